import { listOf } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import type { RegionState } from '../../suppliers/regions/region-state.ts';
import { dataCopyGuard } from '../records/privacy-guards.ts';
import type { DataCopy } from '../records/data-copy.ts';
import type { DataCopyKind } from '../records/privacy-words.ts';
import { residencyOf, type ResidencyRule, residencyRulesGuard } from './residency.ts';

/** The verdict on the place of a copy. */
export interface CopyResidency {
  /** The copy. */
  readonly copy: string;
  /** Its kind. */
  readonly kind: DataCopyKind;
  /** Its place as recorded; null where none is. */
  readonly region: string | null;
  /** The verdict; `unknown` where the place is not recorded or is no known code, such as `global`. */
  readonly state: RegionState | 'not-in-use';
}

/** The verdict on the places of a category of data. */
export interface CategoryResidency {
  /** The category. */
  readonly category: string;
  /** `pass` where copies are listed and each is allowed or not in use; unknown fails. */
  readonly verdict: 'pass' | 'fail';
  /** Its copies in their order. */
  readonly copies: readonly CopyResidency[];
}

const copiesGuard = /* @__PURE__ */ listOf(dataCopyGuard);

/**
 * Judges the places of every copy of data. An adequacy decision is a mechanism of transfer and moves no place: a backup in `CH` is not in the `EEA`.
 *
 * @param copies - The copies. Those of a category without a rule are not judged.
 * @param rules - The regions that are allowed, by category of data.
 * @returns The verdict on each category in the order of the rules, with that on each copy.
 * @throws RangeError if a copy or a rule cannot be read.
 *
 * @example
 * ```ts
 * import { assessResidency } from 'isms-kit/privacy';
 *
 * const copies = [
 *   { id: 'COP-1', category: 'customer', kind: 'primary', region: 'DE' },
 *   { id: 'COP-2', category: 'customer', kind: 'backup', region: 'CH' },
 * ] as const;
 * const [customer] = assessResidency(copies, [{ category: 'customer', allowed: ['EEA'] }]);
 * customer?.verdict; // => 'fail'
 * customer?.copies.map(({ state }) => state); // => ['allowed', 'not-allowed']
 * ```
 */
export function assessResidency(
  copies: readonly DataCopy[],
  rules: readonly ResidencyRule[],
): readonly CategoryResidency[] {
  requireReadable('copies', copies, copiesGuard);
  requireReadable('rules', rules, residencyRulesGuard);
  const listed = copies.map((record, index) => ({ record, index }));
  return residencyOf(listed, rules).map(({ category, copies: found }) => {
    const isRight = found.length > 0 && found.every(({ state }) => state === 'allowed' || state === 'not-in-use');
    return {
      category,
      verdict: isRight ? 'pass' : 'fail',
      copies: found.map(({ copy, kind, region, state }) => ({ copy, kind, region, state })),
    };
  });
}
