import { shownValue } from '../findings/quotation.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { aDate, anObject, aText, maybe } from '../guards/guard.ts';
import { requireOptions, requireReadable } from '../guards/readable.ts';
import type { RecordId } from '../records/text.ts';
import type { Approval } from './approval.ts';
import { canonicalForm } from './canonical-json.ts';
import { digestOfText } from './digest-of.ts';
import { lastSignedOn, signaturesGuard } from './missing-signatures.ts';
import type { Signature } from './signature.ts';

/** The options of `approveSnapshot`. */
export interface ApproveSnapshotOptions {
  /** The id of the approval. */
  readonly id: RecordId;
  /** The signatures, at least one. */
  readonly signatures: readonly Signature[];
  /** The last day on which it holds, inclusive; until the record changes when absent. */
  readonly expiresOn?: CalendarDate | undefined;
}

const anyObject = /* @__PURE__ */ anObject({});
const optionsGuard = /* @__PURE__ */ anObject<ApproveSnapshotOptions>({
  id: aText,
  signatures: signaturesGuard,
  expiresOn: /* @__PURE__ */ maybe(aDate),
});

/**
 * Approves a snapshot of a record: keeps it with its digest and the signatures. The snapshot holds the approved content and nothing else,
 * because every change of it makes the approval stale.
 *
 * @param snapshot - An object of plain JSON that must not be changed later.
 * @param options - The id, the signatures and the last day.
 * @returns The record, to be kept as documented information.
 * @throws RangeError if `snapshot` is not JSON, if there is no signature, if a day is not a calendar date, if the approval expires before
 *   its last signature, or if `id`, `by` or `role` is empty.
 *
 * @example
 * ```ts
 * import { approveSnapshot } from 'isms-kit/core';
 *
 * const approval = approveSnapshot(
 *   { title: 'Access control policy', version: '2' },
 *   { id: 'AP-1', signatures: [{ by: 'A. Roe', role: 'CISO', on: '2026-03-02' }] },
 * );
 * approval.snapshot.version; // => '2'
 * approval.digest.slice(0, 7); // => 'sha256:'
 * ```
 */
export function approveSnapshot<Snapshot extends object>(
  snapshot: Snapshot,
  options: ApproveSnapshotOptions,
): Approval<Snapshot> {
  requireReadable('snapshot', snapshot, anyObject);
  requireOptions(options, optionsGuard);
  const { id, signatures, expiresOn } = options;
  requireTexts({ id });
  for (const [index, { by, role }] of signatures.entries()) {
    const place = `signatures[${index}]`;
    requireTexts({ [`${place}.by`]: by, [`${place}.role`]: role });
  }
  const lastOn = lastSignedOn(signatures);
  if (lastOn === undefined) throw new RangeError('signatures must not be empty');
  if (expiresOn !== undefined && expiresOn < lastOn)
    throw new RangeError(`expiresOn must not lie before the last signature, got ${shownValue(expiresOn)}`);
  const limit = expiresOn === undefined ? {} : { expiresOn };
  return { id, signatures, ...limit, snapshot, digest: digestOfText(canonicalForm('snapshot', snapshot)) };
}

/**
 * Throws where a text that is there has no visible character; the message begins with the name of the parameter.
 *
 * @internal
 */
export function requireTexts(texts: Readonly<Record<string, string | undefined>>): void {
  for (const [parameter, text] of Object.entries(texts)) {
    if (text !== undefined && !/\S/.test(text))
      throw new RangeError(`${parameter} must not be empty, got ${shownValue(text)}`);
  }
}

/**
 * The values sorted by UTF-16 code units, each once: a set, as a snapshot keeps it.
 *
 * @internal
 */
export function sortedUnique(values: readonly string[]): readonly string[] {
  return [...new Set(values)].toSorted();
}
