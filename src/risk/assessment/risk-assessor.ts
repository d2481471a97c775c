import { addPeriod } from '../../core/calendar/add-period.ts';
import { type CalendarDate, requireCalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { remember } from '../../core/records/references.ts';
import type {
  AssessableRisk,
  AssessmentCriteria,
  AssessRiskOptions,
  RiskAssessment,
  StageProblem,
} from './assess-risk.ts';
import { basisStage } from '../risks/basis-stage.ts';
import { judgeScore, type RiskVerdict } from './judge-score.ts';
import type { RiskScore } from '../scoring/read-score.ts';
import type { RiskStage } from '../risks/risk-analysis.ts';
import { riskStages } from '../risks/risk-stages.ts';
import { scoreReader } from '../scoring/score-reader.ts';

/** To set an aim is no review. */
const lookedAt = ['inherent', 'current', 'residual'] as const;

/**
 * Assesses many risks against the same criteria on the same day; see `assessRisk`.
 *
 * @internal
 */
export function riskAssessor(
  criteria: AssessmentCriteria,
  { asOf }: AssessRiskOptions,
): (risk: AssessableRisk) => RiskAssessment {
  requireCalendarDate('asOf', asOf);
  const read = scoreReader(criteria);
  const reviewsAfter = remember((every: Period) => remember((date: CalendarDate) => addPeriod(date, every)));
  return (risk) => {
    const scores: Record<RiskStage, RiskScore | null> = { inherent: null, current: null, residual: null, target: null };
    const problems: StageProblem[] = [];
    for (const stage of riskStages) {
      const reading = risk[stage] && read(risk[stage]);
      if (reading === undefined) continue;
      if ('score' in reading) scores[stage] = reading.score;
      else problems.push({ stage, ...reading.problem });
    }
    const basis = basisStage(risk);
    const score = basis && scores[basis.stage];
    const verdicts = basis && score ? judgeScore(criteria, basis.analysis, score, risk.properties) : [];
    const approvingRoles = lowestRoles(verdicts);
    const lastReviewedOn = latestReview(risk, asOf);
    const every = intervalFor(criteria.reviewEvery, todaysScore(risk, scores));
    const reviewDueOn = every === undefined ? null : reviewsAfter(every)(lastReviewedOn);
    return {
      risk: risk.id,
      scores,
      problems,
      stage: basis?.stage ?? null,
      decision: verdicts[0]?.decision ?? 'not-assessed',
      approvingRole: approvingRoles[0] ?? null,
      approvingRoles,
      verdicts,
      lastReviewedOn,
      reviewDueOn,
      reviewState: reviewDueOn === null ? 'not-scheduled' : asOf > reviewDueOn ? 'overdue' : 'scheduled',
    };
  };
}

/** None where something must be treated: nobody may accept the risk then. */
function lowestRoles(verdicts: readonly RiskVerdict[]): readonly string[] {
  if (verdicts[0]?.decision !== 'needs-approval') return [];
  return [...new Set(verdicts.flatMap(({ approvers }) => approvers.slice(0, 1)))];
}

/** What is only hoped for makes no review rarer: the residual risk counts where nothing else is assessed. */
function todaysScore(risk: AssessableRisk, scores: RiskAssessment['scores']): RiskScore | null {
  const stage = (['current', 'inherent', 'residual'] as const).find((name) => risk[name] !== undefined);
  return stage === undefined ? null : scores[stage];
}

function latestReview(risk: AssessableRisk, asOf: CalendarDate): CalendarDate {
  let latest: CalendarDate | undefined;
  const past = (risk.history ?? []).filter(({ stage }) => stage !== 'target').map(({ assessedOn }) => assessedOn);
  const reviews = [risk.identifiedOn, risk.reviewedOn, ...lookedAt.map((stage) => risk[stage]?.assessedOn), ...past];
  for (const date of reviews) {
    if (date !== undefined && date <= asOf && (latest === undefined || date > latest)) latest = date;
  }
  return latest ?? risk.identifiedOn;
}

function intervalFor(reviewEvery: AssessmentCriteria['reviewEvery'], score: RiskScore | null): Period | undefined {
  if (typeof reviewEvery === 'string') return reviewEvery;
  return reviewEvery?.find(({ level }) => level === score?.level)?.every;
}
