import { describe, expect, it } from 'vitest';
import { type Cadence, CadenceSchema, nextOccurrence } from '../../../src/core/index.ts';

const yearly = { every: 'P1Y', mode: 'fixed', anchor: '2024-03-01' } as const;
const tolerant = { ...yearly, tolerance: { before: 'P1M', after: 'P2W' } } as const;
const rolling = { every: 'P3M', mode: 'rolling', anchor: '2026-01-31' } as const;

describe('nextOccurrence of a fixed plan', () => {
  it('explains the day', () => {
    expect(nextOccurrence(tolerant, { completedOn: '2025-03-10', asOf: '2026-11-21' })).toEqual({
      dueOn: '2026-03-01',
      missed: 1,
      state: 'overdue',
      cause: 'occurrence',
      countedFrom: '2024-03-01',
      ordinal: 2,
      occursOn: '2026-03-01',
      clamped: false,
      upcomingOn: '2027-03-01',
      windowFrom: '2026-02-01',
      windowThrough: '2026-03-15',
    });
  });

  it.each([
    ['2024-01-01', '2025-03-01', 0, 'scheduled'],
    ['2025-01-29', '2025-03-01', 0, 'scheduled'],
    ['2025-01-30', '2025-03-01', 0, 'due-soon'],
    ['2025-03-01', '2025-03-01', 0, 'due-soon'],
    ['2025-03-02', '2025-03-01', 1, 'overdue'],
    ['2026-03-01', '2025-03-01', 1, 'overdue'],
    ['2026-03-02', '2025-03-01', 2, 'overdue'],
    ['2030-01-01', '2025-03-01', 5, 'overdue'],
  ] as const)('never done, as of %s', (asOf, dueOn, missed, state) => {
    expect(nextOccurrence(yearly, { asOf })).toMatchObject({ dueOn, missed, state });
  });

  it.each([
    ['a day early without tolerance', yearly, '2026-02-28', '2026-03-01'],
    ['on the day', yearly, '2026-03-01', '2027-03-01'],
    ['late', yearly, '2026-05-30', '2027-03-01'],
    ['before the window opens', tolerant, '2026-01-31', '2026-03-01'],
    ['as the window opens', tolerant, '2026-02-01', '2027-03-01'],
  ] as const)('done %s', (_, cadence, completedOn, dueOn) => {
    expect(nextOccurrence(cadence, { completedOn, asOf: '2026-06-01' }).dueOn).toBe(dueOn);
  });

  it.each([
    ['2026-03-15', 'due-soon', 0],
    ['2026-03-16', 'overdue', 1],
  ] as const)('is overdue only after the tolerance: as of %s', (asOf, state, missed) => {
    expect(nextOccurrence(tolerant, { completedOn: '2025-03-01', asOf })).toMatchObject({ state, missed });
  });

  it('does not count a completion after the day to judge', () => {
    expect(nextOccurrence(yearly, { completedOn: '2025-03-02', asOf: '2025-03-01' }).dueOn).toBe('2025-03-01');
    expect(nextOccurrence(yearly, { completedOn: '2025-03-01', asOf: '2025-03-01' }).dueOn).toBe('2026-03-01');
  });

  it.each([
    ['P1D', '2026-11-21', 'due-soon'],
    ['P1D', '2026-11-20', 'scheduled'],
    ['P1W', '2026-11-20', 'due-soon'],
    ['P1W', '2026-11-19', 'scheduled'],
    ['P1M', '2026-11-14', 'due-soon'],
    ['P1M', '2026-11-13', 'scheduled'],
    ['P3Y', '2026-10-22', 'due-soon'],
    ['P3Y', '2026-10-21', 'scheduled'],
  ] as const)('every %s is due soon in its last quarter, at most 30 days: %s', (every, asOf, state) => {
    const anchors = { P1D: '2026-11-20', P1W: '2026-11-14', P1M: '2026-10-21', P3Y: '2023-11-21' } as const;
    expect(nextOccurrence({ every, mode: 'fixed', anchor: anchors[every] }, { asOf })).toMatchObject({
      dueOn: '2026-11-21',
      state,
    });
  });

  it.each([
    ['2025-02-21', 'scheduled'],
    ['2025-02-22', 'due-soon'],
  ] as const)('lets the caller say what soon is: %s', (asOf, state) => {
    expect(nextOccurrence(yearly, { asOf, dueSoonWithin: 'P1W' }).state).toBe(state);
  });

  it.each([
    ['2026-02-01', '2026-02-28', true],
    ['2026-03-01', '2026-03-31', false],
    ['2026-04-01', '2026-04-30', true],
  ] as const)('tells whether the month was too short: as of %s', (asOf, occursOn, clamped) => {
    const monthly = { every: 'P1M', mode: 'fixed', anchor: '2026-01-31' } as const;
    expect(nextOccurrence(monthly, { completedOn: asOf, asOf })).toMatchObject({ occursOn, clamped });
  });

  it('finds its way in a daily plan of a century', () => {
    const daily = { every: 'P1D', mode: 'fixed', anchor: '1900-01-01' } as const;
    expect(nextOccurrence(daily, { completedOn: '2026-11-20', asOf: '2026-11-21' })).toMatchObject({
      dueOn: '2026-11-21',
      missed: 0,
      ordinal: 46345,
    });
    expect(nextOccurrence(daily, { asOf: '2026-11-21' }).missed).toBe(46344);
  });
});

describe('nextOccurrence of a monthly plan', () => {
  it('counts a completion for one occurrence only', () => {
    const monthly = { every: 'P1M', mode: 'fixed', anchor: '2026-01-01' } as const;
    expect(toleranceCodes({ ...monthly, tolerance: { before: 'P30D' } })).toEqual(['tolerance-too-long']);
    expect(toleranceCodes({ ...monthly, tolerance: { before: 'P20D', after: 'P20D' } })).toEqual([
      'tolerance-too-long',
    ]);
    const longest = { ...monthly, tolerance: { before: 'P27D' } } as const;
    expect(toleranceCodes(longest)).toEqual([]);
    expect(nextOccurrence(longest, { completedOn: '2026-02-01', asOf: '2026-02-01' }).dueOn).toBe('2026-03-01');
    expect(nextOccurrence(longest, { completedOn: '2026-02-02', asOf: '2026-02-02' }).dueOn).toBe('2026-04-01');
  });

  function toleranceCodes(cadence: Cadence): readonly unknown[] {
    const issues = CadenceSchema.safeParse(cadence).error?.issues ?? [];
    return issues.map((issue) => (issue.code === 'custom' ? issue.params?.['code'] : issue.code));
  }
});

describe('nextOccurrence of a rolling plan', () => {
  it.each([
    [undefined, '2026-04-30', '2026-01-31'],
    ['2026-02-10', '2026-05-10', '2026-02-10'],
    ['2026-05-31', '2026-08-31', '2026-05-31'],
  ] as const)('done %s', (completedOn, dueOn, countedFrom) => {
    const facts =
      completedOn === undefined ? { asOf: '2026-06-01' as const } : { completedOn, asOf: '2026-06-01' as const };
    expect(nextOccurrence(rolling, facts)).toMatchObject({ dueOn, countedFrom, ordinal: 1 });
  });

  it('counts what would have been done since', () => {
    expect(nextOccurrence(rolling, { completedOn: '2026-01-10', asOf: '2026-08-01' })).toMatchObject({
      dueOn: '2026-04-10',
      missed: 2,
      upcomingOn: '2026-10-10',
    });
  });
});

/** The earlier of the next occurrence and the event. */
describe('nextOccurrence after a change', () => {
  const reviewed = { ...yearly, onChange: true } as const;

  it.each([
    ['brings it forward', reviewed, '2026-06-10', '2026-06-10', 'change'],
    ['on the day of the occurrence changes nothing', reviewed, '2027-03-01', '2027-03-01', 'occurrence'],
    ['after the occurrence changes nothing', reviewed, '2027-04-01', '2027-03-01', 'occurrence'],
    ['on the day of the completion was seen by it', reviewed, '2026-03-05', '2027-03-01', 'occurrence'],
    ['a day after the completion was not', reviewed, '2026-03-06', '2026-03-06', 'change'],
    ['does not matter without onChange', yearly, '2026-06-10', '2027-03-01', 'occurrence'],
    [
      'does not matter where it is switched off',
      { ...yearly, onChange: false },
      '2026-06-10',
      '2027-03-01',
      'occurrence',
    ],
  ] as const)('%s', (_, cadence: Cadence, changedOn, dueOn, cause) => {
    expect(nextOccurrence(cadence, { completedOn: '2026-03-05', changedOn, asOf: '2026-06-10' })).toMatchObject({
      dueOn,
      cause,
    });
  });

  it('is overdue from the day after, without an occurrence missed', () => {
    const facts = { completedOn: '2026-03-05', changedOn: '2026-06-10' } as const;
    expect(nextOccurrence(reviewed, { ...facts, asOf: '2026-06-10' })).toMatchObject({ state: 'due-soon', missed: 0 });
    expect(nextOccurrence(reviewed, { ...facts, asOf: '2026-06-11' })).toMatchObject({
      state: 'overdue',
      missed: 0,
      occursOn: '2027-03-01',
      windowFrom: '2026-06-10',
    });
  });

  it('counts from the anchor when nothing was ever done', () => {
    expect(nextOccurrence(reviewed, { changedOn: '2024-03-01', asOf: '2024-06-01' }).cause).toBe('occurrence');
    expect(nextOccurrence(reviewed, { changedOn: '2024-03-02', asOf: '2024-06-01' }).dueOn).toBe('2024-03-02');
  });
});
