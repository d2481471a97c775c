import { type CalendarDate, requireCalendarDate } from '../../core/calendar/calendar-date.ts';
import type { DatedLevels } from './assess-risk.ts';
import { latestAnalysis } from '../risks/latest-analysis.ts';
import type { StagedRisk } from '../risks/basis-stage.ts';
import { requireRiskDates } from '../risks/require-risk-dates.ts';
import type { RiskStage } from '../risks/risk-analysis.ts';
import { riskStages } from '../risks/risk-stages.ts';

/** An earlier analysis; `PastRiskAnalysis` fits. */
export interface PastLevels extends DatedLevels {
  /** The stage it was about. */
  readonly stage: RiskStage;
  /** The day from which it no longer held though nothing had replaced it. */
  readonly withdrawnOn?: CalendarDate | undefined;
}

/** What the past of a risk is told from; `Risk` fits. */
export interface RememberedRisk extends StagedRisk<DatedLevels> {
  /** The day it was identified. */
  readonly identifiedOn: CalendarDate;
  /** Earlier analyses, in any order but for those of one day, of which the later in the list counts. */
  readonly history?: readonly PastLevels[] | undefined;
}

/**
 * Tells how a register stood on a day: the risks identified by then, each stage as last assessed by then. From its day on that is the
 * analysis of the risk itself, before it what the history tells: the last analysis until then unless it was withdrawn. The history is that
 * of the day, everything else of a risk is as it is now. What contradicts itself is for `checkRiskRegister`: an earlier analysis that is
 * later than the present one, one that neither was replaced nor withdrawn.
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
  const stood: Partial<Record<RiskStage | 'history', unknown>> = { ...risk };
  const past = (risk.history ?? []).filter(({ assessedOn }) => assessedOn <= asOf);
  const present = new Set<PastLevels>();
  for (const name of riskStages) {
    if (risk[name] !== undefined && risk[name].assessedOn <= asOf) continue;
    const last = latestAnalysis(past.filter(({ stage }) => stage === name));
    if (last === undefined || (last.withdrawnOn !== undefined && last.withdrawnOn <= asOf)) {
      delete stood[name];
      continue;
    }
    const { stage: _stage, withdrawnOn: _withdrawnOn, ...analysis } = last;
    stood[name] = analysis;
    present.add(last);
  }
  if (risk.history !== undefined) stood.history = past.filter((analysis) => !present.has(analysis));
  return stood as Remembered;
}
