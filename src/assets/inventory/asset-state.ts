import { entryOn } from '../../core/lifecycle/recorded-history.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject, type Guard } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import type { Asset, AssetEntry } from './asset.ts';
import { assetHistoryGuard } from './inventory-guards.ts';

/** The options of `assetState`. */
export interface AssetStateOptions {
  /** The day in question. */
  readonly asOf: CalendarDate;
}

/**
 * The parts of an asset on which its state relies.
 *
 * @internal
 */
export const assetStateGuard: Guard = /* @__PURE__ */ anObject<Asset>({ history: assetHistoryGuard });
const optionsGuard = /* @__PURE__ */ anObject<AssetStateOptions>({ asOf: aDate });

/**
 * Finds the state in which an asset is on a day (A.5.9). What its history says of later days has not happened.
 *
 * @param asset - The asset.
 * @param options - The day in question.
 * @returns The entry of its history with the state and the day on which the asset entered it; null where no state is recorded by then.
 * @throws RangeError if the history cannot be read or `asOf` is not a calendar date.
 *
 * @example
 * ```ts
 * import { assetState } from 'isms-kit/assets';
 * import { makeAsset } from 'isms-kit/fixtures';
 *
 * const asset = makeAsset({
 *   history: [
 *     { state: 'in-use', enteredOn: '2025-02-03' },
 *     { state: 'in-repair', enteredOn: '2026-11-02', where: 'Workshop of the maker' },
 *   ],
 * });
 * assetState(asset, { asOf: '2026-11-01' })?.state; // => 'in-use'
 * assetState(asset, { asOf: '2026-11-02' })?.state; // => 'in-repair'
 * assetState(asset, { asOf: '2025-02-02' }); // => null
 * ```
 */
export function assetState(asset: Pick<Asset, 'history'>, options: AssetStateOptions): AssetEntry | null {
  requireReadable('asset', asset, assetStateGuard);
  requireOptions(options, optionsGuard);
  return stateOn(asset, options.asOf);
}

/**
 * The state of a readable asset on a day.
 *
 * @internal
 */
export function stateOn({ history }: Pick<Asset, 'history'>, asOf: CalendarDate): AssetEntry | null {
  return entryOn(history, asOf) ?? null;
}

/**
 * The day since which a readable asset is gone on a day: lost and not found, or disposed of; undefined where it is there. One that was lost and
 * is retired without being found stays gone.
 *
 * @internal
 */
export function goneOn({ history }: Pick<Asset, 'history'>, asOf: CalendarDate): CalendarDate | undefined {
  let gone: CalendarDate | undefined;
  for (const { state, enteredOn } of history) {
    if (enteredOn > asOf) continue;
    if (state === 'lost' || state === 'disposed') gone ??= enteredOn;
    else if (state !== 'retired') gone = undefined;
  }
  return gone;
}
