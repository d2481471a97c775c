import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ApplicabilityInput,
  checkStatement,
  deriveApplicability,
  draftStatement,
  exclusionProfiles,
  type StatementEntry,
  type StatementOfApplicability,
  StatementOfApplicabilitySchema,
} from '../../../src/controls/index.ts';
import { makeStatementEntry } from '../../../src/fixtures/index.ts';
import { statement } from '../arbitraries.ts';

const { noOutsourcedDevelopment, noRemovableMedia } = exclusionProfiles;
const input: ApplicabilityInput = {
  risks: [{ id: 'R-1', controls: ['A.8.13'] }],
  obligations: [{ id: 'O-1', kind: 'legal', controls: ['A.5.34'] }],
  exclusions: [noOutsourcedDevelopment, noRemovableMedia],
};
const options = { id: 'soa', version: '2', issuedOn: '2026-11-21' } as const;
const conflicting: ApplicabilityInput = { ...input, risks: [{ id: 'R-1', controls: ['A.8.13', 'A.8.30'] }] };

function draft(from: Partial<ApplicabilityInput>, previous?: StatementOfApplicability): StatementOfApplicability {
  const decisions = deriveApplicability({ ...input, ...from });
  return draftStatement(decisions, previous === undefined ? options : { ...options, previous });
}

/** The row for a control of a draft over a previous statement of the one row given. */
function redrafted(row: StatementEntry, from: Partial<ApplicabilityInput> = {}): StatementEntry | undefined {
  const previous = { id: 'soa', version: '1', issuedOn: '2026-01-01' as const, entries: [row] };
  return draft(from, previous).entries.find(({ control }) => control === row.control);
}

describe('draftStatement', () => {
  it('makes a row of every decision, with nothing assessed', () => {
    const { entries, ...header } = draft({});
    expect(header).toEqual(options);
    expect(entries).toHaveLength(93);
    const byControl = Object.fromEntries(entries.map((entry) => [entry.control, entry]));
    expect(byControl['A.8.13']).toEqual({
      control: 'A.8.13',
      applicability: 'applicable',
      reasons: [{ kind: 'risk-treatment', risks: ['R-1'] }],
      implementation: { status: 'not-assessed' },
      policies: [],
    });
    expect(byControl['A.8.30']).toEqual({
      control: 'A.8.30',
      applicability: 'excluded',
      reason: 'not-performed',
      justification: noOutsourcedDevelopment.justification,
    });
    expect(byControl['A.5.1']).toEqual({ control: 'A.5.1', applicability: 'undecided' });
    expect(byControl['A.7.10']).toEqual({
      control: 'A.7.10',
      applicability: 'undecided',
      question: noRemovableMedia.partly[0]?.question,
    });
  });

  it('gives an exclusion of several sources the first reason and all justifications once', () => {
    const other = { ...noOutsourcedDevelopment, id: 'other', reason: 'outside-scope' as const };
    const third = { ...other, id: 'third', justification: 'Another unit does it.' };
    expect(draft({ exclusions: [noOutsourcedDevelopment, other, third] }).entries.at(-5)).toMatchObject({
      control: 'A.8.30',
      reason: 'not-performed',
      justification: `${noOutsourcedDevelopment.justification} Another unit does it.`,
    });
  });

  it('leaves a conflict undecided with its question', () => {
    expect(draft(conflicting).entries.at(-5)).toEqual({
      control: 'A.8.30',
      applicability: 'undecided',
      question: 'Demanded by R-1, but excluded by no-outsourced-development: which side holds?',
    });
  });
});

describe('draftStatement over a previous version', () => {
  it('keeps title and custom fields of the statement, but not its approval and version', () => {
    const previous = {
      id: 'old',
      version: '1',
      issuedOn: '2026-01-01' as const,
      title: 'SoA',
      custom: { a: 1 },
      approvedBy: 'CEO',
      approvedOn: '2026-01-01' as const,
      entries: [],
    };
    const { entries: _, ...header } = draft({}, previous);
    expect(header).toEqual({ ...options, title: 'SoA', custom: { a: 1 } });
  });

  const typed = makeStatementEntry({
    reasons: [
      { kind: 'best-practice', note: 'Backups are good' },
      { kind: 'risk-treatment', risks: ['R-0', 'R-1'] },
      { kind: 'contractual', obligations: ['O-9'] },
    ],
    justification: 'Customers count on it.',
    title: 'Backups',
    custom: { a: 1 },
  });
  it('derives the derived reasons anew and keeps everything typed', () => {
    expect(redrafted(typed)).toEqual({
      ...typed,
      reasons: [
        { kind: 'risk-treatment', risks: ['R-1'] },
        { kind: 'best-practice', note: 'Backups are good' },
      ],
    });
  });

  it('keeps a typed row whose demand vanished, whose exclusion came, or which is in conflict now', () => {
    const kept = { ...typed, reasons: [{ kind: 'best-practice', note: 'Backups are good' }] };
    expect(redrafted(typed, { risks: [] })).toEqual(kept);
    const exclusions = [{ ...noOutsourcedDevelopment, controls: ['A.8.13' as const] }];
    expect(redrafted(typed, { risks: [], exclusions })).toEqual(kept);
    expect(redrafted(typed, { exclusions })).toEqual({
      ...kept,
      reasons: [{ kind: 'risk-treatment', risks: ['R-1'] }, ...kept.reasons],
    });
  });

  const bare = {
    control: 'A.8.13',
    applicability: 'applicable',
    reasons: [{ kind: 'risk-treatment', risks: ['R-7'] }],
    implementation: { status: 'not-assessed' },
    policies: [],
  } satisfies StatementEntry;
  it('lets a row on which nothing was typed follow its decision', () => {
    expect(redrafted(bare)).toEqual({ ...bare, reasons: [{ kind: 'risk-treatment', risks: ['R-1'] }] });
    expect(redrafted(bare, { risks: [] })).toEqual({ control: 'A.8.13', applicability: 'undecided' });
    expect(redrafted({ ...bare, title: 'Backups', custom: { a: 1 } }, { risks: [] })).toEqual({
      control: 'A.8.13',
      applicability: 'undecided',
      title: 'Backups',
      custom: { a: 1 },
    });
  });

  it.each<[string, Partial<Extract<StatementEntry, { applicability: 'applicable' }>>]>([
    ['an implementation', { implementation: { status: 'implemented' } }],
    ['no reason at all', { reasons: [] }],
    ['a typed reason', { reasons: [{ kind: 'business-requirement', note: 'Tenders' }] }],
    ['a policy', { policies: [{ document: 'backup' }] }],
    ['evidence', { evidence: [] }],
    ['a justification', { justification: 'Customers count on it.' }],
    ['an owner', { owner: 'CISO' }],
  ])('takes %s as typed', (_, fields) => {
    expect(redrafted({ ...bare, ...fields }, { risks: [] })?.applicability).toBe('applicable');
  });

  const excluded = makeStatementEntry({ applicability: 'excluded' });
  it('keeps an exclusion in the words of a person, also against a demand, which the check reports', () => {
    expect(redrafted(excluded)).toEqual(excluded);
    expect(redrafted(excluded, { exclusions: [] })).toEqual(excluded);
    expect(redrafted(excluded, conflicting)).toEqual(excluded);
    const { risks } = conflicting;
    const codes = checkStatement(draft(conflicting, { ...draft({}), entries: [excluded] }), { risks }).map(
      ({ code }) => code,
    );
    expect(codes).toContain('statement-excluded-treats-risk');
  });

  it('lets an exclusion in the words of its source follow the decision', () => {
    const { justification } = noOutsourcedDevelopment;
    const derived = { ...excluded, justification, title: 'Outsourcing' };
    expect(redrafted(derived)).toEqual(derived);
    expect(redrafted(derived, conflicting)).toEqual({
      control: 'A.8.30',
      applicability: 'undecided',
      question: 'Demanded by R-1, but excluded by no-outsourced-development: which side holds?',
      title: 'Outsourcing',
    });
    expect(redrafted({ ...derived, reason: 'unlawful' }, conflicting)?.applicability).toBe('excluded');
    expect(redrafted({ ...derived, risks: ['R-9'] }, conflicting)?.applicability).toBe('excluded');
  });

  it('decides an undecided row, and keeps its question as long as it is open', () => {
    const open = { control: 'A.8.13', applicability: 'undecided', question: 'Who pays?' } as const;
    expect(redrafted(open)).toMatchObject({ applicability: 'applicable' });
    expect(redrafted(open)).not.toHaveProperty('question');
    expect(redrafted(open, { risks: [] })).toEqual(open);
    expect(redrafted({ ...open, control: 'A.7.10' })).toMatchObject({ question: noRemovableMedia.partly[0]?.question });
  });

  it('keeps rows of custom controls at the end, and every row of a control that has several', () => {
    const rows = [{ ...excluded, control: 'custom:x' as const }, typed, { ...typed, owner: 'Operations' }];
    const { entries } = draft({}, { ...draft({}), entries: rows });
    expect(entries).toHaveLength(95);
    expect(entries.at(-1)).toEqual(rows[0]);
    expect(
      entries.filter(({ control }) => control === 'A.8.13').map((entry) => 'owner' in entry && entry.owner),
    ).toEqual(['CISO', 'Operations']);
  });

  const risks = fc.array(
    fc.record({ id: fc.constantFrom('R-1', 'R-2'), controls: fc.array(fc.constantFrom('A.5.1', 'A.5.2', 'A.5.3')) }),
  );
  const exclusions = fc
    .array(fc.constantFrom('A.5.1' as const, 'A.5.2' as const, 'A.5.3' as const), { maxLength: 2 })
    .map((controls) => [{ ...noOutsourcedDevelopment, controls }]);

  it('follows the decisions alone when nothing was typed in between', () => {
    fc.assert(
      fc.property(risks, risks, exclusions, (before, after, excluding) => {
        const previous = draft({ risks: before, exclusions: excluding });
        expect(draft({ risks: after, exclusions: excluding }, previous)).toEqual(
          draft({ risks: after, exclusions: excluding }),
        );
      }),
    );
  });

  it('is idempotent, parses, and loses no row and nothing typed', () => {
    fc.assert(
      fc.property(statement, risks, exclusions, (previous, demanding, excluding) => {
        const next = draft({ risks: demanding, exclusions: excluding }, previous);
        expect(draft({ risks: demanding, exclusions: excluding }, next)).toEqual(next);
        expect(StatementOfApplicabilitySchema.parse(next)).toEqual(next);
        const typedOn = ({ entries }: StatementOfApplicability): unknown[] =>
          entries.flatMap(({ control, ...row }) => [
            ...('owner' in row ? [[control, row.owner]] : []),
            ...('custom' in row ? [[control, row.custom]] : []),
            ...('justification' in row && 'owner' in row ? [[control, row.justification]] : []),
          ]);
        expect(typedOn(next)).toEqual(expect.arrayContaining(typedOn(previous)));
      }),
    );
  });
});
