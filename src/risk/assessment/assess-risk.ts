import { type CalendarDate, requireCalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { anObject } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { remember } from '../../core/records/references.ts';
import { reviewDue, type ReviewDue } from '../../core/reviews/review-due.ts';
import { type RiskStage, riskStages } from '../analysis/risk-stage.ts';
import type { ApprovalLimit } from '../criteria/acceptance-criteria.ts';
import { criteriaGuard } from '../criteria/criteria-guard.ts';
import type { RiskCriteria } from '../criteria/risk-criteria.ts';
import { isClosed } from '../risks/is-closed.ts';
import { riskFieldsGuard, viewParts } from '../risks/risk-guard.ts';
import type { Risk } from '../risks/risk.ts';
import type { ScoreProblem } from '../scoring/score-problem.ts';
import { prepareScoring, type RiskScore } from '../scoring/try-score.ts';
import { evaluateRisk, type RiskVerdict, stageToAccept } from './evaluate-risk.ts';

/** A stage that cannot be scored, with the reason. */
export interface StageProblem extends ScoreProblem {
  /** The stage. */
  readonly stage: RiskStage;
}

/** The evaluation of a risk against the criteria. */
export interface RiskAssessment {
  /** The id of the risk. */
  readonly risk: string;
  /** The score of each stage; null where it is not assessed or cannot be scored. */
  readonly scores: Readonly<Record<RiskStage, RiskScore | null>>;
  /** The stages whose levels the criteria do not have. */
  readonly problems: readonly StageProblem[];
  /** The stage that the decision is about: the residual risk, else the current one, else the inherent one; null when there is none. */
  readonly stage: RiskStage | null;
  /** Whether the risk is accepted as it is, needs an approval, must be treated, or cannot be evaluated. */
  readonly decision: RiskVerdict['decision'] | 'not-assessed';
  /** The first of `approvingRoles`; null unless an approval is needed. */
  readonly approvingRole: string | null;
  /** The roles whose signatures together suffice, those for the deciding verdict first, each once; empty unless an approval is needed. */
  readonly approvingRoles: readonly string[];
  /** The lowest approval that suffices for each verdict that needs one, the deciding verdict first; empty unless an approval is needed. */
  readonly requiredApprovals: readonly ApprovalLimit[];
  /** The reasons for the decision, the deciding verdict first; empty when the risk cannot be evaluated. */
  readonly verdicts: readonly RiskVerdict[];
  /**
   * The latest day of an assessment or review, or of the identification, up to the day in question; the day of the identification when all
   * are later, null when that is not known. Setting a target does not count as a review.
   */
  readonly lastReviewedOn: CalendarDate | null;
  /**
   * The last good day of the next review: the promised one, or an earlier one by the interval of the criteria; null when neither asks for
   * one, or the risk is closed.
   */
  readonly reviewDueOn: CalendarDate | null;
  /** Whether the next review is overdue on the day in question; `'not-scheduled'` when nothing asks for one. */
  readonly reviewState: 'not-scheduled' | 'scheduled' | 'overdue';
}

/** The options of `assessRisk`. */
export interface AssessRiskOptions {
  /** The day in question. */
  readonly asOf: CalendarDate;
}

const assessedFields = [
  ...viewParts,
  'properties',
  'unit',
  'history',
  'identifiedOn',
  'reviewedOn',
  'nextReviewOn',
] as const;

type AssessedFields = Pick<Risk, (typeof assessedFields)[number]> & Partial<Pick<Risk, 'assets'>>;

const assessedGuard = riskFieldsGuard(assessedFields, ['assets']);

/**
 * Evaluates a risk against the criteria (6.1.2 e): its score at each stage, the decision with the approvals that it needs, and the next
 * review (8.2).
 *
 * The decision is about the residual risk where it is assessed, because that is accepted (6.1.3 f), else about the current risk, else about
 * the inherent one. If the criteria do not have a level of that stage, the risk is not assessed; no other stage takes its place.
 *
 * The review interval depends on the current risk where it is assessed, else on the inherent one, so that an expected residual risk makes no
 * review rarer. Reviews and assessments after the day in question do not count; `registerAsOf` returns the register of an earlier day.
 *
 * The criteria that an analysis names are not compared with the given ones; `checkRiskRegister` finds analyses under other criteria.
 *
 * @param risk - The risk.
 * @param criteria - The risk criteria.
 * @param options - The day in question.
 * @returns The scores, the decision with its reasons, and the next review.
 * @throws RangeError when a date is not a calendar date, or another part of the risk or the criteria cannot be read.
 *
 * @example
 * ```ts
 * import { makeRisk } from 'isms-kit/fixtures';
 * import { assessRisk, riskCriteriaPresets } from 'isms-kit/risk';
 *
 * const assessment = assessRisk(makeRisk(), riskCriteriaPresets.product5x5, { asOf: '2026-11-21' });
 * assessment.scores.current?.level; // => 'high'
 * assessment.scores.residual?.level; // => 'medium'
 * assessment.decision; // => 'needs-approval'
 * assessment.requiredApprovals; // => [{ upTo: 'high', roles: ['risk-owner'], sign: 'any' }]
 * ```
 */
export function assessRisk(risk: AssessedFields, criteria: RiskCriteria, options: AssessRiskOptions): RiskAssessment {
  requireReadable('options', options, anObject({}));
  const { asOf } = options;
  requireCalendarDate('asOf', asOf);
  requireReadable('risk', risk, assessedGuard);
  requireReadable('criteria', criteria, criteriaGuard);
  return prepareAssessment(criteria, { asOf })(risk);
}

/**
 * Prepares the assessment of many risks under the same criteria on the same day; see `assessRisk`.
 *
 * @internal
 */
export function prepareAssessment(
  criteria: RiskCriteria,
  { asOf }: AssessRiskOptions,
): (risk: AssessedFields) => RiskAssessment {
  const score = prepareScoring(criteria);
  // The next review costs as much as the rest of an assessment, and the risks of a register share few intervals and days.
  const reviewAfter = remember((every: Period) =>
    remember((lastOn: CalendarDate) =>
      reviewDue([{ on: lastOn }], { cadence: { every, mode: 'rolling', anchor: lastOn }, asOf }),
    ),
  );
  const nextReview = (lastOn: CalendarDate | null, every: Period | undefined, nextOn: CalendarDate | undefined) => {
    const planned = every === undefined || lastOn === null ? undefined : reviewAfter(every)(lastOn);
    if (nextOn === undefined) return planned;
    const promised = reviewDue(lastOn === null ? [] : [{ on: lastOn }], { nextOn, asOf });
    if (promised.dueOn === null) return planned;
    const plannedOn = planned?.dueOn ?? null;
    return plannedOn !== null && plannedOn < promised.dueOn ? planned : promised;
  };
  return (risk) => {
    const scores: Record<RiskStage, RiskScore | null> = { inherent: null, current: null, residual: null, target: null };
    const problems: StageProblem[] = [];
    for (const stage of riskStages) {
      const result = risk[stage] && score(risk[stage]);
      if (result === undefined) continue;
      if ('score' in result) scores[stage] = result.score;
      else problems.push({ stage, ...result.problem });
    }
    const basis = stageToAccept(risk);
    const scored = basis && scores[basis.stage];
    const verdicts = basis && scored ? evaluateRisk(basis.analysis, scored, risk, criteria) : [];
    const requiredApprovals = lowestApprovals(verdicts);
    const approvingRoles = [
      ...new Set(requiredApprovals.flatMap(({ roles, sign }) => (sign === 'all' ? roles : roles.slice(0, 1)))),
    ];
    const lastReviewedOn = latestReview(risk, asOf);
    const every = intervalFor(criteria.reviewEvery, scoreOfToday(risk, scores));
    const review = isClosed(risk, asOf) ? undefined : nextReview(lastReviewedOn, every, risk.nextReviewOn);
    return {
      risk: risk.id,
      scores,
      problems,
      stage: basis?.stage ?? null,
      decision: verdicts[0]?.decision ?? 'not-assessed',
      approvingRole: approvingRoles[0] ?? null,
      approvingRoles,
      requiredApprovals,
      verdicts,
      lastReviewedOn,
      reviewDueOn: review?.dueOn ?? null,
      reviewState: stateOf(review),
    };
  };
}

/** Empty if treatment is required, because no role may accept the risk. */
function lowestApprovals(verdicts: readonly RiskVerdict[]): readonly ApprovalLimit[] {
  return verdicts[0]?.decision === 'needs-approval' ? verdicts.flatMap(({ approvals }) => approvals.slice(0, 1)) : [];
}

/** An expected residual risk must not make reviews rarer: it counts only where no other stage is assessed. */
function scoreOfToday(risk: AssessedFields, scores: RiskAssessment['scores']): RiskScore | null {
  const stage = (['current', 'inherent', 'residual'] as const).find((name) => risk[name] !== undefined);
  return stage === undefined ? null : scores[stage];
}

function intervalFor(reviewEvery: RiskCriteria['reviewEvery'], score: RiskScore | null): Period | undefined {
  if (typeof reviewEvery === 'string') return reviewEvery;
  return reviewEvery?.find(({ level }) => level === score?.level)?.every;
}

/** Setting a target does not count as a review. */
const reviewedStages = ['inherent', 'current', 'residual'] as const;

function latestReview(risk: AssessedFields, asOf: CalendarDate): CalendarDate | null {
  const held = [
    risk.identifiedOn,
    risk.reviewedOn,
    ...reviewedStages.map((stage) => risk[stage]?.assessedOn),
    ...(risk.history ?? []).map(({ stage, assessedOn }) => (stage === 'target' ? undefined : assessedOn)),
  ];
  let latest: CalendarDate | undefined;
  for (const on of held) if (on !== undefined && on <= asOf && (latest === undefined || on > latest)) latest = on;
  return latest ?? risk.identifiedOn ?? null;
}

function stateOf(review: ReviewDue | undefined): RiskAssessment['reviewState'] {
  if (review === undefined) return 'not-scheduled';
  return review.state === 'overdue' ? 'overdue' : 'scheduled';
}
