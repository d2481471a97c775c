import { describe, expect, it } from 'vitest';
import { anObject, aText } from '../../../src/core/guards/guard.ts';
import { readRegister, requireRegisters } from '../../../src/core/guards/read-register.ts';

const guard = anObject({ id: aText, title: aText });

function read(records: unknown) {
  return readRegister('things', 'thing', records as readonly { readonly id: string }[] | undefined, guard);
}

describe('readRegister', () => {
  it('separates readable records from unreadable and repeated ones', () => {
    const [a, b] = [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B' },
    ];
    const { isGiven, listed, byId, unreadableIds, flaws } = read([a, { id: 'x', title: 1 }, { ...a }, null, b]);
    expect(isGiven).toBe(true);
    expect(listed).toEqual([
      { record: a, index: 0 },
      { record: b, index: 4 },
    ]);
    expect([...byId.keys()]).toEqual(['a', 'b']);
    expect([...unreadableIds]).toEqual(['x']);
    expect(flaws).toEqual([
      {
        kind: 'unreadable',
        subject: { kind: 'thing', id: 'x' },
        path: ['things', 1, 'title'],
        params: { field: 'title', demand: 'a text', value: '1' },
      },
      { kind: 'duplicate', subject: { kind: 'thing', id: 'a' }, path: ['things', 2, 'id'] },
      {
        kind: 'unreadable',
        subject: { kind: 'thing', id: '3' },
        path: ['things', 3],
        params: { field: 'record', demand: 'an object', value: 'null' },
      },
    ]);
  });

  it('is empty for a register that is not given', () => {
    expect(read(undefined)).toEqual({
      isGiven: false,
      listed: [],
      byId: new Map(),
      unreadableIds: new Set(),
      flaws: [],
    });
  });

  it('has one flaw for a register that is not a list', () => {
    expect(read({ a: 1 }).flaws).toEqual([
      {
        kind: 'unreadable',
        subject: { kind: 'thing', id: 'things' },
        path: ['things'],
        params: { field: 'things', demand: 'a list', value: 'an object' },
      },
    ]);
  });

  it('passes over no hole', () => {
    // oxlint-disable-next-line no-sparse-arrays
    expect(read([, { id: 'a', title: 'A' }]).flaws).toHaveLength(1);
  });
});

describe('requireRegisters', () => {
  it('throws for the first unreadable record and lets repeated ones pass', () => {
    const thing = { id: 'a', title: 'A' };
    expect(() => requireRegisters('records', [read(undefined), read([thing, thing])])).not.toThrow();
    expect(() => requireRegisters('records', [read([thing, thing, { id: 'b', title: 1 }])])).toThrow(
      new RangeError('records.things[2].title must be a text, got 1'),
    );
  });
});
