import { describe, expect, it } from 'vitest';
import { readStatementRows } from '../../../src/controls/index.ts';
import { codesOf } from '../../codes-of.ts';

const row = { Control: 'A.5.1', Applicable: 'yes' };

describe('a column', () => {
  it('is found by the header that the user gives, exactly or but for case, blanks and marks', () => {
    for (const header of ['Who', 'WHO', ' who? ', 'w-h-o'.replaceAll('-', '')]) {
      const { entries, findings } = readStatementRows([{ ...row, Who: 'CISO' }], { columns: { owner: header } });
      expect([entries[0], findings]).toEqual([expect.objectContaining({ owner: 'CISO' }), []]);
    }
  });

  it('is found by a usual English or German header where the user gives none', () => {
    const german = { 'Anhang A': 'A.5.1', Anwendbar: 'ja', Begründung: 'Kunden fordern es.', Verantwortlich: 'CISO' };
    expect(readStatementRows([german])).toEqual({
      entries: [
        {
          control: 'A.5.1',
          applicability: 'applicable',
          reasons: [],
          implementation: { status: 'not-assessed' },
          policies: [],
          justification: 'Kunden fordern es.',
          owner: 'CISO',
        },
      ],
      unread: [],
      findings: [],
    });
  });

  it('that the user gives goes before a usual one, which then is a column without a field', () => {
    const { entries, findings } = readStatementRows([{ ...row, Owner: 'IT', Who: 'CISO' }], {
      columns: { owner: 'Who' },
    });
    expect(entries[0]).toMatchObject({ owner: 'CISO', custom: { Owner: 'IT' } });
    expect(findings.map(({ message }) => message)).toEqual([
      'The column "Owner" is no field of the record; its cells are kept under custom.',
    ]);
  });

  it('that is misspelt is a finding with the nearest header', () => {
    const [finding] = readStatementRows([{ ...row, Who: 'CISO' }], { columns: { owner: 'Hwo' } }).findings;
    expect(finding).toEqual({
      code: 'column-unknown',
      severity: 'error',
      message: 'The column "Hwo", given for owner, is not in the rows; the nearest are "Who", "Control", "Applicable".',
      requirements: [],
      subject: { kind: 'column', id: 'Hwo' },
      path: [],
      params: { column: 'Hwo', field: 'owner', known: ['Who', 'Control', 'Applicable'] },
    });
  });

  it('that is given for two fields is read as the first and is a finding', () => {
    const { entries, findings } = readStatementRows([{ ...row, Note: 'x' }], {
      columns: { owner: 'Note', question: 'Note' },
    });
    expect(entries[0]).toMatchObject({ owner: 'x' });
    expect(findings.map(({ message }) => message)).toEqual([
      'The column "Note" is given for owner and for question; it was read as owner only.',
    ]);
  });

  it('that two headers may hold is not read, and is a finding that names both', () => {
    const cells = { ...row, Owner: 'IT', Responsible: 'CISO' };
    const { entries, findings } = readStatementRows([cells]);
    expect(entries[0]).toMatchObject({ custom: { Owner: 'IT', Responsible: 'CISO' } });
    expect(findings.map(({ message }) => message)).toEqual([
      'The columns "Owner", "Responsible" may each hold owner; none of them was read.',
    ]);
    expect(codesOf(readStatementRows([cells], { columns: { owner: 'Owner' } }).findings)).toEqual(['column-unmapped']);
  });

  it('whose header another has but for case and blanks is read only where it is named exactly', () => {
    const cells = { ...row, Owner: 'IT', 'owner ': 'CISO' };
    const message =
      'The columns "Owner", "owner " have one header but for case, blanks and marks; a field gets the one that is named exactly.';
    const { entries, findings } = readStatementRows([cells]);
    expect(entries[0]).toMatchObject({ custom: { Owner: 'IT', 'owner ': 'CISO' } });
    expect(findings.map((finding) => finding.message)).toEqual([message]);
    const named = readStatementRows([cells], { columns: { owner: 'owner ' } });
    expect(named.entries[0]).toMatchObject({ owner: 'CISO', custom: { Owner: 'IT' } });
    expect(named.findings.map((finding) => finding.message)).toEqual([message]);
    const inexact = readStatementRows([cells], { columns: { owner: 'OWNER' } });
    expect(codesOf(inexact.findings)).toEqual(['column-repeated']);
    expect(inexact.entries[0]).not.toHaveProperty('owner');
  });

  it('without which no row gives a record is missing once, not once a row', () => {
    const rows = [{ Applicable: 'yes' }, { Applicable: 'no' }];
    const { entries, unread, findings } = readStatementRows(rows);
    expect([entries, unread]).toEqual([
      [],
      [
        { row: 2, cells: { Applicable: 'yes' } },
        { row: 3, cells: { Applicable: 'no' } },
      ],
    ]);
    expect(findings.map(({ message }) => message)).toEqual([
      'No column holds control, without which no row gives a record.',
    ]);
    expect(codesOf(readStatementRows(rows, { columns: { control: 'Id' } }).findings)).toEqual(['column-unknown']);
  });

  it('that no field has is one remark, and its cells are kept', () => {
    const rows = [
      { ...row, Colour: 'red' },
      { ...row, Colour: '' },
      { ...row, Colour: 7 },
    ];
    const { entries, findings } = readStatementRows(rows);
    expect(entries.map(({ custom }) => custom)).toEqual([{ Colour: 'red' }, undefined, { Colour: 7 }]);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['column-unmapped', 'info']]);
  });

  it('under whose header no record can keep a value is refused', () => {
    const hostile = JSON.parse('{"Control":"A.5.1","__proto__":"x","\\ud800":"y"}') as object;
    const { entries, findings } = readStatementRows([hostile]);
    expect(entries).toEqual([{ control: 'A.5.1', applicability: 'undecided' }]);
    expect(findings.map(({ message }) => message)).toEqual([
      'The column "__proto__" was not read: no record can keep a value under this name.',
      String.raw`The column "\ud800" was not read: no record can keep a value under this name.`,
    ]);
  });
});
