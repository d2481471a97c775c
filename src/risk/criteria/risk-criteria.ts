import * as z from 'zod';
import type { Period } from '../../core/calendar/period.ts';
import { PeriodSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, TextSchema } from '../../core/records/text.ts';
import { type AcceptanceCriteria, AcceptanceCriteriaSchema } from './acceptance-criteria.ts';
import { criteriaRules } from './criteria-rules.ts';
import { type ImpactCategory, ImpactCategorySchema } from './impact-category.ts';
import { type LevelReview, LevelReviewSchema, type RiskLevel, RiskLevelSchema } from './risk-level.ts';
import { type RiskScoring, RiskScoringSchema } from './risk-scoring.ts';
import { type Scale, ScaleSchema } from './scale.ts';

/** The way in which the levels of several categories give one impact. */
export type ImpactCombination = 'highest' | 'sum' | 'mean';

/** The information security risk criteria (6.1.2 a): the scales, the method that gives a level of risk, and the levels that are accepted. */
export interface RiskCriteria {
  /** The id; a new one with each change, so that an analysis can name the criteria under which it was made. */
  readonly id: RecordId;
  /** The name of the criteria. */
  readonly title: string;
  /** The scale of likelihood. */
  readonly likelihood: Scale;
  /** The scale of impact, without probabilities. */
  readonly impact: Scale;
  /** The categories of impact besides confidentiality, integrity and availability; any category may be used when absent. */
  readonly impactCategories?: readonly ImpactCategory[];
  /**
   * How the levels of the categories give the impact of a risk: the highest of them, which it is when absent, or the sum or the mean of their
   * ranks. A sum or mean takes the place of the rank of the impact in the scoring, whose bands are over the result; it needs a level in every
   * category.
   */
  readonly impactCombination?: ImpactCombination;
  /** One to ten levels of risk, lowest first. */
  readonly levels: readonly RiskLevel[];
  /** The method by which likelihood and impact give a level. */
  readonly scoring: RiskScoring;
  /** The levels that are accepted, and the roles that accept them (6.1.2 a 1). */
  readonly acceptance: AcceptanceCriteria;
  /**
   * The review interval (8.2): one for all risks, or one for each level. The level of the current risk counts where it is assessed. A level
   * that is not listed has no interval.
   */
  readonly reviewEvery?: Period | readonly LevelReview[];
  /** The origin of the criteria. */
  readonly source?: string;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `RiskCriteria`. It refuses criteria that contradict themselves: `level-duplicate`, `level-unknown`, `grid-rows`,
 * `grid-columns`, `bands-start-wrong`, `bands-out-of-order`, `category-duplicate`, `category-unknown`, `category-reserved`,
 * `appetite-scope`, `appetite-duplicate`, `combination-without-bands`, `combination-with-appetite`, `probability-inverted`,
 * `probability-on-impact`. Criteria that are consistent but unsound are for `checkRiskCriteria`.
 *
 * @example
 * ```ts
 * import { RiskCriteriaSchema, riskCriteriaPresets } from 'isms-kit/risk';
 *
 * RiskCriteriaSchema.safeParse(riskCriteriaPresets.product3x3).success; // => true
 * const holed = { kind: 'product', bands: [{ level: 'low', from: 2 }] };
 * const parsed = RiskCriteriaSchema.safeParse({ ...riskCriteriaPresets.product3x3, scoring: holed });
 * parsed.error?.issues[0]?.path; // => ['scoring', 'bands', 0, 'from']
 * ```
 */
export const RiskCriteriaSchema: RecordSchema<RiskCriteria> = record<RiskCriteria>(
  {
    id: RecordIdSchema,
    title: TextSchema,
    likelihood: ScaleSchema,
    impact: ScaleSchema,
    impactCategories: optional(list(ImpactCategorySchema, { max: 100 })),
    impactCombination: optional(words(['highest', 'sum', 'mean'])),
    levels: list(RiskLevelSchema, { min: 1, max: 10 }),
    scoring: RiskScoringSchema,
    acceptance: AcceptanceCriteriaSchema,
    reviewEvery: optional(z.union([PeriodSchema, list(LevelReviewSchema, { max: 10 })])),
    source: optional(TextSchema),
    custom: optional(CustomFieldsSchema),
  },
  criteriaRules,
);
