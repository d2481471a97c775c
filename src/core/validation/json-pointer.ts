import type { FindingPath } from '../findings/finding.ts';

/**
 * Writes the path of a finding as a JSON Pointer (RFC 6901), by which editors and forms find the place in a document; an empty text for the
 * document itself.
 *
 * @internal
 */
export function jsonPointer(path: FindingPath): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
