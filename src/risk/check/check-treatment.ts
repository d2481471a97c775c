import { actionFlaws } from '../../core/actions/action-flaws.ts';
import { scopeOf } from '../assessment/evaluate-risk.ts';
import type { PlacedAction } from '../treatment/flatten-treatment.ts';
import type { RiskCheckContext, RiskCheckFinding } from './risk-check-context.ts';

/**
 * Checks that a risk above the acceptance criteria is treated, and its actions.
 *
 * @internal
 */
export function checkTreatment(context: RiskCheckContext): readonly RiskCheckFinding[] {
  return [
    ...checkDecision(context),
    ...checkUnfinished(context),
    ...context.treatment.actions.flatMap((placed) => checkAction(context, placed)),
  ];
}

function checkDecision({
  risk,
  assessment,
  treatment,
  effect,
  isOpen,
  report,
}: RiskCheckContext): readonly RiskCheckFinding[] {
  const [verdict] = assessment.verdicts;
  if (verdict === undefined || verdict.decision === 'acceptable') return [];
  const { current } = assessment.scores;
  // An expected residual level must not hide the level of today.
  const today = assessment.stage === 'residual' && verdict.category === null ? current : null;
  const level = today && today.rank > verdict.rank ? today.level : verdict.level;
  const category = scopeOf(verdict);
  const params = { risk: risk.id, level, category, treatment: risk.treatment.option };
  const mayBeKept = verdict.decision === 'needs-approval';
  const isKept = mayBeKept && treatment.options.includes('retain');
  if (!effect.treats && !isKept) return [report('risk-untreated', ['treatment'], params)];
  if (assessment.stage !== 'residual')
    return isOpen || !effect.treats ? [] : [report('risk-residual-not-assessed', [], params)];
  if (mayBeKept) return [];
  return [report('risk-residual-above-criteria', ['residual'], { ...params, level: verdict.level })];
}

function checkUnfinished({ risk, treatment, report }: RiskCheckContext): readonly RiskCheckFinding[] {
  return treatment.unfinished.map(({ option, path }) =>
    report(option === 'share' ? 'risk-share-without-party' : 'risk-avoidance-without-action', path, { risk: risk.id }),
  );
}

function checkAction(
  { risk, asOf, report }: RiskCheckContext,
  { action, path }: PlacedAction,
): readonly RiskCheckFinding[] {
  const about = { risk: risk.id, action: action.text };
  return actionFlaws(action, { asOf }).map((flaw) => {
    if (flaw.kind === 'unowned') return report('risk-action-without-owner', path, about);
    if (flaw.kind === 'undated') return report('risk-action-without-date', path, about);
    return report('risk-action-overdue', [...path, 'dueOn'], { ...about, dueOn: flaw.dueOn, days: flaw.days });
  });
}
