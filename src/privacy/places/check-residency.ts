import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { anything, listOf } from '../../core/guards/guard.ts';
import { type Listed, readRegister } from '../../core/guards/read-register.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { type RegisterFinding, registerFindings } from '../../core/guards/register-findings.ts';
import { dataCopyGuard } from '../records/privacy-guards.ts';
import type { DataCopy } from '../records/data-copy.ts';
import { placesFindings } from './findings.ts';
import { residencyOf, type ResidencyRule, residencyRulesGuard } from './residency.ts';

type ResidencyFinding = FindingOf<typeof placesFindings>;

const aList = /* @__PURE__ */ listOf(anything);

/**
 * Finds the copies of data that are not where they may be, or whose place is not known: every copy counts, also a backup, a log, a cache, a view of support from
 * elsewhere. A category of which no copy is listed is found, too. `assessResidency` gives the verdict on each copy.
 *
 * @param copies - The copies. They may be unvalidated: an unreadable or a repeated one gives one finding. Those of a category without a rule are not judged.
 * @param rules - The regions that are allowed, by category of data.
 * @returns The findings about the records, then category by category; a path begins with the index of the copy.
 * @throws RangeError if the copies are not a list or a rule cannot be read.
 *
 * @example
 * ```ts
 * import { checkResidency } from 'isms-kit/privacy';
 *
 * const copies = [
 *   { id: 'COP-1', category: 'customer', kind: 'primary', region: 'DE' },
 *   { id: 'COP-2', category: 'customer', kind: 'backup', region: 'CH' },
 * ] as const;
 * const [finding] = checkResidency(copies, [{ category: 'customer', allowed: ['EEA'] }]);
 * finding?.code; // => 'residency-copy-not-allowed'
 * finding?.path; // => [1, 'region']
 * ```
 */
export function checkResidency(
  copies: readonly DataCopy[],
  rules: readonly ResidencyRule[],
): readonly (ResidencyFinding | RegisterFinding<'privacy', 'record-unreadable' | 'record-duplicate'>)[] {
  requireReadable('copies', copies, aList);
  requireReadable('rules', rules, residencyRulesGuard);
  const read = readRegister('copies', 'data-copy', copies, dataCopyGuard);
  return [
    ...registerFindings('privacy', read).map((finding) => Object.assign({}, finding, { path: finding.path.slice(1) })),
    ...residencyFindings(read.listed, rules),
  ];
}

/**
 * The findings about readable copies, each with its index.
 *
 * @internal
 */
export function residencyFindings(
  listed: readonly Listed<DataCopy>[],
  rules: readonly ResidencyRule[],
): readonly ResidencyFinding[] {
  return residencyOf(listed, rules).flatMap(({ category, allowed, copies }) => {
    if (copies.length === 0) {
      const details = { subject: { kind: 'data-copy', id: category }, path: [], params: { category } };
      return [reportFinding(placesFindings, 'residency-copies-unlisted', details)];
    }
    return copies.flatMap(({ copy, kind, region, state, index }): readonly ResidencyFinding[] => {
      if (state === 'allowed' || state === 'not-in-use') return [];
      const place = { subject: { kind: 'data-copy', id: copy }, path: [index, 'region'] };
      const params = { copy, kind, category };
      if (region === null) return [reportFinding(placesFindings, 'residency-copy-unstated', { ...place, params })];
      const code = state === 'unknown' ? 'residency-copy-unknown' : 'residency-copy-not-allowed';
      return [reportFinding(placesFindings, code, { ...place, params: { ...params, region, allowed } })];
    });
  });
}
