import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { HourPeriod } from '../../core/calendar/hour-period.ts';
import type { Period } from '../../core/calendar/period.ts';
import type { LegalReference } from '../../core/findings/finding.ts';
import type { CountingRuleId } from '../periods/counting-rules.ts';

/** A time limit that a law or a regulator sets. It is a default that the consumer may override, and not legal advice. */
export interface StatutoryTimeLimit<Limit extends Period | HourPeriod | null = Period | HourPeriod | null> {
  /** A stable id. */
  readonly id: string;
  /** The duty: to notify of an incident, or to answer a data subject. */
  readonly kind: 'notification' | 'data-subject-request';
  /** The jurisdiction, such as `'EU'`, `'UK'` or `'US-NY'`. */
  readonly jurisdiction: string;
  /** The law. */
  readonly regime: string;
  /** The provision. */
  readonly citation: string;
  /** The report, where the law demands several. */
  readonly stage?: string;
  /** The length, as ISO 8601 duration; null where the law gives no number. */
  readonly period: Limit;
  /** The event that starts it. */
  readonly startEvent: string;
  /** The counting rule; `countingRules` describes it. */
  readonly countingRule: CountingRuleId;
  /** The recipient. */
  readonly recipient: string;
  /** The condition or reservation under which it applies. */
  readonly condition?: string;
  /** The length by which it can be extended, and how. */
  readonly extension?: string;
  /** The event that stops it for a while. */
  readonly stopClock?: string;
  /** The month and day it falls on every year, `--MM-DD`. */
  readonly fixedDate?: string;
  /** Whether it is law. */
  readonly status: 'in-force' | 'proposed' | 'pending-final-rule' | 'application-date-moving';
  /** The first day on which it binds; null where none is recorded. */
  readonly validFrom: CalendarDate | null;
  /** The last day on which it binds; null while no end is known. */
  readonly validTo: CalendarDate | null;
  /** The address of the rule or of an account of it. */
  readonly source: string;
  /** Whether the wording of the rule itself was seen, or the account of others. */
  readonly verification: 'primary-text-seen' | 'secondary-seen';
  /** Always true: the table is not legal advice. */
  readonly notLegalAdvice: true;
}

/** A time limit of a law that is cited by article. */
export interface ArticleTimeLimit<Limit extends Period | HourPeriod | null> extends StatutoryTimeLimit<Limit> {
  /** The article. */
  readonly citation: LegalReference;
}
