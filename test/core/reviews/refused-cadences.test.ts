import { describe, expect, it } from 'vitest';
import {
  type Cadence,
  checkCadences,
  nextOccurrence,
  occurrences,
  type RecurringDuty,
} from '../../../src/core/index.ts';
import { makeCadence } from '../../../src/fixtures/index.ts';

const asOf = '2026-03-20';

describe('what the types of a plan rule out is refused by name', () => {
  it('nextOccurrence names a malformed day or mode', () => {
    const unknown = { ...makeCadence(), mode: 'monthly' } as unknown as Cadence;
    expect(() => nextOccurrence(unknown, { asOf: '2026-01-01' })).toThrow(
      new RangeError('cadence.mode must be fixed or rolling, got "monthly"'),
    );
    expect(() => nextOccurrence(makeCadence(), { asOf: '2026-02-30' })).toThrow(/^asOf /);
    expect(() => nextOccurrence(makeCadence({ anchor: '2026-02-30' }), { asOf: '2026-01-01' })).toThrow(
      /^cadence\.anchor /,
    );
    expect(() => nextOccurrence(makeCadence(), { asOf: '2026-01-01', completedOn: '2025-02-29' })).toThrow(
      /^completedOn /,
    );
    expect(() => nextOccurrence(makeCadence(), { asOf: '2026-01-01', changedOn: '2025-99-99' })).toThrow(/^changedOn /);
  });

  it('nextOccurrence and occurrences name a malformed period', () => {
    const options = { asOf: '2026-01-01' } as const;
    expect(() => nextOccurrence(makeCadence({ every: 'P0D' }), options)).toThrow(
      new RangeError('cadence.every must be a period of whole days, weeks, months or years, got "P0D"'),
    );
    expect(() => nextOccurrence(makeCadence({ tolerance: { before: 'P0D' } }), options)).toThrow(
      /^cadence\.tolerance\.before /,
    );
    expect(() => nextOccurrence(makeCadence({ tolerance: { after: 'P0D' } }), options)).toThrow(
      /^cadence\.tolerance\.after /,
    );
    expect(() => nextOccurrence(makeCadence(), { ...options, dueSoonWithin: 'P0D' })).toThrow(/^dueSoonWithin /);
    expect(() => occurrences(makeCadence({ every: 'P0D' }), 1)).toThrow(/^cadence\.every /);
    expect(() => occurrences(makeCadence({ anchor: '2026-02-30' }), 1)).toThrow(/^cadence\.anchor /);
  });

  it('checkCadences names the malformed field of a duty in a finding, and judges the others', () => {
    const overdue = { id: 'D-2', cadence: makeCadence() };
    const found = (duty: unknown) =>
      checkCadences([duty as RecurringDuty, overdue], { asOf }).map(({ code, message, path }) => [code, message, path]);
    const other = found(overdue)[1];
    expect(other?.[0]).toBe('cadence-overdue');
    const duty = { id: 'D-1', cadence: makeCadence() };
    const demand = 'must be a calendar date YYYY-MM-DD, and is "2026-02-30".';
    expect(found({ ...duty, completedOn: '2026-02-30' })).toEqual([
      ['core-record-unreadable', `"D-1" cannot be judged: completedOn ${demand}`, [0, 'completedOn']],
      other,
    ]);
    expect(found({ ...duty, changedOn: '2026-02-30' })).toEqual([
      ['core-record-unreadable', `"D-1" cannot be judged: changedOn ${demand}`, [0, 'changedOn']],
      other,
    ]);
    expect(found({ ...duty, cadence: makeCadence({ every: 'P0D' }) })[0]?.[2]).toEqual([0, 'cadence', 'every']);
    expect(found({ ...duty, cadence: { ...makeCadence(), mode: 'monthly' } })[0]?.[1]).toBe(
      '"D-1" cannot be judged: cadence.mode must be one of fixed, rolling, and is "monthly".',
    );
    expect(found({ id: 'D-1' })[0]?.[1]).toBe('"D-1" cannot be judged: cadence must be an object, and is undefined.');
    expect(found(null)[0]?.[1]).toBe('"0" cannot be judged: record must be an object, and is null.');
    expect(found({ ...duty, id: 7 })[0]?.[1]).toBe('"0" cannot be judged: id must be a text, and is 7.');
  });

  it('checkCadences names a wrong option or list', () => {
    expect(() => checkCadences([], { asOf: '2026-02-30' })).toThrow(/^asOf /);
    expect(() => checkCadences([], null as never)).toThrow(/^options must be an object, got null/);
    expect(() => checkCadences({} as never, { asOf })).toThrow(/^duties must be a list, got an object/);
  });
});
