import * as z from 'zod';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import {
  optional,
  record,
  type RecordSchema,
  union,
  type UnionSchema,
  word,
  words,
} from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type ScreeningKind, screeningKinds } from './screening-kinds.ts';

/** The fields of every screening of a person (A.6.1). */
export interface ScreeningFields {
  /** The id of the screening. */
  readonly id: RecordId;
  /** The person. */
  readonly person: RecordId;
  /** The subject of the screening. */
  readonly kind: ScreeningKind;
  /** The party that screens: the organization, or a supplier that attests the result. */
  readonly by?: 'organization' | 'supplier';
  /** The last day on which the record is kept, inclusive; not yet known when absent. */
  readonly retainUntil?: CalendarDate;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/** A screening that was asked for and has no result yet. */
export interface RequestedScreening extends ScreeningFields {
  /** The word for this state. */
  readonly status: 'requested';
  /** The day of the request. */
  readonly requestedOn: CalendarDate;
}

/** A screening without an adverse result. */
export interface ClearScreening extends ScreeningFields {
  /** The word for this state. */
  readonly status: 'clear';
  /** The day of the result. */
  readonly completedOn: CalendarDate;
  /** The last day on which it holds, inclusive; without an end of its own when absent. */
  readonly validUntil?: CalendarDate;
}

/** The decision about a person in spite of an adverse result. */
export interface ScreeningDecision {
  /** The person or role that decided. */
  readonly by: string;
  /** The day of the decision. */
  readonly on: CalendarDate;
  /** Whether the person is accepted. */
  readonly accept: boolean;
  /** The reason. */
  readonly reason: string;
}

/** A screening with an adverse result. It is not passed until a decision accepts the person. */
export interface AdverseScreening extends ScreeningFields {
  /** The word for this state. */
  readonly status: 'adverse';
  /** The day of the result. */
  readonly completedOn: CalendarDate;
  /** The decision; not yet decided when absent. */
  readonly decision?: ScreeningDecision;
  /** The last day on which it holds, inclusive; without an end of its own when absent. */
  readonly validUntil?: CalendarDate;
}

/** A screening that the law does not permit for this person; it is not asked for then. */
export interface NotPermittedScreening extends ScreeningFields {
  /** The word for this state. */
  readonly status: 'not-permitted';
  /** The reason. */
  readonly reason: string;
  /** The day on which this was found. */
  readonly determinedOn: CalendarDate;
}

/** A screening of a person before joining or during the work (A.6.1), told apart by its state. */
export type Screening = RequestedScreening | ClearScreening | AdverseScreening | NotPermittedScreening;

const fields = {
  id: RecordIdSchema,
  person: referenceTo('person'),
  kind: words(screeningKinds, 'a kind of screening'),
  by: optional(words(['organization', 'supplier'])),
  retainUntil: optional(CalendarDateSchema),
  custom: optional(CustomFieldsSchema),
};

const RequestedScreeningSchema: RecordSchema<RequestedScreening> = record<RequestedScreening>({
  ...fields,
  status: word('requested'),
  requestedOn: CalendarDateSchema,
});

const ClearScreeningSchema: RecordSchema<ClearScreening> = record<ClearScreening>(
  { ...fields, status: word('clear'), completedOn: CalendarDateSchema, validUntil: optional(CalendarDateSchema) },
  (refuse) => [
    refuse('screening-ends-before-result', {
      of: ['validUntil', 'completedOn'],
      message: 'The screening holds until {validUntil}, before its result on {completedOn}.',
      when: ({ validUntil, completedOn }) => validUntil < completedOn,
    }),
  ],
);

const ScreeningDecisionSchema: RecordSchema<ScreeningDecision> = record<ScreeningDecision>({
  by: TextSchema,
  on: CalendarDateSchema,
  accept: z.boolean(),
  reason: TextSchema,
});

const AdverseScreeningSchema: RecordSchema<AdverseScreening> = record<AdverseScreening>(
  {
    ...fields,
    status: word('adverse'),
    completedOn: CalendarDateSchema,
    decision: optional(ScreeningDecisionSchema),
    validUntil: optional(CalendarDateSchema),
  },
  (refuse) => [
    refuse('screening-ends-before-result', {
      of: ['validUntil', 'completedOn'],
      message: 'The screening holds until {validUntil}, before its result on {completedOn}.',
      when: ({ validUntil, completedOn }) => validUntil < completedOn,
    }),
    refuse('screening-decided-before-result', {
      of: ['decision', 'completedOn'],
      message: 'The decision was taken on {on}, before the result on {completedOn}.',
      each: ({ decision, completedOn }) =>
        decision === undefined || decision.on >= completedOn
          ? []
          : [{ path: ['decision', 'on'], values: { on: decision.on, completedOn } }],
    }),
  ],
);

const NotPermittedScreeningSchema: RecordSchema<NotPermittedScreening> = record<NotPermittedScreening>({
  ...fields,
  status: word('not-permitted'),
  reason: TextSchema,
  determinedOn: CalendarDateSchema,
});

/**
 * Schema of `Screening`. It refuses an end before the result (`screening-ends-before-result`) and a decision before it
 * (`screening-decided-before-result`).
 *
 * @example
 * ```ts
 * import { ScreeningSchema } from 'isms-kit/people';
 *
 * const screening = { id: 'SCR-1', person: 'P-1', kind: 'identity', status: 'clear', completedOn: '2024-02-20' };
 * ScreeningSchema.safeParse(screening).success; // => true
 * ScreeningSchema.safeParse({ ...screening, validUntil: '2024-02-19' }).success; // => false
 * ```
 */
export const ScreeningSchema: UnionSchema<Screening> = union('status', [
  RequestedScreeningSchema,
  ClearScreeningSchema,
  AdverseScreeningSchema,
  NotPermittedScreeningSchema,
]);
