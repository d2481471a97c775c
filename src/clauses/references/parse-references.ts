import type { ParsedReferences } from './reference-collector.ts';
import { ReferenceParser } from './reference-parser.ts';

/**
 * Reads the clauses, controls and articles that people cite in a text.
 *
 * A name governs the numbers behind it until the next name: `Clause`, `Section`, `§`; `Annex A`, `Control`, the prefix `A.`; a legal
 * instrument of `instruments`, before or behind its articles; ISO/IEC 27001, with 27002 for the numbers of Annex A. `supports` holds until
 * the next semicolon. Ranges run over siblings of one level (clauses, items), in catalogue order (controls) or over the last part
 * (articles). Any case, kind of dash and blank; connecting words, and the title of a clause or control behind its number, are passed over.
 *
 * Nothing is guessed and nothing is lost: a number without a name, a number of the 2013 edition, a number of another framework
 * (`CIS 4.1`), an exception (`except 5.5`) and other words become problems. A range with an unknown end is one problem, and no part of it
 * is read. A repeated reference with the same relation is read once.
 *
 * @param text - Any text of any length; reading takes time in proportion to it.
 * @returns The references and the problems, both in written order. Offsets are UTF-16 code units of `text`, the end exclusive.
 *
 * @example
 * ```ts
 * import { parseReferences } from 'isms-kit/clauses';
 *
 * const { references, problems } = parseReferences('Clause 6.1.3(d); supports Annex A 5.31, A.9.2.1');
 * references; // => [
 * //   { kind: 'clause', id: '6.1.3.d', relation: 'addresses' },
 * //   { kind: 'control', id: 'A.5.31', relation: 'supports' },
 * // ]
 * problems; // => [
 * //   { text: 'A.9.2.1', start: 40, end: 47, code: 'unknown-control', edition: '2013', suggestions: ['A.5.16'] },
 * // ]
 * ```
 */
export function parseReferences(text: string): ParsedReferences {
  if (typeof text !== 'string') throw new RangeError(`text must be a string, got ${String(text)}`);
  return new ReferenceParser(text).parse();
}
