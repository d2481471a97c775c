import { type FindingOf, type FindingPath, type FindingSubject, reportFinding } from '../../core/findings/finding.ts';
import { shownValue } from '../../core/findings/quotation.ts';
import { subjectAt } from '../../core/guards/unreadable-record.ts';
import type { Guard } from '../../core/guards/guard.ts';
import { recordsFindings } from './findings.ts';

type UnreadableFinding = FindingOf<typeof recordsFindings>;

/**
 * Makes the finding of a record that its guard refuses; undefined where it can be read. `place` is the path of the record in the checked value, and
 * `name` names the record where no part of it can be named.
 *
 * @internal
 */
export function unreadableRecord(
  subject: FindingSubject,
  record: unknown,
  guard: Guard,
  { place, name }: { readonly place: FindingPath; readonly name: string },
): UnreadableFinding | undefined {
  const problem = guard(record);
  if (problem === undefined) return undefined;
  const { path, expected: form, value } = problem;
  const field = path.join('.') || name;
  const shown = typeof value === 'string' ? value : shownValue(value);
  return reportFinding(recordsFindings, 'deadlines-record-unreadable', {
    subject,
    path: [...place, ...path],
    params: { record: subject.id, field, form, value: shown },
  });
}

/**
 * Makes the finding of a record of a list that its guard refuses; undefined where it can be read.
 *
 * @internal
 */
export function unreadableAt(
  kind: string,
  record: unknown,
  index: number,
  guard: Guard,
): UnreadableFinding | undefined {
  if (guard(record) === undefined) return undefined;
  return unreadableRecord(subjectAt(kind, record, index), record, guard, { place: [index], name: String(index) });
}
