import { describe, expect, it } from 'vitest';
import { endOfPeriod, type EndOfPeriodOptions } from '../../../src/deadlines/index.ts';
import { germany } from '../calendars.ts';

const european = { rule: 'eu-1182-71', calendar: germany } as const;

describe('endOfPeriod by the calendar', () => {
  it.each([
    ['2026-01-31', 'P1M', '2026-02-28', true],
    ['2024-01-31', 'P1M', '2024-02-29', true],
    ['2026-01-31', 'P2M', '2026-03-31', false],
    ['2024-02-29', 'P1Y', '2025-02-28', true],
    ['2026-07-31', 'P1M', '2026-08-31', false],
    ['2026-01-31', 'P1M1D', '2026-03-01', true],
    ['2026-01-31', 'P14D', '2026-02-14', false],
  ] as const)('%s plus %s ends on %s', (start, period, dueOn, clamped) => {
    expect(endOfPeriod(start, period, { rule: 'calendar' })).toEqual({
      dueOn,
      rolledFrom: null,
      applied: ['calendar'],
      startedOn: start,
      period,
      clamped,
      calendar: null,
    });
  });

  it('never rolls, with or without a calendar', () => {
    expect(endOfPeriod('2026-04-02', 'P1D', { rule: 'calendar', calendar: germany }).dueOn).toBe('2026-04-03');
  });
});

describe('endOfPeriod with a roll', () => {
  it('moves to the next working day and nothing else', () => {
    expect(endOfPeriod('2026-04-02', 'P3D', { rule: 'roll-forward', calendar: germany })).toEqual({
      dueOn: '2026-04-07',
      rolledFrom: '2026-04-05',
      applied: ['calendar', 'roll-forward'],
      startedOn: '2026-04-02',
      period: 'P3D',
      clamped: false,
      calendar: 'de',
    });
  });

  it.each(['eu-1182-71', 'roll-forward'] as const)('throws without a calendar for %s', (rule) => {
    const options = { rule } as unknown as EndOfPeriodOptions;
    expect(() => endOfPeriod('2026-04-02', 'P3D', options)).toThrow(
      new RangeError(`calendar must be given for the rule ${rule}, got undefined`),
    );
  });

  it('throws where the calendar does not cover the end', () => {
    expect(() => endOfPeriod('2028-12-29', 'P1M', european)).toThrow('got "2029-01-29"');
  });
});

/** Regulation (EEC, Euratom) No 1182/71 art. 3. */
describe('endOfPeriod by Regulation 1182/71', () => {
  it.each([
    ['art. 3(1): no day is added for the day of the event', '2026-03-02', 'P1M', '2026-04-02', ['eu-months']],
    ['art. 3(2)(c): the last day of a shorter month', '2027-08-31', 'P1M', '2027-09-30', ['eu-months']],
    ['art. 3(2)(c): weeks end on the same weekday', '2026-11-18', 'P2W', '2026-12-02', ['eu-days']],
    ['art. 3(3): holidays within do not count extra', '2026-04-01', 'P8D', '2026-04-09', ['eu-days']],
    ['art. 3(4): a Saturday', '2026-01-31', 'P1M', '2026-03-02', ['eu-months', 'eu-roll']],
    ['art. 3(4): a holiday in the week', '2026-04-01', 'P1M', '2026-05-04', ['eu-months', 'eu-roll']],
    ['art. 3(4): a single day over Easter', '2026-04-02', 'P1D', '2026-04-07', ['eu-days', 'eu-roll']],
    [
      'art. 3(5): two days over Easter',
      '2026-04-02',
      'P2D',
      '2026-04-08',
      ['eu-days', 'eu-roll', 'eu-two-working-days'],
    ],
    [
      'art. 3(5): three days over Easter',
      '2026-04-02',
      'P3D',
      '2026-04-08',
      ['eu-days', 'eu-roll', 'eu-two-working-days'],
    ],
    ['art. 3(5): a week over Easter has enough', '2026-04-02', 'P1W', '2026-04-09', ['eu-days']],
    [
      'art. 3(5): two days over Christmas',
      '2025-12-24',
      'P2D',
      '2025-12-30',
      ['eu-days', 'eu-roll', 'eu-two-working-days'],
    ],
    [
      'art. 3(5): three days over a weekend, without a roll',
      '2026-11-20',
      'P3D',
      '2026-11-24',
      ['eu-days', 'eu-two-working-days'],
    ],
    ['art. 3(5): a roll that brings the second day', '2026-11-19', 'P2D', '2026-11-23', ['eu-days', 'eu-roll']],
    ['years, months and days together', '2026-01-31', 'P1Y1M1D', '2027-03-01', ['eu-months', 'eu-days']],
  ] as const)('ends a period by %s', (_, start, period, dueOn, applied) => {
    const deadline = endOfPeriod(start, period, european);
    expect({ dueOn: deadline.dueOn, applied: deadline.applied }).toEqual({ dueOn, applied });
  });

  it('gives the day before the roll', () => {
    expect(endOfPeriod('2026-11-20', 'P3D', european).rolledFrom).toBe('2026-11-23');
    expect(endOfPeriod('2026-03-02', 'P1M', european).rolledFrom).toBeNull();
  });

  it('needs no more of the coverage than the two working days', () => {
    expect(endOfPeriod('2024-12-03', 'P1M', european).dueOn).toBe('2025-01-03');
    expect(() => endOfPeriod('2024-12-01', 'P1M', european)).toThrow(
      'calendar must cover every day of the period; de covers 2025-01-01 to 2028-12-31, got "2024-12-31"',
    );
    const fromSaturday = { ...germany, from: '2026-04-04' } as const;
    expect(endOfPeriod('2026-04-04', 'P3D', { ...european, calendar: fromSaturday }).dueOn).toBe('2026-04-08');
    expect(endOfPeriod('2026-04-03', 'P4D', { ...european, calendar: fromSaturday }).dueOn).toBe('2026-04-08');
    expect(() => endOfPeriod('2026-04-02', 'P5D', { ...european, calendar: fromSaturday })).toThrow('got "2026-04-03"');
  });
});

describe('endOfPeriod', () => {
  it('refuses an unknown rule, an impossible day and an empty period by name', () => {
    const nonsense = { rule: 'nonsense', calendar: germany } as unknown as EndOfPeriodOptions;
    expect(() => endOfPeriod('2026-01-31', 'P1M', nonsense)).toThrow(
      new RangeError('rule must be calendar, eu-1182-71 or roll-forward, got "nonsense"'),
    );
    expect(() => endOfPeriod('2026-02-30', 'P1M', { rule: 'calendar' })).toThrow(
      new RangeError('start must be a calendar date YYYY-MM-DD, got "2026-02-30"'),
    );
    expect(() => endOfPeriod('0026-01-31', 'P1M', { rule: 'calendar' })).toThrow(/^start /);
    expect(() => endOfPeriod('2026-01-31', 'P0D', { rule: 'calendar' })).toThrow(/^period /);
  });

  it('names the day that the calendar does not cover', () => {
    for (const rule of ['eu-1182-71', 'roll-forward'] as const) {
      expect(() => endOfPeriod('2028-12-31', 'P1M', { rule, calendar: germany })).toThrow(
        new RangeError(
          'calendar must cover the end of the period; de covers 2025-01-01 to 2028-12-31, got "2029-01-31"',
        ),
      );
    }
  });
});
