import { isCalendarDate } from '../../core/calendar/calendar-date.ts';
import {
  type FindingParam,
  type FindingPath,
  type FindingSubject,
  type PlaceOf,
  reportFinding,
} from '../../core/findings/finding.ts';
import { isControlId } from '../../standard/control-id.ts';
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

type Messages = { readonly [Code in ControlsFinding['code']]: (typeof controlsFindings)[Code]['message'] };

/** A parameter for each place of the message but the control; further ones are allowed. */
type RowParams<Code extends ControlsFinding['code']> = Readonly<
  Record<Exclude<PlaceOf<Messages[Code]>, 'control'>, FindingParam>
> &
  Readonly<Record<string, FindingParam>>;

/**
 * Makes a finding on a row, at a path within it. The control is a parameter and, when of Annex A, a requirement.
 *
 * @internal
 */
export function reportOnRow<Code extends ControlsFinding['code']>(
  { subject, index, entry }: StatementRow,
  code: Code,
  path: FindingPath,
  params: RowParams<Code>,
): ControlsFinding {
  const { control } = entry;
  return reportFinding<typeof controlsFindings, ControlsFinding['code']>(controlsFindings, code, {
    subject,
    path: ['entries', index, ...path],
    params: { control, ...params } as never,
    requirements: isControlId(control) ? [control] : [],
  });
}

/**
 * The findings of dates that `CalendarDateSchema` would refuse, one for each field that is there.
 *
 * @internal
 */
export function unreadableDates(
  row: StatementRow,
  path: FindingPath,
  dates: Readonly<Record<string, unknown>>,
): readonly ControlsFinding[] {
  return Object.entries(dates)
    .filter(([, value]) => value !== undefined && !isCalendarDate(value))
    .map(([field, value]) => {
      const params = { record: row.entry.control, field, value: String(value) };
      return reportOnRow(row, 'controls-record-unreadable', [...path, field], params);
    });
}
