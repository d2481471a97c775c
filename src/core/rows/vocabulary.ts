import { nearestWords } from '../findings/nearest-words.ts';
import { remember } from '../records/references.ts';

/**
 * A closed set of words of the library with the texts that stand for them in cells.
 *
 * @internal
 */
export interface Vocabulary<Word extends string> {
  /** The word for which a text stands; undefined where the text is unknown. */
  readonly wordFor: (text: string) => Word | undefined;
  /** The known texts that an unknown one comes nearest to. */
  readonly nearest: (text: string) => readonly string[];
}

/**
 * A text without case, marks and surplus blanks, as headers and words are compared; the text itself where it has marks only.
 *
 * @internal
 */
export function folded(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return plain === '' ? text.trim() : plain;
}

/**
 * Prepares the words of a column. The texts of an earlier group win over those of a later one; a text that one group gives to two words is
 * unknown. A word stands for itself.
 *
 * @internal
 */
export function prepareVocabulary<Word extends string>(
  words: readonly Word[],
  ...groups: readonly (readonly (readonly [text: string, word: Word])[])[]
): Vocabulary<Word> {
  const itself = words.map((word) => [word, word] as const);
  const exact = new Map<string, Word>();
  const known = new Map<string, Word | null>();
  for (const group of [...groups, itself]) {
    const found = new Map<string, Word | null>();
    for (const [text, word] of group) {
      const key = folded(text);
      found.set(key, found.has(key) && found.get(key) !== word ? null : word);
      if (!exact.has(text)) exact.set(text, word);
    }
    for (const [key, word] of found) if (!known.has(key)) known.set(key, word);
  }
  const texts = [...exact.keys()];
  return {
    wordFor: (text) => exact.get(text) ?? known.get(folded(text)) ?? undefined,
    nearest: remember((text: string) => nearestWords(text, texts)),
  };
}

/**
 * Prepares the words of a column from the library's own texts for each word, before which the texts of the user's option `words` go.
 *
 * @internal
 */
export function vocabularyOf<Word extends string>(
  texts: Readonly<Record<Word, readonly string[]>>,
  own: Readonly<Record<string, string>> = {},
): Vocabulary<Word> {
  const words = Object.keys(texts) as Word[];
  const isWord = (entry: readonly [string, string]): entry is [string, Word] => Object.hasOwn(texts, entry[1]);
  const ready = words.flatMap((word) => texts[word].map((text) => [text, word] as const));
  return prepareVocabulary(words, Object.entries(own).filter(isWord), ready);
}
