import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { HourPeriod } from '../../core/calendar/hour-period.ts';
import type { Period } from '../../core/calendar/period.ts';
import type { LegalReference } from '../../core/findings/finding.ts';
import type { CountingRuleId } from '../periods/counting-rules.ts';

/** A time limit that a law or a regulator sets. It is a default that the consumer may override, and not legal advice. */
export interface StatutoryTimeLimit<Limit extends Period | HourPeriod | null = Period | HourPeriod | null> {
  /** A stable id. */
  readonly id: string;
  /** The duty: to notify of an incident, to register, or to answer a data subject, a customer who switches, a reporting person or a complaint. */
  readonly kind:
    'notification' | 'registration' | 'data-subject-request' | 'customer-switching' | 'whistleblowing' | 'complaint';
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
  /** Whether it is law on the day of the check; `applies-from`: adopted, and binding from `validFrom` on. */
  readonly status: 'in-force' | 'applies-from' | 'proposed' | 'pending-final-rule';
  /** The first day on which it binds; null where none is recorded. */
  readonly validFrom: CalendarDate | null;
  /** The last day on which it binds; null while no end is known. */
  readonly validTo: CalendarDate | null;
  /** The address of the rule or of an account of it. */
  readonly source: string;
  /** Whether the wording of the rule itself was seen, its quotation by others, or only their account. */
  readonly verification: 'primary-text-seen' | 'quoted-text-seen' | 'secondary-seen';
  /** The day on which the row was last compared with its source. */
  readonly checkedOn: CalendarDate;
  /** Always true: the table is not legal advice. */
  readonly notLegalAdvice: true;
}

/** A time limit of a law that is cited by article. */
export interface ArticleTimeLimit<Limit extends Period | HourPeriod | null> extends StatutoryTimeLimit<Limit> {
  /** The article. */
  readonly citation: LegalReference;
}
