import { describe, expect, it } from 'vitest';
import { makeLegalHold, makeRetentionRecord, makeRetentionRule } from '../../../src/fixtures/index.ts';
import {
  assessRetention,
  describeRetention,
  type AssessRetentionOptions,
  type RetentionRule,
} from '../../../src/retention/index.ts';

const minimum = makeRetentionRule();
const maximum = makeRetentionRule({
  id: 'max',
  role: 'maximum',
  end: { kind: 'after', event: 'voucher-created', period: 'P10Y' },
});
const permanent = makeRetentionRule({ end: { kind: 'permanent' } });
const short: RetentionRule = { ...maximum, end: { kind: 'after', event: 'voucher-created', period: 'P1Y' } };

function described(rules: readonly RetentionRule[], options: AssessRetentionOptions, record = makeRetentionRecord()) {
  return describeRetention(assessRetention(record, { rules }, options));
}

describe('describeRetention', () => {
  it('names no period where an end is the day of the event', () => {
    const superseded = makeRetentionRule({ end: { kind: 'after', event: 'voucher-created' } });
    expect(described([superseded], { asOf: '2026-11-21' }).at(-1)).toBe(
      'Minimum vouchers (s.147(3) AO): voucher-created on 2020-05-04, through 2020-05-04.',
    );
  });

  it.each<readonly [string, readonly RetentionRule[], AssessRetentionOptions['asOf'], string]>([
    ['retain', [minimum], '2026-11-21', 'voucher-1 is to be kept through 2028-12-31.'],
    ['disposable', [minimum], '2029-01-01', 'voucher-1 may be disposed of since 2029-01-01 and must be by 2029-04-01.'],
    ['disposable at any time', [maximum], '2029-01-01', 'voucher-1 may be disposed of and must be by 2030-05-04.'],
    [
      'disposable without a limit',
      [makeRetentionRule({ disposal: { method: 'clear' } })],
      '2029-01-01',
      'voucher-1 may be disposed of since 2029-01-01.',
    ],
    ['overdue', [minimum], '2029-04-11', 'voucher-1 should have been disposed of by 2029-04-01 (days overdue: 10).'],
    ['permanent', [permanent], '2026-11-21', 'voucher-1 is to be kept for good.'],
    ['no-rule', [], '2026-11-21', 'voucher-1 is governed by no rule of the category accounting-vouchers.'],
    [
      'conflict',
      [minimum, short],
      '2026-11-21',
      'voucher-1 must be kept through 2028-12-31 and may be kept only through 2021-05-04 (days of conflict: 2798).',
    ],
    [
      'conflict without end',
      [permanent, short],
      '2026-11-21',
      'voucher-1 must be kept for good and may be kept only through 2021-05-04.',
    ],
  ])('says %s', (_name, rules, asOf, sentence) => {
    expect(described(rules, { asOf })[0]).toBe(sentence);
  });

  it('names the missing events and the events of each rule', () => {
    expect(described([minimum], { asOf: '2026-11-21' }, makeRetentionRecord({ events: {} }))).toEqual([
      'voucher-1 cannot be decided on without the day of voucher-created.',
      'Minimum vouchers (s.147(3) AO): depends on voucher-created.',
    ]);
  });

  it('says that a record has been disposed of', () => {
    const record = makeRetentionRecord({ disposedOn: '2029-01-15' });
    expect(described([minimum], { asOf: '2029-01-15' }, record)[0]).toBe('voucher-1 has been disposed of.');
  });

  it('names the holds', () => {
    const holds = [makeLegalHold()];
    const sentences = described([minimum], { asOf: '2029-04-11', holds });
    expect(sentences[0]).toBe('voucher-1 could be disposed of since 2029-01-01 if it were not for hold-1.');
    expect(sentences.at(-1)).toBe('Held by hold-1 on 2029-04-11.');
  });

  it('names the limit that sets the last day to dispose, and the holds that made it later', () => {
    const asOf = '2029-10-01';
    expect(described([minimum], { asOf })[1]).toBe(
      'The last day, 2029-04-01, is set by vouchers: P3M to dispose of it.',
    );
    expect(described([maximum], { asOf })[1]).toBe('The last day, 2030-05-04, is set by max: its ceiling.');
    const holds = [makeLegalHold({ placedOn: '2029-02-01', releasedOn: '2029-06-30' })];
    expect(described([minimum], { asOf, holds })[1]).toBe(
      'The last day, 2029-08-29, is set by vouchers: P3M to dispose of it through 2029-04-01, later because of hold-1.',
    );
    expect(described([minimum, short], { asOf })[1]).toBe(
      'The last day, 2029-01-01, is set by max: its ceiling through 2021-05-04, but not before disposal is allowed.',
    );
  });

  it('says that a duty to delete waits for its trigger', () => {
    expect(described([maximum], { asOf: '2020-01-01' })[0]).toBe(
      'voucher-1 has a duty to delete whose trigger lies ahead.',
    );
  });

  it('names the event that decides which version governs', () => {
    const end = (period: 'P8Y' | 'P10Y'): RetentionRule['end'] => ({
      kind: 'latest',
      of: [
        { kind: 'after', event: 'voucher-created', period },
        {
          kind: 'earliest',
          of: [
            { kind: 'after', event: 'audited', period: 'P1Y' },
            { kind: 'after', event: 'closed', period: 'P1Y' },
          ],
        },
      ],
    });
    const rules = [
      makeRetentionRule({ id: 'v1', end: end('P10Y'), validTo: '2020-05-04' }),
      makeRetentionRule({ id: 'v2', end: end('P8Y'), validFrom: '2020-05-05' }),
    ];
    const record = makeRetentionRecord({ events: { 'voucher-created': '2020-05-04', audited: '2024-01-01' } });
    expect(described(rules, { asOf: '2029-06-01' }, record)[0]).toBe(
      'voucher-1 cannot be decided on without the day of closed.',
    );
  });

  it('states the known part of an open end, and the events that cannot change a decided one', () => {
    const later: RetentionRule['end'] = { kind: 'after', event: 'closed', period: 'P1Y' };
    const open = makeRetentionRule({ end: { kind: 'latest', of: [minimum.end, later] } });
    expect(described([open], { asOf: '2026-11-21' })[0]).toBe(
      'voucher-1 cannot be decided on without the day of closed and is to be kept at least through 2028-12-31.',
    );
    const ceiling: RetentionRule = { ...maximum, end: { kind: 'after', event: 'moved', period: 'P9Y' } };
    expect(described([open, ceiling], { asOf: '2026-11-21' })[0]).toBe(
      'voucher-1 cannot be decided on without the day of closed and is to be kept at least through 2028-12-31.',
    );
    expect(described([open, short], { asOf: '2026-11-21' })[0]).toBe(
      'voucher-1 must be kept at least through 2028-12-31 and may be kept only through 2021-05-04 (days of conflict: 2798).',
    );
    const beaten = makeRetentionRule({
      end: { kind: 'latest', of: [minimum.end, { kind: 'earliest', of: [short.end, later] }] },
      validFrom: '2015-01-01',
    });
    expect(described([beaten], { asOf: '2026-11-21' })[2]).toBe(
      'Minimum vouchers (s.147(3) AO, in force on 2020-05-04): voucher-created on 2020-05-04, cut off on 2020-12-31, plus P8Y, through 2028-12-31, whenever closed may be.',
    );
  });

  it('gives the event, the cut-off and the clamp of each rule, and the reason for each rule not applied', () => {
    const rules: readonly RetentionRule[] = [
      minimum,
      { ...permanent, id: 'archive' },
      { ...maximum, end: { kind: 'after', event: 'voucher-created', cutoff: 'calendar-year-end', period: 'P2M' } },
      makeRetentionRule({ id: 'old', validTo: '2019-12-31' }),
      makeRetentionRule({ id: 'eu', jurisdiction: 'EU' }),
      makeRetentionRule({ id: 'fr', jurisdiction: 'FR' }),
    ];
    expect(described(rules, { asOf: '2026-11-21', jurisdictions: ['DE', 'EU'] }).slice(1)).toEqual([
      'Minimum archive (s.147(3) AO): no end.',
      'Minimum vouchers (s.147(3) AO): voucher-created on 2020-05-04, cut off on 2020-12-31, plus P8Y, through 2028-12-31.',
      'Maximum max (s.147(3) AO): voucher-created on 2020-05-04, cut off on 2020-12-31, plus P2M, no day 31 in that month, through 2021-02-28.',
      'Rule old was not applied: not in force on 2020-05-04.',
      'Rule eu was not applied: a more specific jurisdiction has a rule.',
      'Rule fr was not applied: its jurisdiction does not apply.',
    ]);
  });
});
