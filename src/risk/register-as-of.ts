import type { CalendarDate } from '../core/calendar-date.ts';
import { requireCalendarDate } from '../core/require-calendar-date.ts';
import type { DatedLevels } from './assess-risk.ts';
import type { StagedRisk } from './basis-stage.ts';
import { requireRiskDates } from './require-risk-dates.ts';
import type { RiskStage } from './risk-analysis.ts';

/** An earlier analysis; `PastRiskAnalysis` fits. */
export interface PastLevels extends DatedLevels {
  /** The stage it was about. */
  readonly stage: RiskStage;
}

/** What the past of a risk is told from; `Risk` fits. */
export interface RememberedRisk extends StagedRisk<DatedLevels> {
  /** The day it was identified. */
  readonly identifiedOn: CalendarDate;
  /** Earlier analyses, in any order. */
  readonly history?: readonly PastLevels[] | undefined;
}

const stages: readonly RiskStage[] = ['inherent', 'current', 'residual', 'target'];

/**
 * Tells how a register stood on a day: the risks identified by then, each stage as last assessed by then, from the analyses of the risk and
 * its history. Everything else of a risk is as it is now.
 *
 * @param risks - The risks with their history.
 * @param asOf - The day; what was assessed on it counts.
 * @returns The risks as they stood, in the order given; a stage not yet assessed is absent.
 * @throws RangeError when `asOf` or a day of a risk is no calendar date.
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
 * registerAsOf([risk], '2026-06-30')[0]?.current?.likelihood; // => 5
 * registerAsOf([risk], '2026-09-01')[0]?.current?.likelihood; // => 2
 * registerAsOf([risk], '2025-12-31'); // => []
 * ```
 */
export function registerAsOf<Remembered extends RememberedRisk>(
  risks: readonly Remembered[],
  asOf: CalendarDate,
): readonly Remembered[] {
  requireCalendarDate('asOf', asOf);
  for (const [index, risk] of risks.entries()) requireRiskDates(['risks', index], risk);
  return risks.filter(({ identifiedOn }) => identifiedOn <= asOf).map((risk) => asItStood(risk, asOf));
}

function asItStood<Remembered extends RememberedRisk>(risk: Remembered, asOf: CalendarDate): Remembered {
  const stood: Partial<Record<RiskStage, unknown>> = { ...risk };
  for (const stage of stages) {
    const past = (risk.history ?? []).filter((analysis) => analysis.stage === stage);
    const known = [risk[stage] ?? [], ...past].flat().filter(({ assessedOn }) => assessedOn <= asOf);
    const latest = known.reduce<(typeof known)[number] | undefined>(
      (last, analysis) => (last === undefined || analysis.assessedOn > last.assessedOn ? analysis : last),
      undefined,
    );
    if (latest === undefined) delete stood[stage];
    else stood[stage] = Object.fromEntries(Object.entries(latest).filter(([key]) => key !== 'stage'));
  }
  return stood as Remembered;
}
