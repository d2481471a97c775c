import { describe, expect, it } from 'vitest';
import { duplicateIndexes, groupBy, idsOf, remember, unknownReferences } from '../../../src/core/records/references.ts';

describe('duplicateIndexes', () => {
  it('are those of every occurrence but the first', () => {
    expect([...duplicateIndexes(['a', 'b', 'a', 'c', 'a', 'b'])]).toEqual([2, 4, 5]);
    expect([...duplicateIndexes([])]).toEqual([]);
  });
});

describe('unknownReferences', () => {
  it('are those that no record of the register has, with their positions', () => {
    const known = idsOf([{ id: 'A-1' }, { id: 'A-2' }]);
    expect(unknownReferences(['A-2', 'A-3', 'A-1', 'A-3'], known)).toEqual([
      { id: 'A-3', index: 1 },
      { id: 'A-3', index: 3 },
    ]);
  });

  it('are none where the register is not given, and all where it is empty', () => {
    expect(unknownReferences(['A-1'], idsOf(undefined))).toEqual([]);
    expect(unknownReferences(['A-1'], idsOf([]))).toEqual([{ id: 'A-1', index: 0 }]);
  });
});

describe('groupBy', () => {
  it('keeps the order of keys and entries, and puts an entry into every group it belongs to', () => {
    const groups = groupBy(['ab', 'b', 'a', ''], (text) => text.split(''));
    expect([...groups]).toEqual([
      ['a', ['ab', 'a']],
      ['b', ['ab', 'b']],
    ]);
  });
});

describe('remember', () => {
  it('asks once for each key, also where the answer is null, 0 or an empty text', () => {
    const asked: number[] = [];
    const answers = [null, 0, ''];
    const answerOf = remember((key: number) => {
      asked.push(key);
      return answers[key] ?? null;
    });
    expect([0, 1, 2, 2, 1, 0].map((key) => answerOf(key))).toEqual([null, 0, '', '', 0, null]);
    expect(asked).toEqual([0, 1, 2]);
  });
});
