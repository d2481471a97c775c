import {
  aNumber,
  anObject,
  aPeriod,
  aShape,
  aText,
  either,
  type Guard,
  listOf,
  maybe,
  nullOr,
  oneOf,
} from '../../core/guards/guard.ts';
import type { ApprovalLimit, RiskAppetite } from './acceptance-criteria.ts';
import type { RiskCriteria } from './risk-criteria.ts';
import type { LevelReview } from './risk-level.ts';
import type { MatrixScoring, ProductScoring, ScoringBand } from './risk-scoring.ts';
import type { ProbabilityBand, Scale, ScaleLevel } from './scale.ts';

/** @internal */
export const scaleGuard: Guard = anObject<Scale>({
  levels: listOf(
    anObject<ScaleLevel>({
      id: aText,
      probability: maybe(
        anObject<ProbabilityBand>({ from: maybe(aNumber), to: maybe(aNumber), horizon: maybe(aText) }),
      ),
    }),
  ),
  borderBelongsTo: maybe(oneOf(['higher', 'lower'])),
});

const roles: Guard = (value) =>
  listOf(aText)(value) ??
  ((value as readonly string[]).length > 0 ? undefined : { path: [], expected: 'a list of at least one role', value });

const limits = {
  automaticUpTo: nullOr(aText),
  approvals: listOf(anObject<ApprovalLimit>({ upTo: aText, roles, sign: oneOf(['any', 'all']) })),
};

const bands = listOf(anObject<ScoringBand>({ level: aText, from: aNumber }));

/**
 * The parts of risk criteria on which scoring, evaluation and checks rely.
 *
 * @internal
 */
export const criteriaGuard: Guard = anObject<RiskCriteria>({
  id: aText,
  likelihood: scaleGuard,
  impact: scaleGuard,
  impactCategories: maybe(listOf(anObject({ id: aText }))),
  impactCombination: maybe(oneOf(['highest', 'sum', 'mean'])),
  levels: listOf(anObject({ id: aText })),
  scoring: aShape('kind', {
    matrix: anObject<MatrixScoring>({ grid: listOf(listOf(aText)) }),
    product: anObject<ProductScoring>({ bands }),
    sum: anObject<ProductScoring>({ bands }),
  }),
  acceptance: anObject<RiskCriteria['acceptance']>({
    ...limits,
    longestTerm: maybe(aPeriod),
    appetites: maybe(
      listOf(anObject<RiskAppetite>({ ...limits, category: maybe(aText), asset: maybe(aText), unit: maybe(aText) })),
    ),
  }),
  reviewEvery: maybe(either(aPeriod, listOf(anObject<LevelReview>({ level: aText, every: aPeriod })))),
});
