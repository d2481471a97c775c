import { stateOfAction } from '../../core/actions/action-state.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingDetails, type FindingOf, type FindingPath, reportFinding } from '../../core/findings/finding.ts';
import { shownValue } from '../../core/findings/quotation.ts';
import type { RiskAssessment } from '../assessment/assess-risk.ts';
import type { RiskCriteria } from '../criteria/risk-criteria.ts';
import type { Risk } from '../risks/risk.ts';
import type { LevelReference } from '../criteria/level-reference.ts';
import type { ScoreProblem } from '../scoring/score-problem.ts';
import type { RiskScore } from '../scoring/try-score.ts';
import { type FlatTreatment, flattenTreatment } from '../treatment/flatten-treatment.ts';
import { type TreatmentEffect, treatmentEffect } from '../treatment/treatment-effect.ts';
import { checkFindings } from './findings.ts';

/**
 * A finding about a risk or one of its approvals.
 *
 * @internal
 */
export type RiskCheckFinding = FindingOf<typeof checkFindings>;

/**
 * A risk with everything that its checks share.
 *
 * @internal
 */
export interface RiskCheckContext {
  readonly risk: Risk;
  readonly criteria: RiskCriteria;
  readonly asOf: CalendarDate;
  readonly assessment: RiskAssessment;
  readonly treatment: FlatTreatment;
  readonly effect: TreatmentEffect;
  /** Controls are in place today: they lower the inherent risk and are already part of the current one. */
  readonly isControlled: boolean;
  /** An action of the treatment is not done. */
  readonly isOpen: boolean;
  /** Reports a finding about the risk; the path begins at the risk. */
  readonly report: <Code extends keyof typeof checkFindings>(
    code: Code,
    path: FindingPath,
    params: FindingDetails<(typeof checkFindings)[Code]['message']>['params'],
  ) => RiskCheckFinding;
}

/**
 * Prepares the checks of one risk.
 *
 * @internal
 */
export function riskCheckContext(
  risk: Risk,
  index: number,
  {
    criteria,
    assessment,
    asOf,
  }: { readonly criteria: RiskCriteria; readonly assessment: RiskAssessment; readonly asOf: CalendarDate },
): RiskCheckContext {
  const treatment = flattenTreatment(risk.treatment);
  return {
    risk,
    criteria,
    asOf,
    assessment,
    treatment,
    effect: treatmentEffect(risk.treatment, asOf),
    isControlled: (risk.existingControls ?? []).length > 0,
    isOpen: treatment.actions.some(({ action }) => ['open', 'overdue'].includes(stateOfAction(action, asOf))),
    report: (code, path, params) =>
      reportFinding(checkFindings, code, {
        subject: { kind: 'risk', id: risk.id },
        path: ['risks', index, ...path],
        params,
      }),
  };
}

/**
 * Returns the level of a score under a name, and under the same name with `Score` its derivation in ids and numbers: `likely × major = 16`, or
 * `likely, major` for a grid, or `level alone` where nothing else is known. The derivation tells two scores of one level apart.
 *
 * @internal
 */
export function scoreParams<Name extends string>(
  name: Name,
  { level, likelihood, impact, value, explanation }: RiskScore,
): Readonly<Record<Name | `${Name}Score`, string>> {
  const sign = explanation.scoring === 'sum' ? '+' : '×';
  const pair = value === null ? `${likelihood}, ${impact}` : `${likelihood} ${sign} ${impact} = ${value}`;
  const score = likelihood === null ? 'level alone' : pair;
  return { [name]: level, [`${name}Score`]: score } as Readonly<Record<Name | `${Name}Score`, string>>;
}

/**
 * Reports the reason for which an analysis cannot be scored, at its place.
 *
 * @internal
 */
export function reportScoreProblem(
  { risk, report }: RiskCheckContext,
  stage: string,
  path: FindingPath,
  { parameter, category, value, reason }: ScoreProblem,
): RiskCheckFinding {
  const place = [...path, parameter, ...(category === null ? [] : [category])];
  const about = { risk: risk.id, stage };
  if (reason === 'category-missing')
    return report('risk-impact-category-missing', [...path, parameter], { ...about, category: String(category) });
  if (reason === 'category-unknown')
    return report('risk-impact-category-unknown', place, { ...about, category: String(value) });
  const isText = typeof value === 'string' && /^\s*\d+\s*$/.test(value) && parameter !== 'level';
  return report(isText ? 'risk-level-as-text' : 'risk-level-unknown', place, {
    ...about,
    parameter,
    value: readable(value),
  });
}

/** Registers that were not parsed hold values that the type excludes; findings are JSON. */
function readable(value: LevelReference | boolean | object | null | undefined): string | number {
  if (typeof value === 'string') return value;
  // Adding 0 turns -0 into 0, which JSON can carry.
  if (typeof value === 'number' && Number.isFinite(value)) return value + 0;
  return Array.isArray(value) && !value.some((item) => typeof item === 'object')
    ? JSON.stringify(value)
    : shownValue(value);
}
