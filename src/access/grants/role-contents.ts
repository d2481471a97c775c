import { remember } from '../../core/records/references.ts';
import type { RecordId } from '../../core/records/text.ts';
import type { AccessRole } from './access-role.ts';

/**
 * An entitlement that a role gives, with the nearest role that carries it.
 *
 * @internal
 */
export interface RoleEntitlement {
  readonly system: RecordId;
  readonly entitlement: string;
  readonly carrier: RecordId;
}

/**
 * All that a role gives, with all that it includes.
 *
 * @internal
 */
export interface RoleContents {
  /** Each entitlement once, the nearest carrier first. */
  readonly entitlements: readonly RoleEntitlement[];
  /** The roles that are named and not known, itself or included ones. */
  readonly unknown: readonly RecordId[];
  /** The roles from the granted one to the carrier, the shortest way. */
  readonly pathTo: (carrier: RecordId) => readonly RecordId[];
}

/**
 * Prepares roles for the question of what one of them gives. A circle of roles is followed once.
 *
 * @internal
 */
export function prepareRoles(
  roles: ReadonlyMap<RecordId, AccessRole>,
  isWanted: (entitlement: string) => boolean = () => true,
): (role: RecordId) => RoleContents {
  return remember((role: RecordId) => contentsOf(role, roles, isWanted));
}

function contentsOf(
  start: RecordId,
  roles: ReadonlyMap<RecordId, AccessRole>,
  isWanted: (entitlement: string) => boolean,
): RoleContents {
  const reachedFrom = new Map<RecordId, RecordId | null>([[start, null]]);
  const entitlements: RoleEntitlement[] = [];
  const unknown: RecordId[] = [];
  const seen = new Set<string>();
  // A map goes on over the entries that are added while it is walked: the nearest roles come first.
  for (const id of reachedFrom.keys()) {
    const role = roles.get(id);
    if (role === undefined) {
      unknown.push(id);
      continue;
    }
    for (const entitlement of role.entitlements) {
      const key = entitlementKey(role.system, entitlement);
      if (!isWanted(entitlement) || seen.has(key)) continue;
      seen.add(key);
      entitlements.push({ system: role.system, entitlement, carrier: id });
    }
    for (const included of role.includes ?? []) if (!reachedFrom.has(included)) reachedFrom.set(included, id);
  }
  return { entitlements, unknown, pathTo: (carrier) => pathBack(carrier, reachedFrom) };
}

function pathBack(carrier: RecordId, reachedFrom: ReadonlyMap<RecordId, RecordId | null>): readonly RecordId[] {
  const path: RecordId[] = [];
  for (let id: RecordId | null | undefined = carrier; id !== null && id !== undefined; id = reachedFrom.get(id))
    path.push(id);
  return path.toReversed();
}

/**
 * A key for an entitlement in a system, the same for no other pair of texts.
 *
 * @internal
 */
export function entitlementKey(system: RecordId, entitlement: string): string {
  return `${system.length}:${system}${entitlement}`;
}
