import * as z from 'zod';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type Evidence, EvidenceSchema } from '../../core/evidence/evidence.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';

/** The ground on which a person is competent (7.2 b). */
export type CompetenceBasis = 'education' | 'training' | 'experience';

/** A competence that a person holds (7.2 b, 7.2 d). */
export interface HeldCompetence {
  /** The id of the record. */
  readonly id: RecordId;
  /** The person. */
  readonly person: RecordId;
  /** The competence, in the words of the requirement. */
  readonly competence: string;
  /** The level on the organization's own scale, where more is higher; not yet assessed when absent. */
  readonly level?: number;
  /** The ground of the competence. */
  readonly basis: CompetenceBasis;
  /** The first day on which the person is competent; not known when absent. */
  readonly heldFrom?: CalendarDate;
  /** The last day on which the competence is valid, inclusive; without an end when absent. */
  readonly validUntil?: CalendarDate;
  /** The evidence of the competence; none yet when absent. */
  readonly evidence?: readonly Evidence[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `HeldCompetence`. It refuses an end before the start (`competence-ends-before-start`).
 *
 * @example
 * ```ts
 * import { HeldCompetenceSchema } from 'isms-kit/people';
 *
 * const held = { id: 'HC-1', person: 'ada', competence: 'risk assessment', level: 3, basis: 'training', heldFrom: '2025-05-12' };
 * HeldCompetenceSchema.safeParse(held).success; // => true
 * HeldCompetenceSchema.safeParse({ ...held, validUntil: '2025-05-11' }).success; // => false
 * ```
 */
export const HeldCompetenceSchema: RecordSchema<HeldCompetence> = record<HeldCompetence>(
  {
    id: RecordIdSchema,
    person: referenceTo('person'),
    competence: TextSchema,
    level: optional(z.number()),
    basis: words(['education', 'training', 'experience']),
    heldFrom: optional(CalendarDateSchema),
    validUntil: optional(CalendarDateSchema),
    evidence: optional(list(EvidenceSchema)),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('competence-ends-before-start', {
      of: ['validUntil', 'heldFrom'],
      message: 'The competence is valid until {validUntil}, before it is held from {heldFrom}.',
      when: ({ validUntil, heldFrom }) => validUntil < heldFrom,
    }),
  ],
);
