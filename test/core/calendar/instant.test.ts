import { describe, expect, it } from 'vitest';
import { compareInstants, type Instant } from '../../../src/core/index.ts';
import { InstantSchema } from '../../../src/core/calendar/schemas.ts';

describe('InstantSchema', () => {
  it.each([
    ['2026-11-21T09:30:00Z', '2026-11-21T09:30:00Z'],
    ['2026-11-21T10:30:00+01:00', '2026-11-21T09:30:00Z'],
    ['2026-11-21T04:00:00-05:30', '2026-11-21T09:30:00Z'],
    ['2026-11-21T09:30:00.000Z', '2026-11-21T09:30:00Z'],
    ['2026-11-21T09:30:00.25Z', '2026-11-21T09:30:00.250Z'],
    ['2026-11-21T09:30:00.123456789Z', '2026-11-21T09:30:00.123Z'],
    ['1900-01-01T00:00:00Z', '1900-01-01T00:00:00Z'],
    ['2999-12-31T23:59:59.999Z', '2999-12-31T23:59:59.999Z'],
  ])('reads %s as %s', (text, expected) => {
    expect(InstantSchema.parse(text)).toBe(expected);
    expect(InstantSchema.parse(expected)).toBe(expected);
  });

  it.each([
    ['no zone', '2026-11-21T09:30:00'],
    ['a day that does not exist', '2026-02-29T09:30:00Z'],
    ['24 o’clock', '2026-11-21T24:00:00Z'],
    ['a leap second', '2026-12-31T23:59:60Z'],
    ['no seconds', '2026-11-21T09:30+01'],
    ['a date alone', '2026-11-21'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(InstantSchema.safeParse(text).success).toBe(false);
  });

  it.each([
    ['1899-12-31T23:59:59Z', '1899-12-31T23:59:59Z'],
    ['1900-01-01T00:30:00+01:00', '1899-12-31T23:30:00Z'],
    ['3000-01-01T00:00:00Z', '3000-01-01T00:00:00Z'],
    ['2999-12-31T23:30:00-01:00', '3000-01-01T00:30:00Z'],
  ])('refuses %s, whose year is out of range where it is written in UTC', (text, value) => {
    expect(InstantSchema.safeParse(text, { reportInput: true }).error?.issues).toMatchObject([
      {
        message: `${value} lies outside the years 1900 to 2999.`,
        params: { code: 'year-out-of-range', value },
        input: text,
      },
    ]);
  });
});

describe('compareInstants', () => {
  it('orders by time where the order of the strings is another', () => {
    const instants: Instant[] = ['2026-11-21T09:30:00.500Z', '2026-11-21T09:30:01Z', '2026-11-21T09:30:00Z'];
    expect(instants.toSorted(compareInstants)).toEqual([
      '2026-11-21T09:30:00Z',
      '2026-11-21T09:30:00.500Z',
      '2026-11-21T09:30:01Z',
    ]);
    expect(compareInstants('2026-11-21T09:30:00Z', '2026-11-21T09:30:00.000Z')).toBe(0);
  });
});
