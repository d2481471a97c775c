import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as controls from '../../src/controls/index.ts';
import { makeStatement, makeStatementEntry } from '../../src/fixtures/index.ts';
import { type ArgumentSamples, itAnswersOrRefuses } from '../any-input.ts';
import { expectAnswerOrRefusal, withReplacedPart } from '../replaced-part.ts';

const asOf = '2026-11-21';
const action = { status: 'open', text: 'Finish it', owner: 'CISO', dueOn: '2026-12-31' } as const;
const done = { status: 'done', text: 'Finish it', doneOn: '2026-10-31' } as const;
const rows = [
  makeStatementEntry({
    title: 'Backups',
    justification: 'Customers ask for copies of their data.',
    reasons: [
      { kind: 'risk-treatment', risks: ['R-1'] },
      { kind: 'legal', obligations: ['O-1'] },
      { kind: 'contractual', obligations: ['O-2'] },
      { kind: 'business-requirement', note: 'Customers ask' },
    ],
  }),
  makeStatementEntry({ control: 'A.5.1', implementation: { status: 'partially-implemented', action } }),
  makeStatementEntry({ control: 'A.5.2', implementation: { status: 'not-implemented', action: done } }),
  makeStatementEntry({ control: 'A.7.2', implementation: { status: 'inherited', provider: 'host' } }),
  makeStatementEntry({ applicability: 'excluded', reason: 'risk-retained', risks: ['R-1'] }),
  makeStatementEntry({ applicability: 'undecided', question: 'Who?' }),
];
const statement = makeStatement({ entries: rows });
const after = makeStatement({
  version: '2.0',
  entries: [...rows.slice(2).toReversed(), makeStatementEntry({ control: 'A.8.14' })],
});
const changed = makeStatement({ entries: rows.map((row) => ({ ...row, title: 'Ours' })) });
const input = {
  risks: [{ id: 'R-1', controls: ['A.8.13', 'custom:x'] }],
  obligations: [{ id: 'O-1', kind: 'legal', controls: ['A.8.13'] }],
  exclusions: [
    {
      id: 'E-1',
      reason: 'not-performed',
      justification: 'Nobody does it.',
      controls: ['A.8.30'],
      partly: [{ control: 'A.8.4', question: 'Is code held?' }],
    },
  ],
} as const;
const context = {
  ...input,
  asOf,
  evidenceValidFor: 'P1Y',
  acceptances: [{ risk: 'R-1', signatures: [{ on: '2026-01-31' }], expiresOn: '2027-01-31' }],
  documents: [
    {
      id: 'information-security-policy',
      references: [
        { kind: 'control', id: 'A.8.13', relation: 'addresses' },
        { kind: 'article', instrument: 'GDPR', article: null, relation: 'supports' },
      ],
    },
  ],
};
const statement2013 = {
  id: 'soa',
  version: '4',
  issuedOn: '2021-05-01',
  entries: [
    { control: 'A.6.2.2', title: 'Teleworking', applicability: 'undecided' },
    { ...rows[0], control: 'A.12.3.1' },
    { ...rows[1], control: 'A.9.1.1' },
    { ...rows[4], control: 'A.14.2.7' },
    { ...rows[5], control: 'custom:x' },
  ],
};
const draft = { id: 'soa', version: '2', issuedOn: '2026-11-21', previous: statement };
const signatures = [{ by: 'A. Roe', role: 'CISO', on: '2026-03-02' }] as const;
const approval = controls.approveStatement(statement, { id: 'AP-1', signatures });
const decisions = controls.deriveApplicability(input).filter((_, index) => index % 10 === 0 || index > 85);

/** Every exported function with arguments that it answers, and the names of its parameters and options. */
const samples: ArgumentSamples = {
  isCustomControlId: [['custom:x'], 'value'],
  filterControls: [[{ theme: ['people'], controlTypes: ['detective'] }], 'filter'],
  deriveApplicability: [[input], 'input'],
  draftStatement: [[decisions, draft], 'decisions options'],
  summarizeStatement: [[statement, { asOf, evidenceValidFor: 'P1Y' }], 'statement options asOf evidenceValidFor'],
  coverageByAttribute: [[statement, { asOf, evidenceValidFor: 'P1Y' }], 'statement options asOf evidenceValidFor'],
  statementTable: [[statement], 'statement'],
  controlsDueItems: [
    [{ statement }, { from: '2026-01-01', through: '2028-01-01', asOf, evidenceValidFor: 'P1Y' }],
    'registers options from through asOf evidenceValidFor',
  ],
  diffStatements: [[statement, after], 'before after'],
  applyChanges: [[statement, [...controls.diffStatements(statement, after)]], 'before changes'],
  upgradeStatement: [[statement2013], 'statement'],
  approveStatement: [
    [statement, { id: 'AP-1', signatures, expiresOn: '2027-01-01' }],
    'statement options snapshot value id signatures expiresOn',
  ],
  snapshotStatement: [[statement], 'statement'],
  approvedStatementAsOf: [[[approval], { asOf }], 'approvals options asOf'],
  judgeJustification: [['Not applicable', ['Backups']], 'justification titles'],
  readStatementRows: [
    [
      [{ Control: 'A.5.1', Applicable: 'yes', State: 'done' }],
      {
        columns: { status: 'State' },
        words: { ok: 'implemented' },
        order: 'dmy',
        zone: 'UTC',
        firstRow: 2,
        limits: { rows: 9 },
      },
    ],
    'options columns words order zone firstRow limits',
  ],
  checkStatement: [[statement, context], 'context asOf evidenceValidFor'],
  validateStatement: [[statement, context], 'context asOf evidenceValidFor'],
};

describe('any JSON value in place of any part of an argument', () => {
  itAnswersOrRefuses(controls, samples);

  it('applyChanges answers or refuses changes of aspects, too', () => {
    const changes = [...controls.diffStatements(statement, changed)];
    expect(changes).not.toEqual([]);
    fc.assert(
      fc.property(withReplacedPart([statement, changes]), ([before, mutated]) => {
        expectAnswerOrRefusal(() => controls.applyChanges(before as never, mutated as never), ['before', 'changes']);
      }),
    );
  });

  it('checkStatement never throws over a statement or a record of the context', () => {
    const registers = { risks: context.risks, obligations: context.obligations, exclusions: context.exclusions };
    const lists = { ...registers, acceptances: context.acceptances, documents: context.documents };
    fc.assert(
      fc.property(
        withReplacedPart([statement]),
        withReplacedPart(Object.values(lists).flat()),
        ([mutated], records) => {
          const [risks, obligations, exclusions, acceptances, documents] = records.map((record) => [record]);
          const found = controls.checkStatement(
            mutated as never,
            { asOf, risks, obligations, exclusions, acceptances, documents } as never,
          );
          for (const { message } of found) expect(message).not.toMatch(/\{\w+\}/);
          for (const { message } of found) expect(message.length).toBeLessThanOrEqual(500);
        },
      ),
      { numRuns: 300, seed: 20_261_129 },
    );
  });
});
