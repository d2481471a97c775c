import { expect, it } from 'vitest';
import { changedFields } from '../../../src/core/approvals/approval-changes.ts';

// Frozen records may come from anywhere: whatever stands in a field, it is compared and nothing throws.
it.each<[string, unknown, unknown, boolean]>([
  ['the same text', 'minor', 'minor', false],
  ['another text', 'minor', 'major', true],
  ['null', null, null, false],
  ['a text for null', null, 'IT', true],
  ['null for a text', 'IT', null, true],
  ['a list for null', null, [], true],
  ['null for a list', [], null, true],
  ['an object for null', null, {}, true],
  ['null for an object', {}, null, true],
  ['the same list', ['a', 'b'], ['a', 'b'], false],
  ['a list in another order', ['a', 'b'], ['b', 'a'], true],
  ['a longer list', ['a'], ['a', 'b'], true],
  ['a shorter list', ['a', 'b'], ['a'], true],
  ['an object with the keys of a list', ['a'], { 0: 'a' }, true],
  ['a list with the keys of an object', { 0: 'a' }, ['a'], true],
  ['an object that spells a text', 'x', { 0: 'x' }, true],
  ['a text that spells an object', { 0: 'x' }, 'x', true],
  ['an object in another order', { a: 1, b: 2 }, { b: 2, a: 1 }, false],
  ['another value in an object', { a: 1 }, { a: 2 }, true],
  ['another key', { a: undefined }, { b: undefined }, true],
  ['a change further in', [{ owner: null }], [{ owner: 'IT' }], true],
])('tells whether a field changed: %s', (_name, before, after, changed) => {
  expect(changedFields({ kept: 1, field: before }, { kept: 1, field: after })).toEqual(changed ? ['field'] : []);
});
