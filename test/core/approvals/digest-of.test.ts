import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, digestOf } from '../../../src/core/index.ts';

function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, shuffled(inner)] as const)
      .toReversed(),
  );
}

describe('canonicalJson', () => {
  it('writes the example of RFC 8785, 3.2.3', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const keys = [...canonicalJson(value).matchAll(/:"([^"]+)"/g)].map((match) => match[1]);
    expect(keys).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  it('sorts keys that look like numbers as text', () => {
    expect(canonicalJson({ 10: 'a', 9: 'b' })).toBe('{"10":"a","9":"b"}');
  });

  it('writes scalars as RFC 8785 does and leaves undefined keys out', () => {
    expect(canonicalJson({ a: 1e21, b: 0.000001, c: -0, d: undefined, e: [true, null, '\n'] })).toBe(
      '{"a":1e+21,"b":0.000001,"c":0,"e":[true,null,"\\n"]}',
    );
  });

  it.each([
    [Number.NaN, 'NaN'],
    [Infinity, 'Infinity'],
    [undefined, 'undefined'],
    [() => 1, 'function'],
    [1n, 'bigint'],
    [Symbol('s'), 'symbol'],
    [new Date(0), 'a Date (use instantOf(date), for a day localDateOf(instantOf(date), zone))'],
    [new Map([['a', 1]]), '[object Map]'],
    [new Set(), '[object Set]'],
    [/a/, '[object RegExp]'],
    [Object('a'), '[object String]'],
    [Object.create({ a: 1 }), '[object Object]'],
    // oxlint-disable-next-line no-sparse-arrays -- a hole is what is tested
    [[1, , 2], 'undefined'],
    [[undefined], 'undefined'],
    ['a\ud83d', 'half of a surrogate pair in "a\\ud83d"'],
    ['\ude00\ud83d', 'half of a surrogate pair in "\\ude00\\ud83d"'],
  ])('refuses %s, wherever it stands', (value, got) => {
    const refused = new RangeError(`value must be JSON, got ${got}`);
    expect(() => canonicalJson(value)).toThrow(refused);
    expect(() => canonicalJson([value])).toThrow(refused);
    expect(() => digestOf([value])).toThrow(refused);
  });

  it('refuses half of a surrogate pair in a key', () => {
    expect(() => canonicalJson({ '\ud83d': 1 })).toThrow(
      new RangeError('value must be JSON, got half of a surrogate pair in "\\ud83d"'),
    );
  });

  it('takes whole pairs, text that looks like an escape, and plain objects of any realm', () => {
    expect(canonicalJson('\n\ud83d\ude00')).toBe('"\\n\ud83d\ude00"');
    expect(canonicalJson(String.raw`\ud83d`)).toBe(String.raw`"\\ud83d"`);
    expect(canonicalJson(Object.assign(Object.create(null) as object, { b: 1, a: [] }))).toBe('{"a":[],"b":1}');
    expect(canonicalJson(runInNewContext('({ b: 1, a: [null] })'))).toBe('{"a":[null],"b":1}');
  });

  it('gives what JSON.parse reads back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('digestOf', () => {
  it('gives the published SHA-256 of short texts', () => {
    // FIPS 180-4 examples hash "abc"; as JSON text it is in quotes, so the vectors here are of coreutils sha256sum.
    expect(digestOf([])).toBe('sha256:4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945');
    expect(digestOf({})).toBe('sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  });

  it('agrees with another implementation at every length around the blocks', () => {
    for (let length = 0; length <= 200; length += 1) {
      const text = 'x'.repeat(length);
      expect(digestOf(text)).toBe(`sha256:${createHash('sha256').update(`"${text}"`).digest('hex')}`);
    }
  });

  it('agrees with another implementation on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const utf8 = createHash('sha256').update(canonicalJson(text), 'utf8').digest('hex');
        expect(digestOf(text)).toBe(`sha256:${utf8}`);
      }),
    );
  });

  it('does not depend on the order of keys, at any depth', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(digestOf(shuffled(value))).toBe(digestOf(value));
      }),
    );
  });

  it('depends on everything else', () => {
    expect(digestOf({ a: [1, 2] })).not.toBe(digestOf({ a: [2, 1] }));
    expect(digestOf({ a: 1 })).not.toBe(digestOf({ a: '1' }));
  });
});
