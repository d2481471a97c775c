import { type Clause2013Id, clause2013Ids } from './clause-2013-ids.ts';
import { clause2013Titles } from './clause-2013-titles.ts';
import type { ClauseId } from './clause-ids.ts';
import { clauseSuccessors } from './clause-successors.ts';
import { kindIn, parentIn } from './clauses.ts';

/** A numbered clause of ISO/IEC 27001:2013. */
export interface Clause2013 {
  /** The number of the clause in the 2013 edition, such as `'10.1'`. */
  readonly id: Clause2013Id;
  /** Its short title. */
  readonly title: string;
  /** The clause one level above, null for clauses 4 to 10 themselves. */
  readonly parent: Clause2013Id | null;
  /** Whether the clause carries a requirement of its own or only groups its sub-clauses. */
  readonly kind: 'heading' | 'requirement';
  /** The clauses of the 2022 edition it went into, in order. */
  readonly successors: readonly ClauseId[];
}

/** The 35 numbered clauses 4 to 10 of ISO/IEC 27001:2013, in order. */
export const clauses2013: readonly Clause2013[] = /* @__PURE__ */ clause2013Ids.map((id) => ({
  id,
  title: clause2013Titles[id],
  parent: parentIn(clause2013Ids, id),
  kind: kindIn(clause2013Ids, id),
  successors: clauseSuccessors[id],
}));
