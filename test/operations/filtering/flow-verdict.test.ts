import { describe, expect, it } from 'vitest';
import { makeNetworkRule, makeRuleSet, makeZone } from '../../../src/fixtures/index.ts';
import {
  flowVerdict,
  type NetworkEndpoint,
  type NetworkFlow,
  type NetworkRule,
  type RuleSet,
} from '../../../src/operations/index.ts';

const asOf = '2026-11-21';
const zones = [
  makeZone({ id: 'dmz', networks: ['192.0.2.0/28', '2001:db8:d::/64'] }),
  makeZone({ id: 'office', networks: ['10.0.0.0/8'], trust: 'trusted' }),
  makeZone({ id: 'servers', networks: ['10.1.0.0/16'], trust: 'trusted' }),
];
const web: NetworkFlow = { protocol: 'tcp', from: '198.51.100.7', to: '192.0.2.4', port: 443 };

function networks(...written: readonly string[]): NetworkEndpoint {
  return { kind: 'networks', networks: written };
}

function rule(id: string, fields: Partial<NetworkRule> = {}): NetworkRule {
  return makeNetworkRule({ id, to: { kind: 'any' }, ports: undefined, ...fields });
}

function ask(rules: readonly NetworkRule[], flow: NetworkFlow, fields: Partial<RuleSet> = {}) {
  const { verdict, rule: decider, reason } = flowVerdict(makeRuleSet({ rules, ...fields }), flow, { zones, asOf });
  return [verdict, decider, reason];
}

describe('flowVerdict', () => {
  it('names the rule that decides, the policy and the one part', () => {
    expect(flowVerdict(makeRuleSet(), web, { zones, asOf })).toEqual({
      verdict: 'allow',
      rule: 'web',
      reason: 'rule',
      parts: [
        {
          from: { first: '198.51.100.7', last: '198.51.100.7' },
          to: { first: '192.0.2.4', last: '192.0.2.4' },
          ports: { from: 443, through: 443 },
          verdict: 'allow',
          rule: 'web',
          reason: 'rule',
        },
      ],
      evaluation: 'first-match',
      mostParts: 1000,
    });
    expect(ask([makeNetworkRule()], { ...web, port: 444 })).toEqual(['deny', null, 'default']);
    expect(ask([], web, { defaultAction: 'allow' })).toEqual(['allow', null, 'default']);
  });

  it('applies the rules as the evaluation says', () => {
    const rules = [rule('allow'), rule('deny', { action: 'deny' })];
    expect(ask(rules, web)).toEqual(['allow', 'allow', 'rule']);
    expect(ask(rules, web, { evaluation: 'deny-overrides' })).toEqual(['deny', 'deny', 'rule']);
    expect(ask(rules.slice(0, 1), web, { evaluation: 'allow-only' })).toEqual(['allow', 'allow', 'rule']);
    const ordered = [rule('allow', { order: 2 }), rule('deny', { action: 'deny', order: 1 })];
    expect(ask(ordered, web)).toEqual(['deny', 'deny', 'rule']);
  });

  it('lets disabled and expired rules match nothing, and a rule until today still match', () => {
    expect(ask([rule('off', { enabled: false })], web)).toEqual(['deny', null, 'default']);
    expect(ask([rule('past', { until: '2026-11-20' })], web)).toEqual(['deny', null, 'default']);
    expect(ask([rule('last day', { until: asOf })], web)).toEqual(['allow', 'last day', 'rule']);
  });

  it.each([
    [{ protocol: 'any' }, { protocol: 'icmp' }, 'allow'],
    [{ protocol: 'any' }, { protocol: 'gre' }, 'allow'],
    [{ protocol: 'any', ports: [{ from: 0, through: 65_535 }] }, { protocol: 'icmp' }, 'deny'],
    [{ protocol: 'any', ports: [{ from: 53, through: 53 }] }, { protocol: 'udp', port: 53 }, 'allow'],
    [{ protocol: 'any', ports: [{ from: 53, through: 53 }] }, { protocol: 'sctp', port: 53 }, 'allow'],
    [{ protocol: 'tcp' }, { protocol: 'udp', port: 53 }, 'deny'],
    [{ protocol: 'tcp', ports: [{ from: 80, through: 90 }] }, { protocol: 'tcp', port: 90 }, 'allow'],
    [{ protocol: 'tcp', ports: [{ from: 80, through: 90 }] }, { protocol: 'tcp', port: 91 }, 'deny'],
    [{ protocol: 'tcp', ports: [{ from: 80, through: 90 }] }, { protocol: 'tcp', port: 79 }, 'deny'],
    [{ protocol: 'icmp', ports: [{ from: 1, through: 1 }] }, { protocol: 'icmp' }, 'deny'],
    [{ protocol: 'icmp' }, { protocol: 'icmpv6' }, 'deny'],
  ] as const)('a rule with %j makes of the flow %j: %s', (fields, service, verdict) => {
    const flow = { ...service, from: '10.0.0.1', to: '10.0.0.2' };
    expect(ask([rule('R-1', fields)], flow)[0]).toBe(verdict);
  });

  it.each([
    ['0.0.0.0/0', '2001:db8::1', 'deny'],
    ['0.0.0.0/0', '::ffff:10.0.0.1', 'allow'],
    ['0.0.0.0/0', '::ffff:a00:1', 'allow'],
    ['::/0', '2001:db8::1', 'allow'],
    ['::/0', '10.0.0.1', 'deny'],
    ['::/0', '::ffff:10.0.0.1', 'deny'],
    ['::ffff:10.0.0.0/104', '10.0.0.1', 'allow'],
    ['10.0.0.0/8', '11.0.0.0', 'deny'],
    ['2001:db8::/127', '2001:db8::2', 'deny'],
    ['ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff/128', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'allow'],
    ['ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff/128', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:fffe', 'deny'],
  ])('a rule from %s makes of a flow from %s: %s', (network, from, verdict) => {
    const isIpv6 = from.includes(':') && !from.startsWith('::ffff:');
    const flow: NetworkFlow = { protocol: 'tcp', from, to: isIpv6 ? '2001:db8::9' : '192.0.2.9', port: 22 };
    expect(ask([rule('R-1', { from: networks(network) })], flow)[0]).toBe(verdict);
  });

  it('gives an address to the zone with the longest prefix, and negates sets of addresses', () => {
    const from = (endpoint: NetworkEndpoint, address: string) =>
      ask([rule('R-1', { from: endpoint })], { protocol: 'tcp', from: address, to: '192.0.2.9' })[0];
    expect(from({ kind: 'zones', zones: ['office'] }, '10.2.0.1')).toBe('allow');
    expect(from({ kind: 'zones', zones: ['office'] }, '10.1.0.1')).toBe('deny');
    expect(from({ kind: 'zones', zones: ['office', 'servers'] }, '10.1.0.1')).toBe('allow');
    expect(from({ kind: 'zones', zones: ['office'], negated: true }, '10.1.0.1')).toBe('allow');
    expect(from({ kind: 'zones', zones: ['office'], negated: true }, '10.2.0.1')).toBe('deny');
    expect(from({ kind: 'zones', zones: ['office'], negated: false }, '10.2.0.1')).toBe('allow');
    expect(from({ ...networks('10.0.0.0/8'), negated: true } as NetworkEndpoint, '11.0.0.1')).toBe('allow');
    expect(from({ ...networks('10.0.0.0/8'), negated: true } as NetworkEndpoint, '10.0.0.1')).toBe('deny');
  });

  it('divides a flow between networks, each part with its rule', () => {
    const rules = [
      rule('block', { action: 'deny', protocol: 'any', from: networks('10.0.0.64/26') }),
      rule('pass', { protocol: 'icmp', from: networks('10.0.0.0/25') }),
    ];
    const flow: NetworkFlow = { protocol: 'icmp', from: '10.0.0.0/24', to: '192.0.2.1-192.0.2.3' };
    const { verdict, rule: decider, reason, parts } = flowVerdict(makeRuleSet({ rules }), flow, { asOf });
    expect([verdict, decider, reason]).toEqual(['mixed', null, 'several-rules']);
    const to = { first: '192.0.2.1', last: '192.0.2.3' };
    expect(parts).toEqual([
      {
        from: { first: '10.0.0.0', last: '10.0.0.63' },
        to,
        ports: null,
        verdict: 'allow',
        rule: 'pass',
        reason: 'rule',
      },
      {
        from: { first: '10.0.0.64', last: '10.0.0.127' },
        to,
        ports: null,
        verdict: 'deny',
        rule: 'block',
        reason: 'rule',
      },
      {
        from: { first: '10.0.0.128', last: '10.0.0.255' },
        to,
        ports: null,
        verdict: 'deny',
        rule: null,
        reason: 'default',
      },
    ]);
  });

  it('says of several rules with one action that they decide together', () => {
    const rules = [rule('low', { from: networks('10.0.0.0/25') }), rule('high', { from: networks('10.0.0.128/25') })];
    expect(ask(rules, { protocol: 'tcp', from: '10.0.0.0/24', to: '192.0.2.1', port: 22 })).toEqual([
      'allow',
      null,
      'several-rules',
    ]);
  });

  it('orders the parts by source, destination and port', () => {
    const rules = [rule('R-1', { to: networks('192.0.2.1/32'), ports: [{ from: 22, through: 22 }] })];
    const flow: NetworkFlow = { protocol: 'tcp', from: '::/0', to: '2001:db8::1' };
    expect(flowVerdict(makeRuleSet({ rules }), flow, { asOf }).parts.map(({ from }) => from)).toEqual([
      { first: '::', last: '::fffe:ffff:ffff' },
      { first: '::1:0:0:0', last: 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff' },
    ]);
    const { parts } = flowVerdict(
      makeRuleSet({ rules }),
      { ...web, to: '192.0.2.0/31', port: { from: 21, through: 23 } },
      { asOf },
    );
    expect(parts.map(({ to, ports }) => [to.first, to.last, ports])).toEqual([
      ['192.0.2.0', '192.0.2.0', { from: 21, through: 23 }],
      ['192.0.2.1', '192.0.2.1', { from: 21, through: 21 }],
      ['192.0.2.1', '192.0.2.1', { from: 22, through: 22 }],
      ['192.0.2.1', '192.0.2.1', { from: 23, through: 23 }],
    ]);
  });
});

describe('flowVerdict on zones that are not known', () => {
  const unknown = rule('R-1', { from: { kind: 'zones', zones: ['lab'] } });

  it('cannot decide where such a rule may match before one that decides', () => {
    expect(ask([unknown, rule('R-2')], web)).toEqual(['cannot-decide', 'R-1', 'zone-unknown']);
    expect(ask([rule('R-2'), unknown], web)).toEqual(['allow', 'R-2', 'rule']);
    expect(ask([{ ...unknown, ports: [{ from: 22, through: 22 }] }], web)).toEqual(['deny', null, 'default']);
    expect(ask([{ ...unknown, enabled: false }], web)).toEqual(['deny', null, 'default']);
    expect(ask([unknown, rule('R-2', { action: 'deny' })], web, { evaluation: 'deny-overrides' })).toEqual([
      'deny',
      'R-2',
      'rule',
    ]);
  });

  it('cannot decide without zones, and says so', () => {
    const { verdict, rule: first, reason } = flowVerdict(makeRuleSet(), web, { asOf });
    expect([verdict, first, reason]).toEqual(['cannot-decide', 'web', 'zones-not-given']);
  });

  it('cannot decide where two zones have the network, unless the rule names both', () => {
    const twins = [...zones, makeZone({ id: 'twin', networks: ['10.1.0.0/16'] })];
    const from = (...named: readonly string[]) => {
      const ruleSet = makeRuleSet({ rules: [rule('R-1', { from: { kind: 'zones', zones: named } })] });
      const flow: NetworkFlow = { protocol: 'tcp', from: '10.1.0.1', to: '192.0.2.9' };
      return flowVerdict(ruleSet, flow, { zones: twins, asOf });
    };
    expect(from('servers')).toMatchObject({ verdict: 'cannot-decide', rule: 'R-1', reason: 'zone-ambiguous' });
    expect(from('servers', 'twin')).toMatchObject({ verdict: 'allow', rule: 'R-1', reason: 'rule' });
    expect(from('office')).toMatchObject({ verdict: 'deny', rule: null, reason: 'default' });
  });

  it('decides the parts of a flow that it can, and names the first rule that is open', () => {
    const rules = [
      rule('R-1', { from: networks('10.0.0.0/25') }),
      rule('R-2', { from: { kind: 'zones', zones: ['lab'] }, to: networks('192.0.2.0/32') }),
      rule('R-3', { from: { kind: 'zones', zones: ['lab'] } }),
    ];
    const flow: NetworkFlow = { protocol: 'tcp', from: '10.0.0.0/24', to: '192.0.2.0/31', port: 22 };
    const answer = flowVerdict(makeRuleSet({ rules }), flow, { zones, asOf });
    expect(answer).toMatchObject({ verdict: 'cannot-decide', rule: 'R-2', reason: 'zone-unknown' });
    expect(answer.parts.map(({ verdict, rule: decider }) => [verdict, decider])).toEqual([
      ['allow', 'R-1'],
      ['cannot-decide', 'R-2'],
      ['cannot-decide', 'R-3'],
    ]);
  });

  it('cannot decide beyond the largest number of parts', () => {
    const rules = [rule('R-1', { from: networks('10.0.0.64/26') })];
    const flow: NetworkFlow = { protocol: 'tcp', from: '10.0.0.0/24', to: '192.0.2.1', port: 22 };
    const within = (mostParts: number) => flowVerdict(makeRuleSet({ rules }), flow, { zones, asOf, mostParts });
    expect(within(3)).toMatchObject({ verdict: 'mixed', mostParts: 3 });
    expect(within(2)).toEqual({
      verdict: 'cannot-decide',
      rule: null,
      reason: 'too-many-parts',
      parts: [],
      evaluation: 'first-match',
      mostParts: 2,
    });
    const open = [rule('R-1', { from: { kind: 'zones', zones: ['lab'] }, to: networks('192.0.2.1/32') })];
    const pair = (mostParts: number) =>
      flowVerdict(makeRuleSet({ rules: open }), { ...flow, to: '192.0.2.0/31' }, { zones, asOf, mostParts }).reason;
    expect(pair(2)).toBe('zone-unknown');
    expect(pair(1)).toBe('too-many-parts');
  });
});

describe('flowVerdict on arguments that cannot be read', () => {
  const call =
    (flow: object, ruleSet: object = makeRuleSet(), options: object = { asOf }) =>
    () =>
      flowVerdict(ruleSet as RuleSet, flow as NetworkFlow, options as { readonly asOf: typeof asOf });

  it.each([
    [
      { ...web, from: '10.0.0.1/8' },
      'flow.from must be an address, a network or a range such as 10.0.0.1-10.0.0.9, got "10.0.0.1/8"',
    ],
    [
      { ...web, from: '10.0.0.9-10.0.0.1' },
      'flow.from must be an address, a network or a range such as 10.0.0.1-10.0.0.9, got "10.0.0.9-10.0.0.1"',
    ],
    [
      { ...web, from: '10.0.0.1-2001:db8::1' },
      'flow.from must be an address, a network or a range such as 10.0.0.1-10.0.0.9, got "10.0.0.1-2001:db8::1"',
    ],
    [
      { ...web, from: '10.0.0.1-10.0.0.2-10.0.0.3' },
      'flow.from must be an address, a network or a range such as 10.0.0.1-10.0.0.9, got "10.0.0.1-10.0.0.2-10.0.0.3"',
    ],
    [{ ...web, to: '10.1' }, 'flow.to must be an address, a network or a range such as 10.0.0.1-10.0.0.9, got "10.1"'],
    [{ ...web, to: '2001:db8::1' }, 'flow.to must be in the version of IP that from has, got "2001:db8::1"'],
    [
      { ...web, protocol: 'any' },
      'flow.protocol must be one of tcp, udp, sctp, icmp, icmpv6, igmp, gre, esp, ah, ospf, vrrp, got "any"',
    ],
    [{ ...web, protocol: 'icmp' }, 'flow.port must be absent, because the protocol has no ports, got 443'],
    [{ ...web, port: 65_536 }, 'flow.port must be a port from 0 to 65535, got 65536'],
    [{ ...web, port: { from: 2, through: 1 } }, 'flow.port.through must be a port not below the first one, got 1'],
  ])('%j: %s', (flow, message) => {
    expect(call(flow)).toThrow(new RangeError(message));
  });

  it.each([
    [
      { rules: [makeNetworkRule({ from: networks('10.0.0.1/8') })] },
      'ruleSet.rules[0].from.networks[0] must be a network such as 10.0.0.0/8, without bits behind its prefix, got "10.0.0.1/8"',
    ],
    [
      { rules: [makeNetworkRule(), makeNetworkRule()] },
      'ruleSet.rules[1].id must be an id that no earlier rule has, got "web"',
    ],
    [
      { rules: [rule('a', { order: 1 }), rule('b')] },
      'ruleSet.rules[1].order must be a whole number that no earlier rule has, got undefined',
    ],
    [{ rules: [rule('a', { order: 0.5 })] }, 'ruleSet.rules[0].order must be a whole number, got 0.5'],
    [
      { evaluation: 'allow-only', rules: [rule('a', { action: 'deny' })] },
      'ruleSet.rules[0].action must be allow, as the evaluation says, got "deny"',
    ],
    [
      { evaluation: 'allow-only', defaultAction: 'allow' },
      'ruleSet.defaultAction must be deny, as the evaluation says, got "allow"',
    ],
  ] as const)('%j: %s', (fields, message) => {
    expect(call(web, makeRuleSet(fields as Partial<RuleSet>))).toThrow(new RangeError(message));
  });

  it('throws for options that cannot be read', () => {
    expect(call(web, makeRuleSet(), { asOf: 'today' })).toThrow(
      new RangeError('asOf must be a calendar date YYYY-MM-DD, got "today"'),
    );
    expect(call(web, makeRuleSet(), { asOf, mostParts: 0 })).toThrow(
      new RangeError('mostParts must be a whole number from 1, got 0'),
    );
    expect(call(web, makeRuleSet(), { asOf, zones: [{ id: 'dmz' }] })).toThrow(
      new RangeError('zones[0].networks must be a list, got undefined'),
    );
  });
});
