import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeControlledDocument, makeDocumentVersion } from '../../../src/fixtures/index.ts';
import { checkGovernance, type ControlledDocument, documentKinds } from '../../../src/governance/index.ts';
import { codesOf } from '../../codes-of.ts';

const asOf = '2026-11-21';
const top = makeControlledDocument();

function find(...documents: readonly ControlledDocument[]) {
  return findIn(documents);
}

function findIn(controlledDocuments: readonly ControlledDocument[]) {
  return checkGovernance({ controlledDocuments }, { asOf });
}

function below(parent: string, overrides: Parameters<typeof makeControlledDocument>[0]): ControlledDocument {
  return makeControlledDocument({ kind: 'topic-policy', parent, ...overrides });
}

describe('checkGovernance on the hierarchy of documents', () => {
  it('wants exactly one policy on top', () => {
    expect(find(top, below('POL-1', { id: 'POL-2' }))).toEqual([]);
    expect(codesOf(find())).toEqual(['policy-top-missing']);
    expect(codesOf(find(below('POL-1', { id: 'POL-2' })))).toEqual([
      'governance-reference-unknown',
      'policy-top-missing',
    ]);
    expect(codesOf(find({ ...top, retiredOn: asOf }))).toEqual(['policy-top-missing']);
    expect(find(top, makeControlledDocument({ id: 'POL-0' }))).toMatchObject([
      {
        code: 'policy-top-several',
        message: 'Several policies stand on top of the documents: "POL-1", "POL-0".',
        path: ['controlledDocuments'],
      },
    ]);
    expect(find(top, makeControlledDocument({ id: 'POL-0', retiredOn: asOf }))).toEqual([]);
    expect(find(top, makeControlledDocument({ id: 'POL-2', kind: 'policy', parent: 'POL-1' }))).toEqual([]);
  });

  it('counts a second policy from the day on which it is in force', () => {
    const second = (effectiveFrom: '2026-11-21' | '2026-11-22') =>
      makeControlledDocument({ id: 'POL-2', versions: [makeDocumentVersion({ effectiveFrom })] });
    expect(codesOf(find(top, second('2026-11-22')))).toEqual(['document-version-none-in-force']);
    expect(codesOf(find(top, second('2026-11-21')))).toEqual(['policy-top-several']);
    const unknown = makeControlledDocument({ id: 'POL-2', versions: [] });
    expect(codesOf(find(top, unknown))).toEqual(['document-version-none-in-force', 'policy-top-several']);
  });

  it('does not know whether the policy is missing where a document is unreadable', () => {
    expect(codesOf(find({ ...top, kind: 'poster' as never }))).toEqual(['governance-record-unreadable']);
    expect(codesOf(find({ ...top, kind: 'poster' as never }, below('POL-1', { id: 'POL-2' })))).toEqual([
      'governance-record-unreadable',
    ]);
  });

  it('finds a parent that is retired, while the child is not', () => {
    const parent = (retiredOn: '2026-11-21' | '2026-11-22') => below('POL-1', { id: 'POL-2', retiredOn });
    const child = below('POL-2', { id: 'POL-3' });
    expect(find(top, parent('2026-11-22'), child)).toEqual([]);
    expect(find(top, parent('2026-11-21'), child)).toMatchObject([
      { code: 'document-parent-retired', path: ['controlledDocuments', 2, 'parent'] },
    ]);
    expect(find(top, parent('2026-11-21'), { ...child, retiredOn: '2026-11-21' })).toEqual([]);
  });

  it('finds a policy below a lower document, and lets anything stand below a policy', () => {
    const lower = documentKinds.filter((kind) => {
      const middle = makeControlledDocument({
        id: 'middle',
        kind,
        parent: 'POL-1',
        external: { publisher: 'Group', edition: '3' },
      });
      return codesOf(find(top, middle, below('middle', { id: 'POL-3' }))).includes('document-rank-reversed');
    });
    expect(lower).toEqual(['standard', 'procedure', 'plan', 'guideline', 'form', 'record']);
    const procedure = makeControlledDocument({ id: 'PRO-1', kind: 'procedure', parent: 'POL-1' });
    expect(find(top, procedure, below('PRO-1', { id: 'FORM-1', kind: 'form' }))).toEqual([]);
  });

  it('finds each circle of parents once and names its members', () => {
    const documents = [
      top,
      below('b', { id: 'a' }),
      below('c', { id: 'b' }),
      below('b', { id: 'c' }),
      below('self', { id: 'self' }),
      below('a', { id: 'd' }),
    ];
    expect(find(...documents).map(({ code, path, params }) => [code, path[1], params['documents']])).toEqual([
      ['document-parent-cycle', 2, ['b', 'c']],
      ['document-parent-cycle', 4, ['self']],
    ]);
  });

  it('follows a chain of 100,000 documents, and a circle of as many', { timeout: 60_000 }, () => {
    const size = 100_000;
    const chain = Array.from({ length: size }, (_, index): ControlledDocument => {
      const id = `D-${index}`;
      return { id, title: id, kind: 'record', owner: 'ciso', parent: `D-${index + 1}`, versions: [] };
    });
    const policy = makeControlledDocument({ id: `D-${size}` });
    expect(findIn([...chain, policy])).toEqual([]);
    const findings = findIn([...chain, { ...policy, parent: 'D-0' }]);
    expect(codesOf(findings)).toEqual(['document-rank-reversed', 'document-parent-cycle']);
    expect(findings[1]?.params['documents']).toHaveLength(size + 1);
  });

  it('finds as many circles whatever the order of the register', () => {
    const parents = fc.array(fc.nat(7), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(parents, (targets) => {
        const documents = targets.map((target, index) => below(`D-${target % targets.length}`, { id: `D-${index}` }));
        const members = (list: readonly ControlledDocument[]) =>
          find(...list)
            .filter(({ code }) => code === 'document-parent-cycle')
            .map(({ params }) => [...(params['documents'] as readonly string[])].toSorted().join())
            .toSorted();
        expect(members(documents).length).toBeGreaterThan(0);
        expect(members(documents.toReversed())).toEqual(members(documents));
      }),
      { seed: 17 },
    );
  });
});
