import { describe, expect, it } from 'vitest';
import { makeRetentionRule, makeRetentionSchedule } from '../../../src/fixtures/index.ts';
import { checkRetentionSchedule, type RetentionEnd, type RetentionRule } from '../../../src/retention/index.ts';
import { scheduleCodes } from './schedule-codes.ts';

const end = (event: string, period: 'P1Y', cutoff?: 'calendar-year-end'): RetentionEnd =>
  cutoff === undefined ? { kind: 'after', event, period } : { kind: 'after', event, period, cutoff };
const after = (period: string, cutoff?: 'calendar-year-end', event = 'e'): RetentionEnd =>
  end(event, period as 'P1Y', cutoff);
const permanent: RetentionEnd = { kind: 'permanent' };

const version = (id: string, validity: Pick<RetentionRule, 'validFrom' | 'validTo'>): RetentionRule =>
  makeRetentionRule({ id, ...validity });

describe('checkRetentionSchedule', () => {
  it('names the record, the place and the numbers', () => {
    const rules = [makeRetentionRule(), makeRetentionRule({ category: 'mail' })];
    expect(checkRetentionSchedule({ id: 'schedule', rules })).toEqual([
      {
        code: 'retention-rule-duplicate',
        severity: 'error',
        message: 'The schedule has more than one rule "vouchers"; each version needs an id of its own.',
        requirements: ['A.5.33'],
        subject: { kind: 'retention-schedule', id: 'schedule' },
        path: ['rules', 1, 'id'],
        params: { rule: 'vouchers' },
      },
    ]);
  });

  it('compares categories with rules both ways', () => {
    const findings = checkRetentionSchedule({ ...makeRetentionSchedule(), categories: ['mail', 'customer-data'] });
    expect(findings.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'retention-category-without-rule categories.0',
      'retention-category-undeclared rules.0.category',
      'retention-category-undeclared rules.1.category',
    ]);
  });

  it('asks for nothing of a schedule that states no categories', () => {
    expect(scheduleCodes([])).toEqual([]);
  });
});

it.each<readonly [string, Partial<RetentionRule>, RegExp]>([
  ['validFrom', { validFrom: '2026-02-30' }, /^rules\[0\]\.validFrom must be a calendar date/],
  ['validTo', { validTo: '2026-02-30' }, /^rules\[0\]\.validTo must be a calendar date/],
  ['within', { disposal: { method: 'purge', within: 'P0D' } }, /^rules\[0\]\.disposal\.within must be a period/],
])('refuses a rule whose %s the schema refuses', (_name, overrides, message) => {
  expect(() => scheduleCodes([makeRetentionRule(overrides)])).toThrow(message);
});

it('refuses a day of the question that no month has', () => {
  expect(() => scheduleCodes([], '2026-02-30' as '2026-11-21')).toThrow(/^asOf must be a calendar date/);
});

it('refuses an end nested so deep that only hostile input is', () => {
  let deep: RetentionEnd = permanent;
  for (let level = 0; level < 200_000; level += 1) deep = { kind: 'latest', of: [deep] };
  expect(() => scheduleCodes([makeRetentionRule({ role: 'maximum', end: deep })])).toThrow(
    /^end must be at most 16 levels/,
  );
});

describe('a maximum', () => {
  it.each<readonly [string, RetentionEnd, number]>([
    ['without an end', permanent, 1],
    ['whose latest leg has none', { kind: 'latest', of: [after('P1Y'), permanent] }, 1],
    ['whose earliest leg has one', { kind: 'earliest', of: [after('P1Y'), permanent] }, 0],
  ])('%s', (_name, ceiling, count) => {
    expect(scheduleCodes([makeRetentionRule({ role: 'maximum', end: ceiling })])).toHaveLength(count);
  });
});

describe('the versions of a rule', () => {
  it.each([
    ['follow each other', [version('a', { validTo: '2024-12-31' }), version('b', { validFrom: '2025-01-01' })], []],
    [
      'leave a day out',
      [version('b', { validFrom: '2025-01-02' }), version('a', { validTo: '2024-12-31' })],
      ['retention-rule-gap rules.1'],
    ],
    [
      'overlap',
      [
        version('a', { validFrom: '2020-01-01', validTo: '2024-12-31' }),
        version('c', { validFrom: '2021-01-01', validTo: '2022-12-31' }),
        version('b', { validFrom: '2025-01-01' }),
      ],
      [],
    ],
    ['begin on one day', [version('a', { validFrom: '2020-01-01' }), version('b', { validFrom: '2020-01-01' })], []],
    ['never end', [version('a', {}), version('b', { validFrom: '2030-01-01' })], []],
    [
      'differ in jurisdiction',
      [version('a', { validTo: '2024-12-31' }), { ...version('b', { validFrom: '2026-01-01' }), jurisdiction: 'AT' }],
      [],
    ],
  ] as const)('%s', (_name, rules, codes) => {
    expect(scheduleCodes(rules)).toEqual(codes);
  });

  it('count the days between them', () => {
    const rules = [version('a', { validTo: '2024-12-31' }), version('b', { validFrom: '2026-01-01' })];
    expect(checkRetentionSchedule({ id: 'schedule', rules })[0]?.params['gapDays']).toBe(365);
  });

  it.each([
    ['still in force', [version('a', { validTo: '2026-11-21' })], []],
    ['just in force', [version('a', { validFrom: '2026-11-21' })], []],
    ['ended the day before', [version('a', { validTo: '2026-11-20' })], ['retention-rule-outside-validity rules.0']],
    ['begins the day after', [version('a', { validFrom: '2026-11-22' })], ['retention-rule-outside-validity rules.0']],
    ['replaced', [version('a', { validTo: '2024-12-31' }), version('b', { validFrom: '2025-01-01' })], []],
  ] as const)('on a day: %s', (_name, rules, codes) => {
    expect(scheduleCodes(rules, '2026-11-21')).toEqual(codes);
  });
});
