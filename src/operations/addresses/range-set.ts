import { addressEnd, ipv4End, ipv4Start, isIpv4 } from './address.ts';
import type { Network } from './read-network.ts';

/**
 * A place on a line of addresses, or of services.
 *
 * @internal
 */
export type Place = bigint | number;

/**
 * A part of a line, its end not included.
 *
 * @internal
 */
export interface Range<P extends Place> {
  readonly start: P;
  readonly end: P;
}

/**
 * Ranges in their order, none of which overlaps another. None of addresses has both IPv4 and IPv6.
 *
 * @internal
 */
export type RangeSet<P extends Place> = readonly Range<P>[];

/**
 * Every address. IPv4 divides IPv6 in two, because no address of IPv6 is a mapped one.
 *
 * @internal
 */
export const everyAddress: RangeSet<bigint> = [
  { start: 0n, end: ipv4Start },
  { start: ipv4Start, end: ipv4End },
  { start: ipv4End, end: addressEnd },
];

/**
 * The addresses of networks and ranges, each once.
 *
 * @internal
 */
export function addressesOf(networks: readonly Network[]): RangeSet<bigint> {
  const parts = networks.flatMap((network) => (isIpv4(network.start) ? [network] : splitBy(network, everyIpv6).inside));
  return unionOf(parts);
}

const everyIpv6: RangeSet<bigint> = [
  { start: 0n, end: ipv4Start },
  { start: ipv4End, end: addressEnd },
];

/**
 * Makes a set of ranges that may overlap. Ranges that meet become one, except where IPv4 and IPv6 meet.
 *
 * @internal
 */
export function unionOf<P extends Place>(ranges: readonly Range<P>[]): RangeSet<P> {
  const union: Range<P>[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => compare(a.start, b.start))) {
    const last = union.at(-1);
    const meets = last !== undefined && (start < last.end || (start === last.end && !isBorder(start)));
    if (!meets) union.push({ start, end });
    else if (end > last.end) union[union.length - 1] = { start: last.start, end };
  }
  return union;
}

function isBorder(place: Place): boolean {
  return place === ipv4Start || place === ipv4End;
}

function compare(a: Place, b: Place): number {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}

/**
 * Every other address.
 *
 * @internal
 */
export function otherAddresses(addresses: RangeSet<bigint>): RangeSet<bigint> {
  return everyAddress.flatMap((range) => splitBy(range, addresses).outside);
}

/**
 * The parts of a range inside a set and outside of it.
 *
 * @internal
 */
export interface Split<P extends Place> {
  readonly inside: RangeSet<P>;
  readonly outside: RangeSet<P>;
}

/**
 * Divides a range by a set. The cost grows with the ranges of the set that it meets.
 *
 * @internal
 */
export function splitBy<P extends Place>({ start, end }: Range<P>, set: RangeSet<P>): Split<P> {
  const inside: Range<P>[] = [];
  const outside: Range<P>[] = [];
  let from = start;
  for (let index = firstEndingAfter(set, start); from < end; index += 1) {
    const range = set[index];
    if (range === undefined || range.start >= end) {
      outside.push({ start: from, end });
      break;
    }
    if (from < range.start) outside.push({ start: from, end: range.start });
    const first = from < range.start ? range.start : from;
    from = range.end < end ? range.end : end;
    inside.push({ start: first, end: from });
  }
  return { inside, outside };
}

/** The index of the first range that ends after a place. */
function firstEndingAfter<P extends Place>(set: RangeSet<P>, place: P): number {
  let [low, high] = [0, set.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const range = set[middle];
    if (range !== undefined && range.end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The versions of the protocol of which two sets share addresses, as bits: 4 and 2.
 *
 * @internal
 */
export function sharedVersions(a: RangeSet<bigint>, b: RangeSet<bigint>): number {
  let versions = 0;
  for (let at = nextMeeting(a, b); at !== undefined; at = nextMeeting(a, b, at)) {
    versions |= isIpv4((a[at[0]] as Range<bigint>).start) ? 4 : 2;
  }
  return versions;
}

/**
 * Whether two sets share a place.
 *
 * @internal
 */
export function doMeet<P extends Place>(a: RangeSet<P>, b: RangeSet<P>): boolean {
  return nextMeeting(a, b) !== undefined;
}

type Pair = readonly [i: number, j: number];

/** The next ranges of two sets that meet, after those at a pair of places. */
function nextMeeting<P extends Place>(a: RangeSet<P>, b: RangeSet<P>, after?: Pair): Pair | undefined {
  let [i, j] = after ?? [0, 0];
  let isPast = after !== undefined;
  for (;;) {
    const [left, right] = [a[i], b[j]];
    if (left === undefined || right === undefined) return undefined;
    if (!isPast && left.start < right.end && right.start < left.end) return [i, j];
    isPast = false;
    if (left.end < right.end) i += 1;
    else j += 1;
  }
}
