import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type StatementOfApplicability, summarizeStatement } from '../../../src/controls/index.ts';
import { makeStatement, makeStatementEntry } from '../../../src/fixtures/index.ts';
import { statement } from '../arbitraries.ts';

const asOf = '2026-11-21';
const action = { status: 'open', text: 'Finish it' } as const;
const entries = [
  makeStatementEntry({ control: 'A.5.1' }),
  makeStatementEntry({ control: 'A.5.2', implementation: { status: 'inherited', provider: 'host' } }),
  makeStatementEntry({ control: 'A.6.1', implementation: { status: 'partially-implemented', action } }),
  makeStatementEntry({ control: 'A.7.1', implementation: { status: 'not-implemented', action } }),
  makeStatementEntry({ control: 'A.8.1', implementation: { status: 'not-assessed' } }),
  makeStatementEntry({ control: 'A.8.2', applicability: 'undecided' }),
  makeStatementEntry({ control: 'A.8.30', applicability: 'excluded' }),
  makeStatementEntry({ control: 'custom:model-cards' }),
];

describe('summarizeStatement', () => {
  it('counts by applicability, status and theme', () => {
    const summary = summarizeStatement({ entries }, { asOf });
    expect(summary).toMatchObject({
      rows: 8,
      byApplicability: { applicable: 6, excluded: 1, undecided: 1 },
      byStatus: { implemented: 2, inherited: 1, 'partially-implemented': 1, 'not-implemented': 1, 'not-assessed': 1 },
      implementation: { counted: 3, of: 7, excluded: 1, unknown: 2, share: 3 / 7 },
      completeness: { counted: 6, of: 93, excluded: 0, unknown: 87, share: 6 / 93 },
    });
    expect(Object.entries(summary.byTheme).map(([theme, counts]) => [theme, counts.rows])).toEqual([
      ['organizational', 2],
      ['people', 1],
      ['physical', 1],
      ['technological', 3],
      ['custom', 1],
    ]);
    expect(summary.byTheme.technological.implementation).toEqual({
      counted: 0,
      of: 2,
      excluded: 1,
      unknown: 2,
      share: 0,
    });
  });

  it('counts the whole fixture', () => {
    const { byStatus, implementation, completeness, byTheme } = summarizeStatement(makeStatement(), { asOf });
    expect(byStatus).toEqual({
      implemented: 84,
      inherited: 7,
      'partially-implemented': 1,
      'not-implemented': 0,
      'not-assessed': 0,
    });
    expect(implementation).toEqual({ counted: 91, of: 92, excluded: 1, unknown: 0, share: 91 / 92 });
    expect(completeness.share).toBe(1);
    expect(Object.values(byTheme).map(({ rows }) => rows)).toEqual([37, 8, 14, 34, 0]);
  });

  it('counts the actions of unfinished rows as of the day', () => {
    const late = { ...action, dueOn: '2026-11-20' } as const;
    const done = { status: 'done', text: 'Finish it', doneOn: '2026-11-21' } as const;
    const rows = [action, late, done].map((each, index) =>
      makeStatementEntry({
        control: index === 0 ? 'A.5.1' : 'A.8.1',
        implementation: { status: 'partially-implemented', action: each },
      }),
    );
    const { actions, byTheme } = summarizeStatement({ entries: rows }, { asOf });
    expect(actions).toMatchObject({ open: 2, overdue: 1, done: 1, cancelled: 0, doneTally: { share: 1 / 3 } });
    expect(byTheme.technological.actions).toMatchObject({ open: 1, overdue: 1, done: 1 });
    expect(summarizeStatement({ entries: rows }, { asOf: '2026-11-20' }).actions).toMatchObject({
      open: 3,
      overdue: 0,
    });
  });

  it('counts a row without valid evidence as claimed and unknown, beside what it says', () => {
    const log = (collectedOn: '2025-11-21' | '2025-11-20', validUntil?: '2026-11-20') => ({
      reference: 'Restore test',
      collectedOn,
      ...(validUntil && { validUntil }),
    });
    const inherited = { status: 'inherited', provider: 'host' } as const;
    const rows = [
      makeStatementEntry({ control: 'A.5.1' }),
      makeStatementEntry({ control: 'A.5.2', evidence: undefined }),
      makeStatementEntry({ control: 'A.5.3', evidence: [] }),
      makeStatementEntry({ control: 'A.5.4', evidence: [log('2025-11-21')] }),
      makeStatementEntry({ control: 'A.5.5', evidence: [log('2025-11-20')] }),
      makeStatementEntry({ control: 'A.5.6', evidence: [log('2025-11-21', '2026-11-20')] }),
      makeStatementEntry({ control: 'A.7.1', implementation: inherited }),
      makeStatementEntry({ control: 'A.7.2', implementation: inherited, evidence: [log('2025-11-21')] }),
    ];
    const summary = summarizeStatement({ entries: rows }, { asOf, evidenceValidFor: 'P1Y' });
    expect(summary).toMatchObject({
      byStatus: { implemented: 6, inherited: 2 },
      implementation: { counted: 3, of: 8, excluded: 0, unknown: 5, share: 3 / 8 },
      claimed: 5,
    });
    expect(summary.byTheme.physical).toMatchObject({ implementation: { counted: 1, unknown: 1 }, claimed: 1 });
    expect(summarizeStatement({ entries: rows }, { asOf }).claimed).toBe(4);
  });

  it('no longer counts 91 of 92 controls without one piece of evidence', () => {
    const bare = makeStatement().entries.map((entry) =>
      entry.applicability === 'applicable' ? Object.assign({}, entry, { evidence: [] }) : entry,
    );
    const { byStatus, implementation, claimed } = summarizeStatement({ entries: bare }, { asOf });
    expect(byStatus).toMatchObject({ implemented: 84, inherited: 7 });
    expect(implementation).toEqual({ counted: 0, of: 92, excluded: 1, unknown: 91, share: 0 });
    expect(claimed).toBe(91);
  });

  it('never rises by less evidence', () => {
    fc.assert(
      fc.property(statement, fc.nat(), (any, index) => {
        const fewer = any.entries.map((entry, place) =>
          place === index % any.entries.length && entry.applicability === 'applicable'
            ? { ...entry, evidence: (entry.evidence ?? []).slice(1) }
            : entry,
        );
        const count = (counted: StatementOfApplicability['entries']): number =>
          summarizeStatement({ entries: counted }, { asOf, evidenceValidFor: 'P1Y' }).implementation.counted;
        expect(count(fewer)).toBeLessThanOrEqual(count(any.entries));
      }),
    );
  });

  it.each([
    [null, { asOf }, 'statement must be an object, got null'],
    [
      { entries: [{ control: 'A.5.1', applicability: 'Yes' }] },
      { asOf },
      'statement.entries[0].applicability must be one of applicable, excluded, undecided, got "Yes"',
    ],
    [makeStatement(), { asOf: '29.11.2026' }, 'asOf must be a calendar date YYYY-MM-DD, got "29.11.2026"'],
    [makeStatement(), {}, 'asOf must be a calendar date YYYY-MM-DD, got undefined'],
    [makeStatement(), null, 'options must be an object, got null'],
  ])('throws on the statement %# with the options %j', (any, options, message) => {
    expect(() => summarizeStatement(any as never, options as never)).toThrow(new RangeError(message));
  });

  it('has no share of an empty statement', () => {
    expect(summarizeStatement({ entries: [] }, { asOf })).toMatchObject({
      implementation: { share: null },
      completeness: { share: 0 },
    });
  });

  it('adds up: the themes to the whole, the statuses to the applicable rows, and no unknown row counts', () => {
    fc.assert(
      fc.property(statement, (any) => {
        const { rows, byApplicability, byStatus, byTheme, implementation, claimed } = summarizeStatement(any, { asOf });
        const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
        expect(sum(Object.values(byTheme).map((counts) => counts.rows))).toBe(rows);
        expect(sum(Object.values(byTheme).map((counts) => counts.implementation.counted))).toBe(implementation.counted);
        expect(sum(Object.values(byApplicability))).toBe(rows);
        expect(sum(Object.values(byStatus))).toBe(byApplicability.applicable);
        expect(implementation.of + implementation.excluded).toBe(rows);
        expect(implementation.unknown).toBe(byApplicability.undecided + byStatus['not-assessed'] + claimed);
        expect(implementation.counted + claimed).toBe(byStatus.implemented + byStatus.inherited);
      }),
    );
  });
});
