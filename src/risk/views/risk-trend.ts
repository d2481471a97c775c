import { type LevelCount, levelCounts } from './level-counts.ts';
import { compareScores } from '../scoring/compare-scores.ts';
import type { RiskScore, ScoringCriteria } from '../scoring/read-score.ts';
import type { RiskStage } from '../risks/risk-analysis.ts';
import { type ScorableRisk, stageScorer } from './stage-scorer.ts';

/** How a risk moved: new in or gone from the register, scored for the first time or no longer, higher, lower, or the same. */
export type RiskMove = 'added' | 'removed' | 'assessed' | 'unassessed' | 'raised' | 'lowered' | 'unchanged';

/** A risk before and after. */
export interface RiskChange {
  /** The id of the risk. */
  readonly id: string;
  /** How it moved. */
  readonly move: RiskMove;
  /** Its score before; null when it was not there or not scored. */
  readonly before: RiskScore | null;
  /** Its score after; null when it is not there or not scored. */
  readonly after: RiskScore | null;
}

/** A register at one of two dates. */
export interface RegisterLevels {
  /** The number of risks at each level, lowest first. */
  readonly levels: readonly LevelCount[];
  /** The number of risks without a score. */
  readonly unscored: number;
}

/** How a register moved between two dates. */
export interface RiskTrend {
  /** Every risk of either date: first those of the earlier register in its order, then the added ones. */
  readonly changes: readonly RiskChange[];
  /** The number of risks by how they moved. */
  readonly counts: Readonly<Record<RiskMove, number>>;
  /** The register before. */
  readonly before: RegisterLevels;
  /** The register after. */
  readonly after: RegisterLevels;
}

/**
 * Compares a register at two dates, risk by risk and level by level. Takes the two registers as they were kept, or both told from one with
 * history by `registerAsOf`. Both are scored by the same criteria: after a change of criteria, use `rescaleRisks` first, which rewrites
 * the history, too.
 *
 * The `criteria` that an analysis names are not compared with these; `checkRiskRegister` finds analyses made under others.
 *
 * @param criteria - The risk criteria.
 * @param before - The risks at the earlier date.
 * @param after - The risks at the later date.
 * @param stage - The stage to compare.
 * @returns Each risk's move with both scores, and the counts. Where an id is repeated within one register, the last one counts.
 *
 * @example
 * ```ts
 * import { makeRisk } from 'isms-kit/fixtures';
 * import { registerAsOf, riskCriteriaPresets, riskTrend } from 'isms-kit/risk';
 *
 * const risk = makeRisk({
 *   current: { likelihood: 2, impact: 4, assessedOn: '2026-09-01' },
 *   history: [{ stage: 'current', likelihood: 5, impact: 4, assessedOn: '2026-03-02' }],
 * });
 * const trend = riskTrend(
 *   riskCriteriaPresets.product5x5,
 *   registerAsOf([risk], '2026-06-30'),
 *   registerAsOf([risk], '2026-12-31'),
 *   'current',
 * );
 * trend.changes[0]?.move; // => 'lowered'
 * trend.counts.lowered; // => 1
 * ```
 */
export function riskTrend(
  criteria: ScoringCriteria,
  before: readonly ScorableRisk[],
  after: readonly ScorableRisk[],
  stage: RiskStage,
): RiskTrend {
  const scoreOf = stageScorer(criteria, stage);
  const scoresOf = (risks: readonly ScorableRisk[]): Map<string, RiskScore | null> =>
    new Map(risks.map((risk) => [risk.id, scoreOf(risk)]));
  const scoredBefore = scoresOf(before);
  const scoredAfter = scoresOf(after);
  const changes = [...new Set([...scoredBefore.keys(), ...scoredAfter.keys()])].map((id) =>
    changeOf(id, scoredBefore.get(id), scoredAfter.get(id)),
  );
  const counts: Record<RiskMove, number> = {
    added: 0,
    removed: 0,
    assessed: 0,
    unassessed: 0,
    raised: 0,
    lowered: 0,
    unchanged: 0,
  };
  for (const { move } of changes) counts[move] += 1;
  return { changes, counts, before: levelsOf(criteria, scoredBefore), after: levelsOf(criteria, scoredAfter) };
}

function changeOf(id: string, before: RiskScore | null | undefined, after: RiskScore | null | undefined): RiskChange {
  return { id, move: moveOf(before, after), before: before ?? null, after: after ?? null };
}

function moveOf(before: RiskScore | null | undefined, after: RiskScore | null | undefined): RiskMove {
  if (before === undefined) return 'added';
  if (after === undefined) return 'removed';
  if (before === null) return after === null ? 'unchanged' : 'assessed';
  if (after === null) return 'unassessed';
  const change = compareScores(after, before);
  if (change === 0) return 'unchanged';
  return change > 0 ? 'raised' : 'lowered';
}

function levelsOf(criteria: ScoringCriteria, scored: ReadonlyMap<string, RiskScore | null>): RegisterLevels {
  const scores = [...scored.values()];
  return { levels: levelCounts(criteria, scores), unscored: scores.filter((score) => score === null).length };
}
