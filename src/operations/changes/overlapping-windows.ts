import { compareInstants } from '../../core/calendar/instant.ts';
import type { Listed } from '../../core/guards/read-register.ts';
import { groupBy } from '../../core/records/references.ts';
import type { Change, ChangeWindow } from './change.ts';

/**
 * Two changes whose windows overlap on an asset: the one that starts later, and the one that still runs then and ends last.
 *
 * @internal
 */
export interface WindowOverlap {
  readonly change: Listed<Change>;
  readonly other: string;
  readonly asset: string;
}

/**
 * A change whose window is not over yet.
 *
 * @internal
 */
export interface ChangeAhead {
  readonly listed: Listed<Change>;
  readonly window: ChangeWindow;
}

/**
 * Finds the changes whose windows overlap on an asset, each change once for each asset, in the order of their starts. A window that begins when another ends
 * does not overlap it. The cost is that of sorting.
 *
 * @internal
 */
export function overlappingWindows(changes: readonly ChangeAhead[]): readonly WindowOverlap[] {
  const byAsset = groupBy(changes, ({ listed }) => new Set(listed.record.assets));
  return [...byAsset].flatMap(([asset, onAsset]) => {
    const [first, ...later] = onAsset.toSorted(byStart) as [ChangeAhead, ...ChangeAhead[]];
    let last = first;
    return later.flatMap((one): readonly WindowOverlap[] => {
      const before = last;
      if (compareInstants(one.window.endsAt, before.window.endsAt) > 0) last = one;
      if (compareInstants(one.window.startsAt, before.window.endsAt) >= 0) return [];
      return [{ change: one.listed, other: before.listed.record.id, asset }];
    });
  });
}

function byStart(a: ChangeAhead, b: ChangeAhead): number {
  return compareInstants(a.window.startsAt, b.window.startsAt) || (a.listed.record.id < b.listed.record.id ? -1 : 1);
}
