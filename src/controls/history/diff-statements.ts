import { requireReadable } from '../../core/guards/readable.ts';
import { statementGuard } from '../statement/statement-guards.ts';
import { groupBy } from '../../core/records/references.ts';
import { aspectNames, aspectsOf, type EntryAspects } from './entry-aspects.ts';
import { sameJson } from '../../core/records/same-json.ts';
import type { StatementControlId } from '../control/statement-control-id.ts';
import type { StatementEntry } from '../statement/statement-entry.ts';
import type { StatementOfApplicability } from '../statement/statement-of-applicability.ts';

/** A change of one aspect of one row; null where the row does not have the aspect. */
export type EntryChange = {
  [Kind in keyof EntryAspects]: {
    /** The control of the row. */
    readonly control: StatementControlId;
    /** The aspect that changed. */
    readonly kind: Kind;
    /** The aspect before. */
    readonly before: EntryAspects[Kind] | null;
    /** The aspect after. */
    readonly after: EntryAspects[Kind] | null;
  };
}[keyof EntryAspects];

/** A row that was added or removed. */
export type RowChange =
  | {
      /** The control of the row. */
      readonly control: StatementControlId;
      /** The row was added. */
      readonly kind: 'added';
      /** Its place among the rows after, from 0. */
      readonly position: number;
      /** No row. */
      readonly before: null;
      /** The row. */
      readonly after: StatementEntry;
    }
  | {
      /** The control of the row. */
      readonly control: StatementControlId;
      /** The row was removed. */
      readonly kind: 'removed';
      /** Its place among the rows before, from 0. */
      readonly position: number;
      /** The row. */
      readonly before: StatementEntry;
      /** No row. */
      readonly after: null;
    };

/** A change of the statement as a whole. */
export type WholeChange =
  | {
      /** No control. */
      readonly control: null;
      /** A field above the rows changed, such as version, date or approval. */
      readonly kind: 'header';
      /** The fields before. */
      readonly before: Omit<StatementOfApplicability, 'entries'>;
      /** The fields after. */
      readonly after: Omit<StatementOfApplicability, 'entries'>;
    }
  | {
      /** No control. */
      readonly control: null;
      /** The order of the rows that both versions have changed. */
      readonly kind: 'order';
      /** Their controls in the order before. */
      readonly before: readonly StatementControlId[];
      /** Their controls in the order after. */
      readonly after: readonly StatementControlId[];
    };

/** A difference between two versions of a statement. */
export type StatementChange = WholeChange | RowChange | EntryChange;

/**
 * Lists the changes from one version of a statement to the next: every aspect of every row, added and removed rows, their order, and the
 * fields above them. The order of keys makes no difference, the order within lists does. The rows of a control with several, which
 * `checkStatement` reports, are compared as a whole: unless they are all equal, they are removed and added.
 *
 * @param before - The version before.
 * @param after - The version after.
 * @returns The changes; none between equal versions. `applyChanges` makes `after` of `before` with them.
 * @throws RangeError when a part of a version is unreadable.
 *
 * @example
 * ```ts
 * import { diffStatements } from 'isms-kit/controls';
 * import { makeStatement } from 'isms-kit/fixtures';
 *
 * const before = makeStatement();
 * const entries = before.entries.map((entry) => (entry.control === 'A.8.13' ? { ...entry, owner: 'Operations' } : entry));
 * const changes = diffStatements(before, { ...before, entries });
 * changes; // => [{ control: 'A.8.13', kind: 'owner', before: 'CISO', after: 'Operations' }]
 * ```
 */
export function diffStatements(
  before: StatementOfApplicability,
  after: StatementOfApplicability,
): readonly StatementChange[] {
  requireReadable('before', before, statementGuard);
  requireReadable('after', after, statementGuard);
  const { entries: rowsBefore, ...headerBefore } = before;
  const { entries: rowsAfter, ...headerAfter } = after;
  const changes: StatementChange[] = [];
  if (!sameJson(headerBefore, headerAfter)) {
    changes.push({ control: null, kind: 'header', before: headerBefore, after: headerAfter });
  }
  const kept = keptControls(rowsBefore, rowsAfter);
  const orderBefore = rowsBefore.map(({ control }) => control).filter((control) => kept.has(control));
  const orderAfter = rowsAfter.map(({ control }) => control).filter((control) => kept.has(control));
  if (!sameJson(orderBefore, orderAfter)) {
    changes.push({ control: null, kind: 'order', before: orderBefore, after: orderAfter });
  }
  rowsBefore.forEach((row, position) => {
    const { control } = row;
    if (!kept.has(control)) changes.push({ control, kind: 'removed', position, before: row, after: null });
  });
  const wereBefore = new Map(rowsBefore.map((row) => [row.control, row]));
  rowsAfter.forEach((row, position) => {
    const { control } = row;
    const wasBefore = wereBefore.get(control);
    if (wasBefore === undefined || !kept.has(control)) {
      changes.push({ control, kind: 'added', position, before: null, after: row });
    } else if (kept.get(control) === 1) changes.push(...diffRows(control, wasBefore, row));
  });
  return changes;
}

/** The controls whose rows are in both versions, with the number of their rows. */
function keptControls(
  before: readonly StatementEntry[],
  after: readonly StatementEntry[],
): ReadonlyMap<StatementControlId, number> {
  const rowsAfter = groupBy(after, (row) => [row.control]);
  const kept = new Map<StatementControlId, number>();
  for (const [control, rows] of groupBy(before, (row) => [row.control])) {
    const others = rowsAfter.get(control) ?? [];
    if (rows.length === 1 ? others.length === 1 : sameJson(rows, others)) kept.set(control, rows.length);
  }
  return kept;
}

function diffRows(control: StatementControlId, before: StatementEntry, after: StatementEntry): readonly EntryChange[] {
  const aspectsBefore = aspectsOf(before);
  const aspectsAfter = aspectsOf(after);
  return aspectNames.flatMap((kind) => {
    const change = { control, kind, before: aspectsBefore[kind] ?? null, after: aspectsAfter[kind] ?? null };
    return sameJson(change.before, change.after) ? [] : [change as EntryChange];
  });
}
