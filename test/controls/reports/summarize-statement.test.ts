import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarizeStatement } from '../../../src/controls/index.ts';
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
