import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeIncident, makeTimelineEntry } from '../../../src/fixtures/index.ts';
import { incidentTimeline } from '../../../src/incidents/index.ts';

const incident = makeIncident();

it('incidentTimeline sorts by time, keeps ties in their order, and leaves out other incidents', () => {
  const entries = [
    makeTimelineEntry({ id: 'b', at: '2026-11-02T10:20:00Z' }),
    makeTimelineEntry({ id: 'c', at: '2026-11-02T10:20:00.500Z' }),
    makeTimelineEntry({ id: 'x', incident: 'INC-2' }),
    makeTimelineEntry({ id: 'a', at: '2026-11-02T10:19:59Z', supersedes: 'c' }),
    makeTimelineEntry({ id: 'd', at: '2026-11-02T10:20:00Z' }),
  ];
  const rows = incidentTimeline(incident, entries).map(({ entry, supersededBy }) => [entry.id, supersededBy]);
  expect(rows).toEqual([
    ['a', null],
    ['b', null],
    ['d', null],
    ['c', 'a'],
  ]);
});

it('incidentTimeline loses no entry and does not depend on the order of different times', () => {
  const minutes = fc.uniqueArray(fc.integer({ min: 0, max: 59 }), { maxLength: 20 });
  fc.assert(
    fc.property(minutes, (each) => {
      const entries = each.map((minute) =>
        makeTimelineEntry({
          id: String(minute),
          at: `2026-11-02T10:${String(minute).padStart(2, '0')}:00Z` as '2026-11-02T10:00:00Z',
          recordedAt: undefined,
        }),
      );
      const rows = incidentTimeline(incident, entries);
      expect(rows).toHaveLength(entries.length);
      expect(incidentTimeline(incident, entries.toReversed())).toEqual(rows);
    }),
    { numRuns: 50, seed: 3 },
  );
});
