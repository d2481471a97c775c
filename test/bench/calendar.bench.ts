import { addPeriod, type CalendarDate, diffRecords, type DueItem, readCalendarDate, remindersFor } from 'isms-kit/core';
import { measureGrowth } from './measure-growth.ts';

measureGrowth(
  'addPeriod',
  (size) => Array.from({ length: size }, (_, index): CalendarDate => `${1950 + (index % 100)}-01-31`),
  (dates) => dates.map((date) => addPeriod(date, 'P1Y1M')),
);

measureGrowth(
  'readCalendarDate',
  (size) => Array.from({ length: size }, (_, index) => `${(index % 28) + 1}. November ${1950 + (index % 100)}`),
  (cells) => cells.map((cell) => readCalendarDate(cell)),
);

measureGrowth(
  'remindersFor, three periods for each duty',
  (size) =>
    Array.from({ length: size }, (_, index): DueItem => ({
      kind: 'risk-review',
      subject: { kind: 'risk', id: `R-${index}` },
      title: 'Review',
      owner: null,
      dueOn: `2026-12-${10 + (index % 20)}` as CalendarDate,
      dueAt: null,
      state: 'due-soon',
      requirement: '8.2',
      rule: 'cadence',
    })),
  (items) => remindersFor(items, { before: ['P30D', 'P1W', 'P1D'], asOf: '2026-12-01', since: '2026-11-01' }),
);

// The second register has every tenth record changed and one inserted before all others.
measureGrowth(
  'diffRecords, records of two registers',
  (size) => {
    const before = Array.from({ length: size }, (_, index) => ({ id: `R-${index}`, title: 'Theft', levels: [3, 4] }));
    const after = before.map((risk, index) => (index % 10 === 0 ? Object.assign({}, risk, { title: 'Fire' }) : risk));
    return { before: { risks: before }, after: { risks: [{ id: 'N', title: 'Flood', levels: [1, 1] }, ...after] } };
  },
  ({ before, after }) => diffRecords(before, after),
);
