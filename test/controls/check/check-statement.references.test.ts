import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkStatement,
  type CheckStatementContext,
  deriveApplicability,
  draftStatement,
  exclusionProfiles,
  type StatementOfApplicability,
  type UnparsedEntry,
} from '../../../src/controls/index.ts';
import { makeStatement, makeStatementEntry } from '../../../src/fixtures/index.ts';
import type { Reference } from '../../../src/clauses/index.ts';
import type { ControlId } from '../../../src/standard/index.ts';

const asOf = '2026-11-21';
const row = makeStatementEntry({ owner: undefined });

describe('checkStatement against other records', () => {
  const risks = [
    { id: 'R-1', controls: ['A.8.13', 'custom:model-cards'] as const },
    { id: 'R-2', controls: [] },
  ];
  const obligations = [
    { id: 'L-1', kind: 'legal', controls: ['A.8.13'] },
    { id: 'C-1', kind: 'contractual', controls: [] },
  ] as const;
  const found = (entry: UnparsedEntry, context: CheckStatementContext): unknown[] => {
    const findings = checkStatement({ ...makeStatement(), entries: [entry] }, context);
    const without = findings.filter(({ code }) => code !== 'statement-control-missing');
    return without.map(({ code, path, params }) => [
      code,
      path.slice(2),
      params['risk'] ?? params['obligation'] ?? params['sources'],
    ]);
  };

  it('finds reasons that are unknown, vanished and absent', () => {
    const reasons = [
      { kind: 'best-practice' as const, note: 'Backups are good' },
      { kind: 'risk-treatment' as const, risks: ['R-2', 'R-3'] },
      { kind: 'legal' as const, obligations: ['C-1', 'X-1'] },
      { kind: 'contractual' as const, obligations: ['C-1'] },
    ];
    expect(found({ ...row, reasons }, { risks, obligations })).toEqual([
      ['statement-risk-reason-vanished', ['reasons', 1, 'risks', 0], 'R-2'],
      ['statement-risk-unknown', ['reasons', 1, 'risks', 1], 'R-3'],
      ['statement-risk-reason-absent', ['reasons'], 'R-1'],
      ['statement-obligation-kind-wrong', ['reasons', 2, 'obligations', 0], 'C-1'],
      ['statement-obligation-unknown', ['reasons', 2, 'obligations', 1], 'X-1'],
      ['statement-obligation-reason-vanished', ['reasons', 3, 'obligations', 0], 'C-1'],
      ['statement-obligation-reason-absent', ['reasons'], 'L-1'],
      ['statement-custom-control-missing', [], ['R-1']],
    ]);
    expect(found({ ...row, reasons }, {})).toEqual([]);
  });

  it('finds a demanded, undecided row only undecided', () => {
    expect(found({ control: 'A.8.13', applicability: 'undecided' }, { risks: [], obligations })).toEqual([
      ['statement-control-undecided', ['applicability'], undefined],
    ]);
  });

  it('finds an excluded control that treats a risk and is demanded', () => {
    const excluded = makeStatementEntry({ applicability: 'excluded', control: 'A.8.13' });
    expect(found(excluded, { risks: [{ id: 'R-1', controls: ['A.8.13'] }], obligations })).toEqual([
      ['statement-excluded-treats-risk', [], undefined],
      ['statement-excluded-demanded', [], undefined],
    ]);
    expect(found(excluded, { risks: [], obligations: [] })).toEqual([]);
  });

  it('finds retained risks that are unknown, on an exclusion that treats a risk, too', () => {
    const excluded = makeStatementEntry({
      applicability: 'excluded',
      control: 'A.8.13',
      reason: 'risk-retained',
      risks: ['R-2', 'R-3'],
    });
    expect(found(excluded, { risks: [{ id: 'R-2', controls: [] }] })).toEqual([
      ['statement-risk-unknown', ['risks', 1], 'R-3'],
    ]);
    expect(found(excluded, { risks: [{ id: 'R-2', controls: ['A.8.13'] }] })).toEqual([
      ['statement-excluded-treats-risk', [], undefined],
      ['statement-risk-unknown', ['risks', 1], 'R-3'],
    ]);
    expect(found(excluded, {})).toEqual([]);
  });

  it('names both sides of an exclusion that the statement contradicts', () => {
    const exclusions = [{ ...exclusionProfiles.noOutsourcedDevelopment, controls: ['A.8.13'] as const }];
    const findings = checkStatement({ ...makeStatement() }, { exclusions, risks: [] });
    expect(findings).toMatchObject([
      {
        code: 'statement-exclusion-contradicted',
        params: { exclusions: ['no-outsourced-development'], demandedBy: [] },
      },
    ]);
    expect(found(row, { exclusions, obligations })).toContainEqual([
      'statement-exclusion-contradicted',
      ['applicability'],
      undefined,
    ]);
  });

  const cites = (id: ControlId): Reference => ({ kind: 'control', id, relation: 'addresses' });
  it('compares the statement with the known citations of documents, at their place among all documents', () => {
    const documents = [
      { id: 'information-security-policy' },
      { id: 'development', references: [cites('A.8.30'), cites('A.8.13')] },
    ];
    const statement = makeStatement();
    const cited = checkStatement(statement, { documents }).filter(({ code }) => code !== 'citation-missing');
    expect(cited.map(({ code, path }) => [code, path])).toEqual([
      ['citation-missing-in-statement', ['documents', 1, 'references', 1]],
      ['citation-of-excluded-control', ['documents', 1, 'references', 0]],
    ]);
    expect(checkStatement(statement, { documents: documents.slice(0, 1) })).toEqual([]);
  });

  it('finds no flaw of reasons on a draft, judged by its own sources', () => {
    const controls = fc.uniqueArray(fc.constantFrom('A.5.1' as const, 'A.5.2' as const, 'custom:x' as const));
    const sources = fc.array(fc.record({ id: fc.constantFrom('S-1', 'S-2', 'S-3'), controls }));
    fc.assert(
      fc.property(sources, sources, (risky, legal) => {
        const input = {
          risks: risky,
          obligations: legal.map((source) => Object.assign({ kind: 'legal' as const }, source)),
          exclusions: [exclusionProfiles.fullyRemote],
        };
        const draft: StatementOfApplicability = draftStatement(deriveApplicability(input), {
          id: 'soa',
          version: '1',
          issuedOn: asOf,
        });
        const codes = new Set(checkStatement(draft, { asOf, ...input }).map(({ code }) => code));
        const expected = new Set<string>([
          'statement-unapproved',
          'statement-control-undecided',
          'statement-implementation-not-assessed',
          'statement-custom-title-missing',
        ]);
        expect([...codes].filter((code) => !expected.has(code))).toEqual([]);
      }),
    );
  });

  it('changes no argument and returns the same again', () => {
    const statement = makeStatement();
    const copy = structuredClone(statement);
    const context = { asOf, risks, obligations, documents: [] } as const;
    expect(checkStatement(statement, context)).toEqual(checkStatement(copy, context));
    expect(statement).toEqual(copy);
  });
});
