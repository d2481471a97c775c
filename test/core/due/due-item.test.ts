import { describe, expect, it } from 'vitest';
import { dueState, noticeDays } from '../../../src/core/due/due-item.ts';
import { type CalendarDate } from '../../../src/core/index.ts';

describe('dueState', () => {
  it.each<[CalendarDate, string]>([
    ['2026-05-30', 'scheduled'],
    ['2026-05-31', 'due-soon'],
    ['2026-06-30', 'due-soon'],
    ['2026-07-01', 'overdue'],
  ])('of 2026-06-30 as of %s is %s', (asOf, state) => {
    expect(dueState('2026-06-30', asOf)).toBe(state);
  });

  it('gives notice of a quarter of the interval, at most 30 days', () => {
    expect(noticeDays(28)).toBe(7);
    expect(noticeDays(365)).toBe(30);
    expect(dueState('2026-06-30', '2026-06-22', noticeDays(28))).toBe('scheduled');
    expect(dueState('2026-06-30', '2026-06-23', noticeDays(28))).toBe('due-soon');
  });
});
