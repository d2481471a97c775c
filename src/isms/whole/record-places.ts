import type { FindingPath, FindingSubject } from '../../core/findings/finding.ts';
import type { Isms } from '../document/isms.ts';
import { recordsOf } from '../integrity/named-references.ts';

/**
 * Answers where a record of the document stands, a rule of the retention schedule too. Of repeated records the first.
 *
 * @internal
 */
export type RecordPlaces = (subject: FindingSubject) => FindingPath;

/** The kinds that the check of a statement calls by a shorter name. */
const longNames: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['acceptance', 'risk-acceptance'],
  ['document', 'controlled-document'],
]);

/**
 * Prepares the places of all records, which are gathered when the first is asked for.
 *
 * @internal
 */
export function recordPlaces(isms: Isms): RecordPlaces {
  let places: Map<string, FindingPath> | undefined;
  return ({ kind, id }) => {
    places ??= gatherPlaces(isms);
    // The checks name records of the document only.
    return places.get(keyOf(longNames.get(kind) ?? kind, id)) as FindingPath;
  };
}

function gatherPlaces(isms: Isms): Map<string, FindingPath> {
  const places = new Map<string, FindingPath>();
  const add = ({ kind, id }: FindingSubject, path: FindingPath): void => {
    const key = keyOf(kind, id);
    if (!places.has(key)) places.set(key, path);
  };
  for (const { subject, path } of recordsOf(isms)) add(subject, path);
  for (const [index, { id }] of (isms.retentionSchedule?.rules ?? []).entries())
    add({ kind: 'retention-rule', id }, ['retentionSchedule', 'rules', index]);
  return places;
}

function keyOf(kind: string, id: string): string {
  return `${kind} ${id}`;
}
