import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requireDueItemsOptions, selectDueItems } from '../../../src/core/due/select-due-items.ts';
import { type CalendarDate, type DueItem, type DueItemsOptions, type Instant } from '../../../src/core/index.ts';

const june: DueItemsOptions = { from: '2026-06-01', through: '2026-06-30', asOf: '2026-05-20' };

function item(id: string, due: CalendarDate | Instant): DueItem {
  return {
    kind: 'risk-review',
    subject: { kind: 'risk', id },
    title: 'Review the risk',
    owner: null,
    dueOn: due.length === 10 ? (due as CalendarDate) : null,
    dueAt: due.length === 10 ? null : (due as Instant),
    state: 'scheduled',
    requirement: '8.2',
    rule: 'cadence',
  };
}

const idsOf = (items: readonly DueItem[]): readonly string[] => items.map(({ subject }) => subject.id);

describe('selectDueItems', () => {
  it('takes what is due in the window and before it, by day', () => {
    const items = [
      item('after', '2026-07-01'),
      item('last', '2026-06-30'),
      item('first', '2026-06-01'),
      item('before', '2026-05-02'),
      item('long before', '2025-05-02'),
    ];
    expect(idsOf(selectDueItems(items, june))).toEqual(['long before', 'before', 'first', 'last']);
  });

  it('puts an instant before the whole day, and keeps the order otherwise', () => {
    const items = [
      item('b', '2026-06-30'),
      item('a', '2026-06-30'),
      item('half', '2026-06-30T09:00:00.500Z'),
      item('nine', '2026-06-30T09:00:00Z'),
      item('next day', '2026-07-01T00:00:00Z'),
    ];
    expect(idsOf(selectDueItems(items, june))).toEqual(['nine', 'half', 'b', 'a']);
  });

  it('gives the same for a window that begins later, and never loses what is late', () => {
    const days = fc
      .integer({ min: 1, max: 30 })
      .map((day): CalendarDate => `2026-06-${String(day).padStart(2, '0')}` as CalendarDate);
    fc.assert(
      fc.property(fc.array(days), days, days, (due, a, b) => {
        const [from, through] = [a, b].toSorted() as [CalendarDate, CalendarDate];
        const items = due.map((day, index) => item(String(index), day));
        const selected = selectDueItems(items, { ...june, from, through });
        expect(selected).toEqual(selectDueItems(items, { ...june, from: through, through }));
        expect(selected).toHaveLength(due.filter((day) => day <= through).length);
        const daysOf = selected.map(({ dueOn }) => String(dueOn));
        expect(daysOf).toEqual(daysOf.toSorted());
      }),
    );
  });
});

describe('requireDueItemsOptions', () => {
  it('names a malformed day and a window that ends before it begins', () => {
    const check = (change: Partial<DueItemsOptions>) => () => requireDueItemsOptions({ ...june, ...change });
    expect(check({})).not.toThrow();
    expect(check({ from: '2026-06-30' })).not.toThrow();
    expect(check({ from: '2026-02-30' })).toThrow(/^from must be a calendar date/);
    expect(check({ through: '2026-02-30' })).toThrow(/^through must be a calendar date/);
    expect(check({ asOf: '2026-02-30' })).toThrow(/^asOf must be a calendar date/);
    expect(check({ through: '2026-05-31' })).toThrow(
      new RangeError('through must not lie before from, got "2026-05-31"'),
    );
  });
});
