const length = 20;
const leiForm = /^[0-9A-Z]{18}[0-9]{2}$/;

/**
 * Whether a text is a legal entity identifier (ISO 17442): 18 digits or capital letters and two check digits, which leave the remainder 1 when the
 * number is divided by 97 (MOD 97-10 of ISO/IEC 7064). It does not say whether the LEI was issued.
 *
 * @param text - The text.
 * @returns Whether it has the form and its check digits are right.
 *
 * @example
 * ```ts
 * import { isLei } from 'isms-kit/suppliers';
 *
 * isLei('529900T8BM49AURSDO55'); // => true
 * isLei('529900T8BM49AURSDO54'); // => false
 * ```
 */
export function isLei(text: unknown): text is string {
  if (typeof text !== 'string' || text.length !== length || !leiForm.test(text)) return false;
  let remainder = 0;
  for (const character of text) {
    // A is 10, Z is 35: a letter takes two places.
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}
