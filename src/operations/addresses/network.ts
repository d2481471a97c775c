import type { FieldSchema } from '../../core/records/record.ts';
import { textForm } from '../../core/records/text.ts';
import { networkOf } from './read-network.ts';

const octet = '(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])';
const dotted = `${octet}(\\.${octet}){3}`;
const colons = `[0-9A-Fa-f:]*:[0-9A-Fa-f:]*(:${dotted})?`;

/**
 * A network in the notation of CIDR, such as `10.0.0.0/8` or `2001:db8::/32`. The issue's `params.code` says why a text is refused:
 * `network-unreadable`, `network-leading-zero`, `network-zone-index`, `network-prefix-missing`, `network-prefix-invalid` or
 * `network-host-bits`; the sentence of the last one, and of the missing prefix, names the network to write.
 *
 * @internal
 */
export const NetworkSchema: FieldSchema<string> = /* @__PURE__ */ textForm({
  place: 'value',
  messages: {
    'network-unreadable': '"{value}" is not a network such as 10.0.0.0/8 or 2001:db8::/32.',
    'network-leading-zero': '"{value}" has a number with a leading zero, which some programs read as octal.',
    'network-zone-index': '"{value}" has a zone index, which has a meaning on one host only.',
    'network-prefix-missing': '"{value}" has no length of the prefix; one address is {suggestion}.',
    'network-prefix-invalid': '"{value}" has a length of the prefix that its addresses do not have.',
    'network-host-bits': '"{value}" has an address inside the network {suggestion} and not its first.',
  },
  problemOf: (text) => {
    const network = networkOf(text);
    return 'problem' in network ? `network-${network.problem}` : undefined;
  },
  closer: (text) => {
    const network = networkOf(text);
    return 'problem' in network && network.suggestion !== null
      ? { values: { suggestion: network.suggestion } }
      : undefined;
  },
  jsonSchema: { pattern: `^(${dotted}|${colons})/[0-9]{1,3}$` },
});
