import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementTable } from '../../../src/controls/index.ts';
import { makeStatement, makeStatementEntry } from '../../../src/fixtures/index.ts';
import { statement } from '../arbitraries.ts';

describe('statementTable', () => {
  it('flattens every field of an applicable row', () => {
    const action = { status: 'open', text: 'Test every restore', owner: 'Operations', dueOn: '2027-03-31' } as const;
    const entry = makeStatementEntry({
      reasons: [
        { kind: 'risk-treatment', risks: ['R-1', 'R-2'] },
        { kind: 'legal', obligations: ['L-1'] },
        { kind: 'contractual', obligations: ['C-1', 'C-2'] },
        { kind: 'business-requirement', note: 'Tenders ask for it' },
        { kind: 'best-practice', note: 'Backups' },
      ],
      justification: 'Customers count on it.',
      implementation: { status: 'partially-implemented', action },
      policies: [{ document: 'backup', remark: 'section 3' }, { document: 'operations' }],
      evidence: [
        { reference: 'Ticket 17', collectedOn: '2026-05-02' },
        { reference: 'Certificate', collectedOn: '2026-02-01', validUntil: '2027-01-31' },
      ],
    });
    expect(statementTable({ entries: [entry] })).toEqual([
      {
        control: 'A.8.13',
        title: 'Information backup',
        theme: 'technological',
        applicability: 'applicable',
        reasons:
          'risk-treatment: R-1, R-2; legal: L-1; contractual: C-1, C-2; business-requirement: Tenders ask for it; best-practice: Backups',
        exclusionReason: null,
        retainedRisks: null,
        justification: 'Customers count on it.',
        status: 'partially-implemented',
        provider: null,
        action: 'Test every restore',
        actionStatus: 'open',
        actionOwner: 'Operations',
        actionDueOn: '2027-03-31',
        policies: 'backup (section 3); operations',
        evidence: 'Ticket 17 (2026-05-02); Certificate (2026-02-01 to 2027-01-31)',
        owner: 'CISO',
      },
    ]);
  });

  it('has null in the cells of absent fields', () => {
    const entries = [
      makeStatementEntry({ applicability: 'excluded' }),
      makeStatementEntry({ applicability: 'excluded', reason: 'risk-retained', risks: ['R-1', 'R-2'] }),
      makeStatementEntry({ applicability: 'excluded', reason: undefined, justification: 'Employees write it.' }),
      makeStatementEntry({ applicability: 'undecided', control: 'custom:x', question: 'Who?' }),
      makeStatementEntry({ applicability: 'undecided', title: 'Threat feeds' }),
      makeStatementEntry({
        implementation: { status: 'inherited', provider: 'host' },
        reasons: [],
        policies: [],
        evidence: [],
      }),
    ];
    const empty = { reasons: null, status: null, action: null, policies: null, evidence: null, owner: null };
    expect(statementTable({ entries })).toMatchObject([
      { ...empty, exclusionReason: 'not-performed', retainedRisks: null, title: 'Outsourced development' },
      { ...empty, exclusionReason: 'risk-retained', retainedRisks: 'R-1; R-2', applicability: 'excluded' },
      { ...empty, exclusionReason: null, justification: 'Employees write it.' },
      { ...empty, title: null, theme: null, justification: 'Who?' },
      { ...empty, title: 'Threat feeds', theme: 'organizational', justification: null },
      { ...empty, status: 'inherited', provider: 'host', owner: 'CISO' },
    ]);
  });

  it('has a row for each row, in order, with a text or null in every cell', () => {
    const columns = Object.keys(statementTable(makeStatement())[0] ?? {});
    expect(columns).toHaveLength(17);
    fc.assert(
      fc.property(statement, (any) => {
        const table = statementTable(any);
        expect(table.map(({ control }) => control)).toEqual(any.entries.map(({ control }) => control));
        for (const row of table) {
          expect(Object.keys(row)).toEqual(columns);
          for (const cell of Object.values(row)) expect(cell === null || typeof cell === 'string').toBe(true);
        }
      }),
    );
  });
});
