import type { LabelTables } from '../../core/translation/label-tables.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { criteriaGuard } from '../criteria/criteria-guard.ts';
import type { RiskCriteria } from '../criteria/risk-criteria.ts';
import { scoreGrid } from '../scoring/try-score.ts';
import { scoreParams } from './risk-check-context.ts';

/**
 * The labels of the levels and categories of risk criteria, for the findings about risks and criteria that name their ids. An id without a label
 * stays as it is.
 *
 * @param criteria - The criteria.
 * @returns The labels by the parameter of a message and by the id, for the option `labels` of `describeFinding`.
 * @throws RangeError when the criteria cannot be read.
 *
 * @example
 * ```ts
 * import { describeFinding } from 'isms-kit/core';
 * import { checkRiskCriteria, labelsOf, riskCriteriaPresets } from 'isms-kit/risk';
 * import { en } from 'isms-kit/locales/en';
 *
 * const criteria = { ...riskCriteriaPresets.product5x5, levels: [{ id: 'none', label: 'No risk' }, ...riskCriteriaPresets.product5x5.levels] };
 * const [finding] = checkRiskCriteria(criteria);
 * finding?.message; // => 'No pair of likelihood and impact gives the level "none".'
 * finding && describeFinding(finding, { translation: en, labels: labelsOf(criteria) }); // => 'No pair of likelihood and impact gives the level "No risk".'
 * ```
 */
export function labelsOf(criteria: RiskCriteria): LabelTables {
  requireReadable('criteria', criteria, criteriaGuard);
  const levels = labelsIn(criteria.levels);
  const likelihoods = labelsIn(criteria.likelihood.levels);
  const impacts = labelsIn(criteria.impact.levels);
  const level = Object.fromEntries(levels);
  const likelihood = Object.fromEntries(likelihoods);
  const impact = Object.fromEntries(impacts);
  const score = Object.fromEntries(scoreLabels(criteria, likelihoods, impacts));
  return {
    level,
    neighbourLevel: level,
    current: level,
    inherent: level,
    residual: level,
    upTo: level,
    'risk-criteria-approvals-out-of-order.below': level,
    'risk-plan-without-action.from': level,
    'risk-residual-category-raised.from': level,
    currentScore: score,
    inherentScore: score,
    residualScore: score,
    fromScore: score,
    category: Object.fromEntries(labelsIn(criteria.impactCategories ?? [])),
    likelihood,
    impact,
    neighbour: Object.fromEntries(unambiguous(likelihoods, impacts)),
    lower: likelihood,
    higher: likelihood,
    'risk-criteria-columns-identical.lower': impact,
    'risk-criteria-columns-identical.higher': impact,
    'risk-criteria-probability-missing.level': likelihood,
    'risk-criteria-horizon-missing.level': likelihood,
    'risk-criteria-horizon-mixed.level': likelihood,
  };
}

type Labels = ReadonlyMap<string, string>;

function labelsIn(named: readonly { readonly id: string; readonly label?: unknown }[]): Labels {
  return new Map(named.flatMap(({ id, label }) => (typeof label === 'string' ? [[id, label] as const] : [])));
}

/** The labels of both scales without the ids that have different ones. */
function unambiguous(one: Labels, other: Labels): readonly (readonly [string, string])[] {
  return [...one, ...other].filter(([id, label]) => (one.get(id) ?? label) === (other.get(id) ?? label));
}

/** The derivations of all scores in ids, each with the same in labels. */
function scoreLabels(
  criteria: RiskCriteria,
  likelihoods: Labels,
  impacts: Labels,
): readonly (readonly [string, string])[] {
  return scoreGrid(criteria).flatMap((row) =>
    row.flatMap(({ result, likelihood, impact }) => {
      if (!('score' in result)) return [];
      const labels = {
        likelihood: likelihoods.get(likelihood) ?? likelihood,
        impact: impacts.get(impact) ?? impact,
      };
      const labelled = scoreParams('of', { ...result.score, ...labels });
      return [[scoreParams('of', result.score).ofScore, labelled.ofScore] as const];
    }),
  );
}
