import { describe, expect, it } from 'vitest';
import {
  applyChanges,
  diffStatements,
  type StatementChange,
  type StatementEntry,
} from '../../../src/controls/index.ts';
import { makeStatement, makeStatementEntry } from '../../../src/fixtures/index.ts';

const before = makeStatement();
const action = { status: 'open', text: 'Test every restore' } as const;

/** What is found when the row for A.8.13 becomes another one. */
function changesTo(row: StatementEntry): readonly StatementChange[] {
  const entries = before.entries.map((entry) => (entry.control === 'A.8.13' ? row : entry));
  const after = { ...before, entries };
  const changes = diffStatements(before, after);
  expect(applyChanges(before, changes)).toEqual(after);
  return changes;
}

const kindsOf = (changes: readonly StatementChange[]): string[] =>
  changes.map(({ control, kind }) => `${control} ${kind}`);

describe('diffStatements', () => {
  it('finds nothing between equal versions, whatever the order of keys', () => {
    expect(diffStatements(before, makeStatement())).toEqual([]);
    const { id, ...rest } = before;
    expect(diffStatements(before, { ...rest, id })).toEqual([]);
  });

  it('finds a change of status, with its action', () => {
    expect(changesTo(makeStatementEntry({ implementation: { status: 'not-implemented', action } }))).toEqual([
      { control: 'A.8.13', kind: 'status', before: 'implemented', after: 'not-implemented' },
      { control: 'A.8.13', kind: 'action', before: null, after: action },
    ]);
  });

  it.each<[Partial<Extract<StatementEntry, { applicability: 'applicable' }>>, string[]]>([
    [{ title: 'Backups' }, ['title']],
    [{ reasons: [] }, ['reasons']],
    [{ justification: 'Customers count on it.' }, ['justification']],
    [{ implementation: { status: 'inherited', provider: 'host' } }, ['status', 'provider']],
    [{ policies: [] }, ['policies']],
    [{ evidence: [] }, ['evidence']],
    [{ owner: 'Operations' }, ['owner']],
    [{ custom: { a: 1 } }, ['custom']],
  ])('finds %j', (fields, kinds) => {
    expect(kindsOf(changesTo(makeStatementEntry(fields)))).toEqual(kinds.map((kind) => `A.8.13 ${kind}`));
  });

  it('finds a change of applicability, with every aspect that is added and removed by it', () => {
    const kinds = [
      'applicability',
      'reasons',
      'exclusion-reason',
      'justification',
      'status',
      'policies',
      'evidence',
      'owner',
    ];
    expect(kindsOf(changesTo(makeStatementEntry({ applicability: 'excluded', control: 'A.8.13' })))).toEqual(
      kinds.map((kind) => `A.8.13 ${kind}`),
    );
    expect(changesTo({ control: 'A.8.13', applicability: 'undecided', question: 'Who?' })).toContainEqual({
      control: 'A.8.13',
      kind: 'question',
      before: null,
      after: 'Who?',
    });
  });

  it('finds added and removed rows, and no change of order', () => {
    const row = makeStatementEntry({ control: 'custom:x' });
    const [first, second, ...rest] = before.entries;
    if (first === undefined || second === undefined) throw new Error('the fixture has rows');
    const after = { ...before, entries: [row, second, ...rest] };
    expect(diffStatements(before, after)).toEqual([
      { control: 'A.5.1', kind: 'removed', position: 0, before: first, after: null },
      { control: 'custom:x', kind: 'added', position: 0, before: null, after: row },
    ]);
    const swapped = { ...before, entries: [second, first, ...rest] };
    expect(kindsOf(diffStatements(before, swapped))).toEqual(['null order']);
    expect(applyChanges(before, diffStatements(before, swapped))).toEqual(swapped);
  });

  it('finds a change of the header', () => {
    const after = makeStatement({ version: '1.1' });
    expect(diffStatements(before, after)).toMatchObject([
      {
        control: null,
        kind: 'header',
        before: { version: '1.0' },
        after: { version: '1.1', approvedBy: 'Managing director' },
      },
    ]);
  });

  it('compares the rows of a control with several as a whole', () => {
    const twice = { ...before, entries: [makeStatementEntry(), makeStatementEntry({ owner: 'Operations' })] };
    expect(diffStatements(twice, structuredClone(twice))).toEqual([]);
    const reversed = { ...twice, entries: twice.entries.toReversed() };
    expect(kindsOf(diffStatements(twice, reversed))).toEqual([
      'A.8.13 removed',
      'A.8.13 removed',
      'A.8.13 added',
      'A.8.13 added',
    ]);
    expect(applyChanges(twice, diffStatements(twice, reversed))).toEqual(reversed);
  });

  it('compares custom fields nested to any depth', () => {
    let deep: unknown = 'core';
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    const after = { ...before, custom: { deep } };
    expect(kindsOf(diffStatements(before, after))).toEqual(['null header']);
    expect(diffStatements(after, { ...after, custom: { deep } })).toEqual([]);
  });
});
