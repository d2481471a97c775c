import { type FindingOf, type FindingPath, reportFinding } from '../../core/findings/finding.ts';
import { shownValue } from '../../core/findings/quotation.ts';
import { placeText } from '../../core/findings/refusal.ts';
import type { Guard } from '../../core/guards/guard.ts';
import { recordsFindings } from './findings.ts';

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
    const problem = guard(record);
    if (problem === undefined) {
      readable.push({ record, index });
      continue;
    }
    const { path, expected, value } = problem;
    const isObject = path.length > 0;
    if (isObject) unreadable.push(record);
    const id = isObject && typeof record.id === 'string' ? record.id : String(index);
    const shown = typeof value === 'string' ? value : shownValue(value);
    const params = { record: id, field: placeText(path) || kind, demand: `must be ${expected}`, value: shown };
    const details = { subject: { kind, id }, path: place === null ? [] : [...place, index, ...path], params };
    findings.push(reportFinding(recordsFindings, 'retention-record-unreadable', details));
  }
  return { readable, unreadable, findings };
}
