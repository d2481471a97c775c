import type { FindingOf, FindingPath } from '../../core/findings/finding.ts';
import type { Guard } from '../../core/guards/guard.ts';
import { unreadablePart } from '../../core/guards/readable.ts';
import { reportUnreadable, subjectAt } from '../../core/guards/unreadable-record.ts';
import type { recordsFindings } from './findings.ts';

/**
 * A record of a list, with its index.
 *
 * @internal
 */
export interface Listed<T> {
  readonly record: T;
  readonly index: number;
}

/** The records of a list, separated. */
interface SeparatedRecords<T> {
  readonly readable: readonly Listed<T>[];
  /** The records that are objects and have an unreadable field. */
  readonly unreadable: readonly { readonly [Key in keyof T]?: unknown }[];
  readonly findings: readonly FindingOf<typeof recordsFindings>[];
}

/**
 * Separates the records of a list that can be judged from those that cannot, each of which gives one finding. The place is that of the list
 * in the checked value; a list from the context has none, and its findings have an empty path.
 *
 * @internal
 */
export function separateUnreadable<T extends { readonly id: string }>(
  kind: string,
  records: readonly T[],
  guard: Guard,
  place: FindingPath | null,
): SeparatedRecords<T> {
  const readable: Listed<T>[] = [];
  const unreadable: T[] = [];
  const findings: FindingOf<typeof recordsFindings>[] = [];
  // Not `forEach`, which passes over holes.
  for (const [index, record] of records.entries()) {
    const part = unreadablePart(record, guard);
    if (part === undefined) {
      readable.push({ record, index });
      continue;
    }
    if (part.path.length > 0) unreadable.push(record);
    const at = { subject: subjectAt(kind, record, index), place: place === null ? null : [...place, index] };
    findings.push(reportUnreadable('retention-record-unreadable', at, part));
  }
  return { readable, unreadable, findings };
}
