import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';

const affectedParts: readonly [AffectedPart, ...AffectedPart[]] = [
  'scope',
  'policy',
  'objectives',
  'roles',
  'processes',
  'risks',
  'statement',
  'suppliers',
  'resources',
];

/** A part of the ISMS that a change affects. */
export type AffectedPart =
  'scope' | 'policy' | 'objectives' | 'roles' | 'processes' | 'risks' | 'statement' | 'suppliers' | 'resources';

/** A change to the ISMS that is carried out in a planned manner (6.3). The ticket of a technical change does not replace it. */
export interface PlannedChange {
  /** The id of the change. */
  readonly id: RecordId;
  /** The change in a few words. */
  readonly title: string;
  /** The event that makes it necessary. */
  readonly trigger?: string;
  /** The purpose; not yet known when absent. */
  readonly purpose?: string;
  /** The parts of the ISMS that it affects. */
  readonly affects: readonly AffectedPart[];
  /** The consequences that it may have; not yet known when absent. */
  readonly consequences?: string;
  /** The resources that it needs; not yet known when absent. */
  readonly resources?: string;
  /** The division of the work; not yet known when absent. */
  readonly responsibilities?: string;
  /** The person or role that sees to it. */
  readonly owner?: string;
  /** The day on which the plan was made; not yet planned when absent. */
  readonly plannedOn?: CalendarDate;
  /** The person who approved it. */
  readonly approvedBy?: RecordId;
  /** The day of the approval. */
  readonly approvedOn?: CalendarDate;
  /** The last day on which it is carried out in time, inclusive. */
  readonly dueOn?: CalendarDate;
  /** The day on which it was carried out. */
  readonly doneOn?: CalendarDate;
  /** The last day on which its effects are reviewed in time, inclusive; the day on which it was carried out when absent. */
  readonly reviewDueOn?: CalendarDate;
  /** The day on which its effects were reviewed. */
  readonly reviewedOn?: CalendarDate;
  /** The day on which it was given up. */
  readonly cancelledOn?: CalendarDate;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `PlannedChange`. It refuses a review before the change was carried out (`change-reviewed-before-done`) and a change that was
 * both carried out and given up (`change-done-and-cancelled`).
 *
 * @example
 * ```ts
 * import { PlannedChangeSchema } from 'isms-kit/governance';
 *
 * const change = { id: 'PC-1', title: 'Second site in the scope', affects: ['scope', 'risks'], doneOn: '2026-06-01' };
 * PlannedChangeSchema.safeParse(change).success; // => true
 * PlannedChangeSchema.safeParse({ ...change, reviewedOn: '2026-05-31' }).success; // => false
 * ```
 */
export const PlannedChangeSchema: RecordSchema<PlannedChange> = record<PlannedChange>(
  {
    id: RecordIdSchema,
    title: TextSchema,
    trigger: optional(TextSchema),
    purpose: optional(TextSchema),
    affects: list(words(affectedParts)),
    consequences: optional(TextSchema),
    resources: optional(TextSchema),
    responsibilities: optional(TextSchema),
    owner: optional(TextSchema),
    plannedOn: optional(CalendarDateSchema),
    approvedBy: optional(referenceTo('person')),
    approvedOn: optional(CalendarDateSchema),
    dueOn: optional(CalendarDateSchema),
    doneOn: optional(CalendarDateSchema),
    reviewDueOn: optional(CalendarDateSchema),
    reviewedOn: optional(CalendarDateSchema),
    cancelledOn: optional(CalendarDateSchema),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('change-reviewed-before-done', {
      of: ['reviewedOn', 'doneOn'],
      message: 'The effects of the change were reviewed on {reviewedOn}, before it was carried out on {doneOn}.',
      when: ({ reviewedOn, doneOn }) => reviewedOn < doneOn,
    }),
    refuse('change-done-and-cancelled', {
      of: ['cancelledOn', 'doneOn'],
      message: 'The change was given up on {cancelledOn} and carried out on {doneOn}.',
      when: () => true,
    }),
  ],
);
