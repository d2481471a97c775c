import { describe, expect, it } from 'vitest';
import { jsonPointer } from '../../../src/core/index.ts';

describe('jsonPointer', () => {
  it.each([
    [[], ''],
    [[''], '/'],
    [['risks', 0, 'owner'], '/risks/0/owner'],
    [['a/b', 'm~n', '~1'], '/a~1b/m~0n/~01'],
    [[' ', 'k"l', '__proto__'], '/ /k"l/__proto__'],
  ])('writes %j as RFC 6901 does', (path, pointer) => {
    expect(jsonPointer(path)).toBe(pointer);
  });

  it.each([
    ['no list', 'risks', 'path must be a list, got "risks"'],
    ['a step that is no key', ['risks', null], 'path[1] must be a finite number, got null'],
    ['a step that is no index', [Number.NaN], 'path[0] must be a finite number, got NaN'],
  ])('refuses %s', (_, path, message) => {
    expect(() => jsonPointer(path as never)).toThrow(new RangeError(message));
  });
});
