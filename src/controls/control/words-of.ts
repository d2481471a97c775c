/**
 * The words of a text in lower case, without punctuation and accents; in scripts without spaces between words, its signs.
 *
 * @internal
 */
export function wordsOf(text: string): readonly string[] {
  const signs =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{Letter}\p{Mark}\p{Number}]+/gu;
  return withoutAccents(text).toLowerCase().match(signs) ?? [];
}

/** Only the accents of European scripts: the marks of other scripts make other signs. */
function withoutAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFKC');
}

/**
 * A title by which controls are compared: its words, without a number before it.
 *
 * @internal
 */
export function titleKey(title: string): string {
  const unnumbered = title.replace(/^\s*(?:annex\s+)?(?:a\s*\.?\s*)?\d[\d.]*/i, '');
  const words = wordsOf(unnumbered.replaceAll('&', ' and '));
  return words.join(' ');
}
