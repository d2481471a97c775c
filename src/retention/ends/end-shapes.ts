import type { Cutoff } from './cutoff.ts';
import type { EndAfterEvent, RetentionEnd } from './retention-end.ts';

/**
 * The whole of an end as a text: ends with one text are one end.
 *
 * @internal
 */
export function endText(end: RetentionEnd): string {
  return shapeOf(end, ({ event, cutoff, period }) => [event, cutoff === undefined ? null : fieldsOf(cutoff), period]);
}

/**
 * The events of an end and how they combine, as a text: ends that differ in their periods and cut-offs alone have one text.
 *
 * @internal
 */
export function triggerText(end: RetentionEnd): string {
  return shapeOf(end, ({ event }) => event);
}

function shapeOf(end: RetentionEnd, leafOf: (end: EndAfterEvent) => unknown): string {
  if (end.kind === 'after') return JSON.stringify(leafOf(end));
  return end.kind === 'permanent' ? end.kind : `${end.kind}(${end.of.map((part) => shapeOf(part, leafOf)).join()})`;
}

function fieldsOf(cutoff: Cutoff): unknown {
  if (typeof cutoff === 'string') return cutoff;
  return cutoff.kind === 'term-end' ? cutoff.ends : [cutoff.month, cutoff.day];
}
