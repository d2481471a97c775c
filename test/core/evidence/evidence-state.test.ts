import { describe, expect, it } from 'vitest';
import { type CalendarDate, evidenceState } from '../../../src/core/index.ts';

describe('evidenceState', () => {
  const collectedOn = '2025-11-21';

  it.each<[object, CalendarDate, 'P1Y' | undefined, string]>([
    [{}, '2025-11-20', undefined, 'not-collected'],
    [{}, '2025-11-21', undefined, 'valid'],
    [{}, '2999-12-31', undefined, 'valid'],
    [{}, '2025-11-20', 'P1Y', 'not-collected'],
    [{}, '2026-11-21', 'P1Y', 'valid'],
    [{}, '2026-11-22', 'P1Y', 'stale'],
    [{ validUntil: '2027-01-31' }, '2027-01-31', 'P1Y', 'valid'],
    [{ validUntil: '2027-01-31' }, '2027-02-01', 'P1Y', 'expired'],
    [{ validUntil: '2026-01-31' }, '2026-02-01', 'P1Y', 'expired'],
    [{ validUntil: '2026-01-31' }, '2026-02-01', undefined, 'expired'],
    [{ validUntil: '2026-01-31' }, '2025-11-20', undefined, 'not-collected'],
  ])('evidence %j as of %s, valid for %s, is %s', (fields, asOf, validFor, state) => {
    expect(evidenceState({ collectedOn, ...fields }, { asOf, validFor })).toBe(state);
  });

  it.each<[CalendarDate, CalendarDate, string]>([
    ['2026-02-28', '2026-03-28', 'valid'],
    ['2026-02-28', '2026-03-29', 'stale'],
    ['2026-02-28', '2026-03-31', 'stale'],
    ['2026-01-31', '2026-02-28', 'valid'],
    ['2026-01-31', '2026-03-01', 'stale'],
  ])('evidence of %s as of %s, valid for a month, is %s', (day, asOf, state) => {
    expect(evidenceState({ collectedOn: day }, { asOf, validFor: 'P1M' })).toBe(state);
  });

  it('names a malformed day or period', () => {
    const asOf = '2026-02-30';
    expect(() => evidenceState({ collectedOn }, { asOf })).toThrow(/^asOf /);
    expect(() => evidenceState({ collectedOn: asOf }, { asOf: collectedOn })).toThrow(/^evidence\.collectedOn /);
    expect(() => evidenceState({ collectedOn, validUntil: asOf }, { asOf: collectedOn })).toThrow(
      /^evidence\.validUntil /,
    );
    expect(() => evidenceState({ collectedOn }, { asOf: collectedOn, validFor: 'P0D' })).toThrow(/^validFor /);
  });
});
