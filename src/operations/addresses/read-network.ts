import { aText } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { type AddressProblem, addressText, isIpv4, readAddress } from './address.ts';

/**
 * The reason for which a text is no network: it has no address (`unreadable`), a number with a leading zero, which some read as octal
 * (`leading-zero`), a zone index such as `%eth0` (`zone-index`), no length of the prefix (`prefix-missing`), a length that is no whole number
 * from 0 to 32 or 128 (`prefix-invalid`), or an address inside the network and not its first (`host-bits`).
 */
export type NetworkProblem = AddressProblem | 'prefix-missing' | 'prefix-invalid' | 'host-bits';

/** A network as read, or the reason for which the text is none. */
export type NetworkRead =
  | {
      /** The network in its canonical text. */
      readonly network: string;
      /** The version of the protocol; a mapped address such as `::ffff:10.0.0.1` is one of IPv4. */
      readonly version: 4 | 6;
      /** The first address. */
      readonly first: string;
      /** The last address. */
      readonly last: string;
    }
  | {
      /** The reason. */
      readonly problem: NetworkProblem;
      /** The network that holds the address, where the text has an address and a valid prefix; null elsewhere. */
      readonly suggestion: string | null;
    };

/**
 * A network on the line of addresses, its end not included.
 *
 * @internal
 */
export interface Network {
  readonly start: bigint;
  readonly end: bigint;
}

/**
 * Reads a network in the notation of CIDR (RFC 4632, RFC 4291) strictly, and never guesses: a prefix that is missing, a leading zero, or an
 * address inside the network instead of its first is a problem.
 *
 * @param text - The text, such as `'10.0.0.0/8'` or `'2001:db8::/32'`.
 * @returns The network with its first and last address, or the problem and, where there is one, the network to write instead.
 * @throws RangeError if the text is not a string.
 *
 * @example
 * ```ts
 * import { readNetwork } from 'isms-kit/operations';
 *
 * readNetwork('10.20.0.0/16'); // => { network: '10.20.0.0/16', version: 4, first: '10.20.0.0', last: '10.20.255.255' }
 * readNetwork('10.20.30.40/16'); // => { problem: 'host-bits', suggestion: '10.20.0.0/16' }
 * readNetwork('010.0.0.0/8'); // => { problem: 'leading-zero', suggestion: null }
 * ```
 */
export function readNetwork(text: string): NetworkRead {
  requireReadable('text', text, aText);
  const network = networkOf(text);
  if ('problem' in network) return network;
  return {
    network: networkText(network),
    version: isIpv4(network.start) ? 4 : 6,
    first: addressText(network.start),
    last: addressText(network.end - 1n),
  };
}

const prefixForm = /^(?:0|[1-9]\d{0,2})$/;

/**
 * The network of a text, or the reason for which it is none.
 *
 * @internal
 */
export function networkOf(text: string): Network | Extract<NetworkRead, { readonly problem: unknown }> {
  const slash = text.indexOf('/');
  const address = readAddress(slash < 0 ? text : text.slice(0, slash));
  if (typeof address === 'string') return { problem: address, suggestion: null };
  const bitsBefore = isIpv4(address) ? 96 : 0;
  if (slash < 0) return { problem: 'prefix-missing', suggestion: `${addressText(address)}/${128 - bitsBefore}` };
  const written = text.slice(slash + 1);
  // A mapped address is written with the prefix of the line; one that leaves the mapped addresses is a mistake.
  const shift = text.includes(':') ? 0 : bitsBefore;
  const prefix = prefixForm.test(written) ? Number(written) + shift : -1;
  if (prefix < bitsBefore || prefix > 128) return { problem: 'prefix-invalid', suggestion: null };
  const size = 1n << BigInt(128 - prefix);
  const start = address - (address % size);
  const network = { start, end: start + size };
  return start === address ? network : { problem: 'host-bits', suggestion: networkText(network) };
}

/**
 * The canonical text of a network.
 *
 * @internal
 */
export function networkText({ start, end }: Network): string {
  // The size is a power of two.
  const hostBits = (end - start).toString(2).length - 1;
  return `${addressText(start)}/${(isIpv4(start) ? 32 : 128) - hostBits}`;
}

/**
 * The network of a text that a guard or a schema has read.
 *
 * @internal
 */
export function readableNetwork(text: string): Network {
  return networkOf(text) as Network;
}

/**
 * The first and the last address of a network, a range such as `10.0.0.1-10.0.0.9` or one address; undefined for any other text.
 *
 * @internal
 */
export function addressSpanOf(text: string): Network | undefined {
  if (text.includes('/')) {
    const network = networkOf(text);
    return 'problem' in network ? undefined : network;
  }
  const [first = '', last = first, ...more] = text.split('-', 3);
  const [start, end] = [readAddress(first), readAddress(last)];
  if (more.length > 0 || typeof start === 'string' || typeof end === 'string') return undefined;
  return start <= end && isIpv4(start) === isIpv4(end) ? { start, end: end + 1n } : undefined;
}
