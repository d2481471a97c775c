/**
 * The number that a text has in the form of Annex A of either edition, such as `A.5.1` for `a5.01`; undefined when it has another form.
 *
 * @internal
 */
export function controlNumber(text: string): string | undefined {
  const [, parts] =
    /^\s*(?:annex\s+)?(?:a\s*[.-]?\s*)?(\d{1,3}(?:\.\d{1,3}){0,2})\s*\.?\s*$/i.exec(text.slice(0, 60)) ?? [];
  return parts === undefined ? undefined : `A.${parts.split('.').map(Number).join('.')}`;
}
