import { describe, expect, it } from 'vitest';
import { coverageByAttribute, type CoverageByAttributeOptions } from '../../../src/controls/index.ts';
import { makeStatement, makeStatementEntry } from '../../../src/fixtures/index.ts';

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

describe('coverageByAttribute', () => {
  it('counts a control under every value that it has, and no custom control', () => {
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

  it('takes a row without valid evidence for unknown', () => {
    const rows = [
      makeStatementEntry({ control: 'A.8.13' }),
      makeStatementEntry({ control: 'A.8.14', evidence: undefined }),
      makeStatementEntry({ control: 'A.8.16', evidence: [{ reference: 'Alerts', collectedOn: '2025-11-20' }] }),
    ];
    const share = (options?: CoverageByAttributeOptions): unknown =>
      coverageByAttribute({ entries: rows }, options).informationSecurityProperties.availability;
    expect(share()).toEqual({ counted: 2, of: 3, excluded: 0, unknown: 1, share: 2 / 3 });
    expect(share({ asOf: '2026-11-21' })).toEqual({ counted: 2, of: 3, excluded: 0, unknown: 1, share: 2 / 3 });
    expect(share({ asOf: '2026-11-21', evidenceValidFor: 'P1Y' })).toEqual({
      counted: 1,
      of: 3,
      excluded: 0,
      unknown: 2,
      share: 1 / 3,
    });
    expect(() => share({ asOf: '29.11.2026' as never })).toThrow(/^asOf must be a calendar date/);
  });

  it('covers every control of a whole statement at least once under each attribute', () => {
    const { entries: whole } = makeStatement();
    const { controlTypes, informationSecurityProperties } = coverageByAttribute({ entries: whole });
    expect(Object.values(controlTypes).map((tally) => tally.of + tally.excluded)).toEqual([83, 13, 14]);
    expect(informationSecurityProperties.confidentiality.excluded).toBe(1);
  });
});
