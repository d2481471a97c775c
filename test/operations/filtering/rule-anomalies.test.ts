import { describe, expect, it } from 'vitest';
import { makeNetworkRule, makeRuleSet, makeZone } from '../../../src/fixtures/index.ts';
import { type NetworkEndpoint, type NetworkRule, ruleAnomalies, type RuleSet } from '../../../src/operations/index.ts';

const asOf = '2026-11-21';
const zones = [makeZone()];

function networks(...written: readonly string[]): NetworkEndpoint {
  return { kind: 'networks', networks: written };
}

function rule(id: string, fields: Partial<NetworkRule> = {}): NetworkRule {
  return makeNetworkRule({ id, to: networks('192.0.2.0/24'), ports: undefined, ...fields });
}

function find(rules: readonly NetworkRule[], fields: Partial<RuleSet> = {}) {
  return ruleAnomalies(makeRuleSet({ rules, ...fields }), { zones, asOf }).anomalies;
}

const low = rule('low', { to: networks('192.0.2.0/25') });
const high = rule('high', { to: networks('192.0.2.128/25') });
const both = rule('both');
const deny = (each: NetworkRule): NetworkRule => ({ ...each, action: 'deny' });

describe('ruleAnomalies', () => {
  it('finds a rule that earlier ones with the other action cover together', () => {
    expect(find([deny(low), deny(high), both])).toEqual([{ kind: 'shadowed', rule: 'both', by: ['low', 'high'] }]);
    expect(find([deny(low), both])).toEqual([{ kind: 'overlap', rule: 'both', by: ['low'] }]);
    const ports = (from: number, through: number) => ({ ports: [{ from, through }] });
    const halves = [deny(rule('a', ports(0, 1023))), deny(rule('b', ports(1024, 65_535)))];
    expect(find([...halves, both])).toEqual([{ kind: 'shadowed', rule: 'both', by: ['a', 'b'] }]);
    expect(find([halves[0] as NetworkRule, both])).toEqual([{ kind: 'overlap', rule: 'both', by: ['a'] }]);
  });

  it('calls a rule shadowed where one of the rules that cover it has the other action', () => {
    expect(find([deny(low), high, both])).toEqual([
      { kind: 'redundant', rule: 'high', by: ['both'], reason: 'later-rules' },
      { kind: 'shadowed', rule: 'both', by: ['low', 'high'] },
    ]);
  });

  it('finds a rule that earlier or later ones with its action make redundant', () => {
    expect(find([low, high, both])).toEqual([
      { kind: 'redundant', rule: 'low', by: ['both'], reason: 'later-rules' },
      { kind: 'redundant', rule: 'high', by: ['both'], reason: 'later-rules' },
      { kind: 'redundant', rule: 'both', by: ['low', 'high'], reason: 'earlier-rules' },
    ]);
    expect(find([low, deny(rule('between', { ports: [{ from: 22, through: 22 }] })), both])).toEqual([
      { kind: 'overlap', rule: 'between', by: ['low'] },
      { kind: 'overlap', rule: 'both', by: ['between'] },
    ]);
  });

  it('finds a rule that only repeats the default action', () => {
    expect(find([low, deny(both)])).toEqual([
      { kind: 'redundant', rule: 'both', by: [], reason: 'default' },
      { kind: 'overlap', rule: 'both', by: ['low'] },
    ]);
    expect(find([deny(low), both])).not.toContainEqual(expect.objectContaining({ kind: 'redundant' }));
    expect(find([deny(low), deny(both), high])).toEqual([
      { kind: 'redundant', rule: 'low', by: ['both'], reason: 'later-rules' },
      { kind: 'shadowed', rule: 'high', by: ['both'] },
    ]);
  });

  it('covers every protocol only by a rule for any', () => {
    const all = rule('all', { protocol: 'any' });
    const named = (['tcp', 'udp', 'sctp', 'icmp', 'icmpv6', 'igmp', 'gre', 'esp', 'ah', 'ospf', 'vrrp'] as const).map(
      (protocol) => deny(rule(protocol, { protocol })),
    );
    expect(find([...named, all]).map(({ kind }) => kind)).toEqual(['overlap']);
    expect(find([deny(all), rule('any port', { protocol: 'any', ports: [{ from: 0, through: 65_535 }] })])).toEqual([
      { kind: 'shadowed', rule: 'any port', by: ['all'] },
    ]);
  });

  it('covers any address by both versions of IP', () => {
    const any = { from: { kind: 'any' }, to: { kind: 'any' } } as const;
    const ipv4 = deny(rule('ipv4', { from: networks('0.0.0.0/0'), to: networks('0.0.0.0/0') }));
    const ipv6 = deny(rule('ipv6', { from: networks('::/0'), to: networks('::/0') }));
    expect(find([ipv4, ipv6, rule('all', any)])).toEqual([{ kind: 'shadowed', rule: 'all', by: ['ipv4', 'ipv6'] }]);
    expect(find([ipv4, rule('all', any)])).toEqual([{ kind: 'overlap', rule: 'all', by: ['ipv4'] }]);
    expect(
      find([ipv4, rule('6 only', { from: networks('::/0'), to: networks('::/0') })]).map(({ kind }) => kind),
    ).toEqual(['redundant']);
  });

  it('finds a rule that matches nothing', () => {
    const crossed = rule('crossed', { from: networks('10.0.0.0/8'), to: networks('2001:db8::/32') });
    const portless = rule('portless', { protocol: 'icmp', ports: [{ from: 1, through: 1 }] });
    const nowhere = rule('nowhere', { from: { ...networks('0.0.0.0/0', '::/0'), negated: true } as NetworkEndpoint });
    expect(find([crossed, portless, nowhere])).toEqual(
      ['crossed', 'portless', 'nowhere'].map((each) => ({ kind: 'empty', rule: each })),
    );
  });

  it('lets disabled and expired rules shadow nothing', () => {
    expect(find([{ ...deny(both), enabled: false }, low])).toEqual([]);
    expect(find([{ ...deny(both), until: '2026-11-20' }, low])).toEqual([]);
    expect(find([{ ...deny(both), until: asOf }, low])).toEqual([{ kind: 'shadowed', rule: 'low', by: ['both'] }]);
  });

  it('counts rules that deny as earlier where they override', () => {
    expect(find([low, deny(both)], { evaluation: 'deny-overrides' })).toEqual([
      { kind: 'shadowed', rule: 'low', by: ['both'] },
    ]);
    expect(find([low, both], { evaluation: 'allow-only' })).toEqual([
      { kind: 'redundant', rule: 'low', by: ['both'], reason: 'later-rules' },
    ]);
  });

  it('claims nothing about rules whose zones are not known, and counts on them for nothing', () => {
    const lab = rule('lab', { from: { kind: 'zones', zones: ['lab'] } });
    expect(ruleAnomalies(makeRuleSet({ rules: [deny(lab), both] }), { zones, asOf })).toEqual({
      anomalies: [],
      undecided: [{ rule: 'lab', reason: 'zone-unknown' }],
      evaluation: 'first-match',
      mostParts: 1000,
      mostRules: 5000,
    });
    expect(find([low, deny(lab), both])).toEqual([]);
    expect(find([deny(low), lab, deny(both)])).toEqual([
      { kind: 'redundant', rule: 'both', by: [], reason: 'default' },
    ]);
    expect(ruleAnomalies(makeRuleSet(), { asOf }).undecided).toEqual([{ rule: 'web', reason: 'zones-not-given' }]);
    const twins = [makeZone(), makeZone({ id: 'twin' })];
    expect(ruleAnomalies(makeRuleSet(), { zones: twins, asOf }).undecided).toEqual([
      { rule: 'web', reason: 'zone-ambiguous' },
    ]);
  });

  it('leaves a rule undecided that is divided into too many parts', () => {
    const within = (rules: readonly NetworkRule[], mostParts: number) => {
      const { anomalies, undecided } = ruleAnomalies(makeRuleSet({ rules }), { zones, asOf, mostParts });
      return [anomalies.map(({ kind }) => kind), undecided.map(({ rule: each }) => each)];
    };
    const wide = rule('wide', { from: networks('10.0.0.0/8', '10.64.0.0/16', '172.16.0.0/12') });
    expect(within([wide], 1)).toEqual([[], ['wide']]);
    expect(within([wide], 2)).toEqual([[], []]);
    // Four parts: the low half taken, the high half left for the next rule.
    expect(within([deny(low), deny(high), both], 2)).toEqual([['shadowed'], []]);
    expect(within([deny(low), deny(high), both], 1)).toEqual([['overlap'], ['both']]);
    // The later rules: nothing is known of a rule that allows, but one that repeats the default action is redundant in any case.
    expect(within([both, low, high], 1)).toEqual([['redundant', 'redundant'], ['both']]);
    expect(within([deny(both), deny(low), deny(high)], 1)).toEqual([['redundant', 'redundant', 'redundant'], []]);
  });

  it('leaves all rules undecided where too many are in effect', () => {
    const rules = [both, low, { ...high, enabled: false }];
    const within = (mostRules: number) => ruleAnomalies(makeRuleSet({ rules }), { zones, asOf, mostRules }).undecided;
    expect(within(2)).toEqual([]);
    expect(within(1)).toEqual([
      { rule: 'both', reason: 'too-many-rules' },
      { rule: 'low', reason: 'too-many-rules' },
    ]);
  });

  it('throws for arguments that cannot be read', () => {
    expect(() => ruleAnomalies(null as never, { asOf })).toThrow(new RangeError('ruleSet must be an object, got null'));
    expect(() => ruleAnomalies(makeRuleSet(), { asOf, mostParts: 1.5 })).toThrow(
      new RangeError('mostParts must be a whole number from 1, got 1.5'),
    );
    expect(() => ruleAnomalies(makeRuleSet(), { asOf: '' as never })).toThrow(RangeError);
    expect(() => ruleAnomalies(makeRuleSet(), { asOf, zones: 1 as never })).toThrow(
      new RangeError('zones must be a list, got 1'),
    );
  });
});
