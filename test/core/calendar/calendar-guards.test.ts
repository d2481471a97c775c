import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CalendarDateSchema,
  HourPeriodSchema,
  InstantSchema,
  isCalendarDate,
  isHourPeriod,
  isInstant,
  isPeriod,
  PeriodSchema,
} from '../../../src/core/index.ts';

describe('the guards of the calendar', () => {
  it.each<[name: string, guard: (value: unknown) => boolean, accepted: readonly string[], refused: readonly unknown[]]>(
    [
      [
        'isInstant',
        isInstant,
        ['1900-01-01T00:00:00Z', '2999-12-31T23:59:59.999Z', '2026-11-21T09:30:00.25Z'],
        [
          '1899-12-31T23:59:59Z',
          '3000-01-01T00:00:00Z',
          '2026-11-21T09:30Z',
          '2026-11-21T09:30:00',
          '2026-11-21T10:30:00+01:00',
          '2026-02-29T09:30:00Z',
          '2026-11-21T24:00:00Z',
          '2026-11-21',
          new Date(0),
          null,
        ],
      ],
      ['isPeriod', isPeriod, ['P1Y6M', 'P2W', 'P200Y'], ['P0D', 'P201Y', 'P1Y2W', 'PT1H', '-P1D', 'P0.5Y', 1, null]],
      [
        'isHourPeriod',
        isHourPeriod,
        ['PT72H', 'PT1M', 'PT1000000H'],
        ['PT0H', 'PT1000000H1M', 'P1D', 'PT1S', 'PT0.5H', 72, null],
      ],
    ],
  )('%s accepts exactly its own form', (_, guard, accepted, refused) => {
    expect(accepted.filter((value) => !guard(value))).toEqual([]);
    expect(refused.filter((value) => guard(value))).toEqual([]);
  });

  const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
  const near = fc.oneof(
    fc.tuple(fc.constantFrom('1899', '1900', '2024', '2999', '3000'), digits(2), digits(2)).map((d) => d.join('-')),
    fc
      .tuple(
        fc.constantFrom('1899-12-31', '2024-02-29', '2023-02-29', '2026-11-21', '3000-01-01'),
        fc.constantFrom('T', ' '),
        fc.constantFrom('00:00:00', '23:59:59', '24:00:00', '12:00', '12:00:60', '09:30:00.5', '09:30:00.'),
        fc.constantFrom('Z', 'z', '', '+00:00', '-01:00'),
      )
      .map((parts) => parts.join('')),
    fc.stringMatching(/^-?PT?([0-9]{1,3}(\.5)?[YMWDHS]){0,3}$/),
  );
  const values = fc.oneof({ weight: 4, arbitrary: near }, fc.anything({ withDate: true }));

  it('agree with the schemas on every value', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(isCalendarDate(value)).toBe(CalendarDateSchema.safeParse(value).success);
        expect(isPeriod(value)).toBe(PeriodSchema.safeParse(value).success);
        expect(isHourPeriod(value)).toBe(HourPeriodSchema.safeParse(value).success);
        // The schema takes other spellings of a point in time, too: it writes them in UTC.
        const isUtc = typeof value === 'string' && /:\d\d:.*Z$/.test(value);
        expect(isInstant(value)).toBe(isUtc && InstantSchema.safeParse(value).success);
      }),
      { numRuns: 3000, seed: 20_261_129 },
    );
  });
});
