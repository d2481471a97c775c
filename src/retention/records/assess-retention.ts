import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { indexHolds } from '../holds/compile-holds.ts';
import {
  compileRetention,
  type RecordInRetention,
  type RetentionDates,
  type RetentionDecision,
  type RetentionOptions,
} from './compile-retention.ts';
import type { GoverningRule, SetAsideRule, VersionPolicy } from '../rules/compile-rules.ts';
import type { LastDay } from './last-day-to-dispose.ts';
import { resolveCompiledEnd, type RetentionEndResolution } from '../ends/resolve-retention-end.ts';
import type { RetentionRule } from '../rules/retention-rule.ts';
import type { RetentionStatus } from './retention-status.ts';

/** A rule that governs a record. */
export interface AppliedRule {
  /** The id of the rule, which is the id of the version used. */
  readonly id: string;
  /** Whether it is a duty to keep or a duty to delete. */
  readonly role: RetentionRule['role'];
  /** Where it is the law; null for a rule of the organization's own. */
  readonly jurisdiction: string | null;
  /** The law, contract or policy it rests on. */
  readonly citation: string;
  /** The first day on which the rule is in force; null when it always was. */
  readonly validFrom: CalendarDate | null;
  /** The last day on which the rule is in force, inclusive; null when it still is. */
  readonly validTo: CalendarDate | null;
  /** The day on which it had to be in force to govern; null while the trigger is open. */
  readonly validOn: CalendarDate | null;
  /** When its period ends, with the event, the cut-off and the clamp that made it so. */
  readonly end: RetentionEndResolution;
}

/** What decided on the last day to dispose of a record in time. */
export interface DisposalLimit {
  /** The id of the rule. */
  readonly rule: string;
  /** The time to work in that runs out; null where it is the ceiling. */
  readonly within: Period | null;
  /** The day on which it runs out by the rule alone; `disposeBy` is later where a hold, a duty to keep or the rule's own `validFrom` stands in the way. */
  readonly runsOutOn: CalendarDate;
  /** The ids of the holds, sorted, whose days made it later: not counted in `within`, or standing when it would have been. */
  readonly heldBy: readonly string[];
}

/** Where a record stands and why. Plain JSON. */
export interface RetentionOutcome extends RetentionDates {
  /** The id of the record. */
  readonly id: string;
  /** Its category. */
  readonly category: string;
  /** Where it stands. */
  readonly status: RetentionStatus;
  /** The day of the question. */
  readonly asOf: CalendarDate;
  /** Which version of a rule was to govern. */
  readonly versionPolicy: VersionPolicy;
  /** The rules that govern the record: minimums before maximums, each sorted by id. */
  readonly rules: readonly AppliedRule[];
  /** The other rules of its category, with the reason why each was not used. */
  readonly setAside: readonly SetAsideRule[];
  /** The ids of the holds that stand on the day of the question, sorted, whatever the status. */
  readonly holds: readonly string[];
  /** What decided on `disposeBy`; null where that is null. */
  readonly disposalLimit: DisposalLimit | null;
  /** The first day, from the day of the question and `disposableFrom` on, on which no hold stands; null while an open hold stands. */
  readonly freeFrom: CalendarDate | null;
}

/**
 * Tells where one record stands under a retention schedule and why: A.5.33, A.8.10, A.5.34.
 *
 * | status | when |
 * | --- | --- |
 * | `disposed` | `disposedOn` is on or before the day of the question |
 * | `no-rule` | no rule governs its category |
 * | `conflict` | the duty to keep lasts longer than the duty to delete allows, and still stands or may |
 * | `permanent` | the duty to keep has no end |
 * | `awaiting-trigger` | the end of the duty to keep, or where there is none that of the duty to delete, depends on events not known; or there is only a duty to delete whose trigger lies ahead |
 * | `retain` | through `retainThrough` |
 * | `on-hold` | it might be disposed of if a hold did not stand |
 * | `disposable` | from `disposableFrom`, or from the trigger where there is only a duty to delete |
 * | `overdue` | `disposeBy` is past |
 *
 * The first row that fits is the answer. A hold suspends disposal and never the period, so a record on hold within its period is `retain`.
 *
 * @param record - What the record is and what has happened to it.
 * @param schedule - The rules, all versions of them.
 * @param options - The day of the question, the holds, and which rules govern.
 * @returns The status with the dates, rules, versions and holds that decided it.
 * @throws RangeError when `asOf`, an event or a rule is not one the schemas accept, which parsed values never are.
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
  record: RecordInRetention,
  schedule: { readonly rules: readonly RetentionRule[] },
  options: RetentionOptions,
): RetentionOutcome {
  const decision = compileRetention(schedule, options, indexHolds(options.holds ?? []))(record);
  const { rules, holds, status, last, ...dates } = decision;
  return {
    id: record.id,
    category: record.category,
    status,
    asOf: options.asOf,
    versionPolicy: options.versionPolicy ?? 'at-trigger',
    ...dates,
    disposalLimit: last && limitOf(last, decision),
    freeFrom: freeFrom(decision, options.asOf),
    rules: [...rules.minimums, ...rules.maximums].map((governing) => applied(governing, record)),
    setAside: rules.setAside,
    holds: holds.standing,
  };
}

function limitOf(last: LastDay, { disposeBy, holds }: RetentionDecision): DisposalLimit | null {
  if (disposeBy === null) return null;
  const { rule, within, runsOutOn, from } = last;
  const heldBy = holds.placed.filter(
    ({ placedOn, releasedOn }) => placedOn < disposeBy && (releasedOn === null || releasedOn >= from),
  );
  const isLater = disposeBy > (within === null ? from : runsOutOn);
  return { rule, within, runsOutOn, heldBy: isLater ? heldBy.map(({ id }) => id).toSorted() : [] };
}

function freeFrom({ disposableFrom, holds }: RetentionDecision, asOf: CalendarDate): CalendarDate | null {
  return holds.releaseAfter(disposableFrom !== null && disposableFrom > asOf ? disposableFrom : asOf);
}

function applied({ rule, end, validOn }: GoverningRule, { events }: RecordInRetention): AppliedRule {
  return {
    id: rule.id,
    role: rule.role,
    jurisdiction: rule.jurisdiction ?? null,
    citation: rule.basis.citation,
    validFrom: rule.validFrom ?? null,
    validTo: rule.validTo ?? null,
    validOn,
    end: resolveCompiledEnd(end, events),
  };
}
