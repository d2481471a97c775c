import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriod, type CalendarDate } from '../../../src/core/index.ts';
import {
  makeAcknowledgement,
  makeAgreement,
  makeControlledDocument,
  makeDocumentVersion,
  makeGateRequirement,
  makePerson,
  makeRoleAssignment,
  makeScreening,
  makeTrainingCompletion,
  makeTrainingRequirement,
} from '../../../src/fixtures/index.ts';
import { accessGate, type GateRegisters, type GateRequirement, type Screening } from '../../../src/people/index.ts';

const person = makePerson();
const bare = { screenings: [], agreements: [], documents: [], trainings: [] } as const;

function gate(requirement: Partial<GateRequirement>, records: Partial<GateRegisters>, on: CalendarDate) {
  const gateRequirements = [makeGateRequirement({ ...bare, ...requirement })];
  return accessGate(person, { gateRequirements, roleAssignments: [], ...records }, { on });
}

function stateOf(requirement: Partial<GateRequirement>, records: Partial<GateRegisters>, on: CalendarDate) {
  const [item] = gate(requirement, records, on).items;
  return `${item?.state} ${item?.record} ${item?.satisfiedOn} ${item?.expiresOn}`;
}

function screened(...screenings: readonly object[]) {
  return {
    screenings: screenings.map((each, index) => Object.assign(makeScreening({ id: `S-${index}` }), each) as Screening),
  };
}

describe('accessGate', () => {
  it('lists each condition once with its state, the record that decided and its days', () => {
    const records = {
      gateRequirements: [
        makeGateRequirement({ documents: ['POL-1'], trainings: ['TR-1'] }),
        makeGateRequirement({ id: 'GATE-2', role: 'ciso', agreements: ['nda', 'nda'] }),
        makeGateRequirement({ id: 'GATE-3', role: 'clerk', agreements: ['other'] }),
      ],
      roleAssignments: [makeRoleAssignment(), makeRoleAssignment({ id: 'RA-2', kind: 'deputy' })],
      screenings: [makeScreening(), makeScreening({ id: 'SCR-2', person: 'ben' })],
      agreements: [makeAgreement(), makeAgreement({ id: 'AGR-2', kind: 'nda', signedOn: '2024-03-01' })],
      controlledDocuments: [makeControlledDocument()],
      acknowledgements: [makeAcknowledgement()],
      trainingRequirements: [makeTrainingRequirement()],
      trainingCompletions: [makeTrainingCompletion()],
    };
    expect(accessGate(person, records, { on: '2026-07-06' })).toEqual({
      person: 'ada',
      isOpen: true,
      opensOn: '2026-07-06',
      roles: ['ciso'],
      items: [
        {
          kind: 'screening',
          item: 'identity',
          requirements: ['GATE-1', 'GATE-2'],
          state: 'satisfied',
          record: 'SCR-1',
          satisfiedOn: '2024-02-20',
          expiresOn: null,
        },
        {
          kind: 'agreement',
          item: 'terms',
          requirements: ['GATE-1'],
          state: 'satisfied',
          record: 'AGR-1',
          satisfiedOn: '2024-02-26',
          expiresOn: null,
        },
        {
          kind: 'agreement',
          item: 'nda',
          requirements: ['GATE-1', 'GATE-2'],
          state: 'satisfied',
          record: 'AGR-2',
          satisfiedOn: '2024-03-01',
          expiresOn: null,
        },
        {
          kind: 'document',
          item: 'POL-1',
          requirements: ['GATE-1'],
          state: 'satisfied',
          record: 'ACK-1',
          satisfiedOn: '2026-07-06',
          expiresOn: null,
        },
        {
          kind: 'training',
          item: 'TR-1',
          requirements: ['GATE-1'],
          state: 'satisfied',
          record: 'TC-1',
          satisfiedOn: '2026-03-12',
          expiresOn: '2027-03-12',
        },
      ],
    });
    const before = accessGate(person, records, { on: '2026-07-05' });
    expect(before.items.map(({ state }) => state)).toEqual([
      'satisfied',
      'satisfied',
      'satisfied',
      'late',
      'satisfied',
    ]);
    expect(before).toMatchObject({ isOpen: false, opensOn: '2026-07-06' });
  });

  it('is open without any condition, and has no first day then', () => {
    expect(gate({}, {}, '2024-03-01')).toEqual({ person: 'ada', isOpen: true, opensOn: null, roles: [], items: [] });
    expect(gate({ agreements: ['nda', 'terms'] }, { agreements: [makeAgreement()] }, '2024-03-01').opensOn).toBeNull();
  });

  it('asks for the conditions of the roles held on the day, before the start of those held on the first day', () => {
    const roles = (on: CalendarDate) =>
      gate({ role: 'ciso', agreements: ['nda'] }, { roleAssignments: [makeRoleAssignment()] }, on).items.length;
    expect(roles('2024-02-20')).toBe(1);
    expect(roles('2024-03-01')).toBe(1);
    const later = { roleAssignments: [makeRoleAssignment({ from: '2024-04-01', through: '2024-04-30' })] };
    const moved = (on: CalendarDate) => gate({ role: 'ciso', agreements: ['nda'] }, later, on).items.length;
    expect(['2024-03-31', '2024-04-01', '2024-04-30', '2024-05-01'].map((on) => moved(on as CalendarDate))).toEqual([
      0, 1, 1, 0,
    ]);
  });

  it.each<readonly [string, readonly object[], CalendarDate, string]>([
    ['is missing without a record', [], '2024-03-01', 'missing null null null'],
    ['is missing where another kind is clear', [{ kind: 'credit' }], '2024-03-01', 'missing null null null'],
    ['counts on the day of the result', [{}], '2024-02-20', 'satisfied S-0 2024-02-20 null'],
    ['is late the day before', [{}], '2024-02-19', 'late S-0 2024-02-20 null'],
    [
      'is pending once asked for',
      [{ status: 'requested', requestedOn: '2024-03-08' }],
      '2024-03-01',
      'pending S-0 null null',
    ],
    ['holds on its last day', [{ validUntil: '2024-03-01' }], '2024-03-01', 'satisfied S-0 2024-02-20 2024-03-01'],
    ['expires the day after', [{ validUntil: '2024-02-29' }], '2024-03-01', 'expired S-0 null null'],
    [
      'is late where it is repeated after its end',
      [{ validUntil: '2024-02-29' }, { completedOn: '2024-03-04' }],
      '2024-03-01',
      'late S-1 2024-03-04 null',
    ],
    ['is adverse without a decision', [{ status: 'adverse' }], '2024-03-01', 'adverse S-0 null null'],
    [
      'is adverse where the person is not accepted',
      [{ status: 'adverse', decision: { on: '2024-02-21', accept: false } }],
      '2024-03-01',
      'adverse S-0 null null',
    ],
    [
      'counts on the day of the decision that accepts the person',
      [{ status: 'adverse', decision: { on: '2024-03-01', accept: true } }],
      '2024-03-01',
      'satisfied S-0 2024-03-01 null',
    ],
    [
      'is late before that decision',
      [{ status: 'adverse', decision: { on: '2024-03-02', accept: true } }],
      '2024-03-01',
      'late S-0 2024-03-02 null',
    ],
    [
      'is decided by a later adverse result',
      [{ status: 'adverse', completedOn: '2024-02-21' }, {}],
      '2024-03-01',
      'adverse S-0 null null',
    ],
    [
      'is decided by the later in the list of two results of one day',
      [{}, { status: 'adverse' }],
      '2024-03-01',
      'adverse S-1 null null',
    ],
    [
      'is not asked for where the law does not permit it',
      [{ status: 'not-permitted', determinedOn: '2024-03-01' }],
      '2024-03-01',
      'satisfied S-0 2024-03-01 null',
    ],
  ])('says that a screening %s', (_, screenings, on, state) => {
    expect(stateOf({ screenings: [{ kind: 'identity' }] }, screened(...screenings), on)).toBe(state);
  });

  it('asks for a screening again by the shortest time that a role asks for', () => {
    const gateRequirements = [
      makeGateRequirement({ ...bare, screenings: [{ kind: 'identity', every: 'P3Y' }, { kind: 'credit' }] }),
      makeGateRequirement({ ...bare, id: 'GATE-2', screenings: [{ kind: 'identity', every: 'P2Y' }] }),
    ];
    const state = (on: CalendarDate, validUntil: CalendarDate) =>
      accessGate(person, { gateRequirements, roleAssignments: [], ...screened({ validUntil }) }, { on }).items[0];
    expect(state('2026-02-20', '2028-01-01')).toMatchObject({ state: 'satisfied', expiresOn: '2026-02-20' });
    expect(state('2026-02-21', '2028-01-01')).toMatchObject({ state: 'expired' });
    expect(state('2025-02-20', '2025-03-01')).toMatchObject({ state: 'satisfied', expiresOn: '2025-03-01' });
  });

  it('counts an agreement from its signature through its last day', () => {
    const state = (on: CalendarDate, ...agreements: readonly Parameters<typeof makeAgreement>[0][]) =>
      stateOf(
        { agreements: ['terms'] },
        { agreements: agreements.map((each, index) => makeAgreement({ id: `A-${index}`, ...each })) },
        on,
      );
    expect(state('2024-02-26', {})).toBe('satisfied A-0 2024-02-26 null');
    expect(state('2024-02-25', {})).toBe('late A-0 2024-02-26 null');
    expect(state('2024-03-01')).toBe('missing null null null');
    expect(state('2024-03-01', { kind: 'nda' })).toBe('missing null null null');
    expect(state('2024-03-01', { signedOn: undefined })).toBe('pending A-0 null null');
    expect(state('2024-03-01', { through: '2024-03-01' })).toBe('satisfied A-0 2024-02-26 2024-03-01');
    expect(state('2024-03-02', { through: '2024-03-01' })).toBe('expired A-0 null 2024-03-01');
    expect(state('2024-03-02', { through: '2024-03-01' }, { signedOn: '2024-03-03' })).toBe('late A-1 2024-03-03 null');
    expect(state('2024-03-02', { signedOn: '2024-03-05' }, { signedOn: '2024-03-04' })).toBe(
      'late A-1 2024-03-04 null',
    );
    const ends = [{ through: '2024-04-01' }, { through: '2024-05-01' }, { through: '2024-03-15' }] as const;
    expect(state('2024-03-01', ...ends)).toBe('satisfied A-1 2024-02-26 2024-05-01');
    expect(state('2024-03-01', ends[0], {}, ends[1])).toBe('satisfied A-1 2024-02-26 null');
    expect(state('2024-03-01', {}, { signedOn: '2024-02-01' })).toBe('satisfied A-1 2024-02-01 null');
    expect(state('2024-03-01', { signedOn: '2024-02-01' }, {})).toBe('satisfied A-0 2024-02-01 null');
  });

  it('counts an acknowledgement that clears the document on the day', () => {
    const controlledDocuments = [makeControlledDocument()];
    const state = (on: CalendarDate, acknowledgement: object, documents = controlledDocuments) =>
      stateOf(
        { documents: ['POL-1'] },
        {
          controlledDocuments: documents,
          acknowledgements: [{ ...makeAcknowledgement(), ...acknowledgement }],
        },
        on,
      );
    expect(state('2026-07-06', {})).toBe('satisfied ACK-1 2026-07-06 null');
    expect(state('2026-07-05', {})).toBe('late ACK-1 2026-07-06 null');
    expect(state('2026-06-30', {})).toBe('late ACK-1 2026-07-06 null');
    expect(state('2026-07-06', { givenBy: 'ben' })).toBe('missing null null null');
    expect(state('2026-07-06', { version: '0.9' })).toBe('missing null null null');
    expect(state('2026-07-06', { acknowledgedOn: '2026-06-21' })).toBe('missing null null null');
    expect(state('2026-07-06', { document: 'POL-2' })).toBe('missing null null null');
    expect(state('2026-07-06', {}, [])).toBe('missing null null null');
    const silent = [makeControlledDocument({ versions: [makeDocumentVersion({ acknowledgement: false })] })];
    expect(state('2026-07-06', {}, silent)).toBe('satisfied ACK-1 2026-07-06 null');
  });

  it('counts a training while it holds', () => {
    const state = (on: CalendarDate, completions: readonly object[], requirement: object = {}) =>
      stateOf(
        { trainings: ['TR-1'] },
        {
          trainingRequirements: [{ ...makeTrainingRequirement(), ...requirement }],
          trainingCompletions: completions.map((each, index) => ({
            ...makeTrainingCompletion(),
            id: `T-${index}`,
            ...each,
          })),
        },
        on,
      );
    expect(state('2026-03-12', [{}])).toBe('satisfied T-0 2026-03-12 2027-03-12');
    expect(state('2026-03-11', [{}])).toBe('late T-0 2026-03-12 null');
    expect(state('2027-03-12', [{}])).toBe('satisfied T-0 2026-03-12 2027-03-12');
    expect(state('2027-03-13', [{}])).toBe('expired T-0 null 2027-03-12');
    expect(state('2027-03-13', [{}, { completedOn: '2027-03-14' }])).toBe('late T-1 2027-03-14 null');
    expect(state('2026-03-12', [{ passed: false }])).toBe('missing null null null');
    expect(state('2026-11-21', [{}, { completedOn: '2026-05-01' }, { completedOn: '2026-04-01' }])).toBe(
      'satisfied T-1 2026-05-01 2027-05-01',
    );
    const changes = [{ on: '2026-05-01' }];
    expect(state('2026-05-31', [{}], { changes })).toBe('satisfied T-0 2026-03-12 2026-05-31');
    expect(state('2026-06-01', [{}], { changes })).toBe('expired T-0 null 2026-05-31');
    expect(state('2026-03-12', [{}], { id: 'TR-2' })).toBe('missing null null null');
  });

  it('throws for a person, records and options that cannot be read', () => {
    const records = { gateRequirements: [], roleAssignments: [] };
    const on = '2024-03-01';
    expect(() => accessGate({ ...person, startedOn: 'March' } as never, records, { on })).toThrow(
      new RangeError('person.startedOn must be a calendar date YYYY-MM-DD, got "March"'),
    );
    expect(() => accessGate(person, { gateRequirements: [] } as never, { on })).toThrow(
      new RangeError('records.roleAssignments must be a list, got undefined'),
    );
    expect(() =>
      accessGate(person, { ...records, screenings: [{ ...makeScreening(), status: 'fine' } as never] }, { on }),
    ).toThrow(
      new RangeError(
        'records.screenings[0].status must be one of requested, clear, adverse, not-permitted, got "fine"',
      ),
    );
    expect(() => accessGate(person, records, { on: 'today' as never })).toThrow(
      new RangeError('on must be a calendar date YYYY-MM-DD, got "today"'),
    );
  });

  it('stays open on every later day once agreements without an end are signed', () => {
    const day = fc.integer({ min: 1, max: 400 }).map((days) => addPeriod('2024-01-01', `P${days}D`));
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 4 }), day, day, (signed, one, other) => {
        const agreements = signed.map((signedOn, index) => makeAgreement({ id: `A-${index}`, signedOn }));
        const [earlier, later] = [one, other].toSorted() as [CalendarDate, CalendarDate];
        const isOpen = (on: CalendarDate) => gate({ agreements: ['terms'] }, { agreements }, on).isOpen;
        expect(isOpen(earlier) && !isOpen(later)).toBe(false);
        expect(isOpen(later)).toBe(signed.some((signedOn) => signedOn <= later));
      }),
      { seed: 17 },
    );
  });
});
