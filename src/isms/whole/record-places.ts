import type { FindingPath, FindingSubject } from '../../core/findings/finding.ts';
import type { Isms } from '../document/isms.ts';
import { recordsOf } from '../integrity/named-references.ts';

/**
 * Answers where a record stands in the document; undefined for one that it does not have. Of repeated records the first.
 *
 * @internal
 */
export type RecordPlaces = (subject: FindingSubject) => FindingPath | undefined;

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
    if (places === undefined) {
      places = new Map();
      for (const { subject, path } of recordsOf(isms)) {
        const key = keyOf(subject.kind, subject.id);
        if (!places.has(key)) places.set(key, path);
      }
    }
    return places.get(keyOf(longNames.get(kind) ?? kind, id));
  };
}

function keyOf(kind: string, id: string): string {
  return `${kind} ${id}`;
}
