import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { PastRiskAnalysis } from '../analysis/risk-analysis.ts';
import { type RiskStage, riskStages } from '../analysis/risk-stage.ts';
import { latestAnalysis } from '../assessment/register-as-of.ts';
import { tryScore } from '../scoring/try-score.ts';
import { reportScoreProblem, type RiskCheckContext, type RiskCheckFinding } from './risk-check-context.ts';

/**
 * Checks the history of a risk: the levels of each analysis, and that each analysis has ended, by a later one or by withdrawal.
 *
 * @internal
 */
export function checkPastAnalyses(context: RiskCheckContext): readonly RiskCheckFinding[] {
  const { risk, criteria, asOf } = context;
  if (risk.history === undefined) return [];
  const past = risk.history
    .map((analysis, index) => ({ index, analysis, assessedOn: analysis.assessedOn }))
    .filter(({ assessedOn }) => assessedOn <= asOf);
  return [
    ...past.flatMap(({ index, analysis }) => {
      // An analysis under earlier criteria keeps the levels of those criteria.
      if ((analysis.criteria ?? criteria.id) !== criteria.id) return [];
      const result = tryScore(analysis, criteria);
      return 'problem' in result
        ? [reportScoreProblem(context, `earlier ${analysis.stage}`, ['history', index], result.problem)]
        : [];
    }),
    ...riskStages.flatMap((stage) =>
      checkEnd(
        context,
        stage,
        past.filter(({ analysis }) => analysis.stage === stage),
      ),
    ),
  ];
}

interface PlacedAnalysis {
  readonly index: number;
  readonly analysis: PastRiskAnalysis;
  readonly assessedOn: CalendarDate;
}

function checkEnd(
  { risk, report }: RiskCheckContext,
  stage: RiskStage,
  past: readonly PlacedAnalysis[],
): readonly RiskCheckFinding[] {
  const about = { risk: risk.id, stage };
  const present = risk[stage];
  if (present === undefined) {
    const last = latestAnalysis(past);
    if (last === undefined || last.analysis.withdrawnOn !== undefined) return [];
    const params = { ...about, assessedOn: last.assessedOn };
    return [report('risk-history-open', ['history', last.index], params)];
  }
  const later = past.filter(({ assessedOn }) => assessedOn > present.assessedOn);
  return later.map(({ index, assessedOn }) => {
    const params = { ...about, assessedOn, presentOn: present.assessedOn };
    return report('risk-history-later', ['history', index, 'assessedOn'], params);
  });
}
