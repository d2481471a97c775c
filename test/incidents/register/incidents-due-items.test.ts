import { describe, expect, it } from 'vitest';
import {
  makeDisclosurePolicy,
  makeDisclosureReport,
  makePostIncidentReview,
  makeSecurityEvent,
} from '../../../src/fixtures/index.ts';
import { incidentsDueItems, type IncidentsPolicies, type IncidentsRegisters } from '../../../src/incidents/index.ts';

const window = { from: '2026-11-21', through: '2027-12-31', asOf: '2026-11-21' } as const;

function listed(registers: IncidentsRegisters, policies: IncidentsPolicies = {}): readonly string[] {
  return incidentsDueItems(registers, { ...window, ...policies }).map(
    ({ kind, dueOn, dueAt, state, rule }) => `${kind} ${dueOn ?? dueAt} ${state} ${rule}`,
  );
}

const pending = { outcome: 'pending' } as const;

describe('incidentsDueItems', () => {
  it.each([
    [{ triage: pending }, { triageWithin: 'PT24H' }, ['event-triage 2026-11-03T10:05:00Z overdue triage-within']],
    [
      { reportedAt: '2026-11-20T16:00:00Z', triage: pending },
      { triageWithin: 'PT24H' },
      ['event-triage 2026-11-21T16:00:00Z due-soon triage-within'],
    ],
    [{ triage: pending }, {}, []],
    [{}, { triageWithin: 'PT24H' }, []],
    [{ reportedAt: '2026-11-22T12:00:01Z', triage: pending }, { triageWithin: 'PT24H' }, []],
    [
      { triage: { outcome: 'no-incident', category: 'other', by: 'a', at: '2026-11-22T12:00:01Z' } },
      { triageWithin: 'PT24H' },
      ['event-triage 2026-11-03T10:05:00Z overdue triage-within'],
    ],
  ] as const)('of the event %j with %j lists %j', (overrides, policies, items) => {
    expect(listed({ securityEvents: [makeSecurityEvent(overrides)] }, policies)).toEqual(items);
  });

  it('lists the actions after incidents that are neither done nor given up', () => {
    const actions = [
      { status: 'open', text: 'A', dueOn: '2026-12-31' },
      { status: 'open', text: 'B', owner: 'IT', dueOn: '2026-11-20' },
      { status: 'open', text: 'C' },
      { status: 'cancelled', text: 'D', dueOn: '2026-11-20', reason: 'Not needed' },
      { status: 'done', text: 'E', dueOn: '2026-11-20', doneOn: '2026-11-20' },
    ] as const;
    const lessons = [{ text: 'L', response: { kind: 'actions', actions } }, { text: 'M' }] as const;
    const items = incidentsDueItems({ postIncidentReviews: [makePostIncidentReview({ lessons })] }, window);
    expect(items.map(({ title, owner, state }) => [title, owner, state])).toEqual([
      ['B', 'IT', 'overdue'],
      ['A', null, 'scheduled'],
    ]);
  });

  it('lists the steps after a report of a vulnerability', () => {
    const report = makeDisclosureReport({ acknowledgedAt: undefined, embargo: { endsOn: '2027-01-15', basis: 'b' } });
    const registers = { disclosureReports: [report], disclosurePolicies: [makeDisclosurePolicy()] };
    expect(listed(registers)).toEqual([
      'disclosure-acknowledge 2026-11-05 overdue acknowledge-within',
      'disclosure-publish 2027-01-15 scheduled embargo',
      'disclosure-fix 2027-01-31 scheduled fix-within',
    ]);
    const [item] = incidentsDueItems(registers, window);
    expect(item?.title).toBe('Acknowledge the report of a vulnerability: "Password reset of the shop"');
    const [unowned] = incidentsDueItems(
      { ...registers, disclosureReports: [{ ...report, owner: undefined as never }] },
      window,
    );
    expect(unowned?.owner).toBeNull();
    expect(listed({ disclosureReports: [report] })).toEqual([]);
    const future = makeDisclosureReport({ receivedAt: '2026-11-22T00:00:00Z', acknowledgedAt: undefined });
    expect(listed({ ...registers, disclosureReports: [future] })).toEqual([]);
  });

  it('lists the renewal of the security.txt', () => {
    const ofEnd = (expires: string) =>
      listed({}, { securityTxt: { text: `Contact: mailto:a@b.c\nExpires: ${expires}\n` } });
    expect(ofEnd('2026-12-31T00:00:00Z')).toEqual(['security-txt-renewal 2026-12-30 scheduled expires']);
    expect(ofEnd('2026-12-31T23:59:58Z')).toEqual(['security-txt-renewal 2026-12-30 scheduled expires']);
    expect(ofEnd('2026-12-31T23:59:59Z')).toEqual(['security-txt-renewal 2026-12-31 scheduled expires']);
    expect(ofEnd('9999-12-31T23:59:59Z')).toEqual([]);
    expect(listed({}, { securityTxt: { text: '' } })).toEqual([]);
  });

  it('refuses a window that ends before it begins', () => {
    expect(() => incidentsDueItems({}, { ...window, through: '2026-11-20' })).toThrow(/^through must not lie before/);
  });
});
