import type { FindingSubject } from '../../core/findings/finding.ts';
import type { ControlId } from '../../standard/control-ids.ts';
import { isControlId } from '../../standard/control-id.ts';
import type { CheckableEntry } from '../statement/checkable-statement.ts';

/**
 * A row on its way through the checks.
 *
 * @internal
 */
export interface StatementRow {
  readonly subject: FindingSubject;
  readonly index: number;
  readonly entry: CheckableEntry;
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
