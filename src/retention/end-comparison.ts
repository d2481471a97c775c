import { remember } from '../core/remember.ts';
import { legComparison } from './leg-comparison.ts';
import type { RetentionEnd } from './retention-end.ts';

/**
 * Makes the question ready whether one end is later than another whatever the days of their events. Ends after different events never
 * are: either event may be the later one.
 *
 * @internal
 */
export function endComparison(): (end: RetentionEnd, other: RetentionEnd) => boolean {
  const legEndsLater = legComparison();
  // Two parts are compared once, however many ways lead to them.
  const isLater = remember((a: RetentionEnd) => remember((b: RetentionEnd) => partEndsLater(a, b)));
  const partEndsLater = (a: RetentionEnd, b: RetentionEnd): boolean => {
    if (a.kind === 'earliest') return a.of.every((part) => isLater(part)(b));
    if (b.kind === 'latest') return b.of.every((part) => isLater(a)(part));
    if (a.kind === 'latest' && a.of.some((part) => isLater(part)(b))) return true;
    if (b.kind === 'earliest') return b.of.some((part) => isLater(a)(part));
    if (a.kind === 'latest' || b.kind === 'permanent') return false;
    return a.kind === 'permanent' || legEndsLater(a, b);
  };
  return (end, other) => isLater(end)(other);
}
