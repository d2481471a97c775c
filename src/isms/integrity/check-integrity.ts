import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { anObject } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { idIn } from '../../core/guards/unreadable-record.ts';
import { circlesOf, groupBy } from '../../core/records/references.ts';
import { inDocumentOrder } from '../../core/validation/document-order.ts';
import type { documentFindings } from '../document/findings.ts';
import { type Isms, type RegisterName, registerEntries } from '../document/isms.ts';
import { readIsms } from '../document/read-isms.ts';
import { integrityFindings } from './findings.ts';
import { type NamedReference, namedReferences, type PlacedRecord, recordsOf } from './named-references.ts';

/** A finding of `checkIntegrity`. */
export type IntegrityFinding = FindingOf<typeof integrityFindings & typeof documentFindings>;

const ismsGuard = /* @__PURE__ */ anObject({});

/**
 * Checks the ids by which the records of a document name each other, in all registers: repeated ids, references to records that are not there or
 * are of another kind, records that stand above each other in a circle. Only registers that the document has are judged. The content that an
 * approval froze is not judged.
 *
 * @param isms - The document. It may be unvalidated: a register of another form is one finding, and the rest is checked.
 * @returns The findings in the order of the document. The cost grows linearly.
 * @throws RangeError if `isms` is not an object.
 *
 * @example
 * ```ts
 * import { makePerson } from 'isms-kit/fixtures';
 * import { checkIntegrity } from 'isms-kit/isms';
 *
 * const findings = checkIntegrity({
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme GmbH' },
 *   people: [makePerson({ id: 'ada', manager: 'ben' }), makePerson({ id: 'ben', manager: 'cy' })],
 * });
 * findings.map(({ message }) => message); // => ['"ben" names the person "cy", which people does not have.']
 * ```
 */
export function checkIntegrity(isms: Isms): readonly IntegrityFinding[] {
  requireReadable('isms', isms, ismsGuard);
  return inDocumentOrder(integrityOf(readIsms(isms)), isms);
}

/**
 * The findings on the references of a document that is read, in no order of its places.
 *
 * @internal
 */
export function integrityOf({ isms, findings }: ReturnType<typeof readIsms>): readonly IntegrityFinding[] {
  const records = recordsOf(isms);
  const { known, duplicates } = gatherIds(records);
  const registers = registersByKind(isms);
  const references = namedReferences(records);
  return [
    ...findings,
    ...duplicates,
    ...references.flatMap((reference) => unknownTarget(reference, registers, known)),
    ...cycles(references),
    ...ambiguousOwners(records, known),
  ];
}

/** The ids of the records by their kind. */
type KnownIds = ReadonlyMap<string, ReadonlySet<string>>;

/** Gathers the ids, and finds those that a register has already. */
function gatherIds(records: readonly PlacedRecord[]): {
  readonly known: KnownIds;
  readonly duplicates: readonly IntegrityFinding[];
} {
  const known = new Map<string, Set<string>>();
  const duplicates: IntegrityFinding[] = [];
  for (const { register, subject, path, record } of records) {
    const id = idIn(record);
    if (id === undefined) continue;
    const ids = known.get(subject.kind) ?? new Set<string>();
    known.set(subject.kind, ids);
    if (ids.has(id)) {
      const details = { subject, path: [...path, 'id'], params: { record: id, register } };
      duplicates.push(reportFinding(integrityFindings, 'record-duplicate', details));
    }
    ids.add(id);
  }
  return { known, duplicates };
}

/** A single record of the document, such as the criteria in force, is not all of its kind: a reference may name an earlier one. */
function registersByKind(isms: Isms): ReadonlyMap<string, RegisterName> {
  return new Map(
    registerEntries().flatMap(([name, { kind, holds }]) =>
      holds === 'many' && isms[name] !== undefined ? [[kind, name]] : [],
    ),
  );
}

function unknownTarget(
  { subject, path, target }: NamedReference,
  registers: ReadonlyMap<string, RegisterName>,
  known: KnownIds,
): readonly IntegrityFinding[] {
  const { kind, id: reference } = target;
  const register = registers.get(kind);
  if (register === undefined) return [];
  if (known.get(kind)?.has(reference) === true) return [];
  const others = [...known].flatMap(([other, ids]) => (ids.has(reference) ? [other] : []));
  const params = { record: subject.id, kind, reference };
  return [
    others.length === 0
      ? reportFinding(integrityFindings, 'reference-unknown', { subject, path, params: { ...params, register } })
      : reportFinding(integrityFindings, 'reference-of-other-kind', {
          subject,
          path,
          params: { ...params, actual: others },
        }),
  ];
}

/** A record in the chain of a field by which each record names at most one of its own kind, such as its parent. */
interface Link {
  readonly reference: NamedReference;
  readonly index: number;
}

function cycles(references: readonly NamedReference[]): readonly IntegrityFinding[] {
  const ofOwnKind = references.filter(
    ({ subject, path, target }) =>
      subject.kind === target.kind && path.slice(2).every((step) => typeof step === 'string'),
  );
  const chains = groupBy(ofOwnKind, ({ path: [register, , ...field] }) => [JSON.stringify([register, field])]);
  return [...chains.values()].flatMap(cyclesOfChain);
}

function cyclesOfChain(references: readonly NamedReference[]): readonly IntegrityFinding[] {
  const next = new Map<string, Link>();
  for (const [index, reference] of references.entries()) {
    const { id } = reference.subject;
    if (!next.has(id)) next.set(id, { reference, index });
  }
  return circlesOf(next.keys(), (id) => next.get(id)?.reference.target.id).map((circle) => cycleFinding(circle, next));
}

/** The finding stands at the record of the circle that the document has first. */
function cycleFinding(ids: readonly string[], next: ReadonlyMap<string, Link>): IntegrityFinding {
  const links = ids.map((id) => next.get(id) as Link);
  const first = links.reduce((a, b) => (b.index < a.index ? b : a));
  const at = links.indexOf(first);
  const { subject, path } = first.reference;
  return reportFinding(integrityFindings, 'reference-cycle', {
    subject,
    path,
    params: {
      field: path.slice(2).join('.'),
      kind: subject.kind,
      records: [...ids.slice(at), ...ids.slice(0, at)],
    },
  });
}

/** An id by which an owner is named must not be that of a person and of a role. */
function ambiguousOwners(records: readonly PlacedRecord[], known: KnownIds): readonly IntegrityFinding[] {
  return records.flatMap(({ register, subject, path, record }) => {
    const id = idIn(record);
    if (register !== 'roles' || id === undefined || known.get('person')?.has(id) !== true) return [];
    const details = { subject, path: [...path, 'id'], params: { record: id } };
    return [reportFinding(integrityFindings, 'owner-ambiguous', details)];
  });
}
