import * as z from 'zod';
import { isCalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema, PeriodSchema } from '../../core/calendar/schemas.ts';
import { CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { issueOf } from '../../core/findings/refusal.ts';
import { RecordIdSchema, TextSchema } from '../../core/records/text.ts';
import { disposalMethods } from './disposal-methods.ts';
import { RetentionEndSchema } from '../ends/retention-end.ts';

const messages = {
  'valid-to-before-valid-from': 'The rule is valid until {validTo}, before it is valid from {validFrom}.',
} as const;

/**
 * One duty to keep or to delete a category of records. A duty to keep is a `minimum` (a floor), a duty to delete a `maximum`
 * (a ceiling); a law that says both is two rules. A rule valid until before it is valid from is refused (`params.code` is
 * `valid-to-before-valid-from`).
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
export const RetentionRuleSchema = z
  .strictObject({
    /** The id of the rule; each version of a rule has its own. */
    id: RecordIdSchema,
    /** The category of records it governs. */
    category: RecordIdSchema,
    /** Whether the records must be kept at least, or may be kept at most, until the end. */
    role: z.enum(['minimum', 'maximum']),
    /** When the period ends. */
    end: RetentionEndSchema,
    /** Where the rule is the law, such as `'EU'`, `'DE'` or `'DE-BY'`; absent for a rule of the organization's own. */
    jurisdiction: TextSchema.exactOptional(),
    /** What the rule rests on. */
    basis: z
      .strictObject({
        /** The law, contract or policy, with its article. */
        citation: TextSchema,
        /** What a reader should know about it. */
        note: TextSchema.exactOptional(),
      })
      .readonly(),
    /** How the records are disposed of. */
    disposal: z
      .strictObject({
        /** What becomes of the records. */
        method: z.enum(disposalMethods),
        /**
         * How long after the first day on which a duty to keep allows disposal it must be done; days on which a hold stands are not
         * part of it. Of no effect where only maximums govern: their end is the last day.
         */
        within: PeriodSchema.exactOptional(),
        /** Whether a certificate must prove it; not required when absent. */
        certificateRequired: z.boolean().exactOptional(),
      })
      .readonly(),
    /** The first day on which the rule is in force; always was when absent. */
    validFrom: CalendarDateSchema.exactOptional(),
    /** The last day on which the rule is in force, inclusive; still is when absent. */
    validTo: CalendarDateSchema.exactOptional(),
    /** The consumer's own data. */
    custom: CustomFieldsSchema.exactOptional(),
  })
  .superRefine(({ validFrom, validTo }, context) => {
    if (!isCalendarDate(validFrom) || !isCalendarDate(validTo) || validTo >= validFrom) return;
    const issue = issueOf(messages, 'valid-to-before-valid-from', { validFrom, validTo });
    context.addIssue({ ...issue, input: validTo, path: ['validTo'] });
  });

/** One duty to keep or to delete a category of records. */
export interface RetentionRule extends Readonly<z.infer<typeof RetentionRuleSchema>> {}
