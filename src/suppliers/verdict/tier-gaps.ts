import type { DaysInQuestion } from '../agreements/contract-state.ts';
import { serviceAgreement } from '../agreements/service-agreement.ts';
import type { AssuranceState } from '../assurances/assurance-state.ts';
import type { Assurance } from '../records/assurance.ts';
import type { AssuranceKind } from '../records/service-words.ts';
import type { SupplierCriteria } from '../records/supplier-criteria.ts';
import type { SupplierAgreementKind } from '../records/service-words.ts';
import type { SuppliersReads } from '../records/suppliers-registers.ts';
import { type CriticalityLevel, criticalityLevels, isAtLeast } from '../records/service-words.ts';
import type { SupplierCriticality } from '../services/supplier-criticality.ts';

/** A kind of assurance or agreement that a level asks for. */
export type TierKind = AssuranceKind | SupplierAgreementKind;

/**
 * The kinds that the levels ask for and that are not in force for a service; null where they ask for none.
 *
 * @internal
 */
export function tierGaps(
  service: string,
  levels: readonly CriticalityLevel[],
  reads: SuppliersReads,
  {
    criteria,
    days,
    stateOf,
  }: {
    readonly criteria: SupplierCriteria;
    readonly days: DaysInQuestion;
    readonly stateOf: (assurance: Assurance) => AssuranceState;
  },
): readonly TierKind[] | null {
  const tiers = levels.flatMap((level) => criteria.tiers?.[level] ?? []);
  if (tiers.every(({ assurances = [], agreements = [] }) => assurances.length + agreements.length === 0)) return null;
  const proved = new Set(
    (reads.coverageOf.get(service) ?? []).flatMap(({ assurance, answer }) =>
      answer === 'yes' && stateOf(assurance).state === 'valid' ? [assurance.kind] : [],
    ),
  );
  const missing = tiers.flatMap(({ assurances = [], agreements = [] }): readonly TierKind[] => {
    const unproved: readonly TierKind[] = assurances.filter((kind) => !proved.has(kind));
    return unproved.concat(
      agreements.filter((kind) => serviceAgreement(service, [kind], reads, days).state !== 'running'),
    );
  });
  return [...new Set(missing)];
}

/**
 * The levels that a service may have: the one that is known, or all from the lowest that it may be.
 *
 * @internal
 */
export function possibleLevels(criticality: SupplierCriticality): readonly CriticalityLevel[] {
  return criticality.kind === 'known'
    ? [criticality.level]
    : criticalityLevels.filter((level) => isAtLeast(level, criticality.atLeast));
}
