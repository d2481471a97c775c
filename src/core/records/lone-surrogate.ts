const loneSurrogate = /\p{Surrogate}/u;

/**
 * Reports whether a text has half of a surrogate pair, which UTF-8 cannot hold.
 *
 * @internal
 */
export function hasLoneSurrogate(text: string): boolean {
  return loneSurrogate.test(text);
}
