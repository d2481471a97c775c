/*
 * Prevents a code that a translation cannot be written for: each code of an issue or a finding has one sentence, whichever
 * schema or check says it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { groupBy } from '../../../src/core/records/references.ts';
import type { FindingTable } from '../../../src/core/index.ts';
import * as library from '../../../src/index.ts';
import { type Entry, messagesIn } from '../../messages-in.ts';

/** The codes that have several sentences, with each of these. */
function mixedCodes(entries: readonly Entry[]): readonly string[] {
  const byCode = groupBy(entries, ([code]) => [code]);
  return [...byCode].flatMap(([code, rows]) => {
    const templates = [...new Set(rows.map(([, template]) => template))];
    return templates.length === 1 ? [] : [`${code}: ${templates.join(' / ')}`];
  });
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
const ofIssues = sources.flatMap((path) => messagesIn(readFileSync(join('src', path), 'utf8')));
const exported: readonly (readonly [name: string, value: unknown])[] = Object.values(library)
  .flatMap((area: object) => Object.entries(area))
  .concat(Object.entries(library));
const ofFindings = exported
  .filter(([name]) => name.endsWith('Findings'))
  .flatMap(([, table]) => Object.entries(table as FindingTable))
  .map(([code, { message }]): Entry => [code, message]);

describe('the sentences of codes', () => {
  it('are read from the sources', () => {
    const source = `
      const messages = { 'a-b': 'The {x}.' } as const;
      const words = { 'c-d': 'No.' };
      const DayForm = textForm({ place: 'x', messages: { 'e-f': '{x} is late.' } });
      const DaySchema = record({}, (refuse) => [refuse('g-h', { of: ['x'], message: '{x} is early.', when })]);
    `;
    expect(messagesIn(source)).toEqual([
      ['a-b', 'The {x}.'],
      ['e-f', '{x} is late.'],
      ['g-h', '{x} is early.'],
    ]);
    const codes = new Set(ofIssues.map(([code]) => code));
    for (const code of ['period-zero', 'year-out-of-range', 'control-unknown', 'tolerance-too-long', 'grid-rows'])
      expect(codes).toContain(code);
  });

  it('are read from the tables of findings', () => {
    const codes = new Set(ofFindings.map(([code]) => code));
    for (const code of ['risk-owner-missing', 'field-missing', 'cadence-overdue']) expect(codes).toContain(code);
  });

  it('are one for each code, whichever schema or check says it', () => {
    expect(mixedCodes([...ofIssues, ...ofFindings])).toEqual([]);
    const apart: Entry[] = [
      ['late', '{day} is late.'],
      ['late', '{day} is too late.'],
      ['early', '{day} is early.'],
      ['early', '{day} is early.'],
    ];
    expect(mixedCodes(apart)).toEqual(['late: {day} is late. / {day} is too late.']);
  });
});
