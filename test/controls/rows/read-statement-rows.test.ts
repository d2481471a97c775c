import { describe, expect, it } from 'vitest';
import {
  checkStatement,
  readStatementRows,
  type ReadStatementRowsOptions,
  type StatementEntry,
} from '../../../src/controls/index.ts';
import { statementHeaders } from '../../../src/controls/rows/statement-columns.ts';
import { folded } from '../../../src/core/rows/vocabulary.ts';

function readRow(cells: object, options: ReadStatementRowsOptions = {}) {
  const { entries, unread, findings } = readStatementRows([{ Control: 'A.8.13', ...cells }], options);
  const [entry] = entries;
  return { entry, unread, findings: findings.map(({ message }) => message) };
}

const applicable = {
  control: 'A.8.13',
  applicability: 'applicable',
  reasons: [],
  implementation: { status: 'not-assessed' },
  policies: [],
} as const satisfies StatementEntry;

describe('an applicable row', () => {
  it('has every cell in its place', () => {
    const cells = {
      Title: 'Backups',
      Applicable: 'Yes',
      Justification: 'Customers ask for it.',
      Risks: 'R-1; R-2',
      Laws: 'O-1',
      Contracts: 'O-2\nO-3',
      'Business requirement': 'Trust',
      'Best practice': 'Every company does so',
      Status: 'Partial',
      Action: 'Test every restore',
      'Action owner': 'Operations',
      'Due date': '31.03.2027',
      Policies: 'Backup Policy; Operations Policy',
      Owner: 'CTO',
    };
    expect(readRow(cells)).toEqual({
      entry: {
        ...applicable,
        title: 'Backups',
        reasons: [
          { kind: 'risk-treatment', risks: ['R-1', 'R-2'] },
          { kind: 'legal', obligations: ['O-1'] },
          { kind: 'contractual', obligations: ['O-2', 'O-3'] },
          { kind: 'business-requirement', note: 'Trust' },
          { kind: 'best-practice', note: 'Every company does so' },
        ],
        justification: 'Customers ask for it.',
        implementation: {
          status: 'partially-implemented',
          action: { status: 'open', text: 'Test every restore', owner: 'Operations', dueOn: '2027-03-31' },
        },
        policies: [{ document: 'Backup Policy' }, { document: 'Operations Policy' }],
        owner: 'CTO',
      },
      unread: [],
      findings: [],
    });
  });

  it('without a status is not assessed', () => {
    expect(readRow({ Applicable: 'yes', Status: '' }).entry).toEqual(applicable);
  });

  it.each([
    ['In progress', { status: 'partially-implemented' }],
    ['Geplant', { status: 'not-implemented' }],
    ['Done', { status: 'implemented' }],
    ['tbd', { status: 'not-assessed' }],
  ])('with the status %j is so without an action', (status, implementation) => {
    expect(readRow({ Applicable: 'yes', Status: status })).toEqual({
      entry: { ...applicable, implementation },
      unread: [],
      findings: [],
    });
  });

  it('in progress without an action is a finding of the check, not of the reader', () => {
    const { entries } = readStatementRows([{ Control: 'A.8.13', Applicable: 'yes', Status: 'In progress' }]);
    const statement = { id: 'soa', version: '1', issuedOn: '2026-11-21', entries } as const;
    expect(checkStatement(statement).map(({ code }) => code)).toContain('statement-action-missing');
  });

  it('that a provider operates names it, else it is not assessed', () => {
    const inherited = { Applicable: 'yes', Status: 'Inherited' };
    expect(readRow({ ...inherited, Provider: 'cloud-host' }).entry).toEqual({
      ...applicable,
      implementation: { status: 'inherited', provider: 'cloud-host' },
    });
    expect(readRow(inherited)).toEqual({
      entry: { ...applicable, custom: { Status: 'Inherited' } },
      unread: [],
      findings: ['Row 2 has no provider; an inherited control must have one.'],
    });
    expect(readRow({ ...inherited, Provider: '=A1' }).findings).toEqual([
      'The cell in row 2, column "Provider", is the formula "=A1"; formulas are not evaluated.',
    ]);
  });

  it('keeps the cells for which it has no place, with a remark on each', () => {
    const cells = { Applicable: 'yes', Status: 'Done', Action: 'Nothing', 'Action owner': 'IT', Question: 'Really?' };
    const { entry, findings } = readRow(cells);
    expect(entry).toMatchObject({ custom: { Action: 'Nothing', 'Action owner': 'IT', Question: 'Really?' } });
    expect(findings).toEqual(
      ['Action', 'Action owner', 'Question'].map(
        (column) => `The cell in row 2, column "${column}", has no place in this record; it is kept under custom.`,
      ),
    );
  });
});

describe('an excluded row', () => {
  const excluded = { control: 'A.8.13', applicability: 'excluded', justification: 'No data is stored.' } as const;

  it('has its justification, its kind and the risks that are retained', () => {
    const cells = {
      Applicable: 'No',
      Reason: 'No data is stored.',
      'Exclusion reason': 'risk accepted',
      'Risk ID': 'R-1',
    };
    expect(readRow(cells).entry).toEqual({ ...excluded, reason: 'risk-retained', risks: ['R-1'] });
    expect(readRow({ Applicable: 'No', Reason: 'No data is stored.' }).entry).toEqual(excluded);
  });

  it('has the justification for exclusion where the sheet has two', () => {
    const cells = { Applicable: 'No', Justification: '', 'Justification for exclusion': 'No data is stored.' };
    expect(readRow(cells)).toEqual({ entry: excluded, unread: [], findings: [] });
    const both = readRow({ ...cells, Justification: 'Trust' });
    expect(both.entry).toEqual({ ...excluded, custom: { Justification: 'Trust' } });
  });

  it('without a justification stays undecided, with all its cells', () => {
    const cells = { Applicable: 'No', Justification: '', Status: 'n/a', Owner: 'CTO' };
    expect(readRow(cells)).toEqual({
      entry: {
        control: 'A.8.13',
        applicability: 'undecided',
        custom: { Applicable: 'No', Status: 'n/a', Owner: 'CTO' },
      },
      unread: [],
      findings: ['Row 2 has no justification; an excluded control must have one.'],
    });
    expect(readRow({ ...cells, Justification: '=A1' }).findings).toEqual([
      'The cell in row 2, column "Justification", is the formula "=A1"; formulas are not evaluated.',
    ]);
  });

  it('may repeat so in its status, and keeps any other status', () => {
    const cells = { Applicable: 'No', Reason: 'No data is stored.' };
    expect(readRow({ ...cells, Status: 'Not applicable' })).toEqual({ entry: excluded, unread: [], findings: [] });
    expect(readRow({ ...cells, Status: 'Planned' }).entry).toEqual({ ...excluded, custom: { Status: 'Planned' } });
  });
});

describe('an undecided row', () => {
  it('is one that is said to be, or of which nothing is said, with its question', () => {
    const undecided = { control: 'A.8.13', applicability: 'undecided' };
    expect(readRow({ Applicable: 'TBD', Question: 'Who backs up?' }).entry).toEqual({
      ...undecided,
      question: 'Who backs up?',
    });
    expect(readRow({ Applicable: '' })).toEqual({ entry: undecided, unread: [], findings: [] });
    expect(readRow({ Status: '' })).toEqual({ entry: undecided, unread: [], findings: [] });
    expect(readRow({})).toEqual({ entry: undecided, unread: [], findings: [] });
  });

  it('is one whose decision cannot be read, with all its cells and one finding', () => {
    const { entry, findings } = readRow({ Applicable: 'perhaps', Status: 'Done', Owner: 'CTO' });
    expect(entry).toEqual({
      control: 'A.8.13',
      applicability: 'undecided',
      custom: { Applicable: 'perhaps', Status: 'Done', Owner: 'CTO' },
    });
    expect(findings).toHaveLength(1);
  });

  it('is one of a sheet whose column of the decision was not found, whatever its status', () => {
    const cells = { Applicable: 'Yes', 'In scope': 'No', Status: 'Done' };
    const undecided = { control: 'A.8.13', applicability: 'undecided' };
    expect(readRow(cells).entry).toEqual({ ...undecided, custom: cells });
    const misspelt = readRow({ Decision: 'No', Status: 'Done' }, { columns: { applicability: 'Descision' } });
    expect(misspelt.entry).toEqual({ ...undecided, custom: { Decision: 'No', Status: 'Done' } });
  });

  it('is one that is applicable and not applicable at once', () => {
    expect(readRow({ Applicable: 'Yes', Status: 'N/A' })).toEqual({
      entry: { control: 'A.8.13', applicability: 'undecided', custom: { Applicable: 'Yes', Status: 'N/A' } },
      unread: [],
      findings: ['Row 2 has the applicability "Yes", which contradicts the status "N/A".'],
    });
  });
});

describe('a sheet with a status alone', () => {
  it('says by it whether a control is applicable', () => {
    expect(readRow({ Status: 'Done' }).entry).toEqual({ ...applicable, implementation: { status: 'implemented' } });
    expect(readRow({ Status: 'Nicht anwendbar', Justification: 'Keine Daten.' }).entry).toEqual({
      control: 'A.8.13',
      applicability: 'excluded',
      justification: 'Keine Daten.',
    });
    expect(readRow({ Status: 'odd' }).entry).toEqual({
      control: 'A.8.13',
      applicability: 'undecided',
      custom: { Status: 'odd' },
    });
  });
});

describe('the control of a row', () => {
  const controlsOf = (rows: readonly object[]) => readStatementRows(rows).entries.map(({ control }) => control);

  it('is read as people write it', () => {
    expect(controlsOf(['5.1', 'a5.02', 'Annex A 8.24', 'custom:model-cards'].map((Control) => ({ Control })))).toEqual([
      'A.5.1',
      'A.5.2',
      'A.8.24',
      'custom:model-cards',
    ]);
  });

  it('of a number that a spreadsheet may have cut is decided by the title', () => {
    const first = { Control: 5.1, Title: 'Policies for information security' };
    const tenth = { Control: 5.1, Title: 'Acceptable use of information and other associated assets' };
    expect(controlsOf([first, tenth, { Control: 5.15 }, { Control: 5.9 }, { Control: 6.1 }])).toEqual([
      'A.5.1',
      'A.5.10',
      'A.5.15',
      'A.5.9',
      'A.6.1',
    ]);
    for (const Title of ['Backups', 'Identity management', '']) {
      const [finding] = readStatementRows([{ Control: 5.1, Title }]).findings;
      expect(finding?.message).toBe(
        'The cell in row 2, column "Control", names the control "5.1", which may be A.5.1, A.5.10.',
      );
    }
  });

  it('is demanded; a row without one is not read', () => {
    expect(readRow({ Control: '', Applicable: 'yes' })).toEqual({
      entry: undefined,
      unread: [{ row: 2, cells: { Applicable: 'yes' } }],
      findings: ['Row 2 has no control; an entry of the statement must have one.'],
    });
  });

  it.each([['A.5'], ['5'], ['5. Organizational controls'], [8]])('%j is the heading of a theme', (heading) => {
    expect(readRow({ Control: heading })).toEqual({
      entry: undefined,
      unread: [{ row: 2, cells: { Control: heading } }],
      findings: [`Row 2 is the heading "${heading}" and gave no record.`],
    });
  });

  it('of the 2013 edition is a finding with its successors, and the row is not read', () => {
    const { entry, findings } = readRow({ Control: 'A.12.3.1', Applicable: 'yes' });
    expect(entry).toBeUndefined();
    expect(findings).toEqual([
      'The cell in row 2, column "Control", names the control "A.12.3.1" of the 2013 edition; it went into A.8.13.',
    ]);
  });
});

it('no usual header stands for two fields', () => {
  const headers = Object.values(statementHeaders).flat().map(folded);
  expect(new Set(headers).size).toBe(headers.length);
});
