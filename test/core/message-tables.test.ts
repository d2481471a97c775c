/*
 * Prevents a code that a translation cannot be written for: each code of an issue or a finding names the same values
 * wherever it stands.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { groupBy } from '../../src/core/group-by.ts';
import * as library from '../../src/index.ts';

/** A code with the template of its message. */
type Entry = readonly [code: string, template: string];

/** The tables of messages in a source file: objects of that name whose values are all texts. */
function messagesIn(source: string): readonly Entry[] {
  return ts
    .createSourceFile('source.ts', source, ts.ScriptTarget.Latest)
    .statements.filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ name, initializer }) => {
      if (!ts.isIdentifier(name) || !/^(?:messages|\w+Messages)$/.test(name.text)) return [];
      const table = initializer !== undefined && ts.isAsExpression(initializer) ? initializer.expression : initializer;
      if (table === undefined || !ts.isObjectLiteralExpression(table)) throw new Error(`${name.text} is no table`);
      return table.properties.map((property): Entry => {
        if (!ts.isPropertyAssignment(property) || !ts.isStringLiteral(property.name))
          throw new Error(`${name.text} has a row without a code`);
        if (!ts.isStringLiteral(property.initializer)) throw new Error(`${property.name.text} has no text`);
        return [property.name.text, property.initializer.text];
      });
    });
}

/** The codes whose templates do not name the same values, with what each names. */
function mixedCodes(entries: readonly Entry[]): readonly string[] {
  const placesOf = (template: string): string =>
    [...new Set(Array.from(template.matchAll(/\{\w+\}/g), ([place]) => place))].toSorted().join(', ');
  const byCode = groupBy(entries, ([code]) => [code]);
  return [...byCode].flatMap(([code, rows]) => {
    const places = [...new Set(rows.map(([, template]) => placesOf(template)))];
    return places.length === 1 ? [] : [`${code}: ${places.join(' / ')}`];
  });
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
const ofIssues = sources.flatMap((path) => messagesIn(readFileSync(join('src', path), 'utf8')));
const ofFindings = Object.values<object>(library)
  .flatMap((area) => Object.entries(area))
  .filter(([name]) => name.endsWith('Findings'))
  .flatMap(([, table]) => Object.entries(table as Readonly<Record<string, { readonly message: string }>>))
  .map(([code, { message }]): Entry => [code, message]);

describe('the tables of messages', () => {
  it('are read from the sources', () => {
    expect(messagesIn(`const messages = { 'a-b': 'The {x}.' } as const;\nconst words = { 'c-d': 'No.' };`)).toEqual([
      ['a-b', 'The {x}.'],
    ]);
    const codes = new Set(ofIssues.map(([code]) => code));
    for (const code of ['period-zero', 'year-out-of-range', 'control-unknown', 'control-2013-unknown', 'grid-rows'])
      expect(codes).toContain(code);
    expect(ofFindings.map(([code]) => code)).toContain('risk-owner-missing');
  });

  it('name the same values under one code, whichever table it is in', () => {
    expect(mixedCodes([...ofIssues, ...ofFindings])).toEqual([]);
    const apart: Entry[] = [
      ['late', '{day} is late.'],
      ['late', '{date} is late.'],
      ['early', '{a} and {b}, {a}.'],
      ['early', '{b} and {a}.'],
    ];
    expect(mixedCodes(apart)).toEqual(['late: {day} / {date}']);
  });

  it('say the same thing where they serve one kind of value', () => {
    const years = ofIssues.filter(([code]) => code === 'year-out-of-range');
    expect(years).toEqual([['year-out-of-range', '{value} lies outside the years 1900 to 2999.']]);
    expect(ofIssues.filter(([code]) => code === 'control-unknown')).toHaveLength(1);
  });
});
