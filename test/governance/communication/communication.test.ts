import { describe, expect, it } from 'vitest';
import { makeAuthorityContact, makeCommunication } from '../../../src/fixtures/index.ts';
import {
  AuthorityContactSchema,
  checkGovernance,
  type Communication,
  communicationGaps,
  CommunicationSchema,
  governanceDueItems,
} from '../../../src/governance/index.ts';
import { codesOf } from '../../codes-of.ts';
import { problemsOf } from '../../controls/problems-of.ts';

const asOf = '2026-11-21';
const internal = makeCommunication({ requirements: ['5.1.d', '5.2', '5.3', '6.2.e', '9.2.2'] });
const external = makeCommunication({
  id: 'COM-2',
  requirements: ['A.5.5'],
  with: [{ kind: 'external', name: 'authorities' }],
});

function check(...overrides: readonly Parameters<typeof makeCommunication>[0][]) {
  const further = overrides.map((row) => makeCommunication({ id: 'COM-3', ...row }));
  return codesOf(checkGovernance({ communications: [internal, external, ...further] }, { asOf }));
}

function checkContact(overrides: Parameters<typeof makeAuthorityContact>[0]) {
  return checkGovernance({ authorityContacts: [makeAuthorityContact(overrides)] }, { asOf });
}

describe('CommunicationSchema', () => {
  it.each([
    [makeCommunication({ when: { kind: 'event', event: 'a new version' } }), []],
    [{ id: 'COM-1', what: 'The policy', requirements: [], with: [] }, []],
    [{ ...makeCommunication(), when: { kind: 'yearly' } }, ['when.kind: invalid_union']],
    [{ ...makeCommunication(), requirements: ['5.99'] }, ['requirements.0: invalid_value']],
    [{ ...makeCommunication(), with: [{ kind: 'public', name: 'all' }] }, ['with.0.kind: invalid_value']],
    [{ ...makeCommunication(), heldOn: ['today'] }, ['heldOn.0: date-unreadable']],
  ])('on %j finds %j', (communication, problems) => {
    expect(problemsOf(CommunicationSchema, communication)).toEqual(problems);
  });
});

describe('AuthorityContactSchema', () => {
  it.each([
    [makeAuthorityContact({ kind: 'interest-group', reachedBy: undefined, check: undefined }), []],
    [{ ...makeAuthorityContact(), kind: 'friend' }, ['kind: invalid_value']],
    [{ ...makeAuthorityContact(), purpose: '' }, ['purpose: text-empty']],
  ])('on %j finds %j', (contact, problems) => {
    expect(problemsOf(AuthorityContactSchema, contact)).toEqual(problems);
  });
});

describe('communicationGaps', () => {
  const reasons = (...rows: readonly Communication[]) =>
    communicationGaps([internal, ...rows]).map(({ requirement, reason }) => [requirement, reason]);

  it('names the six communications that the standard asks for', () => {
    expect(communicationGaps([]).map(({ requirement }) => requirement)).toEqual([
      '5.1.d',
      '5.2.f',
      '5.3',
      '6.2.e',
      '9.2.2.c',
      'A.5.5',
    ]);
    expect(communicationGaps([])[1]).toEqual({
      requirement: '5.2.f',
      subject: 'The information security policy',
      partner: 'internal',
      reason: 'missing',
      communications: [],
    });
    expect(communicationGaps([internal, external])).toEqual([]);
  });

  it('lets a row serve the items of its clause, but not the clause of its item', () => {
    const gapsOf = (requirements: Communication['requirements']) =>
      communicationGaps([{ ...internal, requirements }]).map(({ requirement }) => requirement);
    expect(gapsOf(['5'])).toEqual(['6.2.e', '9.2.2.c', 'A.5.5']);
    expect(gapsOf(['5.3.a', '6.2', '9'])).toEqual(['5.1.d', '5.2.f', '5.3', 'A.5.5']);
    expect(gapsOf(['5.2.e', 'A.5.2'])).toHaveLength(6);
  });

  it('tells a missing row from one with other partners and from an incomplete one', () => {
    expect(reasons()).toEqual([['A.5.5', 'missing']]);
    expect(reasons({ ...external, with: internal.with })).toEqual([['A.5.5', 'other-partners']]);
    expect(reasons({ ...external, with: [] })).toEqual([['A.5.5', 'incomplete']]);
    const { how: _how, ...silent } = external;
    const { when: _when, ...timeless } = external;
    expect(reasons(silent)).toEqual([['A.5.5', 'incomplete']]);
    expect(reasons(timeless)).toEqual([['A.5.5', 'incomplete']]);
    expect(reasons(silent, external)).toEqual([]);
    expect(communicationGaps([internal, silent])[0]?.communications).toEqual(['COM-2']);
  });

  it('throws for what it cannot read', () => {
    expect(() => communicationGaps([{ ...internal, with: 'all' as never }])).toThrow(
      new RangeError('communications[0].with must be a list, got "all"'),
    );
  });
});

describe('checkGovernance on communication', () => {
  it('finds nothing in a sound plan, and gaps only where the plan can be read whole', () => {
    expect(check()).toEqual([]);
    expect(codesOf(checkGovernance({ communications: [] }, { asOf }))).toHaveLength(6);
    expect(codesOf(checkGovernance({ communications: [{ id: 'COM-1' } as never] }, { asOf }))).toEqual([
      'governance-record-unreadable',
    ]);
    expect(checkGovernance({ communications: [internal] }, { asOf })).toEqual([
      {
        code: 'communication-gap',
        severity: 'warning',
        message: 'The communication plan has no complete external communication for A.5.5: Contact with authorities.',
        requirements: ['7.4', 'A.5.5'],
        subject: { kind: 'governance', id: 'communications' },
        path: ['communications'],
        params: {
          requirement: 'A.5.5',
          topic: 'Contact with authorities',
          partner: 'external',
          reason: 'missing',
        },
      },
    ]);
  });

  it('names the parts that a row does not say', () => {
    const row = makeCommunication({ id: 'COM-3', when: undefined, with: [], how: undefined });
    expect(checkGovernance({ communications: [internal, external, row] }, { asOf })).toMatchObject([
      {
        code: 'communication-incomplete',
        params: { missing: ['when', 'with whom', 'how'] },
        requirements: ['7.4', '7.4.b', '7.4.c', '7.4.d'],
      },
    ]);
  });

  it('finds a communication that is overdue from the day after, by the last one held', () => {
    expect(check({ heldOn: ['2025-11-21'] })).toEqual([]);
    expect(check({ heldOn: ['2025-11-20'] })).toEqual(['communication-overdue']);
    expect(check({ heldOn: ['2025-11-20', '2026-01-05', '2025-01-05'] })).toEqual([]);
    expect(check({ heldOn: undefined })).toEqual(['communication-overdue']);
    expect(check({ heldOn: ['2026-11-22'] })).toEqual(['governance-event-in-future', 'communication-overdue']);
    expect(check({ when: { kind: 'event', event: 'a new version' }, heldOn: undefined })).toEqual([]);
  });

  it('finds contacts without an address and with an overdue check, by the control of their kind', () => {
    expect(checkContact({})).toEqual([]);
    expect(checkContact({ reachedBy: undefined })).toMatchObject([
      { code: 'authority-contact-unreachable', requirements: ['7.4.d', 'A.5.5'] },
    ]);
    expect(checkContact({ kind: 'interest-group', checks: [{ on: '2025-11-20' }] })).toMatchObject([
      { code: 'authority-contact-check-overdue', requirements: ['7.4', 'A.5.6'] },
    ]);
    expect(checkContact({ checks: [{ on: '2025-11-21' }] })).toEqual([]);
    expect(checkContact({ check: undefined, checks: undefined })).toEqual([]);
    expect(codesOf(checkContact({ checks: [{ on: '2026-11-22' }] }))).toEqual([
      'governance-event-in-future',
      'authority-contact-check-overdue',
    ]);
  });
});

describe('governanceDueItems on communication', () => {
  it('lists communications with a cadence and checks of contacts', () => {
    const communications = [
      makeCommunication(),
      makeCommunication({ id: 'COM-2', by: undefined, heldOn: ['2025-12-01'] }),
      makeCommunication({ id: 'COM-3', when: undefined }),
    ];
    const authorityContacts = [
      makeAuthorityContact({ owner: undefined }),
      makeAuthorityContact({ id: 'AC-2', check: undefined, nextCheckOn: '2027-12-31' }),
      makeAuthorityContact({ id: 'AC-3', check: undefined }),
    ];
    const window = { from: '2026-11-01', through: '2027-12-31', asOf } as const;
    expect(governanceDueItems({ communications, authorityContacts }, window)).toEqual([
      {
        kind: 'communication',
        subject: { kind: 'communication', id: 'COM-2' },
        title: 'Communicate "Information security policy"',
        owner: null,
        dueOn: '2026-12-01',
        dueAt: null,
        state: 'due-soon',
        requirement: '7.4.b',
        rule: 'cadence',
      },
      expect.objectContaining({ subject: { kind: 'communication', id: 'COM-1' }, owner: 'ciso', dueOn: '2027-10-05' }),
      {
        kind: 'contact-check',
        subject: { kind: 'authority-contact', id: 'AC-1' },
        title: 'Check the contact with "Data protection authority"',
        owner: null,
        dueOn: '2027-10-05',
        dueAt: null,
        state: 'scheduled',
        requirement: 'A.5.5',
        rule: 'cadence',
      },
      expect.objectContaining({ subject: { kind: 'authority-contact', id: 'AC-2' }, rule: 'next-on' }),
    ]);
  });
});
