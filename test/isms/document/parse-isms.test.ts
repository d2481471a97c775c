import { describe, expect, it } from 'vitest';
import { makeIsms, makeOrganization, makePerson, makeRisk, makeRiskCriteria } from '../../../src/fixtures/index.ts';
import { IsmsSchema, OrganizationSchema, parseIsms } from '../../../src/isms/index.ts';

const organization = { id: 'acme', name: 'Acme GmbH' };

function problemsOf(input: unknown): readonly string[] {
  const parsed = parseIsms(input);
  return parsed.ok ? [] : parsed.problems.map(({ pointer, code }) => `${pointer} ${code}`);
}

describe('OrganizationSchema', () => {
  it('accepts an organization with its jurisdictions', () => {
    expect(OrganizationSchema.safeParse(makeOrganization({ jurisdictions: ['DE', 'EU'] })).success).toBe(true);
  });

  it.each([
    ['an empty id', { id: ' ' }, 'id'],
    ['an empty name', { name: '' }, 'name'],
    ['an empty jurisdiction', { jurisdictions: [''] }, 'jurisdictions.0'],
  ])('refuses %s', (_, fields, place) => {
    const { error } = OrganizationSchema.safeParse({ ...organization, ...fields });
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual([place]);
  });
});

describe('IsmsSchema', () => {
  it('accepts a document without registers and refuses one without an organization', () => {
    expect(IsmsSchema.safeParse({ schemaVersion: 1, organization }).success).toBe(true);
    expect(IsmsSchema.safeParse({ schemaVersion: 1 }).success).toBe(false);
  });

  it('keeps the rules of the records in its registers', () => {
    const isms = makeIsms({ people: [makePerson({ endedOn: '2024-02-29' })] });
    expect(problemsOf(isms)).toEqual(['/people/0/endedOn person-ends-before-start']);
  });
});

describe('parseIsms', () => {
  it('returns the document that shares no part with the input', () => {
    const input = makeIsms({ riskCriteria: makeRiskCriteria(), risks: [makeRisk()] });
    const parsed = parseIsms(input);
    expect(parsed).toEqual({ ok: true, isms: input });
    expect(parsed.ok && parsed.isms.risks).not.toBe(input.risks);
  });

  it('says each problem with its path, pointer, code and sentence', () => {
    const parsed = parseIsms({ schemaVersion: 1, organization, people: [makePerson({ name: '' })], hazards: [] });
    expect(parsed).toEqual({
      ok: false,
      problems: [
        {
          path: ['people', 0, 'name'],
          pointer: '/people/0/name',
          code: 'text-empty',
          message: 'The text is empty; leave the field out where there is nothing to say.',
        },
        {
          path: ['hazards'],
          pointer: '/hazards',
          code: 'field-unknown',
          message: '"hazards" is not a field of this record.',
        },
      ],
    });
  });

  it('gives one problem for a later version, whatever else it has', () => {
    expect(problemsOf({ schemaVersion: 2, organization, hazards: [] })).toEqual(['/schemaVersion isms-version-newer']);
    expect(problemsOf({ schemaVersion: 2, organisation: [] })).toEqual(['/schemaVersion isms-version-newer']);
    const parsed = parseIsms({ schemaVersion: 7 });
    expect(!parsed.ok && parsed.problems[0]?.message).toBe(
      'The document has the schema version 7; this release of the library reads up to 1.',
    );
  });

  it.each([
    ['0', 0],
    ['one and a half', 1.5],
    ['a text', '2'],
  ])('refuses the version %s as an unknown word', (_, schemaVersion) => {
    expect(problemsOf({ schemaVersion, organization })).toEqual(['/schemaVersion word-unknown']);
  });

  it.each([
    ['null', null, [' field-type-invalid']],
    ['a text', 'isms', [' field-type-invalid']],
    ['a register that is no list', { schemaVersion: 1, organization, risks: {} }, ['/risks field-type-invalid']],
    [
      'the key __proto__',
      JSON.parse('{"schemaVersion":1,"organization":{"id":"a","name":"A"},"__proto__":{}}'),
      ['/__proto__ field-unknown'],
    ],
    [
      'a getter that throws',
      Object.defineProperty({}, 'risks', {
        enumerable: true,
        get: () => {
          throw new Error('boom');
        },
      }),
      ['/risks document-unreadable'],
    ],
    ['deep nesting', JSON.parse('['.repeat(50_000) + ']'.repeat(50_000)), [' document-unreadable']],
  ])('gives problems for %s', (_, input, problems) => {
    expect(problemsOf(input)).toEqual(problems);
  });

  it('shortens a huge text in the sentence', () => {
    const parsed = parseIsms({ schemaVersion: 1, organization, risks: ['x'.repeat(1_000_000)] });
    expect(!parsed.ok && parsed.problems.map(({ message }) => message.length < 600)).toEqual([true]);
  });
});
