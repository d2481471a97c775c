import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import {
  CustomControlIdSchema,
  EvidenceSchema,
  ExclusionReasonSchema,
  ImplementationSchema,
  InclusionReasonSchema,
  ObligationSchema,
  PolicyCitationSchema,
  Statement2013Schema,
  StatementControlIdSchema,
  StatementEntrySchema,
  StatementOfApplicabilitySchema,
} from '../../../src/controls/index.ts';
import { makeObligation, makeStatement, makeStatementEntry } from '../../../src/fixtures/index.ts';

/** Each problem as its path with the code that names it. */
function problemsOf(schema: z.ZodType, input: unknown): string[] {
  const issues = schema.safeParse(input).error?.issues ?? [];
  return issues.map((issue) => {
    const code = issue.code === 'custom' ? String(issue.params?.['code']) : issue.code;
    return `${issue.path.join('.')}: ${code}`;
  });
}

describe('StatementControlIdSchema', () => {
  it.each(['A.5.1', 'A.8.34', 'custom:model-cards', 'custom:iso42001/A.6.2.4'])('accepts %s', (id) => {
    expect(StatementControlIdSchema.parse(id)).toBe(id);
  });

  it.each([
    ['A.5.99', 'control-unknown'],
    ['a.5.1', 'control-unknown'],
    ['A.5.1 ', 'control-unknown'],
    ['custom:', 'control-unknown'],
    ['custom: x', 'control-unknown'],
    ['', 'control-unknown'],
    ['__proto__', 'control-unknown'],
    ['5.1', 'control-prefix-missing'],
    ['A.9.2.1', 'control-2013-edition'],
  ])('refuses %j as %s', (id, code) => {
    expect(problemsOf(StatementControlIdSchema, id)).toEqual([`: ${code}`]);
  });

  it.each([null, 5.1, ['A.5.1']])('refuses %j as no text', (value) => {
    expect(problemsOf(StatementControlIdSchema, value)).toEqual([': invalid_type']);
  });
});

describe('CustomControlIdSchema', () => {
  it('accepts a name after the prefix and nothing else', () => {
    expect(CustomControlIdSchema.parse('custom:x')).toBe('custom:x');
    expect(problemsOf(CustomControlIdSchema, 'custom:')).toEqual([': custom-control-unreadable']);
    expect(problemsOf(CustomControlIdSchema, 'A.5.1')).toEqual([': custom-control-unreadable']);
  });
});

describe('InclusionReasonSchema', () => {
  it.each([
    { kind: 'risk-treatment', risks: ['R-1'] },
    { kind: 'legal', obligations: ['O-1', 'O-2'] },
    { kind: 'contractual', obligations: ['O-1'] },
    { kind: 'business-requirement', note: 'Tenders ask for it' },
    { kind: 'best-practice', note: 'ISO/IEC 27017' },
  ])('accepts $kind', (reason) => {
    expect(InclusionReasonSchema.parse(reason)).toEqual(reason);
  });

  it.each([
    [{ kind: 'risk-treatment', risks: [] }, 'risks: too_small'],
    [{ kind: 'legal', obligations: [] }, 'obligations: too_small'],
    [{ kind: 'contractual', obligations: [''] }, 'obligations.0: invalid_format'],
    [{ kind: 'legal', risks: ['R-1'] }, 'obligations: invalid_type'],
    [{ kind: 'best-practice', note: ' ' }, 'note: invalid_format'],
    [{ kind: 'gut-feeling', note: 'x' }, 'kind: invalid_union'],
  ])('refuses %j', (reason, problem) => {
    expect(problemsOf(InclusionReasonSchema, reason)).toContain(problem);
  });
});

describe('ExclusionReasonSchema', () => {
  it('is a closed set', () => {
    expect(ExclusionReasonSchema.options).toEqual([
      'not-performed',
      'not-present',
      'no-premises',
      'outside-scope',
      'no-risk',
      'other-control',
      'unlawful',
    ]);
    expect(problemsOf(ExclusionReasonSchema, 'too-expensive')).toEqual([': invalid_value']);
  });
});

describe('ImplementationSchema', () => {
  const action = { text: 'Finish it' };
  it.each([
    { status: 'implemented' },
    { status: 'inherited', provider: 'hosting-provider' },
    { status: 'partially-implemented', action },
    { status: 'not-implemented', action: { ...action, owner: 'CISO', dueOn: '2027-03-31' } },
    { status: 'not-assessed' },
  ])('accepts $status', (implementation) => {
    expect(ImplementationSchema.parse(implementation)).toEqual(implementation);
  });

  it.each([
    [{ status: 'implemented', action }, ': unrecognized_keys'],
    [{ status: 'not-assessed', action }, ': unrecognized_keys'],
    [{ status: 'inherited' }, 'provider: invalid_type'],
    [{ status: 'inherited', provider: 'x', action }, ': unrecognized_keys'],
    [{ status: 'partially-implemented' }, 'action: invalid_type'],
    [{ status: 'not-implemented', action: { text: '' } }, 'action.text: invalid_format'],
    [{ status: 'not-implemented', action: { ...action, dueOn: '2027-02-29' } }, 'action.dueOn: invalid_format'],
    [{ status: 'not-implemented', action: { ...action, owner: undefined } }, 'action.owner: invalid_type'],
    [{ status: 'yes' }, 'status: invalid_union'],
  ])('refuses %j', (implementation, problem) => {
    expect(problemsOf(ImplementationSchema, implementation)).toEqual([problem]);
  });
});

describe('EvidenceSchema', () => {
  const evidence = { reference: 'ticket 17', collectedOn: '2026-05-02' };
  it('accepts an open end, and an end on the day of collection', () => {
    expect(problemsOf(EvidenceSchema, evidence)).toEqual([]);
    expect(problemsOf(EvidenceSchema, { ...evidence, validUntil: '2026-05-02' })).toEqual([]);
  });

  it('refuses an end on the day before', () => {
    expect(problemsOf(EvidenceSchema, { ...evidence, validUntil: '2026-05-01' })).toEqual([
      'validUntil: evidence-ends-before-collected',
    ]);
  });

  it('refuses a missing reference and an unknown key', () => {
    expect(problemsOf(EvidenceSchema, { collectedOn: '2026-05-02' })).toEqual(['reference: invalid_type']);
    expect(problemsOf(EvidenceSchema, { ...evidence, valid: true })).toEqual([': unrecognized_keys']);
  });
});

describe('PolicyCitationSchema', () => {
  it('wants a document and takes a remark', () => {
    expect(problemsOf(PolicyCitationSchema, { document: 'backup', remark: 'section 3' })).toEqual([]);
    expect(problemsOf(PolicyCitationSchema, { remark: 'section 3' })).toEqual(['document: invalid_type']);
    expect(problemsOf(PolicyCitationSchema, { document: 'backup', remark: '' })).toEqual(['remark: invalid_format']);
  });
});

describe('StatementEntrySchema', () => {
  const excluded = makeStatementEntry({ applicability: 'excluded' });
  const { justification: _, ...unjustified } = excluded;
  it.each([
    [{ control: 'A.5.1', applicability: 'undecided', justification: 'Later.' }, ': unrecognized_keys'],
    [
      { control: 'A.5.1', applicability: 'undecided', implementation: { status: 'implemented' } },
      ': unrecognized_keys',
    ],
    [unjustified, 'justification: invalid_type'],
    [{ ...excluded, justification: ' ' }, 'justification: invalid_format'],
    [{ ...excluded, policies: [] }, ': unrecognized_keys'],
    [{ ...makeStatementEntry(), justificaton: 'Customers ask for it.' }, ': unrecognized_keys'],
    [
      { ...makeStatementEntry(), implementation: { status: 'implemented', action: { text: 'x' } } },
      'implementation: unrecognized_keys',
    ],
    [{ ...makeStatementEntry(), control: 'A.5.99' }, 'control: control-unknown'],
    [{ control: 'A.5.1', applicability: 'yes' }, 'applicability: invalid_union'],
    [{ control: 'A.5.1' }, 'applicability: invalid_union'],
  ])('refuses %j', (entry, problem) => {
    expect(problemsOf(StatementEntrySchema, entry)).toEqual([problem]);
  });

  it('takes a question, a title and own data on an undecided row', () => {
    const entry = { control: 'custom:x', applicability: 'undecided', question: 'Who?', title: 'X', custom: { a: 1 } };
    expect(StatementEntrySchema.parse(entry)).toEqual(entry);
  });
});

describe('StatementOfApplicabilitySchema', () => {
  const statement = { id: 'soa', version: '1', issuedOn: '2026-11-21', entries: [] };
  const undecided = { control: 'A.5.1', applicability: 'undecided' };
  it('accepts an unfinished statement and one with the same control twice', () => {
    expect(problemsOf(StatementOfApplicabilitySchema, statement)).toEqual([]);
    expect(problemsOf(StatementOfApplicabilitySchema, { ...statement, entries: [undecided, undecided] })).toEqual([]);
  });

  it.each([
    [{ ...statement, id: '' }, 'id: invalid_format'],
    [{ ...statement, version: 1 }, 'version: invalid_type'],
    [{ ...statement, issuedOn: '21.11.2026' }, 'issuedOn: invalid_format'],
    [{ ...statement, approvedOn: null }, 'approvedOn: invalid_type'],
    [{ ...statement, entrys: [] }, ': unrecognized_keys'],
    [{ ...statement, custom: { at: new Date(0) } }, 'custom: not-json'],
    [
      { ...statement, entries: [undecided, { ...undecided, control: 'A.9.2.1' }] },
      'entries.1.control: control-2013-edition',
    ],
    [{ ...statement, entries: [{ ...undecided, control: '5.1' }] }, 'entries.0.control: control-prefix-missing'],
    [{ ...statement, entries: [{ ...undecided, justification: 'x' }] }, 'entries.0: unrecognized_keys'],
    [{ ...statement, entries: { 0: undecided } }, 'entries: invalid_type'],
  ])('refuses %j', (input, problem) => {
    expect(problemsOf(StatementOfApplicabilitySchema, input)).toEqual([problem]);
  });

  it('answers hostile input with problems', () => {
    let deep: unknown = {};
    for (let level = 0; level < 10_000; level += 1) deep = { deep };
    for (const input of [JSON.parse('{"__proto__":{"id":"soa"}}'), deep, [], 'x'.repeat(1_000_000), null]) {
      expect(StatementOfApplicabilitySchema.safeParse(input).success).toBe(false);
    }
    expect(problemsOf(StatementOfApplicabilitySchema, { ...makeStatement(), custom: { deep } })).toEqual([]);
  });
});

describe('Statement2013Schema', () => {
  const statement = { id: 'soa', version: '4', issuedOn: '2021-05-01' };
  it.each([
    ['A.9.2.1', []],
    ['custom:x', []],
    ['A.5.15', ['entries.0.control: control-2022-edition']],
    ['A.9.9.9', ['entries.0.control: control-2013-unknown']],
  ])('on the control %s says %j', (control, problems) => {
    expect(
      problemsOf(Statement2013Schema, { ...statement, entries: [{ control, applicability: 'undecided' }] }),
    ).toEqual(problems);
  });
});

describe('ObligationSchema', () => {
  const legal = makeObligation({ jurisdiction: undefined });
  it.each([
    [makeObligation(), []],
    [legal, []],
    [{ ...legal, kind: 'contractual', party: 'customer' }, []],
    [{ ...legal, party: 'customer' }, [': unrecognized_keys']],
    [{ ...legal, kind: 'contractual', jurisdiction: 'EU' }, [': unrecognized_keys']],
    [{ ...legal, kind: 'moral' }, ['kind: invalid_union']],
    [{ ...legal, source: '' }, ['source: invalid_format']],
    [{ ...legal, controls: ['A.5.31', '5.34'] }, ['controls.1: control-prefix-missing']],
    [{ ...legal, controls: [] }, []],
  ])('on %j says %j', (obligation, problems) => {
    expect(problemsOf(ObligationSchema, obligation)).toEqual(problems);
  });
});
