import type { FindingPath } from '../findings/finding.ts';
import { aNumber, aText, either, listOf } from '../guards/guard.ts';
import { requireReadable } from '../guards/readable.ts';

const pathGuard = /* @__PURE__ */ listOf(/* @__PURE__ */ either(aText, aNumber));

/**
 * Writes the path of a finding as a JSON Pointer (RFC 6901), by which editors and forms find the place in a document.
 *
 * @param path - The keys from the outermost inwards.
 * @returns The pointer; an empty text for the document itself.
 * @throws RangeError when the path is not a list of texts and finite numbers.
 *
 * @example
 * ```ts
 * import { jsonPointer } from 'isms-kit/core';
 *
 * jsonPointer(['risks', 0, 'custom', 'a/b~c']); // => '/risks/0/custom/a~1b~0c'
 * jsonPointer([]); // => ''
 * ```
 */
export function jsonPointer(path: FindingPath): string {
  requireReadable('path', path, pathGuard);
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
