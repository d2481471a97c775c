import { quotedText } from '../../core/findings/quotation.ts';
import { aNumber, anObject, aShape, aText, type Guard, listOf } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { entryGuard, statementGuard } from '../statement/statement-guards.ts';
import { groupBy } from '../../core/records/references.ts';
import type { EntryChange, RowChange, StatementChange } from './diff-statements.ts';
import { aspectNames, aspectsOf, type EntryAspects, entryOf } from './entry-aspects.ts';
import { sameJson } from '../../core/records/same-json.ts';
import type { StatementControlId } from '../control/statement-control-id.ts';
import type { StatementEntry } from '../statement/statement-entry.ts';
import type { StatementOfApplicability } from '../statement/statement-of-applicability.ts';

/**
 * Makes the next version of a statement from the version before and the changes.
 *
 * @param before - The version that the changes were found on.
 * @param changes - The changes, from `diffStatements`.
 * @returns The version after.
 * @throws RangeError when a change does not fit `before`: a missing row or order, or another value of an aspect; or when a part of `before` or of a
 *   change is unreadable.
 *
 * @example
 * ```ts
 * import { applyChanges, diffStatements } from 'isms-kit/controls';
 * import { makeStatement } from 'isms-kit/fixtures';
 *
 * const before = makeStatement();
 * const after = makeStatement({ version: '2.0', entries: before.entries.slice(1) });
 * applyChanges(before, diffStatements(before, after)).entries.length; // => 92
 * ```
 */
export function applyChanges(
  before: StatementOfApplicability,
  changes: readonly StatementChange[],
): StatementOfApplicability {
  requireReadable('before', before, statementGuard);
  requireReadable('changes', changes, listOf(changeGuard()));
  const kept = orderRows(changeRows(removeRows(before.entries, changes), changes), changes);
  return { ...headerAfter(before, changes), entries: addRows(kept, changes) };
}

function changeGuard(): Guard {
  const placed = { control: aText, position: aNumber };
  const controls = listOf(aText);
  const aspect = anObject<EntryChange>({ control: aText });
  const header = anObject({});
  return aShape('kind', {
    header: anObject<StatementChange>({ before: header, after: header }),
    order: anObject<StatementChange>({ before: controls, after: controls }),
    removed: anObject<RowChange>(placed),
    added: anObject<RowChange>({ ...placed, after: entryGuard }),
    ...Object.fromEntries(aspectNames.map((kind) => [kind, aspect])),
  });
}

function headerAfter(
  statement: StatementOfApplicability,
  changes: readonly StatementChange[],
): Omit<StatementOfApplicability, 'entries'> {
  const { entries: _entries, ...header } = statement;
  const change = changes.find((candidate) => candidate.kind === 'header');
  if (change === undefined) return header;
  if (!sameJson(header, change.before)) throw misfit(change);
  return change.after;
}

function removeRows(rows: readonly StatementEntry[], changes: readonly StatementChange[]): readonly StatementEntry[] {
  const removed = new Set<number>();
  for (const change of changes) {
    if (change.kind !== 'removed') continue;
    if (!sameJson(rows[change.position], change.before)) throw misfit(change);
    removed.add(change.position);
  }
  return rows.filter((_, position) => !removed.has(position));
}

function changeRows(rows: readonly StatementEntry[], changes: readonly StatementChange[]): readonly StatementEntry[] {
  const known = new Map(rows.map((row) => [row.control, row]));
  const changed = new Map<StatementControlId, Partial<EntryAspects>>();
  for (const change of changes) {
    if (!isEntryChange(change)) continue;
    const { control, kind, before, after } = change;
    const row = known.get(control);
    if (row === undefined) throw misfit(change);
    const { [kind]: is = null, ...others } = changed.get(control) ?? aspectsOf(row);
    if (!sameJson(is, before)) throw misfit(change);
    changed.set(control, after === null ? others : { ...others, [kind]: after });
  }
  return rows.map((row) => {
    const aspects = changed.get(row.control);
    return aspects === undefined ? row : entryOf(row.control, aspects);
  });
}

function orderRows(rows: readonly StatementEntry[], changes: readonly StatementChange[]): readonly StatementEntry[] {
  const change = changes.find((candidate) => candidate.kind === 'order');
  if (change === undefined) return rows;
  const controls = rows.map(({ control }) => control);
  if (!sameJson(controls, change.before)) throw misfit(change);
  const groups = groupBy(rows, ({ control }) => [control]);
  const waiting = new Map([...groups].map(([control, group]) => [control, group.values()]));
  return change.after.map((control) => {
    const next = waiting.get(control)?.next();
    if (next === undefined || next.done === true) throw misfit(change);
    return next.value;
  });
}

function addRows(rows: readonly StatementEntry[], changes: readonly StatementChange[]): readonly StatementEntry[] {
  const added = new Map<number, StatementEntry>();
  for (const change of changes) if (change.kind === 'added') added.set(change.position, change.after);
  const waiting = rows.values();
  return Array.from({ length: rows.length + added.size }, (_, position) => {
    const row = added.get(position) ?? waiting.next().value;
    if (row === undefined)
      throw new RangeError(`changes must add rows within the statement, got none for position ${position}`);
    return row;
  });
}

function isEntryChange(change: StatementChange): change is EntryChange {
  return (aspectNames as readonly string[]).includes(change.kind);
}

function misfit({ control, kind }: StatementChange): RangeError {
  return new RangeError(
    `changes must fit the statement, got ${quotedText(`${kind} of ${control ?? 'the statement'}`)}`,
  );
}
