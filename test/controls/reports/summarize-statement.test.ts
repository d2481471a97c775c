import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageByAttribute, summarizeStatement } from '../../../src/controls/index.ts';
import { makeStatement, makeStatementEntry } from '../../../src/fixtures/index.ts';
import { statement } from '../arbitraries.ts';

const action = { text: 'Finish it' };
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
    const summary = summarizeStatement({ entries });
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
    const { byStatus, implementation, completeness, byTheme } = summarizeStatement(makeStatement());
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

  it('has no share of nothing', () => {
    expect(summarizeStatement({ entries: [] })).toMatchObject({
      implementation: { share: null },
      completeness: { share: 0 },
    });
  });

  it('adds up: themes to the whole, statuses to the applicable, and nothing unknown counts', () => {
    fc.assert(
      fc.property(statement, (any) => {
        const { rows, byApplicability, byStatus, byTheme, implementation } = summarizeStatement(any);
        const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
        expect(sum(Object.values(byTheme).map((counts) => counts.rows))).toBe(rows);
        expect(sum(Object.values(byTheme).map((counts) => counts.implementation.counted))).toBe(implementation.counted);
        expect(sum(Object.values(byApplicability))).toBe(rows);
        expect(sum(Object.values(byStatus))).toBe(byApplicability.applicable);
        expect(implementation.of + implementation.excluded).toBe(rows);
        expect(implementation.unknown).toBe(byApplicability.undecided + byStatus['not-assessed']);
      }),
    );
  });
});

describe('coverageByAttribute', () => {
  it('counts a control under every value it has, and none from outside Annex A', () => {
    const coverage = coverageByAttribute({ entries });
    expect(coverage.securityDomains).toEqual({
      'governance-and-ecosystem': { counted: 2, of: 3, excluded: 1, unknown: 0, share: 2 / 3 },
      protection: { counted: 1, of: 4, excluded: 1, unknown: 2, share: 1 / 4 },
      defence: { counted: 0, of: 0, excluded: 0, unknown: 0, share: null },
      resilience: { counted: 2, of: 2, excluded: 0, unknown: 0, share: 1 },
    });
    expect(coverage.controlTypes.detective).toMatchObject({ of: 0, excluded: 1 });
    expect(Object.values(coverage).map((values) => Object.keys(values).length)).toEqual([3, 3, 5, 15, 4]);
  });

  it('covers every control of a whole statement at least once under each attribute', () => {
    const { entries: whole } = makeStatement();
    const { controlTypes, informationSecurityProperties } = coverageByAttribute({ entries: whole });
    expect(Object.values(controlTypes).map((tally) => tally.of + tally.excluded)).toEqual([83, 13, 14]);
    expect(informationSecurityProperties.confidentiality.excluded).toBe(1);
  });
});
