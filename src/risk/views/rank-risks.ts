import { bySeverity } from '../scoring/by-severity.ts';
import type { RiskScore, ScoringCriteria } from '../scoring/read-score.ts';
import type { RiskStage } from '../risks/risk-analysis.ts';
import { type ScorableRisk, stageScorer } from './stage-scorer.ts';

/** A risk in its place. */
export interface RankedRisk {
  /** The id of the risk. */
  readonly id: string;
  /** Its score; null when it is not assessed at the stage or its levels are not in the criteria. */
  readonly score: RiskScore | null;
}

/**
 * Orders risks for treatment (6.1.2 e 2), highest first: by level, value, impact and likelihood, then by id. Risks without a score come
 * last. No risk is lost, and the order of the input makes no difference as long as ids are unique.
 *
 * The `criteria` that an analysis names are not compared with these; `checkRiskRegister` finds analyses made under others.
 *
 * @param criteria - The risk criteria.
 * @param risks - The risks.
 * @param stage - The stage to rank by.
 * @returns Every risk with its score, highest first. Linear when ids come in ascending order as text.
 *
 * @example
 * ```ts
 * import { makeRisk } from 'isms-kit/fixtures';
 * import { rankRisks, riskCriteriaPresets } from 'isms-kit/risk';
 *
 * const lower = { likelihood: 1, impact: 2, assessedOn: '2026-03-02' } as const;
 * const risks = [makeRisk({ id: 'R-1', current: lower }), makeRisk({ id: 'R-2' })];
 * rankRisks(riskCriteriaPresets.product5x5, risks, 'current').map(({ id }) => id); // => ['R-2', 'R-1']
 * ```
 */
export function rankRisks(
  criteria: ScoringCriteria,
  risks: readonly ScorableRisk[],
  stage: RiskStage,
): readonly RankedRisk[] {
  const scoreOf = stageScorer(criteria, stage);
  const cells = new Map<number, { readonly score: RiskScore; readonly risks: RankedRisk[] }>();
  const unscored: RankedRisk[] = [];
  // Registers come in the order of their ids as a rule, and each cell inherits it: then there is nothing to sort.
  let isInOrder = true;
  let previous = '';
  for (const risk of risks) {
    const { id } = risk;
    isInOrder &&= previous <= id;
    previous = id;
    const score = scoreOf(risk);
    if (score === null) {
      unscored.push({ id, score });
      continue;
    }
    const key = score.explanation.likelihoodRank * 100 + score.explanation.impactRank;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, { score, risks: [{ id, score }] });
    else cell.risks.push({ id, score });
  }
  const highestFirst = [...cells.values()].toSorted((a, b) => bySeverity(b.score, a.score));
  const ranked = [...highestFirst.map((cell) => cell.risks), unscored];
  return ([] as RankedRisk[]).concat(...(isInOrder ? ranked : ranked.map((cell) => cell.toSorted(byId))));
}

function byId(a: RankedRisk, b: RankedRisk): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
