import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/index.ts';
import { makePerson } from '../../../src/fixtures/index.ts';
import { checkIntegrity, findingCatalogue, toSarif } from '../../../src/isms/index.ts';
import { isSarif } from './sarif-schema.ts';

const uri = 'compliance/isms.json';
const [dangling] = checkIntegrity({
  schemaVersion: 1,
  organization: { id: 'acme', name: 'Acme GmbH' },
  people: [makePerson({ id: 'ben', manager: 'cy' })],
}) as readonly [Finding];

describe('toSarif', () => {
  it('writes a finding with its rule, its place and its fingerprint', () => {
    const log = toSarif([dangling], { uri });
    expect(log).toEqual({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'isms-kit',
              rules: [
                {
                  id: 'reference-unknown',
                  shortDescription: { text: 'Reference to an unknown record' },
                  help: { text: 'Correct the id, or add the record to its register.' },
                  properties: { tags: ['7.5.3.e'] },
                },
              ],
            },
          },
          columnKind: 'utf16CodeUnits',
          results: [
            {
              ruleId: 'reference-unknown',
              ruleIndex: 0,
              level: 'error',
              message: { text: '"ben" names the person "cy", which people does not have.' },
              locations: [
                {
                  physicalLocation: { artifactLocation: { uri } },
                  logicalLocations: [{ fullyQualifiedName: '/people/0/manager', kind: 'property' }],
                },
              ],
              partialFingerprints: { 'finding/v1': expect.stringMatching(/^sha256:[\da-f]{64}$/) },
              properties: { subject: dangling.subject, requirements: ['7.5.3.e'], params: dangling.params },
            },
          ],
        },
      ],
    });
    expect(isSarif(log)).toBe(true);
  });

  it('is valid for every code of the library, each a rule once', () => {
    const findings = Object.entries(findingCatalogue).flatMap(([code, { severity, requirements }]): Finding[] => {
      const finding = { code, severity, requirements, message: '', params: {}, subject: { kind: 'x', id: 'y' } };
      return [
        { ...finding, path: [] },
        { ...finding, path: ['a', 1] },
      ];
    });
    const log = toSarif(findings, { uri });
    isSarif(log);
    expect(isSarif.errors).toBeNull();
    const [{ tool, results }] = log.runs;
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(Object.keys(findingCatalogue));
    expect(results.every(({ ruleId, ruleIndex }) => tool.driver.rules[ruleIndex]?.id === ruleId)).toBe(true);
    expect(results.every(({ message, ruleId }) => message.text === ruleId)).toBe(true);
  });

  it('is a valid log without results', () => {
    const log = toSarif([], { uri });
    expect(log.runs[0].results).toEqual([]);
    expect(isSarif(log)).toBe(true);
  });

  it('names the lines that it is told, and escapes the pointer', () => {
    const path = ['a/b', '~', 0];
    const regionOf = (region: { startLine: number; startColumn?: number } | undefined) => {
      const log = toSarif([{ ...dangling, path }], { uri, locate: (at) => (at === path ? region : undefined) });
      expect(isSarif(log)).toBe(true);
      return log.runs[0].results[0]?.locations[0];
    };
    expect(regionOf({ startLine: 3, startColumn: 5 })).toEqual({
      physicalLocation: { artifactLocation: { uri }, region: { startLine: 3, startColumn: 5 } },
      logicalLocations: [{ fullyQualifiedName: '/a~1b/~0/0' }],
    });
    expect(regionOf(undefined)?.physicalLocation).toEqual({ artifactLocation: { uri } });
    expect(() => regionOf({ startLine: 0 })).toThrow(/^locate\.startLine must be a whole number from 1/);
  });

  it('keeps a fingerprint while days and numbers change, and tells findings apart', () => {
    const prints = (changes: Partial<Finding>) =>
      toSarif([{ ...dangling, ...changes }], { uri }).runs[0].results[0]?.partialFingerprints['finding/v1'];
    const params = { record: 'ben', asOf: '2026-11-21', at: '2026-11-21T09:30:00Z', days: 3 };
    const print = prints({ params });
    expect(prints({ params: { days: 4, at: '2026-11-22T09:30:00Z', asOf: '2026-11-22', record: 'ben' } })).toBe(print);
    expect(prints({ params, path: ['people', 7], message: 'other' })).toBe(print);
    expect(prints({ params: { ...params, record: 'cy' } })).not.toBe(print);
    expect(prints({ params, subject: { kind: 'person', id: 'cy' } })).not.toBe(print);
    expect(prints({ params, code: 'other' })).not.toBe(print);
    expect(prints({ params: { record: '\ud800' } })).toMatch(/^sha256:/);
  });

  it('takes codes of your own from your table, and knows nothing about others', () => {
    const own = {
      severity: 'info',
      requirements: [],
      title: 'Door open',
      message: 'Open.',
      remedy: 'Close it.',
    } as const;
    const door: Finding = { ...dangling, code: 'door-open', severity: 'info', message: 'Open.' };
    const rules = toSarif([door, { ...door, code: 'toString' }], { uri, table: { 'door-open': own } }).runs[0].tool
      .driver.rules;
    expect(rules).toEqual([
      {
        id: 'door-open',
        shortDescription: { text: 'Door open' },
        help: { text: 'Close it.' },
        properties: { tags: [] },
      },
      { id: 'toString' },
    ]);
    expect(toSarif([door], { uri }).runs[0].results[0]?.level).toBe('note');
  });

  it('refuses an address that is not encoded, and what is no finding', () => {
    expect(() => toSarif([], { uri: 'my isms.json' })).toThrow(/^uri must be a percent-encoded address/);
    expect(() => toSarif([], { uri })).not.toThrow();
    expect(() => toSarif([], { uri: 'a%20b.json' })).not.toThrow();
    expect(() => toSarif([], { uri: 'a%2.json' })).toThrow(RangeError);
    expect(() => toSarif([{ ...dangling, path: [0.5] }], { uri })).toThrow(/^findings\[0\]\.path/);
    expect(() => toSarif([], { uri, locate: 3 as never })).toThrow(/^locate must be a function/);
  });
});
