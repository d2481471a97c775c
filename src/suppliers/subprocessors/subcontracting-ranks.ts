import { listOf } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { serviceGuard } from '../records/supplier-guards.ts';
import type { SupplierService } from '../records/supplier-service.ts';

/** The place of a service in its chain of subcontractors. */
export interface SubcontractingRank {
  /** The service. */
  readonly service: string;
  /** The supplier that provides it. */
  readonly supplier: string;
  /** 1 for a service used directly, 2 for its subcontractors, and so on; null where the chain does not lead to a service used directly. */
  readonly rank: number | null;
  /** The service used directly to which the chain leads; null where it leads to none. */
  readonly root: string | null;
  /** The reason why there is no rank: the chain leads into a circle or to a service that is not listed; null where there is a rank. */
  readonly reason: 'circle' | 'parent-unknown' | null;
}

const servicesGuard = /* @__PURE__ */ listOf(serviceGuard);

/**
 * Ranks services in their chains of subcontractors (A.5.21, DORA art. 28(3)). A chain of any length is followed, and each service once.
 *
 * @param services - The services. Of services with the same id the first is meant.
 * @returns The rank of each service, in their order.
 * @throws RangeError if a service cannot be read.
 *
 * @example
 * ```ts
 * import { makeSupplierService } from 'isms-kit/fixtures';
 * import { subcontractingRanks } from 'isms-kit/suppliers';
 *
 * const mail = makeSupplierService({ id: 'SRV-2', parent: 'SRV-1' });
 * subcontractingRanks([makeSupplierService(), mail]).map(({ service, rank }) => `${service} ${rank}`); // => ['SRV-1 1', 'SRV-2 2']
 * ```
 */
export function subcontractingRanks(services: readonly SupplierService[]): readonly SubcontractingRank[] {
  requireReadable('services', services, servicesGuard);
  return ranksOf(services);
}

type Place = Pick<SubcontractingRank, 'rank' | 'root' | 'reason'>;

/**
 * The ranks of readable services.
 *
 * @internal
 */
export function ranksOf(
  services: readonly Pick<SupplierService, 'id' | 'supplier' | 'parent'>[],
): readonly SubcontractingRank[] {
  const byId = new Map<string, Pick<SupplierService, 'id' | 'parent'>>();
  for (const service of services) {
    if (!byId.has(service.id)) byId.set(service.id, service);
  }
  const placeOf = new Map<string, Place>();
  for (const start of byId.keys()) {
    const walk: string[] = [];
    const walked = new Set<string>();
    let id: string | undefined = start;
    while (id !== undefined && byId.has(id) && !placeOf.has(id) && !walked.has(id)) {
      walk.push(id);
      walked.add(id);
      id = byId.get(id)?.parent;
    }
    let above = placeAbove(id, { placeOf, walked });
    for (const below of walk.toReversed()) {
      above =
        above === 'none'
          ? { rank: 1, root: below, reason: null }
          : { ...above, rank: above.rank === null ? null : above.rank + 1 };
      placeOf.set(below, above);
    }
  }
  return services.map(({ id, supplier }) => ({ service: id, supplier, ...(placeOf.get(id) as Place) }));
}

/** The place of the service at which a walk ended. */
function placeAbove(
  id: string | undefined,
  { placeOf, walked }: { readonly placeOf: ReadonlyMap<string, Place>; readonly walked: ReadonlySet<string> },
): Place | 'none' {
  if (id === undefined) return 'none';
  if (walked.has(id)) return { rank: null, root: null, reason: 'circle' };
  return placeOf.get(id) ?? { rank: null, root: null, reason: 'parent-unknown' };
}
