import {
  type Finding,
  type FindingDefinition,
  type FindingPath,
  type FindingSubject,
  type FindingTable,
  reportFinding,
  type Requirement,
} from '../findings/finding.ts';
import type { UnreadablePart } from './readable.ts';

/**
 * How every check says that it cannot read a record. Each area has a code of its own for it.
 *
 * @internal
 */
export const unreadableRecord = {
  severity: 'error',
  requirements: ['7.5.3.d'],
  title: 'Record unreadable',
  message: '"{record}" cannot be judged: {field} must be {demand}, and is {value}.',
  remedy: 'Correct the field.',
} as const satisfies FindingDefinition;

/** A record that a check cannot read. */
interface UnreadableRecord {
  /** The subject of the finding. */
  readonly subject: FindingSubject;
  /** The place of the record in the checked value; null for a record of the context, which has none. */
  readonly place: FindingPath | null;
  /** The text that names the record; the id of the subject when absent. */
  readonly record?: string;
  /** Further requirements. */
  readonly requirements?: readonly Requirement[];
}

/**
 * Makes the finding of a record that cannot be read.
 *
 * @internal
 */
export function reportUnreadable<Code extends string>(
  code: Code,
  { subject, place, record = subject.id, requirements = [] }: UnreadableRecord,
  { path, params }: UnreadablePart,
): Finding<Code> {
  const table: FindingTable = { [code]: unreadableRecord };
  const details = {
    subject,
    path: place === null ? [] : [...place, ...path],
    params: { record, ...params },
    requirements,
  };
  return reportFinding(table, code, details);
}

/**
 * The id of a record that may not be readable; undefined where it has none.
 *
 * @internal
 */
export function idIn(record: unknown): string | undefined {
  const id: unknown = typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined;
  return typeof id === 'string' ? id : undefined;
}

/**
 * The subject of a record that may not be readable; without an id of its own it is named by its place, such as its index in a list.
 *
 * @internal
 */
export function subjectAt(kind: string, record: unknown, place: number | string): FindingSubject {
  return { kind, id: idIn(record) ?? String(place) };
}
