import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeIsms, makeLegalHold, makeRiskAcceptance, makeStatement } from '../../../src/fixtures/index.ts';
import { migrateIsms, parseIsms } from '../../../src/isms/index.ts';
import { withReplacedPart } from '../../replaced-part.ts';

const organization = { id: 'acme', name: 'Acme GmbH' };
const { releasedOn: _open, ...hold } = makeLegalHold();

/** A document of version 0 with all that the step changes. */
const old = {
  schemaVersion: 0,
  organization,
  acceptances: [makeRiskAcceptance()],
  approvals: [],
  statement: makeStatement(),
  documents: [],
  people: [],
  legalHolds: [hold, makeLegalHold({ id: 'H-2', releasedOn: '2026-05-31' })],
};

function impossibleIn(input: unknown): readonly string[] {
  return migrateIsms(input).report.impossible.map(({ pointer, code, message }) => `${pointer} ${code}: ${message}`);
}

describe('migrateIsms', () => {
  it('carries a document of version 0 to one that the schema accepts, and says what it did', () => {
    const { isms, report } = migrateIsms(old);
    expect(report).toEqual({
      from: 0,
      to: 1,
      moved: [
        { from: '/acceptances', to: '/riskAcceptances' },
        { from: '/approvals', to: '/treatmentApprovals' },
        { from: '/statement', to: '/statementOfApplicability' },
        { from: '/documents', to: '/controlledDocuments' },
      ],
      defaulted: [{ pointer: '/legalHolds/0/releasedOn', value: null }],
      impossible: [],
    });
    expect(isms).toEqual({
      schemaVersion: 1,
      organization,
      riskAcceptances: old.acceptances,
      treatmentApprovals: [],
      statementOfApplicability: old.statement,
      controlledDocuments: [],
      people: [],
      legalHolds: [{ ...hold, releasedOn: null }, old.legalHolds[1]],
    });
    expect(parseIsms(isms).ok).toBe(true);
  });

  it('leaves a document of the current version as it is, and shares no part with it', () => {
    const input = makeIsms({ people: [] });
    const { isms, report } = migrateIsms(input);
    expect(isms).toEqual(input);
    expect((isms as typeof input).people).not.toBe(input.people);
    expect(report).toEqual({ from: 1, to: 1, moved: [], defaulted: [], impossible: [] });
  });

  it('reads the version -0 as 0', () => {
    expect(migrateIsms({ schemaVersion: -0, organization }).report).toMatchObject({ from: 0, to: 1 });
  });

  it('guesses no required value', () => {
    const input = { schemaVersion: 0, organization: 'Acme GmbH' };
    expect(impossibleIn(input)).toEqual([
      '/organization/id isms-value-not-stated: Version 1 demands organization.id, which the document does not state.',
    ]);
    const { isms, report } = migrateIsms(input);
    expect(isms).toEqual({ schemaVersion: 1, organization: { name: 'Acme GmbH' } });
    expect(report.moved).toEqual([{ from: '/organization', to: '/organization/name' }]);
    const parsed = parseIsms(isms);
    expect(!parsed.ok && parsed.problems.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/organization/id field-missing',
    ]);
  });

  it('loses no field whose new name is taken', () => {
    const input = { schemaVersion: 0, organization, documents: [1], controlledDocuments: [2] };
    expect(impossibleIn(input)).toEqual([
      '/documents isms-field-not-moved: The field documents became controlledDocuments in version 1; the document has both.',
    ]);
    expect(migrateIsms(input).isms).toEqual({ ...input, schemaVersion: 1 });
  });

  it('passes over what is no list of holds and no hold', () => {
    expect(migrateIsms({ schemaVersion: 0, legalHolds: 'none' }).isms).toEqual({
      schemaVersion: 1,
      legalHolds: 'none',
    });
    const legalHolds = [null, 'H-1', [], {}];
    const { isms, report } = migrateIsms({ schemaVersion: 0, legalHolds });
    expect(isms).toEqual({ schemaVersion: 1, legalHolds: [null, 'H-1', [], { releasedOn: null }] });
    expect(report.defaulted).toEqual([{ pointer: '/legalHolds/3/releasedOn', value: null }]);
  });

  it('gives one problem for a document of a later version, and leaves it as it is', () => {
    const input = { schemaVersion: 2, organization, documents: [], hazards: [] };
    const { isms, report } = migrateIsms(input);
    expect(isms).toEqual(input);
    expect(report).toMatchObject({ from: 2, to: 2, moved: [], defaulted: [] });
    expect(report.impossible.map(({ code }) => code)).toEqual(['isms-version-newer']);
  });

  it.each([
    ['null', null, 'undefined'],
    ['a text', 'isms', 'undefined'],
    ['a list', [], 'undefined'],
    ['no version', {}, 'undefined'],
    ['a version in words', { schemaVersion: '0' }, '"0"'],
    ['half a version', { schemaVersion: 0.5 }, '0.5'],
    ['a negative version', { schemaVersion: -1 }, '-1'],
  ])('gives one problem for %s, and leaves it as it is', (_, input, value) => {
    expect(impossibleIn(input)).toEqual([
      `/schemaVersion isms-version-unreadable: The schema version must be a whole number from 0, and is ${value}; the document cannot be migrated.`,
    ]);
    const { isms, report } = migrateIsms(input);
    expect(isms).toEqual(input);
    expect(report).toMatchObject({ from: null, to: null, moved: [], defaulted: [] });
  });

  it('gives null and one problem for an input that cannot be read', () => {
    const deep: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
    const { isms, report } = migrateIsms({ schemaVersion: 0, people: deep });
    expect(isms).toBe(null);
    expect(report.impossible.map(({ code }) => code)).toEqual(['document-unreadable']);
  });

  it('touches no prototype', () => {
    const input: unknown = JSON.parse('{"schemaVersion":0,"__proto__":{"polluted":1},"constructor":{"prototype":{}}}');
    const { isms } = migrateIsms(input);
    expect(JSON.stringify(isms)).toBe('{"schemaVersion":1,"__proto__":{"polluted":1},"constructor":{"prototype":{}}}');
    expect(Object.getPrototypeOf(isms)).toBe(Object.prototype);
    expect((isms as { readonly polluted?: unknown }).polluted).toBe(undefined);
  });

  it('changes nothing the second time, whatever the input', () => {
    fc.assert(
      fc.property(withReplacedPart([old]), ([input]) => {
        const { isms, report } = migrateIsms(input);
        const again = migrateIsms(isms);
        expect(again.isms).toEqual(isms);
        expect(again.report).toMatchObject({ moved: [], defaulted: [] });
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      }),
      { seed: 20261130, numRuns: 300 },
    );
  });
});
