import { listOf, oneOf } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { groupBy } from '../../core/records/references.ts';
import type { RiskCriteria } from '../criteria/risk-criteria.ts';
import { countedRisks } from '../risks/is-closed.ts';
import { riskFieldsGuard, viewParts } from '../risks/risk-guard.ts';
import type { Risk } from '../risks/risk.ts';
import { compareSeverity } from '../scoring/compare-scores.ts';
import type { RiskScore } from '../scoring/try-score.ts';
import {
  countLevels,
  type LevelCount,
  prepareStageScores,
  requireView,
  type StageViewOptions,
} from './stage-scores.ts';

/** The field by which risks are grouped. */
export type RiskGrouping = 'asset' | 'owner' | 'theme' | 'unit';

/** The risks of one asset, owner, theme or unit. */
export interface RiskGroup {
  /** The asset, owner, theme or unit. */
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
  /** The ids of the risks without an asset, theme or unit. */
  readonly ungrouped: readonly string[];
}

/** The options of `aggregateRisks`. */
export interface AggregateRisksOptions extends StageViewOptions {
  /** The field by which risks are grouped. */
  readonly by: RiskGrouping;
}

const groupedFields = [...viewParts, 'assets', 'owner', 'theme', 'unit'] as const;

type GroupedFields = Pick<Risk, (typeof groupedFields)[number]>;

const groupedRisks = listOf(riskFieldsGuard(groupedFields));

/**
 * Sums up the risks of each asset, owner, theme or unit by the highest score and by the number of risks at each level. Levels are ordinal, so they
 * are never added up or averaged. A risk with several assets counts for each of them; a closed risk does not count.
 *
 * The criteria that an analysis names are not compared with the given ones; `checkRiskRegister` finds analyses under other criteria.
 *
 * @param risks - The risks.
 * @param criteria - The risk criteria.
 * @param options - The grouping, the stage whose scores count, and whether closed risks count.
 * @returns The groups, highest first, and the risks that belong to none.
 * @throws RangeError when a part of the risks, the criteria or the options cannot be read.
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
  options: AggregateRisksOptions,
): RiskAggregation {
  requireView(criteria, options);
  const { by, stage } = options;
  requireReadable('by', by, oneOf(Object.keys(keysOf)));
  requireReadable('risks', risks, groupedRisks);
  const scoreOf = prepareStageScores(criteria, stage);
  const keyed = countedRisks(risks, options).map((risk) => ({
    id: risk.id,
    keys: new Set(keysOf[by](risk)),
    score: scoreOf(risk),
  }));
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
  unit: ({ unit }) => (unit === undefined ? [] : [unit]),
};
