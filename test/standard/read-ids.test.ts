import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clauseIds,
  clauseItemIds,
  clauseTitles,
  compareControlIds,
  type ControlId,
  controlIds,
  controlTitles,
  readClauseId,
  readControlId,
} from '../../src/standard/index.ts';

const blanks = fc.constantFrom('', ' ', '\u00A0', '\u200B', '\n', '  ');

describe('readControlId', () => {
  it.each([
    ['5.1', 'A.5.1'],
    ['A5.1', 'A.5.1'],
    ['a.5.1', 'A.5.1'],
    ['A.5.01', 'A.5.1'],
    ['A.05.01', 'A.5.1'],
    ['A 8.24', 'A.8.24'],
    ['8.25', 'A.8.25'],
    ['A.5.1.', 'A.5.1'],
    ['A.5.1 ', 'A.5.1'],
    [' \u00A0A.5.15\u200B', 'A.5.15'],
    ['A. 5. 15', 'A.5.15'],
    ['(A.5.15)', 'A.5.15'],
    ['"A.5.15"', 'A.5.15'],
    ['| A.5.15 |', 'A.5.15'],
    ['Annex A 5.15', 'A.5.15'],
    ['Annex A.5.15', 'A.5.15'],
    ['Control 5.15', 'A.5.15'],
    ['ISO/IEC 27001:2022 A.5.15', 'A.5.15'],
    ['ISO27001:2022-A.8.24', 'A.8.24'],
    ['A.5.15 Access control', 'A.5.15'],
    ['5.15: ACCESS CONTROL', 'A.5.15'],
    ['A.5.15 – Access control', 'A.5.15'],
    ['A.5.15 (Access control)', 'A.5.15'],
  ])('reads %j as %s', (text, id) => {
    expect(readControlId(text)).toEqual({ id });
  });

  it.each([
    ['A.9.1', 'edition-2013', ['A.5.15']],
    ['A.10', 'edition-2013', ['A.8.24']],
    ['A.17', 'edition-2013', ['A.5.29', 'A.8.14']],
    ['A.14.2', 'edition-2013', ['A.8.25', 'A.8.27', 'A.8.29', 'A.8.30', 'A.8.31', 'A.8.32']],
    ['A9.2.1', 'edition-2013', ['A.5.16']],
    ['18.2.3', 'edition-2013', ['A.5.36', 'A.8.8']],
    ['A.8.2.1 privileged access rights', 'edition-2013', ['A.8.2', 'A.5.12']],
    ['A.8.3.1 Storage media', 'edition-2013', ['A.7.10']],
    ['A.7', 'theme', []],
    ['6.1.3', 'clause', []],
    ['10', 'clause', []],
    ['A.5.99', 'unknown', ['A.5.37']],
    ['A.5.38', 'unknown', ['A.5.37']],
    ['A.8.5.1', 'unknown', ['A.8.5']],
    ['A.4.1', 'unknown', []],
    ['A.8.2 Identity management', 'other-title', ['A.5.16', 'A.8.2']],
    ['A.5.15 Zugriff', 'unknown-title', ['A.5.15']],
    ['A.5.1, A.5.2', 'unknown-title', ['A.5.1']],
    ['A.5,1', 'unreadable', []],
    ['A.5.1x', 'unreadable', []],
    ['A.5.1-3', 'unreadable', []],
    ['ISO 42001 A.5.2', 'unreadable', []],
    ['custom:A.5.1', 'unreadable', []],
    ['A', 'unreadable', []],
    ['', 'unreadable', []],
    [' ', 'unreadable', []],
    ['A.5.1 '.padEnd(301, 'x'), 'unreadable', []],
  ])('gives the reason for which %j is none: %s', (text, problem, suggestions) => {
    expect(readControlId(text)).toEqual({ problem, suggestions });
  });

  it.each([5.1, null, undefined, {}])('throws for %j', (value) => {
    expect(() => readControlId(value as string)).toThrow(new RangeError(`text must be a string, got ${typeof value}`));
  });

  it('reads every control with blanks around it, leading zeros and its title', () => {
    fc.assert(
      fc.property(fc.constantFrom(...controlIds), blanks, blanks, fc.boolean(), (id, before, behind, hasTitle) => {
        const [, theme = '', number = ''] = id.split('.');
        const title = hasTitle ? ` ${controlTitles[id]}` : '';
        expect(
          readControlId(`${before}A.${theme.padStart(2, '0')}.${number.padStart(3, '0')}${title}${behind}`),
        ).toEqual({ id });
      }),
    );
  });

  it('answers any text in time that does not grow with it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(Object.keys(readControlId(text)).join()).toMatch(/^(?:id|problem,suggestions)$/);
      }),
    );
    expect(readControlId('A. '.repeat(1_000_000))).toEqual({ problem: 'unreadable', suggestions: [] });
  });
});

describe('readClauseId', () => {
  it.each([
    ['6.1.3', '6.1.3'],
    ['06.1', '6.1'],
    ['4.', '4'],
    ['clause 10', '10'],
    ['Clause 6.1.3 d)', '6.1.3.d'],
    ['§ 6.1.3(d)', '6.1.3.d'],
    ['6.1.3.d', '6.1.3.d'],
    ['6.1.3 (D)', '6.1.3.d'],
    ['Cl. 6.1.3 lit. d', '6.1.3.d'],
    ['Abschnitt 6.1.3 d)', '6.1.3.d'],
    ['6.1.2 a) 1)', '6.1.2.a.1'],
    ['6.1.2.a.1', '6.1.2.a.1'],
    ['ISO 27001:2022 9.2', '9.2'],
    ['5.2 Policy', '5.2'],
    ['Clause 5.2: POLICY', '5.2'],
    ['9.2.1 General', '9.2.1'],
    ['6.1.3 d Information security risk treatment', '6.1.3.d'],
  ])('reads %j as %s', (text, id) => {
    expect(readClauseId(text)).toEqual({ id });
  });

  it.each([
    ['A.5.15', 'control', ['A.5.15']],
    ['Annex A 5.1', 'control', ['A.5.1']],
    ['5.15', 'control', ['A.5.15']],
    ['6.1.9', 'unknown', ['6.1']],
    ['6.1.3.z', 'unknown', ['6.1.3']],
    ['6.1.9.z', 'unknown', ['6.1']],
    ['6.1.2.a.9', 'unknown', ['6.1.2.a']],
    ['11', 'unknown', []],
    ['A.6.1.3', 'unknown', []],
    ['6.1.3 Policy', 'other-title', ['5.2', '6.1.3']],
    ['5.2 Leitlinie', 'unknown-title', ['5.2']],
    ['foo', 'unreadable', []],
    ['', 'unreadable', []],
  ])('gives the reason for which %j is none: %s', (text, problem, suggestions) => {
    expect(readClauseId(text)).toEqual({ problem, suggestions });
  });

  it('throws for a value that is no text', () => {
    expect(() => readClauseId(6.1 as unknown as string)).toThrow('text must be a string, got number');
  });

  it('reads every clause with its title, and every item', () => {
    for (const id of clauseIds) expect(readClauseId(`${id} ${clauseTitles[id]}`)).toEqual({ id });
    for (const id of [...clauseIds, ...clauseItemIds]) expect(readClauseId(` ${id}.`)).toEqual({ id });
  });
});

describe('compareControlIds', () => {
  it('puts controls in the order of Annex A', () => {
    expect((['A.8.1', 'A.5.10', 'A.5.2', 'A.5.2'] as const).toSorted(compareControlIds)).toEqual([
      'A.5.2',
      'A.5.2',
      'A.5.10',
      'A.8.1',
    ]);
    fc.assert(
      fc.property(fc.shuffledSubarray([...controlIds]), (ids) => {
        const places = ids.toSorted(compareControlIds).map((id) => controlIds.indexOf(id));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });

  it('throws for a value that is no control', () => {
    expect(() => compareControlIds('A.5.99' as ControlId, 'A.5.1')).toThrow(
      'a must be a control of ISO/IEC 27001:2022, got "A.5.99"',
    );
    expect(() => compareControlIds('A.5.1', 5 as unknown as ControlId)).toThrow(
      'b must be a control of ISO/IEC 27001:2022, got 5',
    );
  });
});
