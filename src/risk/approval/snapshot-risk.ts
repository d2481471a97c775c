import { sortedUnique } from '../../core/approvals/approve-snapshot.ts';
import { changedFields } from '../../core/approvals/approval-changes.ts';
import type { RiskCriteria } from '../criteria/risk-criteria.ts';
import type { Risk } from '../risks/risk.ts';
import { stageToAccept } from '../assessment/evaluate-risk.ts';
import { categoryLevels, isByCategory } from '../scoring/impact-categories.ts';
import { scoreOrNull } from '../scoring/try-score.ts';
import { flattenTreatment } from '../treatment/flatten-treatment.ts';
import type { AcceptedRisk } from './risk-acceptance.ts';

/**
 * Takes the snapshot of a risk that an acceptance is about; null when the risk cannot be scored.
 *
 * @internal
 */
export function snapshotRisk(risk: Risk, criteria: RiskCriteria): AcceptedRisk | null {
  const basis = stageToAccept(risk);
  const score = basis && scoreOrNull(basis.analysis, criteria);
  if (basis === null || score === null) return null;
  const { options, controls, parties } = flattenTreatment(risk.treatment);
  const { impact } = basis.analysis;
  const ids = criteria.impact.levels.map(({ id }) => id);
  return {
    risk: risk.id,
    title: risk.title,
    owner: risk.owner,
    assets: sortedUnique(risk.assets),
    properties: sortedUnique(risk.properties),
    stage: basis.stage,
    likelihood: score.likelihood,
    // A rank and the id at that rank give the same snapshot.
    impact: isByCategory(impact)
      ? Object.fromEntries(
          categoryLevels(impact).map(([category, level]) => [
            category,
            typeof level === 'string' ? level : String(ids[level - 1]),
          ]),
        )
      : score.impact,
    level: score.level,
    criteria: criteria.id,
    options: sortedUnique(options),
    controls: sortedUnique(controls),
    parties: sortedUnique(parties),
  };
}

/**
 * Lists the fields in which a risk differs from its accepted snapshot; a risk that cannot be scored has no level.
 *
 * @internal
 */
export function changesSinceAcceptance(accepted: AcceptedRisk, snapshot: AcceptedRisk | null): readonly string[] {
  return snapshot === null ? ['level'] : changedFields(accepted, snapshot);
}
