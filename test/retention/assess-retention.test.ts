import { describe, expect, it } from 'vitest';
import {
  makeLegalHold,
  makeRetentionRecord,
  makeRetentionRule,
  makeRetentionSchedule,
} from '../../src/fixtures/index.ts';
import {
  assessRetention,
  type RecordInRetention,
  type RetentionEnd,
  type RetentionOptions,
  type RetentionRule,
} from '../../src/retention/index.ts';

/** A voucher of 2020, kept through 2028, destroyed within three months. */
const voucher = makeRetentionRecord();
const minimum = makeRetentionRule();
const maximum = makeRetentionRule({
  id: 'minimization',
  role: 'maximum',
  end: { kind: 'after', event: 'voucher-created', period: 'P10Y' },
  disposal: { method: 'destroy' },
});

function outcomeOf(rules: readonly RetentionRule[], options: RetentionOptions, record: RecordInRetention = voucher) {
  return assessRetention(record, { rules }, options);
}

describe('a duty to keep', () => {
  it.each([
    ['2020-05-04', 'retain', 0],
    ['2028-12-31', 'retain', 0],
    ['2029-01-01', 'disposable', 0],
    ['2029-04-01', 'disposable', 0],
    ['2029-04-02', 'overdue', 1],
    ['2030-04-01', 'overdue', 365],
  ] as const)('on %s is %s', (asOf, status, overdueDays) => {
    expect(outcomeOf([minimum], { asOf })).toMatchObject({
      status,
      overdueDays,
      retainThrough: '2028-12-31',
      disposableFrom: '2029-01-01',
      ceiling: null,
      disposeBy: '2029-04-01',
    });
  });

  it('without a time to dispose is never overdue', () => {
    const rule = makeRetentionRule({ disposal: { method: 'destroy' } });
    expect(outcomeOf([rule], { asOf: '2199-01-01' })).toMatchObject({ status: 'disposable', disposeBy: null });
  });

  it('lasts as long as the longest of several, and its time to dispose is the one that counts', () => {
    const shorter = makeRetentionRule({
      id: 'shorter',
      end: { kind: 'after', event: 'voucher-created', period: 'P1Y' },
      disposal: { method: 'clear', within: 'P1D' },
    });
    expect(outcomeOf([minimum, shorter], { asOf: '2026-11-21' })).toMatchObject({
      status: 'retain',
      retainThrough: '2028-12-31',
      disposeBy: '2029-04-01',
    });
    const asLong = makeRetentionRule({ id: 'as-long', disposal: { method: 'clear', within: 'P1M' } });
    expect(outcomeOf([minimum, asLong], { asOf: '2026-11-21' }).disposeBy).toBe('2029-02-01');
  });

  it('without an end is permanent', () => {
    const rule = makeRetentionRule({ end: { kind: 'permanent' } });
    expect(outcomeOf([rule], { asOf: '2199-01-01' })).toMatchObject({
      status: 'permanent',
      retainThrough: null,
      disposableFrom: null,
    });
  });
});

describe('a duty to delete', () => {
  it.each([
    ['2030-05-04', 'disposable', 0],
    ['2030-05-05', 'overdue', 1],
  ] as const)('alone leaves it free to dispose on %s: %s', (asOf, status, overdueDays) => {
    expect(outcomeOf([maximum], { asOf })).toMatchObject({
      status,
      overdueDays,
      retainThrough: null,
      disposableFrom: null,
      ceiling: '2030-05-04',
      disposeBy: '2030-05-04',
    });
  });

  it('without an end demands nothing and forbids nothing', () => {
    const rule = makeRetentionRule({ role: 'maximum', end: { kind: 'permanent' } });
    expect(outcomeOf([rule], { asOf: '2199-01-01' })).toMatchObject({ status: 'disposable', disposeBy: null });
  });

  it.each([
    ['2020-05-03', 'awaiting-trigger'],
    ['2020-05-04', 'disposable'],
  ] as const)('does not free a record to dispose of before its trigger, on %s: %s', (asOf, status) => {
    expect(outcomeOf([maximum], { asOf })).toMatchObject({ status, missing: [], disposeBy: '2030-05-04' });
  });
});

describe('both duties', () => {
  it('leave a window, and the earlier of the two limits counts', () => {
    expect(outcomeOf([minimum, maximum], { asOf: '2029-04-02' })).toMatchObject({
      status: 'overdue',
      disposeBy: '2029-04-01',
      ceiling: '2030-05-04',
    });
    const slow = makeRetentionRule({ disposal: { method: 'destroy', within: 'P5Y' } });
    expect(outcomeOf([slow, maximum], { asOf: '2030-05-05' })).toMatchObject({
      status: 'overdue',
      disposeBy: '2030-05-04',
      overdueDays: 1,
    });
  });

  it('on one day leave the next one to dispose, and are no conflict', () => {
    const same = makeRetentionRule({ id: 'same', role: 'maximum' });
    expect(outcomeOf([minimum, same], { asOf: '2029-01-01' })).toMatchObject({
      status: 'disposable',
      ceiling: '2028-12-31',
      disposeBy: '2029-01-01',
      overlapDays: null,
    });
    expect(outcomeOf([minimum, same], { asOf: '2029-01-02' })).toMatchObject({ status: 'overdue', overdueDays: 1 });
  });

  const strict: RetentionRule = { ...maximum, end: { kind: 'after', event: 'voucher-created', period: 'P3Y' } };

  it('against each other are a conflict until the duty to keep is over, with both sides named', () => {
    for (const asOf of ['2020-05-04', '2023-05-05', '2028-12-31'] as const) {
      expect(outcomeOf([minimum, strict], { asOf })).toMatchObject({
        status: 'conflict',
        retainThrough: '2028-12-31',
        ceiling: '2023-05-04',
        overlapDays: 2068,
        disposeBy: null,
        rules: [{ id: 'vouchers' }, { id: 'minimization' }],
        disposalLimit: null,
      });
    }
  });

  it.each([
    ['2029-01-01', 'disposable', 0],
    ['2029-01-02', 'overdue', 1],
  ] as const)('that were in conflict leave only the duty to delete on %s: %s', (asOf, status, overdueDays) => {
    expect(outcomeOf([minimum, strict], { asOf })).toMatchObject({
      status,
      overdueDays,
      overlapDays: 2068,
      disposableFrom: '2029-01-01',
      disposeBy: '2029-01-01',
      disposalLimit: { rule: 'minimization', within: null, heldBy: [] },
    });
  });

  it('stand against each other only from the day on which the duty to delete is in force', () => {
    const late: RetentionRule = { ...strict, validFrom: '2028-12-01' };
    const options = { versionPolicy: 'at-as-of', asOf: '2029-06-01' } as const;
    expect(outcomeOf([minimum, late], options).overlapDays).toBe(31);
    expect(outcomeOf([minimum, { ...strict, validFrom: '2029-01-01' }], options)).toMatchObject({
      status: 'overdue',
      overlapDays: null,
      disposeBy: '2029-01-01',
    });
  });

  it('are a conflict without end when it must be kept for good', () => {
    const forGood = makeRetentionRule({ end: { kind: 'permanent' } });
    expect(outcomeOf([forGood, maximum], { asOf: '2026-11-21' })).toMatchObject({
      status: 'conflict',
      retainThrough: null,
      ceiling: '2030-05-04',
      overlapDays: null,
    });
  });
});

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
    events: RecordInRetention['events'],
    asOf: RetentionOptions['asOf'] = '2027-01-01',
  ) => outcomeOf(rules, { asOf }, makeRetentionRecord({ events }));

  it('make nothing overdue that only a version that may not govern would', () => {
    const rules = [
      makeRetentionRule({ id: 'v1', role: 'maximum', end: either('earliest', 'P1Y'), validTo: '2024-12-31' }),
      makeRetentionRule({ id: 'v2', role: 'maximum', end: either('earliest', 'P5Y'), validFrom: '2025-01-01' }),
    ];
    const a = '2025-03-01';
    expect(outcomeWith(rules, { a })).toMatchObject({ status: 'awaiting-trigger', missing: ['b'], disposeBy: null });
    expect(outcomeWith(rules, { a, b: '2027-06-01' })).toMatchObject({ rules: [{ id: 'v2' }], ceiling: '2028-06-01' });
    expect(outcomeWith(rules, { a, b: '2024-12-31' })).toMatchObject({ rules: [{ id: 'v1' }], status: 'overdue' });
  });

  it('are ruled out where the events known already lie behind them', () => {
    const rules = [
      makeRetentionRule({ id: 'v1', end: either('latest', 'P10Y'), validTo: '2024-12-31' }),
      makeRetentionRule({ id: 'v2', end: either('latest', 'P8Y'), validFrom: '2025-01-01' }),
      makeRetentionRule({ id: 'max', role: 'maximum', end: { kind: 'after', event: 'a', period: 'P9Y' } }),
    ];
    expect(outcomeWith(rules, { a: '2025-06-01' })).toMatchObject({
      status: 'awaiting-trigger',
      retainThrough: '2033-06-01',
      rules: [{ id: 'v2', validOn: null }, { id: 'max' }],
      setAside: [{ id: 'v1', why: 'not-in-force', validOn: null }],
    });
    expect(outcomeWith(rules, { a: '2024-06-01' })).toMatchObject({
      status: 'awaiting-trigger',
      retainThrough: null,
      rules: [{ id: 'v1' }, { id: 'v2' }, { id: 'max' }],
    });
  });

  it('keep an end open of which every version is known but not which one governs', () => {
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

describe('an open trigger', () => {
  const onTermination: RetentionRule = {
    ...maximum,
    id: 'termination',
    end: { kind: 'after', event: 'contract-terminated', period: 'P30D' },
  };

  it('of the duty to keep leaves everything open', () => {
    expect(outcomeOf([minimum], { asOf: '2026-11-21' }, { ...voucher, events: {} })).toMatchObject({
      status: 'awaiting-trigger',
      missing: ['voucher-created'],
      disposableFrom: null,
      disposeBy: null,
    });
  });

  it('leaves the day known so far when another leg is known', () => {
    const end = {
      kind: 'latest' as const,
      of: [
        { kind: 'after' as const, event: 'voucher-created', period: 'P3Y' as const },
        { kind: 'after' as const, event: 'audit-closed', period: 'P1Y' as const },
      ],
    };
    expect(outcomeOf([makeRetentionRule({ end })], { asOf: '2021-01-01' })).toMatchObject({
      status: 'awaiting-trigger',
      missing: ['audit-closed'],
      retainThrough: '2023-05-04',
      disposableFrom: null,
    });
  });

  it.each([
    ['2028-12-31', 'retain'],
    ['2029-01-01', 'disposable'],
    ['2029-04-01', 'disposable'],
    ['2029-04-02', 'overdue'],
  ] as const)('of the duty to delete forbids no disposal once the duty to keep is over: %s %s', (asOf, status) => {
    expect(outcomeOf([minimum, onTermination], { asOf })).toMatchObject({ status, missing: ['contract-terminated'] });
  });

  it('does not excuse what is past another ceiling', () => {
    expect(outcomeOf([maximum, onTermination], { asOf: '2030-05-04' }).status).toBe('awaiting-trigger');
    expect(outcomeOf([maximum, onTermination], { asOf: '2030-05-05' })).toMatchObject({
      status: 'overdue',
      overdueDays: 1,
      missing: ['contract-terminated'],
    });
  });
});

describe('legal holds', () => {
  const free = makeLegalHold({ id: 'free', placedOn: '2026-01-01', releasedOn: '2026-12-31' });
  const open = makeLegalHold({ id: 'open', placedOn: '2029-02-01' });
  const spring = makeLegalHold({ id: 'spring', placedOn: '2029-02-01', releasedOn: '2029-06-30' });
  const pastCeiling = makeLegalHold({ id: 'past', placedOn: '2030-05-04', releasedOn: '2030-08-31' });
  const summer = makeLegalHold({ id: 'summer', placedOn: '2029-06-01', releasedOn: '2029-08-31' });

  it.each([
    ['within the period changes nothing but is named', [free], '2026-06-01', 'retain', ['free']],
    ['the day before it is placed', [open], '2029-01-31', 'disposable', []],
    ['the day it is placed', [open], '2029-02-01', 'on-hold', ['open']],
    ['open for decades', [open], '2079-02-01', 'on-hold', ['open']],
    ['the day it is released', [spring], '2029-06-30', 'on-hold', ['spring']],
    ['the day after it is released', [spring], '2029-07-01', 'disposable', []],
    ['overlapping', [spring, summer], '2029-06-15', 'on-hold', ['spring', 'summer']],
    ['the last one of several', [spring, summer], '2029-08-31', 'on-hold', ['summer']],
  ] as const)('suspend disposal: %s', (_name, holds, asOf, status, standing) => {
    expect(outcomeOf([minimum], { asOf, holds })).toMatchObject({
      status,
      holds: standing,
      retainThrough: '2028-12-31',
      disposableFrom: '2029-01-01',
    });
  });

  it('move the last day to dispose when they stand on it, and nothing else', () => {
    const overdue = outcomeOf([maximum], { asOf: '2030-09-10', holds: [pastCeiling] });
    expect(overdue).toMatchObject({
      status: 'overdue',
      ceiling: '2030-05-04',
      disposeBy: '2030-09-01',
      overdueDays: 9,
      disposalLimit: { rule: 'minimization', within: null, heldBy: ['past'] },
    });
    expect(outcomeOf([maximum], { asOf: '2030-09-01', holds: [pastCeiling] }).status).toBe('disposable');
  });

  it('stop the time to dispose and let what is left of it run on', () => {
    const stopped = outcomeOf([minimum], { asOf: '2029-10-31', holds: [spring, summer, free] });
    expect(stopped).toMatchObject({
      status: 'overdue',
      disposeBy: '2029-10-30',
      overdueDays: 1,
      disposalLimit: { rule: 'vouchers', within: 'P3M', heldBy: ['spring', 'summer'] },
    });
    expect(outcomeOf([minimum], { asOf: '2029-10-30', holds: [spring, summer] }).status).toBe('disposable');
    const twice = [
      makeLegalHold({ id: 'first', placedOn: '2029-02-01', releasedOn: '2029-02-10' }),
      makeLegalHold({ id: 'second', placedOn: '2029-04-11', releasedOn: '2029-04-20' }),
      makeLegalHold({ id: 'too-late', placedOn: '2029-04-22', releasedOn: '2029-04-30' }),
    ];
    expect(outcomeOf([minimum], { asOf: '2029-05-15', holds: twice })).toMatchObject({
      disposeBy: '2029-04-21',
      disposalLimit: { heldBy: ['first', 'second'] },
    });
  });

  it('without an end leave no last day to dispose, whenever within the time they are placed', () => {
    for (const placedOn of ['2028-06-01', '2029-01-01', '2029-04-01'] as const) {
      const hold = makeLegalHold({ placedOn });
      expect(outcomeOf([minimum], { asOf: '2029-04-01', holds: [hold] })).toMatchObject({
        disposeBy: null,
        disposalLimit: null,
      });
    }
  });

  it('are not part of the time to dispose when they stand on its first day', () => {
    const winter = makeLegalHold({ placedOn: '2028-12-01', releasedOn: '2029-02-28' });
    expect(outcomeOf([minimum], { asOf: '2029-03-15', holds: [winter] })).toMatchObject({
      status: 'disposable',
      disposeBy: '2029-05-30',
    });
  });

  it.each([
    ['one in it', ['in'], '2026-03-03'],
    ['one in it and one on its first day', ['in', 'first'], '2026-03-04'],
  ] as const)('never make the last day earlier, at the end of a short month either: %s', (_name, ids, disposeBy) => {
    const month = makeRetentionRule({
      end: { kind: 'after', event: 'voucher-created', period: 'P1Y' },
      disposal: { method: 'destroy', within: 'P1M' },
    });
    const all = [
      makeLegalHold({ id: 'in', placedOn: '2026-01-02', releasedOn: '2026-01-31' }),
      makeLegalHold({ id: 'first', placedOn: '2026-01-01', releasedOn: '2026-01-01' }),
    ];
    const record = makeRetentionRecord({ events: { 'voucher-created': '2024-12-31' } });
    const holds = all.filter(({ id }) => ids.some((named) => named === id));
    expect(outcomeOf([month], { asOf: '2026-03-02', holds }, record)).toMatchObject({
      status: 'disposable',
      disposeBy,
      disposalLimit: { runsOutOn: '2026-02-01' },
    });
  });

  it('placed after it was due leave it overdue from the day it was', () => {
    const late = makeLegalHold({ placedOn: '2029-05-01', releasedOn: '2029-05-31' });
    expect(outcomeOf([minimum], { asOf: '2029-05-15', holds: [late] }).status).toBe('on-hold');
    expect(outcomeOf([minimum], { asOf: '2029-06-01', holds: [late] })).toMatchObject({
      status: 'overdue',
      disposeBy: '2029-04-01',
      overdueDays: 61,
    });
  });

  it('tell from when on disposal is free again', () => {
    expect(outcomeOf([minimum], { asOf: '2029-03-01', holds: [spring, summer] }).freeFrom).toBe('2029-07-01');
    expect(outcomeOf([minimum], { asOf: '2029-06-15', holds: [spring, summer] }).freeFrom).toBe('2029-09-01');
    expect(outcomeOf([minimum], { asOf: '2029-03-01', holds: [open] }).freeFrom).toBeNull();
    expect(outcomeOf([minimum], { asOf: '2026-11-21', holds: [free] }).freeFrom).toBe('2029-01-01');
  });

  it.each([
    ['everything', { kind: 'everything' }, true],
    ['its category', { kind: 'categories', categories: ['mail', 'accounting-vouchers'] }, true],
    ['another category', { kind: 'categories', categories: ['mail'] }, false],
    ['the record', { kind: 'records', records: ['voucher-1'] }, true],
    ['another record', { kind: 'records', records: ['voucher-2'] }, false],
    ['the record twice', { kind: 'records', records: ['voucher-1', 'voucher-1'] }, true],
  ] as const)('on %s', (_name, scope, holds) => {
    const hold = makeLegalHold({ scope });
    expect(outcomeOf([minimum], { asOf: '2029-01-15', holds: [hold] }).holds).toEqual(holds ? ['hold-1'] : []);
  });

  it('do not touch what is undecided, permanent, in conflict, disposed of or without a rule', () => {
    const options = { asOf: '2029-05-01', holds: [makeLegalHold()] } as const;
    expect(outcomeOf([minimum], options, { ...voucher, events: {} }).status).toBe('awaiting-trigger');
    expect(outcomeOf([makeRetentionRule({ end: { kind: 'permanent' } })], options).status).toBe('permanent');
    expect(outcomeOf([], options).status).toBe('no-rule');
    expect(outcomeOf([minimum], options, { ...voucher, disposedOn: '2029-05-01' }).status).toBe('disposed');
  });
});

describe('a disposal', () => {
  it('counts from its day on', () => {
    const record = { ...voucher, disposedOn: '2029-02-01' } as const;
    expect(outcomeOf([minimum], { asOf: '2029-01-31' }, record).status).toBe('disposable');
    expect(outcomeOf([minimum], { asOf: '2029-02-01' }, record).status).toBe('disposed');
  });
});

describe('versions of a rule', () => {
  const { end } = minimum;
  const ten = makeRetentionRule({ id: 'ten', end: { ...end, period: 'P10Y' } as typeof end, validTo: '2024-12-31' });
  const eight = makeRetentionRule({ id: 'eight', validFrom: '2025-01-01' });

  it('govern by the trigger unless asked otherwise: German vouchers, ten years until 2024 and eight since', () => {
    expect(outcomeOf([ten, eight], { asOf: '2026-11-21' })).toMatchObject({
      versionPolicy: 'at-trigger',
      retainThrough: '2030-12-31',
      rules: [{ id: 'ten', validTo: '2024-12-31', validOn: '2020-05-04' }],
      setAside: [{ id: 'eight', role: 'minimum', why: 'not-in-force', validOn: '2020-05-04' }],
    });
    expect(outcomeOf([ten, eight], { asOf: '2026-11-21', versionPolicy: 'at-as-of' })).toMatchObject({
      versionPolicy: 'at-as-of',
      retainThrough: '2028-12-31',
      rules: [{ id: 'eight', validFrom: '2025-01-01', validOn: '2026-11-21' }],
      setAside: [{ id: 'ten', why: 'not-in-force', validOn: '2026-11-21' }],
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
      disposableFrom: '2024-01-01',
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

describe('jurisdictions', () => {
  const own = makeRetentionRule({ id: 'own', end: { kind: 'after', event: 'voucher-created', period: 'P20Y' } });
  const { jurisdiction: _none, ...ofOwn } = own;
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

  it('all apply together unless asked', () => {
    expect(outcomeOf(rules, { asOf: '2026-11-21' })).toMatchObject({ retainThrough: '2040-05-04', setAside: [] });
  });

  it('give way to the most specific one that has a rule, for each role', () => {
    const outcome = outcomeOf(rules, { asOf: '2026-11-21', jurisdictions: ['DE-BY', 'DE', 'EU'] });
    expect(outcome.retainThrough).toBe('2028-12-31');
    expect(outcome.rules.map(({ id }) => id)).toEqual(['de', 'eu-max']);
    expect(outcome.setAside.map(({ id, why }) => `${id} ${why}`)).toEqual([
      'eu less-specific',
      'fr other-jurisdiction',
      'own less-specific',
    ]);
  });

  it('leave the organization’s own rule when none of them has one', () => {
    const outcome = outcomeOf(rules, { asOf: '2026-11-21', jurisdictions: ['AT'] });
    expect(outcome.rules.map(({ id }) => id)).toEqual(['own']);
    expect(outcomeOf([rules[2] ?? ofOwn], { asOf: '2026-11-21', jurisdictions: ['AT'] }).status).toBe('no-rule');
  });
});

describe('assessRetention', () => {
  it('explains itself in plain JSON', () => {
    const outcome = assessRetention(makeRetentionRecord(), makeRetentionSchedule(), { asOf: '2026-11-21' });
    expect(JSON.parse(JSON.stringify(outcome))).toEqual({
      id: 'voucher-1',
      category: 'accounting-vouchers',
      status: 'retain',
      asOf: '2026-11-21',
      versionPolicy: 'at-trigger',
      retainThrough: '2028-12-31',
      disposableFrom: '2029-01-01',
      ceiling: null,
      disposeBy: '2029-04-01',
      disposalLimit: { rule: 'vouchers', within: 'P3M', runsOutOn: '2029-04-01', heldBy: [] },
      overdueDays: 0,
      overlapDays: null,
      missing: [],
      freeFrom: '2029-01-01',
      rules: [
        {
          id: 'vouchers',
          role: 'minimum',
          jurisdiction: 'DE',
          citation: 's.147(3) AO',
          validFrom: null,
          validTo: null,
          validOn: '2020-05-04',
          end: {
            kind: 'date',
            through: '2028-12-31',
            explanation: {
              event: 'voucher-created',
              eventOn: '2020-05-04',
              cutoffOn: '2020-12-31',
              period: 'P8Y',
              path: [],
              openEvents: [],
            },
          },
        },
      ],
      setAside: [],
      holds: [],
    });
  });

  it('does not change what it is given', () => {
    const input = Object.freeze({ record: makeRetentionRecord(), schedule: makeRetentionSchedule() });
    const before = JSON.stringify(input);
    assessRetention(input.record, input.schedule, { asOf: '2029-01-01', holds: [makeLegalHold()] });
    expect(JSON.stringify(input)).toBe(before);
  });

  it('refuses what the schemas and the types rule out, by its name', () => {
    const asOf = '2026-11-21';
    const policy = 'at-asof' as 'at-as-of';
    expect(() => outcomeOf([minimum], { asOf, versionPolicy: policy })).toThrow(
      new RangeError('versionPolicy must be at-trigger or at-as-of, got "at-asof"'),
    );
    expect(() => outcomeOf([{ ...minimum, validTo: '2026-02-30' }], { asOf })).toThrow(
      /^rules\.vouchers\.validTo must/,
    );
    expect(() => outcomeOf([minimum], { asOf }, { ...voucher, disposedOn: '2016-02-30' })).toThrow(/^disposedOn must/);
    expect(() => outcomeOf([minimum], { asOf, holds: [makeLegalHold({ placedOn: '2026-02-30' })] })).toThrow(
      /^holds\[0\]\.placedOn must/,
    );
  });

  it.each(['2026-02-30', '21.11.2026', ''])('refuses %j as a day', (asOf) => {
    expect(() => outcomeOf([minimum], { asOf: asOf as '2026-11-21' })).toThrow(/^asOf must be a calendar date/);
  });

  it.each([
    ['2029-02-01', 'disposable'],
    ['2029-02-02', 'overdue'],
  ] as const)('leaves the time to work in of the duty to delete as it is: %s %s', (asOf, status) => {
    const hasty = makeRetentionRule({ ...maximum, disposal: { method: 'destroy', within: 'P1M' } });
    const patient = makeRetentionRule({ disposal: { method: 'destroy' } });
    expect(outcomeOf([patient, hasty], { asOf }).status).toBe(status);
  });
});
