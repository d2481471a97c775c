/** A reason for which a justification lacks content: only empty words, too few words, or only the title of the control. */
export type JustificationFlaw = 'empty-words' | 'too-few-words' | 'copied-title';

/**
 * The limits of `checkStatement` for justifications. They are the library's own and deliberately low: a text below them has no content, a text
 * above them may still be poor.
 *
 * @internal
 */
export const justificationLimits = {
  /** The fewest words of a justification; each sign of a script without spaces between words counts as one. */
  leastWords: 3,
  /** The most controls with the same sentence. One fact can exclude a group: having no premises excludes seven controls. */
  mostControls: 7,
} as const;

/** Words without content in a justification, alone or together: "This control is currently not applicable to our company". */
const emptyWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'a above an and any applicable applied applies apply are as at available be because below business by case company control controls currently ' +
    'decide decided defined determined do does excluded exclude exclusion for from given has here in included inclusion inapplicable is ' +
    'isn it its justification justified later n na necessary need needed nil none not null of ok or organisation organization our out ' +
    'present reason relevant irrelevant required same scope see since tba tbd that the this time to todo unknown us use used was we yes'
  ).split(' '),
);

/**
 * Judges whether a justification has content (6.1.3 d): words that are not empty, at least three words, and more than the title of the
 * control. A text that passes may still be wrong.
 *
 * @param justification - The text.
 * @param titles - The titles of the control, which a justification must not merely repeat.
 * @returns The first flaw, or null when there is none.
 *
 * @example
 * ```ts
 * import { judgeJustification } from 'isms-kit/controls';
 *
 * judgeJustification('N/A', []); // => 'empty-words'
 * judgeJustification('Cloud only', []); // => 'too-few-words'
 * judgeJustification('Outsourced development is not applicable', ['Outsourced development']); // => 'copied-title'
 * judgeJustification('All software is written by employees.', ['Outsourced development']); // => null
 * ```
 */
export function judgeJustification(justification: string, titles: readonly string[]): JustificationFlaw | null {
  const words = wordsOf(justification);
  const weighty = words.filter((word) => !emptyWords.has(word));
  if (weighty.length === 0) return 'empty-words';
  const copied = titles.some((title) => {
    const titleWords = wordsOf(title).filter((word) => !emptyWords.has(word));
    return titleWords.length > 0 && titleWords.join(' ') === weighty.join(' ');
  });
  if (copied) return 'copied-title';
  return words.length < justificationLimits.leastWords ? 'too-few-words' : null;
}

/**
 * The words of a text in lower case, without punctuation; in scripts without spaces between words, its signs.
 *
 * @internal
 */
export function wordsOf(text: string): readonly string[] {
  const signs =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{Letter}\p{Mark}\p{Number}]+/gu;
  return text.normalize('NFKC').toLowerCase().match(signs) ?? [];
}
