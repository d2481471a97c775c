import type { FindingPath } from '../../core/findings/finding.ts';
import {
  type UnreadableField,
  unreadableList,
  unreadableObject,
  unreadablePeriod,
  unreadableWord,
} from '../records/unreadable-field.ts';
import { type Cutoff, cutoffProblem } from './cutoff.ts';
import { nestingProblem } from './nesting.ts';
import type { RetentionEnd } from './retention-end.ts';

const kinds: readonly RetentionEnd['kind'][] = ['after', 'latest', 'earliest', 'permanent'];

/**
 * The first part of an end that its schema would refuse.
 *
 * @internal
 */
export function unreadablePartOf(end: RetentionEnd): UnreadableField | undefined {
  const problem = nestingProblem(end);
  if (problem === null) return unreadablePart([], end);
  return { path: [], demand: 'must be at most 16 levels deep and of at most 1000 parts', value: problem };
}

function unreadablePart(path: FindingPath, end: RetentionEnd): UnreadableField | undefined {
  const field = unreadableObject(path, end) ?? unreadableWord([...path, 'kind'], end.kind, kinds);
  if (field !== undefined || end.kind === 'permanent') return field;
  if (end.kind === 'after')
    return unreadableCutoff([...path, 'cutoff'], end.cutoff) ?? unreadablePeriod([...path, 'period'], end.period);
  const list = unreadableList([...path, 'of'], end.of);
  if (list !== undefined) return list;
  if (end.of.length === 0) return { path: [...path, 'of'], demand: 'must have at least one end', value: end.of };
  for (const [index, branch] of end.of.entries()) {
    const found = unreadablePart([...path, 'of', index], branch);
    if (found !== undefined) return found;
  }
  return undefined;
}

function unreadableCutoff(path: FindingPath, cutoff: Cutoff | undefined): UnreadableField | undefined {
  if (cutoff === undefined || cutoff === 'calendar-year-end') return undefined;
  const isYearly = typeof cutoff === 'object' && cutoff !== null && cutoffProblem(cutoff) === null;
  return isYearly ? undefined : { path, demand: 'must come every year', value: cutoff };
}
