import { describe, expect, it } from 'vitest';
import { nextStates } from '../../../src/core/index.ts';
import { makeIncident, makePostIncidentReview } from '../../../src/fixtures/index.ts';
import { incidentLifecycle, type IncidentState, incidentStateGaps } from '../../../src/incidents/index.ts';

const asOf = '2026-11-21';
const scale = { levels: ['low', 'medium', 'high'], majorFrom: 'medium' };
const dismissal = { kind: 'no-incident', by: 'ciso', on: '2026-11-03', reason: 'A test' } as const;
const level = (each: string) => [{ level: each, on: '2026-11-02' }] as const;

describe('incidentStateGaps', () => {
  it.each([
    [{}, 'reported', []],
    [{}, 'triaged', []],
    [{ contained: undefined }, 'contained', ['time']],
    [{ contained: { kind: 'on', on: '2026-11-02' } }, 'contained', []],
    [{ eradicated: undefined }, 'eradicated', ['time']],
    [{ recovered: undefined }, 'recovered', ['time']],
    [{ resolved: undefined, severity: level('low') }, 'resolved', ['time']],
    [{ severity: level('low') }, 'resolved', []],
    [{ severity: level('medium') }, 'resolved', ['containment']],
    [{ severity: [] }, 'resolved', ['severity']],
    [{}, 'dismissed', ['dismissal']],
    [{ dismissal }, 'dismissed', []],
    [{ severity: level('low') }, 'closed', []],
    [{ severity: level('low'), cause: undefined }, 'closed', ['cause']],
    [{ severity: level('medium') }, 'closed', ['review']],
    [{ severity: level('P1') }, 'closed', ['severity']],
    [{ severity: [{ level: 'high', on: '2026-11-22' }] }, 'closed', ['severity']],
    [{}, 'reopened', []],
  ] as const)('of %j before %s is %j', (overrides, state, gaps) => {
    const incident = makeIncident(overrides);
    expect(incidentStateGaps(incident, state, { asOf, scale })).toEqual(gaps);
  });

  it('takes the cause and the lessons from a review that was held', () => {
    const incident = makeIncident({ cause: undefined });
    const of = (heldOn: `${number}-${number}-${number}`, incidentOf = 'INC-1') =>
      incidentStateGaps(incident, 'closed', {
        asOf,
        scale,
        reviews: [makePostIncidentReview({ heldOn, incident: incidentOf })],
      });
    expect(of('2026-11-21')).toEqual([]);
    expect(of('2026-11-22')).toEqual(['cause', 'review']);
    expect(of('2026-11-01')).toEqual([]);
    expect(of('2026-10-31')).toEqual(['cause', 'review']);
    expect(of('2026-11-21', 'INC-2')).toEqual(['cause', 'review']);
  });

  it('knows no major incident without a scale or a lowest level', () => {
    const incident = makeIncident({ severity: [] });
    expect(incidentStateGaps(incident, 'closed', { asOf })).toEqual([]);
    expect(incidentStateGaps(incident, 'closed', { asOf, scale: { levels: [] } })).toEqual([]);
  });

  it('refuses a lowest level that the scale does not have', () => {
    expect(() =>
      incidentStateGaps(makeIncident(), 'closed', { asOf, scale: { levels: ['low'], majorFrom: 'high' } }),
    ).toThrow(new RangeError('scale.majorFrom must be one of levels, got "high"'));
  });
});

describe('incidentLifecycle', () => {
  it('has the short way to the resolution, the dismissal after the triage, and reopens only closed incidents', () => {
    expect(nextStates(incidentLifecycle, 'triaged')).toEqual(['contained', 'resolved', 'dismissed']);
    expect(nextStates(incidentLifecycle, 'closed')).toEqual(['reopened']);
    expect(nextStates(incidentLifecycle, 'reopened')).toEqual(['contained']);
    expect(nextStates(incidentLifecycle, 'dismissed')).toEqual([]);
  });

  it('leads to every state', () => {
    const reached = new Set<IncidentState>(incidentLifecycle.initial);
    for (const state of reached) for (const next of nextStates(incidentLifecycle, state)) reached.add(next);
    expect([...reached].toSorted()).toEqual(incidentLifecycle.states.toSorted());
  });
});
