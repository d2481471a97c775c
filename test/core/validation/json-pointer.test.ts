import { describe, expect, it } from 'vitest';
import { jsonPointer } from '../../../src/core/validation/json-pointer.ts';

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
});
