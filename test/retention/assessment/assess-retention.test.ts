import { describe, expect, it } from 'vitest';
import {
  makeLegalHold,
  makeRetentionRecord,
  makeRetentionRule,
  makeRetentionSchedule,
} from '../../../src/fixtures/index.ts';
import { assessRetention } from '../../../src/retention/index.ts';
import { maximum, minimum, outcomeOf, voucher } from './outcome-of.ts';

describe('a duty to keep', () => {
  it.each([
    ['2020-05-04', 'retain', 0],
    ['2028-12-31', 'retain', 0],
    ['2029-01-01', 'disposable', 0],
    ['2029-04-01', 'disposable', 0],
    ['2029-04-02', 'overdue', 1],
    ['2030-04-01', 'overdue', 365],
  ] as const)('gives the status as of %s: %s', (asOf, status, overdueDays) => {
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

describe('a disposal', () => {
  it('counts from its day on', () => {
    const record = { ...voucher, disposedOn: '2029-02-01' } as const;
    expect(outcomeOf([minimum], { asOf: '2029-01-31' }, record).status).toBe('disposable');
    expect(outcomeOf([minimum], { asOf: '2029-02-01' }, record).status).toBe('disposed');
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
      archiveBy: null,
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
      notApplied: [],
      holds: [],
    });
  });

  it('does not change what it is given', () => {
    const input = Object.freeze({ record: makeRetentionRecord(), schedule: makeRetentionSchedule() });
    const before = JSON.stringify(input);
    assessRetention(input.record, input.schedule, { asOf: '2029-01-01', holds: [makeLegalHold()] });
    expect(JSON.stringify(input)).toBe(before);
  });

  it('throws for input that the schemas refuse, with its path in the message', () => {
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
    const scope = { kind: 'site' as 'everything' };
    expect(() => outcomeOf([minimum], { asOf, holds: [makeLegalHold({ scope })] })).toThrow(
      new RangeError('holds[0].scope.kind must be one of everything, categories, records, got "site"'),
    );
    expect(() => outcomeOf([{ ...minimum, role: 'min' as 'minimum' }], { asOf })).toThrow(
      new RangeError('rules.vouchers.role must be one of minimum, maximum, got "min"'),
    );
    expect(() => outcomeOf([{ ...minimum, end: { kind: 'afterwards' as 'permanent' } }], { asOf })).toThrow(
      new RangeError('rules.vouchers.end.kind must be one of after, latest, earliest, permanent, got "afterwards"'),
    );
  });

  it.each(['2026-02-30', '21.11.2026', ''])('refuses %j as a day', (asOf) => {
    expect(() => outcomeOf([minimum], { asOf: asOf as '2026-11-21' })).toThrow(/^asOf must be a calendar date/);
  });

  it.each([
    ['2029-02-01', 'disposable'],
    ['2029-02-02', 'overdue'],
  ] as const)('applies the time to dispose of a duty to delete: as of %s the status is %s', (asOf, status) => {
    const hasty = makeRetentionRule({ ...maximum, disposal: { method: 'destroy', within: 'P1M' } });
    const patient = makeRetentionRule({ disposal: { method: 'destroy' } });
    expect(outcomeOf([patient, hasty], { asOf }).status).toBe(status);
  });
});
