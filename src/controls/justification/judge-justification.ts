import { aText, listOf } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { wordsOf } from '../control/words-of.ts';
import { justificationWords } from './justification-words.ts';

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

/**
 * A flaw with the language by whose words it was found.
 *
 * @internal
 */
export interface JudgedJustification {
  readonly flaw: JustificationFlaw;
  /** The code of the language (ISO 639-1). */
  readonly language: string;
  /** Its English name. */
  readonly languageName: string;
}

interface Language {
  readonly language: string;
  readonly languageName: string;
  readonly emptyWords: ReadonlySet<string>;
}

const languages: readonly [Language, ...Language[]] = /* @__PURE__ */ prepareLanguages();

function prepareLanguages(): readonly [Language, ...Language[]] {
  return justificationWords.map(({ language, name, words }) => ({
    language,
    languageName: name,
    emptyWords: new Set(words.split(' ')),
  })) as unknown as readonly [Language, ...Language[]];
}

/**
 * Judges whether a justification has content (6.1.3 d): words that are not empty, at least three words, and more than the title of the
 * control. The empty words are those of English, German, French, Spanish, Italian, Dutch, Portuguese, Chinese and Japanese; in another language
 * the number of words and the title still hold. A text that passes may still be wrong.
 *
 * @param justification - The text.
 * @param titles - The titles of the control, which a justification must not merely repeat.
 * @returns The first flaw, or null when there is none.
 * @throws RangeError when `justification` is not a text or `titles` not a list of texts.
 *
 * @example
 * ```ts
 * import { judgeJustification } from 'isms-kit/controls';
 *
 * judgeJustification('N/A', []); // => 'empty-words'
 * judgeJustification("Ce contrôle n'est pas applicable", []); // => 'empty-words'
 * judgeJustification('Cloud only', []); // => 'too-few-words'
 * judgeJustification('Outsourced development is not applicable', ['Outsourced development']); // => 'copied-title'
 * judgeJustification('All software is written by employees.', ['Outsourced development']); // => null
 * ```
 */
export function judgeJustification(justification: string, titles: readonly string[]): JustificationFlaw | null {
  requireReadable('justification', justification, aText);
  requireReadable('titles', titles, listOf(aText));
  return judgedJustification(justification, titles)?.flaw ?? null;
}

/**
 * Judges a justification in each language; the first one in which it has a flaw is that of the judgement.
 *
 * @internal
 */
export function judgedJustification(justification: string, titles: readonly string[]): JudgedJustification | null {
  const words = wordsOf(justification);
  const titlesInWords = titles.map(wordsOf);
  const empty = languages.find((each) => words.every((word) => each.emptyWords.has(word)) && isWrittenIn(words, each));
  if (words.length === 0 || empty !== undefined) return judgedIn('empty-words', empty ?? languages[0]);
  const copied = languages.find((each) => {
    const weighty = withoutWords(words, each);
    const isTitle = weighty !== '' && titlesInWords.some((title) => withoutWords(title, each) === weighty);
    return isTitle && (isWrittenIn(words, each) || weighty === words.join(' '));
  });
  if (copied !== undefined) return judgedIn('copied-title', copied);
  return words.length < justificationLimits.leastWords ? judgedIn('too-few-words', languages[0]) : null;
}

function judgedIn(flaw: JustificationFlaw, { language, languageName }: Language): JudgedJustification {
  return { flaw, language, languageName };
}

/** Whether an empty word of a text shows its language. `no` does not: it is empty in Spanish, but not in English. */
function isWrittenIn(words: readonly string[], { emptyWords }: Language): boolean {
  return words.some((word) => word !== 'no' && emptyWords.has(word));
}

function withoutWords(words: readonly string[], { emptyWords }: Language): string {
  return words.filter((word) => !emptyWords.has(word)).join(' ');
}
