import { describe, expect, it } from 'vitest';
import { makeIsms, makeLegalHold, makePerson, makeRisk, makeRiskCriteria } from '../../src/fixtures/index.ts';
import {
  agenda,
  assessReadiness,
  checkIntegrity,
  checkIsms,
  gapRoadmap,
  type Isms,
  migrateIsms,
  parseIsms,
  validateIsms,
} from '../../src/isms/index.ts';

const asOf = '2026-11-21';
const organization = { id: 'acme', name: 'Acme GmbH' };

/** The functions that take data of strangers, each with a document in place of its first argument. */
const functions: readonly (readonly [name: string, call: (document: never) => unknown])[] = [
  ['parseIsms', parseIsms],
  ['migrateIsms', migrateIsms],
  ['validateIsms', (document) => validateIsms(document, { asOf })],
  ['checkIntegrity', checkIntegrity],
  ['checkIsms', (document) => checkIsms(document, { asOf })],
  ['assessReadiness', (document) => assessReadiness(document, { asOf })],
  ['gapRoadmap', (document) => gapRoadmap(document, { asOf })],
];

const deep: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));

/** Documents as `JSON.parse` gives them. */
const documents: readonly (readonly [name: string, document: object])[] = [
  ['100,000 levels in a field', { schemaVersion: 1, organization, risks: [{ id: 'R-1', custom: { deep } }] }],
  ['100,000 levels in place of a register', { schemaVersion: 1, organization, people: deep }],
  ['100,000 levels in place of the organization', { schemaVersion: 1, organization: deep }],
  [
    'keys that name prototypes',
    JSON.parse(
      '{"schemaVersion":1,"organization":{"id":"a","name":"A","__proto__":{"polluted":1}},"__proto__":{"people":[1],"polluted":1},"constructor":{"prototype":{"polluted":1}},"risks":[{"__proto__":{"id":"R-1"},"constructor":1,"toString":2}]}',
    ) as object,
  ],
  [
    'ids that name prototypes',
    {
      schemaVersion: 1,
      organization,
      people: ['__proto__', 'constructor', 'toString'].map((id) => makePerson({ id, manager: '__proto__' })),
    },
  ],
  ['halves of characters', { schemaVersion: 1, organization, people: [makePerson({ id: '\ud800', name: '\udfff' })] }],
  [
    'numbers beyond the safe range',
    {
      schemaVersion: 1,
      organization,
      riskCriteria: { ...makeRiskCriteria(), levels: [2 ** 53 + 2, 1e308, -0, Number.MIN_VALUE] },
      risks: [{ ...makeRisk(), inherent: { likelihood: 2 ** 60, impact: Number.POSITIVE_INFINITY, assessedOn: asOf } }],
      measures: [{ id: 'M-1', target: 1e308 }],
    },
  ],
  ['a version beyond the safe range', { schemaVersion: 2 ** 60, organization }],
];

describe.each(functions)('%s', (_name, call) => {
  it.each(documents)('answers a document with %s, and touches no prototype', (_, document) => {
    const answer = call(document as never);
    expect(JSON.stringify(answer).length).toBeGreaterThan(1);
    expect(({} as { readonly polluted?: unknown }).polluted).toBe(undefined);
    expect(Object.hasOwn(Object.prototype, 'people')).toBe(false);
  });
});

describe('a document of 10 MB', () => {
  const people = Array.from({ length: 2500 }, (_, index) =>
    makePerson({ id: `P-${index}`, name: 'x'.repeat(4000), manager: `P-${(index * 7 + 1) % 2501}` }),
  );
  const big = makeIsms({ people });

  it('is one of at least 10 MB', () => {
    expect(JSON.stringify(big).length).toBeGreaterThan(10_000_000);
  });

  it.each(functions)('is answered by %s', { timeout: 60_000 }, (_name, call) => {
    expect(call(big as never)).toBeDefined();
  });

  it('has an agenda', () => {
    expect(agenda(big, { from: asOf, through: '2027-12-31', asOf })).toEqual([]);
  });
});

describe('many findings', () => {
  /** A document with a hold that names as many records that are not there. */
  function broken(size: number): Isms {
    const records = Array.from({ length: size }, (_, index) => `record-${index}`);
    return makeIsms({ legalHolds: [makeLegalHold({ scope: { kind: 'records', records } })], retentionRecords: [] });
  }

  /** The processor time of a check, which other work of the machine does not change; the shorter of two. */
  function costOf(size: number): number {
    const document = broken(size);
    const runs = Array.from({ length: 2 }, () => {
      const before = process.cpuUsage();
      expect(checkIntegrity(document).length).toBe(size);
      return process.cpuUsage(before).user;
    });
    return Math.min(...runs);
  }

  it('cost ten times as much where they are ten times as many, not a hundred times', { timeout: 120_000 }, () => {
    costOf(1000);
    expect(costOf(100_000) / costOf(10_000)).toBeLessThan(40);
  });

  it('of one list are found by each function', { timeout: 120_000 }, () => {
    const people = Array.from({ length: 5000 }, () => 0);
    const document = { schemaVersion: 1, organization, people } as unknown as Isms;
    expect(checkIsms(document, { asOf }).length).toBe(5000);
    expect(validateIsms(document, { asOf }).findings.length).toBe(5000);
    expect(assessReadiness(document, { asOf }).clauses.find(({ id }) => id === '7.5.3')?.findings.length).toBe(5000);
  });
});
