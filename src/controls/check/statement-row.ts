import {
  type FindingParam,
  type FindingPath,
  type FindingSubject,
  type PlaceOf,
  reportFinding,
  type Requirement,
} from '../../core/findings/finding.ts';
import type { Guard } from '../../core/guards/guard.ts';
import { unreadablePart } from '../../core/guards/readable.ts';
import { reportUnreadable } from '../../core/guards/unreadable-record.ts';
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
    requirements: requirementOf(control),
  });
}

/** A control of Annex A is a requirement, one from elsewhere is none. */
function requirementOf(control: string): readonly Requirement[] {
  return isControlId(control) ? [control] : [];
}

/**
 * The finding of a part of a row, itself a record, that cannot be read; empty when it can.
 *
 * @internal
 */
export function reportUnreadablePart(
  row: StatementRow,
  path: FindingPath,
  part: unknown,
  guard: Guard,
): readonly ControlsFinding[] {
  const unreadable = unreadablePart(part, guard);
  if (unreadable === undefined) return [];
  const { subject, index, entry } = row;
  const { control } = entry;
  const at = { subject, place: ['entries', index, ...path], record: control, requirements: requirementOf(control) };
  return [reportUnreadable('controls-record-unreadable', at, unreadable)];
}
