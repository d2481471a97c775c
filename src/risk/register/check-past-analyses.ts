import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Finding } from '../../core/findings/finding.ts';
import { reportProblem } from './report-problem.ts';
import { latestAnalysis } from '../risks/latest-analysis.ts';
import { readScore } from '../scoring/read-score.ts';
import type { RiskStage } from '../risks/risk-analysis.ts';
import type { RiskFindingCode } from '../soundness/risk-findings.ts';
import { riskStages } from '../risks/risk-stages.ts';
import type { RegisterPastAnalysis, RiskUnderCheck } from './risk-under-check.ts';

/**
 * Checks the history of a risk: the levels of each analysis, and that each has come to an end, by a later one or by withdrawal.
 *
 * @internal
 */
export function checkPastAnalyses(checked: RiskUnderCheck): readonly Finding<RiskFindingCode>[] {
  const { risk, criteria, asOf } = checked;
  if (risk.history === undefined) return [];
  const past = risk.history
    .map((analysis, index) => ({ index, analysis, assessedOn: analysis.assessedOn }))
    .filter(({ assessedOn }) => assessedOn <= asOf);
  return [
    ...past.flatMap(({ index, analysis }) => {
      // What was assessed under the criteria of its day stays as it was.
      if ((analysis.criteria ?? criteria.id) !== criteria.id) return [];
      const read = readScore(criteria, analysis);
      return 'problem' in read
        ? [reportProblem(checked, `earlier ${analysis.stage}`, ['history', index], read.problem)]
        : [];
    }),
    ...riskStages.flatMap((stage) =>
      checkEnd(
        checked,
        stage,
        past.filter(({ analysis }) => analysis.stage === stage),
      ),
    ),
  ];
}

interface PlacedAnalysis {
  readonly index: number;
  readonly analysis: RegisterPastAnalysis;
  readonly assessedOn: CalendarDate;
}

function checkEnd(
  { risk, report }: RiskUnderCheck,
  stage: RiskStage,
  past: readonly PlacedAnalysis[],
): readonly Finding<RiskFindingCode>[] {
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
