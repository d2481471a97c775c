import { addPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject, aPeriod, listOf, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import type { Assurance } from '../records/assurance.ts';
import type { SupplierCriteria } from '../records/supplier-criteria.ts';
import { assuranceGuard } from '../records/supplier-guards.ts';
import { withdrawnEdition } from './withdrawn-edition.ts';

/** The rule that gave the last day of an assurance. */
export type AssuranceRule =
  | 'valid-until'
  | 'edition-withdrawn'
  | 'edition-unknown'
  | 'one-day'
  | 'report-period'
  | 'bridge-letter'
  | 'age'
  | 'no-end';

/** Where an assurance stands on a day. */
export interface AssuranceState {
  /** The state; `unknown` where the edition of a certificate is not known and the earlier one is void. */
  readonly state: 'valid' | 'not-yet-valid' | 'expired' | 'not-assessed' | 'unknown';
  /** The last day on which it proves anything, inclusive; null without an end. */
  readonly validThrough: CalendarDate | null;
  /** The rule that gave that day. */
  readonly rule: AssuranceRule;
}

/** The periods by which an assurance without an end of its own is judged. */
export type AssuranceCriteria = Pick<SupplierCriteria, 'reportValidFor' | 'bridgeFor' | 'answersValidFor'>;

/** The options of `assuranceState`. */
export interface AssuranceStateOptions {
  /** The day in question. */
  readonly asOf: CalendarDate;
  /** Other assurances, among which the bridge letters are found; none when absent. */
  readonly assurances?: readonly Assurance[];
}

const criteriaGuard = /* @__PURE__ */ anObject<AssuranceCriteria>({
  reportValidFor: aPeriod,
  bridgeFor: aPeriod,
  answersValidFor: aPeriod,
});
const optionsGuard = /* @__PURE__ */ anObject<AssuranceStateOptions>({
  asOf: aDate,
  assurances: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(assuranceGuard)),
});

/**
 * Finds where an assurance stands on a day (A.5.22). A certificate has an end; one of ISO/IEC 27001:2013 was void after 2025-10-31, whatever it
 * says. A SOC 2 report has none: that of type 1 proves one day, that of type 2 its period and as long after it as the criteria say, longer where a
 * bridge letter of the same supplier covers the gap. Before its first day, or the end of its period, an assurance is not yet valid. What the
 * organization has not assessed proves nothing.
 *
 * @param assurance - The assurance.
 * @param criteria - The periods of the organization.
 * @param options - The day in question, and the assurances with the bridge letters.
 * @returns The state, the last day, and the rule that gave it.
 * @throws RangeError if a part that decides cannot be read.
 *
 * @example
 * ```ts
 * import { makeAssurance, makeSupplierCriteria } from 'isms-kit/fixtures';
 * import { assuranceState } from 'isms-kit/suppliers';
 *
 * const certificate = makeAssurance({ edition: '2013', validUntil: '2026-06-30' });
 * const state = assuranceState(certificate, makeSupplierCriteria(), { asOf: '2025-11-01' });
 * state; // => { state: 'expired', validThrough: '2025-10-31', rule: 'edition-withdrawn' }
 * ```
 */
export function assuranceState(
  assurance: Assurance,
  criteria: AssuranceCriteria,
  options: AssuranceStateOptions,
): AssuranceState {
  requireReadable('assurance', assurance, assuranceGuard);
  requireReadable('criteria', criteria, criteriaGuard);
  requireOptions(options, optionsGuard);
  const { asOf, assurances = [] } = options;
  return stateOfAssurance(assurance, criteria, { on: asOf, asOf, bridges: assurances });
}

/**
 * The state of a readable assurance on a day, by what has happened by another, which is not after it. The bridges may hold other assurances, too.
 *
 * @internal
 */
export function stateOfAssurance(
  assurance: Assurance,
  criteria: AssuranceCriteria,
  {
    on,
    asOf,
    bridges,
  }: { readonly on: CalendarDate; readonly asOf: CalendarDate; readonly bridges: readonly Assurance[] },
): AssuranceState {
  const { through, rule } = provenThrough(assurance, criteria, { asOf, bridges });
  const first = firstDayOf(assurance);
  const answer = { validThrough: through, rule };
  if (first !== null && asOf < first.on) return { state: 'not-yet-valid', ...answer };
  if (through !== null && through < on) return { state: 'expired', ...answer };
  if (!isAssessed(assurance, asOf)) return { state: 'not-assessed', ...answer };
  return { state: rule === 'edition-unknown' && on > withdrawnEdition.lastOn ? 'unknown' : 'valid', ...answer };
}

/**
 * Whether the organization assessed an assurance by a day.
 *
 * @internal
 */
export function isAssessed({ assessedOn }: Pick<Assurance, 'assessedOn'>, asOf: CalendarDate): boolean {
  return assessedOn !== undefined && assessedOn <= asOf;
}

/**
 * The day before which an assurance cannot prove anything, with its field.
 *
 * @internal
 */
export interface FirstDay {
  readonly field: 'issuedOn' | 'on' | 'through' | 'answeredOn';
  readonly on: CalendarDate;
}

/**
 * The day before which an assurance cannot prove anything; null where it is not known.
 *
 * @internal
 */
export function firstDayOf(assurance: Assurance): FirstDay | null {
  switch (assurance.kind) {
    case 'iso-27001':
      // A certificate whose day of issue is not known had been issued when it was assessed.
      return assurance.issuedOn === undefined ? null : { field: 'issuedOn', on: assurance.issuedOn };
    case 'soc-2-type-2':
      // The auditor reports when the period is over.
      return { field: 'through', on: assurance.through };
    case 'soc-2-type-1':
    case 'test':
      return { field: 'on', on: assurance.on };
    case 'questionnaire':
      return { field: 'answeredOn', on: assurance.answeredOn };
    case 'bridge-letter':
    case 'other':
  }
  return null;
}

interface ProvenThrough {
  /** The last day, inclusive; null without an end. */
  readonly through: CalendarDate | null;
  readonly rule: AssuranceRule;
}

function provenThrough(
  assurance: Assurance,
  criteria: AssuranceCriteria,
  { asOf, bridges }: { readonly asOf: CalendarDate; readonly bridges: readonly Assurance[] },
): ProvenThrough {
  switch (assurance.kind) {
    case 'iso-27001': {
      const { edition, validUntil: through } = assurance;
      if (edition === undefined) return { through, rule: 'edition-unknown' };
      return edition === '2013' && through > withdrawnEdition.lastOn
        ? { through: withdrawnEdition.lastOn, rule: 'edition-withdrawn' }
        : { through, rule: 'valid-until' };
    }
    case 'soc-2-type-1':
      return { through: assurance.on, rule: 'one-day' };
    case 'soc-2-type-2': {
      const { id, supplier, through: periodEnd } = assurance;
      const own = addPeriod(periodEnd, criteria.reportValidFor);
      const longest = addPeriod(periodEnd, criteria.bridgeFor);
      let through = own;
      for (const bridge of bridges) {
        if (bridge.kind !== 'bridge-letter' || bridge.report !== id || bridge.supplier !== supplier) continue;
        if (!isAssessed(bridge, asOf)) continue;
        const bridged = bridge.through < longest ? bridge.through : longest;
        if (bridged > through) through = bridged;
      }
      return { through, rule: through === own ? 'report-period' : 'bridge-letter' };
    }
    case 'bridge-letter':
      return { through: assurance.through, rule: 'bridge-letter' };
    case 'test':
      return { through: addPeriod(assurance.on, criteria.answersValidFor), rule: 'age' };
    case 'questionnaire':
      return { through: addPeriod(assurance.answeredOn, criteria.answersValidFor), rule: 'age' };
    case 'other':
  }
  const through = assurance.validUntil ?? null;
  return { through, rule: through === null ? 'no-end' : 'valid-until' };
}
