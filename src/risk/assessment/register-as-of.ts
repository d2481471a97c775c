import { type CalendarDate, requireCalendarDate } from '../../core/calendar/calendar-date.ts';
import { anObject, listOf } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import type { PastRiskAnalysis } from '../analysis/risk-analysis.ts';
import { type RiskStage, riskStages } from '../analysis/risk-stage.ts';
import { isClosed } from '../risks/is-closed.ts';
import { riskFieldsGuard } from '../risks/risk-guard.ts';
import type { Risk } from '../risks/risk.ts';

/** The options of `registerAsOf`. */
export interface RegisterAsOfOptions {
  /** The day; analyses of that day count. */
  readonly asOf: CalendarDate;
}

const rememberedFields = [...riskStages, 'identifiedOn', 'reviewedOn', 'history', 'closed'] as const;

type RememberedFields = Pick<Risk, (typeof rememberedFields)[number]>;

const rememberedGuard = listOf(riskFieldsGuard(rememberedFields));

/**
 * Returns the register of a day: the risks identified by then, each stage as last assessed by then. That is the analysis of the risk itself
 * from its day on, and before it the last analysis of the history that was not withdrawn. A risk that was closed later is not closed yet. All
 * other fields are those of today. A risk without a day of identification is there from its first analysis on, and always when it has none.
 * `checkRiskRegister` finds histories that contradict the present analyses.
 *
 * @param risks - The risks with their history.
 * @param options - The day.
 * @returns The risks of that day, in the order given; a stage not yet assessed is absent.
 * @throws RangeError when a date is not a calendar date.
 *
 * @example
 * ```ts
 * import { makeRisk } from 'isms-kit/fixtures';
 * import { registerAsOf } from 'isms-kit/risk';
 *
 * const risk = makeRisk({
 *   current: { likelihood: 2, impact: 4, assessedOn: '2026-09-01' },
 *   history: [{ stage: 'current', likelihood: 5, impact: 4, assessedOn: '2026-03-02' }],
 * });
 * registerAsOf([risk], { asOf: '2026-06-30' })[0]?.current?.likelihood; // => 5
 * registerAsOf([risk], { asOf: '2026-09-01' })[0]?.current?.likelihood; // => 2
 * registerAsOf([risk], { asOf: '2025-12-31' }); // => []
 * ```
 */
export function registerAsOf<Remembered extends RememberedFields>(
  risks: readonly Remembered[],
  options: RegisterAsOfOptions,
): readonly Remembered[] {
  requireReadable('options', options, anObject({}));
  const { asOf } = options;
  requireCalendarDate('asOf', asOf);
  requireReadable('risks', risks, rememberedGuard);
  return risks.filter((risk) => isIdentified(risk, asOf)).map((risk) => stateOn(risk, asOf));
}

function isIdentified(risk: RememberedFields, asOf: CalendarDate): boolean {
  if (risk.identifiedOn !== undefined) return risk.identifiedOn <= asOf;
  const analyses = [...riskStages.map((stage) => risk[stage]), ...(risk.history ?? [])];
  const days = analyses.flatMap((analysis) => (analysis === undefined ? [] : [analysis.assessedOn]));
  return days.length === 0 || days.some((day) => day <= asOf);
}

function stateOn<Remembered extends RememberedFields>(risk: Remembered, asOf: CalendarDate): Remembered {
  const earlier: Partial<Record<RiskStage | 'history' | 'closed', unknown>> = { ...risk };
  if (!isClosed(risk, asOf)) delete earlier.closed;
  const past = (risk.history ?? []).filter(({ assessedOn }) => assessedOn <= asOf);
  const present = new Set<PastRiskAnalysis>();
  for (const name of riskStages) {
    if (risk[name] !== undefined && risk[name].assessedOn <= asOf) continue;
    const last = latestAnalysis(past.filter(({ stage }) => stage === name));
    if (last === undefined || (last.withdrawnOn !== undefined && last.withdrawnOn <= asOf)) {
      delete earlier[name];
      continue;
    }
    const { stage: _stage, withdrawnOn: _withdrawnOn, ...analysis } = last;
    earlier[name] = analysis;
    present.add(last);
  }
  if (risk.history !== undefined) earlier.history = past.filter((analysis) => !present.has(analysis));
  return earlier as Remembered;
}

/**
 * Returns the latest analysis; of those of one day the last one in the list.
 *
 * @internal
 */
export function latestAnalysis<Analysis extends Pick<PastRiskAnalysis, 'assessedOn'>>(
  analyses: readonly Analysis[],
): Analysis | undefined {
  let latest: Analysis | undefined;
  for (const made of analyses) if (latest === undefined || made.assessedOn >= latest.assessedOn) latest = made;
  return latest;
}
