import { describe, expect, it } from 'vitest';
import { readStatementRows, type ReadStatementRowsOptions } from '../../../src/controls/index.ts';

function readOwner(owner: unknown, options: ReadStatementRowsOptions = {}) {
  const { entries, findings } = readStatementRows([{ Control: 'A.5.1', Applicable: 'yes', Owner: owner }], options);
  const { owner: read, custom } = entries[0] as { readonly owner?: string; readonly custom?: Record<string, unknown> };
  return { read, kept: custom?.['Owner'], findings: findings.map(({ message }) => message) };
}

const formula = (value: string) =>
  `The cell in row 2, column "Owner", is the formula "${value}"; formulas are not evaluated.`;
const invalid = (value: string) =>
  `The cell in row 2, column "Owner", must be a text, a finite number, true or false, or a date, not ${value}.`;

describe('a cell', () => {
  it.each([
    ['CISO', 'CISO'],
    ['  CISO\u00A0', 'CISO'],
    [7, '7'],
    [0, '0'],
    [true, 'true'],
    [false, 'false'],
    ['+1', '+1'],
    ['-1.5 %', '-1.5 %'],
    ['+49 30 1234', '+49 30 1234'],
    ["'=CISO", '=CISO'],
    ["'-x", '-x'],
    ["'quoted'", "'quoted'"],
  ])('%j is read as %j', (cell, read) => {
    expect(readOwner(cell)).toEqual({ read, kept: undefined, findings: [] });
  });

  it.each([[null], [undefined], [''], ['  '], ['-'], [' – '], ['—']])('%j is empty', (cell) => {
    expect(readOwner(cell)).toEqual({ read: undefined, kept: undefined, findings: [] });
  });

  it.each([['=1+1'], ['+A1'], ['-A1'], ['@SUM(A1)'], ['- item'], ['=']])('%j is a formula and not read', (cell) => {
    expect(readOwner(cell)).toEqual({ read: undefined, kept: cell, findings: [formula(cell)] });
  });

  it('that is an object with a formula is a formula, whatever its result', () => {
    const kept = '{"formula":"A1","result":7}';
    expect(readOwner({ formula: 'A1', result: 7 })).toEqual({ read: undefined, kept, findings: [formula('=A1')] });
    expect(readOwner({ formula: '=A1' }).findings).toEqual([formula('=A1')]);
    expect(readOwner({ formula: 1 }).findings).toEqual([invalid('an object')]);
  });

  it('that is not flat is not read and kept as its JSON text', () => {
    expect(readOwner(['a', 'b'])).toEqual({ read: undefined, kept: '["a","b"]', findings: [invalid('a list')] });
    expect(readOwner({ a: 1 })).toEqual({ read: undefined, kept: '{"a":1}', findings: [invalid('an object')] });
  });

  it.each([
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [new Date(Number.NaN), 'an invalid date'],
    [() => 1, 'a function'],
    [{ big: 1n }, 'an object'],
    [{ toJSON: () => undefined }, 'an object'],
  ])('that JSON cannot hold is kept by its name: %o', (cell, name) => {
    expect(readOwner(cell)).toEqual({ read: undefined, kept: name, findings: [invalid(name)] });
  });

  it('that contains itself is kept by its name', () => {
    const cell: unknown[] = [];
    cell.push(cell);
    expect(readOwner(cell)).toEqual({ read: undefined, kept: 'a list', findings: [invalid('a list')] });
  });

  it('that is longer than the limit is not read, and kept up to it', () => {
    const limits = { cellLength: 5 };
    expect(readOwner('abcde', { limits })).toEqual({ read: 'abcde', kept: undefined, findings: [] });
    expect(readOwner('abcdef', { limits })).toEqual({
      read: undefined,
      kept: 'abcde…',
      findings: ['The cell in row 2, column "Owner", has 6 characters; only the first 5 are kept under custom.'],
    });
    expect(readOwner('x'.repeat(32_767)).findings).toEqual([]);
    expect(readOwner('x'.repeat(32_768)).findings).toHaveLength(1);
  });
});

describe('a cell that is kept', () => {
  const keptCell = (cell: unknown, options: ReadStatementRowsOptions = {}) => {
    const { entries, findings } = readStatementRows([{ Control: 'A.5.1', Colour: cell }], options);
    return { kept: entries[0]?.custom?.['Colour'], codes: findings.map(({ code }) => code) };
  };

  it.each([
    ['=1+1', '=1+1'],
    [7, 7],
    [-0, 0],
    [false, false],
    [new Date('2026-11-29T00:00:00Z'), '2026-11-29T00:00:00.000Z'],
    [{ a: [1] }, '{"a":[1]}'],
    ['half \uD800', 'half \uFFFD'],
    [null, undefined],
    ['-', undefined],
  ])('for a column without a field is not judged: %j', (cell, kept) => {
    expect(keptCell(cell)).toEqual({ kept, codes: ['column-unmapped'] });
  });

  it('is cut at the limit with a finding', () => {
    const { kept, codes } = keptCell('abcdefg', { limits: { cellLength: 6 } });
    expect([kept, codes]).toEqual(['abcdef…', ['column-unmapped', 'cell-too-long']]);
  });
});
