import type { Finding, FindingPath } from '../../core/findings/finding.ts';

/** How the areas call what integrity finds in any register. */
const codesOfAreas: ReadonlyMap<string, RegExp> = /* @__PURE__ */ new Map([
  ['record-duplicate', /-(?:duplicate|ambiguous)$/],
  ['reference-unknown', /-(?:unknown|of-unknown-risk|not-a-person)$/],
  ['reference-of-other-kind', /-(?:unknown|of-unknown-risk|not-a-person)$/],
  ['reference-cycle', /-(?:cycle|circular)$/],
]);

/**
 * Leaves out what is said already: the findings of integrity for which an area has a finding of its own, and the second finding about one
 * unreadable or repeated record.
 *
 * @internal
 */
export function withoutRepetitions(integrity: readonly Finding[], areas: readonly Finding[]): readonly Finding[] {
  const named = namedByAreas(areas);
  const said = new Set<string>();
  return [...integrity.filter((finding) => !keysOf(finding).some((key) => named.has(key))), ...areas].filter(
    ({ code, path }) => {
      const [ending] = /-record-(?:unreadable|duplicate)$/.exec(code) ?? [];
      if (ending === undefined) return true;
      const key = JSON.stringify([ending, recordPart(path)]);
      const isNew = !said.has(key);
      said.add(key);
      return isNew;
    },
  );
}

/** The place of the record that a place lies in: the outermost item of a list; the place itself outside lists. */
function recordPart(path: FindingPath): FindingPath {
  const index = path.findIndex((step) => typeof step === 'number');
  return index === -1 ? path : path.slice(0, index + 1);
}

/** The keys of the findings of areas: the record for a repeated id or a circle, the place and the id for a reference. */
function namedByAreas(areas: readonly Finding[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { code, subject, path, params } of areas) {
    for (const [own, pattern] of codesOfAreas) {
      if (!pattern.test(code)) continue;
      if (own.startsWith('reference-') && own !== 'reference-cycle') {
        for (const value of Object.values(params)) named.add(placeKey(own, path, value));
      } else named.add(recordKey(own, subject.kind, subject.id));
    }
  }
  return named;
}

/** The keys by which an area would have said the same. */
function keysOf({ code, subject, path, params }: Finding): readonly string[] {
  if (code === 'record-duplicate') return [recordKey(code, subject.kind, subject.id)];
  if (code === 'reference-cycle')
    return (params['records'] as readonly string[]).map((id) => recordKey(code, subject.kind, id));
  // The area may name the field, or a part around it, down to the record.
  return path.slice(1).map((_step, index) => placeKey(code, path.slice(0, index + 2), params['reference']));
}

function recordKey(code: string, kind: string, id: string): string {
  return JSON.stringify([code, kind, id]);
}

function placeKey(code: string, path: FindingPath, reference: unknown): string {
  return JSON.stringify([code, path, reference]);
}
