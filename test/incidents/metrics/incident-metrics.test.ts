import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeIncident } from '../../../src/fixtures/index.ts';
import { type Incident, incidentMetrics } from '../../../src/incidents/index.ts';

const window = { from: '2026-11-01', through: '2026-11-30', now: '2026-11-21T09:00:00Z' } as const;
const detected = Date.UTC(2026, 10, 2, 10);

function at(hours: number) {
  return {
    kind: 'at',
    at: new Date(detected + hours * 3_600_000).toISOString().replace('.000Z', 'Z'),
  } as Incident['contained'];
}

function contained(...hours: readonly number[]): readonly Incident[] {
  return hours.map((each, index) => makeIncident({ id: `INC-${index}`, contained: at(each) }));
}

describe('incidentMetrics', () => {
  const open = makeIncident({
    id: 'open',
    contained: undefined,
    history: [{ state: 'triaged', enteredOn: '2026-11-02' }],
  });
  const example = [...contained(3, 5, 8, 13), makeIncident({ id: 'missing', contained: undefined }), open];

  it('measures four of six containments, with one incident open beside them', () => {
    const metrics = incidentMetrics(example, window);
    expect(metrics.method).toBe('linear');
    expect(metrics.stages.contain).toEqual({
      tally: { counted: 4, of: 6, excluded: 0, unknown: 2, share: 4 / 6 },
      median: 6.5,
      p90: 11.5,
      min: { incident: 'INC-0', hours: 3 },
      max: { incident: 'INC-3', hours: 13 },
    });
    expect(metrics.open).toBe(1);
    expect(metrics.oldestOpen).toEqual({ incident: 'open', detectedAt: '2026-11-02T10:00:00Z', hours: 455 });
  });

  it('takes the percentile from the values by the nearest rank', () => {
    const metrics = incidentMetrics(example, { ...window, method: 'nearest-rank' });
    expect(metrics.method).toBe('nearest-rank');
    expect(metrics.stages.contain).toMatchObject({ median: 6.5, p90: 13 });
  });

  it.each([
    [[4], 4, 4, 4],
    [[4, 6], 5, 5.8, 6],
    [[1, 2, 3], 2, 2.8, 3],
    [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5, 9, 9],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5.5, 9.1, 9],
  ])('of %j has the median %d and the 90th percentile %d, %d by the nearest rank', (hours, median, linear, nearest) => {
    const incidents = contained(...hours);
    expect(incidentMetrics(incidents, window).stages.contain).toMatchObject({ median, p90: linear });
    const { p90 } = incidentMetrics(incidents, { ...window, method: 'nearest-rank' }).stages.contain;
    expect(p90).toBe(nearest);
  });

  it('has no numbers for no incidents', () => {
    const none = {
      tally: { counted: 0, of: 0, excluded: 0, unknown: 0, share: null },
      median: null,
      p90: null,
      min: null,
      max: null,
    };
    const { stages, population, open: count, oldestOpen } = incidentMetrics([], window);
    expect(stages.contain).toEqual(none);
    expect(stages.detect).toEqual(none);
    expect(population.of).toBe(0);
    expect([count, oldestOpen]).toEqual([0, null]);
  });

  it('measures every stage between its own times', () => {
    const { stages } = incidentMetrics([makeIncident()], window);
    const hours = Object.fromEntries(Object.entries(stages).map(([stage, { median }]) => [stage, median]));
    expect(hours).toEqual({ detect: 1.5, acknowledge: 20 / 60, report: 1, contain: 3, recover: 26, resolve: 26 });
  });

  it.each([
    ['on', { kind: 'on', on: '2026-11-02' }],
    ['between', { kind: 'between', earliest: '2026-11-02T13:00:00Z', latest: '2026-11-02T14:00:00Z' }],
    ['after now', { kind: 'at', at: '2026-11-21T09:00:01Z' }],
  ] as const)('counts a time known %s as unknown', (_kind, time) => {
    const { tally } = incidentMetrics([makeIncident({ contained: time })], window).stages.contain;
    expect(tally).toEqual({ counted: 0, of: 1, excluded: 0, unknown: 1, share: 0 });
  });

  it('counts a time at the moment in question', () => {
    const { tally } = incidentMetrics([makeIncident({ contained: { kind: 'at', at: '2026-11-21T09:00:00Z' } })], window)
      .stages.contain;
    expect(tally.counted).toBe(1);
  });

  it('excludes times out of order openly', () => {
    const { tally } = incidentMetrics(contained(-1, 2), window).stages.contain;
    expect(tally).toEqual({ counted: 1, of: 1, excluded: 1, unknown: 0, share: 1 });
  });

  it('counts zero hours', () => {
    expect(incidentMetrics(contained(0), window).stages.contain).toMatchObject({ median: 0, p90: 0 });
  });

  it('leaves out dismissed incidents and counts repeated ids once', () => {
    const dismissal = { kind: 'duplicate', of: 'INC-0', by: 'ciso', on: '2026-11-03', reason: 'Twice' } as const;
    const history = [{ state: 'dismissed', enteredOn: '2026-11-03' }] as const;
    const incidents = [
      ...contained(3, 5),
      ...contained(30),
      makeIncident({ id: 'a', dismissal }),
      makeIncident({ id: 'b', history }),
      makeIncident({ id: 'c', dismissal: { ...dismissal, on: '2026-11-22' } }),
    ];
    const { population, stages } = incidentMetrics(incidents, window);
    expect(population).toEqual({ counted: 3, of: 3, excluded: 2, unknown: 0, share: 1 });
    expect(stages.contain.tally.of).toBe(3);
  });

  it('takes the incidents detected in the window, in the days of the zone', () => {
    const late = makeIncident({ detectedAt: '2026-11-30T23:30:00Z' });
    const now = '2026-12-24T00:00:00Z';
    expect(incidentMetrics([late], { ...window, now }).population.of).toBe(1);
    expect(incidentMetrics([late], { ...window, now, zone: 'Europe/Berlin' }).population.of).toBe(0);
    const early = makeIncident({ detectedAt: '2026-10-31T23:30:00Z' });
    expect(incidentMetrics([early], { ...window, now }).population.of).toBe(0);
    expect(incidentMetrics([early], { ...window, now, zone: 'Europe/Berlin' }).population.of).toBe(1);
  });

  it('counts open incidents from before the window, and those without a state, but none of the future', () => {
    const incidents = [
      makeIncident({ id: 'old', detectedAt: '2026-03-01T00:00:00Z', history: [], resolved: undefined }),
      makeIncident({ id: 'recovered', history: [{ state: 'recovered', enteredOn: '2026-11-03' }] }),
      makeIncident({ id: 'resolved', history: [{ state: 'resolved', enteredOn: '2026-11-03' }] }),
      makeIncident({ id: 'future', detectedAt: '2026-11-21T09:00:01Z', history: [] }),
    ];
    const { open: count, oldestOpen, population } = incidentMetrics(incidents, window);
    expect(count).toBe(2);
    expect(oldestOpen?.incident).toBe('old');
    expect(population.of).toBe(2);
  });

  it('has no resolution of an open incident, and none from before a reopening', () => {
    const closed = [...makeIncident().history];
    const reopened = [...closed, { state: 'reopened', enteredOn: '2026-11-12' }] as const;
    const again = [...reopened, { state: 'closed', enteredOn: '2026-11-14' }] as const;
    const of = (overrides: Parameters<typeof makeIncident>[0]) => {
      const { open: count, stages } = incidentMetrics([makeIncident(overrides)], window);
      return [count, stages.resolve.tally.counted, stages.resolve.tally.unknown];
    };
    expect(of({ history: closed })).toEqual([0, 1, 0]);
    expect(of({ history: reopened })).toEqual([1, 0, 1]);
    expect(of({ history: again })).toEqual([0, 0, 1]);
    expect(of({ history: again, resolved: { kind: 'at', at: '2026-11-13T09:00:00Z' } })).toEqual([0, 1, 0]);
    expect(of({ history: closed.slice(0, -1) })).toEqual([1, 0, 1]);
    expect(of({ history: closed, resolved: undefined })).toEqual([0, 0, 1]);
  });

  it('takes an incident without a state for resolved by the time of its resolution', () => {
    const of = (resolved: Incident['resolved'] | undefined) => {
      const { open: count, stages } = incidentMetrics([makeIncident({ history: [], resolved })], window);
      return [count, stages.resolve.tally.counted];
    };
    expect(of({ kind: 'at', at: '2026-11-21T09:00:00Z' })).toEqual([0, 1]);
    expect(of({ kind: 'at', at: '2026-11-21T09:00:01Z' })).toEqual([1, 0]);
    expect(of({ kind: 'on', on: '2026-11-03' })).toEqual([0, 0]);
    expect(of(undefined)).toEqual([1, 0]);
  });

  it('counts reopened incidents apart', () => {
    const history = [
      { state: 'closed', enteredOn: '2026-11-05' },
      { state: 'reopened', enteredOn: '2026-11-06' },
    ] as const;
    expect(incidentMetrics([makeIncident({ history })], window).reopened).toBe(1);
    expect(incidentMetrics([makeIncident()], window).reopened).toBe(0);
  });

  it('measures elapsed time across a change of the clocks', () => {
    const incident = makeIncident({
      detectedAt: '2026-10-24T20:00:00Z',
      occurred: undefined,
      contained: { kind: 'at', at: '2026-10-25T20:30:00Z' },
    });
    const { median } = incidentMetrics([incident], { ...window, from: '2026-10-01' }).stages.contain;
    expect(median).toBe(24.5);
  });

  it('refuses a window that ends before it begins', () => {
    expect(() => incidentMetrics([], { ...window, through: '2026-10-31' })).toThrow(
      new RangeError('through must not lie before from, got "2026-10-31"'),
    );
  });

  it('does not depend on the order, and every percentile lies between the extremes', () => {
    const hours = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(hours, fc.constantFrom('linear' as const, 'nearest-rank' as const), (each, method) => {
        const incidents = contained(...each);
        const { median, p90, min, max } = incidentMetrics(incidents, { ...window, method }).stages.contain;
        const reversed = incidentMetrics(incidents.toReversed(), { ...window, method }).stages.contain;
        expect([reversed.median, reversed.p90]).toEqual([median, p90]);
        expect(Number(min?.hours)).toBeLessThanOrEqual(Number(median));
        expect(Number(median)).toBeLessThanOrEqual(Number(p90));
        expect(Number(p90)).toBeLessThanOrEqual(Number(max?.hours));
        expect(method === 'linear' || each.includes(Number(p90))).toBe(true);
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});
