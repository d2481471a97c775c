import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import {
  list,
  optional,
  record,
  type RecordSchema,
  union,
  type UnionSchema,
  word,
  words,
} from '../../core/records/record.ts';
import { duplicateIndexes } from '../../core/records/references.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import type {
  DataSubjectRequestFacts,
  RequestClarification,
} from '../../deadlines/requests/data-subject-request-facts.ts';
import { type DataSubjectRight, dataSubjectRights } from '../../deadlines/requests/data-subject-rights.ts';

/** The erasure of one copy. */
export interface CopyErasure {
  /** The copy. */
  readonly copy: RecordId;
  /** The day on which it was erased there. */
  readonly on: CalendarDate;
}

/** The fields of an answer that grants at least a part of a right. */
export interface GrantedFields {
  /** The copies that were erased, where erasure is granted; none when absent. */
  readonly erasures?: readonly CopyErasure[];
  /** Whether the recipients of the data were told (GDPR art. 19): `none` where there are no recipients; not yet known when absent. */
  readonly recipients?: 'told' | 'impossible' | 'none';
}

/** The fields of an answer that refuses at least a part of a right (GDPR art. 12(4)). */
export interface RefusedFields {
  /** The ground; not yet stated when absent, and judged as no exception then. */
  readonly ground?: 'no-such-right' | 'exception' | 'legal-hold' | 'unfounded' | 'excessive' | 'not-identified';
  /** The reason as it was told; not yet stated when absent. */
  readonly reason?: string;
  /** The article that allows it; not yet stated when absent. */
  readonly article?: string;
  /** The legal hold that stands in the way; none, or not yet named, when absent. */
  readonly hold?: RecordId;
  /** The day on which the person was told of the complaint to the authority and of the judicial remedy; not yet told when absent. */
  readonly complaintToldOn?: CalendarDate;
}

/** A right that was granted. */
export interface AnsweredRight extends GrantedFields {
  /** Granted. */
  readonly status: 'answered';
  /** The day of the answer. */
  readonly on: CalendarDate;
}

/** A right that was granted in part. */
export interface PartlyAnsweredRight extends GrantedFields, RefusedFields {
  /** Granted in part. */
  readonly status: 'partly';
  /** The day of the answer. */
  readonly on: CalendarDate;
}

/** A right that was refused. */
export interface RefusedRight extends RefusedFields {
  /** Refused. */
  readonly status: 'refused';
  /** The day of the answer. */
  readonly on: CalendarDate;
}

/** A right that the person does not ask for any more. */
export interface WithdrawnRight {
  /** Withdrawn by the person. */
  readonly status: 'withdrawn';
  /** The day of the withdrawal. */
  readonly on: CalendarDate;
}

/** The answer about one right. */
export type RightOutcome = AnsweredRight | PartlyAnsweredRight | RefusedRight | WithdrawnRight;

/** A right that a request asks for. */
export interface RequestedRight {
  /** The right. */
  readonly right: DataSubjectRight;
  /** The answer; none yet when absent. */
  readonly outcome?: RightOutcome;
}

/**
 * A request of a person about data of their own (GDPR art. 12 to 22). It is received on the day on which it arrives anywhere in the organization, not
 * on that on which it is recognized. Identity is not doubted where no proof was asked for.
 */
export interface DataSubjectRequest extends Omit<DataSubjectRequestFacts, 'right'> {
  /** The id of the request. */
  readonly id: RecordId;
  /** The person or role that answers it; not yet named when absent. */
  readonly owner?: string;
  /** The activities that it is about; not yet known when absent. */
  readonly activities?: readonly RecordId[];
  /** The rights that it asks for. */
  readonly rights: readonly RequestedRight[];
  /** The first day of work on it; not yet begun when absent. */
  readonly startedOn?: CalendarDate;
  /** The reason of the extension as it was told; not yet stated when absent. */
  readonly extensionReason?: string;
  /** The reason of the fee; not yet stated when absent. */
  readonly feeReason?: string;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const granted = {
  erasures: optional(list(record<CopyErasure>({ copy: referenceTo('data-copy'), on: CalendarDateSchema }))),
  recipients: optional(words(['told', 'impossible', 'none'])),
};
const refused = {
  ground: optional(words(['no-such-right', 'exception', 'legal-hold', 'unfounded', 'excessive', 'not-identified'])),
  reason: optional(TextSchema),
  article: optional(TextSchema),
  hold: optional(referenceTo('legal-hold')),
  complaintToldOn: optional(CalendarDateSchema),
};

const RightOutcomeSchema: UnionSchema<RightOutcome> = union('status', [
  record<AnsweredRight>({ status: word('answered'), on: CalendarDateSchema, ...granted }),
  record<PartlyAnsweredRight>({ status: word('partly'), on: CalendarDateSchema, ...granted, ...refused }),
  record<RefusedRight>({ status: word('refused'), on: CalendarDateSchema, ...refused }),
  record<WithdrawnRight>({ status: word('withdrawn'), on: CalendarDateSchema }),
]);

/**
 * Schema of `DataSubjectRequest`. It refuses a right that stands twice (`request-right-repeated`).
 *
 * @example
 * ```ts
 * import { DataSubjectRequestSchema } from 'isms-kit/privacy';
 *
 * const request = { id: 'DSR-1', regime: 'gdpr', receivedOn: '2026-11-02', rights: [{ right: 'access' }] };
 * DataSubjectRequestSchema.safeParse(request).success; // => true
 * DataSubjectRequestSchema.safeParse({ ...request, rights: [] }).success; // => false
 * ```
 */
export const DataSubjectRequestSchema: RecordSchema<DataSubjectRequest> = record<DataSubjectRequest>(
  {
    id: RecordIdSchema,
    owner: optional(TextSchema),
    activities: optional(list(referenceTo('controller-activity'))),
    regime: words(['gdpr', 'uk-gdpr']),
    receivedOn: CalendarDateSchema,
    identityAskedOn: optional(CalendarDateSchema),
    identityProvedOn: optional(CalendarDateSchema.nullable()),
    feePaidOn: optional(CalendarDateSchema.nullable()),
    feeReason: optional(TextSchema),
    extensionAnnouncedOn: optional(CalendarDateSchema),
    extensionReason: optional(TextSchema),
    clarification: optional(
      record<RequestClarification>({ askedOn: CalendarDateSchema, receivedOn: CalendarDateSchema.nullable() }),
    ),
    startedOn: optional(CalendarDateSchema),
    rights: list(record<RequestedRight>({ right: words(dataSubjectRights), outcome: optional(RightOutcomeSchema) }), {
      min: 1,
    }),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('request-right-repeated', {
      of: ['rights'],
      message: 'The right {right} stands above.',
      each: ({ rights }) =>
        [...duplicateIndexes(rights.map(({ right }) => right))].map((index) => ({
          path: ['rights', index, 'right'],
          values: { right: (rights[index] as RequestedRight).right },
        })),
    }),
  ],
);
