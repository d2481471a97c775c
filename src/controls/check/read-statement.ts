import type { FindingSubject } from '../../core/findings/finding.ts';
import { anObject, type Guard, listOf } from '../../core/guards/guard.ts';
import { unreadablePart } from '../../core/guards/readable.ts';
import { reportUnreadable, subjectAt } from '../../core/guards/unreadable-record.ts';
import { unparsedEntryGuard, unparsedHeaderGuard } from '../statement/statement-guards.ts';
import type { UnparsedStatement } from '../statement/unparsed-statement.ts';
import type { ControlsFinding } from './findings.ts';
import type { StatementRow } from './statement-row.ts';

/** The parts of a statement that can be read, and a finding for each that cannot. */
interface ReadStatement {
  readonly subject: FindingSubject;
  /** The statement, where the fields above its rows can be read. */
  readonly header: UnparsedStatement | undefined;
  /** The rows that can be read; undefined where there is no list of rows. */
  readonly rows: readonly StatementRow[] | undefined;
  /** The controls of the other rows. */
  readonly unreadable: readonly string[];
  readonly findings: readonly ControlsFinding[];
}

const code = 'controls-record-unreadable';

const rowsGuard: Guard = /* @__PURE__ */ anObject<UnparsedStatement>({
  entries: /* @__PURE__ */ listOf(() => undefined),
});

/**
 * Separates the rows that can be checked from those that cannot.
 *
 * @internal
 */
export function readStatement(statement: UnparsedStatement): ReadStatement {
  const subject = { kind: 'statement-of-applicability', id: textOf(statement, 'id') ?? '' };
  const noHeader = unreadablePart(statement, unparsedHeaderGuard);
  const noRows = unreadablePart(statement, rowsGuard);
  // A value that is no object lacks both; it is one finding.
  const parts = noHeader?.path.length === 0 ? [noHeader] : [noHeader, noRows];
  const findings = parts.flatMap((part) =>
    part === undefined ? [] : [reportUnreadable(code, { subject, place: [] }, part)],
  );
  const header = noHeader === undefined ? statement : undefined;
  if (noRows !== undefined) return { subject, header, rows: undefined, unreadable: [], findings };
  const rows: StatementRow[] = [];
  const unreadable: string[] = [];
  for (const [index, entry] of statement.entries.entries()) {
    const part = unreadablePart(entry, unparsedEntryGuard);
    const control = textOf(entry, 'control');
    if (part === undefined) rows.push({ subject, index, entry });
    else {
      if (control !== undefined) unreadable.push(control);
      const at = { subject, place: ['entries', index], record: control ?? String(index) };
      findings.push(reportUnreadable(code, at, part));
    }
  }
  return { subject, header, rows, unreadable, findings };
}

/** A register of the context: the records that can be read by their index, and a finding for each that cannot. */
interface ReadRegister<Item> {
  readonly byIndex: ReadonlyMap<number, Item>;
  /** Undefined where the register is not given. */
  readonly records: readonly Item[] | undefined;
  readonly findings: readonly ControlsFinding[];
}

/**
 * Separates the records of the context by which a statement can be judged from those by which it cannot. They lie outside the checked value, so
 * that their findings have an empty path.
 *
 * @internal
 */
export function readRegister<Item>(
  kind: string,
  records: readonly Item[] | undefined,
  guard: Guard,
): ReadRegister<Item> {
  const byIndex = new Map<number, Item>();
  const findings: ControlsFinding[] = [];
  for (const [index, each] of (records ?? []).entries()) {
    const part = unreadablePart(each, guard);
    if (part === undefined) byIndex.set(index, each);
    else findings.push(reportUnreadable(code, { subject: subjectAt(kind, each, index), place: null }, part));
  }
  return { byIndex, records: records && [...byIndex.values()], findings };
}

/** A field of a value that was not parsed, where it is a text. */
function textOf(value: unknown, field: string): string | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, field)) return undefined;
  const text = (value as Readonly<Record<string, unknown>>)[field];
  return typeof text === 'string' ? text : undefined;
}
