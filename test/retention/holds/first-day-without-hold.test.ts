import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriod, type CalendarDate } from '../../../src/core/index.ts';
import { firstDayWithoutHold } from '../../../src/retention/index.ts';
import { days } from '../generated-retention.ts';

const hold = (placedOn: CalendarDate, releasedOn: CalendarDate | null) => ({ placedOn, releasedOn });

describe('firstDayWithoutHold', () => {
  it.each([
    ['no hold', [], '2027-01-01'],
    ['a hold released the day before', [hold('2026-01-01', '2026-12-31')], '2027-01-01'],
    ['a hold released on the day', [hold('2026-01-01', '2027-01-01')], '2027-01-02'],
    ['a hold placed on the day', [hold('2027-01-01', '2027-01-31')], '2027-02-01'],
    ['a hold placed the day after', [hold('2027-01-02', '2027-01-31')], '2027-01-01'],
    ['a later open hold', [hold('2027-01-02', null)], '2027-01-01'],
    ['an open hold', [hold('2026-01-01', null)], null],
    ['a chain', [hold('2027-02-01', '2027-03-31'), hold('2026-01-01', '2027-01-31')], '2027-04-01'],
    ['a chain that ends in an open hold', [hold('2027-02-01', null), hold('2026-01-01', '2027-01-31')], null],
    ['a gap of one day', [hold('2026-01-01', '2027-01-31'), hold('2027-02-02', null)], '2027-02-01'],
    ['one inside the other', [hold('2026-01-01', '2027-06-30'), hold('2027-01-01', '2027-02-28')], '2027-07-01'],
    ['two from one day', [hold('2026-01-01', '2027-06-30'), hold('2026-01-01', '2027-02-28')], '2027-07-01'],
  ] as const)('gives the first day without a hold for %s', (_name, holds, expected) => {
    expect(firstDayWithoutHold('2027-01-01', holds)).toBe(expected);
    expect(firstDayWithoutHold('2027-01-01', holds.toReversed())).toBe(expected);
  });

  const holds = fc.array(
    fc
      .tuple(days, fc.option(fc.integer({ min: 0, max: 2000 })))
      .map(([placedOn, length]) =>
        hold(placedOn, length === null ? null : length === 0 ? placedOn : addPeriod(placedOn, `P${length}D`)),
      ),
    { maxLength: 8 },
  );

  it.each([
    [() => firstDayWithoutHold('2026-02-30', []), 'day must be a calendar date YYYY-MM-DD, got "2026-02-30"'],
    [
      () => firstDayWithoutHold('2026-02-01', [{ placedOn: '2026-13-01', releasedOn: null }]),
      'holds[0].placedOn must be a calendar date YYYY-MM-DD, got "2026-13-01"',
    ],
    [
      () => firstDayWithoutHold('2026-02-01', [{ placedOn: '2026-01-01', releasedOn: '2026-04-31' }]),
      'holds[0].releasedOn must be a calendar date YYYY-MM-DD, got "2026-04-31"',
    ],
    [
      () => firstDayWithoutHold('2026-02-01', [{ placedOn: '2026-01-02', releasedOn: '2026-01-01' }]),
      'holds[0].releasedOn must be on or after placedOn, got "2026-01-01"',
    ],
  ])('throws for what the schemas refuse, with its path in the message', (ask, message) => {
    expect(ask).toThrow(new RangeError(message));
  });

  it('gives the first day without a hold, which no further hold makes earlier', () => {
    fc.assert(
      fc.property(days, holds, holds, (from, some, more) => {
        const day = firstDayWithoutHold(from, some);
        const isHeld = some.some((one) => day !== null && one.placedOn <= day && (one.releasedOn ?? 'never') >= day);
        expect(isHeld).toBe(false);
        expect((day ?? 'never') >= from).toBe(true);
        expect(day !== null || some.some(({ releasedOn }) => releasedOn === null)).toBe(true);
        const later = firstDayWithoutHold(from, [...more, ...some]) ?? 'never';
        expect(later >= (day ?? 'never')).toBe(true);
      }),
    );
  });
});
