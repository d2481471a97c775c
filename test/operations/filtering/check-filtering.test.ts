import { describe, expect, it } from 'vitest';
import { exampleAsOf, exampleOperations, makeNetworkRule, makeRuleSet, makeZone } from '../../../src/fixtures/index.ts';
import {
  checkOperations,
  type CheckOperationsContext,
  type NetworkEndpoint,
  type NetworkRule,
  operationsDueItems,
  type OperationsRegisters,
  type Zone,
} from '../../../src/operations/index.ts';
import { codesOf } from '../../codes-of.ts';

const asOf = '2026-11-21';

type RuleChanges = NonNullable<Parameters<typeof makeNetworkRule>[0]>;
const subject = { kind: 'rule-set', id: 'edge' };

function networks(...written: readonly string[]): NetworkEndpoint {
  return { kind: 'networks', networks: written };
}

function find(registers: OperationsRegisters, context: Partial<CheckOperationsContext> = {}) {
  return checkOperations(registers, { asOf, ...context });
}

function withSet(fields: Parameters<typeof makeRuleSet>[0], zones?: readonly Zone[]) {
  return find({ ruleSets: [makeRuleSet(fields)], ...(zones === undefined ? {} : { zones }) });
}

function withRules(...rules: readonly NetworkRule[]) {
  return withSet({ rules });
}

describe('checkOperations on networks', () => {
  it('finds nothing in good registers', () => {
    expect(find({ zones: [makeZone()], ruleSets: [makeRuleSet()] })).toEqual([]);
    expect(checkOperations(exampleOperations, { asOf: exampleAsOf })).toEqual([]);
  });

  it('finds a network that two zones have, however it is written', () => {
    const zones = [
      makeZone({ networks: ['192.0.2.0/28'] }),
      makeZone({ id: 'office', networks: ['192.0.2.0/24', '::ffff:192.0.2.0/124'] }),
    ];
    expect(find({ zones })).toEqual([
      {
        code: 'network-zone-ambiguous',
        severity: 'error',
        message: 'The network 192.0.2.0/28 belongs to the zones "dmz", "office" at once.',
        requirements: ['A.8.22'],
        subject: { kind: 'zone', id: 'dmz' },
        path: ['zones', 0, 'networks'],
        params: { network: '192.0.2.0/28', zones: ['dmz', 'office'] },
      },
    ]);
    expect(find({ zones: [makeZone(), makeZone({ id: 'office', networks: ['192.0.2.0/24'] })] })).toEqual([]);
  });

  it('finds a rule set that allows by default', () => {
    expect(withSet({ defaultAction: 'allow' })).toEqual([
      {
        code: 'network-default-allow',
        severity: 'error',
        message: 'The rule set "edge" allows every flow that no rule matches.',
        requirements: ['A.8.20'],
        subject,
        path: ['ruleSets', 0, 'defaultAction'],
        params: { ruleSet: 'edge' },
      },
    ]);
  });

  it('finds a rule that leaves anything open to untrusted sources', () => {
    expect(withRules(makeNetworkRule({ to: { kind: 'any' }, protocol: 'any', ports: undefined }))).toEqual([
      {
        code: 'network-rule-untrusted-any',
        severity: 'error',
        message: 'The rule "web" of the rule set "edge" allows untrusted sources any of: destination, service.',
        requirements: ['A.8.20', 'A.8.22'],
        subject,
        path: ['ruleSets', 0, 'rules', 0],
        params: { rule: 'web', ruleSet: 'edge', open: ['destination', 'service'] },
      },
    ]);
  });

  it.each<[string, RuleChanges, readonly string[]]>([
    ['any source, any destination', { to: { kind: 'any' } }, ['destination']],
    ['every destination of IPv4', { to: networks('0.0.0.0/0') }, ['destination']],
    ['every destination of IPv6 in halves', { to: networks('::/1', '8000::/1') }, ['destination']],
    ['half of the destinations', { to: networks('0.0.0.0/1') }, []],
    ['any source, every service', { to: networks('192.0.2.0/28'), protocol: 'any', ports: undefined }, ['service']],
    ['any source, a port of every protocol', { to: networks('192.0.2.0/28'), protocol: 'any' }, []],
    ['any source, every port of a protocol', { to: networks('192.0.2.0/28'), ports: undefined }, []],
    ['an untrusted zone', { from: { kind: 'zones', zones: ['internet'] }, to: { kind: 'any' } }, ['destination']],
    ['a network in an untrusted zone', { from: networks('198.51.100.0/24'), to: { kind: 'any' } }, ['destination']],
    ['a trusted zone', { from: { kind: 'zones', zones: ['office'] }, to: { kind: 'any' } }, []],
    ['a network of a trusted zone', { from: networks('10.1.0.0/16'), to: { kind: 'any' } }, []],
    [
      'everything but a trusted zone',
      { from: { kind: 'zones', zones: ['office'], negated: true }, to: { kind: 'any' } },
      ['destination'],
    ],
    ['a rule that denies', { action: 'deny', to: { kind: 'any' } }, []],
    ['a disabled rule', { enabled: false, to: { kind: 'any' } }, []],
  ])('judges a rule from untrusted sources: %s', (_, fields, open) => {
    const zones = [
      makeZone({ id: 'internet', networks: ['0.0.0.0/0', '::/0'], trust: 'untrusted' }),
      makeZone({ id: 'office', networks: ['10.0.0.0/8'], trust: 'trusted' }),
    ];
    const findings = withSet({ rules: [makeNetworkRule({ ...fields })] }, [...zones, makeZone()]);
    expect(
      findings.filter(({ code }) => code === 'network-rule-untrusted-any').map(({ params }) => params['open']),
    ).toEqual(open.length === 0 ? [] : [open]);
  });

  it('finds anomalies of rules', () => {
    const from = networks('198.51.100.0/24');
    const low = makeNetworkRule({ id: 'low', from, to: networks('192.0.2.0/25') });
    const both = makeNetworkRule({ id: 'both', from, to: networks('192.0.2.0/24') });
    const deny = (rule: NetworkRule): NetworkRule => ({ ...rule, action: 'deny' });
    const path = ['ruleSets', 0, 'rules', 1];
    const shared = { requirements: ['A.8.20'], subject, path };
    expect(withRules(deny(both), low)).toEqual([
      {
        ...shared,
        code: 'network-rule-shadowed',
        severity: 'error',
        message:
          'The rule "low" of the rule set "edge" never decides: the earlier rules "both" match all that it matches.',
        params: { rule: 'low', ruleSet: 'edge', by: ['both'] },
      },
    ]);
    expect(withRules(both, low)).toEqual([
      {
        ...shared,
        code: 'network-rule-redundant',
        severity: 'warning',
        message: 'Without the rule "low" of the rule set "edge" the rules "both" decide the same.',
        params: { rule: 'low', ruleSet: 'edge', by: ['both'] },
      },
    ]);
    expect(withRules(low, deny(both))).toEqual([
      {
        ...shared,
        code: 'network-rule-overlap',
        severity: 'info',
        message: 'The rule "both" of the rule set "edge" matches flows that "low" match, too, with the other action.',
        params: { rule: 'both', ruleSet: 'edge', by: ['low'] },
      },
    ]);
    expect(withRules(makeNetworkRule(), makeNetworkRule({ id: 'crossed', from, to: networks('::/0') }))).toEqual([
      {
        ...shared,
        code: 'network-rule-empty',
        severity: 'warning',
        message: 'The rule "crossed" of the rule set "edge" matches no flow.',
        params: { rule: 'crossed', ruleSet: 'edge' },
      },
    ]);
    const wide = makeNetworkRule({ id: 'wide', from: networks('198.51.100.0/24', '203.0.113.0/24'), to: low.to });
    const within = (mostParts: number) =>
      find({ ruleSets: [makeRuleSet({ rules: [makeNetworkRule(), wide] })] }, { filtering: { mostParts } });
    expect(within(2)).toEqual([]);
    expect(within(1)).toEqual([
      {
        ...shared,
        code: 'network-rule-undecided',
        severity: 'info',
        message:
          'It is not known whether the rule "wide" of the rule set "edge" has an effect: the others divide it into more than 1 parts.',
        params: { rule: 'wide', ruleSet: 'edge', mostParts: 1 },
      },
    ]);
  });

  it('finds a rule set with too many rules in effect to compare', () => {
    const rules = [makeNetworkRule(), makeNetworkRule({ id: 'again' }), makeNetworkRule({ id: 'off', enabled: false })];
    const within = (mostRules: number) =>
      find({ ruleSets: [makeRuleSet({ rules })], zones: [makeZone()] }, { filtering: { mostRules } });
    expect(codesOf(within(2))).toEqual(['network-rule-redundant', 'network-rule-redundant']);
    expect(within(1)).toEqual([
      {
        code: 'network-rule-set-undecided',
        severity: 'info',
        message: 'The rules of the rule set "edge" are not compared: 2 are in effect, at most 1 are compared.',
        requirements: ['A.8.20'],
        subject,
        path: ['ruleSets', 0, 'rules'],
        params: { ruleSet: 'edge', rules: 2, mostRules: 1 },
      },
    ]);
  });

  it('has nothing against a closing rule that repeats the default action', () => {
    const closing = makeNetworkRule({
      id: 'rest',
      action: 'deny',
      protocol: 'udp',
      to: { kind: 'any' },
      ports: undefined,
    });
    expect(withSet({ rules: [makeNetworkRule({ to: networks('192.0.2.0/28') }), closing] })).toEqual([]);
  });

  it('finds rules without an owner or a reason, unless they are not in effect', () => {
    const bare = makeNetworkRule({ owner: undefined, reason: undefined });
    const path = ['ruleSets', 0, 'rules', 0];
    const params = { rule: 'web', ruleSet: 'edge' };
    expect(withRules(bare)).toEqual([
      {
        code: 'network-rule-owner-missing',
        severity: 'warning',
        message: 'The rule "web" of the rule set "edge" has no owner.',
        requirements: ['A.8.20'],
        subject,
        path,
        params,
      },
      {
        code: 'network-rule-reason-missing',
        severity: 'warning',
        message: 'The rule "web" of the rule set "edge" has no reason.',
        requirements: ['A.8.20'],
        subject,
        path,
        params,
      },
    ]);
    expect(withRules({ ...bare, enabled: false })).toEqual([]);
    expect(withRules({ ...bare, until: '2026-11-20' })).toEqual([]);
    expect(withRules({ ...bare, until: asOf })).toHaveLength(2);
  });

  it('finds rules whose review is overdue, also after a change', () => {
    const overdue = {
      code: 'network-rule-review-overdue',
      severity: 'warning',
      message:
        'The review of the rule "web" of the rule set "edge" was due on 2026-11-20 and is not done as of 2026-11-21.',
      requirements: ['A.8.20'],
      subject,
      path: ['ruleSets', 0, 'rules', 0],
      params: { rule: 'web', ruleSet: 'edge', dueOn: '2026-11-20', asOf },
    };
    const evidence = [{ reference: 'ticket NET-9', collectedOn: '2025-11-20' }] as const;
    const reviewed = (on: '2025-11-20' | '2025-11-21', rule: Partial<NetworkRule> = {}) =>
      withSet({ reviews: [{ on, evidence }], rules: [makeNetworkRule({ ...rule })] });
    expect(reviewed('2025-11-20')).toEqual([overdue]);
    expect(reviewed('2025-11-21')).toEqual([]);
    expect(reviewed('2025-11-20', { reviewedOn: '2025-11-21' })).toEqual([]);
    expect(reviewed('2025-11-20', { reviewedOn: '2025-11-19' })).toEqual([overdue]);
    expect(reviewed('2025-11-20', { enabled: false })).toEqual([]);
    const never = { every: 'P1Y', mode: 'rolling', anchor: '2025-11-20' } as const;
    expect(withSet({ review: never, reviews: undefined })).toEqual([overdue]);
    expect(withSet({ review: { ...never, anchor: '2025-11-21' }, reviews: undefined })).toEqual([]);
    expect(withRules(makeNetworkRule({ changedOn: '2026-11-20' }))).toEqual([overdue]);
    expect(withRules(makeNetworkRule({ changedOn: asOf }))).toEqual([]);
    expect(withRules(makeNetworkRule({ changedOn: '2026-11-20', reviewedOn: '2026-11-20' }))).toEqual([]);
  });

  it('finds a rule set without a plan of reviews, and a last review without evidence', () => {
    expect(withSet({ review: undefined })).toEqual([
      {
        code: 'network-review-plan-missing',
        severity: 'warning',
        message: 'The rule set "edge" has no plan of its reviews.',
        requirements: ['A.8.20'],
        subject,
        path: ['ruleSets', 0],
        params: { ruleSet: 'edge' },
      },
    ]);
    const evidence = [{ reference: 'ticket NET-9', collectedOn: '2026-03-02' }] as const;
    const missing = {
      code: 'network-review-evidence-missing',
      severity: 'warning',
      message: 'The last review of the rule set "edge" on 2026-03-02 has no evidence.',
      requirements: ['A.8.20'],
      subject,
      path: ['ruleSets', 0, 'reviews'],
      params: { ruleSet: 'edge', on: '2026-03-02' },
    };
    expect(withSet({ reviews: [{ on: '2026-03-02' }, { on: '2025-03-02', evidence }] })).toEqual([missing]);
    expect(withSet({ reviews: [{ on: '2026-03-02', evidence: [] }] })).toEqual([missing]);
    expect(withSet({ reviews: [{ on: '2025-03-02' }, { on: '2026-03-02', evidence }] })).toEqual([]);
  });

  it('finds events in the future, which satisfy nothing', () => {
    const findings = withSet({
      reviews: [{ on: '2026-11-22' }],
      rules: [makeNetworkRule({ reviewedOn: '2026-11-22', changedOn: '2026-11-23' })],
    });
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['operations-event-in-future', ['ruleSets', 0, 'reviews', 0, 'on']],
      ['operations-event-in-future', ['ruleSets', 0, 'rules', 0, 'changedOn']],
      ['operations-event-in-future', ['ruleSets', 0, 'rules', 0, 'reviewedOn']],
      ['network-rule-review-overdue', ['ruleSets', 0, 'rules', 0]],
    ]);
  });

  it('finds rules that name unknown zones where the zones are given', () => {
    const rules = [
      makeNetworkRule({ from: { kind: 'zones', zones: ['dmz', 'lab'] }, to: { kind: 'zones', zones: ['moon'] } }),
    ];
    expect(withSet({ rules }, [makeZone()]).map(({ code, path }) => [code, path])).toEqual([
      ['operations-reference-unknown', ['ruleSets', 0, 'rules', 0, 'from', 'zones', 1]],
      ['operations-reference-unknown', ['ruleSets', 0, 'rules', 0, 'to', 'zones', 0]],
    ]);
    expect(withSet({ rules })).toEqual([]);
  });

  it('finds unreadable and repeated records and goes on', () => {
    const findings = find({
      zones: [makeZone({ networks: ['192.0.2.1/28'] }), makeZone({ id: 'office' }), makeZone({ id: 'office' })],
      ruleSets: [
        makeRuleSet({ rules: [makeNetworkRule({ to: networks('010.0.0.0/8') })] }),
        makeRuleSet({ id: 'inner', rules: [makeNetworkRule({ order: 1 }), makeNetworkRule({ id: 'b' })] }),
        makeRuleSet({ id: 'outer', rules: [makeNetworkRule({ ports: [{ from: 2, through: 1 }] })] }),
      ],
    });
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['operations-record-unreadable', ['zones', 0, 'networks', 0]],
      ['operations-record-duplicate', ['zones', 2, 'id']],
      ['operations-record-unreadable', ['ruleSets', 0, 'rules', 0, 'to', 'networks', 0]],
      ['operations-record-unreadable', ['ruleSets', 1, 'rules', 1, 'order']],
      ['operations-record-unreadable', ['ruleSets', 2, 'rules', 0, 'ports', 0, 'through']],
    ]);
  });

  it('claims no anomaly by zones while a zone cannot be read, which may have a part of any', () => {
    const rules = [
      makeNetworkRule({ id: 'block', action: 'deny', ports: undefined }),
      makeNetworkRule({ from: networks('10.0.0.0/8') }),
    ];
    const office = makeZone({ id: 'office', networks: ['10.0.0.1/8'] });
    expect(codesOf(withSet({ rules }, [makeZone()]))).toEqual(['network-rule-shadowed']);
    expect(codesOf(withSet({ rules }, [makeZone(), office]))).toEqual(['operations-record-unreadable']);
  });
});

describe('operationsDueItems on networks', () => {
  const window = { from: '2026-11-01', through: '2027-12-31', asOf } as const;

  it('lists the reviews of the rules in effect, each with its owner', () => {
    const rules = [
      makeNetworkRule(),
      makeNetworkRule({ id: 'changed', changedOn: '2026-11-20', owner: undefined }),
      makeNetworkRule({ id: 'off', enabled: false }),
    ];
    const shared = { kind: 'network-rule-review', subject, owner: 'ada', dueAt: null, requirement: 'A.8.20' };
    expect(operationsDueItems({ ruleSets: [makeRuleSet({ rules })] }, window)).toEqual([
      {
        ...shared,
        title: 'Review the rule "changed" of the rule set "edge"',
        dueOn: '2026-11-20',
        state: 'overdue',
        rule: 'change',
      },
      {
        ...shared,
        title: 'Review the rule "web" of the rule set "edge"',
        dueOn: '2027-03-02',
        state: 'scheduled',
        rule: 'cadence',
      },
    ]);
  });

  it('lists nothing without a plan, and no owner where none is assigned', () => {
    expect(operationsDueItems({ ruleSets: [makeRuleSet({ review: undefined })] }, window)).toEqual([]);
    expect(operationsDueItems({ ruleSets: [{ id: 'x' } as never] }, window)).toEqual([]);
    const rules = [makeNetworkRule({ owner: undefined })];
    const [item] = operationsDueItems({ ruleSets: [makeRuleSet({ rules, owner: undefined })] }, window);
    expect(item?.owner).toBeNull();
  });
});
