import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeZone } from '../../../src/fixtures/index.ts';
import { flowVerdict, type Zone, zoneOf } from '../../../src/operations/index.ts';
import { makeNetworkRule, makeRuleSet } from '../../../src/fixtures/index.ts';

const zones: readonly Zone[] = [
  makeZone({ id: 'internet', networks: ['0.0.0.0/0', '::/0'] }),
  makeZone({ id: 'office', networks: ['10.0.0.0/8', '2001:db8::/32'] }),
  makeZone({ id: 'servers', networks: ['10.1.0.0/16', '10.1.128.0/17'] }),
  makeZone({ id: 'host', networks: ['10.1.2.3/32', '2001:db8::1/128'] }),
];

describe('zoneOf', () => {
  it.each([
    ['192.0.2.1', 'internet', '0.0.0.0/0'],
    ['10.0.0.0', 'office', '10.0.0.0/8'],
    ['10.255.255.255', 'office', '10.0.0.0/8'],
    ['11.0.0.0', 'internet', '0.0.0.0/0'],
    ['10.1.0.0', 'servers', '10.1.0.0/16'],
    ['10.1.200.1', 'servers', '10.1.128.0/17'],
    ['10.1.2.3', 'host', '10.1.2.3/32'],
    ['10.1.2.4', 'servers', '10.1.0.0/16'],
    ['::ffff:10.1.2.3', 'host', '10.1.2.3/32'],
    ['::ffff:a01:203', 'host', '10.1.2.3/32'],
    ['2001:db8::1', 'host', '2001:db8::1/128'],
    ['2001:db8::2', 'office', '2001:db8::/32'],
    ['2001:db9::', 'internet', '::/0'],
    ['::', 'internet', '::/0'],
  ])('gives %s to %s by %s', (address, zone, network) => {
    expect(zoneOf(address, zones)).toEqual({ state: 'owned', zone, network });
  });

  it('keeps IPv4 and IPv6 apart', () => {
    expect(zoneOf('10.0.0.1', [makeZone({ networks: ['::/0'] })])).toEqual({ state: 'none' });
    expect(zoneOf('::ffff:10.0.0.1', [makeZone({ networks: ['::/0'] })])).toEqual({ state: 'none' });
    expect(zoneOf('2001:db8::1', [makeZone({ networks: ['0.0.0.0/0'] })])).toEqual({ state: 'none' });
    expect(zoneOf('10.0.0.1', [])).toEqual({ state: 'none' });
  });

  it('names the zones that have the same longest network', () => {
    const twin = makeZone({ id: 'lab', networks: ['::ffff:10.1.0.0/112'] });
    expect(zoneOf('10.1.9.9', [...zones, twin])).toEqual({
      state: 'ambiguous',
      zones: ['servers', 'lab'],
      network: '10.1.0.0/16',
    });
    expect(zoneOf('10.1.2.3', [...zones, twin])).toMatchObject({ state: 'owned', zone: 'host' });
  });

  it('throws for an address and for zones that cannot be read', () => {
    expect(() => zoneOf('10.0.0.0/8', zones)).toThrow(
      new RangeError('address must be an address such as 10.0.0.1 or 2001:db8::1, got "10.0.0.0/8"'),
    );
    expect(() => zoneOf('010.0.0.1', zones)).toThrow(RangeError);
    expect(() => zoneOf(1 as never, zones)).toThrow(RangeError);
    expect(() => zoneOf('10.0.0.1', [makeZone({ networks: ['10.0.0.1/8'] })])).toThrow(
      new RangeError(
        'zones[0].networks[0] must be a network such as 10.0.0.0/8, without bits behind its prefix, got "10.0.0.1/8"',
      ),
    );
  });

  it('agrees with the zones of rules on every address', () => {
    const byte = fc.constantFrom(0, 1, 2, 3, 127, 128, 255);
    const address = fc.oneof(
      fc.tuple(fc.constantFrom(10, 11), byte, byte, byte).map((octets) => octets.join('.')),
      fc.tuple(fc.constantFrom('2001:db8:', '2001:db9:'), byte).map(([head, tail]) => `${head}:${tail}`),
    );
    const rules = zones.map(({ id }) =>
      makeNetworkRule({ id, from: { kind: 'zones', zones: [id] }, to: { kind: 'any' }, ports: undefined }),
    );
    fc.assert(
      fc.property(address, (from) => {
        const to = from.includes(':') ? '2001:db8::9' : '10.9.9.9';
        const flow = { protocol: 'tcp', from, to } as const;
        const { rule } = flowVerdict(makeRuleSet({ rules }), flow, { zones, asOf: '2026-11-21' });
        expect(zoneOf(from, zones)).toMatchObject({ state: 'owned', zone: rule });
      }),
    );
  });
});
