import * as z from 'zod';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import {
  type FieldSchema,
  list,
  optional,
  record,
  type RecordSchema,
  union,
  type UnionSchema,
  word,
  words,
} from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { NetworkSchema } from '../addresses/network.ts';
import { hasPorts, type NetworkProtocol, networkProtocols, type PortRange } from './network-protocols.ts';

/** Every address of IPv4 and IPv6. */
export interface AnyEndpoint {
  /** Every address. */
  readonly kind: 'any';
}

/** The addresses of zones. */
export interface ZonesEndpoint {
  /** The zones are named. */
  readonly kind: 'zones';
  /** The zones. */
  readonly zones: readonly RecordId[];
  /** Whether every address but these is meant, of both versions of the protocol; these are when absent. */
  readonly negated?: boolean;
}

/** The addresses of networks. */
export interface NetworksEndpoint {
  /** The networks are written out. */
  readonly kind: 'networks';
  /** The networks, such as `'10.20.0.0/16'`. */
  readonly networks: readonly string[];
  /** Whether every address but these is meant, of both versions of the protocol; these are when absent. */
  readonly negated?: boolean;
}

/** One side of a flow, as a rule describes it. */
export type NetworkEndpoint = AnyEndpoint | ZonesEndpoint | NetworksEndpoint;

/** A rule of a filter: what it does with the flows that it matches. */
export interface NetworkRule {
  /** The id of the rule, its own within the rule set. */
  readonly id: RecordId;
  /** The place in the evaluation, the lowest first; the place in the list when absent. All rules of a set have one, or none has. */
  readonly order?: number;
  /** What happens with the flow. */
  readonly action: 'allow' | 'deny';
  /** The protocol. */
  readonly protocol: NetworkProtocol;
  /** The source. */
  readonly from: NetworkEndpoint;
  /** The destination. */
  readonly to: NetworkEndpoint;
  /** The destination ports; with `any` those of every protocol that has ports, and no other protocol. Every port when absent. */
  readonly ports?: readonly PortRange[];
  /** Whether the rule is in effect; it is when absent. */
  readonly enabled?: boolean;
  /** The last day on which it is in effect, inclusive; without an end when absent. */
  readonly until?: CalendarDate;
  /** The person or role that needs the rule; not yet assigned when absent. */
  readonly owner?: string;
  /** The reason for the rule; not yet recorded when absent. */
  readonly reason?: string;
  /** The day of its last change; no change is recorded when absent. */
  readonly changedOn?: CalendarDate;
  /** The day of its last review, if it was reviewed alone; a review of the whole rule set counts, too. */
  readonly reviewedOn?: CalendarDate;
}

const negated = optional(z.boolean());

const EndpointSchema: UnionSchema<NetworkEndpoint> = union('kind', [
  record<AnyEndpoint>({ kind: word('any') }),
  record<ZonesEndpoint>({ kind: word('zones'), zones: list(referenceTo('zone'), { min: 1 }), negated }),
  record<NetworksEndpoint>({ kind: word('networks'), networks: list(NetworkSchema, { min: 1 }), negated }),
]);

const PortSchema: FieldSchema<number> = z.int().min(0).max(65_535);

const PortRangeSchema: RecordSchema<PortRange> = record<PortRange>(
  { from: PortSchema, through: PortSchema },
  (refuse) => [
    refuse('port-range-reversed', {
      of: ['through', 'from'],
      message: 'The ports end with {through}, before they begin with {from}.',
      when: ({ through, from }) => through < from,
    }),
  ],
);

/**
 * Schema of `NetworkRule`. It refuses ports of a protocol that has none (`rule-ports-without-protocol`).
 *
 * @internal
 */
export const NetworkRuleSchema: RecordSchema<NetworkRule> = record<NetworkRule>(
  {
    id: RecordIdSchema,
    order: optional(z.int()),
    action: words(['allow', 'deny']),
    protocol: words(networkProtocols),
    from: EndpointSchema,
    to: EndpointSchema,
    ports: optional(list(PortRangeSchema, { min: 1 })),
    enabled: optional(z.boolean()),
    until: optional(CalendarDateSchema),
    owner: optional(TextSchema),
    reason: optional(TextSchema),
    changedOn: optional(CalendarDateSchema),
    reviewedOn: optional(CalendarDateSchema),
  },
  (refuse) => [
    refuse('rule-ports-without-protocol', {
      of: ['ports', 'protocol'],
      message: 'The rule has ports, and its protocol {protocol} has none.',
      each: ({ ports, protocol }) =>
        ports === undefined || hasPorts(protocol) ? [] : [{ path: ['ports'], values: { protocol } }],
    }),
  ],
);
