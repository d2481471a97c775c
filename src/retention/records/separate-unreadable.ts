import { type FindingOf, type FindingPath, reportFinding } from '../../core/findings/finding.ts';
import { placeText } from '../../core/findings/refusal.ts';
import { recordsFindings } from './findings.ts';
import { type UnreadableField, unreadableObject } from './unreadable-field.ts';

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
  readonly unreadable: readonly T[];
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
  fieldOf: (record: T) => UnreadableField | undefined,
  place: FindingPath | null,
): SeparatedRecords<T> {
  const readable: Listed<T>[] = [];
  const unreadable: T[] = [];
  const findings = records.flatMap((record, index) => {
    const noObject = unreadableObject([], record);
    const field = noObject ?? fieldOf(record);
    if (field === undefined) {
      readable.push({ record, index });
      return [];
    }
    if (noObject === undefined) unreadable.push(record);
    const id = noObject === undefined ? record.id : String(index);
    const { path, demand, value } = field;
    const params = { record: id, field: placeText(path) || kind, demand, value: String(value) };
    const details = { subject: { kind, id }, path: place === null ? [] : [...place, index, ...path], params };
    return [reportFinding(recordsFindings, 'retention-record-unreadable', details)];
  });
  return { readable, unreadable, findings };
}
