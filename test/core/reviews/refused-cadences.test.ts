import { describe, expect, it } from 'vitest';
import { type Cadence, checkCadences, nextOccurrence, occurrences } from '../../../src/core/index.ts';
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

  it('checkCadences names the malformed field of a duty', () => {
    const refuse = (duty: object) => () => checkCadences([{ id: 'D-1', cadence: makeCadence(), ...duty }], { asOf });
    expect(() => checkCadences([], { asOf: '2026-02-30' })).toThrow(/^asOf /);
    expect(refuse({ completedOn: '2026-02-30' })).toThrow(
      new RangeError('duties[0].completedOn must be a calendar date YYYY-MM-DD, got "2026-02-30"'),
    );
    expect(refuse({ changedOn: '2026-02-30' })).toThrow(/^duties\[0\]\.changedOn /);
    expect(refuse({ cadence: makeCadence({ every: 'P0D' }) })).toThrow(/^duties\[0\]\.cadence\.every /);
  });
});
