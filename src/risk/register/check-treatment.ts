import { daysBetween } from '../../core/calendar/calendar-date.ts';
import type { Finding } from '../../core/findings/finding.ts';
import { stateOfAction } from '../../core/actions/action-state.ts';
import type { RiskFindingCode } from '../soundness/risk-findings.ts';
import type { RiskUnderCheck } from './risk-under-check.ts';
import type { PlacedAction } from '../treatment/treatment-parts.ts';

/**
 * Checks that a risk above the acceptance criteria is treated, and its actions.
 *
 * @internal
 */
export function checkTreatment(checked: RiskUnderCheck): readonly Finding<RiskFindingCode>[] {
  return [...checkDecision(checked), ...checked.parts.actions.flatMap((placed) => checkAction(checked, placed))];
}

function checkDecision(checked: RiskUnderCheck): readonly Finding<RiskFindingCode>[] {
  const { risk, assessment, parts, effect, isOpen, report } = checked;
  const [verdict] = assessment.verdicts;
  if (verdict === undefined || verdict.decision === 'acceptable') return [];
  const { current } = assessment.scores;
  // What is hoped for hides today's level.
  const today = assessment.stage === 'residual' && verdict.category === null ? current : null;
  const level = today && today.rank > verdict.rank ? today.level : verdict.level;
  const category = verdict.category ?? 'overall';
  const params = { risk: risk.id, level, category, treatment: risk.treatment.option };
  const mayBeKept = verdict.decision === 'needs-approval';
  const isKept = mayBeKept && parts.options.includes('retain');
  if (!effect.treats && !isKept) return [report('risk-untreated', ['treatment'], params)];
  if (assessment.stage !== 'residual')
    return isOpen || !effect.treats ? [] : [report('risk-residual-not-assessed', [], params)];
  if (mayBeKept) return [];
  return [report('risk-residual-above-criteria', ['residual'], { ...params, level: verdict.level })];
}

function checkAction(
  { risk, asOf, report }: RiskUnderCheck,
  { action, path }: PlacedAction,
): readonly Finding<RiskFindingCode>[] {
  const state = stateOfAction(action, asOf);
  if (state === 'done' || state === 'cancelled') return [];
  const about = { risk: risk.id, action: action.text };
  const found: Finding<RiskFindingCode>[] = [];
  if (action.owner === undefined) found.push(report('risk-action-without-owner', path, about));
  if (action.dueOn === undefined) found.push(report('risk-action-without-date', path, about));
  else if (state === 'overdue') {
    const params = { ...about, dueOn: action.dueOn, days: daysBetween(action.dueOn, asOf) };
    found.push(report('risk-action-overdue', [...path, 'dueOn'], params));
  }
  return found;
}
