import { type RangeSet, unionOf } from '../addresses/range-set.ts';

/** A protocol over IP that a rule names; `any` is every protocol, those without a word here included. */
export type NetworkProtocol = 'any' | FlowProtocol;

/** A protocol over IP. */
export type FlowProtocol = 'tcp' | 'udp' | 'sctp' | 'icmp' | 'icmpv6' | 'igmp' | 'gre' | 'esp' | 'ah' | 'ospf' | 'vrrp';

/** A range of ports. */
export interface PortRange {
  /** The first port, from 0 to 65535. */
  readonly from: number;
  /** The last port, inclusive. */
  readonly through: number;
}

/** The protocols that have ports. */
const withPorts = ['tcp', 'udp', 'sctp'] as const;

/**
 * The protocols of a flow: those with ports first.
 *
 * @internal
 */
export const flowProtocols: readonly FlowProtocol[] = [
  ...withPorts,
  'icmp',
  'icmpv6',
  'igmp',
  'gre',
  'esp',
  'ah',
  'ospf',
  'vrrp',
];

/** The protocols that a rule can name; `any` is every protocol, those without a word here included. */
export const networkProtocols: readonly NetworkProtocol[] = ['any', ...flowProtocols];

const portCount = 65_536;
const portless = withPorts.length * portCount;
/** One place behind the named protocols stands for all protocols without a word. */
const serviceEnd = portless + flowProtocols.length - withPorts.length + 1;

/**
 * Whether a protocol has ports; `any` has them among others.
 *
 * @internal
 */
export function hasPorts(protocol: NetworkProtocol): boolean {
  return protocol === 'any' || firstPortOf(protocol) !== undefined;
}

function firstPortOf(protocol: FlowProtocol): number | undefined {
  const index = (withPorts as readonly FlowProtocol[]).indexOf(protocol);
  return index < 0 ? undefined : index * portCount;
}

/**
 * The protocols with their ports as a part of one line of services. Ports leave only protocols with ports.
 *
 * @internal
 */
export function servicesOf(protocol: NetworkProtocol, ports: readonly PortRange[] | undefined): RangeSet<number> {
  if (ports === undefined) return protocol === 'any' ? [{ start: 0, end: serviceEnd }] : [placeOf(protocol)];
  const starts = (protocol === 'any' ? withPorts : [protocol]).map((name) => firstPortOf(name));
  return unionOf(
    starts.flatMap((start) =>
      start === undefined ? [] : ports.map(({ from, through }) => ({ start: start + from, end: start + through + 1 })),
    ),
  );
}

function placeOf(protocol: FlowProtocol): { readonly start: number; readonly end: number } {
  const first = firstPortOf(protocol);
  if (first !== undefined) return { start: first, end: first + portCount };
  const start = portless + flowProtocols.indexOf(protocol) - withPorts.length;
  return { start, end: start + 1 };
}

/**
 * The ports of a part of the line that lies in one protocol; null where the protocol has none.
 *
 * @internal
 */
export function portsOf({ start, end }: { readonly start: number; readonly end: number }): PortRange | null {
  if (start >= portless) return null;
  const from = start % portCount;
  return { from, through: from + end - start - 1 };
}
