import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { HourPeriod } from '../../core/calendar/hour-period.ts';
import type { Period } from '../../core/calendar/period.ts';
import type { CountingRuleId } from '../periods/counting-rules.ts';

/** A time limit that a law or a regulator sets: a default to start from, which you can override. Not legal advice. */
export interface StatutoryTimeLimit<Limit extends Period | HourPeriod | null = Period | HourPeriod | null> {
  /** A stable id. */
  readonly id: string;
  /** What is owed: a notification of an incident, or an answer to a data subject. */
  readonly kind: 'notification' | 'data-subject-request';
  /** Where it applies, such as `'EU'`, `'UK'` or `'US-NY'`. */
  readonly jurisdiction: string;
  /** The law. */
  readonly regime: string;
  /** The provision. */
  readonly citation: string;
  /** Which of several reports it is for; absent where there is one. */
  readonly stage?: string;
  /** How long, as ISO 8601 duration; null where the law gives no number. */
  readonly period: Limit;
  /** The event that starts it. */
  readonly startEvent: string;
  /** How it is counted; `countingRules` says what that means. */
  readonly countingRule: CountingRuleId;
  /** Who must receive it. */
  readonly recipient: string;
  /** When it applies at all, or with what reservation. */
  readonly condition?: string;
  /** By how much it can be extended. */
  readonly extension?: string;
  /** What stops it. */
  readonly stopClock?: string;
  /** The month and day it falls on every year, `--MM-DD`. */
  readonly fixedDate?: string;
  /** Whether it binds today. */
  readonly status: 'in-force' | 'proposed' | 'pending-final-rule' | 'application-date-moving';
  /** The first day it binds; null where it has no date worth telling. */
  readonly validFrom: CalendarDate | null;
  /** The last day it binds; null while no end is known. */
  readonly validTo: CalendarDate | null;
  /** Where the rule can be read. */
  readonly source: string;
  /** What was seen: the wording of the rule itself, or the account of others. */
  readonly verification: 'primary-text-seen' | 'secondary-seen';
  /** A computed date is no legal advice. */
  readonly notLegalAdvice: true;
}
