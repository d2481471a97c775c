/**
 * The words of a text in lower case, without marks; in scripts without spaces between words, its signs.
 *
 * @internal
 */
export function wordsOf(text: string): readonly string[] {
  const signs =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{Letter}\p{Mark}\p{Number}]+/gu;
  return text.normalize('NFKC').toLowerCase().match(signs) ?? [];
}
