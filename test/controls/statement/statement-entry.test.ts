import { describe, expect, it } from 'vitest';
import { StatementEntrySchema } from '../../../src/controls/index.ts';
import { makeStatementEntry } from '../../../src/fixtures/index.ts';
import { problemsOf } from '../problems-of.ts';

describe('StatementEntrySchema', () => {
  const excluded = makeStatementEntry({ applicability: 'excluded' });
  const { justification: _, ...unjustified } = excluded;
  it.each([
    [{ control: 'A.5.1', applicability: 'undecided', justification: 'Later.' }, ': unrecognized_keys'],
    [
      { control: 'A.5.1', applicability: 'undecided', implementation: { status: 'implemented' } },
      ': unrecognized_keys',
    ],
    [unjustified, 'justification: invalid_type'],
    [{ ...excluded, justification: ' ' }, 'justification: text-empty'],
    [{ ...excluded, policies: [] }, ': unrecognized_keys'],
    [{ ...makeStatementEntry(), justificaton: 'Customers ask for it.' }, ': unrecognized_keys'],
    [
      { ...makeStatementEntry(), implementation: { status: 'implemented', action: { status: 'open', text: 'x' } } },
      'implementation: unrecognized_keys',
    ],
    [{ ...makeStatementEntry(), control: 'A.5.99' }, 'control: control-unknown'],
    [{ control: 'A.5.1', applicability: 'yes' }, 'applicability: invalid_union'],
    [{ control: 'A.5.1' }, 'applicability: invalid_union'],
  ])('refuses %j', (entry, problem) => {
    expect(problemsOf(StatementEntrySchema, entry)).toEqual([problem]);
  });

  it('accepts a question, a title and custom fields on an undecided row', () => {
    const entry = { control: 'custom:x', applicability: 'undecided', question: 'Who?', title: 'X', custom: { a: 1 } };
    expect(StatementEntrySchema.parse(entry)).toEqual(entry);
  });

  it('accepts an excluded row without a kind of reason, and retained risks', () => {
    const { reason: __, ...unreasoned } = excluded;
    for (const entry of [unreasoned, { ...excluded, reason: 'risk-retained', risks: ['R-1'] }]) {
      expect(StatementEntrySchema.parse(entry)).toEqual(entry);
    }
  });
});
