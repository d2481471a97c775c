import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { makeZone } from '../../../src/fixtures/index.ts';
import { readNetwork, ZoneSchema } from '../../../src/operations/index.ts';
import { problemsOf, sentencesOf } from '../../controls/problems-of.ts';

describe('readNetwork', () => {
  it.each([
    ['0.0.0.0/0', '0.0.0.0/0', 4, '0.0.0.0', '255.255.255.255'],
    ['10.0.0.0/8', '10.0.0.0/8', 4, '10.0.0.0', '10.255.255.255'],
    ['255.255.255.255/32', '255.255.255.255/32', 4, '255.255.255.255', '255.255.255.255'],
    ['192.0.2.128/25', '192.0.2.128/25', 4, '192.0.2.128', '192.0.2.255'],
    ['::/0', '::/0', 6, '::', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
    ['::1/128', '::1/128', 6, '::1', '::1'],
    ['2001:DB8::/32', '2001:db8::/32', 6, '2001:db8::', '2001:db8:ffff:ffff:ffff:ffff:ffff:ffff'],
    ['2001:0db8:0:0:1::/80', '2001:db8:0:0:1::/80', 6, '2001:db8:0:0:1::', '2001:db8::1:ffff:ffff:ffff'],
    ['1:2:3:4:5:6:7::/112', '1:2:3:4:5:6:7:0/112', 6, '1:2:3:4:5:6:7:0', '1:2:3:4:5:6:7:ffff'],
    ['::ffff:10.0.0.0/104', '10.0.0.0/8', 4, '10.0.0.0', '10.255.255.255'],
    ['::ffff:a00:1/128', '10.0.0.1/32', 4, '10.0.0.1', '10.0.0.1'],
    ['::ffff:0:0/96', '0.0.0.0/0', 4, '0.0.0.0', '255.255.255.255'],
    ['0:0:1:0:0:1:0:0/112', '::1:0:0:1:0:0/112', 6, '::1:0:0:1:0:0', '::1:0:0:1:0:ffff'],
    ['1:0:2:3:4:5:6:0/112', '1:0:2:3:4:5:6:0/112', 6, '1:0:2:3:4:5:6:0', '1:0:2:3:4:5:6:ffff'],
    ['::10.0.0.0/104', '::a00:0/104', 6, '::a00:0', '::aff:ffff'],
    ['64:ff9b::192.0.2.0/120', '64:ff9b::c000:200/120', 6, '64:ff9b::c000:200', '64:ff9b::c000:2ff'],
  ] as const)('reads %s as %s', (text, network, version, first, last) => {
    expect(readNetwork(text)).toEqual({ network, version, first, last });
  });

  it.each([
    ['10.0.0.1/8', 'host-bits', '10.0.0.0/8'],
    ['10.1.2.3/0', 'host-bits', '0.0.0.0/0'],
    ['2001:db8::1/64', 'host-bits', '2001:db8::/64'],
    ['::ffff:10.0.0.1/104', 'host-bits', '10.0.0.0/8'],
    ['10.0.0.1', 'prefix-missing', '10.0.0.1/32'],
    ['2001:db8::1', 'prefix-missing', '2001:db8::1/128'],
    ['::ffff:10.0.0.1', 'prefix-missing', '10.0.0.1/32'],
    ['010.0.0.0/8', 'leading-zero', null],
    ['10.00.0.0/8', 'leading-zero', null],
    ['10.0.0.0000000/8', 'leading-zero', null],
    ['::ffff:010.0.0.1/128', 'leading-zero', null],
    ['fe80::1%eth0/64', 'zone-index', null],
    ['fe80::%1/64', 'zone-index', null],
    ['10.0.0.0/33', 'prefix-invalid', null],
    ['10.0.0.0/08', 'prefix-invalid', null],
    ['10.0.0.0/', 'prefix-invalid', null],
    ['10.0.0.0/-1', 'prefix-invalid', null],
    ['10.0.0.0/8/8', 'prefix-invalid', null],
    ['10.0.0.0/255.0.0.0', 'prefix-invalid', null],
    ['2001:db8::/129', 'prefix-invalid', null],
    ['::ffff:10.0.0.0/8', 'prefix-invalid', null],
    ['::ffff:10.0.0.0/95', 'prefix-invalid', null],
    ['', 'unreadable', null],
    ['10.1/16', 'unreadable', null],
    ['10/8', 'unreadable', null],
    ['256.0.0.0/8', 'unreadable', null],
    ['0256.0.0.0/8', 'unreadable', null],
    ['1.2.3.4.5/32', 'unreadable', null],
    ['1..2.3/32', 'unreadable', null],
    ['0x0a.0.0.0/8', 'unreadable', null],
    ['1e1.0.0.0/8', 'unreadable', null],
    [' 10.0.0.0/8', 'unreadable', null],
    ['+1.0.0.0/8', 'unreadable', null],
    ['١.0.0.0/8', 'unreadable', null],
    ['167772160/8', 'unreadable', null],
    [':/0', 'unreadable', null],
    [':::/0', 'unreadable', null],
    ['1::2::3/128', 'unreadable', null],
    ['1:2:3:4:5:6:7/128', 'unreadable', null],
    ['1:2:3:4:5:6:7:8:9/128', 'unreadable', null],
    ['1:2:3:4::5:6:7:8/128', 'unreadable', null],
    ['1:2:3:4:5:6:7:8::/128', 'unreadable', null],
    ['1:2:3:4:5:6:7:/128', 'unreadable', null],
    [':1:2:3:4:5:6:7/128', 'unreadable', null],
    ['12345::/16', 'unreadable', null],
    ['g::/16', 'unreadable', null],
    ['10.0.0.1::/128', 'unreadable', null],
    ['::10.0.0.1:1/128', 'unreadable', null],
    ['1:2:3:4:5:6:7:10.0.0.1/128', 'unreadable', null],
    ['::10.1/128', 'unreadable', null],
    ['[::1]/128', 'unreadable', null],
    [`${'0'.repeat(50)}::/16`, 'unreadable', null],
  ] as const)('finds in %j the problem %s', (text, problem, suggestion) => {
    expect(readNetwork(text)).toEqual({ problem, suggestion });
  });

  it('throws for a value that is not a text', () => {
    expect(() => readNetwork(10 as never)).toThrow(new RangeError('text must be a text, got 10'));
  });
});

const ipv4 = fc
  .tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 0, max: 255 })))
  .map((octets) => octets.join('.'));
const group = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 0xffff }));
const ipv6 = fc
  .tuple(fc.array(group, { minLength: 8, maxLength: 8 }), fc.boolean())
  .map(([groups, upper]) => groups.map((each) => each.toString(16)[upper ? 'toUpperCase' : 'toLowerCase']()).join(':'));

describe('readNetwork and ipaddr.js', () => {
  it('agree on every address of IPv4 and its network', () => {
    fc.assert(
      fc.property(ipv4, fc.integer({ min: 0, max: 32 }), (address, prefix) => {
        const written = `${address}/${prefix}`;
        const network = `${ipaddr.IPv4.networkAddressFromCIDR(written).toString()}/${prefix}`;
        const read = readNetwork(network);
        expect(read).toMatchObject({
          network,
          version: 4,
          last: ipaddr.IPv4.broadcastAddressFromCIDR(written).toString(),
        });
        const isFirst = network === written;
        expect(readNetwork(written)).toEqual(isFirst ? read : { problem: 'host-bits', suggestion: network });
      }),
      { seed: 8, numRuns: 500 },
    );
  });

  it('agree on every address of IPv6 and its network, mapped ones apart', () => {
    fc.assert(
      fc.property(ipv6, fc.integer({ min: 0, max: 128 }), (address, prefix) => {
        const parsed = ipaddr.IPv6.parse(address);
        fc.pre(!parsed.isIPv4MappedAddress());
        const bytes = parsed.toByteArray().map((byte, index) => {
          const kept = Math.min(8, Math.max(0, prefix - 8 * index));
          return byte & (0xff00 >> kept);
        });
        const first = ipaddr.fromByteArray(bytes) as ipaddr.IPv6;
        fc.pre(!first.isIPv4MappedAddress());
        const read = readNetwork(`${first.toNormalizedString()}/${prefix}`);
        expect(read).toMatchObject({ version: 6 });
        const { network } = read as Extract<typeof read, { readonly network: string }>;
        // The texts are compared as addresses: of two runs of zeros alike ipaddr.js does not always shorten the first.
        expect(ipaddr.IPv6.parse(network.slice(0, network.indexOf('/'))).toByteArray()).toEqual(bytes);
        const isFirst = bytes.every((byte, index) => byte === parsed.toByteArray()[index]);
        expect(readNetwork(`${address}/${prefix}`)).toEqual(
          isFirst ? read : { problem: 'host-bits', suggestion: network },
        );
      }),
      { seed: 9, numRuns: 500 },
    );
  });

  it('agree on mapped addresses', () => {
    fc.assert(
      fc.property(ipv4, (address) => {
        const mapped = ipaddr.IPv4.parse(address).toIPv4MappedAddress();
        expect(readNetwork(`${mapped.toString()}/128`)).toMatchObject({ network: `${address}/32`, version: 4 });
        expect(readNetwork(`::ffff:${address}/128`)).toMatchObject({ network: `${address}/32`, version: 4 });
      }),
      { seed: 10 },
    );
  });
});

/** The schema of a network, as that of a zone has it. */
const networkOf = (text: unknown) => makeZone({ networks: [text as string] });

describe('the networks of ZoneSchema', () => {
  it.each([
    ['10.0.0.0/8', []],
    ['2001:db8::/32', []],
    ['::ffff:10.0.0.0/104', []],
    ['10.0.0.1/8', ['networks.0: network-host-bits']],
    ['10.0.0.1', ['networks.0: network-prefix-missing']],
    ['010.0.0.0/8', ['networks.0: network-leading-zero']],
    ['fe80::%1/64', ['networks.0: network-zone-index']],
    ['10.0.0.0/33', ['networks.0: network-prefix-invalid']],
    ['office', ['networks.0: network-unreadable']],
    [10, ['networks.0: invalid_type']],
  ])('on %j finds %j', (text, problems) => {
    expect(problemsOf(ZoneSchema, networkOf(text))).toEqual(problems);
  });

  it.each([
    ['10.0.0.1/8', '"10.0.0.1/8" has an address inside the network 10.0.0.0/8 and not its first.'],
    ['10.0.0.1', '"10.0.0.1" has no length of the prefix; one address is 10.0.0.1/32.'],
    ['010.0.0.0/8', '"010.0.0.0/8" has a number with a leading zero, which some programs read as octal.'],
    ['office', '"office" is not a network such as 10.0.0.0/8 or 2001:db8::/32.'],
  ])('says of %s: %s', (text, sentence) => {
    expect(sentencesOf(ZoneSchema, networkOf(text))).toEqual([sentence]);
  });

  it('has a pattern that fits each network that it accepts', () => {
    const { properties } = z.toJSONSchema(ZoneSchema) as {
      readonly properties: Record<string, { readonly items: { readonly pattern: string } }>;
    };
    const pattern = properties['networks']?.items.pattern ?? '';
    fc.assert(
      fc.property(fc.oneof(ipv4, ipv6), fc.integer({ min: 0, max: 128 }), (address, prefix) => {
        const written = `${address}/${prefix}`;
        const isAccepted = ZoneSchema.safeParse(networkOf(written)).success;
        expect(!isAccepted || new RegExp(pattern).test(written)).toBe(true);
      }),
    );
    expect('::ffff:10.0.0.0/104').toMatch(new RegExp(pattern));
    for (const wrong of ['10.0.0.0', '010.0.0.0/8', '10.0/8', 'office/8'])
      expect(wrong).not.toMatch(new RegExp(pattern));
  });
});
