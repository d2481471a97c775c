import * as z from 'zod';
import { CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { PeriodSchema } from '../../core/calendar/schemas.ts';
import { RecordIdSchema, TextSchema } from '../../core/records/text.ts';
import { valueAtPath as valueAt } from '../../core/records/record.ts';
import { AcceptanceCriteriaSchema } from './acceptance-criteria.ts';
import { criteriaProblems } from './criteria-problems.ts';
import { RiskScoringSchema } from './risk-scoring.ts';
import { ScaleSchema } from './scale.ts';

/** A level of risk. */
export const RiskLevelSchema = z
  .strictObject({
    /** The id, unique within the criteria. */
    id: RecordIdSchema,
    /** The word people use for it. */
    label: TextSchema,
    /** What it means for the organization. */
    description: TextSchema.exactOptional(),
  })
  .readonly();

/** A level of risk. */
export interface RiskLevel extends z.infer<typeof RiskLevelSchema> {}

/** A category of impact besides confidentiality, integrity and availability. */
export const ImpactCategorySchema = z
  .strictObject({
    /** The id, under which impacts name it. */
    id: RecordIdSchema,
    /** The word people use for it. */
    label: TextSchema,
    /** What counts as this kind of consequence. */
    description: TextSchema.exactOptional(),
  })
  .readonly();

/** A category of impact besides confidentiality, integrity and availability. */
export interface ImpactCategory extends z.infer<typeof ImpactCategorySchema> {}

/** How often risks of one level are reviewed. */
export const LevelReviewSchema = z
  .strictObject({
    /** The id of the level. */
    level: RecordIdSchema,
    /** The time from one review to the next. */
    every: PeriodSchema,
  })
  .readonly();

/** How often risks of one level are reviewed. */
export interface LevelReview extends z.infer<typeof LevelReviewSchema> {}

/**
 * The information security risk criteria (6.1.2 a): scales of up to 10 by 10 levels, how a level of risk comes about, and what is accepted.
 *
 * What contradicts itself is refused; the issue has the path and `params.code`: `level-duplicate`, `level-unknown`, `grid-rows`,
 * `grid-columns`, `bands-start-wrong`, `bands-out-of-order`, `category-duplicate`, `category-unknown`, `category-reserved`,
 * `probability-inverted`, `probability-on-impact`. What is consistent but unsound is for `checkRiskCriteria`.
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
export const RiskCriteriaSchema = z
  .strictObject({
    /** The id; a new one with each change, so that an analysis can say under which criteria it was made. */
    id: RecordIdSchema,
    /** What the criteria are called. */
    title: TextSchema,
    /** The scale of likelihood. */
    likelihood: ScaleSchema,
    /** The scale of impact, without probabilities. */
    impact: ScaleSchema,
    /**
     * The categories of impact besides confidentiality, integrity and availability, whose ids they cannot take; any category may be used
     * when absent.
     */
    impactCategories: z.array(ImpactCategorySchema).max(100).readonly().exactOptional(),
    /** The levels of risk, lowest first. */
    levels: z.array(RiskLevelSchema).min(1).max(10).readonly(),
    /** How likelihood and impact give a level. */
    scoring: RiskScoringSchema,
    /** What is accepted, and by whom (6.1.2 a 1). */
    acceptance: AcceptanceCriteriaSchema,
    /**
     * How often a risk is reviewed (8.2): every risk alike, or by what it is today, the level of the current risk where that is assessed; a
     * level that is not listed has no interval.
     */
    reviewEvery: z.union([PeriodSchema, z.array(LevelReviewSchema).max(10).readonly()]).exactOptional(),
    /** Where the criteria come from. */
    source: TextSchema.exactOptional(),
    /** The consumer's own data. */
    custom: CustomFieldsSchema.exactOptional(),
  })
  .superRefine((criteria, context) => {
    for (const { path, ...issue } of criteriaProblems(criteria)) {
      context.addIssue({ ...issue, input: valueAt(criteria, path), path: [...path] });
    }
  });

/** The information security risk criteria (6.1.2 a). */
export interface RiskCriteria extends Readonly<z.infer<typeof RiskCriteriaSchema>> {}
