import { describe, expect, it } from 'vitest';
import { makeRetentionRule, makeRetentionSchedule } from '../../src/fixtures/index.ts';
import { checkRetentionSchedule, type RetentionEnd, type RetentionRule } from '../../src/retention/index.ts';

/** The codes found on rules, each with its place. */
function codesOf(rules: readonly RetentionRule[], asOf?: '2026-11-21'): readonly string[] {
  const findings = checkRetentionSchedule({ id: 'schedule', rules }, asOf === undefined ? {} : { asOf });
  return findings.map(({ code, path }) => `${code} ${path.join('.')}`);
}

describe('checkRetentionSchedule', () => {
  it('names the record, the place and the numbers', () => {
    const rules = [makeRetentionRule(), makeRetentionRule({ category: 'mail' })];
    expect(checkRetentionSchedule({ id: 'schedule', rules })).toEqual([
      {
        code: 'retention-rule-duplicate',
        severity: 'error',
        message: 'The schedule has more than one rule vouchers; each version needs an id of its own.',
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
    expect(codesOf([])).toEqual([]);
  });
});

const end = (event: string, period: 'P1Y', cutoff?: 'calendar-year-end'): RetentionEnd =>
  cutoff === undefined ? { kind: 'after', event, period } : { kind: 'after', event, period, cutoff };
const after = (period: string, cutoff?: 'calendar-year-end', event = 'e'): RetentionEnd =>
  end(event, period as 'P1Y', cutoff);
const fiscal = (month: number, period: string): RetentionEnd => ({
  kind: 'after',
  event: 'e',
  cutoff: { kind: 'fiscal-year-end', month, day: 'last' },
  period: period as 'P1Y',
});
const permanent: RetentionEnd = { kind: 'permanent' };

describe('a floor above a ceiling', () => {
  it.each<readonly [string, RetentionEnd, RetentionEnd, boolean]>([
    ['longer by a day', after('P91D'), after('P90D'), true],
    ['as long', after('P90D'), after('P90D'), false],
    ['shorter', after('P89D'), after('P90D'), false],
    ['longer by a month', after('P13M'), after('P1Y'), true],
    ['a year in months', after('P12M'), after('P1Y'), false],
    ['weeks and days', after('P2W'), after('P13D'), true],
    ['as long in weeks and days', after('P2W'), after('P14D'), false],
    ['longer in months, shorter in days', after('P2Y'), after('P1Y30D'), true],
    ['longer but for one February', after('P1M'), after('P28D'), false],
    ['a day longer than the longest month', after('P32D'), after('P1M'), true],
    ['as long as the longest month', after('P31D'), after('P1M'), false],
    ['years and days', after('P1Y'), after('P300D'), true],
    ['another event', after('P10Y'), after('P1Y', undefined, 'other'), false],
    ['the same cut-off', after('P2Y', 'calendar-year-end'), after('P1Y', 'calendar-year-end'), true],
    ['as long after the same cut-off', after('P1Y', 'calendar-year-end'), after('P1Y', 'calendar-year-end'), false],
    ['longer and cut off besides', after('P2Y', 'calendar-year-end'), after('P1Y'), true],
    ['as long and cut off', after('P1Y', 'calendar-year-end'), after('P1Y'), false],
    ['longer by less than the cut-off may take', after('P1Y364D'), after('P1Y', 'calendar-year-end'), false],
    ['longer by what the cut-off may take', after('P2Y'), after('P1Y', 'calendar-year-end'), true],
    ['longer by far more than the cut-off may take', after('P4Y'), after('P1Y', 'calendar-year-end'), true],
    ['a day longer and cut off besides', after('P1Y1D', 'calendar-year-end'), after('P1Y'), true],
    ['shorter, though cut off', after('P1Y', 'calendar-year-end'), after('P3Y'), false],
    ['a year, which may have 365 days', after('P1Y'), after('P365D'), false],
    ['a year, which has more than 364 days', after('P1Y'), after('P364D'), true],
    ['four years without a leap day, as around 2100', after('P4Y'), after('P1460D'), false],
    ['four years, which have more than 1459 days', after('P4Y'), after('P1459D'), true],
    ['half a year, which may have 181 days', after('P6M'), after('P181D'), false],
    ['half a year, which has more than 180 days', after('P6M'), after('P180D'), true],
    ['a quarter, which may have 89 days', after('P3M'), after('P89D'), false],
    ['a quarter, which has more than 88 days', after('P3M'), after('P88D'), true],
    ['the same fiscal year', fiscal(6, 'P2Y'), fiscal(6, 'P1Y'), true],
    ['another fiscal year', fiscal(6, 'P1Y'), fiscal(7, 'P1Y'), false],
    ['another fiscal year, as much longer as both may be apart', fiscal(6, 'P1Y1M'), fiscal(7, 'P1Y'), false],
    ['another fiscal year, a day longer than that', fiscal(6, 'P1Y1M2D'), fiscal(7, 'P1Y'), true],
    ['no end', permanent, after('P100Y'), true],
    ['no end on either side', permanent, permanent, false],
    ['a ceiling without an end', after('P10Y'), permanent, false],
    ['one leg of a latest', { kind: 'latest', of: [after('P1D', undefined, 'x'), after('P2Y')] }, after('P1Y'), true],
    [
      'one leg of an earliest',
      { kind: 'earliest', of: [after('P1D', undefined, 'x'), after('P2Y')] },
      after('P1Y'),
      false,
    ],
    ['every leg of an earliest', { kind: 'earliest', of: [after('P3Y'), after('P2Y')] }, after('P1Y'), true],
    ['one leg of an earliest ceiling', after('P2Y'), { kind: 'earliest', of: [after('P5Y'), after('P1Y')] }, true],
    ['one leg of a latest ceiling', after('P2Y'), { kind: 'latest', of: [after('P5Y'), after('P1Y')] }, false],
    ['every leg of a latest ceiling', after('P9Y'), { kind: 'latest', of: [after('P5Y'), after('P1Y')] }, true],
    [
      'one leg each of a latest and an earliest ceiling',
      { kind: 'latest', of: [after('P2Y'), after('P1Y', undefined, 'x')] },
      { kind: 'earliest', of: [after('P1Y'), after('P2Y', undefined, 'x')] },
      true,
    ],
    [
      'a leg for each leg of an earliest floor',
      { kind: 'earliest', of: [after('P2Y'), after('P2Y', undefined, 'x')] },
      { kind: 'earliest', of: [after('P1Y'), after('P1Y', undefined, 'x')] },
      true,
    ],
    [
      'another event than each leg',
      { kind: 'latest', of: [after('P2Y'), after('P9Y', undefined, 'y')] },
      { kind: 'earliest', of: [after('P3Y'), after('P1Y', undefined, 'x')] },
      false,
    ],
    [
      'one of two cut-offs on any day, though neither of them on every day',
      { kind: 'latest', of: [after('P1Y', 'calendar-year-end'), fiscal(6, 'P1Y')] },
      after('P1Y3M'),
      true,
    ],
    [
      'less than the shortest wait for the later of two cut-offs',
      { kind: 'latest', of: [after('P1Y', 'calendar-year-end'), fiscal(6, 'P1Y')] },
      after('P1Y6M'),
      false,
    ],
    [
      'one of two cut-offs among legs of another event',
      {
        kind: 'latest',
        of: [after('P1Y', 'calendar-year-end'), after('P1Y', undefined, 'x'), fiscal(6, 'P1Y')],
      },
      { kind: 'earliest', of: [after('P1Y3M'), after('P9Y', undefined, 'y')] },
      true,
    ],
    ['no end against legs of both kinds', permanent, { kind: 'earliest', of: [after('P1Y'), permanent] }, true],
  ])('%s', (_name, floor, ceiling, isAbove) => {
    const rules = [
      makeRetentionRule({ id: 'min', end: floor }),
      makeRetentionRule({ id: 'max', role: 'maximum', end: ceiling }),
    ];
    expect(codesOf(rules).includes('retention-floor-above-ceiling rules.0')).toBe(isAbove);
  });

  const min = makeRetentionRule({ id: 'min', end: after('P2Y') });
  const max = makeRetentionRule({ id: 'max', role: 'maximum', end: after('P1Y') });

  it.each([
    ['in force together for a day', { validTo: '2025-01-01' }, { validFrom: '2025-01-01' }, 1],
    ['never in force together', { validTo: '2024-12-31' }, { validFrom: '2025-01-01' }, 0],
    ['never in force together, the ceiling first', { validFrom: '2025-01-01' }, { validTo: '2024-12-31' }, 0],
  ] as const)('between rules %s', (_name, ofMin, ofMax, count) => {
    expect(
      codesOf([
        { ...min, ...ofMin },
        { ...max, ...ofMax },
      ]),
    ).toHaveLength(count);
  });

  it('only where they ever apply together', () => {
    const rules = [
      { ...min, jurisdiction: 'DE' },
      { ...max, jurisdiction: 'FR' },
      makeRetentionRule({ ...max, id: 'own' }),
    ];
    const codesIn = (jurisdictions: readonly string[]) =>
      checkRetentionSchedule({ id: 'schedule', rules }, { jurisdictions }).map(({ params }) => params['maximum']);
    expect(codesIn(['DE'])).toEqual(['own']);
    expect(codesIn(['FR'])).toEqual([]);
    expect(codesIn(['FR', 'DE'])).toEqual(['max']);
    expect(codesOf(rules)).toHaveLength(2);
  });

  it('only within a category', () => {
    expect(codesOf([min, { ...max, category: 'mail' }])).toEqual([]);
  });
});

it.each<readonly [string, Partial<RetentionRule>, RegExp]>([
  ['validFrom', { validFrom: '2026-02-30' }, /^rules\[0\]\.validFrom must be a calendar date/],
  ['validTo', { validTo: '2026-02-30' }, /^rules\[0\]\.validTo must be a calendar date/],
  ['within', { disposal: { method: 'purge', within: 'P0D' } }, /^rules\[0\]\.disposal\.within must be a period/],
])('refuses a rule whose %s the schema refuses', (_name, overrides, message) => {
  expect(() => codesOf([makeRetentionRule(overrides)])).toThrow(message);
});

it('refuses a day of the question that no month has', () => {
  expect(() => codesOf([], '2026-02-30' as '2026-11-21')).toThrow(/^asOf must be a calendar date/);
});

it('refuses an end nested so deep that only hostile input is', () => {
  let deep: RetentionEnd = permanent;
  for (let level = 0; level < 200_000; level += 1) deep = { kind: 'latest', of: [deep] };
  expect(() => codesOf([makeRetentionRule({ role: 'maximum', end: deep })])).toThrow(/^end must be at most 16 levels/);
});

describe('a maximum', () => {
  it.each<readonly [string, RetentionEnd, number]>([
    ['without an end', permanent, 1],
    ['whose latest leg has none', { kind: 'latest', of: [after('P1Y'), permanent] }, 1],
    ['whose earliest leg has one', { kind: 'earliest', of: [after('P1Y'), permanent] }, 0],
  ])('%s', (_name, ceiling, count) => {
    expect(codesOf([makeRetentionRule({ role: 'maximum', end: ceiling })])).toHaveLength(count);
  });
});

const version = (id: string, validity: Pick<RetentionRule, 'validFrom' | 'validTo'>): RetentionRule =>
  makeRetentionRule({ id, ...validity });

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
    expect(codesOf(rules)).toEqual(codes);
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
    expect(codesOf(rules, '2026-11-21')).toEqual(codes);
  });
});
