/**
 * The positions in a list of ids at which an id stands again: every occurrence but the first.
 *
 * @internal
 */
export function duplicateIndexes(ids: readonly string[]): ReadonlySet<number> {
  const seen = new Set<string>();
  const duplicates = new Set<number>();
  for (const [index, id] of ids.entries()) {
    if (seen.has(id)) duplicates.add(index);
    seen.add(id);
  }
  return duplicates;
}

/** A reference that names no known record, with its position in the list. */
export interface UnknownReference {
  readonly id: string;
  readonly index: number;
}

/**
 * The references that name no known record; empty where the register of these records is not given, because it is not known then.
 *
 * @internal
 */
export function unknownReferences(
  references: readonly string[],
  known: ReadonlySet<string> | undefined,
): readonly UnknownReference[] {
  if (known === undefined) return [];
  return references.flatMap((id, index) => (known.has(id) ? [] : [{ id, index }]));
}

/**
 * The ids of a register, to look references up in; undefined where the register is not given.
 *
 * @internal
 */
export function idsOf(records: readonly { readonly id: string }[] | undefined): ReadonlySet<string> | undefined {
  return records && new Set(records.map(({ id }) => id));
}

/**
 * Sorts entries into groups, each entry into one group or several. The groups come in the order in which their keys occur first; within a
 * group the entries keep their order.
 *
 * @internal
 */
export function groupBy<Entry, Key extends string>(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => Iterable<Key>,
): Map<Key, readonly [Entry, ...Entry[]]> {
  const groups = new Map<Key, [Entry, ...Entry[]]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [entry]);
      else group.push(entry);
    }
  }
  return groups;
}

/**
 * Keeps the answers of a function for one run over many records, where few different questions come again and again.
 *
 * @internal
 */
export function remember<Key, Answer extends string | number | boolean | object | null>(
  answerOf: (key: Key) => Answer,
): (key: Key) => Answer {
  const answers = new Map<Key, Answer>();
  return (key) => {
    let answer = answers.get(key);
    if (answer === undefined) {
      answer = answerOf(key);
      answers.set(key, answer);
    }
    return answer;
  };
}

/**
 * The circles in which ids lead to each other, each once, its members in their order from the one that was met first. A chain of any length is
 * followed without recursion, and each id once.
 *
 * @internal
 */
export function circlesOf(
  starts: Iterable<string>,
  nextOf: (id: string) => string | undefined,
): readonly (readonly [string, ...string[]])[] {
  // By id: the id from which the walk began that met it first.
  const walkOf = new Map<string, string>();
  const circles: [string, ...string[]][] = [];
  for (const start of starts) {
    let id: string | undefined = start;
    while (id !== undefined && !walkOf.has(id)) {
      walkOf.set(id, start);
      id = nextOf(id);
    }
    // A walk that meets itself has gone round a circle; one that meets an earlier walk adds nothing.
    if (id === undefined || walkOf.get(id) !== start) continue;
    const circle: [string, ...string[]] = [id];
    for (let next = nextOf(id); next !== undefined && next !== id; next = nextOf(next)) circle.push(next);
    circles.push(circle);
  }
  return circles;
}

/**
 * The ids from which a chain of ids ends at a known id that leads no further. One that comes to a circle or to an unknown id is not among them. A
 * chain of any length is followed without recursion, and each id once.
 *
 * @internal
 */
export function representedIds(
  starts: Iterable<string>,
  nextOf: (id: string) => string | undefined,
  isKnown: (id: string) => boolean,
): ReadonlySet<string> {
  const answers = new Map<string, boolean>();
  for (const start of starts) {
    const walk = new Set<string>();
    let id = start;
    for (let next = nextOf(id); next !== undefined && !walk.has(id) && !answers.has(id); next = nextOf(id)) {
      walk.add(id);
      id = next;
    }
    const answer = answers.get(id) ?? (isKnown(id) && !walk.has(id));
    for (const one of walk) answers.set(one, answer);
  }
  return new Set([...answers].flatMap(([id, answer]) => (answer ? [id] : [])));
}
