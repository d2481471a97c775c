import { isClauseId } from './clause-id.ts';
import { isControlId, isOfAnnexA2013, successorsOfRange } from './control-id.ts';
import { type ControlId, controlIds } from './control-ids.ts';
import { controlTitles } from './control-titles.ts';
import { type NumberText, readNumberText, withoutMarks } from './number-text.ts';

/**
 * The reason for which a text is not read as the id of a control: it has no number (`unreadable`); the number is that of a clause
 * (`clause`), of a theme of Annex A (`theme`), of a control, a category or a domain of the 2013 edition (`edition-2013`), or of nothing
 * (`unknown`); the words behind it are the title of another control (`other-title`) or of none (`unknown-title`).
 */
export type ControlIdProblem =
  'unreadable' | 'clause' | 'theme' | 'edition-2013' | 'unknown' | 'other-title' | 'unknown-title';

/** The control that a text names, or the reason for which it names none with the controls that it may mean, the likeliest first. */
export type ControlIdRead =
  | {
      /** The id. */
      readonly id: ControlId;
    }
  | {
      /** The reason. */
      readonly problem: ControlIdProblem;
      /** The ids that the text may mean, the likeliest first. */
      readonly suggestions: readonly ControlId[];
    };

const themes: ReadonlySet<string> = /* @__PURE__ */ new Set(['A.5', 'A.6', 'A.7', 'A.8']);

/**
 * Reads one id of a control as people store it: `5.1`, `A5.1`, `a.5.1`, `A.5.01`, `A 8.24`, `Annex A 8.25`, with blanks, brackets or a full
 * stop around it, with its own title behind.
 *
 * @param text - One id; `parseReferences` reads lists and ranges.
 * @returns The id, or the problem with suggestions.
 * @throws RangeError if the value is not a string.
 *
 * @example
 * ```ts
 * import { readControlId } from 'isms-kit/standard';
 *
 * readControlId(' a.5.01 '); // => { id: 'A.5.1' }
 * readControlId('A.14.2.7'); // => { problem: 'edition-2013', suggestions: ['A.8.30'] }
 * readControlId('A.8.2 Identity management'); // => { problem: 'other-title', suggestions: ['A.5.16', 'A.8.2'] }
 * ```
 */
export function readControlId(text: string): ControlIdRead {
  const read = readNumberText(text, /^(?:annexe?|appendix|anhang|anexo|control)?[ .:]{0,3}(?:a(?![a-z]))?[ .:-]{0,3}/i);
  if (read === undefined) return { problem: 'unreadable', suggestions: [] };
  const { parts, words } = read;
  const id = `A.${parts.join('.')}`;
  const titled = controlTitled(words);
  if (isControlId(id)) {
    if (words === '' || titled === id) return { id };
    if (titled === undefined) return { problem: 'unknown-title', suggestions: [id] };
    return { problem: 'other-title', suggestions: [titled, id] };
  }
  const { problem, suggestions } = problemOf(id, read);
  const others = titled === undefined ? suggestions : suggestions.filter((suggestion) => suggestion !== titled);
  return { problem, suggestions: titled === undefined ? others : [titled, ...others] };
}

function problemOf(id: string, { parts, prefix }: NumberText): Extract<ControlIdRead, { problem: unknown }> {
  if (prefix === '' && isClauseId(parts.join('.'))) return { problem: 'clause', suggestions: [] };
  if (themes.has(id)) return { problem: 'theme', suggestions: [] };
  if (isOfAnnexA2013(id)) return { problem: 'edition-2013', suggestions: successorsOfRange(id, id) };
  return { problem: 'unknown', suggestions: nearestControls(id) };
}

/** The control that a third number was added to, or the last of the theme. */
function nearestControls(id: string): readonly ControlId[] {
  const [prefix, theme, number] = id.split('.');
  const control = `${prefix}.${theme}.${number}`;
  if (isControlId(control)) return [control];
  return controlIds.filter((other) => other.startsWith(`${prefix}.${theme}.`)).slice(-1);
}

function controlTitled(words: string): ControlId | undefined {
  const title = words.toLowerCase();
  return controlIds.find((id) => withoutMarks(controlTitles[id]).toLowerCase() === title);
}

/**
 * Compares two controls by their place in Annex A, for `toSorted`: `A.5.2` stands before `A.5.10`.
 *
 * @param a - One control.
 * @param b - The other control.
 * @returns A negative number where the first stands before the second, a positive one where it stands behind, 0 for the same.
 * @throws RangeError if a value is not the id of a control.
 *
 * @example
 * ```ts
 * import { compareControlIds } from 'isms-kit/standard';
 *
 * const controls = ['A.8.1', 'A.5.10', 'A.5.2'] as const;
 * controls.toSorted(compareControlIds); // => ['A.5.2', 'A.5.10', 'A.8.1']
 * ```
 */
export function compareControlIds(a: ControlId, b: ControlId): number {
  return placeOf(a, 'a') - placeOf(b, 'b');
}

/** The theme has one digit, the number at most two. */
function placeOf(id: ControlId, parameter: string): number {
  if (!isControlId(id)) {
    throw new RangeError(`${parameter} must be a control of ISO/IEC 27001:2022, got ${JSON.stringify(id)}`);
  }
  const [, theme, number] = id.split('.');
  return Number(theme) * 100 + Number(number);
}
