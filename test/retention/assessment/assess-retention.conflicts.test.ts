import { describe, expect, it } from 'vitest';
import { makeRetentionRule } from '../../../src/fixtures/index.ts';
import type { RetentionRule } from '../../../src/retention/index.ts';
import { maximum, minimum, outcomeOf, voucher } from './outcome-of.ts';

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

  it('leaves the day known so far when another branch is known', () => {
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
