import { type Guard, listOf } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import type { RecordId } from '../../core/records/text.ts';
import { isIpv4, readAddress } from '../addresses/address.ts';
import { type Network, networkText, readableNetwork } from '../addresses/read-network.ts';
import { zoneGuard } from './networks-guards.ts';
import type { Zone } from './zone.ts';

/** The zone of an address. */
export type ZoneOfAddress =
  | {
      /** One zone has the longest prefix. */
      readonly state: 'owned';
      /** The zone. */
      readonly zone: RecordId;
      /** The network with the longest prefix. */
      readonly network: string;
    }
  | {
      /** Several zones have the network with the longest prefix. */
      readonly state: 'ambiguous';
      /** The zones. */
      readonly zones: readonly RecordId[];
      /** The network with the longest prefix. */
      readonly network: string;
    }
  | {
      /** No zone has the address. */
      readonly state: 'none';
    };

const anAddress: Guard = (value) =>
  typeof value === 'string' && typeof readAddress(value) === 'bigint'
    ? undefined
    : { path: [], expected: 'an address such as 10.0.0.1 or 2001:db8::1', value };
const zonesGuard = /* @__PURE__ */ listOf(zoneGuard);

/**
 * Finds the zone that has an address: of nested zones the one whose network has the longest prefix.
 *
 * @param address - The address, of IPv4 or IPv6; a mapped one such as `::ffff:10.0.0.1` is one of IPv4.
 * @param zones - The zones.
 * @returns The zone with its network; the zones where several have that network; none where no zone has the address.
 * @throws RangeError if the address or a zone cannot be read.
 *
 * @example
 * ```ts
 * import { makeZone } from 'isms-kit/fixtures';
 * import { zoneOf } from 'isms-kit/operations';
 *
 * const zones = [
 *   makeZone({ id: 'office', networks: ['10.0.0.0/8'] }),
 *   makeZone({ id: 'servers', networks: ['10.1.0.0/16'] }),
 * ];
 * zoneOf('10.1.2.3', zones); // => { state: 'owned', zone: 'servers', network: '10.1.0.0/16' }
 * zoneOf('192.0.2.1', zones).state; // => 'none'
 * ```
 */
export function zoneOf(address: string, zones: readonly Zone[]): ZoneOfAddress {
  requireReadable('address', address, anAddress);
  requireReadable('zones', zones, zonesGuard);
  const place = readAddress(address) as bigint;
  let longest: Network | undefined;
  let owners = new Set<string>();
  for (const { id, networks } of zones) {
    for (const written of networks) {
      const network = readableNetwork(written);
      if (!holds(network, place)) continue;
      const isLonger = longest === undefined || network.end < longest.end || network.start > longest.start;
      // Two networks that hold the address and have the same ends are the same.
      if (isLonger) owners = new Set([id]);
      else if (longest?.start === network.start && longest.end === network.end) owners.add(id);
      else continue;
      longest = network;
    }
  }
  const [zone, ...others] = owners;
  if (longest === undefined || zone === undefined) return { state: 'none' };
  const network = networkText(longest);
  return others.length > 0
    ? { state: 'ambiguous', zones: [zone, ...others], network }
    : { state: 'owned', zone, network };
}

/** No network of IPv6 has an address of IPv4, not even `::/0`. */
function holds({ start, end }: Network, place: bigint): boolean {
  return start <= place && place < end && isIpv4(start) === isIpv4(place);
}
