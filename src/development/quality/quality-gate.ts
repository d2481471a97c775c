import * as z from 'zod';
import type { Period } from '../../core/calendar/period.ts';
import { PeriodSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, word, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, TextSchema } from '../../core/records/text.ts';

/** How a value is compared with its threshold; an equal value meets each. `none-above` is for the highest of many, such as the worst finding. */
export type Comparator = 'at-least' | 'at-most' | 'none-above';

/** An exemption of small revisions from a criterion. */
export interface CriterionExemption {
  /** The metric of the size, such as `'changed-lines'`. */
  readonly metric: string;
  /** The size from which the criterion holds; below it the criterion is exempt. */
  readonly below: number;
  /** The reason. */
  readonly reason: string;
}

/** A condition of a quality gate. */
export interface QualityCriterion {
  /** The metric, as measures name it. */
  readonly metric: string;
  /** How its value is compared. */
  readonly comparator: Comparator;
  /** The threshold, which is met by an equal value. */
  readonly threshold: number;
  /** The unit of the threshold; that of the measures, whatever it is, when absent. */
  readonly unit?: string;
  /** A missing value fails the gate; it leaves the gate incomplete when absent. Neither passes. */
  readonly whenMissing?: 'fail';
  /** The exemption of small revisions; none when absent. */
  readonly exempt?: CriterionExemption;
}

/** The conditions that a revision must meet (A.8.25, A.8.29). That a scan was completed is a criterion of its own. */
export interface QualityGate {
  /** The id of the gate. */
  readonly id: RecordId;
  /** The title. */
  readonly title: string;
  /** The criteria; empty while none is set, and then the gate measures nothing. */
  readonly criteria: readonly QualityCriterion[];
  /** How long a measure is good after its day; without an end when absent. */
  readonly validFor?: Period;
  /** The person or role that keeps it; not yet assigned when absent. */
  readonly owner?: string;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const CriterionExemptionSchema: RecordSchema<CriterionExemption> = record<CriterionExemption>({
  metric: TextSchema,
  below: z.number(),
  reason: TextSchema,
});

const QualityCriterionSchema: RecordSchema<QualityCriterion> = record<QualityCriterion>({
  metric: TextSchema,
  comparator: words(['at-least', 'at-most', 'none-above']),
  threshold: z.number(),
  unit: optional(TextSchema),
  whenMissing: optional(word('fail')),
  exempt: optional(CriterionExemptionSchema),
});

/**
 * Schema of `QualityGate`.
 *
 * @example
 * ```ts
 * import { QualityGateSchema } from 'isms-kit/development';
 *
 * const coverage = { metric: 'line-coverage', comparator: 'at-least', threshold: 80 };
 * const gate = { id: 'QG-1', title: 'Merge gate', criteria: [coverage] };
 * QualityGateSchema.safeParse(gate).success; // => true
 * QualityGateSchema.safeParse({ ...gate, criteria: [{ ...coverage, threshold: NaN }] }).success; // => false
 * ```
 */
export const QualityGateSchema: RecordSchema<QualityGate> = record<QualityGate>({
  id: RecordIdSchema,
  title: TextSchema,
  criteria: list(QualityCriterionSchema),
  validFor: optional(PeriodSchema),
  owner: optional(TextSchema),
  custom: optional(CustomFieldsSchema),
});
