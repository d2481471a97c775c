import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import type { RecordId } from '../../core/records/text.ts';
import { addressText, isIpv4 } from '../addresses/address.ts';
import { addressesOf, type Range } from '../addresses/range-set.ts';
import { addressSpanOf } from '../addresses/read-network.ts';
import { type ActiveRule, activeRules, type FlowSet } from '../networks/active-rules.ts';
import {
  flowProtocols,
  type FlowProtocol,
  hasPorts,
  type PortRange,
  portsOf,
  servicesOf,
} from '../networks/network-protocols.ts';
import { aPort, aPortRange, ruleSetGuard, zoneGuard } from '../networks/networks-guards.ts';
import type { RuleEvaluation } from '../networks/rule-order.ts';
import type { RuleSet } from '../networks/rule-set.ts';
import type { Zone } from '../networks/zone.ts';
import { prepareZones, type RuleUnresolved } from '../networks/zone-map.ts';
import { aBound, boxesOf, cutBox, type FlowBox, insideOf, outsideOf, usualMostParts } from './flow-box.ts';

/** A connection, or all connections between two networks. */
export interface NetworkFlow {
  /** The protocol. */
  readonly protocol: FlowProtocol;
  /** The source: an address, a network, or a range such as `'10.0.0.1-10.0.0.9'`. */
  readonly from: string;
  /** The destination, in the version of the protocol that the source has. */
  readonly to: string;
  /** The destination port or ports; every port when absent. */
  readonly port?: number | PortRange;
}

/** The options of `flowVerdict`. */
export interface FlowVerdictOptions {
  /** The zones that the rules name; the addresses of such rules are not known when absent. */
  readonly zones?: readonly Zone[];
  /** The day in question; rules until an earlier day match nothing. */
  readonly asOf: CalendarDate;
  /** The largest number of parts into which the rules may divide a flow; 1,000 when absent. */
  readonly mostParts?: number;
}

/** The addresses from a first to a last one. */
export interface AddressSpan {
  /** The first address. */
  readonly first: string;
  /** The last address, inclusive. */
  readonly last: string;
}

/** A part of a flow that one rule, or the default action, decides. */
export interface FlowPart {
  /** The sources. */
  readonly from: AddressSpan;
  /** The destinations. */
  readonly to: AddressSpan;
  /** The destination ports; null where the protocol has none. */
  readonly ports: PortRange | null;
  /** The verdict on this part. */
  readonly verdict: 'allow' | 'deny' | 'cannot-decide';
  /** The rule that decides, or that cannot be resolved; null for the default action. */
  readonly rule: RecordId | null;
  /** The reason: a rule matches, none does, or it is not known whether the rule matches. */
  readonly reason: 'rule' | 'default' | RuleUnresolved;
}

/** What a rule set does with a flow, with the rule that decides. */
export interface FlowVerdict {
  /** The verdict; `mixed` where parts of the flow are allowed and others denied. */
  readonly verdict: 'allow' | 'deny' | 'mixed' | 'cannot-decide';
  /**
   * The rule that decides the whole flow; of several that cannot be resolved the first in the evaluation. Null where the default action or
   * several rules decide, as the reason says.
   */
  readonly rule: RecordId | null;
  /**
   * The reason: one rule matches, none does, several parts have a rule each, or it is not known whether a rule matches; the rules divide the
   * flow into too many parts.
   */
  readonly reason: 'rule' | 'default' | 'several-rules' | RuleUnresolved | 'too-many-parts';
  /** The parts of the flow in the order of their addresses, each with its rule; empty where there are too many. */
  readonly parts: readonly FlowPart[];
  /** The way in which the rules were applied. */
  readonly evaluation: RuleEvaluation;
  /** The largest number of parts that was allowed. */
  readonly mostParts: number;
}

const optionsGuard = /* @__PURE__ */ anObject<FlowVerdictOptions>({
  zones: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(zoneGuard)),
  asOf: aDate,
  mostParts: /* @__PURE__ */ maybe(aBound),
});

const aSpan: Guard = (value) =>
  typeof value === 'string' && addressSpanOf(value) !== undefined
    ? undefined
    : { path: [], expected: 'an address, a network or a range such as 10.0.0.1-10.0.0.9', value };

const flowFields = /* @__PURE__ */ anObject<NetworkFlow>({
  protocol: /* @__PURE__ */ oneOf(flowProtocols),
  from: aSpan,
  to: aSpan,
  port: /* @__PURE__ */ maybe((value) => (typeof value === 'number' ? aPort(value) : aPortRange(value))),
});

const flowGuard: Guard = (value) => {
  const problem = flowFields(value);
  if (problem !== undefined) return problem;
  const { protocol, from, to, port } = value as NetworkFlow;
  if (port !== undefined && !hasPorts(protocol)) {
    return { path: ['port'], expected: 'absent, because the protocol has no ports', value: port };
  }
  return isIpv4(spanOfText(from).start) === isIpv4(spanOfText(to).start)
    ? undefined
    : { path: ['to'], expected: 'in the version of IP that from has', value: to };
};

/**
 * Decides whether a rule set lets a flow pass. A flow between networks or ranges is divided where rules treat parts of it differently. Rules
 * that are disabled or expired match nothing. A rule that names a zone without known addresses makes a part undecided that it may match before
 * a rule decides. The cost grows linearly with the rules for a flow between two addresses.
 *
 * @param ruleSet - The rule set.
 * @param flow - The flow, from an address, network or range to another.
 * @param options - The zones, the day in question, and the largest number of parts.
 * @returns The verdict with the rule that decides, the reason, and the parts.
 * @throws RangeError if the rule set, the flow or an option cannot be read, or the flow goes from IPv4 to IPv6 or back.
 *
 * @example
 * ```ts
 * import { makeRuleSet, makeZone } from 'isms-kit/fixtures';
 * import { flowVerdict } from 'isms-kit/operations';
 *
 * const zones = [makeZone({ id: 'dmz', networks: ['192.0.2.0/28'] })];
 * const options = { zones, asOf: '2026-11-21' } as const;
 * const flow = { protocol: 'tcp', from: '198.51.100.7', to: '192.0.2.4', port: 443 } as const;
 * const { verdict, rule, reason } = flowVerdict(makeRuleSet(), flow, options);
 * [verdict, rule, reason]; // => ['allow', 'web', 'rule']
 * flowVerdict(makeRuleSet(), { ...flow, port: 22 }, options).reason; // => 'default'
 * flowVerdict(makeRuleSet(), { ...flow, to: '192.0.2.0/24' }, options).verdict; // => 'mixed'
 * ```
 */
export function flowVerdict(ruleSet: RuleSet, flow: NetworkFlow, options: FlowVerdictOptions): FlowVerdict {
  requireReadable('ruleSet', ruleSet, ruleSetGuard);
  requireReadable('flow', flow, flowGuard);
  requireOptions(options, optionsGuard);
  const { zones, asOf, mostParts = usualMostParts } = options;
  const { evaluation, defaultAction } = ruleSet;
  const rules = activeRules(ruleSet, { zones: prepareZones(zones), asOf });
  const decided = decide(rules, flowSetOf(flow), { defaultAction, mostParts });
  if (decided === undefined) {
    return { verdict: 'cannot-decide', rule: null, reason: 'too-many-parts', parts: [], evaluation, mostParts };
  }
  return { ...summaryOf(decided), parts: decided.toSorted(compareParts).map(shownPart), evaluation, mostParts };
}

function flowSetOf({ protocol, from, to, port }: NetworkFlow): FlowSet {
  const range = typeof port === 'number' ? { from: port, through: port } : port;
  return { from: addressesIn(from), to: addressesIn(to), services: servicesOf(protocol, range && [range]) };
}

function addressesIn(text: string): FlowSet['from'] {
  return addressesOf([spanOfText(text)]);
}

/** The addresses of a text that the guard has read. */
function spanOfText(text: string): Range<bigint> {
  return addressSpanOf(text) as Range<bigint>;
}

/** A part with the place in the evaluation of its rule, behind all rules for the default action. */
interface Decided extends Pick<FlowPart, 'verdict' | 'rule' | 'reason'> {
  readonly box: FlowBox;
  readonly place: number;
}

/** The parts of a flow, each with its rule; undefined where there are too many. */
function decide(
  rules: readonly ActiveRule[],
  flow: FlowSet,
  { defaultAction, mostParts }: { readonly defaultAction: 'allow' | 'deny'; readonly mostParts: number },
): readonly Decided[] | undefined {
  const decided: Decided[] = [];
  let open = boxesOf(flow);
  let count = open.length;
  const take = (set: FlowSet, as: Omit<Decided, 'box'>): boolean => {
    const left: FlowBox[] = [];
    for (const box of open) {
      const cut = cutBox(box, set);
      if (cut === undefined) {
        left.push(box);
        continue;
      }
      count += cut.insideCount + cut.outsideCount - 1;
      if (count > mostParts) return false;
      for (const part of insideOf(cut)) decided.push({ ...as, box: part });
      left.push(...outsideOf(box, cut));
    }
    open = left;
    return true;
  };
  for (const [place, { id, action, sure, possible, unresolved }] of rules.entries()) {
    if (open.length === 0) break;
    if (!take(sure, { verdict: action, rule: id, reason: 'rule', place })) return undefined;
    if (unresolved !== null && !take(possible, { verdict: 'cannot-decide', rule: id, reason: unresolved, place })) {
      return undefined;
    }
  }
  const rest = { verdict: defaultAction, rule: null, reason: 'default', place: rules.length } as const;
  for (const box of open) decided.push({ ...rest, box });
  return decided;
}

function summaryOf(parts: readonly Decided[]): Pick<FlowVerdict, 'verdict' | 'rule' | 'reason'> {
  const [undecided] = parts.filter(({ verdict }) => verdict === 'cannot-decide').toSorted((a, b) => a.place - b.place);
  if (undecided !== undefined) return { verdict: 'cannot-decide', rule: undecided.rule, reason: undecided.reason };
  const [first, ...others] = parts;
  // A flow has a part at least.
  const { verdict, rule, reason, place } = first as Decided;
  if (others.some((part) => part.verdict !== verdict)) return { verdict: 'mixed', rule: null, reason: 'several-rules' };
  return others.every((part) => part.place === place)
    ? { verdict, rule, reason }
    : { verdict, rule: null, reason: 'several-rules' };
}

function compareParts({ box: a }: Decided, { box: b }: Decided): number {
  if (a.from.start !== b.from.start) return a.from.start < b.from.start ? -1 : 1;
  if (a.to.start !== b.to.start) return a.to.start < b.to.start ? -1 : 1;
  return a.service.start - b.service.start;
}

function shownPart({ box, verdict, rule, reason }: Decided): FlowPart {
  return { from: spanOf(box.from), to: spanOf(box.to), ports: portsOf(box.service), verdict, rule, reason };
}

function spanOf({ start, end }: Range<bigint>): AddressSpan {
  return { first: addressText(start), last: addressText(end - 1n) };
}
