import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { HourPeriod } from '../../core/calendar/hour-period.ts';
import { CalendarDateSchema, HourPeriodSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type Cadence, CadenceSchema } from '../../core/reviews/cadence.ts';
import { type Review, ReviewSchema } from '../../core/reviews/review.ts';

/** A rule that raises an alert on what logs say (A.8.16). */
export interface MonitoringRule {
  /** The id of the rule. */
  readonly id: RecordId;
  /** The anomaly that it looks for. */
  readonly title: string;
  /** The log sources that it reads, at least one. */
  readonly sources: readonly RecordId[];
  /** The person or role that owns it; not yet known when absent. */
  readonly owner?: string;
  /** When the rule is tested; not yet planned when absent. */
  readonly testCadence?: Cadence;
  /** The tests of the rule; one that failed does not count. None when absent. */
  readonly tests?: readonly Review[];
  /** The time within which an alert must be acknowledged; no such demand when absent. */
  readonly acknowledgeWithin?: HourPeriod;
  /** The first day of the rule. */
  readonly from: CalendarDate;
  /** The last day of the rule, inclusive; it goes on when absent. */
  readonly through?: CalendarDate;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `MonitoringRule`. It refuses an end before the start (`monitoring-rule-ends-before-start`).
 *
 * @example
 * ```ts
 * import { MonitoringRuleSchema } from 'isms-kit/operations';
 *
 * const rule = { id: 'MON-1', title: 'Many failed logins', sources: ['LOG-1'], owner: 'engineering', from: '2025-01-01' };
 * MonitoringRuleSchema.safeParse(rule).success; // => true
 * MonitoringRuleSchema.safeParse({ ...rule, sources: [] }).success; // => false
 * ```
 */
export const MonitoringRuleSchema: RecordSchema<MonitoringRule> = record<MonitoringRule>(
  {
    id: RecordIdSchema,
    title: TextSchema,
    sources: list(referenceTo('log-source'), { min: 1 }),
    owner: optional(TextSchema),
    testCadence: optional(CadenceSchema),
    tests: optional(list(ReviewSchema)),
    acknowledgeWithin: optional(HourPeriodSchema),
    from: CalendarDateSchema,
    through: optional(CalendarDateSchema),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('monitoring-rule-ends-before-start', {
      of: ['through', 'from'],
      message: 'The rule ends on {through}, before it begins on {from}.',
      when: ({ through, from }) => through < from,
    }),
  ],
);
