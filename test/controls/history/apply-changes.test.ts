import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, diffStatements, type StatementChange } from '../../../src/controls/index.ts';
import { makeStatement, makeStatementEntry } from '../../../src/fixtures/index.ts';
import { statement } from '../arbitraries.ts';

const before = makeStatement();

describe('applyChanges', () => {
  it('makes the version after of the version before, for any two statements', () => {
    fc.assert(
      fc.property(statement, statement, (a, b) => {
        expect(applyChanges(a, diffStatements(a, b))).toEqual(b);
      }),
      { numRuns: 500 },
    );
  });

  it('needs every change: the result differs without one', () => {
    // The fields of an implementation go with its status, and rows are found by their place: these changes do not stand alone.
    const bound = new Set<string>(['action', 'provider', 'added', 'removed', 'order']);
    fc.assert(
      fc.property(statement, statement, fc.nat(), (a, b, pick) => {
        const changes = diffStatements(a, b);
        const free = changes.filter(({ kind }) => !bound.has(kind));
        const dropped = free[pick % free.length];
        if (dropped === undefined) return;
        const left = changes.filter((change) => change !== dropped);
        expect(applyChanges(a, left)).not.toEqual(b);
      }),
    );
  });

  it('gets one change for each aspect and control', () => {
    fc.assert(
      fc.property(statement, statement, (a, b) => {
        const aspects = diffStatements(a, b).filter(({ kind }) => kind !== 'added' && kind !== 'removed');
        const keys = aspects.map(({ control, kind }) => `${control} ${kind}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const change of aspects) expect(change.before).not.toEqual(change.after);
      }),
    );
  });

  it('changes neither argument', () => {
    const after = makeStatement({ version: '2.0', entries: before.entries.slice(5).toReversed() });
    const changes = diffStatements(before, after);
    const copies = structuredClone([before, after, changes]);
    applyChanges(before, changes);
    expect([before, after, changes]).toEqual(copies);
  });

  it.each<[string, StatementChange]>([
    ['a missing row', { control: 'custom:x', kind: 'owner', before: null, after: 'CISO' }],
    ['another value of an aspect', { control: 'A.8.13', kind: 'owner', before: 'CEO', after: 'CISO' }],
    [
      'a removed row that is another',
      { control: 'A.8.13', kind: 'removed', position: 0, before: makeStatementEntry(), after: null },
    ],
    ['another order', { control: null, kind: 'order', before: ['A.5.1'], after: ['A.5.1'] }],
    [
      'another header',
      { control: null, kind: 'header', before: { id: 'x', version: '1', issuedOn: '2026-01-01' }, after: before },
    ],
  ])('throws on %s', (_, change) => {
    const { control, kind } = change;
    expect(() => applyChanges(before, [change])).toThrow(
      new RangeError(`changes must fit the statement, got ${JSON.stringify({ control, kind })}`),
    );
  });

  it('throws on an order of other rows, and on a row added beyond the end', () => {
    const one = { ...before, entries: [makeStatementEntry()] };
    for (const after of [['A.8.13', 'A.8.13'], ['A.5.1']] as const) {
      expect(() => applyChanges(one, [{ control: null, kind: 'order', before: ['A.8.13'], after }])).toThrow(
        RangeError,
      );
    }
    const row = makeStatementEntry({ control: 'A.5.1' });
    expect(() =>
      applyChanges(one, [{ control: 'A.5.1', kind: 'added', position: 5, before: null, after: row }]),
    ).toThrow(new RangeError('changes must add rows within the statement, got none for position 1'));
  });
});
