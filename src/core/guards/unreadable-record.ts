import type { UnreadablePart } from './readable.ts';
import {
  defineFindings,
  type FindingOf,
  type FindingPath,
  type FindingSubject,
  reportFinding,
} from '../findings/finding.ts';

/** What can be wrong with the form of a duty or of a recorded state. */
export const unreadableFindings = defineFindings({
  'core-record-unreadable': {
    severity: 'error',
    requirements: ['7.5.3.d'],
    title: 'Record unreadable',
    message: '"{record}" cannot be judged: {field} must be {demand}, got {value}.',
    remedy: 'Correct the field.',
  },
});

/**
 * Makes the finding of a record that cannot be read.
 *
 * @internal
 */
export function reportUnreadable(
  subject: FindingSubject,
  place: FindingPath,
  { path, params }: UnreadablePart,
): FindingOf<typeof unreadableFindings> {
  return reportFinding(unreadableFindings, 'core-record-unreadable', {
    subject,
    path: [...place, ...path],
    params: { record: subject.id, ...params },
  });
}

/**
 * The subject of a record that may not be readable; without an id of its own it is named by its place, such as its index in a list.
 *
 * @internal
 */
export function subjectAt(kind: string, record: unknown, place: number | string): FindingSubject {
  const id: unknown = typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined;
  return { kind, id: typeof id === 'string' ? id : String(place) };
}
