import { type Clause2013Id, clause2013Ids } from './clause-2013-ids.ts';
import { type ClauseId, clauseIds } from './clause-ids.ts';
import { type ClauseItemId, clauseItemIds } from './clause-item-ids.ts';
import { clauseItemTopics } from './clause-item-topics.ts';
import { clauseSuccessors } from './clause-successors.ts';
import { clauseTitles } from './clause-titles.ts';

/** A lettered or numbered item of a clause. */
export interface ClauseItem {
  /** The item, such as `'6.1.3.d'`. */
  readonly id: ClauseItemId;
  /** Its topic, in this library's own few words; never the wording of the requirement. */
  readonly topic: string;
}

/** An addition of an amendment to a clause. */
export interface ClauseAmendment {
  /** The amendment, such as `'Amd 1:2024'`. */
  readonly amendment: string;
  /** Whether it adds a requirement or only a note. */
  readonly kind: 'requirement' | 'note';
  /** The topic of the addition, in this library's own few words. */
  readonly topic: string;
}

/** A numbered clause of ISO/IEC 27001:2022. */
export interface Clause {
  /** The number of the clause, such as `'6.1.3'`. */
  readonly id: ClauseId;
  /** Its short title. */
  readonly title: string;
  /** The clause one level above, null for clauses 4 to 10 themselves. */
  readonly parent: ClauseId | null;
  /** Whether the clause carries a requirement of its own or only groups its sub-clauses. */
  readonly kind: 'heading' | 'requirement';
  /** Its lettered items, each followed by its numbered ones, in order. */
  readonly items: readonly ClauseItem[];
  /** The additions of Amendment 1:2024. */
  readonly amendedBy?: readonly ClauseAmendment[];
  /** The clauses of the 2013 edition it came from, empty when new. */
  readonly predecessors: readonly Clause2013Id[];
}

const amendments: Readonly<Partial<Record<ClauseId, readonly ClauseAmendment[]>>> = {
  '4.1': [{ amendment: 'Amd 1:2024', kind: 'requirement', topic: 'decide if climate change is relevant' }],
  '4.2': [{ amendment: 'Amd 1:2024', kind: 'note', topic: 'stakeholders may raise climate-related requirements' }],
};

/** The 41 numbered clauses 4 to 10 of ISO/IEC 27001:2022 with Amendment 1:2024, in order. */
export const clauses: readonly Clause[] = /* @__PURE__ */ clauseIds.map((id) => ({
  id,
  title: clauseTitles[id],
  parent: parentIn(clauseIds, id),
  kind: kindIn(clauseIds, id),
  items: itemsOf(id).map((item) => ({ id: item, topic: clauseItemTopics[item] })),
  ...(amendments[id] && { amendedBy: amendments[id] }),
  predecessors: clause2013Ids.filter((old) => clauseSuccessors[old].includes(id)),
}));

/** The 30 clauses that carry a requirement of their own, in order; the other 11 only group their sub-clauses. */
export const requirementClauseIds: readonly ClauseId[] = /* @__PURE__ */ clauseIds.filter(
  (id) => kindIn(clauseIds, id) === 'requirement',
);

/**
 * Looks up a clause of ISO/IEC 27001:2022 by its id.
 *
 * @param id - The id of the clause.
 * @returns Its entry in `clauses`.
 * @throws RangeError if the value is not the id of a clause.
 *
 * @example
 * ```ts
 * import { getClause } from 'isms-kit/standard';
 *
 * getClause('6.1.3').title; // => 'Information security risk treatment'
 * ```
 */
export function getClause(id: ClauseId): Clause {
  const found = clauses[clauseIds.indexOf(id)];
  if (found === undefined)
    throw new RangeError(
      `id must be a clause of ISO/IEC 27001:2022, got ${typeof id === 'string' ? JSON.stringify((id as string).slice(0, 60)) : typeof id}`,
    );
  return found;
}

/**
 * The clause one level above a clause of the same edition.
 *
 * @internal
 */
export function parentIn<Id extends string>(ids: readonly Id[], id: Id): Id | null {
  const stem = id.slice(0, Math.max(0, id.lastIndexOf('.')));
  return ids.find((other) => other === stem) ?? null;
}

/**
 * The kind of a clause: with sub-clauses in its edition it is a heading.
 *
 * @internal
 */
export function kindIn(ids: readonly string[], id: string): Clause['kind'] {
  return ids.some((other) => other.startsWith(`${id}.`)) ? 'heading' : 'requirement';
}

/**
 * The items of a clause. A heading has none, because its sub-clauses carry them.
 *
 * @internal
 */
export function itemsOf(id: ClauseId): readonly ClauseItemId[] {
  return clauseItemIds.filter((item) => item.startsWith(`${id}.`) && item.charAt(id.length + 1) >= 'a');
}
