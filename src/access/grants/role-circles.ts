import type { RecordId } from '../../core/records/text.ts';
import type { AccessRole } from './access-role.ts';

interface Visit {
  readonly id: RecordId;
  readonly number: number;
  /** The lowest number that is reached from here and still open. */
  lowest: number;
  isOpen: boolean;
}

interface Step {
  readonly visit: Visit;
  /** The included roles that are still to be followed, the next one last. */
  readonly ahead: RecordId[];
}

/**
 * The groups of roles that include each other, and the roles that include themselves, each group once in the order of the register (Tarjan's
 * algorithm without recursion: each inclusion is followed once).
 *
 * @internal
 */
export function roleCircles(roles: ReadonlyMap<RecordId, AccessRole>): readonly (readonly [RecordId, ...RecordId[]])[] {
  const visits = new Map<RecordId, Visit>();
  const open: Visit[] = [];
  const groups: [RecordId, ...RecordId[]][] = [];
  const position = new Map([...roles.keys()].map((id, index) => [id, index]));
  const byPosition = (a: RecordId, b: RecordId): number => (position.get(a) as number) - (position.get(b) as number);
  const includedBy = (id: RecordId): readonly RecordId[] =>
    (roles.get(id)?.includes ?? []).filter((included) => roles.has(included));
  const enter = (id: RecordId): Step => {
    const visit = { id, number: visits.size, lowest: visits.size, isOpen: true };
    visits.set(id, visit);
    open.push(visit);
    return { visit, ahead: includedBy(id).toReversed() };
  };
  const close = ({ id, number }: Visit): void => {
    const members: RecordId[] = [];
    for (let last = open.at(-1); last !== undefined && last.number >= number; last = open.at(-1)) {
      open.pop();
      last.isOpen = false;
      members.push(last.id);
    }
    const sorted = members.toSorted(byPosition) as [RecordId, ...RecordId[]];
    if (sorted.length > 1 || includedBy(id).includes(id)) groups.push(sorted);
  };
  for (const id of roles.keys()) {
    if (visits.has(id)) continue;
    const steps: Step[] = [enter(id)];
    for (let step = steps.at(-1); step !== undefined; step = steps.at(-1)) {
      const { visit, ahead } = step;
      const next = ahead.pop();
      if (next !== undefined) {
        const seen = visits.get(next);
        if (seen === undefined) steps.push(enter(next));
        else if (seen.isOpen && seen.number < visit.lowest) visit.lowest = seen.number;
        continue;
      }
      steps.pop();
      const above = steps.at(-1);
      if (above !== undefined && visit.lowest < above.visit.lowest) above.visit.lowest = visit.lowest;
      if (visit.lowest === visit.number) close(visit);
    }
  }
  return groups.toSorted(([a], [b]) => byPosition(a, b));
}
