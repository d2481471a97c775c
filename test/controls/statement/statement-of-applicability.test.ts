import { describe, expect, it } from 'vitest';
import { StatementOfApplicabilitySchema } from '../../../src/controls/index.ts';
import { makeStatement } from '../../../src/fixtures/index.ts';
import { problemsOf } from '../problems-of.ts';

describe('StatementOfApplicabilitySchema', () => {
  const statement = { id: 'soa', version: '1', issuedOn: '2026-11-21', entries: [] };
  const undecided = { control: 'A.5.1', applicability: 'undecided' };
  it('accepts an unfinished statement and one with the same control twice', () => {
    expect(problemsOf(StatementOfApplicabilitySchema, statement)).toEqual([]);
    expect(problemsOf(StatementOfApplicabilitySchema, { ...statement, entries: [undecided, undecided] })).toEqual([]);
  });

  it.each([
    [{ ...statement, id: '' }, 'id: id-empty'],
    [{ ...statement, version: 1 }, 'version: invalid_type'],
    [{ ...statement, issuedOn: '21.11.2026' }, 'issuedOn: date-unreadable'],
    [{ ...statement, approvedOn: null }, 'approvedOn: invalid_type'],
    [{ ...statement, entrys: [] }, ': unrecognized_keys'],
    [{ ...statement, custom: { at: new Date(0) } }, 'custom: not-json'],
    [
      { ...statement, entries: [undecided, { ...undecided, control: 'A.9.2.1' }] },
      'entries.1.control: control-2013-edition',
    ],
    [{ ...statement, entries: [{ ...undecided, control: '5.1' }] }, 'entries.0.control: control-prefix-missing'],
    [{ ...statement, entries: [{ ...undecided, justification: 'x' }] }, 'entries.0: unrecognized_keys'],
    [{ ...statement, entries: { 0: undecided } }, 'entries: invalid_type'],
  ])('refuses %j', (input, problem) => {
    expect(problemsOf(StatementOfApplicabilitySchema, input)).toEqual([problem]);
  });

  it('refuses hostile input', () => {
    let deep: unknown = {};
    for (let level = 0; level < 10_000; level += 1) deep = { deep };
    for (const input of [JSON.parse('{"__proto__":{"id":"soa"}}'), deep, [], 'x'.repeat(1_000_000), null]) {
      expect(StatementOfApplicabilitySchema.safeParse(input).success).toBe(false);
    }
    expect(problemsOf(StatementOfApplicabilitySchema, { ...makeStatement(), custom: { deep } })).toEqual([
      'custom: json-too-deep',
    ]);
  });
});
