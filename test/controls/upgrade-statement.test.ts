import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkStatement,
  type Statement2013,
  Statement2013Schema,
  type StatementEntry,
  type StatementEntry2013,
  StatementOfApplicabilitySchema,
  type UpgradedStatement,
  upgradeStatement,
} from '../../src/controls/index.ts';
import { makeStatementEntry } from '../../src/fixtures/index.ts';
import {
  annexA2013Controls,
  type Control2013Id,
  control2013Ids,
  type ControlId,
  controlIds,
} from '../../src/standard/index.ts';
import { entry2013 } from './arbitraries.ts';

const header = { id: 'soa', version: '4', issuedOn: '2021-05-01' } as const;
const { control: _control, ...fields } = makeStatementEntry();
const rowOn = (control: Control2013Id): StatementEntry2013 => Object.assign({}, fields, { control });
const excludedOn = (control: Control2013Id, justification: string): StatementEntry2013 => ({
  control,
  applicability: 'excluded',
  reason: 'not-performed',
  justification,
});
const whole: Statement2013 = {
  ...header,
  approvedBy: 'CEO',
  approvedOn: '2021-05-01',
  title: 'SoA',
  entries: control2013Ids.map(rowOn),
};

/** The whole statement with other rows for some controls. */
function upgradeWith(...rows: StatementEntry2013[]): UpgradedStatement {
  const replaced = new Set(rows.map(({ control }) => control));
  return upgradeStatement({
    ...whole,
    entries: [...whole.entries.filter(({ control }) => !replaced.has(control)), ...rows],
  });
}

function rowIn({ statement }: UpgradedStatement, id: ControlId): StatementEntry | undefined {
  return statement.entries.find(({ control }) => control === id);
}

describe('upgradeStatement', () => {
  it('carries a whole statement to the 93 controls, as a draft', () => {
    const { statement, decisions } = upgradeStatement(whole);
    const { entries, ...rest } = statement;
    expect(rest).toEqual({ ...header, title: 'SoA' });
    expect(entries.map(({ control }) => control)).toEqual(controlIds);
    expect(StatementOfApplicabilitySchema.parse(statement)).toEqual(statement);
    const codes = checkStatement(statement).map(({ code }) => code);
    expect(codes).toEqual(['statement-unapproved', ...Array.from({ length: 11 }, () => 'statement-control-undecided')]);
    const counts = decisions.map(({ why }) => why);
    expect(['new', 'split', 'merged', 'missing'].map((why) => counts.filter((found) => found === why).length)).toEqual([
      11, 2, 22, 0,
    ]);
  });

  it('keeps the row of a control that was carried over', () => {
    expect(rowIn(upgradeStatement(whole), 'A.8.13')).toEqual({ ...fields, control: 'A.8.13' });
  });

  it('leaves a new control undecided with its question', () => {
    const upgraded = upgradeStatement(whole);
    const question =
      'Threat intelligence is new in the 2022 edition: does a risk, an obligation or the business need it?';
    expect(rowIn(upgraded, 'A.5.7')).toEqual({ control: 'A.5.7', applicability: 'undecided', question });
    expect(upgraded.decisions[1]).toEqual({ control: 'A.5.7', why: 'new', sources: [], rows: [], question });
  });

  it('asks about both ends of the split control', () => {
    const { decisions } = upgradeStatement(whole);
    expect(
      decisions
        .filter(({ why }) => why === 'split')
        .map(({ control, sources, question }) => ({ control, sources, question })),
    ).toEqual([
      {
        control: 'A.5.36',
        sources: ['A.18.2.2', 'A.18.2.3'],
        question:
          'A.18.2.3 was split into A.5.36 and A.8.8: which part of its row belongs here? Does the combined row hold for all of A.18.2.2, A.18.2.3?',
      },
      {
        control: 'A.8.8',
        sources: ['A.12.6.1', 'A.18.2.3'],
        question:
          'A.18.2.3 was split into A.5.36 and A.8.8: which part of its row belongs here? Does the combined row hold for all of A.12.6.1, A.18.2.3?',
      },
    ]);
  });

  it('combines merged rows: applicable wins, reasons are united, the worst status holds', () => {
    const first: StatementEntry2013 = {
      control: 'A.8.3.1',
      applicability: 'applicable',
      owner: 'IT',
      justification: 'Tapes leave the house.',
      reasons: [
        { kind: 'best-practice', note: 'Media' },
        { kind: 'risk-treatment', risks: ['R-1'] },
        { kind: 'legal', obligations: ['L-1'] },
      ],
      implementation: { status: 'partially-implemented', action: { text: 'Label', owner: 'IT', dueOn: '2022-03-01' } },
      policies: [{ document: 'media' }],
      custom: { a: 1, b: 1 },
    };
    const second: StatementEntry2013 = {
      control: 'A.8.3.2',
      applicability: 'applicable',
      owner: 'Office',
      reasons: [
        { kind: 'risk-treatment', risks: ['R-2', 'R-1'] },
        { kind: 'contractual', obligations: ['C-1'] },
        { kind: 'best-practice', note: 'Media' },
      ],
      implementation: { status: 'not-implemented', action: { text: 'Buy a shredder', dueOn: '2022-01-31' } },
      policies: [{ document: 'media' }, { document: 'media', remark: 'disposal' }],
      evidence: [{ reference: 'Ticket 1', collectedOn: '2021-04-01' }],
      custom: { b: 2, c: 2 },
    };
    const third = excludedOn('A.8.3.3', 'Nothing is sent by post.');
    const implemented = rowOn('A.11.2.5');
    const upgraded = upgradeWith(first, second, third, implemented);
    expect(rowIn(upgraded, 'A.7.10')).toEqual({
      control: 'A.7.10',
      applicability: 'applicable',
      reasons: [
        { kind: 'risk-treatment', risks: ['R-1', 'R-2'] },
        { kind: 'legal', obligations: ['L-1'] },
        { kind: 'contractual', obligations: ['C-1'] },
        { kind: 'best-practice', note: 'Media' },
        { kind: 'best-practice', note: 'Part of the baseline that customers expect' },
      ],
      justification: 'Tapes leave the house.',
      implementation: {
        status: 'not-implemented',
        action: {
          text: 'A.8.3.1: Label (IT, 2022-03-01); A.8.3.2: Buy a shredder (2022-01-31)',
          owner: 'IT',
          dueOn: '2022-01-31',
        },
      },
      policies: [
        { document: 'media' },
        { document: 'media', remark: 'disposal' },
        { document: 'information-security-policy' },
      ],
      evidence: [
        { reference: 'Ticket 1', collectedOn: '2021-04-01' },
        { reference: 'Internal audit 2026', collectedOn: '2026-09-15', validUntil: '2027-09-14' },
      ],
      owner: 'IT, Office, CISO',
      custom: { a: 1, b: 1, c: 2 },
    });
    expect(upgraded.decisions.find(({ control }) => control === 'A.7.10')).toEqual({
      control: 'A.7.10',
      why: 'merged',
      sources: ['A.8.3.1', 'A.8.3.2', 'A.8.3.3', 'A.11.2.5'],
      rows: [first, second, third, implemented],
      question: 'Does the combined row hold for all of A.8.3.1, A.8.3.2, A.8.3.3, A.11.2.5?',
    });
  });

  type Implementation = Extract<StatementEntry, { applicability: 'applicable' }>['implementation'];
  const action = { text: 'Finish it' };
  const inherited = { status: 'inherited', provider: 'host' } as const;
  const partial = { status: 'partially-implemented', action } as const;
  it.each<[Implementation, Implementation, Implementation]>([
    [{ status: 'implemented' }, { status: 'implemented' }, { status: 'implemented' }],
    [{ status: 'implemented' }, inherited, inherited],
    [inherited, { status: 'inherited', provider: 'cloud' }, { status: 'inherited', provider: 'host, cloud' }],
    [inherited, { status: 'not-assessed' }, { status: 'not-assessed' }],
    [{ status: 'not-assessed' }, partial, partial],
    [
      partial,
      { status: 'not-implemented', action: { text: 'Start', owner: 'IT' } },
      {
        status: 'not-implemented',
        action: { text: 'A.5.1.1: Finish it; A.5.1.2: Start (IT)', owner: 'IT' },
      },
    ],
    [partial, partial, { status: 'partially-implemented', action: { text: 'A.5.1.1: Finish it; A.5.1.2: Finish it' } }],
  ])('combines %j and %j to %j', (first, second, combined) => {
    const rows = [first, second].map((implementation, index) =>
      Object.assign({}, rowOn(index === 0 ? 'A.5.1.1' : 'A.5.1.2'), { implementation }),
    );
    expect(rowIn(upgradeWith(...(rows as StatementEntry2013[])), 'A.5.1')).toMatchObject({ implementation: combined });
  });

  it('excludes only what every part excludes, with every justification', () => {
    const [first, second] = [excludedOn('A.14.2.8', 'Employees test.'), excludedOn('A.14.2.9', 'Vendors test.')];
    expect(rowIn(upgradeWith(first, second), 'A.8.29')).toEqual({
      control: 'A.8.29',
      applicability: 'excluded',
      reason: 'not-performed',
      justification: 'Employees test. Vendors test.',
    });
    expect(rowIn(upgradeWith(first), 'A.8.29')?.applicability).toBe('applicable');
    const open: StatementEntry2013 = { control: 'A.14.2.9', applicability: 'undecided', question: 'Who tests?' };
    expect(rowIn(upgradeWith(first, open), 'A.8.29')).toEqual({
      control: 'A.8.29',
      applicability: 'undecided',
      question: 'Who tests?',
    });
  });

  it('takes a part that is undecided as not assessed', () => {
    const open: StatementEntry2013 = { control: 'A.14.2.9', applicability: 'undecided' };
    expect(rowIn(upgradeWith(open), 'A.8.29')).toMatchObject({ implementation: { status: 'not-assessed' } });
  });

  it('asks about what the 2013 statement has no row for', () => {
    const missing = new Set(['A.12.3.1', 'A.14.2.9']);
    const upgraded = upgradeStatement({
      ...whole,
      entries: whole.entries.filter(({ control }) => !missing.has(control)),
    });
    expect(rowIn(upgraded, 'A.8.13')).toEqual({
      control: 'A.8.13',
      applicability: 'undecided',
      question: 'The 2013 statement has no row for A.12.3.1: is Information backup applicable?',
    });
    expect(rowIn(upgraded, 'A.8.29')).toMatchObject({ implementation: { status: 'not-assessed' } });
    const { decisions } = upgraded;
    expect(decisions.find(({ control }) => control === 'A.8.13')?.why).toBe('missing');
    expect(decisions.find(({ control }) => control === 'A.8.29')?.question).toBe(
      'Does the combined row hold for all of A.14.2.8, A.14.2.9? What about A.14.2.9, for which the 2013 statement has no row?',
    );
  });

  it('combines several rows of one control and asks about them', () => {
    const again: StatementEntry2013 = { ...rowOn('A.12.3.1'), control: 'A.12.3.1' };
    const upgraded = upgradeStatement({ ...whole, entries: [...whole.entries, again] });
    expect(upgraded.decisions.find(({ control }) => control === 'A.8.13')).toMatchObject({
      why: 'merged',
      question: 'Does A.12.3.1 have 2 rows on purpose?',
      rows: [{ control: 'A.12.3.1' }, { control: 'A.12.3.1' }],
    });
  });

  it('carries controls outside Annex A at the end', () => {
    const own: StatementEntry2013 = { control: 'custom:x', applicability: 'undecided' };
    const { statement } = upgradeStatement({ ...whole, entries: [own, ...whole.entries] });
    expect(statement.entries).toHaveLength(94);
    expect(statement.entries.at(-1)).toEqual(own);
  });

  it('loses nothing: every row is carried or shown, every reason, policy and proof of an applicable one stands in its successors', () => {
    fc.assert(
      fc.property(fc.array(entry2013, { maxLength: 30 }), (entries) => {
        const statement = { ...header, entries };
        expect(Statement2013Schema.safeParse(statement).success).toBe(true);
        const upgraded = upgradeStatement(statement);
        expect(StatementOfApplicabilitySchema.parse(upgraded.statement)).toEqual(upgraded.statement);
        expect(upgraded.statement.entries).toHaveLength(93);
        for (const row of entries) {
          for (const id of annexA2013Controls.find(({ id: known }) => known === row.control)?.successors ?? []) {
            const successor = rowIn(upgraded, id);
            const shown = upgraded.decisions.find(({ control }) => control === id)?.rows ?? [];
            const carried =
              shown.includes(row) || JSON.stringify({ ...row, control: id }) === JSON.stringify(successor);
            expect(carried).toBe(true);
            if (row.applicability !== 'applicable') continue;
            if (successor?.applicability !== 'applicable') throw new Error(`${id} must be applicable`);
            const text = JSON.stringify(successor.reasons);
            for (const reason of row.reasons) {
              const named =
                'risks' in reason ? reason.risks : 'obligations' in reason ? reason.obligations : [reason.note];
              for (const name of named) expect(text).toContain(JSON.stringify(name));
            }
            for (const policy of row.policies) expect(successor.policies).toContainEqual(policy);
            for (const proof of row.evidence ?? []) expect(successor.evidence).toContainEqual(proof);
          }
        }
      }),
    );
  });
});
