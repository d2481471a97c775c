import { addPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { DayRange } from '../../core/calendar/day-range.ts';
import type { Period } from '../../core/calendar/period.ts';
import { type DueState, dueState } from '../../core/due/due-item.ts';
import type { StandardReference } from '../../core/findings/finding.ts';
import { aDate, anObject, aPeriod, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { entryOn } from '../../core/lifecycle/recorded-history.ts';
import { latestBy } from '../records/history-reading.ts';
import { type CertificationCycle, certificationCycles, isOf2013, restorableThrough } from './certification-cycles.ts';
import { certificationGuard } from './certification-guard.ts';
import type { CertificationStatus } from './certification-lifecycle.ts';
import type { Certification } from './certification.ts';

/** The options of `surveillancePlan`. */
export interface SurveillancePlanOptions {
  /** The day in question. */
  readonly asOf: CalendarDate;
  /** The longest time between stage 1 and stage 2 that the certification body sets; the standard sets none. */
  readonly stageInterval?: Period;
}

/** The rule that gives a day of the plan. */
export type SurveillanceRule =
  | 'no-numeric-limit'
  | 'stage-interval-of-the-body'
  | 'majors-within-6-months'
  | 'first-within-12-months'
  | 'once-each-calendar-year'
  | 'before-expiry'
  | 'restorable-6-months'
  | 'suspended-usually-6-months';

/** Something that a certification needs by a day. */
export interface SurveillanceItem {
  /** The event: stage 2, the verification of major nonconformities, a surveillance audit, the recertification, its late restoration, the end of a suspension. */
  readonly kind: 'stage-2' | 'verification' | 'surveillance' | 'recertification' | 'restoration' | 'reinstatement';
  /** The last good day; null where no rule gives a number. */
  readonly dueOn: CalendarDate | null;
  /** The rule that gives the day. */
  readonly rule: SurveillanceRule;
  /** The clause that holds the rule. */
  readonly requirement: StandardReference;
  /** The day it was done by the day in question; null where it was not. */
  readonly doneOn: CalendarDate | null;
  /** The state: `done` in time, done `late`, `not-limited` by any number, or not done and seen from the day in question. */
  readonly state: 'done' | 'late' | 'not-limited' | DueState;
}

/** An assumption of the plan, where the record or the rules leave something open. */
export type SurveillanceAssumption =
  | 'expiry-three-years-less-a-day'
  | 'first-surveillance-counted-from-decision'
  | 'recertification-in-year-of-expiry'
  | 'expiry-ended-by-edition';

/** The external audits that a certification needs, and where it stands. */
export interface SurveillancePlan {
  /** The state that its history says; `expired` by its last day, `restorable` for six months after it. */
  readonly status: CertificationStatus | 'not-yet-planned' | 'restorable' | 'expired';
  /** The last day of the certificate in question, inclusive; null where there is none. */
  readonly expiresOn: CalendarDate | null;
  /** What is needed, in the order of the rules; nothing once the certification is withdrawn. */
  readonly items: readonly SurveillanceItem[];
  /** The latest days without a certificate between two of them, or since the last expired; null where there are none. */
  readonly gap: DayRange | null;
  /** The assumptions that were made. */
  readonly assumptions: readonly SurveillanceAssumption[];
}

const optionsGuard = /* @__PURE__ */ anObject<SurveillancePlanOptions>({
  asOf: aDate,
  stageInterval: /* @__PURE__ */ maybe(aPeriod),
});

/**
 * Plans the external audits of a certification by ISO/IEC 17021-1:2015: the first surveillance within 12 months of the decision, one in each
 * calendar year without recertification, the recertification before expiry. An audit counts on its last day. Where the standard gives no number
 * the plan gives none.
 *
 * @param certification - The certification.
 * @param options - The day in question, and the interval between the stages that the body sets.
 * @returns The items with their rules, the state of the certification, days without a certificate, and the assumptions.
 * @throws RangeError if a part that decides cannot be read.
 *
 * @example
 * ```ts
 * import { makeCertification } from 'isms-kit/fixtures';
 * import { surveillancePlan } from 'isms-kit/governance';
 *
 * const plan = surveillancePlan(makeCertification({ audits: [] }), { asOf: '2026-03-11' });
 * plan.items.map(({ dueOn }) => dueOn); // => ['2026-03-10', '2027-12-31', '2028-03-09']
 * plan.items.map(({ state }) => state); // => ['overdue', 'scheduled', 'scheduled']
 * plan.assumptions; // => ['first-surveillance-counted-from-decision', 'recertification-in-year-of-expiry']
 * ```
 */
export function surveillancePlan(certification: Certification, options: SurveillancePlanOptions): SurveillancePlan {
  requireReadable('certification', certification, certificationGuard);
  requireOptions(options, optionsGuard);
  return planOf(certification, options);
}

/**
 * The plan of a certification that was found readable.
 *
 * @internal
 */
export function planOf(certification: Certification, options: SurveillancePlanOptions): SurveillancePlan {
  const { asOf } = options;
  const entry = entryOn(certification.history, asOf);
  const cycle = certificationCycles(certification, asOf).at(-1);
  if (cycle === undefined) {
    const items = [...stageItems(certification, options), ...verificationItems(certification, asOf)];
    const status = entry?.state ?? 'not-yet-planned';
    return { status, expiresOn: null, items: status === 'withdrawn' ? [] : items, gap: null, assumptions: [] };
  }
  const { expiresOn } = cycle;
  const isExpired = expiresOn < asOf;
  const status = statusOf(certification, entry?.state ?? 'not-yet-planned', { expiresOn, asOf });
  const recertified = recertificationAudit(certification, cycle, asOf);
  return {
    status,
    expiresOn,
    items:
      status === 'withdrawn'
        ? []
        : [
            ...surveillanceItems(certification, cycle, asOf),
            ...endItems(expiresOn, asOf),
            ...(entry?.state === 'suspended' ? [reinstatementItem(entry.enteredOn, asOf)] : []),
          ],
    gap: isExpired ? { from: addPeriod(expiresOn, 'P1D'), through: null } : cycle.gap,
    assumptions: [
      ...(cycle.isInitial ? (['first-surveillance-counted-from-decision'] as const) : []),
      ...(recertified === undefined ? (['recertification-in-year-of-expiry'] as const) : []),
      ...expiryAssumption(cycle),
    ],
  };
}

function statusOf(
  certification: Certification,
  state: CertificationStatus | 'not-yet-planned',
  { expiresOn, asOf }: { readonly expiresOn: CalendarDate; readonly asOf: CalendarDate },
): SurveillancePlan['status'] {
  if (expiresOn >= asOf || (state !== 'certified' && state !== 'suspended')) return state;
  return restorableThrough(expiresOn) >= asOf && !isOf2013(certification) ? 'restorable' : 'expired';
}

function expiryAssumption({ certificate, expiresOn }: CertificationCycle): readonly SurveillanceAssumption[] {
  if (certificate.expiresOn === undefined) return ['expiry-three-years-less-a-day'];
  return certificate.expiresOn === expiresOn ? [] : ['expiry-ended-by-edition'];
}

function itemOf(
  item: Omit<SurveillanceItem, 'state' | 'doneOn' | 'dueOn'> & { readonly dueOn: CalendarDate },
  doneOn: CalendarDate | undefined,
  asOf: CalendarDate,
): SurveillanceItem {
  if (doneOn === undefined) return { ...item, doneOn: null, state: dueState(item.dueOn, asOf) };
  return { ...item, doneOn, state: doneOn <= item.dueOn ? 'done' : 'late' };
}

function stageItems(
  { stage1, stage2 }: Certification,
  { asOf, stageInterval }: SurveillancePlanOptions,
): readonly SurveillanceItem[] {
  if (stage1 === undefined || stage1.lastDayOn > asOf) return [];
  const doneOn = stage2 !== undefined && stage2.lastDayOn <= asOf ? stage2.lastDayOn : undefined;
  const item = { kind: 'stage-2', requirement: 'ISO/IEC 17021-1 9.3.1.2.4' } as const;
  if (stageInterval === undefined) {
    const state = doneOn === undefined ? 'not-limited' : 'done';
    return [{ ...item, dueOn: null, rule: 'no-numeric-limit', doneOn: doneOn ?? null, state }];
  }
  const dueOn = addPeriod(stage1.lastDayOn, stageInterval);
  return [itemOf({ ...item, dueOn, rule: 'stage-interval-of-the-body' }, doneOn, asOf)];
}

function verificationItems({ stage2, findings }: Certification, asOf: CalendarDate): readonly SurveillanceItem[] {
  const majors = findings.filter(
    ({ audit, grade, raisedOn }) => audit === 'stage-2' && grade === 'major' && raisedOn <= asOf,
  );
  if (stage2 === undefined || stage2.lastDayOn > asOf || majors.length === 0) return [];
  const days = majors.flatMap(({ verifiedOn }) => (verifiedOn !== undefined && verifiedOn <= asOf ? [verifiedOn] : []));
  const doneOn = days.length < majors.length ? undefined : latestBy(days, (day) => day, asOf);
  const dueOn = addPeriod(stage2.lastDayOn, 'P6M');
  const item = {
    kind: 'verification',
    rule: 'majors-within-6-months',
    requirement: 'ISO/IEC 17021-1 9.5.3.2',
  } as const;
  return [itemOf({ ...item, dueOn }, doneOn, asOf)];
}

/**
 * The surveillance audits of a cycle. An audit in the year of the decision serves the rule of 12 months but no later year; where there is none,
 * the first audit serves both that rule and the next year.
 */
function surveillanceItems(
  certification: Certification,
  cycle: CertificationCycle,
  asOf: CalendarDate,
): readonly SurveillanceItem[] {
  const { decidedOn } = cycle.certificate;
  const held = certification.audits
    .filter(({ kind, lastDayOn }) => kind === 'surveillance' && lastDayOn > decidedOn && lastDayOn <= asOf)
    .map(({ lastDayOn }) => lastDayOn)
    .toSorted();
  const item = { kind: 'surveillance', requirement: 'ISO/IEC 17021-1 9.1.3.3' } as const;
  const items: SurveillanceItem[] = [];
  let year = firstYear(certification, cycle);
  if (cycle.isInitial) {
    const dueOn = addPeriod(decidedOn, 'P12M');
    const [first] = held;
    items.push(itemOf({ ...item, dueOn, rule: 'first-within-12-months' }, first, asOf));
    if (first === undefined || yearOf(first) >= year) year += 1;
  }
  const recertified = recertificationAudit(certification, cycle, asOf);
  const lastYear = Math.min(yearOf(cycle.expiresOn), recertified === undefined ? Infinity : yearOf(recertified)) - 1;
  for (; year <= lastYear; year += 1) {
    const begin = `${year}-01-01` as CalendarDate;
    const dueOn = `${year}-12-31` as CalendarDate;
    const doneOn = held.find((day) => day >= begin);
    items.push(itemOf({ ...item, dueOn, rule: 'once-each-calendar-year' }, doneOn, asOf));
  }
  return items;
}

/** The year after that of the initial decision, or of the audit that led to the recertification. */
function firstYear({ audits }: Certification, { certificate: { decidedOn }, isInitial }: CertificationCycle): number {
  const ledThere = latestBy(
    audits.filter(({ kind }) => kind === 'recertification'),
    ({ lastDayOn }) => lastDayOn,
    decidedOn,
  );
  return (isInitial || ledThere === undefined ? yearOf(decidedOn) : yearOf(ledThere.lastDayOn)) + 1;
}

/** The day of the audit held for the next recertification; undefined where it was not held by the day in question. */
function recertificationAudit(
  { audits }: Certification,
  { certificate: { decidedOn } }: CertificationCycle,
  asOf: CalendarDate,
): CalendarDate | undefined {
  const later = audits.filter(({ kind, lastDayOn }) => kind === 'recertification' && lastDayOn > decidedOn);
  return latestBy(later, ({ lastDayOn }) => lastDayOn, asOf)?.lastDayOn;
}

function endItems(expiresOn: CalendarDate, asOf: CalendarDate): readonly SurveillanceItem[] {
  const recertification = itemOf(
    { kind: 'recertification', dueOn: expiresOn, rule: 'before-expiry', requirement: 'ISO/IEC 17021-1 9.6.3.2.2' },
    undefined,
    asOf,
  );
  if (expiresOn >= asOf) return [recertification];
  const dueOn = restorableThrough(expiresOn);
  const item = { kind: 'restoration', rule: 'restorable-6-months', requirement: 'ISO/IEC 17021-1 9.6.3.2.5' } as const;
  return [recertification, itemOf({ ...item, dueOn }, undefined, asOf)];
}

function reinstatementItem(suspendedOn: CalendarDate, asOf: CalendarDate): SurveillanceItem {
  const item = {
    kind: 'reinstatement',
    rule: 'suspended-usually-6-months',
    requirement: 'ISO/IEC 17021-1 9.6',
  } as const;
  return itemOf({ ...item, dueOn: addPeriod(suspendedOn, 'P6M') }, undefined, asOf);
}

function yearOf(day: CalendarDate): number {
  return Number(day.slice(0, 4));
}
