import { makePersonalDataBreach } from '../../../src/fixtures/incidents/make-personal-data-breach.ts';
import type { BreachPart, PersonalDataBreach } from '../../../src/incidents/index.ts';

const fields = {
  dataCategories: ['names'],
  peopleCategories: ['customers'],
  people: { kind: 'unknown' },
  records: { kind: 'between', from: 10, to: 10 },
} as const;

const taken = { by: 'ada', at: '2026-11-02T15:00:00Z', reasons: 'The copy was encrypted' } as const;

/** Parts in every role and with every decision. */
export const everyPart: readonly [BreachPart, ...BreachPart[]] = [
  {
    ...fields,
    id: 'messages',
    role: 'processor',
    controllers: [{ controller: 'Shop AG', notifyWithin: 'PT24H' }, { controller: 'Club e.V.' }],
  },
  { ...fields, id: 'accounts', role: 'controller', decision: { outcome: 'pending', factors: { dataLeft: false } } },
  {
    ...fields,
    id: 'backups',
    role: 'controller',
    decision: {
      outcome: 'risk-unlikely',
      ...taken,
      factors: { encrypted: true, key: 'safe', copyExists: true },
      grounds: ['encryption'],
    },
  },
  {
    ...fields,
    id: 'events',
    role: 'joint-controller',
    arrangement: { reference: 'Arrangement of 2025', notifies: 'organization' },
    decision: { outcome: 'risk', ...taken, factors: { specialCategories: false, holders: 'trusted' } },
  },
  {
    ...fields,
    id: 'health',
    role: 'joint-controller',
    decision: {
      outcome: 'high-risk',
      ...taken,
      exemption: { kind: 'disproportionate-effort', reason: 'No addresses are known' },
    },
  },
];

/** Breaches that use every field and every shape. */
export const everyBreach: readonly [PersonalDataBreach, ...PersonalDataBreach[]] = [
  makePersonalDataBreach({
    occurred: { kind: 'at', at: '2026-11-01T23:00:00Z' },
    investigationReason: 'The log had to be restored',
    parts: everyPart,
    establishment: { kind: 'none' },
    notices: [
      {
        recipient: { kind: 'controller', controller: 'Shop AG' },
        at: '2026-11-02T12:00:00Z',
        phase: 'first',
        parts: ['messages'],
        content: [{ item: 'nature', state: 'to-follow' }],
      },
      { recipient: { kind: 'people' }, at: '2026-11-04T12:00:00Z', phase: 'further', content: [] },
      { recipient: { kind: 'public' }, at: '2026-11-04T12:00:00Z', phase: 'final', content: [] },
      { recipient: { kind: 'other', name: 'Insurer' }, at: '2026-11-04T12:00:00Z', phase: 'final', content: [] },
    ],
    orders: [
      { authority: 'BlnBDI', receivedAt: '2026-11-10T09:00:00Z', dueAt: '2026-11-17T09:00:00Z' },
      { authority: 'CNIL', receivedAt: '2026-11-10T09:00:00Z' },
    ],
    furtherRecipients: [
      { name: 'Insurer', reason: 'Terms of the policy', dueAt: '2026-11-09T10:00:00Z' },
      { name: 'Police', reason: 'Charge of fraud' },
    ],
  }),
  makePersonalDataBreach({ occurred: { kind: 'on', on: '2026-11-01' } }),
];
