import { bySeverity } from '../scoring/by-severity.ts';
import { type LevelCount, levelCounts } from './level-counts.ts';
import type { RiskScore, ScoringCriteria } from '../scoring/read-score.ts';
import type { RiskStage } from '../risks/risk-analysis.ts';
import { type ScorableRisk, stageScorer } from './stage-scorer.ts';

/** What risks are grouped by. */
export type RiskGrouping = 'asset' | 'owner' | 'theme';

/** What an aggregation needs of a risk; `Risk` fits. */
export interface GroupableRisk extends ScorableRisk {
  /** The ids of its assets. */
  readonly assets: readonly string[];
  /** Its owner; a risk without one is in no group by owner. */
  readonly owner?: string | undefined;
  /** The topic under which the register groups it. */
  readonly theme?: string | undefined;
}

/** The risks of one asset, owner or theme. */
export interface RiskGroup {
  /** The asset, owner or theme. */
  readonly key: string;
  /** The ids of its risks, in the order of the register. */
  readonly riskIds: readonly string[];
  /** The score of its highest risk; null when none has a score. */
  readonly highest: RiskScore | null;
  /** The number of its risks at each level, lowest first. */
  readonly levels: readonly LevelCount[];
  /** The number of its risks without a score. */
  readonly unscored: number;
}

/** The risks of a register, grouped. */
export interface RiskAggregation {
  /** The groups, the one with the highest risk first, then by key. */
  readonly groups: readonly RiskGroup[];
  /** The ids of the risks without an asset or theme. */
  readonly ungrouped: readonly string[];
}

/** What to aggregate by. */
export interface AggregateRisksOptions {
  /** What risks are grouped by. */
  readonly by: RiskGrouping;
  /** The stage whose scores count. */
  readonly stage: RiskStage;
}

/**
 * Sums up the risks of each asset, owner or theme by the highest and by how many are at each level. Levels are ordinal, so nothing is ever
 * added up or averaged. A risk with several assets counts for each.
 *
 * The `criteria` that an analysis names are not compared with these; `checkRiskRegister` finds analyses made under others.
 *
 * @param criteria - The risk criteria.
 * @param risks - The risks.
 * @param options - What to group by, and at which stage.
 * @returns The groups, highest first, and the risks that belong to none.
 *
 * @example
 * ```ts
 * import { makeRisk } from 'isms-kit/fixtures';
 * import { aggregateRisks, riskCriteriaPresets } from 'isms-kit/risk';
 *
 * const { groups } = aggregateRisks(riskCriteriaPresets.product5x5, [makeRisk()], { by: 'asset', stage: 'current' });
 * groups.map(({ key, highest }) => [key, highest?.level]); // => [['laptops', 'high']]
 * ```
 */
export function aggregateRisks(
  criteria: ScoringCriteria,
  risks: readonly GroupableRisk[],
  { by, stage }: AggregateRisksOptions,
): RiskAggregation {
  const scoreOf = stageScorer(criteria, stage);
  const members = new Map<string, { readonly riskIds: string[]; readonly scores: (RiskScore | null)[] }>();
  const ungrouped: string[] = [];
  for (const risk of risks) {
    const keys = new Set(keysOf[by](risk));
    if (keys.size === 0) ungrouped.push(risk.id);
    const score = scoreOf(risk);
    for (const key of keys) {
      const group = members.get(key) ?? { riskIds: [], scores: [] };
      group.riskIds.push(risk.id);
      group.scores.push(score);
      members.set(key, group);
    }
  }
  const groups = [...members].map(([key, { riskIds, scores }]) => ({
    key,
    riskIds,
    highest: scores.reduce((highest, score) => (bySeverity(score, highest) > 0 ? score : highest), null),
    levels: levelCounts(criteria, scores),
    unscored: scores.filter((score) => score === null).length,
  }));
  return { groups: groups.toSorted((a, b) => bySeverity(b.highest, a.highest) || (a.key < b.key ? -1 : 1)), ungrouped };
}

const keysOf: Record<RiskGrouping, (risk: GroupableRisk) => readonly string[]> = {
  asset: ({ assets }) => assets,
  owner: ({ owner }) => (owner === undefined ? [] : [owner]),
  theme: ({ theme }) => (theme === undefined ? [] : [theme]),
};
