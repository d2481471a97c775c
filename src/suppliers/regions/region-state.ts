import { aText, listOf } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { countryCodes } from './country-codes.ts';
import { regionSets } from './region-sets.ts';

/** Whether a region is among those allowed; `unknown` where its code or all of its countries are not known. */
export type RegionState = 'allowed' | 'not-allowed' | 'unknown';

const countrySet: ReadonlySet<string> = /* @__PURE__ */ new Set(countryCodes);
const textList = /* @__PURE__ */ listOf(aText);

/**
 * Whether a text is the code of a country or territory in ISO 3166-1: two capital letters.
 *
 * @param text - The text.
 * @returns Whether it is one; false for `UK` and `EL`, which are none.
 *
 * @example
 * ```ts
 * import { isCountryCode } from 'isms-kit/suppliers';
 *
 * isCountryCode('GB'); // => true
 * isCountryCode('UK'); // => false
 * ```
 */
export function isCountryCode(text: unknown): text is string {
  return typeof text === 'string' && countrySet.has(text);
}

/**
 * The countries of a region: itself, or the members of a named set; null where the region is not known.
 *
 * @internal
 */
export function countriesOf(region: string): readonly string[] | null {
  if (isCountryCode(region)) return [region];
  return Object.hasOwn(regionSets, region) ? regionSets[region as keyof typeof regionSets].countries : null;
}

/**
 * Finds whether a region lies within the allowed ones. A set such as `EEA` is allowed where each of its countries is.
 *
 * An adequacy decision makes a transfer possible and does not move a place: `CH` is not in the `EEA`.
 *
 * @param region - The region: the code of a country in ISO 3166-1, or `EU` or `EEA`.
 * @param allowed - The allowed regions, written the same way; one that is not known allows nothing.
 * @returns The state; `unknown` for a region that is no code, such as `UK` or `global`.
 * @throws RangeError if the region is not a text or `allowed` is not a list of texts.
 *
 * @example
 * ```ts
 * import { regionState } from 'isms-kit/suppliers';
 *
 * regionState('DE', ['EEA']); // => 'allowed'
 * regionState('CH', ['EEA']); // => 'not-allowed'
 * regionState('UK', ['EEA', 'GB']); // => 'unknown'
 * ```
 */
export function regionState(region: string, allowed: readonly string[]): RegionState {
  requireReadable('region', region, aText);
  requireReadable('allowed', allowed, textList);
  const countries = countriesOf(region);
  if (countries === null) return 'unknown';
  const open = new Set(allowed.flatMap((one) => countriesOf(one) ?? []));
  return countries.every((country) => open.has(country)) ? 'allowed' : 'not-allowed';
}
