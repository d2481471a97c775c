import { isControlId } from '../../standard/control-id.ts';
import { getClause } from '../../standard/clauses.ts';
import { getControl } from '../../standard/controls.ts';
import { isClauseId } from '../../standard/clause-id.ts';
import type { ReferenceToken } from './tokenize-references.ts';

/**
 * The index of the token behind the title of a clause or control, when the title follows its number: `A.5.15 Access control`,
 * `Clause 5.2: Policy`, `A.5.18 (Access rights)`. The same index when it does not.
 *
 * @internal
 */
export function titleEnd(text: string, tokens: readonly ReferenceToken[], at: number, id: string): number {
  const title = titleOf(id)?.toLowerCase();
  const mark = tokens[at]?.text;
  const first = mark === ':' || mark === '-' || mark === '(' ? at + 1 : at;
  const start = tokens[first]?.start;
  if (title === undefined || start === undefined) return at;
  const end = start + title.length;
  if (text.slice(start, end).toLowerCase() !== title) return at;
  let next = first;
  while ((tokens[next]?.start ?? end) < end) next += 1;
  return tokens[next - 1]?.end === end ? next : at;
}

function titleOf(id: string): string | undefined {
  if (isControlId(id)) return getControl(id).title;
  return isClauseId(id) ? getClause(id).title : undefined;
}
