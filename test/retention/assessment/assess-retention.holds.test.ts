import { describe, expect, it } from 'vitest';
import { makeLegalHold, makeRetentionRecord, makeRetentionRule } from '../../../src/fixtures/index.ts';
import { maximum, minimum, outcomeOf, voucher } from './outcome-of.ts';

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

  it('stop the time to dispose, and the rest of it runs on after the release', () => {
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

  it('without a release leave no last day to dispose', () => {
    for (const placedOn of ['2028-06-01', '2029-01-01', '2029-04-01'] as const) {
      const hold = makeLegalHold({ placedOn });
      expect(outcomeOf([minimum], { asOf: '2029-04-01', holds: [hold] })).toMatchObject({
        disposeBy: null,
        disposalLimit: null,
      });
    }
  });

  it('on the first day of the time to dispose are not counted in it', () => {
    const winter = makeLegalHold({ placedOn: '2028-12-01', releasedOn: '2029-02-28' });
    expect(outcomeOf([minimum], { asOf: '2029-03-15', holds: [winter] })).toMatchObject({
      status: 'disposable',
      disposeBy: '2029-05-30',
    });
  });

  it.each([
    ['one in it', ['in'], '2026-03-03'],
    ['one in it and one on its first day', ['in', 'first'], '2026-03-04'],
  ] as const)('never make the last day earlier, even at the end of a short month: %s', (_name, ids, disposeBy) => {
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

  it('placed after the last day leave the record overdue from that day', () => {
    const late = makeLegalHold({ placedOn: '2029-05-01', releasedOn: '2029-05-31' });
    expect(outcomeOf([minimum], { asOf: '2029-05-15', holds: [late] }).status).toBe('on-hold');
    expect(outcomeOf([minimum], { asOf: '2029-06-01', holds: [late] })).toMatchObject({
      status: 'overdue',
      disposeBy: '2029-04-01',
      overdueDays: 61,
    });
  });

  it('give the first day without a hold', () => {
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

  it('do not change the status of a record that is undecided, permanent, disposed of or without a rule', () => {
    const options = { asOf: '2029-05-01', holds: [makeLegalHold()] } as const;
    expect(outcomeOf([minimum], options, { ...voucher, events: {} }).status).toBe('awaiting-trigger');
    expect(outcomeOf([makeRetentionRule({ end: { kind: 'permanent' } })], options).status).toBe('permanent');
    expect(outcomeOf([], options).status).toBe('no-rule');
    expect(outcomeOf([minimum], options, { ...voucher, disposedOn: '2029-05-01' }).status).toBe('disposed');
  });
});
