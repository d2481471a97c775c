import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { isAssessed, type AssuranceState } from '../assurances/assurance-state.ts';
import type { Assurance } from '../records/assurance.ts';
import type { Coverage, SuppliersReads } from '../records/suppliers-registers.ts';

/** A reason why an assurance does not serve as due diligence. */
export type AssuranceShortfall =
  | 'assurance-expired'
  | 'assurance-not-yet-valid'
  | 'assurance-not-assessed'
  | 'edition-unknown'
  | 'not-accredited'
  | 'accreditation-unknown'
  | 'service-not-covered'
  | 'coverage-unknown'
  | 'compensating-controls-missing';

/**
 * The due diligence for a service by its alternatives.
 *
 * @internal
 */
export interface DueDiligence {
  /** Whether an alternative is met; `unknown` where an answer is missing that could meet one. */
  readonly state: 'pass' | 'fail' | 'unknown';
  /** The assurance that meets it; empty where none does. */
  readonly records: readonly string[];
  /** The reasons why the others do not, each once. */
  readonly shortfalls: readonly AssuranceShortfall[];
  /** The day on which an assurance of these kinds was first assessed. */
  readonly firstOn?: CalendarDate;
}

const unknownShortfalls: ReadonlySet<AssuranceShortfall> = /* @__PURE__ */ new Set<AssuranceShortfall>([
  'assurance-not-assessed',
  'edition-unknown',
  'accreditation-unknown',
  'coverage-unknown',
  'compensating-controls-missing',
]);

/** The better alternative first: an outside auditor, then the word of the supplier. */
const alternatives = ['iso-27001', 'soc-2-type-2', 'questionnaire'] as const;

/**
 * Judges the due diligence for a service: a current, accredited certificate that covers it, or a recent SOC 2 report of type 2, else a questionnaire with
 * compensating controls.
 *
 * @internal
 */
export function dueDiligence(
  service: string,
  { assurances, coverageOf }: Pick<SuppliersReads, 'assurances' | 'coverageOf'>,
  stateOf: (assurance: Assurance) => AssuranceState,
  asOf: CalendarDate,
): DueDiligence {
  const candidates = (coverageOf.get(service) ?? []).filter(({ assurance }) =>
    alternatives.some((kind) => kind === assurance.kind),
  );
  const firstOn = candidates
    .flatMap(({ assurance, answer }) =>
      answer === 'yes' && assurance.assessedOn !== undefined && isAssessed(assurance, asOf)
        ? [assurance.assessedOn]
        : [],
    )
    .toSorted()[0];
  const judged = candidates.map((one) => ({
    assurance: one.assurance,
    shortfalls: shortfallsOf(one, stateOf(one.assurance)),
  }));
  const met = alternatives.flatMap((kind) =>
    judged
      .filter(({ assurance, shortfalls }) => assurance.kind === kind && shortfalls.length === 0)
      .map(({ assurance }) => assurance.id)
      .toSorted(),
  )[0];
  const known = { ...(firstOn !== undefined && { firstOn }) };
  if (met !== undefined) return { state: 'pass', records: [met], shortfalls: [], ...known };
  const shortfalls = [...new Set(judged.flatMap((one) => one.shortfalls))].toSorted();
  const couldBeMet = judged.some((one) => one.shortfalls.every((shortfall) => unknownShortfalls.has(shortfall)));
  return { state: couldBeMet || !assurances.isGiven ? 'unknown' : 'fail', records: [], shortfalls, ...known };
}

function shortfallsOf({ assurance, answer }: Coverage, { state }: AssuranceState): readonly AssuranceShortfall[] {
  const shortfalls: AssuranceShortfall[] = [];
  if (state === 'expired') shortfalls.push('assurance-expired');
  if (state === 'not-yet-valid') shortfalls.push('assurance-not-yet-valid');
  if (state === 'not-assessed') shortfalls.push('assurance-not-assessed');
  if (state === 'unknown') shortfalls.push('edition-unknown');
  if (answer === 'no') shortfalls.push('service-not-covered');
  if (answer === 'unknown') shortfalls.push('coverage-unknown');
  if (assurance.kind === 'iso-27001' && assurance.accredited !== true)
    shortfalls.push(assurance.accredited === false ? 'not-accredited' : 'accreditation-unknown');
  if (assurance.kind === 'questionnaire' && (assurance.compensatingControls ?? []).length === 0)
    shortfalls.push('compensating-controls-missing');
  return shortfalls;
}
