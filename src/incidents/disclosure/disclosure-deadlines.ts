import { addPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type LocalDays, prepareLocalDays } from '../../core/calendar/time-zone.ts';
import type { Period } from '../../core/calendar/period.ts';
import { aDate, anObject } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { disclosurePolicyGuard, disclosureReportGuard } from './disclosure-guards.ts';
import type { DisclosurePolicy } from './disclosure-policy.ts';
import type { DisclosureReport, DisclosureVerdict } from './disclosure-report.ts';

/** A step that a report of a vulnerability takes. */
export type DisclosureStep = 'acknowledge' | 'assess' | 'fix' | 'publish';

/** The options of `disclosureDeadlines`. */
export interface DisclosureDeadlinesOptions {
  /** The day in question; later steps have not happened. */
  readonly asOf: CalendarDate;
}

/** The deadline of one step. */
export interface DisclosureDeadline {
  /** The step. */
  readonly step: DisclosureStep;
  /** The last day on which it is in time, inclusive; null where the policy sets none, or the day does not stand yet. */
  readonly dueOn: CalendarDate | null;
  /** The day on which it was done; null where it is not done. */
  readonly doneOn: CalendarDate | null;
  /** The state; `unknown` where it is not done and has no last day, `not-needed` where the verdict asks for no fix. */
  readonly state: 'done' | 'done-late' | 'open' | 'overdue' | 'unknown' | 'not-needed';
  /** The source of the last day; null where there is none. */
  readonly rule: 'policy' | 'embargo' | null;
}

const optionsGuard = /* @__PURE__ */ anObject<DisclosureDeadlinesOptions>({ asOf: aDate });

/**
 * Finds until when a report of a vulnerability is acknowledged, assessed, fixed and published (A.5.7, A.8.8). A report out of scope is acknowledged and
 * assessed, too. While the verdict is pending, the time to fix runs. The publication is due on the earlier of the end of the embargo and the time
 * after the fix.
 *
 * @param report - The report.
 * @param policy - The policy in force on the day of its receipt.
 * @param options - The day in question.
 * @returns The four steps in their order. It is no legal advice.
 * @throws RangeError if a part that decides cannot be read.
 *
 * @example
 * ```ts
 * import { makeDisclosurePolicy, makeDisclosureReport } from 'isms-kit/fixtures';
 * import { disclosureDeadlines } from 'isms-kit/incidents';
 *
 * const policy = makeDisclosurePolicy({ acknowledgeWithin: 'P3D', fixWithin: 'P90D' });
 * const report = makeDisclosureReport({ receivedAt: '2026-11-02T10:00:00Z', acknowledgedAt: undefined });
 * const [acknowledge, , fix] = disclosureDeadlines(report, policy, { asOf: '2026-11-06' });
 * acknowledge?.state; // => 'overdue'
 * fix?.dueOn; // => '2027-01-31'
 * ```
 */
export function disclosureDeadlines(
  report: DisclosureReport,
  policy: DisclosurePolicy,
  options: DisclosureDeadlinesOptions,
): readonly DisclosureDeadline[] {
  requireReadable('report', report, disclosureReportGuard);
  requireReadable('policy', policy, disclosurePolicyGuard);
  requireOptions(options, optionsGuard);
  return deadlinesOf(report, policy, { asOf: options.asOf, dayOf: prepareLocalDays(policy.zone ?? 'UTC') });
}

/**
 * The deadlines of a readable report, with the days of the zone of its policy.
 *
 * @internal
 */
export function deadlinesOf(
  report: DisclosureReport,
  policy: DisclosurePolicy,
  { asOf, dayOf }: { readonly asOf: CalendarDate; readonly dayOf: LocalDays },
): readonly DisclosureDeadline[] {
  const { receivedAt, acknowledgedAt, verdict, fixedOn, disclosedOn, embargo } = report;
  const receivedOn = dayOf(receivedAt);
  const by = (day: CalendarDate | undefined): CalendarDate | null => (day !== undefined && day <= asOf ? day : null);
  const step = (name: DisclosureStep, dueOn: CalendarDate | null, doneOn: CalendarDate | null): DisclosureDeadline => ({
    step: name,
    dueOn,
    doneOn,
    state: stateOf(dueOn, doneOn, asOf),
    rule: dueOn === null ? null : 'policy',
  });
  const acknowledgedOn = acknowledgedAt === undefined ? undefined : dayOf(acknowledgedAt);
  const assessedOn = verdict.kind === 'pending' ? undefined : verdict.on;
  const first = [
    step('acknowledge', within(receivedOn, policy.acknowledgeWithin), by(acknowledgedOn)),
    step('assess', within(receivedOn, policy.assessWithin), by(assessedOn)),
  ];
  if (!needsFix(verdict, asOf)) return [...first, notNeeded('fix'), notNeeded('publish')];
  const afterFix = within(by(fixedOn) ?? undefined, policy.publishWithin);
  const isEmbargo = embargo !== undefined && (afterFix === null || embargo.endsOn <= afterFix);
  const publish = step('publish', isEmbargo ? embargo.endsOn : afterFix, by(disclosedOn));
  return [
    ...first,
    step('fix', within(receivedOn, policy.fixWithin), by(fixedOn)),
    isEmbargo ? { ...publish, rule: 'embargo' } : publish,
  ];
}

function within(start: CalendarDate | undefined, period: Period | undefined): CalendarDate | null {
  return start === undefined || period === undefined ? null : addPeriod(start, period);
}

/** A verdict that lies in the future is still pending. */
function needsFix(verdict: DisclosureVerdict, asOf: CalendarDate): boolean {
  return verdict.kind === 'pending' || verdict.kind === 'in-scope' || verdict.on > asOf;
}

function notNeeded(step: DisclosureStep): DisclosureDeadline {
  return { step, dueOn: null, doneOn: null, state: 'not-needed', rule: null };
}

function stateOf(
  dueOn: CalendarDate | null,
  doneOn: CalendarDate | null,
  asOf: CalendarDate,
): DisclosureDeadline['state'] {
  if (doneOn !== null) return dueOn !== null && doneOn > dueOn ? 'done-late' : 'done';
  if (dueOn === null) return 'unknown';
  return asOf <= dueOn ? 'open' : 'overdue';
}
