import { describe, expect, it } from 'vitest';
import { brokenBreaches } from '../../../src/fixtures/incidents/broken-breaches.ts';
import { makeIncident, makePersonalDataBreach } from '../../../src/fixtures/index.ts';
import { examplePersonalDataBreaches } from '../../../src/fixtures/example/breaches.ts';
import type { CalendarDate, Instant } from '../../../src/core/index.ts';
import type { PersonalDataBreach } from '../../../src/incidents/index.ts';
import { type BreachContext, dueItemsOf, findingsOf } from '../check-of-breaches.ts';

describe('the check of breaches', () => {
  it('finds nothing in a breach that was notified in time', () => {
    const registers = { personalDataBreaches: [makePersonalDataBreach()], incidents: [makeIncident()] };
    expect(findingsOf(registers, { asOf: '2026-11-21', investigateWithin: 'PT24H' })).toEqual([]);
    const example = { personalDataBreaches: examplePersonalDataBreaches };
    expect(findingsOf(example, { asOf: '2026-11-21', investigateWithin: 'PT24H' })).toEqual([]);
  });

  it.each(Object.entries(brokenBreaches))('finds exactly %s in its broken sample', (code, { input }) => {
    expect(findingsOf(...input).map((finding) => finding.code)).toEqual([code]);
  });
});

describe('the check of notices', () => {
  const breach = makePersonalDataBreach({ notices: [] });
  const codes = (overrides: Parameters<typeof makePersonalDataBreach>[0], context: BreachContext) =>
    findingsOf({ personalDataBreaches: [makePersonalDataBreach(overrides)] }, context).map(({ code }) => code);

  it('finds a notice overdue only when it is over at every moment of the day in question', () => {
    const { parts } = breach;
    expect(codes({ notices: [], parts }, { asOf: '2026-11-05' })).toEqual([]);
    expect(codes({ notices: [], parts }, { asOf: '2026-11-06' })).toEqual([]);
    expect(codes({ notices: [], parts }, { asOf: '2026-11-07' })).toEqual(['breach-authority-overdue']);
    expect(codes({ notices: [], parts }, { asOf: '2026-11-05', now: '2026-11-05T10:00:00Z' })).toEqual([]);
    expect(codes({ notices: [], parts }, { asOf: '2026-11-05', now: '2026-11-05T10:00:00.001Z' })).toEqual([
      'breach-authority-overdue',
    ]);
  });

  it('says what is overdue, with the parts and the limit', () => {
    expect(findingsOf({ personalDataBreaches: [breach] }, { asOf: '2026-11-21' })).toEqual([
      {
        code: 'breach-authority-overdue',
        severity: 'error',
        message:
          'Breach "PDB-1": the supervisory authority had to be notified by 2026-11-05T10:00:00Z about "billing", and was not.',
        requirements: ['A.5.5', 'GDPR art. 33(1)'],
        subject: { kind: 'personal-data-breach', id: 'PDB-1' },
        path: ['personalDataBreaches', 0],
        params: { breach: 'PDB-1', parts: ['billing'], dueAt: '2026-11-05T10:00:00Z' },
      },
    ]);
  });

  it('finds people, orders and others who were told too late or not at all', () => {
    const [part] = breach.parts;
    const taken = { by: 'ada', at: '2026-11-02T15:00:00Z', reasons: 'Looked at the log' } as const;
    const parts = [{ ...part, role: 'controller', decision: { outcome: 'high-risk', ...taken } }] as const;
    const order = { authority: 'BlnBDI', receivedAt: '2026-11-10T09:00:00Z', dueAt: '2026-11-17T09:00:00Z' } as const;
    const insurer = { name: 'Insurer', reason: 'Policy', dueAt: '2026-11-17T09:00:00Z' } as const;
    const told = (at: Instant): PersonalDataBreach['notices'] => [
      ...makePersonalDataBreach().notices,
      {
        recipient: { kind: 'people' },
        at,
        phase: 'final',
        content: (['nature', 'plain-language', 'separate-message', 'contact', 'consequences', 'measures'] as const).map(
          (item) => ({ item, state: 'given' }),
        ),
      },
      { recipient: { kind: 'other', name: 'Insurer' }, at, phase: 'final', content: [] },
    ];
    const found = (notices: PersonalDataBreach['notices']) =>
      codes(
        {
          parts: parts as unknown as PersonalDataBreach['parts'],
          orders: [order],
          furtherRecipients: [insurer],
          notices,
        },
        { asOf: '2026-11-21' },
      );
    expect(found(makePersonalDataBreach().notices)).toEqual([
      'breach-people-not-told',
      'breach-order-overdue',
      'breach-further-recipient-overdue',
    ]);
    expect(found(told('2026-11-17T09:00:00Z'))).toEqual([]);
    expect(found(told('2026-11-17T09:00:01Z'))).toEqual(['breach-order-overdue', 'breach-further-recipient-overdue']);
  });

  it('finds a notice overdue about a part whose risk is not decided, after a notice about another part in time', () => {
    const [billing] = breach.parts;
    const crm = { ...billing, id: 'crm', decision: { outcome: 'pending' } };
    const parts = [billing, crm] as unknown as PersonalDataBreach['parts'];
    const [notice] = makePersonalDataBreach().notices;
    const notices = [{ ...notice, parts: ['billing'] }] as unknown as PersonalDataBreach['notices'];
    const registers = { personalDataBreaches: [makePersonalDataBreach({ parts, notices })] };
    const at = { asOf: '2026-11-10', now: '2026-11-10T09:00:00Z' } as const;
    expect(findingsOf(registers, at).map(({ code, params }) => [code, params])).toEqual([
      ['breach-decision-pending', { breach: 'PDB-1', part: 'crm' }],
      ['breach-authority-overdue', { breach: 'PDB-1', parts: ['crm'], dueAt: '2026-11-05T10:00:00Z' }],
    ]);
    expect(dueItemsOf(registers, at).map(({ dueAt, state, rule }) => [dueAt, state, rule])).toEqual([
      ['2026-11-05T10:00:00Z', 'overdue', 'risk-pending'],
    ]);
  });

  it('finds the countries missing that decide the authorities', () => {
    const [{ countries, ...part }] = breach.parts as unknown as [{ countries: unknown }];
    expect(countries).toEqual(['DE', 'AT']);
    const parts = [part] as unknown as PersonalDataBreach['parts'];
    expect(codes({ parts, establishment: { kind: 'none' } }, { asOf: '2026-11-21' })).toEqual([
      'breach-authority-unknown',
    ]);
  });
});

describe('the due items of breaches', () => {
  const [part] = makePersonalDataBreach().parts;
  const breach = makePersonalDataBreach({ notices: [] });
  const stateAt = (now: Instant) =>
    dueItemsOf({ personalDataBreaches: [breach] }, { asOf: now.slice(0, 10) as CalendarDate, now })[0]?.state;

  it('list the notice to the authority until it is sent', () => {
    expect(dueItemsOf({ personalDataBreaches: [breach] }, { asOf: '2026-11-21' })).toEqual([
      {
        kind: 'breach-notification',
        subject: { kind: 'personal-data-breach', id: 'PDB-1' },
        title: 'Breach "PDB-1": notify the supervisory authority',
        owner: 'ada',
        dueOn: null,
        dueAt: '2026-11-05T10:00:00Z',
        state: 'overdue',
        requirement: 'GDPR art. 33(1)',
        rule: 'risk',
      },
    ]);
    expect(dueItemsOf({ personalDataBreaches: [makePersonalDataBreach()] }, { asOf: '2026-11-21' })).toEqual([]);
    expect(dueItemsOf({}, { asOf: '2026-11-21' })).toEqual([]);
  });

  it('are due soon in the last quarter of the time', () => {
    expect(stateAt('2026-11-04T15:59:59Z')).toBe('scheduled');
    expect(stateAt('2026-11-04T16:00:00Z')).toBe('due-soon');
    expect(stateAt('2026-11-05T10:00:00Z')).toBe('due-soon');
    expect(stateAt('2026-11-05T10:00:01Z')).toBe('overdue');
  });

  it('list what contracts, orders and others give a date, and nothing without a date', () => {
    const personalDataBreaches = [
      makePersonalDataBreach({
        owner: undefined,
        notices: [],
        parts: [
          {
            ...part,
            role: 'processor',
            controllers: [{ controller: 'Shop AG', notifyWithin: 'PT24H' }, { controller: 'Club e.V.' }],
            decision: undefined,
          },
        ] as unknown as PersonalDataBreach['parts'],
        orders: [{ authority: 'BlnBDI', receivedAt: '2026-11-10T09:00:00Z', dueAt: '2026-11-27T09:00:00Z' }],
        furtherRecipients: [{ name: 'Insurer', reason: 'Policy', dueAt: '2026-12-17T09:00:00Z' }],
      }),
    ];
    const items = dueItemsOf({ personalDataBreaches }, { asOf: '2026-11-21' });
    expect(
      items.map(({ title, dueAt, owner, state, requirement, rule }) => [title, dueAt, owner, state, requirement, rule]),
    ).toEqual([
      ['Breach "PDB-1": tell "Shop AG"', '2026-11-03T10:00:00Z', null, 'overdue', 'GDPR art. 33(2)', 'processor'],
      ['Breach "PDB-1": tell the people', '2026-11-27T09:00:00Z', null, 'due-soon', 'GDPR art. 34(4)', 'ordered'],
      ['Breach "PDB-1": tell "Insurer"', '2026-12-17T09:00:00Z', null, 'scheduled', 'A.5.26', 'further-recipient'],
    ]);
  });
});
