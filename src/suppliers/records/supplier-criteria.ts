import type { Period } from '../../core/calendar/period.ts';
import { PeriodSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, map, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { TextSchema } from '../../core/records/text.ts';
import {
  type AssuranceKind,
  assuranceKinds,
  type CriticalityLevel,
  criticalityLevels,
  type SupplierAgreementKind,
  supplierAgreementKinds,
  type VerdictRule,
  verdictRules,
} from './service-words.ts';

/** The longest time between two assessments by level. */
export interface ReviewPeriods {
  /** For services of low criticality. */
  readonly low: Period;
  /** For services of medium criticality. */
  readonly medium: Period;
  /** For services of high criticality. */
  readonly high: Period;
  /** For critical services. */
  readonly critical: Period;
}

/** What the services of each level need; a level that is absent needs nothing more. */
export interface TierRequirements {
  /** For services of low criticality; nothing more when absent. */
  readonly low?: TierRequirement;
  /** For services of medium criticality; nothing more when absent. */
  readonly medium?: TierRequirement;
  /** For services of high criticality; nothing more when absent. */
  readonly high?: TierRequirement;
  /** For critical services; nothing more when absent. */
  readonly critical?: TierRequirement;
}

/** A row of a table of criticality. It applies where each of its factors is answered by at least the level that it names. */
export interface CriticalityRow {
  /** The level that it gives. */
  readonly level: CriticalityLevel;
  /** The lowest level by factor. */
  readonly atLeast: Readonly<Record<string, CriticalityLevel>>;
}

/** The proofs and agreements that the services of a level need. */
export interface TierRequirement {
  /** The kinds of assurance, each of which must be valid; none when absent. */
  readonly assurances?: readonly AssuranceKind[];
  /** The kinds of agreement, each of which must run; none when absent. */
  readonly agreements?: readonly SupplierAgreementKind[];
}

/** The rules of the organization for its suppliers. No law states their numbers, so none has a default. */
export interface SupplierCriteria {
  /** The factors of criticality, at least one; a service must answer each. */
  readonly factors: readonly string[];
  /** The table that gives the level, at least one row: the highest of the rows that apply, and `low` where none does. The highest factor decides when absent. */
  readonly table?: readonly CriticalityRow[];
  /** The longest time between two assessments by level. */
  readonly reviewEvery: ReviewPeriods;
  /** The level from which leaving a service must be prepared. */
  readonly exitFrom: CriticalityLevel;
  /** How long a SOC 2 report of type 2 proves anything after its period. */
  readonly reportValidFor: Period;
  /** The longest gap after a report that a bridge letter covers. */
  readonly bridgeFor: Period;
  /** How long the answers to a questionnaire and the result of a test are valid. */
  readonly answersValidFor: Period;
  /** The regions in which services may store, process and support: countries, `EU` or `EEA`; every region when absent. */
  readonly allowedRegions?: readonly string[];
  /** The regions to which personal data goes without a mechanism of transfer; transfers are not judged when absent. */
  readonly freeRegions?: readonly string[];
  /** What the services of the levels need; nothing more when absent. */
  readonly tiers?: TierRequirements;
  /** The rules of the verdict that no exception waives; every rule can be waived when absent. */
  readonly fixedRules?: readonly VerdictRule[];
  /** How long before the last day for a notice it is pointed out; not when absent. */
  readonly noticeWithin?: Period;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const TierRequirementSchema: RecordSchema<TierRequirement> = record<TierRequirement>({
  assurances: optional(list(words(assuranceKinds))),
  agreements: optional(list(words(supplierAgreementKinds))),
});

/**
 * Schema of `SupplierCriteria`.
 *
 * @example
 * ```ts
 * import { SupplierCriteriaSchema } from 'isms-kit/suppliers';
 *
 * const criteria = {
 *   factors: ['access', 'dependency'],
 *   reviewEvery: { low: 'P2Y', medium: 'P1Y', high: 'P1Y', critical: 'P6M' },
 *   exitFrom: 'high',
 *   reportValidFor: 'P1Y',
 *   bridgeFor: 'P15M',
 *   answersValidFor: 'P1Y',
 * };
 * SupplierCriteriaSchema.safeParse(criteria).success; // => true
 * SupplierCriteriaSchema.safeParse({ ...criteria, factors: [] }).success; // => false
 * ```
 */
export const SupplierCriteriaSchema: RecordSchema<SupplierCriteria> = record<SupplierCriteria>({
  factors: list(TextSchema, { min: 1 }),
  table: optional(
    list(
      record<CriticalityRow>({
        level: words(criticalityLevels),
        atLeast: map(TextSchema, words(criticalityLevels)),
      }),
      { min: 1 },
    ),
  ),
  reviewEvery: record<ReviewPeriods>({
    low: PeriodSchema,
    medium: PeriodSchema,
    high: PeriodSchema,
    critical: PeriodSchema,
  }),
  exitFrom: words(criticalityLevels),
  reportValidFor: PeriodSchema,
  bridgeFor: PeriodSchema,
  answersValidFor: PeriodSchema,
  allowedRegions: optional(list(TextSchema)),
  freeRegions: optional(list(TextSchema)),
  tiers: optional(
    record<TierRequirements>({
      low: optional(TierRequirementSchema),
      medium: optional(TierRequirementSchema),
      high: optional(TierRequirementSchema),
      critical: optional(TierRequirementSchema),
    }),
  ),
  fixedRules: optional(list(words(verdictRules))),
  noticeWithin: optional(PeriodSchema),
  custom: optional(CustomFieldsSchema),
});
