import { describe, expect, it } from 'vitest';
import { checkStatement, type CheckStatementContext } from '../../../src/controls/index.ts';
import { makeStatement, makeStatementEntry } from '../../../src/fixtures/index.ts';
import { codesWith } from './codes-with.ts';

const asOf = '2026-11-21';
const row = makeStatementEntry();
const { entries } = makeStatement();

/** The findings on a sound statement whose row of A.8.13 is replaced by any value. */
function messagesWith(value: unknown, context: CheckStatementContext = { asOf }): readonly string[] {
  const rows = [value as never, ...entries.filter(({ control }) => control !== 'A.8.13')];
  return checkStatement({ ...makeStatement(), entries: rows }, context).map(({ message }) => message);
}

describe('checkStatement on rows that were not parsed', () => {
  it.each([
    [{ applicability: 'Yes' }, 'applicability must be one of applicable, excluded, undecided, and is "Yes".'],
    [{ applicability: undefined }, 'applicability must be one of applicable, excluded, undecided, and is undefined.'],
    [{ implementation: 'implemented' }, 'implementation must be an object, and is "implemented".'],
    [
      { implementation: { status: 'done' } },
      'implementation.status must be one of implemented, inherited, partially-implemented, not-implemented, not-assessed, and is "done".',
    ],
    [
      { reasons: [{ kind: 'because' }] },
      'reasons[0].kind must be one of risk-treatment, legal, contractual, business-requirement, best-practice, and is "because".',
    ],
    [{ reasons: 'risk' }, 'reasons must be a list, and is "risk".'],
    [
      { reasons: [{ kind: 'legal', obligations: [''] }] },
      'reasons[0].obligations[0] must be a text with a visible character, and is "".',
    ],
    [{ policies: 'P-1' }, 'policies must be a list, and is "P-1".'],
    [{ policies: [{ document: ' ' }] }, 'policies[0].document must be a text with a visible character, and is " ".'],
    [{ evidence: 'yes' }, 'evidence must be a list, and is "yes".'],
    [{ justification: 7 }, 'justification must be a text, and is 7.'],
    [{ title: [] }, 'title must be a text, and is a list.'],
  ])('finds that a row with %j cannot be judged, once, and says nothing else of it', (fields, demand) => {
    expect(messagesWith({ ...row, ...fields })).toEqual([`"A.8.13" cannot be judged: ${demand}`]);
  });

  it('finds unknown kinds of exclusion', () => {
    const excluded = {
      ...makeStatementEntry({ applicability: 'excluded' }),
      control: 'A.8.13',
      reason: 'too-expensive',
    };
    expect(messagesWith(excluded)).toEqual([
      '"A.8.13" cannot be judged: reason must be one of not-performed, not-present, no-premises, outside-scope, no-risk, risk-retained, other-control, unlawful, and is "too-expensive".',
    ]);
  });

  it.each([null, 5.1, 'A.8.13', [], {}, { control: 8.13 }])('goes on with the others beside %j', (value) => {
    expect(messagesWith(value)).toEqual(
      [
        'The statement has no row for A.8.13 Information backup.',
        expect.stringMatching(/^"0" cannot be judged: /),
      ].toSorted((a) => (typeof a === 'string' ? 1 : -1)),
    );
  });

  it.each([
    [null, '"" cannot be judged: record must be an object, and is null.'],
    ['soa', '"" cannot be judged: record must be an object, and is "soa".'],
    [{ id: 'soa', version: '1', entries: {} }, '"soa" cannot be judged: entries must be a list, and is an object.'],
    [{ id: 'soa', version: 1, entries: 7 }, '"soa" cannot be judged: version must be a text, and is 1.'],
  ])('finds that %j is no statement', (statement, message) => {
    expect(checkStatement(statement as never)[0]?.message).toBe(message);
    expect(
      checkStatement(statement as never).every(
        ({ code }) => code === 'controls-record-unreadable' || code === 'statement-unapproved',
      ),
    ).toBe(true);
  });

  it('finds a piece of evidence without a reference, and does not count it', () => {
    expect(codesWith({ ...row, evidence: [{ reference: '', collectedOn: asOf }] })).toEqual([
      'statement-evidence-missing',
      'controls-record-unreadable',
    ]);
  });

  it('finds each unreadable record of the context, and judges by the others', () => {
    const context = {
      asOf,
      risks: [null, { id: 'R-1', controls: 'A.8.30' }, { id: 'R-2', controls: ['A.8.30'] }],
      obligations: [{ id: 'O-1', kind: 'moral', controls: [] }],
      exclusions: [{ id: 'E-1' }],
      acceptances: [{ risk: 'R-1', signatures: [{ on: '29.11.2026' }] }],
      documents: [{ id: 'policy', references: [{ kind: 'page' }] }],
    };
    const found = checkStatement(makeStatement(), context as never);
    const unreadable = found.filter(({ code }) => code === 'controls-record-unreadable');
    expect(unreadable.map(({ subject, path, params }) => [subject.kind, subject.id, path, params['field']])).toEqual([
      ['risk', '0', [], 'record'],
      ['risk', 'R-1', [], 'controls'],
      ['obligation', 'O-1', [], 'kind'],
      ['exclusion', 'E-1', [], 'reason'],
      ['acceptance', '0', [], 'signatures[0].on'],
      ['document', 'policy', [], 'references[0].kind'],
    ]);
    expect(found.find(({ code }) => code === 'statement-excluded-treats-risk')?.params).toMatchObject({
      risks: ['R-2'],
    });
  });

  it.each([
    [{ asOf: '29.11.2026' }, 'asOf must be a calendar date YYYY-MM-DD, got "29.11.2026"'],
    [{ asOf: '2026-13-01' }, 'asOf must be a calendar date YYYY-MM-DD, got "2026-13-01"'],
    [
      { asOf: new Date('2026-11-29') },
      'asOf must be a calendar date YYYY-MM-DD, got a Date (use instantOf(date), for a day localDateOf(instantOf(date), zone))',
    ],
    [null, 'context must be an object, got null'],
    [{ risks: {} }, 'context.risks must be a list, got an object'],
  ])('throws on the context %j', (context, message) => {
    expect(() => checkStatement(makeStatement(), context as never)).toThrow(new RangeError(message));
  });
});

describe('checkStatement on reasons that name nothing', () => {
  it.each([
    { kind: 'legal', obligations: [] },
    { kind: 'legal' },
    { kind: 'legal', note: 'The law' },
    { kind: 'contractual', obligations: [] },
    { kind: 'risk-treatment', risks: [] },
    { kind: 'risk-treatment' },
    { kind: 'best-practice' },
    { kind: 'business-requirement', risks: ['R-1'] },
  ] as const)('finds %j, with and without registers', (reason) => {
    for (const context of [{ asOf }, { asOf, obligations: [] }, { asOf, risks: [] }] as const)
      expect(codesWith({ ...row, reasons: [reason] }, context)).toEqual(['statement-reason-names-nothing']);
  });
});

describe('checkStatement on the exclusion for a retained risk', () => {
  const excluded = makeStatementEntry({ applicability: 'excluded', reason: 'risk-retained', risks: ['R-1'] });
  const acceptance = { risk: 'R-1', signatures: [{ on: '2026-01-31' }], expiresOn: '2027-01-31' } as const;

  it.each([
    [asOf, [acceptance], []],
    ['2026-01-31', [acceptance], []],
    ['2026-01-30', [acceptance], ['statement-retained-risk-not-accepted']],
    ['2027-01-31', [acceptance], []],
    ['2027-02-01', [acceptance], ['statement-retained-risk-not-accepted']],
    [undefined, [acceptance], []],
    [asOf, [{ ...acceptance, risk: 'R-2' }], ['statement-retained-risk-not-accepted']],
    [asOf, [], ['statement-retained-risk-not-accepted']],
    [asOf, undefined, []],
  ] as const)('as of %s with the acceptances %j finds %j', (day, acceptances, codes) => {
    const rows = entries.map((entry) => (entry.control === 'A.8.30' ? excluded : entry));
    const context = {
      ...(day && { asOf: day }),
      ...(acceptances && { acceptances }),
      risks: [{ id: 'R-1', controls: [] }],
    };
    const found = checkStatement(makeStatement({ entries: rows, approvedOn: '2026-01-01' }), context);
    expect(found.map(({ code }) => code).filter((code) => code.includes('retained'))).toEqual(codes);
  });

  it('leaves an unknown risk, and other kinds of exclusion, to their own findings', () => {
    const context = { asOf, risks: [], acceptances: [] } as const;
    expect(codesWith(excluded, context)).toEqual(['statement-risk-unknown']);
    expect(codesWith({ ...excluded, reason: 'no-risk' }, { asOf, acceptances: [] })).toEqual([]);
  });

  it('has the acceptance of a risk without an end', () => {
    const { expiresOn: _expiresOn, ...endless } = acceptance;
    expect(codesWith(excluded, { asOf, acceptances: [endless] })).toEqual([]);
  });
});
