import { describe, expect, it } from 'vitest';
import { judgeJustification } from '../../../src/controls/index.ts';

describe('judgeJustification', () => {
  it.each([
    ['', 'empty-words'],
    ['-', 'empty-words'],
    ['N/A', 'empty-words'],
    ['n.a.', 'empty-words'],
    ['none', 'empty-words'],
    ['Not applicable.', 'empty-words'],
    ['This control is currently not applicable to our organisation.', 'empty-words'],
    ['See above', 'empty-words'],
    ['TBD', 'empty-words'],
    ['no', 'too-few-words'],
    ['Cloud only', 'too-few-words'],
    ['Nicht anwendbar', 'empty-words'],
    ['Nichts extern', 'too-few-words'],
    ['リモ', 'too-few-words'],
    ['Outsourced development', 'copied-title'],
    ['OUTSOURCED – development!', 'copied-title'],
    ['Outsourced development is not applicable', 'copied-title'],
    ['We outsource nothing', null],
    ['No outsourced development', null],
    ['No development is outsourced', null],
    ['全員リモート勤務', null],
  ])('on %j answers %s', (justification, flaw) => {
    expect(judgeJustification(justification, ['Outsourced development'])).toBe(flaw);
  });

  it('compares the justification with every title but those of empty words', () => {
    expect(judgeJustification('Clear desk and screen', ['Other', 'Clear desk and screen'])).toBe('copied-title');
    expect(judgeJustification('Clear desk and screen', ['Not applicable'])).toBeNull();
    expect(judgeJustification('Clear desk and screen', [])).toBeNull();
  });
});
