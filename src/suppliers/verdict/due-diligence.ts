import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type AssuranceState, firstDayOf } from '../assurances/assurance-state.ts';
import { withdrawnEdition } from '../assurances/withdrawn-edition.ts';
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
}

const unknownShortfalls: ReadonlySet<AssuranceShortfall> = /* @__PURE__ */ new Set<AssuranceShortfall>([
  'assurance-not-assessed',
  'edition-unknown',
  'accreditation-unknown',
  'coverage-unknown',
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
): DueDiligence {
  const judged = candidatesOf(service, coverageOf).map((one) => ({
    assurance: one.assurance,
    shortfalls: [...ageShortfalls(stateOf(one.assurance)), ...contentShortfalls(one)],
  }));
  const met = alternatives.flatMap((kind) =>
    judged
      .filter(({ assurance, shortfalls }) => assurance.kind === kind && shortfalls.length === 0)
      .map(({ assurance }) => assurance.id)
      .toSorted(),
  )[0];
  if (met !== undefined) return { state: 'pass', records: [met], shortfalls: [] };
  const shortfalls = [...new Set(judged.flatMap((one) => one.shortfalls))].toSorted();
  const couldBeMet = judged.some((one) => one.shortfalls.every((shortfall) => unknownShortfalls.has(shortfall)));
  return { state: couldBeMet || !assurances.isGiven ? 'unknown' : 'fail', records: [], shortfalls };
}

/**
 * Finds whether the due diligence for a service was done after its start: no alternative was met on that day.
 *
 * @returns The first later day on which one was met; null where it was done in time, or not yet.
 * @internal
 */
export function lateDueDiligence(
  { service, startsOn }: { readonly service: string; readonly startsOn: CalendarDate },
  { coverageOf }: Pick<SuppliersReads, 'coverageOf'>,
  stateOf: (assurance: Assurance) => AssuranceState,
  asOf: CalendarDate,
): CalendarDate | null {
  let firstOn: CalendarDate | null = null;
  for (const one of candidatesOf(service, coverageOf)) {
    const { assessedOn } = one.assurance;
    if (assessedOn === undefined || contentShortfalls(one).length > 0) continue;
    const first = firstDayOf(one.assurance);
    const from = first !== null && first.on > assessedOn ? first.on : assessedOn;
    const through = lastSureDay(stateOf(one.assurance));
    if (from > asOf || through < from || through < startsOn) continue;
    if (from <= startsOn) return null;
    if (firstOn === null || from < firstOn) firstOn = from;
  }
  return firstOn;
}

/** The last day on which an assurance of an alternative is known to prove anything. */
function lastSureDay({ validThrough, rule }: AssuranceState): CalendarDate {
  const through = validThrough as CalendarDate;
  return rule === 'edition-unknown' && through > withdrawnEdition.lastOn ? withdrawnEdition.lastOn : through;
}

function candidatesOf(service: string, coverageOf: SuppliersReads['coverageOf']): readonly Coverage[] {
  return (coverageOf.get(service) ?? []).filter(({ assurance }) =>
    alternatives.some((kind) => kind === assurance.kind),
  );
}

function ageShortfalls({ state }: AssuranceState): readonly AssuranceShortfall[] {
  const shortfalls: AssuranceShortfall[] = [];
  if (state === 'expired') shortfalls.push('assurance-expired');
  if (state === 'not-yet-valid') shortfalls.push('assurance-not-yet-valid');
  if (state === 'not-assessed') shortfalls.push('assurance-not-assessed');
  if (state === 'unknown') shortfalls.push('edition-unknown');
  return shortfalls;
}

/** The shortfalls that an assurance has on every day. */
function contentShortfalls({ assurance, answer }: Coverage): readonly AssuranceShortfall[] {
  const shortfalls: AssuranceShortfall[] = [];
  if (answer === 'no') shortfalls.push('service-not-covered');
  if (answer === 'unknown') shortfalls.push('coverage-unknown');
  if (assurance.kind === 'iso-27001' && assurance.accredited !== true)
    shortfalls.push(assurance.accredited === false ? 'not-accredited' : 'accreditation-unknown');
  if (assurance.kind === 'questionnaire' && (assurance.compensatingControls ?? []).length === 0)
    shortfalls.push('compensating-controls-missing');
  return shortfalls;
}
