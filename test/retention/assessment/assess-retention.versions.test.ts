import { describe, expect, it } from 'vitest';
import { makeRetentionRecord, makeRetentionRule } from '../../../src/fixtures/index.ts';
import type {
  RetentionRecord,
  RetentionEnd,
  AssessRetentionOptions,
  RetentionRule,
} from '../../../src/retention/index.ts';
import { maximum, minimum, outcomeOf, voucher } from './outcome-of.ts';

describe('versions while the trigger is open', () => {
  const either = (kind: 'earliest' | 'latest', period: 'P1Y' | 'P5Y' | 'P8Y' | 'P10Y'): RetentionEnd => ({
    kind,
    of: [
      { kind: 'after', event: 'a', period },
      { kind: 'after', event: 'b', period: 'P1Y' },
    ],
  });
  const outcomeWith = (
    rules: readonly RetentionRule[],
    events: RetentionRecord['events'],
    asOf: AssessRetentionOptions['asOf'] = '2027-01-01',
  ) => outcomeOf(rules, { asOf }, makeRetentionRecord({ events }));

  it('make a record overdue only if every version that may govern does', () => {
    const rules = [
      makeRetentionRule({ id: 'v1', role: 'maximum', end: either('earliest', 'P1Y'), validTo: '2024-12-31' }),
      makeRetentionRule({ id: 'v2', role: 'maximum', end: either('earliest', 'P5Y'), validFrom: '2025-01-01' }),
    ];
    const a = '2025-03-01';
    expect(outcomeWith(rules, { a })).toMatchObject({ status: 'awaiting-trigger', missing: ['b'], disposeBy: null });
    expect(outcomeWith(rules, { a, b: '2027-06-01' })).toMatchObject({ rules: [{ id: 'v2' }], ceiling: '2028-06-01' });
    expect(outcomeWith(rules, { a, b: '2024-12-31' })).toMatchObject({ rules: [{ id: 'v1' }], status: 'overdue' });
  });

  it('are ruled out by known events after their last day', () => {
    const rules = [
      makeRetentionRule({ id: 'v1', end: either('latest', 'P10Y'), validTo: '2024-12-31' }),
      makeRetentionRule({ id: 'v2', end: either('latest', 'P8Y'), validFrom: '2025-01-01' }),
      makeRetentionRule({ id: 'max', role: 'maximum', end: { kind: 'after', event: 'a', period: 'P9Y' } }),
    ];
    expect(outcomeWith(rules, { a: '2025-06-01' })).toMatchObject({
      status: 'awaiting-trigger',
      retainThrough: '2033-06-01',
      rules: [{ id: 'v2', validOn: null }, { id: 'max' }],
      notApplied: [{ id: 'v1', reason: 'not-in-force', validOn: null }],
    });
    expect(outcomeWith(rules, { a: '2024-06-01' })).toMatchObject({
      status: 'awaiting-trigger',
      retainThrough: null,
      rules: [{ id: 'v1' }, { id: 'v2' }, { id: 'max' }],
    });
  });

  it('leave an end undecided while the governing version is not yet known', () => {
    const end = (period: 'P8Y' | 'P10Y'): RetentionEnd => ({
      kind: 'latest',
      of: [
        { kind: 'after', event: 'a', period },
        {
          kind: 'earliest',
          of: [
            { kind: 'after', event: 'b', period: 'P1Y' },
            { kind: 'after', event: 'c', period: 'P1Y' },
          ],
        },
      ],
    });
    const rules = [
      makeRetentionRule({ id: 'v1', end: end('P10Y'), validTo: '2022-12-31' }),
      makeRetentionRule({ id: 'v2', end: end('P8Y'), validFrom: '2023-01-01' }),
    ];
    const known = { a: '2023-01-01', c: '2024-01-01' } as const;
    expect(outcomeWith(rules, known)).toMatchObject({ status: 'retain', rules: [{ id: 'v2' }] });
    const before = { a: '2022-12-31', c: '2024-01-01' } as const;
    expect(outcomeWith(rules, before, '2031-06-01')).toMatchObject({ status: 'awaiting-trigger', missing: ['b'] });
    expect(outcomeWith(rules, { ...before, b: '2023-01-01' }, '2031-06-01').rules).toMatchObject([{ id: 'v2' }]);
    expect(outcomeWith(rules, { ...before, b: '2022-12-31' }, '2031-06-01')).toMatchObject({
      status: 'retain',
      rules: [{ id: 'v1' }],
    });
  });
});

describe('versions of a rule', () => {
  const { end } = minimum;
  const ten = makeRetentionRule({ id: 'ten', end: { ...end, period: 'P10Y' } as typeof end, validTo: '2024-12-31' });
  const eight = makeRetentionRule({ id: 'eight', validFrom: '2025-01-01' });

  it('govern by the trigger by default: German vouchers, ten years until 2024 and eight since', () => {
    expect(outcomeOf([ten, eight], { asOf: '2026-11-21' })).toMatchObject({
      versionPolicy: 'at-trigger',
      retainThrough: '2030-12-31',
      rules: [{ id: 'ten', validTo: '2024-12-31', validOn: '2020-05-04' }],
      notApplied: [{ id: 'eight', role: 'minimum', reason: 'not-in-force', validOn: '2020-05-04' }],
    });
    expect(outcomeOf([ten, eight], { asOf: '2026-11-21', versionPolicy: 'at-as-of' })).toMatchObject({
      versionPolicy: 'at-as-of',
      retainThrough: '2028-12-31',
      rules: [{ id: 'eight', validFrom: '2025-01-01', validOn: '2026-11-21' }],
      notApplied: [{ id: 'ten', reason: 'not-in-force', validOn: '2026-11-21' }],
    });
  });

  it.each([
    ['2024-12-31', 'ten'],
    ['2025-01-01', 'eight'],
  ] as const)('change with the trigger on %s and with the question on that day', (day, id) => {
    const record = makeRetentionRecord({ events: { 'voucher-created': day } });
    expect(outcomeOf([ten, eight], { asOf: '2026-11-21' }, record).rules).toMatchObject([{ id }]);
    expect(outcomeOf([ten, eight], { asOf: day, versionPolicy: 'at-as-of' }).rules).toMatchObject([{ id }]);
  });

  it('do not demand disposal before they were in force', () => {
    const old = makeRetentionRecord({ events: { 'voucher-created': '2015-06-30' } });
    const options = { asOf: '2025-04-01', versionPolicy: 'at-as-of' } as const;
    expect(outcomeOf([ten, eight], options, old)).toMatchObject({
      status: 'disposable',
      disposableFrom: '2025-01-01',
      disposeBy: '2025-04-01',
    });
    expect(outcomeOf([ten, eight], { ...options, asOf: '2025-04-02' }, old)).toMatchObject({
      status: 'overdue',
      overdueDays: 1,
    });
    const ceiling = makeRetentionRule({ id: 'new', role: 'maximum', validFrom: '2025-01-01' });
    expect(outcomeOf([ceiling], { ...options, asOf: '2025-01-02' }, old)).toMatchObject({
      status: 'overdue',
      ceiling: '2023-12-31',
      disposeBy: '2025-01-01',
      overdueDays: 1,
    });
    const always = makeRetentionRule({ id: 'always', role: 'maximum' });
    expect(outcomeOf([ceiling, always], options, old).disposeBy).toBe('2023-12-31');
  });

  it('leave a record without a rule when none was in force', () => {
    expect(outcomeOf([eight], { asOf: '2026-11-21' })).toMatchObject({ status: 'no-rule', rules: [] });
  });

  it('are all possible while the trigger is open', () => {
    expect(outcomeOf([ten, eight], { asOf: '2026-11-21' }, { ...voucher, events: {} })).toMatchObject({
      status: 'awaiting-trigger',
      rules: [
        { id: 'eight', validOn: null },
        { id: 'ten', validOn: null },
      ],
    });
  });

  it('without a trigger govern by the day of the question', () => {
    const forGood = makeRetentionRule({ end: { kind: 'permanent' }, validFrom: '2026-01-01' });
    expect(outcomeOf([forGood], { asOf: '2025-12-31' }).status).toBe('no-rule');
    expect(outcomeOf([forGood], { asOf: '2026-01-01' }).rules).toMatchObject([{ validOn: '2026-01-01' }]);
  });

  it.each([
    ['latest', '2025-03-01', 'eight'],
    ['earliest', '2020-05-04', 'ten'],
  ] as const)('take the trigger of the %s end from its events, not from its periods', (kind, validOn, id) => {
    const of = [
      { kind: 'after', event: 'voucher-created', period: 'P9Y' },
      { kind: 'after', event: 'audit-closed', period: 'P1Y' },
    ] as const;
    const record = makeRetentionRecord({ events: { 'voucher-created': '2020-05-04', 'audit-closed': '2025-03-01' } });
    const rules = [
      { ...ten, end: { kind, of } },
      { ...eight, end: { kind, of } },
    ];
    expect(outcomeOf(rules, { asOf: '2026-11-21' }, record).rules).toMatchObject([{ id, validOn }]);
  });
});

describe('two rules with one id', () => {
  it('both govern, in their order', () => {
    const twin = makeRetentionRule({ end: { kind: 'after', event: 'voucher-created', period: 'P20Y' } });
    const outcome = outcomeOf([makeRetentionRule(), twin], { asOf: '2026-11-21' });
    expect(outcome.rules.map(({ end }) => end.kind === 'date' && end.through)).toEqual(['2028-12-31', '2040-05-04']);
  });
});

describe('jurisdictions', () => {
  const ofOwn = makeRetentionRule({
    id: 'own',
    jurisdiction: undefined,
    end: { kind: 'after', event: 'voucher-created', period: 'P20Y' },
  });
  const rules: readonly RetentionRule[] = [
    makeRetentionRule({
      id: 'eu',
      jurisdiction: 'EU',
      end: { kind: 'after', event: 'voucher-created', period: 'P15Y' },
    }),
    makeRetentionRule({ id: 'de', jurisdiction: 'DE' }),
    makeRetentionRule({
      id: 'fr',
      jurisdiction: 'FR',
      end: { kind: 'after', event: 'voucher-created', period: 'P10Y' },
    }),
    ofOwn,
    { ...maximum, id: 'eu-max', jurisdiction: 'EU', end: { kind: 'after', event: 'voucher-created', period: 'P30Y' } },
  ];

  it('all apply together by default', () => {
    expect(outcomeOf(rules, { asOf: '2026-11-21' })).toMatchObject({ retainThrough: '2040-05-04', notApplied: [] });
  });

  it('give way to the most specific one that has a rule, for each role', () => {
    const outcome = outcomeOf(rules, { asOf: '2026-11-21', jurisdictions: ['DE-BY', 'DE', 'EU'] });
    expect(outcome.retainThrough).toBe('2028-12-31');
    expect(outcome.rules.map(({ id }) => id)).toEqual(['de', 'eu-max']);
    expect(outcome.notApplied.map(({ id, reason }) => `${id} ${reason}`)).toEqual([
      'eu less-specific',
      'fr other-jurisdiction',
      'own less-specific',
    ]);
  });

  it('leave the organization’s own rule when none of them has one', () => {
    const outcome = outcomeOf(rules, { asOf: '2026-11-21', jurisdictions: ['AT'] });
    expect(outcome.rules.map(({ id }) => id)).toEqual(['own']);
    expect(outcomeOf(rules, { asOf: '2026-11-21', jurisdictions: ['AT', 'AT'] })).toEqual(outcome);
    expect(outcomeOf([rules[2] ?? ofOwn], { asOf: '2026-11-21', jurisdictions: ['AT'] }).status).toBe('no-rule');
  });
});
