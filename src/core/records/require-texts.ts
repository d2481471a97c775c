/**
 * Refuses a text without a visible character, under the name that the caller gave it; what is absent is passed over.
 *
 * @internal
 */
export function requireTexts(texts: Readonly<Record<string, string | undefined>>): void {
  for (const [parameter, text] of Object.entries(texts)) {
    if (text !== undefined && !/\S/.test(text))
      throw new RangeError(`${parameter} must not be empty, got ${JSON.stringify(text)}`);
  }
}
