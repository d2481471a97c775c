import { addPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { type FindingOf, type FindingPath, type FindingSubject, reportFinding } from '../../core/findings/finding.ts';
import { reportUnreadable, subjectAt } from '../../core/guards/unreadable-record.ts';
import {
  aDate,
  anObject,
  aPeriod,
  anything,
  aText,
  type Guard,
  listOf,
  maybe,
  nullOr,
  oneOf,
} from '../../core/guards/guard.ts';
import { requireOptions, requireReadable, unreadablePart } from '../../core/guards/readable.ts';
import { statutesFindings } from './findings.ts';
import type { StatutoryTimeLimit } from './statutory-time-limit.ts';

interface Validity {
  /** The id of the row. */
  readonly id: string;
  /** The first day on which it binds; not known, or always, when absent or null. */
  readonly validFrom?: CalendarDate | null;
  /** The last day on which it binds; no end is known when absent or null. */
  readonly validTo?: CalendarDate | null;
}

/** A row of a table of law: a time limit, or a retention period with its rule. */
export type StatutoryRow =
  | (Validity & Pick<StatutoryTimeLimit, 'status' | 'checkedOn'>)
  | {
      /** The rule, with its id and its validity. */
      readonly rule: Validity;
      /** The day on which the row was last compared with its source. */
      readonly checkedOn: CalendarDate;
    };

/** The day in question, and the age at which a check is old. */
export interface CheckStatutoryTablesContext {
  /** Today. */
  readonly asOf: CalendarDate;
  /** How long the comparison of a row with its source is good. */
  readonly checkedWithin: Period;
}

type StatutesFinding = FindingOf<typeof statutesFindings>;

const maybeDate = /* @__PURE__ */ maybe(/* @__PURE__ */ nullOr(aDate));
const validity = { id: aText, validFrom: maybeDate, validTo: maybeDate };
const timeLimitGuard = /* @__PURE__ */ anObject<StatutoryTimeLimit>({
  ...validity,
  status: /* @__PURE__ */ oneOf([
    'in-force',
    'applies-from',
    'proposed',
    'pending-final-rule',
  ] satisfies StatutoryTimeLimit['status'][]),
  checkedOn: aDate,
});
const retentionGuard = /* @__PURE__ */ anObject<Extract<StatutoryRow, { readonly rule: object }>>({
  rule: /* @__PURE__ */ anObject<Validity>(validity),
  checkedOn: aDate,
});
const rowGuard: Guard = (row) => (isRetention(row) ? retentionGuard(row) : timeLimitGuard(row));
const tablesGuard = /* @__PURE__ */ listOf(/* @__PURE__ */ listOf(anything));
const contextGuard = /* @__PURE__ */ anObject<CheckStatutoryTablesContext>({
  asOf: aDate,
  checkedWithin: aPeriod,
});

/**
 * Finds the rows of tables of law that were compared with their source too long ago, and those that are not law on a day: proposed, not yet in
 * force or no longer.
 *
 * @param tables - The tables, such as `statutoryTimeLimits` and the table of retention periods.
 * @param context - Today, and the age at which a check is old.
 * @returns The findings, in the order of the rows; the path begins with the index of the table and that of the row.
 * @throws RangeError when `tables` is not a list of tables, `asOf` is not a day or `checkedWithin` is not a period.
 *
 * @example
 * ```ts
 * import { checkStatutoryTables, statutoryTimeLimits } from 'isms-kit/deadlines';
 *
 * const india = statutoryTimeLimits.filter(({ id }) => id === 'in-dpdp');
 * const findings = checkStatutoryTables([india], { asOf: '2026-12-01', checkedWithin: 'P1Y' });
 * findings.map(({ code }) => code); // => ['statutory-row-not-yet-in-force']
 * checkStatutoryTables([india], { asOf: '2027-06-01', checkedWithin: 'P1Y' }); // => []
 * ```
 */
export function checkStatutoryTables(
  tables: readonly (readonly StatutoryRow[])[],
  context: CheckStatutoryTablesContext,
): readonly StatutesFinding[] {
  requireReadable('tables', tables, tablesGuard);
  requireOptions(context, contextGuard, 'context');
  return tables.flatMap((rows, table) => rows.flatMap((row, index) => checkRow(row, [table, index], context)));
}

function checkRow(
  row: StatutoryRow,
  path: FindingPath,
  { asOf, checkedWithin }: CheckStatutoryTablesContext,
): readonly StatutesFinding[] {
  const unreadable = unreadablePart(row, rowGuard);
  if (unreadable !== undefined)
    return [
      reportUnreadable('deadlines-record-unreadable', { subject: subjectOf(row, path), place: path }, unreadable),
    ];
  const { id, validFrom, validTo } = 'rule' in row ? row.rule : row;
  const { checkedOn } = row;
  const details = { subject: { kind: 'statutory-row', id }, path };
  const findings: StatutesFinding[] = [];
  if (checkedOn > asOf) {
    const params = { row: id, checkedOn, asOf };
    findings.push(reportFinding(statutesFindings, 'statutory-check-in-future', { ...details, params }));
  } else if (addPeriod(checkedOn, checkedWithin) < asOf) {
    const params = { row: id, checkedOn, checkedWithin };
    findings.push(reportFinding(statutesFindings, 'statutory-check-old', { ...details, params }));
  }
  if (!('rule' in row) && (row.status === 'proposed' || row.status === 'pending-final-rule')) {
    const params = { row: id, status: row.status };
    findings.push(reportFinding(statutesFindings, 'statutory-row-not-law', { ...details, params }));
  }
  if (typeof validFrom === 'string' && validFrom > asOf) {
    const params = { row: id, validFrom, asOf };
    findings.push(reportFinding(statutesFindings, 'statutory-row-not-yet-in-force', { ...details, params }));
  }
  if (typeof validTo === 'string' && validTo < asOf) {
    const params = { row: id, validTo, asOf };
    findings.push(reportFinding(statutesFindings, 'statutory-row-no-longer-in-force', { ...details, params }));
  }
  return findings;
}

function isRetention(row: unknown): row is { readonly rule: unknown } {
  return typeof row === 'object' && row !== null && Object.hasOwn(row, 'rule');
}

function subjectOf(row: unknown, path: FindingPath): FindingSubject {
  return subjectAt('statutory-row', isRetention(row) ? row.rule : row, Number(path[1]));
}
