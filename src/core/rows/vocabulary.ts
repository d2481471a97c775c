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

/** The most texts of a column that are compared with the known ones: a column of nothing but unknown texts is the wrong column. */
const mostCompared = 1000;

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
  const lists = [...groups, itself].map(prepareGroup);
  const texts = [...new Map([...groups, itself].flat().map(([text]) => [folded(text), text])).values()];
  // A text of a letter or two is near to everything.
  const telling = texts.filter((text) => text.length > 2);
  const wordFor = (text: string): Word | undefined => {
    const key = folded(text);
    for (const { exact, alike } of lists) {
      const word = exact.get(text) ?? alike.get(key);
      if (word !== undefined) return word;
    }
    return undefined;
  };
  let compared = 0;
  const nearest = remember((text: string) => {
    compared += 1;
    return nearestWords(compared > mostCompared ? undefined : text, telling.length > 0 ? telling : texts);
  });
  return { wordFor, nearest };
}

interface PreparedGroup<Word> {
  /** The words by their texts as they are written. */
  readonly exact: ReadonlyMap<string, Word>;
  /** The words by their texts without case, marks and blanks, where that gives one word. */
  readonly alike: ReadonlyMap<string, Word>;
}

function prepareGroup<Word>(group: readonly (readonly [text: string, word: Word])[]): PreparedGroup<Word> {
  const alike = new Map<string, Word>();
  const doubtful = new Set<string>();
  for (const [text, word] of group) {
    const key = folded(text);
    if ((alike.get(key) ?? word) !== word) doubtful.add(key);
    alike.set(key, word);
  }
  for (const key of doubtful) alike.delete(key);
  return { exact: new Map(group), alike };
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
