/** The reason for which a text is no address. */
export type AddressProblem = 'unreadable' | 'leading-zero' | 'zone-index';

/**
 * The number of addresses. All lie on one line of 128 bits, as IPv6 counts them.
 *
 * @internal
 */
export const addressEnd = /* @__PURE__ */ BigInt('0x1' + '0'.repeat(32));

/**
 * The first place of the IPv4 addresses on the line. They stand where IPv6 maps them (RFC 4291, 2.5.5.2), `::ffff:0:0/96`, so that an address
 * has the same place in each of its spellings.
 *
 * @internal
 */
export const ipv4Start = 0xffff_0000_0000n;

/**
 * The place behind the last IPv4 address on the line.
 *
 * @internal
 */
export const ipv4End = 0x1_0000_0000_0000n;

/** The longest spelling of an address; a longer text is not looked at. */
const longestAddress = '0000:0000:0000:0000:0000:ffff:255.255.255.255'.length;

/**
 * The place of an address on the line, or the reason for which the text is no address. It is read strictly: four decimal numbers without
 * leading zeros, which some read as octal, or the text forms of RFC 4291; no zone index, which only one host understands.
 *
 * @internal
 */
export function readAddress(text: string): bigint | AddressProblem {
  if (text.includes('%')) return 'zone-index';
  if (text.length > longestAddress) return 'unreadable';
  if (!text.includes(':')) {
    const address = readIpv4(text);
    return typeof address === 'number' ? ipv4Start + BigInt(address) : address;
  }
  const halves = text.split('::');
  if (halves.length > 2) return 'unreadable';
  const [head = [], tail] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const last = tail ?? head;
  if (last.at(-1)?.includes('.') === true) {
    const embedded = readIpv4(String(last.pop()));
    if (typeof embedded === 'string') return embedded;
    last.push(hexOf(embedded >>> 16), hexOf(embedded & 0xffff));
  }
  const back = tail ?? [];
  // Two colons stand for one group of zeros or more.
  const missing = 8 - head.length - back.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return 'unreadable';
  const groups = [...head, ...Array.from({ length: missing }, () => '0'), ...back];
  if (!groups.every((group) => hexGroup.test(group))) return 'unreadable';
  return BigInt(`0x${groups.map((group) => group.padStart(4, '0')).join('')}`);
}

const hexGroup = /^[\da-f]{1,4}$/i;
const octetForm = /^\d{1,3}$/;

function readIpv4(text: string): number | AddressProblem {
  const octets = text.split('.');
  if (octets.length !== 4) return 'unreadable';
  let address = 0;
  let hasLeadingZero = false;
  for (const octet of octets) {
    // An octet with a leading zero may have more digits than three.
    const digits = octet.replace(/^0+(?=\d)/, '');
    hasLeadingZero ||= digits !== octet;
    if (!octetForm.test(digits) || Number(digits) > 255) return 'unreadable';
    address = address * 256 + Number(digits);
  }
  return hasLeadingZero ? 'leading-zero' : address;
}

function hexOf(group: number): string {
  return group.toString(16);
}

/**
 * Whether an address on the line is one of IPv4.
 *
 * @internal
 */
export function isIpv4(address: bigint): boolean {
  return ipv4Start <= address && address < ipv4End;
}

/**
 * The canonical text of an address: dotted for IPv4, the form of RFC 5952 for IPv6.
 *
 * @internal
 */
export function addressText(address: bigint): string {
  if (isIpv4(address)) {
    const bits = Number(address - ipv4Start);
    return [24, 16, 8, 0].map((shift) => (bits >>> shift) & 255).join('.');
  }
  const hex = address.toString(16).padStart(32, '0');
  const groups = Array.from({ length: 8 }, (_, index) =>
    hexOf(Number.parseInt(hex.slice(4 * index, 4 * index + 4), 16)),
  );
  const [start, length] = longestZeros(groups);
  if (length < 2) return groups.join(':');
  return `${groups.slice(0, start).join(':')}::${groups.slice(start + length).join(':')}`;
}

/** The first of the longest runs of groups of zero. */
function longestZeros(groups: readonly string[]): readonly [start: number, length: number] {
  let longest: readonly [number, number] = [0, 0];
  let length = 0;
  for (const [index, group] of groups.entries()) {
    length = group === '0' ? length + 1 : 0;
    if (length > longest[1]) longest = [index + 1 - length, length];
  }
  return longest;
}
