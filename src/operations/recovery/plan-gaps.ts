import type { RecordId } from '../../core/records/text.ts';
import type { BackupCopy, BackupPlan } from '../backups/backup-plan.ts';

/** The rule on copies `3-2-1`: three copies with the original, on two kinds of media, one of them at another site. */
export type CopyRule = '3-2-1';

/** A part of the rule on copies that a plan does not show. */
export type CopyRuleLack = 'copies' | 'media' | 'other-site';

/** A gap of one backup plan. */
export interface PlanGap {
  /**
   * `off-site-copy-missing`: no copy is at another site. `isolated-copy-missing`: no copy is offline or unchangeable. `key-with-data`: the key
   * of a copy is kept only where the original is, or only with the copy. `key-place-unknown`: the places of the key of a copy are not known.
   * `too-few-copies`: the rule on copies is not met.
   */
  readonly kind:
    'off-site-copy-missing' | 'isolated-copy-missing' | 'key-with-data' | 'key-place-unknown' | 'too-few-copies';
  /** The plan. */
  readonly plan: RecordId;
  /** The place of the copy; null where the gap is not one of a single copy. */
  readonly place: string | null;
  /** The parts of the rule on copies that the plan does not show; empty for other gaps. */
  readonly lacks: readonly CopyRuleLack[];
}

/**
 * The gaps of the copies of a plan.
 *
 * @internal
 */
export function planGaps(plan: BackupPlan, rule: CopyRule | undefined): readonly PlanGap[] {
  const { copies } = plan;
  const gapOf = (kind: PlanGap['kind'], place: string | null, lacks: readonly CopyRuleLack[] = []): PlanGap => ({
    kind,
    plan: plan.id,
    place,
    lacks,
  });
  const lacks = rule === undefined ? [] : lacksOf(plan);
  return [
    ...(copies.some(({ offSite }) => offSite) ? [] : [gapOf('off-site-copy-missing', null)]),
    ...(copies.some(({ isolation }) => isolation !== 'none') ? [] : [gapOf('isolated-copy-missing', null)]),
    ...copies.flatMap((copy) => {
      const kind = keyGapOf(copy, plan.original?.place);
      return kind === undefined ? [] : [gapOf(kind, copy.place)];
    }),
    ...(lacks.length === 0 ? [] : [gapOf('too-few-copies', null, lacks)]),
  ];
}

function keyGapOf(
  { place, encryption }: BackupCopy,
  original: string | undefined,
): 'key-with-data' | 'key-place-unknown' | undefined {
  if (encryption.kind === 'none') return undefined;
  const { keyPlaces = [] } = encryption;
  if (keyPlaces.length === 0) return 'key-place-unknown';
  const isOnlyAt = (other: string | undefined): boolean => keyPlaces.every((keyPlace) => keyPlace === other);
  return isOnlyAt(original) || isOnlyAt(place) ? 'key-with-data' : undefined;
}

/** A medium that is not known is no second medium. */
function lacksOf({ copies, original }: BackupPlan): readonly CopyRuleLack[] {
  const media = new Set([original, ...copies].flatMap((copy) => copy?.medium ?? []));
  return [
    ...(copies.length < 2 ? (['copies'] as const) : []),
    ...(media.size < 2 ? (['media'] as const) : []),
    ...(copies.some(({ offSite }) => offSite) ? [] : (['other-site'] as const)),
  ];
}
