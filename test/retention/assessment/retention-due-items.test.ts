import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  makeLegalHold,
  makeRetentionRecord,
  makeRetentionRule,
  makeRetentionSchedule,
} from '../../../src/fixtures/index.ts';
import {
  assessRetention,
  retentionDueItems,
  type RetentionDueItemsOptions,
  type RetentionRegisters,
} from '../../../src/retention/index.ts';
import { days } from '../generated-retention.ts';
import { maximum, minimum } from './outcome-of.ts';

const voucher = makeRetentionRecord();
const window = { from: '2029-01-01', through: '2030-12-31' } as const;

/** The items, a line each: record, day, state, rule. */
function itemsOf(
  asOf: RetentionDueItemsOptions['asOf'],
  registers: Partial<RetentionRegisters> = {},
  options: Partial<RetentionDueItemsOptions> = {},
): readonly string[] {
  const all = { records: [voucher], schedule: { rules: [minimum] }, ...registers };
  return retentionDueItems(all, { ...window, asOf, ...options }).map(
    ({ subject, dueOn, state, rule }) => `${subject.id} ${dueOn} ${state} ${rule}`,
  );
}

describe('retentionDueItems', () => {
  it('gives the last day to dispose of a record with all that the agenda needs', () => {
    const registers = { records: [voucher], schedule: makeRetentionSchedule() };
    expect(retentionDueItems(registers, { ...window, asOf: '2026-11-21' })).toEqual([
      {
        kind: 'record-disposal',
        subject: { kind: 'retention-record', id: 'voucher-1' },
        title: 'Dispose of the record "voucher-1"',
        owner: null,
        dueOn: '2029-04-01',
        dueAt: null,
        state: 'scheduled',
        requirement: 'A.8.10',
        rule: 'disposal-within',
      },
    ]);
  });

  it.each([
    ['2029-03-09', 'scheduled'],
    ['2029-03-10', 'due-soon'],
    ['2029-04-01', 'due-soon'],
    ['2029-04-02', 'overdue'],
  ] as const)('sees a disposal within three months as of %s: %s', (asOf, state) => {
    expect(itemsOf(asOf)).toEqual([`voucher-1 2029-04-01 ${state} disposal-within`]);
  });

  it.each([
    ['2030-04-03', 'scheduled'],
    ['2030-04-04', 'due-soon'],
    ['2030-05-04', 'due-soon'],
    ['2030-05-05', 'overdue'],
  ] as const)('sees a ceiling as of %s: %s', (asOf, state) => {
    expect(itemsOf(asOf, { schedule: { rules: [maximum] } })).toEqual([`voucher-1 2030-05-04 ${state} ceiling`]);
  });

  it('orders the items by day and leaves out those after the window, but none from before it', () => {
    const records = [
      makeRetentionRecord({ id: 'c', events: { 'voucher-created': '2022-01-01' } }),
      makeRetentionRecord({ id: 'b', events: { 'voucher-created': '2021-01-01' } }),
      makeRetentionRecord({ id: 'a', events: { 'voucher-created': '2017-01-01' } }),
    ];
    expect(itemsOf('2029-01-01', { records })).toEqual([
      'a 2026-04-01 overdue disposal-within',
      'b 2030-04-01 scheduled disposal-within',
    ]);
    expect(itemsOf('2029-01-01', { records }, { through: '2030-03-31' })).toHaveLength(1);
    expect(itemsOf('2029-01-01', { records }, { through: '2031-04-01' })).toHaveLength(3);
  });

  it.each([
    ['without a last day', { schedule: { rules: [makeRetentionRule({ disposal: { method: 'clear' } })] } }],
    ['kept permanently', { schedule: { rules: [makeRetentionRule({ end: { kind: 'permanent' } })] } }],
    ['without a rule', { schedule: { rules: [] } }],
    ['awaiting its trigger', { records: [{ ...voucher, events: {} }] }],
    ['disposed of', { records: [{ ...voucher, disposedOn: '2029-05-01' as const }] }],
    ['under an open hold', { holds: [makeLegalHold({ placedOn: '2029-02-01' })] }],
    ['under an open hold placed after its last day', { holds: [makeLegalHold({ placedOn: '2029-05-01' })] }],
  ] satisfies readonly (readonly [string, Partial<RetentionRegisters>])[])(
    'has no item for a record %s',
    (_, registers) => {
      expect(itemsOf('2029-05-01', registers)).toEqual([]);
    },
  );

  it('moves the day behind the known release of a hold, placed before or after the last day', () => {
    const onIt = makeLegalHold({ placedOn: '2029-03-01', releasedOn: '2029-06-30' });
    expect(itemsOf('2029-05-01', { holds: [onIt] })).toEqual(['voucher-1 2029-08-01 scheduled disposal-within']);
    const after = makeLegalHold({ placedOn: '2029-05-01', releasedOn: '2029-06-30' });
    expect(itemsOf('2029-04-30', { holds: [after] })).toEqual(['voucher-1 2029-04-01 overdue disposal-within']);
    expect(itemsOf('2029-05-01', { holds: [after] })).toEqual(['voucher-1 2029-07-01 scheduled disposal-within']);
    expect(itemsOf('2029-07-01', { holds: [after] })).toEqual(['voucher-1 2029-04-01 overdue disposal-within']);
  });

  it('follows the version policy and the jurisdictions', () => {
    const ten = makeRetentionRule({
      id: 'ten',
      end: { kind: 'after', event: 'voucher-created', period: 'P10Y' },
      validTo: '2024-12-31',
    });
    const rules = [ten, makeRetentionRule({ id: 'eight', validFrom: '2025-01-01' })];
    expect(itemsOf('2029-01-01', { schedule: { rules } })).toEqual(['voucher-1 2030-08-05 scheduled disposal-within']);
    expect(itemsOf('2029-01-01', { schedule: { rules } }, { versionPolicy: 'at-as-of' })).toEqual([
      'voucher-1 2029-04-01 scheduled disposal-within',
    ]);
    expect(itemsOf('2029-01-01', {}, { jurisdictions: ['AT'] })).toEqual([]);
  });

  it.each([
    ['from', { from: '2029-02-30' }, 'from must be a calendar date YYYY-MM-DD, got "2029-02-30"'],
    ['through', { through: '2028-12-31' }, 'through must not lie before from, got "2028-12-31"'],
  ] as const)('refuses a window with a wrong %s', (_name, options, message) => {
    expect(() => itemsOf('2029-01-01', {}, options)).toThrow(new RangeError(message));
  });

  it('is overdue exactly where assessRetention says so', () => {
    fc.assert(
      fc.property(days, days, days, fc.nat(900), (created, asOf, placedOn, length) => {
        const records = [makeRetentionRecord({ events: { 'voucher-created': created } })];
        const holds = [makeLegalHold({ placedOn, releasedOn: null })].slice(length % 2);
        const schedule = { rules: [minimum, maximum] };
        const options = { from: '2005-01-01', through: '2199-12-31', asOf } as const;
        const items = retentionDueItems({ records, schedule, holds }, options);
        const { status } = assessRetention(records[0] ?? voucher, schedule, { asOf, holds });
        expect(items.some(({ state }) => state === 'overdue')).toBe(status === 'overdue');
      }),
    );
  });
});
