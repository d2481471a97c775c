import { listOf } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { referenceGuard } from './reference-guard.ts';
import type { Reference } from './reference.ts';

/** References that share one name: they are written behind it, separated by commas. */
interface Group {
  readonly name: string;
  readonly places: string[];
}

const shortestRange = 3;

/**
 * Writes references in their canonical spelling, in the given order: names before their numbers, ranges of three or more compressed.
 *
 * `parseReferences` reads the result back to the same references, for every list without repeats that `ReferenceSchema` accepts and whose
 * instruments stand in `instruments`.
 *
 * @param references - The references, as `parseReferences` gives them.
 * @returns One line of text; empty when there are no references.
 * @throws RangeError when a reference is unreadable.
 *
 * @example
 * ```ts
 * import { formatReferences, parseReferences } from 'isms-kit/clauses';
 *
 * const { references } = parseReferences('§5.2, A5.1/A5.2/A5.3; supports art. 33 + 34 GDPR');
 * formatReferences(references); // => 'Clause 5.2; Annex A 5.1-5.3; supports GDPR Art. 33, 34'
 * ```
 */
export function formatReferences(references: readonly Reference[]): string {
  requireReadable('references', references, listOf(referenceGuard));
  const groups: Group[] = [];
  for (const reference of references) {
    const name = nameOf(reference);
    const place = placeOf(reference);
    const last = groups.at(-1);
    if (last?.name === name && place !== undefined) last.places.push(place);
    else groups.push({ name, places: place === undefined ? [] : [place] });
  }
  return groups.map(writeGroup).join('; ');
}

function nameOf(reference: Reference): string {
  const relation = reference.relation === 'supports' ? 'supports ' : '';
  if (reference.kind === 'clause') return `${relation}Clause`;
  if (reference.kind === 'control') return `${relation}Annex A`;
  return reference.article === null ? relation + reference.instrument : `${relation}${reference.instrument} Art.`;
}

/** The number as it stands behind the name; undefined for an instrument as a whole. */
function placeOf(reference: Reference): string | undefined {
  if (reference.kind === 'control') return reference.id.slice('A.'.length);
  if (reference.kind === 'article') return reference.article ?? undefined;
  const [clause = '', ...items] = reference.id.split(/\.(?=[a-z])|(?<=[a-z])\./);
  return clause + items.map((item) => `(${item})`).join('');
}

function writeGroup({ name, places }: Group): string {
  const isPlural = name.endsWith('Clause') && places.length > 1;
  return [isPlural ? `${name}s` : name, compressed(places).join(', ')].filter((part) => part !== '').join(' ');
}

function compressed(places: readonly string[]): readonly string[] {
  const runs: string[][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run !== undefined && previous !== undefined && follows(previous, place)) run.push(place);
    else runs.push([place]);
  }
  return runs.flatMap((run) => (run.length < shortestRange ? run : [`${run[0]}-${run.at(-1)}`]));
}

/** Whether a place comes directly behind another on the same level: `5.2` behind `5.1`, `6.1.3(b)` behind `6.1.3(a)`. */
function follows(previous: string, place: string): boolean {
  const [stem, part] = splitLast(previous);
  const [nextStem, nextPart] = splitLast(place);
  if (stem !== nextStem) return false;
  if (/^\d{1,3}$/.test(part)) return nextPart === String(Number(part) + 1);
  return /^[a-y]$/.test(part) && nextPart === String.fromCharCode(part.charCodeAt(0) + 1);
}

/** `6.1.3(a)` is `6.1.3(` and `a`. */
function splitLast(place: string): readonly [stem: string, part: string] {
  const open = place.endsWith(')') ? place.slice(0, -1) : place;
  const start = Math.max(open.lastIndexOf('('), open.lastIndexOf('.')) + 1;
  return [open.slice(0, start), open.slice(start)];
}
