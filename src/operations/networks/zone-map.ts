import { addressEnd } from '../addresses/address.ts';
import { networkText, readableNetwork } from '../addresses/read-network.ts';
import { everyAddress, type Range, type RangeSet, unionOf } from '../addresses/range-set.ts';
import type { Zone } from './zone.ts';

/** The reason for which the addresses of a rule are not all known. */
export type RuleUnresolved = 'zones-not-given' | 'zone-unknown' | 'zone-ambiguous';

/**
 * A network that more than one zone has.
 *
 * @internal
 */
export interface AmbiguousNetwork {
  readonly network: string;
  /** The zones, in their order. */
  readonly zones: readonly string[];
}

/**
 * The addresses of named zones.
 *
 * @internal
 */
export interface ZoneAddresses {
  /** The addresses that are theirs. */
  readonly sure: RangeSet<bigint>;
  /** The addresses that may be theirs; the same list where all is known. */
  readonly possible: RangeSet<bigint>;
  readonly unresolved: RuleUnresolved | null;
}

/**
 * The zones as a partition of the addresses.
 *
 * @internal
 */
export interface ZoneMap {
  readonly addressesOf: (zones: readonly string[]) => ZoneAddresses;
  readonly ambiguous: readonly AmbiguousNetwork[];
}

/** A network with the zones that have it; none where IPv4 lies within IPv6. */
interface OwnedNetwork extends Range<bigint> {
  readonly text: string;
  readonly owners: Set<string>;
}

interface Segment extends Range<bigint> {
  readonly owners: ReadonlySet<string>;
}

/**
 * Prepares zones for many questions. Networks nest or are apart, so one walk from the lowest address finds the longest prefix everywhere.
 *
 * @internal
 */
export function prepareZones(zones: readonly Pick<Zone, 'id' | 'networks'>[] | undefined): ZoneMap {
  if (zones === undefined) {
    const nothing: ZoneAddresses = { sure: [], possible: everyAddress, unresolved: 'zones-not-given' };
    return { addressesOf: () => nothing, ambiguous: [] };
  }
  const networks = ownedNetworks(zones);
  const segments = new Map<string, Segment[]>(zones.map(({ id }) => [id, []]));
  for (const segment of segmentsOf(networks)) {
    for (const owner of segment.owners) segments.get(owner)?.push(segment);
  }
  return {
    addressesOf: (named) => addressesOfZones(named, segments),
    ambiguous: networks.flatMap(({ text, owners }) => (owners.size > 1 ? [{ network: text, zones: [...owners] }] : [])),
  };
}

/** The networks, of those that share their first address the longest first. */
function ownedNetworks(zones: readonly Pick<Zone, 'id' | 'networks'>[]): readonly OwnedNetwork[] {
  const byText = new Map<string, OwnedNetwork>();
  const add = (written: string, owner?: string): void => {
    const network = readableNetwork(written);
    const text = networkText(network);
    const owned = byText.get(text) ?? { ...network, text, owners: new Set() };
    if (owner !== undefined) owned.owners.add(owner);
    byText.set(text, owned);
  };
  // Within `::/0` the addresses of IPv4 belong to no zone of IPv6.
  add('0.0.0.0/0');
  for (const { id, networks } of zones) for (const network of networks) add(network, id);
  return [...byText.values()].toSorted((a, b) => {
    if (a.start !== b.start) return a.start < b.start ? -1 : 1;
    return a.end > b.end ? -1 : 1;
  });
}

function segmentsOf(networks: readonly OwnedNetwork[]): readonly Segment[] {
  const segments: Segment[] = [];
  const open: OwnedNetwork[] = [];
  let from = 0n;
  const closeAt = (end: bigint, { owners }: OwnedNetwork): void => {
    if (from < end && owners.size > 0) segments.push({ start: from, end, owners });
    from = end;
  };
  const closeBefore = (place: bigint): void => {
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      if (top.end > place) return;
      closeAt(top.end, top);
      open.pop();
    }
  };
  for (const network of networks) {
    closeBefore(network.start);
    const around = open.at(-1);
    if (around === undefined) from = network.start;
    else closeAt(network.start, around);
    open.push(network);
  }
  closeBefore(addressEnd);
  return segments;
}

function addressesOfZones(named: readonly string[], segments: ReadonlyMap<string, readonly Segment[]>): ZoneAddresses {
  const names = new Set(named);
  const possible = [...names].flatMap((zone) => segments.get(zone) ?? []);
  const sure = possible.filter(({ owners }) => [...owners].every((owner) => names.has(owner)));
  if ([...names].some((zone) => !segments.has(zone))) {
    return { sure: unionOf(sure), possible: everyAddress, unresolved: 'zone-unknown' };
  }
  const all = unionOf(possible);
  return sure.length === possible.length
    ? { sure: all, possible: all, unresolved: null }
    : { sure: unionOf(sure), possible: all, unresolved: 'zone-ambiguous' };
}
