import { describe, expect, it } from 'vitest';
import { type StatementOfApplicability, validateStatement } from '../../../src/controls/index.ts';
import { makeStatement } from '../../../src/fixtures/index.ts';

const statement = makeStatement({ approvedBy: 'CEO', approvedOn: '2026-10-02' });
const asOf = '2026-11-21';

function told(input: unknown, context: Parameters<typeof validateStatement>[1] = { asOf }): readonly string[] {
  return validateStatement(input, context).findings.map(({ pointer, code }) => `${pointer} ${code}`);
}

describe('validateStatement', () => {
  it('accepts a statement without findings', () => {
    expect(validateStatement(statement, { asOf })).toEqual({ ok: true, value: statement, findings: [] });
  });

  it('accepts a statement with findings of the check', () => {
    const { approvedBy: _by, approvedOn: _on, ...unapproved } = statement;
    const answer = validateStatement(unapproved);
    expect(answer).toMatchObject({ ok: true, value: unapproved });
    expect(answer.findings).toMatchObject([{ code: 'statement-unapproved', pointer: '' }]);
  });

  it('refuses a statement with the reasons of the schema and the findings of the check in the order of the document', () => {
    const [first, second, third, ...rest] = statement.entries;
    const planned = { ...third, implementation: { status: 'not-implemented' } };
    const entries = [first, { ...second, colour: 'red' }, planned, ...rest];
    const input = { ...statement, entries, issuedOn: 'today' };
    expect(told({ ...input, approvedOn: '2026-11-22' })).toEqual([
      '/issuedOn date-unreadable',
      '/approvedOn statement-approval-in-future',
      '/entries/1/colour field-unknown',
      '/entries/2/implementation statement-action-missing',
    ]);
  });

  it('tells of a row that the check cannot read by the schema alone', () => {
    const [first, ...rest] = statement.entries;
    const entries = [{ ...first, applicability: 'Yes' }, ...rest];
    expect(told({ ...statement, entries })).toEqual(['/entries/0/applicability word-unknown']);
    expect(told({ ...statement, entries: 'none' })).toEqual(['/entries field-type-invalid']);
    expect(told('none')).toEqual([' field-type-invalid']);
  });

  it('names the statement as the subject of every finding', () => {
    const { findings } = validateStatement({ id: 'soa', version: 1, entries: [] });
    expect(new Set(findings.map(({ subject }) => JSON.stringify(subject)))).toEqual(
      new Set(['{"kind":"statement-of-applicability","id":"soa"}']),
    );
  });

  it('keeps the finding of a record of the context that cannot be read', () => {
    const documents = [{ id: 7 }];
    const input = { ...statement, colour: 'red' };
    expect(told(input, { asOf, documents: documents as never })).toContain(' controls-record-unreadable');
  });

  it.each([null, [], { version: 1 }, statement])('refuses a wrong context whatever the input: %#', (input) => {
    expect(() => validateStatement(input, { asOf: '29.11.2026' as never })).toThrow(/^asOf must be/);
    expect(() => validateStatement(input, { risks: 1 as never })).toThrow(/^context\.risks must be a list/);
  });

  it('returns a typed statement', () => {
    const answer = validateStatement(statement);
    const value: StatementOfApplicability | undefined = answer.ok ? answer.value : undefined;
    expect(value?.id).toBe('soa');
  });
});
