import { describe, expect, it } from 'vitest';
import { makeRetentionRule } from '../../../src/fixtures/index.ts';
import { RetentionRuleSchema } from '../../../src/retention/index.ts';
import { problemsOf, sentencesOf } from '../problems-of.ts';

describe('RetentionRuleSchema', () => {
  it('accepts a rule in force for a single day', () => {
    const rule = makeRetentionRule({ validFrom: '2025-01-01', validTo: '2025-01-01' });
    expect(RetentionRuleSchema.parse(rule)).toEqual(rule);
  });

  it.each([
    [
      'valid until before it is valid from',
      { validFrom: '2025-01-01', validTo: '2024-12-31' },
      'validTo valid-to-before-valid-from',
    ],
    ['a role of its own', { role: 'floor' }, 'role invalid_value'],
    ['no citation', { basis: { citation: '' } }, 'basis.citation text-empty'],
    ['an unknown method', { disposal: { method: 'shred' } }, 'disposal.method invalid_value'],
    [
      'a time to dispose in hours',
      { disposal: { method: 'clear', within: 'PT1H' } },
      'disposal.within period-with-time',
    ],
    ['a day that does not exist', { validFrom: '2026-02-30' }, 'validFrom date-impossible'],
    ['an empty jurisdiction', { jurisdiction: '' }, 'jurisdiction text-empty'],
    ['phases without one', { phases: [] }, 'phases too_small'],
    ['a phase without a name', { phases: [{ name: '', end: { kind: 'permanent' } }] }, 'phases.0.name text-empty'],
    ['a phase without an end', { phases: [{ name: 'active' }] }, 'phases.0.end invalid_type'],
    ['a mistyped key', { validUntil: '2026-01-01' }, ' unrecognized_keys'],
  ])('refuses %s', (_name, overrides, problem) => {
    expect(problemsOf(RetentionRuleSchema, { ...makeRetentionRule(), ...overrides })).toEqual([problem]);
  });

  it('does not compare a day that no month has with another day', () => {
    const rule = { ...makeRetentionRule(), validFrom: '2025-01-01', validTo: '2024-02-30' };
    expect(problemsOf(RetentionRuleSchema, rule)).toEqual(['validTo date-impossible']);
  });

  it('says why it refuses a rule that ends before it begins', () => {
    const rule = { ...makeRetentionRule(), validFrom: '2025-01-01', validTo: '2024-12-31' };
    expect(sentencesOf(RetentionRuleSchema, rule)).toEqual([
      'The rule is valid until 2024-12-31, before it is valid from 2025-01-01.',
    ]);
  });
});
