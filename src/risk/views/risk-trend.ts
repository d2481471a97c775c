import { match, P } from 'ts-pattern';
import { requireReadable } from '../../core/guards/readable.ts';
import type { RiskStage } from '../analysis/risk-stage.ts';
import type { RiskCriteria } from '../criteria/risk-criteria.ts';
import { countedRisks } from '../risks/is-closed.ts';
import type { Risk } from '../risks/risk.ts';
import { compareScores } from '../scoring/compare-scores.ts';
import type { RiskScore } from '../scoring/try-score.ts';
import {
  countLevels,
  type LevelCount,
  prepareStageScores,
  requireView,
  type StageViewOptions,
  viewedRisks,
} from './stage-scores.ts';

/** The move of a risk: new in the register or gone from it, scored for the first time or no longer, higher, lower, or unchanged. */
export type RiskMove = 'added' | 'removed' | 'assessed' | 'unassessed' | 'raised' | 'lowered' | 'unchanged';

/** A risk before and after. */
export interface RiskChange {
  /** The id of the risk. */
  readonly id: string;
  /** Its move. */
  readonly move: RiskMove;
  /** Its score before; null when it was not in the register or not scored. */
  readonly before: RiskScore | null;
  /** Its score after; null when it is not in the register or not scored. */
  readonly after: RiskScore | null;
}

/** A register at one of two dates. */
export interface RegisterLevels {
  /** The number of risks at each level, lowest first. */
  readonly levels: readonly LevelCount[];
  /** The number of risks without a score. */
  readonly unscored: number;
}

/** The changes of a register between two dates. */
export interface RiskTrend {
  /** Every risk of either date: first those of the earlier register in its order, then the added ones. */
  readonly changes: readonly RiskChange[];
  /** The number of risks by their move. */
  readonly counts: Readonly<Record<RiskMove, number>>;
  /** The register before. */
  readonly before: RegisterLevels;
  /** The register after. */
  readonly after: RegisterLevels;
}

/** The options of `riskTrend`. */
export interface RiskTrendOptions extends StageViewOptions {}

/**
 * Compares a register at two dates, risk by risk and level by level. Both registers are either kept copies or results of `registerAsOf`. They
 * are scored by the same criteria: after a change of criteria, use `rescaleRisks` first, which rewrites the history, too.
 *
 * The criteria that an analysis names are not compared with the given ones; `checkRiskRegister` finds analyses under other criteria.
 *
 * @param before - The risks at the earlier date.
 * @param after - The risks at the later date.
 * @param criteria - The risk criteria.
 * @param options - The stage that is compared, and whether closed risks count; a risk that was closed between the two dates is removed.
 * @returns The move of each risk with both scores, and the counts. Where one register has an id twice, the last risk counts.
 * @throws RangeError when a part of the risks, the criteria or the options cannot be read.
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
 * const before = registerAsOf([risk], { asOf: '2026-06-30' });
 * const after = registerAsOf([risk], { asOf: '2026-12-31' });
 * const trend = riskTrend(before, after, riskCriteriaPresets.product5x5, { stage: 'current' });
 * trend.changes[0]?.move; // => 'lowered'
 * trend.counts.lowered; // => 1
 * ```
 */
export function riskTrend(
  before: readonly Pick<Risk, RiskStage | 'id' | 'closed'>[],
  after: readonly Pick<Risk, RiskStage | 'id' | 'closed'>[],
  criteria: RiskCriteria,
  options: RiskTrendOptions,
): RiskTrend {
  requireView(criteria, options);
  requireReadable('before', before, viewedRisks);
  requireReadable('after', after, viewedRisks);
  const scoreOf = prepareStageScores(criteria, options.stage);
  const scoredBefore = new Map(countedRisks(before, options).map((risk) => [risk.id, scoreOf(risk)]));
  const scoredAfter = new Map(countedRisks(after, options).map((risk) => [risk.id, scoreOf(risk)]));
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
  return {
    changes,
    counts,
    before: registerLevels([...scoredBefore.values()], criteria),
    after: registerLevels([...scoredAfter.values()], criteria),
  };
}

/** A score; null where the risk has none, undefined where the register does not have the risk. */
type ScoreThen = RiskScore | null | undefined;

function changeOf(id: string, before: ScoreThen, after: ScoreThen): RiskChange {
  return { id, move: moveOf(before, after), before: before ?? null, after: after ?? null };
}

function moveOf(before: ScoreThen, after: ScoreThen): RiskMove {
  return match<[ScoreThen, ScoreThen], RiskMove>([before, after])
    .with([undefined, P._], () => 'added')
    .with([P._, undefined], () => 'removed')
    .with([null, null], () => 'unchanged')
    .with([null, P._], () => 'assessed')
    .with([P._, null], () => 'unassessed')
    .with([P.nonNullable, P.nonNullable], ([was, is]) => {
      const change = compareScores(is, was);
      if (change === 0) return 'unchanged';
      return change > 0 ? 'raised' : 'lowered';
    })
    .exhaustive();
}

function registerLevels(scores: readonly (RiskScore | null)[], criteria: RiskCriteria): RegisterLevels {
  return { levels: countLevels(scores, criteria), unscored: scores.filter((score) => score === null).length };
}
