import { describe, expect, it } from 'vitest';
import { checkStatement } from '../../../src/controls/index.ts';
import { makeStatement, makeStatementEntry } from '../../../src/fixtures/index.ts';
import { controlIds } from '../../../src/standard/index.ts';
import { codesWith } from './codes-with.ts';

const asOf = '2026-11-21';
const row = makeStatementEntry({ owner: undefined });

describe('checkStatement on the list of controls', () => {
  it('finds each of the 93 missing from an empty statement', () => {
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

  it('finds several rows of a control once, at the second row', () => {
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

  it('distinguishes unknown controls, missing prefixes and controls of the 2013 edition', () => {
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

  it('finds each missing field of an excluded row by its own code', () => {
    expect(codesWith({ control: 'A.8.13', applicability: 'excluded' })).toEqual([
      'statement-exclusion-reason-missing',
      'statement-exclusion-unjustified',
    ]);
  });

  it('demands the risk of an exclusion for a retained one', () => {
    const excluded = makeStatementEntry({ applicability: 'excluded', reason: 'risk-retained' });
    expect(codesWith(excluded)).toEqual(['statement-retained-risk-missing']);
    expect(codesWith({ ...excluded, risks: [] })).toEqual(['statement-retained-risk-missing']);
    expect(codesWith({ ...excluded, risks: ['R-1'] })).toEqual([]);
  });

  it('takes a row without anything as unjustified and not assessed', () => {
    expect(codesWith({ control: 'A.8.13', applicability: 'applicable' })).toEqual([
      'statement-inclusion-unjustified',
      'statement-implementation-not-assessed',
    ]);
  });

  it('accepts a custom control', () => {
    expect(codesWith({ ...row, control: 'custom:model-cards', title: 'Model cards' })).toEqual([]);
  });

  it('compares a justification with the title of the row, too', () => {
    const excluded = makeStatementEntry({ applicability: 'excluded', title: 'Contract developers' });
    expect(codesWith({ ...excluded, justification: 'Contract developers: none' })).toEqual([
      'statement-justification-copied',
    ]);
    expect(codesWith({ ...excluded, control: 'custom:x', justification: 'Contract developers: none' })).toContain(
      'statement-justification-copied',
    );
  });

  it('judges notes only by empty words', () => {
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
