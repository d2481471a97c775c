import type { NoteProblem, NumberedLine } from './numbered-lines.ts';

const begin = '-----BEGIN PGP SIGNED MESSAGE-----';
const signature = '-----BEGIN PGP SIGNATURE-----';
const end = '-----END PGP SIGNATURE-----';

/**
 * The content of a file, out of the envelope of an OpenPGP cleartext signature where it has one (RFC 9116, 2.3). The signature is not verified.
 *
 * @internal
 */
export function signedContent(
  lines: readonly NumberedLine[],
  note: NoteProblem,
): { readonly isSigned: boolean; readonly content: readonly NumberedLine[] } {
  const at = (marker: string, from = 0): number =>
    lines.findIndex(({ text }, index) => index >= from && text.trimEnd() === marker);
  const first = at(begin);
  if (first !== 0) {
    if (first > 0) note('signature-misplaced', first + 1);
    return { isSigned: false, content: lines };
  }
  // The headers of the envelope end with an empty line.
  const headers = lines.findIndex(({ text }, index) => index > 0 && text.trim() === '');
  const signedThrough = headers < 0 ? -1 : at(signature, headers);
  const last = signedThrough < 0 ? -1 : at(end, signedThrough);
  if (last < 0) note('signature-incomplete', 1);
  const behind = last < 0 ? -1 : lines.findIndex(({ text }, index) => index > last && text.trim() !== '');
  if (behind >= 0) note('signature-followed', behind + 1);
  const content = lines.slice(headers < 0 ? 1 : headers + 1, signedThrough < 0 ? undefined : signedThrough);
  return { isSigned: true, content: content.map(({ text, line }) => ({ text: text.replace(/^- /, ''), line })) };
}
