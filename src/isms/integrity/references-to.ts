import type { FindingSubject } from '../../core/findings/finding.ts';
import { anObject, aText } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import type { Isms } from '../document/isms.ts';
import { readIsms } from '../document/read-isms.ts';
import { type NamedReference, namedReferences, recordsOf } from './named-references.ts';

const ismsGuard = /* @__PURE__ */ anObject({});
const recordGuard = /* @__PURE__ */ anObject<FindingSubject>({ kind: aText, id: aText });

/**
 * Lists the records that refer to a record: what a change or a removal of it touches.
 *
 * @param isms - The document.
 * @param record - The kind and the id of the record, such as `{ kind: 'risk', id: 'R-1' }`.
 * @returns The references with their places, register by register. The cost grows linearly.
 * @throws RangeError if `isms` or `record` has another form.
 *
 * @example
 * ```ts
 * import { makePerson, makeRoleAssignment } from 'isms-kit/fixtures';
 * import { referencesTo } from 'isms-kit/isms';
 *
 * const isms = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme GmbH' },
 *   people: [makePerson({ id: 'ada' }), makePerson({ id: 'ben', manager: 'ada' })],
 *   roleAssignments: [makeRoleAssignment({ person: 'ada' })],
 * } as const;
 * referencesTo(isms, { kind: 'person', id: 'ada' }).map(({ path }) => path.join('.')); // => ['people.1.manager', 'roleAssignments.0.person']
 * ```
 */
export function referencesTo(isms: Isms, record: FindingSubject): readonly NamedReference[] {
  requireReadable('isms', isms, ismsGuard);
  requireReadable('record', record, recordGuard);
  return namedReferences(recordsOf(readIsms(isms).isms)).filter(
    ({ target: { kind, id } }) => kind === record.kind && id === record.id,
  );
}
