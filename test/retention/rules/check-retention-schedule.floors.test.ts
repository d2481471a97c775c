import { describe, expect, it } from 'vitest';
import { makeRetentionRule } from '../../../src/fixtures/index.ts';
import { checkRetentionSchedule, type RetentionEnd } from '../../../src/retention/index.ts';
import { scheduleCodes } from './schedule-codes.ts';

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
    [
      'one branch of a latest',
      { kind: 'latest', of: [after('P1D', undefined, 'x'), after('P2Y')] },
      after('P1Y'),
      true,
    ],
    [
      'one branch of an earliest',
      { kind: 'earliest', of: [after('P1D', undefined, 'x'), after('P2Y')] },
      after('P1Y'),
      false,
    ],
    ['every branch of an earliest', { kind: 'earliest', of: [after('P3Y'), after('P2Y')] }, after('P1Y'), true],
    ['one branch of an earliest ceiling', after('P2Y'), { kind: 'earliest', of: [after('P5Y'), after('P1Y')] }, true],
    ['one branch of a latest ceiling', after('P2Y'), { kind: 'latest', of: [after('P5Y'), after('P1Y')] }, false],
    ['every branch of a latest ceiling', after('P9Y'), { kind: 'latest', of: [after('P5Y'), after('P1Y')] }, true],
    [
      'one branch each of a latest and an earliest ceiling',
      { kind: 'latest', of: [after('P2Y'), after('P1Y', undefined, 'x')] },
      { kind: 'earliest', of: [after('P1Y'), after('P2Y', undefined, 'x')] },
      true,
    ],
    [
      'a branch for each branch of an earliest floor',
      { kind: 'earliest', of: [after('P2Y'), after('P2Y', undefined, 'x')] },
      { kind: 'earliest', of: [after('P1Y'), after('P1Y', undefined, 'x')] },
      true,
    ],
    [
      'another event than each branch',
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
      'one of two cut-offs among branches of another event',
      {
        kind: 'latest',
        of: [after('P1Y', 'calendar-year-end'), after('P1Y', undefined, 'x'), fiscal(6, 'P1Y')],
      },
      { kind: 'earliest', of: [after('P1Y3M'), after('P9Y', undefined, 'y')] },
      true,
    ],
    ['no end against branches of both kinds', permanent, { kind: 'earliest', of: [after('P1Y'), permanent] }, true],
  ])('%s', (_name, floor, ceiling, isAbove) => {
    const rules = [
      makeRetentionRule({ id: 'min', end: floor }),
      makeRetentionRule({ id: 'max', role: 'maximum', end: ceiling }),
    ];
    expect(scheduleCodes(rules).includes('retention-floor-above-ceiling rules.0')).toBe(isAbove);
  });

  const min = makeRetentionRule({ id: 'min', end: after('P2Y') });
  const max = makeRetentionRule({ id: 'max', role: 'maximum', end: after('P1Y') });

  it.each([
    ['in force together for a day', { validTo: '2025-01-01' }, { validFrom: '2025-01-01' }, 1],
    ['never in force together', { validTo: '2024-12-31' }, { validFrom: '2025-01-01' }, 0],
    ['never in force together, the ceiling first', { validFrom: '2025-01-01' }, { validTo: '2024-12-31' }, 0],
  ] as const)('between rules %s', (_name, ofMin, ofMax, count) => {
    expect(
      scheduleCodes([
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
    expect(checkRetentionSchedule({ id: 'schedule', rules }).map(({ params }) => params)).toEqual([
      { category: 'accounting-vouchers', minimum: 'min', maximum: 'max', pairs: 2 },
    ]);
  });

  it('only within a category', () => {
    expect(scheduleCodes([min, { ...max, category: 'mail' }])).toEqual([]);
  });
});
