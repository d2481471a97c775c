import * as z from 'zod';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { CalendarDateSchema, PeriodSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type RetentionEnd, RetentionEndSchema } from '../ends/retention-end.ts';
import { type DisposalMethod, disposalMethods } from '../records/disposal-methods.ts';

/** The ground of a retention rule. */
export interface RetentionBasis {
  /** The law, contract or policy, with its article. */
  readonly citation: string;
  /** A remark for readers of the rule. */
  readonly note?: string;
}

/** The disposal that a retention rule demands. */
export interface DisposalDemand {
  /** The method by which the records are disposed of. */
  readonly method: DisposalMethod;
  /**
   * The time to dispose, from the first day on which a duty to keep allows it; days on which a hold stands are not part of it. It has no
   * effect where only maximums govern: their end is the last day.
   */
  readonly within?: Period;
  /** Whether a certificate must prove the disposal; not required when absent. */
  readonly certificateRequired?: boolean;
}

/** A phase in the life of records, such as active use before a restricted archive. */
export interface RetentionPhase {
  /** The name of the phase, such as `'active'`. */
  readonly name: string;
  /** The end of the phase; the record is archived by then. */
  readonly end: RetentionEnd;
}

/**
 * One duty to keep or to delete a category of records. A duty to keep is a `minimum` (a floor), a duty to delete a `maximum`
 * (a ceiling); a law that says both is two rules.
 */
export interface RetentionRule {
  /** The id of the rule; each version of a rule has its own. */
  readonly id: RecordId;
  /** The category of records that it governs. */
  readonly category: RecordId;
  /** Whether the records must be kept at least, or may be kept at most, until the end. */
  readonly role: 'minimum' | 'maximum';
  /** The end of the period. */
  readonly end: RetentionEnd;
  /**
   * The phases before the end of the period, in their order. The record is moved to the archive by the end of the first one, which `archivedOn`
   * proves, and is disposed of at the end of the period.
   */
  readonly phases?: readonly RetentionPhase[];
  /** The place where the rule is the law, such as `'EU'`, `'DE'` or `'DE-BY'`; absent for a rule of the organization's own. */
  readonly jurisdiction?: string;
  /** The ground of the rule. */
  readonly basis: RetentionBasis;
  /** The disposal that it demands. */
  readonly disposal: DisposalDemand;
  /** The first day on which the rule is in force; always was when absent. */
  readonly validFrom?: CalendarDate;
  /** The last day on which the rule is in force, inclusive; still is when absent. */
  readonly validTo?: CalendarDate;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `RetentionRule`. It refuses a rule that is valid until before it is valid from (`valid-to-before-valid-from`).
 *
 * @example
 * ```ts
 * import { RetentionRuleSchema } from 'isms-kit/retention';
 *
 * RetentionRuleSchema.safeParse({
 *   id: 'vouchers',
 *   category: 'accounting-vouchers',
 *   role: 'minimum',
 *   end: { kind: 'after', event: 'voucher-created', cutoff: 'calendar-year-end', period: 'P8Y' },
 *   jurisdiction: 'DE',
 *   basis: { citation: 's.147(3) AO' },
 *   disposal: { method: 'destroy', within: 'P90D' },
 *   validFrom: '2025-01-01',
 * }).success; // => true
 * ```
 */
export const RetentionRuleSchema: RecordSchema<RetentionRule> = record<RetentionRule>(
  {
    id: RecordIdSchema,
    category: referenceTo('retention-category'),
    role: words(['minimum', 'maximum']),
    end: RetentionEndSchema,
    phases: optional(list(record<RetentionPhase>({ name: TextSchema, end: RetentionEndSchema }), { min: 1 })),
    jurisdiction: optional(TextSchema),
    basis: record<RetentionBasis>({ citation: TextSchema, note: optional(TextSchema) }),
    disposal: record<DisposalDemand>({
      method: words(disposalMethods),
      within: optional(PeriodSchema),
      certificateRequired: optional(z.boolean()),
    }),
    validFrom: optional(CalendarDateSchema),
    validTo: optional(CalendarDateSchema),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('valid-to-before-valid-from', {
      of: ['validTo', 'validFrom'],
      message: 'The rule is valid until {validTo}, before it is valid from {validFrom}.',
      when: ({ validTo, validFrom }) => validTo < validFrom,
    }),
  ],
);
