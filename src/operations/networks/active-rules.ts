import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { RecordId } from '../../core/records/text.ts';
import { remember } from '../../core/records/references.ts';
import { readableNetwork } from '../addresses/read-network.ts';
import { addressesOf, everyAddress, otherAddresses, type RangeSet } from '../addresses/range-set.ts';
import { servicesOf } from './network-protocols.ts';
import type { NetworkEndpoint } from './network-rule.ts';
import { evaluatedRules } from './rule-order.ts';
import type { RuleSet } from './rule-set.ts';
import type { RuleUnresolved, ZoneAddresses, ZoneMap } from './zone-map.ts';

/**
 * The flows with these sources, destinations and services. A flow has both addresses in one version of the protocol.
 *
 * @internal
 */
export interface FlowSet {
  readonly from: RangeSet<bigint>;
  readonly to: RangeSet<bigint>;
  readonly services: RangeSet<number>;
}

/**
 * A rule in effect with the flows that it matches.
 *
 * @internal
 */
export interface ActiveRule {
  readonly id: RecordId;
  /** The place in the list of the rule set. */
  readonly index: number;
  readonly action: 'allow' | 'deny';
  /** The flows that it surely matches. */
  readonly sure: FlowSet;
  /** The flows that it may match; the same object where all its addresses are known. */
  readonly possible: FlowSet;
  readonly unresolved: RuleUnresolved | null;
}

/**
 * The rules of a set that are in effect on a day, in the order in which the first one that matches decides. Rules that are disabled or expired
 * are left out.
 *
 * @internal
 */
export function activeRules(
  { rules, evaluation }: Pick<RuleSet, 'rules' | 'evaluation'>,
  { zones, asOf }: { readonly zones: ZoneMap; readonly asOf: CalendarDate },
): readonly ActiveRule[] {
  const zonesOf = remember((key: string) => zones.addressesOf(JSON.parse(key) as readonly string[]));
  const resolve = (endpoint: NetworkEndpoint): ZoneAddresses => {
    if (endpoint.kind === 'any') return { sure: everyAddress, possible: everyAddress, unresolved: null };
    const known =
      endpoint.kind === 'zones' ? zonesOf(JSON.stringify(endpoint.zones)) : writtenAddresses(endpoint.networks);
    return endpoint.negated === true ? negation(known) : known;
  };
  const active = rules.flatMap(({ id, order, action, protocol, from, to, ports, enabled = true, until }, index) => {
    if (!enabled || (until !== undefined && until < asOf)) return [];
    const [source, destination] = [resolve(from), resolve(to)];
    const services = servicesOf(protocol, ports);
    const sure: FlowSet = { from: source.sure, to: destination.sure, services };
    const unresolved = source.unresolved ?? destination.unresolved;
    const possible: FlowSet =
      unresolved === null ? sure : { from: source.possible, to: destination.possible, services };
    return [{ id, index, action, sure, possible, unresolved, ...(order === undefined ? {} : { order }) }];
  });
  return evaluatedRules(active, evaluation);
}

function writtenAddresses(written: readonly string[]): ZoneAddresses {
  const all = addressesOf(written.map(readableNetwork));
  return { sure: all, possible: all, unresolved: null };
}

function negation({ sure, possible, unresolved }: ZoneAddresses): ZoneAddresses {
  const others = otherAddresses(possible);
  return { sure: others, possible: sure === possible ? others : otherAddresses(sure), unresolved };
}
