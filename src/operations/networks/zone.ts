import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, TextSchema } from '../../core/records/text.ts';
import { NetworkSchema } from '../addresses/network.ts';
import { networkText, readableNetwork } from '../addresses/read-network.ts';

/** How far the organization trusts the hosts of a zone: the internet not at all, a zone that it reaches in part. */
export type ZoneTrust = 'untrusted' | 'semi-trusted' | 'trusted';

/** A part of the networks that is kept apart from the others (A.8.22). Of nested zones the one with the longest prefix has an address. */
export interface Zone {
  /** The id of the zone. */
  readonly id: RecordId;
  /** The name. */
  readonly name: string;
  /** The networks, such as `'10.20.0.0/16'`; empty when none is assigned yet. `0.0.0.0/0` has no address of IPv6. */
  readonly networks: readonly string[];
  /** The trust in its hosts. */
  readonly trust: ZoneTrust;
  /** The person or role that is responsible; not yet assigned when absent. */
  readonly owner?: string;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `Zone`. It refuses a network that the zone has already (`zone-network-duplicate`).
 *
 * @example
 * ```ts
 * import { ZoneSchema } from 'isms-kit/operations';
 *
 * const zone = { id: 'office', name: 'Office', networks: ['10.20.0.0/16', '2001:db8:20::/48'], trust: 'trusted' };
 * ZoneSchema.safeParse(zone).success; // => true
 * ZoneSchema.safeParse({ ...zone, networks: ['10.20.0.1/16'] }).success; // => false
 * ```
 */
export const ZoneSchema: RecordSchema<Zone> = record<Zone>(
  {
    id: RecordIdSchema,
    name: TextSchema,
    networks: list(NetworkSchema),
    trust: words(['untrusted', 'semi-trusted', 'trusted']),
    owner: optional(TextSchema),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('zone-network-duplicate', {
      of: ['networks'],
      message: 'The zone has the network {network} already.',
      each: ({ networks }) => {
        const seen = new Set<string>();
        return networks.flatMap((written, index) => {
          const text = networkText(readableNetwork(written));
          if (!seen.has(text)) {
            seen.add(text);
            return [];
          }
          return [{ path: ['networks', index], values: { network: text } }];
        });
      },
    }),
  ],
);
