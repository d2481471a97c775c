import type { Guard } from '../../core/guards/guard.ts';
import { isIpv4 } from '../addresses/address.ts';
import { type Range, sharedVersions, type Split, splitBy, doMeet } from '../addresses/range-set.ts';
import type { FlowSet } from '../networks/active-rules.ts';

/**
 * The largest number of parts where the caller states none.
 *
 * @internal
 */
export const usualMostParts = 1000;

/**
 * The largest number of rules compared with each other where the caller states none.
 *
 * @internal
 */
export const usualMostRules = 5000;

/**
 * A largest number of parts or rules.
 *
 * @internal
 */
export const aBound: Guard = (value) =>
  Number.isSafeInteger(value) && (value as number) >= 1
    ? undefined
    : { path: [], expected: 'a whole number from 1', value };

/**
 * Flows with one range of sources, of destinations and of services, in one version of the protocol.
 *
 * @internal
 */
export interface FlowBox {
  readonly from: Range<bigint>;
  readonly to: Range<bigint>;
  readonly service: Range<number>;
}

/**
 * A box divided by a set of flows, its parts not yet written out: their number may be large.
 *
 * @internal
 */
export interface BoxCut {
  readonly from: Split<bigint>;
  readonly to: Split<bigint>;
  readonly service: Split<number>;
  /** The number of parts inside the set. */
  readonly insideCount: number;
  /** The number of parts outside of the set. */
  readonly outsideCount: number;
}

/**
 * The number of boxes of a set of flows, which may be large.
 *
 * @internal
 */
export function boxCountOf({ from, to, services }: FlowSet): number {
  const [sources, destinations] = [ipv4CountOf(from), ipv4CountOf(to)];
  return (sources * destinations + (from.length - sources) * (to.length - destinations)) * services.length;
}

function ipv4CountOf(addresses: FlowSet['from']): number {
  return addresses.filter(({ start }) => isIpv4(start)).length;
}

/**
 * The boxes of a set of flows.
 *
 * @internal
 */
export function boxesOf({ from, to, services }: FlowSet): readonly FlowBox[] {
  return from.flatMap((source) =>
    to
      .filter((destination) => isIpv4(source.start) === isIpv4(destination.start))
      .flatMap((destination) => services.map((service) => ({ from: source, to: destination, service }))),
  );
}

/**
 * Whether two sets share a flow.
 *
 * @internal
 */
export function doFlowsMeet(a: FlowSet, b: FlowSet): boolean {
  return doMeet(a.services, b.services) && (sharedVersions(a.from, b.from) & sharedVersions(a.to, b.to)) !== 0;
}

/**
 * Divides a box by a set of flows; undefined where they share none.
 *
 * @internal
 */
export function cutBox(box: FlowBox, set: FlowSet): BoxCut | undefined {
  const service = splitBy(box.service, set.services);
  if (service.inside.length === 0) return undefined;
  const from = splitBy(box.from, set.from);
  if (from.inside.length === 0) return undefined;
  const to = splitBy(box.to, set.to);
  if (to.inside.length === 0) return undefined;
  const pairs = from.inside.length * to.inside.length;
  return {
    from,
    to,
    service,
    insideCount: pairs * service.inside.length,
    outsideCount: from.outside.length + from.inside.length * to.outside.length + pairs * service.outside.length,
  };
}

/**
 * The parts of a divided box inside the set.
 *
 * @internal
 */
export function insideOf({ from, to, service }: BoxCut): readonly FlowBox[] {
  return product(from.inside, to.inside, service.inside);
}

/**
 * The parts of a divided box outside of the set, none of which overlaps another.
 *
 * @internal
 */
export function outsideOf(box: FlowBox, { from, to, service }: BoxCut): readonly FlowBox[] {
  return [
    ...product(from.outside, [box.to], [box.service]),
    ...product(from.inside, to.outside, [box.service]),
    ...product(from.inside, to.inside, service.outside),
  ];
}

function product(
  sources: readonly Range<bigint>[],
  destinations: readonly Range<bigint>[],
  services: readonly Range<number>[],
): readonly FlowBox[] {
  return sources.flatMap((from) => destinations.flatMap((to) => services.map((service) => ({ from, to, service }))));
}
