import { describe, expect, it } from 'vitest';
import { type CalendarDate, EvidenceSchema, evidenceState } from '../../../src/core/index.ts';

describe('EvidenceSchema', () => {
  const log = { reference: 'log 2026', collectedOn: '2026-02-01' } as const;

  it('accepts an end on the day of collection, no end, and fields of the consumer', () => {
    for (const evidence of [log, { ...log, validUntil: '2026-02-01' }, { ...log, custom: { kind: 'log' } }])
      expect(EvidenceSchema.parse(evidence)).toEqual(evidence);
  });

  it('refuses an end before the collection', () => {
    expect(EvidenceSchema.safeParse({ ...log, validUntil: '2026-01-31' }).error?.issues).toMatchObject([
      {
        message: 'The evidence is valid until 2026-01-31, before it was collected on 2026-02-01.',
        path: ['validUntil'],
        params: { code: 'evidence-ends-before-collected', validUntil: '2026-01-31', collectedOn: '2026-02-01' },
      },
    ]);
  });
});

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
