import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDisclosurePolicy, makeDisclosureReport } from '../../../src/fixtures/index.ts';
import { disclosureDeadlines } from '../../../src/incidents/index.ts';

const policy = makeDisclosurePolicy();
const decided = { by: 'ada', on: '2026-11-16' } as const;

function states(report: Parameters<typeof makeDisclosureReport>[0], asOf: `${number}-${number}-${number}`) {
  return disclosureDeadlines(makeDisclosureReport(report), policy, { asOf }).map(({ state }) => state);
}

describe('disclosureDeadlines', () => {
  it('gives four steps with their last days', () => {
    const report = makeDisclosureReport({ fixedOn: '2026-11-20', embargo: undefined });
    expect(disclosureDeadlines(report, policy, { asOf: '2026-11-21' })).toEqual([
      { step: 'acknowledge', dueOn: '2026-11-05', doneOn: '2026-11-03', state: 'done', rule: 'policy' },
      { step: 'assess', dueOn: '2026-11-16', doneOn: '2026-11-06', state: 'done', rule: 'policy' },
      { step: 'fix', dueOn: '2027-01-31', doneOn: '2026-11-20', state: 'done', rule: 'policy' },
      { step: 'publish', dueOn: '2026-12-20', doneOn: null, state: 'open', rule: 'policy' },
    ]);
  });

  it.each([
    [{ acknowledgedAt: undefined }, '2026-11-05', 'open'],
    [{ acknowledgedAt: undefined }, '2026-11-06', 'overdue'],
    [{ acknowledgedAt: '2026-11-05T23:59:59Z' }, '2026-11-21', 'done'],
    [{ acknowledgedAt: '2026-11-06T00:00:00Z' }, '2026-11-21', 'done-late'],
    [{ acknowledgedAt: '2026-11-06T00:00:00Z' }, '2026-11-05', 'open'],
  ] as const)('with %j on %s has the acknowledgement %s', (report, asOf, state) => {
    expect(states(report, asOf)[0]).toBe(state);
  });

  it('counts days in the zone of the policy', () => {
    const report = makeDisclosureReport({ receivedAt: '2026-11-02T23:30:00Z', acknowledgedAt: '2026-11-06T12:00:00Z' });
    const berlin = makeDisclosurePolicy({ zone: 'Europe/Berlin' });
    const of = (each: typeof policy) => disclosureDeadlines(report, each, { asOf: '2026-11-21' })[0]?.state;
    expect(of(policy)).toBe('done-late');
    expect(of(berlin)).toBe('done');
  });

  it('acknowledges and assesses a report out of scope, and neither fixes nor publishes it', () => {
    expect(states({ verdict: { ...decided, kind: 'out-of-scope' } }, '2026-11-21')).toEqual([
      'done',
      'done',
      'not-needed',
      'not-needed',
    ]);
    expect(states({ verdict: { ...decided, kind: 'out-of-scope', on: '2026-11-22' } }, '2026-11-21')).toEqual([
      'done',
      'overdue',
      'open',
      'unknown',
    ]);
  });

  it('lets the time to fix run while the verdict is pending', () => {
    expect(states({ verdict: { kind: 'pending' } }, '2027-01-31')).toEqual(['done', 'overdue', 'open', 'unknown']);
    expect(states({ verdict: { kind: 'pending' } }, '2027-02-01')[2]).toBe('overdue');
  });

  it.each([
    ['2026-12-19', '2026-12-19', 'embargo'],
    ['2026-12-20', '2026-12-20', 'embargo'],
    ['2026-12-21', '2026-12-20', 'policy'],
  ] as const)('with an embargo until %s is published by %s by the %s', (endsOn, dueOn, rule) => {
    const report = makeDisclosureReport({ fixedOn: '2026-11-20', embargo: { endsOn, basis: 'Agreed' } });
    const publish = disclosureDeadlines(report, policy, { asOf: '2026-11-21' })[3];
    expect(publish).toMatchObject({ dueOn, rule });
  });

  it('publishes an unfixed vulnerability by the end of the embargo, and a fix of tomorrow is none', () => {
    const report = makeDisclosureReport({
      fixedOn: '2026-11-22',
      embargo: { endsOn: '2027-03-01', basis: 'Agreed' },
    });
    expect(disclosureDeadlines(report, policy, { asOf: '2026-11-21' })[3]?.dueOn).toBe('2027-03-01');
  });

  it('says unknown where the policy sets no time', () => {
    const vague = makeDisclosurePolicy({ acknowledgeWithin: undefined });
    const of = (acknowledgedAt: '2026-11-03T09:00:00Z' | undefined) =>
      disclosureDeadlines(makeDisclosureReport({ acknowledgedAt }), vague, { asOf: '2026-11-21' })[0];
    expect(of(undefined)).toMatchObject({ dueOn: null, state: 'unknown', rule: null });
    expect(of('2026-11-03T09:00:00Z')?.state).toBe('done');
  });

  it('never turns an overdue step back into an open one as days pass', () => {
    const days = fc.integer({ min: 0, max: 200 }).map((day) => new Date(Date.UTC(2026, 10, 2 + day)));
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [first, second] = [a, b]
          .toSorted((x, y) => x.getTime() - y.getTime())
          .map((day) => states({ acknowledgedAt: undefined }, day.toISOString().slice(0, 10) as '2026-11-02')[0]);
        expect(first !== 'overdue' || second === 'overdue').toBe(true);
      }),
      { numRuns: 50, seed: 5 },
    );
  });
});
