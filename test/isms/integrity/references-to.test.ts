import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  makeControlledDocument,
  makeDutyPair,
  makeIsms,
  makeLegalHold,
  makePerson,
  makeRisk,
  makeRiskAcceptance,
  makeRiskCriteria,
  makeRole,
  makeRoleAssignment,
  makeStatement,
  makeStatementEntry,
} from '../../../src/fixtures/index.ts';
import { type Isms, IsmsSchema, referencesTo } from '../../../src/isms/index.ts';

function placesOf(isms: Isms, kind: string, id: string): readonly string[] {
  return referencesTo(isms, { kind, id }).map(({ path }) => path.join('.'));
}

/** The keywords of JSON Schema on the way to each `x-references`, names and indexes left out. */
function waysToReferences(schema: unknown, way: readonly string[] = []): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const here = Object.hasOwn(schema, 'x-references') ? [way.join(' ')] : [];
  return [
    ...here,
    ...Object.entries(schema).flatMap(([key, inner]) => waysToReferences(inner, [...new Set([...way, key])])),
  ];
}

describe('referencesTo', () => {
  it('looks wherever the schema of the document has a reference', () => {
    const ways = waysToReferences(z.toJSONSchema(IsmsSchema));
    expect(ways.length).toBeGreaterThan(30);
    expect(ways.filter((way) => /additionalProperties|propertyNames|anyOf|allOf/.test(way))).toEqual([]);
  });

  it('finds references in lists, in unions and within parts of a record', () => {
    const isms = makeIsms({
      people: [makePerson(), makePerson({ id: 'ben', manager: 'ada' })],
      roles: [makeRole(), makeRole({ id: 'board' })],
      roleAssignments: [makeRoleAssignment()],
      dutyPairs: [
        makeDutyPair({
          compensations: [
            {
              controls: ['A.8.32'],
              rationale: 'Reviewed the day after',
              requestedBy: 'ben',
              acceptedBy: 'ada',
              acceptedOn: '2026-01-10',
              expiresOn: '2026-12-31',
            },
          ],
        }),
      ],
      controlledDocuments: [makeControlledDocument({ audience: { kind: 'roles', roles: ['board', 'ciso'] } })],
    });
    expect(placesOf(isms, 'person', 'ada')).toEqual([
      'people.1.manager',
      'roleAssignments.0.person',
      'dutyPairs.0.compensations.0.acceptedBy',
      'controlledDocuments.0.versions.0.approvedBy.person',
    ]);
    expect(placesOf(isms, 'role', 'board')).toContain('controlledDocuments.0.audience.roles.0');
    expect(placesOf(isms, 'role', 'ada')).toEqual([]);
  });

  it('names the record that refers', () => {
    const isms = makeIsms({ people: [makePerson({ id: 'ben', manager: 'ada' })] });
    expect(referencesTo(isms, { kind: 'person', id: 'ada' })).toEqual([
      {
        subject: { kind: 'person', id: 'ben' },
        path: ['people', 0, 'manager'],
        target: { kind: 'person', id: 'ada' },
      },
    ]);
  });

  it('finds references in the single records and not in the content that an approval froze', () => {
    const isms = makeIsms({
      riskCriteria: makeRiskCriteria(),
      risks: [makeRisk({ id: 'R-1' })],
      riskAcceptances: [makeRiskAcceptance({ risk: 'R-1' })],
      statementOfApplicability: makeStatement({
        entries: [makeStatementEntry({ control: 'A.5.1', reasons: [{ kind: 'risk-treatment', risks: ['R-1'] }] })],
      }),
      legalHolds: [makeLegalHold({ scope: { kind: 'records', records: ['voucher-1'] } })],
    });
    expect(placesOf(isms, 'risk', 'R-1')).toEqual([
      'riskAcceptances.0.risk',
      'statementOfApplicability.entries.0.reasons.0.risks.0',
    ]);
    expect(placesOf(isms, 'retention-record', 'voucher-1')).toEqual(['legalHolds.0.scope.records.0']);
  });

  it('passes over parts of another form', () => {
    const isms = makeIsms({
      people: [null, 'ada', { id: 'ben', manager: 7 }, { id: 'cy', manager: ['ada'] }],
      legalHolds: [{ scope: { kind: 'some', records: ['R-1'] } }, { scope: 'all' }],
      riskAcceptances: 'none',
      risks: [{ id: 'R-9', assets: { 0: 'A-1' } }],
    } as object);
    expect(placesOf(isms, 'person', 'ada')).toEqual([]);
    expect(placesOf(isms, 'retention-record', 'R-1')).toEqual([]);
    expect(placesOf(isms, 'asset', 'A-1')).toEqual([]);
  });

  it('throws unless the document is an object and the record has a kind and an id', () => {
    expect(() => referencesTo(null as never, { kind: 'risk', id: 'R-1' })).toThrow(/^isms must be an object/);
    expect(() => referencesTo(makeIsms(), { kind: 'risk' } as never)).toThrow(/^record\.id must be a text/);
  });
});
