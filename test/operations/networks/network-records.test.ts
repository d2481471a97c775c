import { describe, expect, it } from 'vitest';
import { makeNetworkRule, makeRuleSet, makeZone } from '../../../src/fixtures/index.ts';
import { networkProtocols, RuleSetSchema, ZoneSchema } from '../../../src/operations/index.ts';
import { problemsOf, sentencesOf } from '../../controls/problems-of.ts';

describe('ZoneSchema', () => {
  const bare = { id: 'dmz', name: 'Public servers', networks: [], trust: 'untrusted' };
  it.each([
    [bare, []],
    [makeZone(), []],
    [{ ...bare, networks: ['10.0.0.0/8', '10.0.0.0/9', '::/0'] }, []],
    [{ ...bare, networks: ['10.0.0.0/8', '::ffff:10.0.0.0/104'] }, ['networks.1: zone-network-duplicate']],
    [{ ...bare, networks: ['2001:db8::/32', '2001:DB8:0::/32'] }, ['networks.1: zone-network-duplicate']],
    [{ ...bare, networks: ['10.0.0.1/8'] }, ['networks.0: network-host-bits']],
    [{ ...bare, networks: '10.0.0.0/8' }, ['networks: invalid_type']],
    [{ ...bare, id: '' }, ['id: id-empty']],
    [{ ...bare, name: ' ' }, ['name: text-empty']],
    [{ ...bare, trust: 'full' }, ['trust: invalid_value']],
    [{ ...bare, owner: '' }, ['owner: text-empty']],
    [{ ...bare, custom: 1 }, ['custom: invalid_type']],
    [{ ...bare, cidrs: [] }, [': unrecognized_keys']],
  ])('on %j finds %j', (zone, problems) => {
    expect(problemsOf(ZoneSchema, zone)).toEqual(problems);
  });

  it('says which network is repeated', () => {
    expect(sentencesOf(ZoneSchema, { ...bare, networks: ['10.0.0.0/8', '::ffff:10.0.0.0/104'] })).toEqual([
      'The zone has the network 10.0.0.0/8 already.',
    ]);
  });
});

describe('RuleSetSchema', () => {
  const bare = { id: 'edge', title: 'Edge', evaluation: 'first-match', defaultAction: 'deny', rules: [] };
  const rule = { id: 'R-1', action: 'allow', protocol: 'tcp', from: { kind: 'any' }, to: { kind: 'any' } };
  const deny = { ...rule, action: 'deny' };
  it.each([
    [bare, []],
    [makeRuleSet({ assets: ['A-1'] }), []],
    [{ ...bare, evaluation: 'allow-only', rules: [rule] }, []],
    [
      { ...bare, evaluation: 'allow-only', rules: [rule, { ...deny, id: 'R-2' }] },
      ['rules.1.action: rule-set-not-allow-only'],
    ],
    [{ ...bare, evaluation: 'allow-only', defaultAction: 'allow' }, ['defaultAction: rule-set-not-allow-only']],
    [{ ...bare, evaluation: 'deny-overrides', rules: [rule, { ...deny, id: 'R-2' }] }, []],
    [{ ...bare, evaluation: 'last-match' }, ['evaluation: invalid_value']],
    [{ ...bare, defaultAction: 'reject' }, ['defaultAction: invalid_value']],
    [{ ...bare, rules: [rule, rule] }, ['rules.1.id: rule-duplicate']],
    [
      {
        ...bare,
        rules: [
          { ...rule, order: 2 },
          { ...rule, id: 'R-2', order: 1 },
        ],
      },
      [],
    ],
    [
      {
        ...bare,
        rules: [
          { ...rule, order: 1 },
          { ...rule, id: 'R-2', order: 1 },
        ],
      },
      ['rules.1.order: rule-order-duplicate'],
    ],
    [
      {
        ...bare,
        rules: [
          { ...rule, order: 1 },
          { ...rule, id: 'R-2' },
        ],
      },
      ['rules.1.order: rule-order-missing'],
    ],
    [{ ...bare, rules: [{ ...rule, order: 1.5 }] }, ['rules.0.order: invalid_type']],
    [{ ...bare, id: '' }, ['id: id-empty']],
    [{ ...bare, title: '' }, ['title: text-empty']],
    [{ ...bare, assets: [''] }, ['assets.0: id-empty']],
    [{ ...bare, owner: '' }, ['owner: text-empty']],
    [
      { ...bare, review: { every: 'yearly' } },
      ['review.every: period-unreadable', 'review.mode: invalid_value', 'review.anchor: invalid_type'],
    ],
    [{ ...bare, reviews: [{ on: 'May' }] }, ['reviews.0.on: date-unreadable']],
    [{ ...bare, reviews: [{ on: '2026-03-02', by: '' }] }, ['reviews.0.by: text-empty']],
    [
      { ...bare, reviews: [{ on: '2026-03-02', evidence: [{}] }] },
      ['reviews.0.evidence.0.reference: invalid_type', 'reviews.0.evidence.0.collectedOn: invalid_type'],
    ],
  ])('on %j finds %j', (ruleSet, problems) => {
    expect(problemsOf(RuleSetSchema, ruleSet)).toEqual(problems);
  });

  it('says what a rule or the default action contradicts', () => {
    const rules = [
      { ...rule, order: 1 },
      { ...deny, id: 'R-2' },
      { ...rule, id: 'R-3', order: 1 },
      { ...rule, order: 2 },
    ];
    expect(sentencesOf(RuleSetSchema, { ...bare, evaluation: 'allow-only', rules })).toEqual([
      'The id "R-1" is that of a rule above.',
      'The rule "R-2" has no order, but others have one.',
      'The rule "R-3" has the order of a rule above.',
      'A set of rules that only allow has no rule that denies, and denies by default.',
    ]);
  });
});

describe('the rules of RuleSetSchema', () => {
  const withRule = (fields: object) => ({ ...makeRuleSet(), rules: [{ ...makeNetworkRule(), ...fields }] });
  const { ports: _ports, ...portless } = makeNetworkRule();
  it.each(networksAndPorts())('on %j finds %j', (fields, problems) => {
    expect(problemsOf(RuleSetSchema, withRule(fields))).toEqual(
      problems.map((problem) => `rules.0.${problem}`.replace('.:', ':')),
    );
  });

  it.each(networkProtocols)('take the protocol %s without ports', (protocol) => {
    expect(problemsOf(RuleSetSchema, { ...makeRuleSet(), rules: [{ ...portless, protocol }] })).toEqual([]);
  });

  it('say which protocol has no ports, and which range is reversed', () => {
    expect(sentencesOf(RuleSetSchema, withRule({ protocol: 'icmp' }))).toEqual([
      'The rule has ports, and its protocol icmp has none.',
    ]);
    expect(sentencesOf(RuleSetSchema, withRule({ ports: [{ from: 90, through: 80 }] }))).toEqual([
      'The ports end with 80, before they begin with 90.',
    ]);
  });
});

function networksAndPorts(): readonly (readonly [fields: object, problems: readonly string[]])[] {
  return [
    [{ protocol: 'udp' }, []],
    [{ protocol: 'any' }, []],
    [{ protocol: 'icmp' }, ['ports: rule-ports-without-protocol']],
    [{ protocol: 'esp' }, ['ports: rule-ports-without-protocol']],
    [{ protocol: 'ip' }, ['protocol: invalid_value']],
    [{ ports: [{ from: 0, through: 65_535 }] }, []],
    [{ ports: [{ from: 443, through: 443 }] }, []],
    [{ ports: [{ from: 443, through: 442 }] }, ['ports.0.through: port-range-reversed']],
    [{ ports: [{ from: -1, through: 1 }] }, ['ports.0.from: too_small']],
    [{ ports: [{ from: 1, through: 65_536 }] }, ['ports.0.through: too_big']],
    [{ ports: [{ from: 1.5, through: 2 }] }, ['ports.0.from: invalid_type']],
    [{ ports: [{ from: 80 }] }, ['ports.0.through: invalid_type']],
    [{ ports: [] }, ['ports: too_small']],
    [{ from: { kind: 'networks', networks: ['10.0.0.0/8'], negated: true } }, []],
    [{ from: { kind: 'networks', networks: [] } }, ['from.networks: too_small']],
    [{ from: { kind: 'networks', networks: ['10.0.0.0'] } }, ['from.networks.0: network-prefix-missing']],
    [{ from: { kind: 'zones', zones: [] } }, ['from.zones: too_small']],
    [{ from: { kind: 'zones', zones: [''] } }, ['from.zones.0: id-empty']],
    [{ from: { kind: 'any', negated: true } }, ['from: unrecognized_keys']],
    [{ to: { kind: 'hosts' } }, ['to.kind: invalid_union']],
    [{ to: { kind: 'zones', zones: ['dmz'], negated: 'yes' } }, ['to.negated: invalid_type']],
    [{ action: 'reject' }, ['action: invalid_value']],
    [{ enabled: 'no' }, ['enabled: invalid_type']],
    [{ until: 'May' }, ['until: date-unreadable']],
    [{ changedOn: '2026-02-30' }, ['changedOn: date-impossible']],
    [{ reviewedOn: 'now' }, ['reviewedOn: date-unreadable']],
    [{ owner: '' }, ['owner: text-empty']],
    [{ reason: ' ' }, ['reason: text-empty']],
    [{ id: '' }, ['id: id-empty']],
    [{ source: 'any' }, [': unrecognized_keys']],
  ];
}
