import { describe, expect, it } from 'vitest';
import { boundedMessage, quotedParam, quotedText, shownValue } from '../../../src/core/findings/quotation.ts';

describe('quotedText', () => {
  it('keeps 60 characters and cuts a longer text', () => {
    expect(quotedText('a'.repeat(60))).toBe('a'.repeat(60));
    expect(quotedText('a'.repeat(61))).toBe(`${'a'.repeat(60)}…`);
    expect(quotedText('😀'.repeat(60))).toBe('😀'.repeat(60));
    expect(quotedText('😀'.repeat(61))).toBe(`${'😀'.repeat(60)}…`);
    expect(quotedText('x'.repeat(1_000_000))).toHaveLength(61);
  });

  it('escapes control characters, line separators and lone surrogates', () => {
    expect(quotedText('R\n\u001B[31m\u2028\uD800!')).toBe(String.raw`R\u000a\u001b[31m\u2028\ud800!`);
    expect(quotedText('Zürich “ok”')).toBe('Zürich “ok”');
  });
});

describe('quotedParam', () => {
  it('puts the marks around a text, a number and each item of a list', () => {
    expect(quotedParam('R-1', '"', '"')).toBe('"R-1"');
    expect(quotedParam(7, '', '')).toBe('7');
    expect(quotedParam(['a', 'b'], '„', '“')).toBe('„a“, „b“');
  });

  it('cuts a quoted text after 60 characters and a wording of the library after 240', () => {
    expect(quotedParam('x'.repeat(61), '"', '"')).toBe(`"${'x'.repeat(60)}…"`);
    expect(quotedParam('x'.repeat(240), '', '')).toBe('x'.repeat(240));
    expect(quotedParam('x'.repeat(241), '', '')).toBe(`${'x'.repeat(240)}…`);
  });

  it('names five items of a longer list and counts the others', () => {
    expect(quotedParam(['a', 'b', 'c', 'd', 'e'], '', '')).toBe('a, b, c, d, e');
    expect(quotedParam(['a', 'b', 'c', 'd', 'e', 'f', 'g'], '', '')).toBe('a, b, c, d, e and 2 more');
  });
});

describe('shownValue', () => {
  it.each([
    ['a "b"', String.raw`"a \"b\""`],
    [-0, '-0'],
    [Number.NaN, 'NaN'],
    [10n, '10'],
    [null, 'null'],
    [undefined, 'undefined'],
    [false, 'false'],
    [[1], 'a list'],
    [{ secret: 'x' }, 'an object'],
    [new Date(0), 'a Date (use instantOf(date), for a day localDateOf(instantOf(date), zone))'],
    [() => 1, 'a function'],
    [Symbol('x'), 'a symbol'],
  ])('shows %s', (value, expected) => {
    expect(shownValue(value)).toBe(expected);
  });

  it('takes no object for a Date that only says so', () => {
    expect(shownValue({ [Symbol.toStringTag]: 'Date' })).toBe('an object');
    expect(shownValue(Object.create(Date.prototype))).toBe('an object');
  });
});

describe('boundedMessage', () => {
  it('keeps 500 characters and cuts a longer message', () => {
    expect(boundedMessage('x'.repeat(500))).toBe('x'.repeat(500));
    expect(boundedMessage('x'.repeat(501))).toBe(`${'x'.repeat(499)}…`);
  });
});
