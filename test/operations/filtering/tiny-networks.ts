import fc from 'fast-check';
import { makeNetworkRule, makeRuleSet, makeZone } from '../../../src/fixtures/index.ts';
import type { NetworkEndpoint, NetworkFlow, NetworkRule, RuleSet, Zone } from '../../../src/operations/index.ts';

/**
 * A world so small that every flow can be asked for: eight addresses of IPv4 and four of IPv6 with one beside them for all others, four ports
 * with one for all others, and a protocol for all others.
 */
const ipv4 = Array.from({ length: 8 }, (_, index) => ({ text: `10.0.0.${index}`, version: 4, at: index }));
const ipv6 = Array.from({ length: 4 }, (_, index) => ({ text: `2001:db8::${index}`, version: 6, at: index }));
const addresses = [
  ...ipv4,
  { text: '192.0.2.1', version: 4, at: -1 },
  ...ipv6,
  { text: '2001:db8:ffff::1', version: 6, at: -1 },
] as const;
type Address = (typeof addresses)[number];

const services: readonly Pick<NetworkFlow, 'protocol' | 'port'>[] = [
  ...(['tcp', 'udp', 'sctp'] as const).flatMap((protocol) => [0, 1, 2, 3, 9].map((port) => ({ protocol, port }))),
  { protocol: 'icmp' },
  { protocol: 'gre' },
];

export interface Point {
  readonly from: Address;
  readonly to: Address;
  readonly service: Pick<NetworkFlow, 'protocol' | 'port'>;
}

/** Every flow of the world. */
export const points: readonly Point[] = addresses.flatMap((from) =>
  addresses
    .filter(({ version }) => version === from.version)
    .flatMap((to) => services.map((service) => ({ from, to, service }))),
);

export function flowOf({ from, to, service }: Point): NetworkFlow {
  return { ...service, from: from.text, to: to.text };
}

/** A network of the world: the first address, the number of addresses, and the bits of the prefix behind which they lie. */
interface Tiny {
  readonly text: string;
  readonly version: number;
  readonly first: number;
  readonly size: number;
  readonly prefix: number;
}

const networks: readonly Tiny[] = [
  { text: '0.0.0.0/0', version: 4, first: -1, size: 9, prefix: 0 },
  { text: '::/0', version: 6, first: -1, size: 5, prefix: 0 },
  ...[8, 4, 2, 1].flatMap((size) =>
    Array.from({ length: 8 / size }, (_, index) => {
      const prefix = 32 - Math.log2(size);
      return { text: `10.0.0.${index * size}/${prefix}`, version: 4, first: index * size, size, prefix };
    }),
  ),
  ...[4, 2, 1].flatMap((size) =>
    Array.from({ length: 4 / size }, (_, index) => {
      const prefix = 128 - Math.log2(size);
      return { text: `2001:db8::${index * size}/${prefix}`, version: 6, first: index * size, size, prefix };
    }),
  ),
];
const byText = new Map(networks.map((network) => [network.text, network]));

function holds(text: string, { version, at }: Address): boolean {
  const network = byText.get(text) as Tiny;
  return network.version === version && network.first <= at && at < network.first + network.size;
}

/** The zones that may have an address: those with the longest prefix. */
export function ownersOf(address: Address, zones: readonly Zone[]): readonly string[] {
  const held = zones.flatMap(({ id, networks: own }) =>
    own.filter((text) => holds(text, address)).map((text) => ({ id, prefix: byText.get(text)?.prefix ?? 0 })),
  );
  const longest = Math.max(...held.map(({ prefix }) => prefix));
  return [...new Set(held.filter(({ prefix }) => prefix === longest).map(({ id }) => id))];
}

type Answer = 'yes' | 'no' | 'unknown';

function endpointMatches(endpoint: NetworkEndpoint, address: Address, zones: readonly Zone[] | undefined): Answer {
  if (endpoint.kind === 'any') return 'yes';
  let answer: Answer;
  if (endpoint.kind === 'networks') answer = endpoint.networks.some((text) => holds(text, address)) ? 'yes' : 'no';
  else if (zones === undefined) answer = 'unknown';
  else {
    const owners = ownersOf(address, zones);
    const isUnknown = endpoint.zones.some((zone) => zones.every(({ id }) => id !== zone));
    if (owners.length > 0 && owners.every((owner) => endpoint.zones.includes(owner))) answer = 'yes';
    else answer = isUnknown || owners.some((owner) => endpoint.zones.includes(owner)) ? 'unknown' : 'no';
  }
  if (endpoint.negated !== true || answer === 'unknown') return answer;
  return answer === 'yes' ? 'no' : 'yes';
}

function serviceMatches({ protocol, ports }: NetworkRule, service: Point['service']): boolean {
  if (protocol !== 'any' && protocol !== service.protocol) return false;
  if (ports === undefined) return true;
  return ports.some(({ from, through }) => from <= portOf(service) && portOf(service) <= through);
}

/** The port of a service, or one that no range has. */
function portOf({ port: own }: Point['service']): number {
  return typeof own === 'number' ? own : -1;
}

/** Whether a rule matches a flow, asked the slow way. */
export function matches(rule: NetworkRule, point: Point, zones: readonly Zone[] | undefined): Answer {
  if (!serviceMatches(rule, point.service)) return 'no';
  const answers = new Set([endpointMatches(rule.from, point.from, zones), endpointMatches(rule.to, point.to, zones)]);
  if (answers.has('no')) return 'no';
  return answers.has('unknown') ? 'unknown' : 'yes';
}

/** The rules in effect on 2026-11-21, in the order in which the first match decides. */
export function effective({ rules, evaluation }: RuleSet): readonly NetworkRule[] {
  const active = rules
    .filter(({ enabled, until = '2999-12-31' }) => enabled !== false && until >= '2026-11-21')
    .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
  if (evaluation !== 'deny-overrides') return active;
  return [...active.filter(({ action }) => action === 'deny'), ...active.filter(({ action }) => action === 'allow')];
}

const zoneIds = ['Z-0', 'Z-1', 'Z-2'] as const;
const someNetworks = (maxLength: number): fc.Arbitrary<readonly string[]> =>
  fc.uniqueArray(fc.constantFrom(...networks.map(({ text }) => text)), { minLength: 1, maxLength });

const negated = fc.option(fc.boolean(), { nil: undefined, freq: 2 });
const withNegation = <E extends object>(endpoint: E, isNegated: boolean | undefined): E =>
  isNegated === undefined ? endpoint : { ...endpoint, negated: isNegated };

function endpoints(names: readonly string[]): fc.Arbitrary<NetworkEndpoint> {
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant<NetworkEndpoint>({ kind: 'any' }) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(someNetworks(3), negated)
        .map(([own, not]): NetworkEndpoint => withNegation({ kind: 'networks', networks: own }, not)),
    },
    {
      weight: names.length > 0 ? 2 : 0,
      arbitrary: fc
        .tuple(fc.uniqueArray(fc.constantFrom(...names, 'Z-0'), { minLength: 1, maxLength: 2 }), negated)
        .map(([zones, not]): NetworkEndpoint => withNegation({ kind: 'zones', zones }, not)),
    },
  );
}

const port = fc.constantFrom(0, 1, 2, 3);
const ports = fc.array(
  fc.tuple(port, port).map(([a, b]) => ({ from: Math.min(a, b), through: Math.max(a, b) })),
  { minLength: 1, maxLength: 2 },
);

function ruleArbitrary(names: readonly string[]): fc.Arbitrary<NetworkRule> {
  return fc
    .record({
      action: fc.constantFrom('allow', 'deny'),
      protocol: fc.constantFrom('any', 'any', 'tcp', 'tcp', 'udp', 'icmp'),
      from: endpoints(names),
      to: endpoints(names),
      ports: fc.option(ports, { nil: undefined }),
      enabled: fc.constantFrom(undefined, undefined, undefined, true, false),
      until: fc.constantFrom(undefined, undefined, undefined, '2026-11-21', '2026-11-20'),
    })
    .map((fields) => makeNetworkRule(fields as Partial<NetworkRule>));
}

/** Zones of the world; the same network may be in several of them. */
export const tinyZones: fc.Arbitrary<readonly Zone[]> = fc
  .tuple(...zoneIds.map(() => someNetworks(3)))
  .map((all) => all.map((own, index) => makeZone({ id: zoneIds[index] as string, networks: own })));

/** Rule sets of the world; the rules may name the zones `Z-0` to `Z-2` and those given here. */
export function tinyRuleSets(names: readonly string[], maxLength = 6): fc.Arbitrary<RuleSet> {
  return fc
    .record({
      evaluation: fc.constantFrom<RuleSet['evaluation'][]>(
        'first-match',
        'first-match',
        'deny-overrides',
        'allow-only',
      ),
      defaultAction: fc.constantFrom<RuleSet['defaultAction'][]>('allow', 'deny', 'deny'),
      rules: fc.array(ruleArbitrary(names), { minLength: 1, maxLength }),
      orders: fc.option(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }), { nil: undefined }),
    })
    .map(({ evaluation, defaultAction, rules, orders }) => {
      const isAllowOnly = evaluation === 'allow-only';
      return makeRuleSet({
        evaluation,
        defaultAction: isAllowOnly ? 'deny' : defaultAction,
        rules: rules.map((rule, index) => ({
          ...rule,
          id: `R-${index}`,
          action: isAllowOnly ? 'allow' : rule.action,
          ...(orders === undefined ? {} : { order: orders[index] as number }),
        })),
      });
    });
}
