import { isCalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingSubject, reportFinding } from '../../core/findings/finding.ts';
import type { ControlId } from '../../standard/control-ids.ts';
import { isControlId } from '../../standard/is-control-id.ts';
import type { UnparsedEntry } from '../statement/unparsed-statement.ts';
import { type ControlsFinding, controlsFindings } from './findings.ts';

/**
 * A row on its way through the checks.
 *
 * @internal
 */
export interface StatementRow {
  readonly subject: FindingSubject;
  readonly index: number;
  readonly entry: UnparsedEntry;
}

/**
 * The details of a finding on a row: its place in the statement, its control as parameter and, when of Annex A, as requirement.
 *
 * @internal
 */
export function rowDetails<const Params extends object>(
  { subject, index, entry }: StatementRow,
  path: readonly (string | number)[],
  params: Params,
): {
  subject: FindingSubject;
  path: readonly (string | number)[];
  params: { control: string } & Params;
  requirements: readonly ControlId[];
} {
  const { control } = entry;
  return {
    subject,
    path: ['entries', index, ...path],
    params: { control, ...params },
    requirements: isControlId(control) ? [control] : [],
  };
}

/**
 * The findings of dates that `CalendarDateSchema` would refuse, one for each field that is there.
 *
 * @internal
 */
export function unreadableDates(
  row: StatementRow,
  path: readonly (string | number)[],
  dates: Readonly<Record<string, unknown>>,
): readonly ControlsFinding[] {
  return Object.entries(dates)
    .filter(([, value]) => value !== undefined && !isCalendarDate(value))
    .map(([field, value]) =>
      reportFinding(
        controlsFindings,
        'controls-record-unreadable',
        rowDetails(row, [...path, field], { record: row.entry.control, field, value: String(value) }),
      ),
    );
}
