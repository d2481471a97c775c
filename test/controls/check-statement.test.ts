import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CheckableEntry,
  checkStatement,
  type CheckStatementContext,
  deriveApplicability,
  draftStatement,
  exclusionProfiles,
  type StatementOfApplicability,
} from '../../src/controls/index.ts';
import { makeStatement, makeStatementEntry } from '../../src/fixtures/index.ts';
import type { Reference } from '../../src/clauses/index.ts';
import { type ControlId, controlIds } from '../../src/standard/index.ts';
import { entry as anyEntry } from './arbitraries.ts';

const asOf = '2026-11-21';
const { owner: _, ...row } = makeStatementEntry();

/** The codes found on a sound statement whose row for the control is replaced. */
function codesWith(entry: CheckableEntry, context: CheckStatementContext = { asOf }): string[] {
  const others = makeStatement().entries.filter(({ control }) => control !== entry.control);
  return checkStatement({ ...makeStatement(), entries: [...others, entry] }, context).map(({ code }) => code);
}

describe('checkStatement on the list of controls', () => {
  it('says of each of the 93 that it is missing', () => {
    const { entries: _entries, ...header } = makeStatement();
    const findings = checkStatement({ ...header, entries: [] });
    expect(findings.map(({ params }) => params['control'])).toEqual(controlIds);
    expect(findings[12]).toEqual({
      code: 'statement-control-missing',
      severity: 'error',
      message: 'The statement has no row for A.5.13 Labelling of information.',
      requirements: ['6.1.3.c', '6.1.3.d', 'A.5.13'],
      subject: { kind: 'statement-of-applicability', id: 'soa' },
      path: ['entries'],
      params: { control: 'A.5.13', title: 'Labelling of information' },
    });
  });

  it('says once of a control that it has several rows, at the second', () => {
    const { entries } = makeStatement();
    const again = makeStatementEntry({ control: 'A.5.1' });
    const findings = checkStatement(makeStatement({ entries: [...entries, again, again] }), { asOf });
    expect(findings).toMatchObject([
      {
        path: ['entries', 93, 'control'],
        message: 'The statement has 3 rows for A.5.1.',
        params: { rows: ['0', '93', '94'] },
      },
    ]);
  });

  it('tells strangers, missing prefixes and the 2013 edition apart', () => {
    const entries = ['A.5.99', '5.1', 'A.9.2.1', 'A.10.10.1', '__proto__', ''].map((control) =>
      Object.assign({}, row, { control }),
    );
    const findings = checkStatement(
      { ...makeStatement(), entries: [...makeStatement().entries, ...entries] },
      { asOf },
    );
    expect(
      findings.map(({ code, path, params }) => [code, path[1], params['suggestion'] ?? params['successors']]),
    ).toEqual([
      ['statement-control-unknown', 93, undefined],
      ['statement-control-prefix-missing', 94, 'A.5.1'],
      ['statement-control-2013', 95, ['A.5.16']],
      ['statement-control-unknown', 96, undefined],
      ['statement-control-unknown', 97, undefined],
      ['statement-control-unknown', 98, undefined],
    ]);
  });

  it('names every successor of a control that was split', () => {
    const findings = checkStatement({
      ...makeStatement(),
      entries: [...makeStatement().entries, { ...row, control: 'A.18.2.3' }],
    });
    expect(findings[0]?.message).toBe('A.18.2.3 is a control of the 2013 edition; it went into A.5.36, A.8.8.');
  });
});

describe('checkStatement on a row', () => {
  const undecided = { control: 'A.8.13', applicability: 'undecided' } as const;
  it('keeps the question of an undecided row', () => {
    const { entries } = makeStatement();
    const findings = checkStatement({
      ...makeStatement(),
      entries: [...entries.filter(({ control }) => control !== 'A.8.13'), { ...undecided, question: 'Who pays?' }],
    });
    expect(findings.map(({ code, params }) => [code, params])).toEqual([
      ['statement-control-undecided', { control: 'A.8.13', question: 'Who pays?' }],
    ]);
  });

  it('names what an excluded row lacks, each by its own code', () => {
    expect(codesWith({ control: 'A.8.13', applicability: 'excluded' })).toEqual([
      'statement-exclusion-reason-missing',
      'statement-exclusion-unjustified',
    ]);
  });

  it('takes a row without anything as unjustified and not assessed', () => {
    expect(codesWith({ control: 'A.8.13', applicability: 'applicable' })).toEqual([
      'statement-inclusion-unjustified',
      'statement-implementation-not-assessed',
    ]);
  });

  it('does not take a control outside Annex A for a stranger', () => {
    expect(codesWith({ ...row, control: 'custom:model-cards', title: 'Model cards' })).toEqual([]);
  });

  it('compares a justification with the own title, too', () => {
    const excluded = makeStatementEntry({ applicability: 'excluded', title: 'Contract developers' });
    expect(codesWith({ ...excluded, justification: 'Contract developers: none' })).toEqual([
      'statement-justification-copied',
    ]);
    expect(codesWith({ ...excluded, control: 'custom:x', justification: 'Contract developers: none' })).toContain(
      'statement-justification-copied',
    );
  });

  it('judges notes only by words that say nothing', () => {
    expect(codesWith({ ...row, reasons: [{ kind: 'best-practice', note: 'ISO 27017' }] })).toEqual([]);
    expect(codesWith({ ...row, reasons: [{ kind: 'business-requirement', note: 'required' }] })).toEqual([
      'statement-reason-empty',
    ]);
  });

  it.each([7, 8])('allows the same sentence on seven controls and no more: %d', (count) => {
    const entries = controlIds.map((control, index) =>
      makeStatementEntry(
        index < count
          ? { control, justification: index % 2 ? 'Customers ask for it' : 'customers ask, for it.' }
          : { control },
      ),
    );
    const findings = checkStatement(makeStatement({ entries }), { asOf });
    expect(findings.map(({ code, params }) => [code, params['controls']])).toEqual(
      count === 7 ? [] : [['statement-justification-repeated', controlIds.slice(0, 8)]],
    );
  });
});

describe('checkStatement on implementation', () => {
  const action = { text: 'Test every restore', owner: 'Operations', dueOn: asOf } as const;
  const partial = (rest: object): CheckableEntry => ({
    ...row,
    evidence: [],
    implementation: { status: 'partially-implemented', action: { ...action, ...rest } },
  });

  it('finds an action overdue from the day after, and never without a day', () => {
    expect(codesWith(partial({}))).toEqual([]);
    expect(codesWith(partial({ dueOn: '2026-11-20' }))).toEqual(['statement-action-overdue']);
    expect(codesWith(partial({ dueOn: '2026-11-20' }), {})).toEqual([]);
  });

  it('wants an owner and a date of an action', () => {
    const bare = { ...row, implementation: { status: 'not-implemented' as const, action: { text: 'Start it' } } };
    expect(codesWith(bare)).toEqual(['statement-action-unowned', 'statement-action-undated']);
  });

  const proof = { reference: 'Restore test', collectedOn: '2026-05-21' } as const;
  it.each<[string, CheckableEntry['evidence'], CheckStatementContext, string[]]>([
    ['none', undefined, { asOf }, ['statement-evidence-missing']],
    ['valid on its last day', [{ ...proof, validUntil: asOf }], { asOf }, []],
    ['ended the day before', [{ ...proof, validUntil: '2026-11-20' }], { asOf }, ['statement-evidence-stale']],
    ['ended, but no day to judge by', [{ ...proof, validUntil: '2026-11-20' }], {}, []],
    ['ended, but another is valid', [{ ...proof, validUntil: '2026-11-20' }, proof], { asOf }, []],
    ['open, as old as allowed', [proof], { asOf, evidenceValidFor: 'P6M' }, []],
    [
      'open, a day too old',
      [{ ...proof, collectedOn: '2026-05-20' }],
      { asOf, evidenceValidFor: 'P6M' },
      ['statement-evidence-stale'],
    ],
    ['old, but its own end counts', [{ ...proof, validUntil: '2027-01-01' }], { asOf, evidenceValidFor: 'P1M' }, []],
    ['collected today', [{ ...proof, collectedOn: asOf }], { asOf }, []],
    [
      'collected tomorrow: none yet',
      [{ ...proof, collectedOn: '2026-11-22' }],
      { asOf },
      ['statement-evidence-missing', 'statement-evidence-in-future'],
    ],
  ])('judges evidence: %s', (_name, evidence, context, codes) => {
    expect(codesWith({ ...row, ...(evidence === undefined ? { evidence: [] } : { evidence }) }, context)).toEqual(
      codes,
    );
  });

  const inherited = { ...row, implementation: { status: 'inherited', provider: 'host' } } as const;
  it.each<[string, CheckableEntry['evidence'] & object, CheckStatementContext, string[]]>([
    ['none', [], { asOf }, ['statement-inherited-evidence-missing']],
    ['without an end', [proof], { asOf }, ['statement-inherited-evidence-open-ended']],
    ['without an end and without a day to judge by', [proof], {}, ['statement-inherited-evidence-open-ended']],
    ['valid on its last day', [{ ...proof, validUntil: asOf }], { asOf }, []],
    [
      'ended the day before',
      [proof, { ...proof, validUntil: '2026-11-20' }],
      { asOf },
      ['statement-inherited-evidence-expired'],
    ],
    ['ended, but no day to judge by', [{ ...proof, validUntil: '2026-11-20' }], {}, []],
  ])('judges evidence of a provider: %s', (_name, evidence, context, codes) => {
    expect(codesWith({ ...inherited, evidence }, context)).toEqual(codes);
  });

  it('never finds less when evidence is taken away', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        if (entry.applicability !== 'applicable') return;
        const { evidence: _evidence, ...bare } = entry;
        const count = (checked: CheckableEntry): number =>
          codesWith(checked).filter((code) => code.includes('evidence') && code !== 'statement-evidence-in-future')
            .length;
        expect(count(bare)).toBeGreaterThanOrEqual(count(entry));
      }),
    );
  });
});

describe('checkStatement on the approval', () => {
  it.each([
    [{ approvedBy: 'CEO', approvedOn: asOf }, []],
    [{ approvedBy: 'CEO', approvedOn: '2026-11-22' }, ['statement-approval-in-future']],
    [{ approvedBy: 'CEO' }, ['statement-approval-incomplete']],
    [{ approvedOn: asOf }, ['statement-approval-incomplete']],
    [{}, ['statement-unapproved']],
  ] as const)('on %j finds %j', (approval, codes) => {
    const { approvedBy: _approvedBy, approvedOn: _approvedOn, ...statement } = makeStatement();
    expect(checkStatement({ ...statement, ...approval }, { asOf }).map(({ code }) => code)).toEqual(codes);
  });
});

describe('checkStatement against other records', () => {
  const risks = [
    { id: 'R-1', controls: ['A.8.13', 'custom:model-cards'] as const },
    { id: 'R-2', controls: [] },
  ];
  const obligations = [
    { id: 'L-1', kind: 'legal', controls: ['A.8.13'] },
    { id: 'C-1', kind: 'contractual', controls: [] },
  ] as const;
  const found = (entry: CheckableEntry, context: CheckStatementContext): unknown[] => {
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

  it('says nothing of an undecided row that is demanded, beyond that it is undecided', () => {
    expect(found({ control: 'A.8.13', applicability: 'undecided' }, { risks: [], obligations })).toEqual([
      ['statement-control-undecided', ['applicability'], undefined],
    ]);
  });

  it('finds an excluded control that is used and demanded', () => {
    const excluded = makeStatementEntry({ applicability: 'excluded', control: 'A.8.13' });
    expect(found(excluded, { risks: [{ id: 'R-1', controls: ['A.8.13'] }], obligations })).toEqual([
      ['statement-excluded-treats-risk', [], undefined],
      ['statement-excluded-demanded', [], undefined],
    ]);
    expect(found(excluded, { risks: [], obligations: [] })).toEqual([]);
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
  it('compares with what documents cite, as far as they tell, at their place among all documents', () => {
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

  it('finds nothing about reasons on a draft, against what it was drafted from', () => {
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

  it('changes no argument and answers the same again', () => {
    const statement = makeStatement();
    const copy = structuredClone(statement);
    const context = { asOf, risks, obligations, documents: [] } as const;
    expect(checkStatement(statement, context)).toEqual(checkStatement(copy, context));
    expect(statement).toEqual(copy);
  });
});
