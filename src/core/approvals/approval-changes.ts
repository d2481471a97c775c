import { anObject } from '../guards/guard.ts';
import { requireReadable } from '../guards/readable.ts';
import { sameJson } from '../records/same-json.ts';
import type { Approval } from './approval.ts';

const anyObject = /* @__PURE__ */ anObject({});
const approvalGuard = /* @__PURE__ */ anObject<Approval>({ snapshot: anyObject });

/**
 * Lists the fields of a record that have changed since its approval. `diffRecords` shows the changes within them.
 *
 * @param approval - The approval.
 * @param snapshot - The snapshot of the record as it is now.
 * @returns The names of the changed fields of the snapshot; empty when nothing changed. The order of keys makes no difference.
 * @throws RangeError if a snapshot is not an object.
 *
 * @example
 * ```ts
 * import { approvalChanges, approveSnapshot } from 'isms-kit/core';
 *
 * const approval = approveSnapshot(
 *   { title: 'Access control policy', version: '2' },
 *   { id: 'AP-1', signatures: [{ by: 'CISO', on: '2026-03-02' }] },
 * );
 * approvalChanges(approval, { title: 'Access control policy', version: '3' }); // => ['version']
 * ```
 */
export function approvalChanges<Snapshot extends object>(
  approval: Pick<Approval<Snapshot>, 'snapshot'>,
  snapshot: NoInfer<Snapshot>,
): readonly string[] {
  requireReadable('approval', approval, approvalGuard);
  requireReadable('snapshot', snapshot, anyObject);
  return changedFields(approval.snapshot, snapshot);
}

/**
 * The names of the fields in which two snapshots of one kind differ, whatever the order of their keys.
 *
 * @internal
 */
export function changedFields<Snapshot extends object>(before: Snapshot, after: Snapshot): readonly string[] {
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return names.filter((name) => !sameJson(fieldOf(before, name), fieldOf(after, name)));
}

/** The value of a field; undefined where the snapshot does not have it, `toString` included. */
function fieldOf(snapshot: object, name: string): unknown {
  return Object.hasOwn(snapshot, name) ? (snapshot as Readonly<Record<string, unknown>>)[name] : undefined;
}
