import { groupBy } from '../../core/records/references.ts';
import type { RiskStage } from '../analysis/risk-stage.ts';
import type { RiskCriteria } from '../criteria/risk-criteria.ts';
import type { Risk } from '../risks/risk.ts';
import { compareSeverity } from '../scoring/compare-scores.ts';
import type { RiskScore } from '../scoring/try-score.ts';
import { countLevels, type LevelCount, prepareStageScores } from './stage-scores.ts';

/** The field by which risks are grouped. */
export type RiskGrouping = 'asset' | 'owner' | 'theme';

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

/** The options of `aggregateRisks`. */
export interface AggregateRisksOptions {
  /** The field by which risks are grouped. */
  readonly by: RiskGrouping;
  /** The stage whose scores count. */
  readonly stage: RiskStage;
}

type GroupedFields = Pick<Risk, RiskStage | 'id' | 'assets' | 'owner' | 'theme'>;

/**
 * Sums up the risks of each asset, owner or theme by the highest score and by the number of risks at each level. Levels are ordinal, so they
 * are never added up or averaged. A risk with several assets counts for each of them.
 *
 * The criteria that an analysis names are not compared with the given ones; `checkRiskRegister` finds analyses under other criteria.
 *
 * @param risks - The risks.
 * @param criteria - The risk criteria.
 * @param options - The grouping and the stage.
 * @returns The groups, highest first, and the risks that belong to none.
 *
 * @example
 * ```ts
 * import { makeRisk } from 'isms-kit/fixtures';
 * import { aggregateRisks, riskCriteriaPresets } from 'isms-kit/risk';
 *
 * const { groups } = aggregateRisks([makeRisk()], riskCriteriaPresets.product5x5, { by: 'asset', stage: 'current' });
 * groups.map(({ key, highest }) => [key, highest?.level]); // => [['laptops', 'high']]
 * ```
 */
export function aggregateRisks(
  risks: readonly GroupedFields[],
  criteria: RiskCriteria,
  { by, stage }: AggregateRisksOptions,
): RiskAggregation {
  const scoreOf = prepareStageScores(criteria, stage);
  const keyed = risks.map((risk) => ({ id: risk.id, keys: new Set(keysOf[by](risk)), score: scoreOf(risk) }));
  const groups = [...groupBy(keyed, ({ keys }) => keys)].map(([key, members]) => {
    const scores = members.map(({ score }) => score);
    return {
      key,
      riskIds: members.map(({ id }) => id),
      highest: scores.reduce((highest, score) => (compareSeverity(score, highest) > 0 ? score : highest)),
      levels: countLevels(scores, criteria),
      unscored: scores.filter((score) => score === null).length,
    };
  });
  return {
    groups: groups.toSorted((a, b) => compareSeverity(b.highest, a.highest) || (a.key < b.key ? -1 : 1)),
    ungrouped: keyed.filter(({ keys }) => keys.size === 0).map(({ id }) => id),
  };
}

const keysOf: Readonly<Record<RiskGrouping, (risk: GroupedFields) => readonly string[]>> = {
  asset: ({ assets }) => assets,
  owner: ({ owner }) => [owner],
  theme: ({ theme }) => (theme === undefined ? [] : [theme]),
};
