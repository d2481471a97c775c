import { subtractPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { resolvePreparedEnd, type RetentionEndResolution } from '../ends/resolve-retention-end.ts';
import { requireRecord } from '../records/record-guards.ts';
import type { RetentionRecord } from '../records/retention-record.ts';
import type { GoverningRule, NotAppliedRule, VersionPolicy } from '../rules/governing-rules.ts';
import type { RetentionRule } from '../rules/retention-rule.ts';
import type { RetentionSchedule } from '../rules/retention-schedule.ts';
import { scheduleGuard } from '../rules/rule-guard.ts';
import type { LastDay } from './last-day-to-dispose.ts';
import {
  type AssessRetentionOptions,
  prepareRetention,
  requireOptions,
  type RetentionDates,
  type RetentionDecision,
} from './prepare-retention.ts';
import type { RetentionStatus } from './retention-status.ts';

/** A rule that governs a record. */
export interface AppliedRule {
  /** The id of the rule, which is the id of the version applied. */
  readonly id: string;
  /** Whether it is a duty to keep or a duty to delete. */
  readonly role: RetentionRule['role'];
  /** The place where it is the law; null for a rule of the organization's own. */
  readonly jurisdiction: string | null;
  /** The law, contract or policy on which it rests. */
  readonly citation: string;
  /** The first day on which the rule is in force; null when it always was. */
  readonly validFrom: CalendarDate | null;
  /** The last day on which the rule is in force, inclusive; null when it still is. */
  readonly validTo: CalendarDate | null;
  /** The day on which it had to be in force to govern; null while the trigger is open. */
  readonly validOn: CalendarDate | null;
  /** The end of its period, with the event, the cut-off and the clamp that decided it. */
  readonly end: RetentionEndResolution;
}

/** The limit that sets the last day to dispose of a record in time. */
export interface DisposalLimit {
  /** The id of the rule. */
  readonly rule: string;
  /** The time to dispose that runs out; null where the ceiling is the limit. */
  readonly within: Period | null;
  /** The day on which it runs out by the rule alone; a hold, a duty to keep or the rule's own `validFrom` can make `disposeBy` later. */
  readonly runsOutOn: CalendarDate;
  /** The ids of the holds, sorted, that made the last day later: their days are not counted in `within`, or one stood on the last day. */
  readonly heldBy: readonly string[];
}

/** The status of a record with the reasons for it. Plain JSON. */
export interface RetentionOutcome extends RetentionDates {
  /** The id of the record. */
  readonly id: string;
  /** Its category. */
  readonly category: string;
  /** Its status. */
  readonly status: RetentionStatus;
  /** The day of the question. */
  readonly asOf: CalendarDate;
  /** The version of a rule that was to govern. */
  readonly versionPolicy: VersionPolicy;
  /** The rules that govern the record: minimums before maximums, each sorted by id. */
  readonly rules: readonly AppliedRule[];
  /** The other rules of its category, each with the reason. */
  readonly notApplied: readonly NotAppliedRule[];
  /** The ids of the holds that stand on the day of the question, sorted, whatever the status. */
  readonly holds: readonly string[];
  /** The limit that sets `disposeBy`; null where that is null. */
  readonly disposalLimit: DisposalLimit | null;
  /** The first day without a hold, at or after both the day of the question and `disposableFrom`; null while an open hold stands. */
  readonly freeFrom: CalendarDate | null;
}

/**
 * Assesses one record under a retention schedule: its status and the reasons for it (A.5.33, A.8.10, A.5.34).
 *
 * | status | when |
 * | --- | --- |
 * | `disposed` | `disposedOn` is on or before the day of the question |
 * | `no-rule` | no rule governs its category |
 * | `conflict` | the duty to keep lasts longer than the duty to delete allows, and still stands or may |
 * | `permanent` | the duty to keep has no end |
 * | `awaiting-trigger` | the end of the duty to keep, or without one that of the duty to delete, depends on events that are not yet known; or there is only a duty to delete whose trigger lies ahead |
 * | `archived` | in place of `retain`, or of `disposable` without a duty to keep: a rule has phases, and `archivedOn` is on or before the day of the question |
 * | `archive-overdue` | the same, but it is not archived and `archiveBy` is past |
 * | `retain` | through `retainThrough` |
 * | `on-hold` | it might be disposed of if a hold did not stand |
 * | `disposable` | from `disposableFrom`, or from the trigger where there is only a duty to delete |
 * | `overdue` | `disposeBy` is past |
 *
 * The first row that fits is the answer. A hold suspends disposal and never the period, so a record on hold within its period is `retain`.
 *
 * @param record - The record with its events.
 * @param schedule - The rules in all their versions.
 * @param options - The day of the question, the holds, and the choice of versions and jurisdictions.
 * @returns The status with the dates, rules, versions and holds that decided it.
 * @throws RangeError if the schemas refuse `asOf`, `versionPolicy`, a day of the record, a hold or a rule of its category.
 *
 * @example
 * ```ts
 * import { assessRetention, type RetentionRule } from 'isms-kit/retention';
 *
 * const vouchers: RetentionRule = {
 *   id: 'vouchers',
 *   category: 'accounting-vouchers',
 *   role: 'minimum',
 *   end: { kind: 'after', event: 'created', cutoff: 'calendar-year-end', period: 'P8Y' },
 *   basis: { citation: 's.147(3) AO' },
 *   disposal: { method: 'destroy', within: 'P3M' },
 * };
 * const record = { id: 'invoice-17', category: 'accounting-vouchers', events: { created: '2017-05-04' } } as const;
 * const outcome = assessRetention(record, { rules: [vouchers] }, { asOf: '2026-02-01' });
 * outcome.status; // => 'disposable'
 * outcome.retainThrough; // => '2025-12-31'
 * outcome.disposeBy; // => '2026-04-01'
 * ```
 */
export function assessRetention(
  record: RetentionRecord,
  schedule: Pick<RetentionSchedule, 'rules'>,
  options: AssessRetentionOptions,
): RetentionOutcome {
  requireRecord(record);
  requireReadable('schedule', schedule, scheduleGuard);
  requireOptions(options);
  const { asOf } = options;
  const decision = prepareRetention(schedule, options.holds ?? [], options)(record, asOf);
  const { rules, held, status, last, ...dates } = decision;
  return {
    id: record.id,
    category: record.category,
    status,
    asOf,
    versionPolicy: options.versionPolicy ?? 'at-trigger',
    ...dates,
    disposalLimit: last && limitOf(last, decision, asOf),
    freeFrom: freeFrom(decision, asOf),
    rules: [...rules.minimums, ...rules.maximums].map((governing) => applied(governing, record)),
    notApplied: rules.notApplied(),
    holds: held.standingIn({ from: asOf, through: asOf }, asOf),
  };
}

function limitOf(last: LastDay, { disposeBy, held }: RetentionDecision, asOf: CalendarDate): DisposalLimit | null {
  if (disposeBy === null) return null;
  const { rule, within, runsOutOn, from } = last;
  const isLater = disposeBy > (within === null ? from : runsOutOn);
  const heldBy = isLater ? held.standingIn({ from, through: subtractPeriod(disposeBy, 'P1D') }, asOf) : [];
  return { rule, within, runsOutOn, heldBy };
}

function freeFrom({ disposableFrom, held }: RetentionDecision, asOf: CalendarDate): CalendarDate | null {
  return held.days.firstFreeDay(disposableFrom !== null && disposableFrom > asOf ? disposableFrom : asOf, asOf);
}

function applied({ rule, end, validOn }: GoverningRule, { events }: RetentionRecord): AppliedRule {
  return {
    id: rule.id,
    role: rule.role,
    jurisdiction: rule.jurisdiction ?? null,
    citation: rule.basis.citation,
    validFrom: rule.validFrom ?? null,
    validTo: rule.validTo ?? null,
    validOn,
    end: resolvePreparedEnd(end, events),
  };
}
