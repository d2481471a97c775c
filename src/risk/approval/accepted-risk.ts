import { basisStage, type StagedRisk } from '../risks/basis-stage.ts';
import { categoryLevels, type ImpactLevels } from '../scoring/impact-levels.ts';
import { readScore, type RiskLevels, type RiskScore, type ScoringCriteria } from '../scoring/read-score.ts';
import type { AcceptedRisk } from './risk-acceptance.ts';
import { sortedUnique } from '../../core/approvals/approve-snapshot.ts';
import { type TreatmentOf, treatmentParts } from '../treatment/treatment-parts.ts';

/** The criteria that an acceptance is made under; `RiskCriteria` fits. */
export interface AcceptanceContext extends ScoringCriteria {
  /** The id of the criteria. */
  readonly id: string;
}

/** What an acceptance needs of an analysis; `RiskAnalysis` fits. */
export interface AcceptableLevels extends RiskLevels {
  /** The id of the criteria it was made under; those of the acceptance when absent. */
  readonly criteria?: string | undefined;
}

/** What an acceptance needs of a risk; `Risk` fits. */
export interface AcceptableRisk extends StagedRisk<AcceptableLevels> {
  /** The id of the risk. */
  readonly id: string;
  /** What may happen, in one line. */
  readonly title: string;
  /** Its owner. */
  readonly owner: string;
  /** The ids of its assets. */
  readonly assets: readonly string[];
  /** What would be lost. */
  readonly properties: readonly string[];
  /** What is done about it. */
  readonly treatment: TreatmentOf<string>;
}

/**
 * Freezes what an acceptance is about; null when the risk cannot be scored.
 *
 * @internal
 */
export function acceptedRisk(risk: AcceptableRisk, criteria: AcceptanceContext): AcceptedRisk | null {
  const basis = basisStage(risk);
  if (basis === null) return null;
  const read = readScore(criteria, basis.analysis);
  if ('problem' in read) return null;
  const { options, controls, parties } = treatmentParts(risk.treatment);
  return {
    risk: risk.id,
    title: risk.title,
    owner: risk.owner,
    assets: sortedUnique(risk.assets),
    properties: sortedUnique(risk.properties),
    stage: basis.stage,
    likelihood: read.score.likelihood,
    impact: impactIds(basis.analysis.impact, criteria, read.score),
    level: read.score.level,
    criteria: criteria.id,
    options: sortedUnique(options),
    controls: sortedUnique(controls),
    parties: sortedUnique(parties),
  };
}

// A rank and the id at that rank mean the same and freeze alike.
function impactIds(impact: ImpactLevels, criteria: AcceptanceContext, score: RiskScore): AcceptedRisk['impact'] {
  if (typeof impact !== 'object') return score.impact;
  const ids = criteria.impact.levels.map(({ id }) => id);
  return Object.fromEntries(
    categoryLevels(impact).map(([category, level]) => [
      category,
      typeof level === 'string' ? level : String(ids[level - 1]),
    ]),
  );
}
