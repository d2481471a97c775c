import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Table, toMarkdown } from '../../../src/tables/index.ts';

/** How one text stands in a cell. */
function cellOf(text: string): string | undefined {
  return toMarkdown({ columns: ['Text'], rows: [[text]] })
    .split('\n')[2]
    ?.slice(2, -2);
}

/** Reads a row as GitHub Flavored Markdown does, where it holds nothing but text, escapes, entities and line breaks. */
function readRow(line: string): readonly string[] {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', '#124': '|' };
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) =>
      cell
        .trim()
        .replaceAll(/<br>|&([a-z]+|#\d+);|\\([!-/:-@[-`{-~])/g, (mark, entity?: string, escaped?: string) =>
          mark === '<br>' ? '\n' : (escaped ?? named[entity ?? ''] ?? mark),
        ),
    );
}

describe('toMarkdown', () => {
  it('has a line for the headings, the rule and each row, and no line break at the end', () => {
    const table: Table = {
      columns: ['Risk', 'Loss'],
      rows: [
        ['R-1', -400],
        ['R-2', null],
      ],
    };
    expect(toMarkdown(table)).toBe('| Risk | Loss |\n| --- | --- |\n| R-1 | -400 |\n| R-2 |  |');
  });

  it('fills cells up to the width of their column when asked', () => {
    const table = {
      columns: ['Id', 'A heading'],
      rows: [
        ['R-1000', 'x'],
        ['R', 'a*b'],
      ],
    };
    expect(toMarkdown(table, { aligned: true }).split('\n')).toEqual([
      '| Id     | A heading |',
      '| ------ | --------- |',
      '| R-1000 | x         |',
      String.raw`| R      | a\*b      |`,
    ]);
    expect(toMarkdown({ columns: ['A'], rows: [] }, { aligned: true })).toBe('| A   |\n| --- |');
  });

  it.each([
    ['a pipe', 'a|b', 'a&#124;b'],
    ['a backslash before a pipe', String.raw`a\|b`, String.raw`a\\&#124;b`],
    ['code', '`a | b`', String.raw`\`a &#124; b\``],
    ['HTML', '<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['an entity', '&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['a link', '[here](javascript:alert(1))', String.raw`\[here\](javascript:alert(1))`],
    ['an image', '![x](https://example.com/x)', String.raw`!\[x\](https://example.com/x)`],
    ['emphasis and strike-through', '*a* _b_ ~~c~~', String.raw`\*a\* \_b\_ \~\~c\~\~`],
    ['a formula and an expression', '$x$ {y}', String.raw`\$x\$ \{y\}`],
    [
      'line breaks of every kind',
      'a\r\nb\nc\rd\u2028e\u2029f\u0085g\vh\fi',
      'a<br>b<br>c<br>d<br>e<br>f<br>g<br>h<br>i',
    ],
    ['a bare address, which stays as it is', 'https://example.com/a', 'https://example.com/a'],
  ])('keeps the text of %s', (_, text, cell) => {
    expect(cellOf(text)).toBe(cell);
  });

  it('escapes headings, too', () => {
    const [heading] = toMarkdown({ columns: ['a|b', '*c*'], rows: [] }).split('\n');
    expect(heading).toBe(String.raw`| a&#124;b | \*c\* |`);
  });

  it('gives every text back, on as many lines as the table has rows', () => {
    const text = fc
      .string({ unit: fc.constantFrom(...Array.from('\\`*_[](){}#+-.!|~<>&$"\n=: abc1é😀')) })
      .map((typed) => typed.trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 4 }), fc.boolean(), (rows, aligned) => {
        const lines = toMarkdown({ columns: ['A', 'B'], rows }, { aligned }).split('\n');
        expect(lines).toHaveLength(2 + rows.length);
        expect(lines.slice(2).map(readRow)).toEqual(rows);
      }),
      { seed: 2026 },
    );
  });

  it.each<[message: string, table: unknown]>([
    ['table must be an object, got null', null],
    ['table.columns must have a heading, got a list', { columns: [], rows: [] }],
    ['table.rows[1] must have 1 cells, got 2', { columns: ['A'], rows: [['x'], ['y', 'z']] }],
    ['table.rows[0][0] must be a text, a number or null, got an object', { columns: ['A'], rows: [[{}]] }],
  ])('throws: %s', (message, table) => {
    expect(() => toMarkdown(table as Table)).toThrow(new RangeError(message));
  });

  it('throws for an option that is neither true nor false', () => {
    expect(() => toMarkdown({ columns: ['A'], rows: [] }, { aligned: 'yes' as never })).toThrow(
      new RangeError('aligned must be true or false, got "yes"'),
    );
  });
});
