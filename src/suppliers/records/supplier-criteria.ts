import type { Period } from '../../core/calendar/period.ts';
import { aMapOf, anObject, aPeriod, aText, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import type { AssuranceKind } from './assurance.ts';
import { type CriticalityLevel, criticalityLevels, type VerdictRule, verdictRules } from './service-words.ts';
import type { SupplierAgreementKind } from './supplier-agreement.ts';

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
  /** The table that gives the level: the highest of the rows that apply, and `low` where none does. The highest factor decides when absent. */
  readonly table?: readonly CriticalityRow[];
  /** The longest time between two assessments by level. */
  readonly reviewEvery: Readonly<Record<CriticalityLevel, Period>>;
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
  /** What the services of a level need; a level that is not listed needs nothing more. */
  readonly tiers?: Readonly<Partial<Record<CriticalityLevel, TierRequirement>>>;
  /** The rules of the verdict that no exception waives; every rule can be waived when absent. */
  readonly fixedRules?: readonly VerdictRule[];
  /** How long before the last day for a notice it is pointed out; not when absent. */
  readonly noticeWithin?: Period;
}

const aLevel: Guard = /* @__PURE__ */ oneOf(criticalityLevels);
const periodsByLevel: Guard = /* @__PURE__ */ anObject<SupplierCriteria['reviewEvery']>({
  low: aPeriod,
  medium: aPeriod,
  high: aPeriod,
  critical: aPeriod,
});
const tierGuard: Guard = /* @__PURE__ */ maybe(
  /* @__PURE__ */ anObject<TierRequirement>({
    assurances: /* @__PURE__ */ maybe(
      /* @__PURE__ */ listOf(
        /* @__PURE__ */ oneOf([
          'iso-27001',
          'soc-2-type-1',
          'soc-2-type-2',
          'bridge-letter',
          'test',
          'questionnaire',
          'other',
        ]),
      ),
    ),
    agreements: /* @__PURE__ */ maybe(
      /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(['master', 'processing', 'confidentiality', 'service-level'])),
    ),
  }),
);
const aList: Guard = /* @__PURE__ */ listOf(aText);

/** A list with at least one factor: without any, nothing could be unknown. */
const factorsGuard: Guard = (value) =>
  aList(value) ??
  ((value as readonly string[]).length > 0 ? undefined : { path: [], expected: 'a list with a factor', value });

/**
 * The parts by which the criticality of a service is judged.
 *
 * @internal
 */
export const criticalityCriteriaGuard: Guard = /* @__PURE__ */ anObject<SupplierCriteria>({
  factors: factorsGuard,
  table: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ anObject<CriticalityRow>({ level: aLevel, atLeast: /* @__PURE__ */ aMapOf(aLevel) }),
    ),
  ),
  reviewEvery: periodsByLevel,
});

const furtherGuard: Guard = /* @__PURE__ */ anObject<SupplierCriteria>({
  exitFrom: aLevel,
  reportValidFor: aPeriod,
  bridgeFor: aPeriod,
  answersValidFor: aPeriod,
  allowedRegions: /* @__PURE__ */ maybe(aList),
  freeRegions: /* @__PURE__ */ maybe(aList),
  tiers: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<NonNullable<SupplierCriteria['tiers']>>({
      low: tierGuard,
      medium: tierGuard,
      high: tierGuard,
      critical: tierGuard,
    }),
  ),
  fixedRules: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(verdictRules))),
  noticeWithin: /* @__PURE__ */ maybe(aPeriod),
});

/**
 * The parts of the criteria on which functions rely.
 *
 * @internal
 */
export const supplierCriteriaGuard: Guard = (value) => criticalityCriteriaGuard(value) ?? furtherGuard(value);
