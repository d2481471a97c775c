import { describe, expect, it } from 'vitest';
import {
  makeAgreement,
  makeControlledDocument,
  makeGateRequirement,
  makePerson,
  makeRole,
  makeRoleAssignment,
  makeScreening,
  makeTrainingRequirement,
} from '../../../src/fixtures/index.ts';
import { checkPeople, peopleDueItems, type PeopleRegisters, type Screening } from '../../../src/people/index.ts';

const asOf = '2026-11-21';
const people = [makePerson()];
const gateRequirements = [makeGateRequirement()];
const agreements = [makeAgreement(), makeAgreement({ id: 'AGR-2', kind: 'nda' })];
const screenings = [makeScreening()];
const sound = { people, gateRequirements, agreements, screenings };

function check(registers: PeopleRegisters, context: object = {}) {
  return checkPeople(registers, { asOf, ...context }).map(({ code, path }) => `${code} ${path.join('.')}`);
}

function adverse(more: object): PeopleRegisters {
  const screening = {
    id: 'SCR-1',
    person: 'ada',
    kind: 'identity',
    status: 'adverse',
    completedOn: '2024-02-20',
    ...more,
  };
  return { people, gateRequirements, screenings: [screening as Screening] };
}

describe('checkPeople on screenings', () => {
  it('finds nothing in sound registers, and asks nothing of registers that are not given', () => {
    expect(check(sound)).toEqual([]);
    expect(check({ people, gateRequirements })).toEqual([]);
    expect(check({ people, screenings: [] })).toEqual([]);
  });

  it('finds a screening that is not passed, with its state', () => {
    const [finding] = checkPeople({ people, gateRequirements, screenings: [] }, { asOf });
    expect(finding).toEqual({
      code: 'screening-missing',
      severity: 'error',
      message: 'The work of "ada" asks for the screening identity, which is not passed: missing.',
      requirements: ['A.6.1'],
      subject: { kind: 'person', id: 'ada' },
      path: ['people', 0],
      params: { person: 'ada', screening: 'identity', state: 'missing' },
    });
    const requested = { id: 'SCR-1', person: 'ada', kind: 'identity', status: 'requested', requestedOn: asOf } as const;
    expect(checkPeople({ people, gateRequirements, screenings: [requested] }, { asOf })).toMatchObject([
      { code: 'screening-missing', params: { state: 'pending' } },
    ]);
  });

  it('finds an adverse result until it is decided, and a person who is not accepted', () => {
    const decision = { by: 'board', on: asOf, accept: true, reason: 'Paid' };
    expect(check(adverse({}))).toEqual(['screening-adverse-undecided screenings.0']);
    expect(check(adverse({ decision }))).toEqual([]);
    expect(check(adverse({ decision: { ...decision, accept: false } }))).toEqual(['screening-missing people.0']);
    expect(check(adverse({ decision: { ...decision, on: '2026-11-22' } }))).toEqual([
      'people-event-in-future screenings.0.decision.on',
      'screening-missing people.0',
    ]);
  });

  it('finds a screening that no longer holds, from the day after', () => {
    const until = (validUntil: '2026-11-20' | '2026-11-21') =>
      check({ people, gateRequirements, screenings: [makeScreening({ validUntil })] });
    expect(until('2026-11-21')).toEqual([]);
    expect(until('2026-11-20')).toEqual(['screening-expired people.0']);
  });

  it('finds a record kept too long, from the day after', () => {
    const until = (retainUntil: '2026-11-20' | '2026-11-21') => check({ screenings: [makeScreening({ retainUntil })] });
    expect(until('2026-11-21')).toEqual([]);
    expect(until('2026-11-20')).toEqual(['screening-kept-too-long screenings.0.retainUntil']);
  });

  it('finds events in the future and lets them satisfy nothing', () => {
    const one = (screening: object) =>
      check({
        people,
        gateRequirements,
        screenings: [{ ...screening, id: 'S', person: 'ada', kind: 'identity' } as Screening],
      });
    expect(one({ status: 'clear', completedOn: '2026-11-22' })).toEqual([
      'people-event-in-future screenings.0.completedOn',
      'screening-missing people.0',
    ]);
    expect(one({ status: 'adverse', completedOn: '2026-11-22' })).toEqual([
      'people-event-in-future screenings.0.completedOn',
      'screening-missing people.0',
    ]);
    expect(one({ status: 'requested', requestedOn: '2026-11-22' })).toEqual([
      'people-event-in-future screenings.0.requestedOn',
      'screening-missing people.0',
    ]);
    expect(one({ status: 'not-permitted', reason: 'No basis', determinedOn: '2026-11-22' })).toEqual([
      'people-event-in-future screenings.0.determinedOn',
      'screening-missing people.0',
    ]);
    const late = makeAgreement({ signedOn: '2026-11-22', countersignedOn: '2026-11-23' });
    expect(check({ people, agreements: [late] })).toEqual([
      'people-event-in-future agreements.0.signedOn',
      'people-event-in-future agreements.0.countersignedOn',
      'employment-agreement-missing people.0',
    ]);
  });

  it('finds unknown people, roles, documents and trainings', () => {
    expect(
      check({
        people,
        roles: [makeRole()],
        controlledDocuments: [makeControlledDocument()],
        trainingRequirements: [makeTrainingRequirement()],
        gateRequirements: [
          makeGateRequirement({ role: 'dpo', documents: ['POL-1', 'POL-2'], trainings: ['TR-2', 'TR-1'] }),
        ],
        screenings: [makeScreening({ person: 'ben' })],
        agreements: [...agreements, makeAgreement({ id: 'AGR-3', person: 'cy' })],
      }),
    ).toEqual([
      'people-reference-unknown gateRequirements.0.role',
      'people-reference-unknown gateRequirements.0.documents.1',
      'people-reference-unknown gateRequirements.0.trainings.0',
      'people-reference-unknown screenings.0.person',
      'people-reference-unknown agreements.2.person',
    ]);
  });
});

describe('checkPeople on agreements', () => {
  it('asks the terms of employees and temporary staff, of others where a gate asks for them', () => {
    const missing = (kind: 'employee' | 'temporary' | 'contractor' | 'external', gates: PeopleRegisters = {}) =>
      check({ people: [makePerson({ kind })], agreements: [], ...gates });
    expect(missing('employee')).toEqual(['employment-agreement-missing people.0']);
    expect(missing('temporary')).toEqual(['employment-agreement-missing people.0']);
    expect(missing('contractor')).toEqual([]);
    expect(missing('external')).toEqual([]);
    expect(
      missing('contractor', { gateRequirements: [makeGateRequirement({ agreements: ['terms', 'other'] })] }),
    ).toEqual(['employment-agreement-missing people.0', 'employment-agreement-missing people.0']);
    expect(check({ people: [makePerson({ endedOn: '2026-11-20' })], agreements: [] })).toEqual([]);
    expect(check({ people: [makePerson({ startedOn: '2026-11-22' })], agreements: [] })).toEqual([]);
  });

  it('finds terms that ended, and those signed after the start', () => {
    const one = (overrides: Parameters<typeof makeAgreement>[0]) =>
      check({ people, agreements: [makeAgreement(overrides)] });
    expect(one({ through: '2026-11-21' })).toEqual([]);
    expect(one({ through: '2026-11-20' })).toEqual(['employment-agreement-missing people.0']);
    expect(one({ signedOn: '2024-03-01' })).toEqual([]);
    expect(one({ signedOn: '2024-03-02' })).toEqual(['employment-agreement-after-start people.0']);
    expect(one({ signedOn: undefined })).toEqual(['employment-agreement-missing people.0']);
    const renewed = [makeAgreement({ signedOn: '2025-01-01' }), makeAgreement({ id: 'AGR-2', signedOn: '2024-03-01' })];
    expect(check({ people, agreements: renewed })).toEqual([]);
  });

  it('finds a confidentiality agreement that is missing or ended where a gate asks for one', () => {
    const nda = (...found: readonly Parameters<typeof makeAgreement>[0][]) =>
      check({
        people,
        gateRequirements,
        agreements: [makeAgreement(), ...found.map((each) => makeAgreement({ id: 'AGR-2', kind: 'nda', ...each }))],
      });
    expect(nda()).toEqual(['nda-missing people.0']);
    expect(nda({ signedOn: undefined })).toEqual(['nda-missing people.0']);
    expect(nda({ through: '2026-11-21' })).toEqual([]);
    expect(nda({ through: '2026-11-20' })).toEqual(['nda-ended people.0']);
  });

  it('finds one that does not hold on after the person has left', () => {
    const left = (nda: Parameters<typeof makeAgreement>[0], endedOn: '2026-11-20' | '2026-11-21' = '2026-11-20') =>
      check({
        people: [makePerson({ endedOn })],
        gateRequirements,
        agreements: [makeAgreement({ id: 'AGR-2', kind: 'nda', ...nda }), makeAgreement()],
      });
    expect(left({})).toEqual(['nda-ended people.0']);
    expect(left({ survives: false }, '2026-11-21')).toEqual([]);
    expect(left({ survives: true })).toEqual([]);
    expect(left({ survives: true, through: '2026-11-21' })).toEqual([]);
    expect(left({ survives: true, through: '2026-11-20' })).toEqual(['nda-ended people.0']);
    expect(left({ kind: 'other' })).toEqual([]);
    expect(left({ signedOn: undefined })).toEqual([]);
  });
});

describe('checkPeople on access', () => {
  const access = (on: string, registers: PeopleRegisters = {}) =>
    checkPeople({ ...sound, ...registers }, { asOf, accessStarts: [{ person: 'ada', on: on as typeof asOf }] });

  it('finds access before the last condition was met, with the days', () => {
    expect(access('2024-02-26')).toEqual([]);
    expect(access('2024-02-24')).toMatchObject([
      {
        code: 'access-before-gate',
        message: 'Access of "ada" began on 2024-02-24 and lasted 2 days without the conditions "terms", "nda".',
        path: ['people', 0],
        params: { days: 2, items: ['terms', 'nda'] },
      },
    ]);
    expect(access('2024-02-19')).toMatchObject([{ params: { days: 7, items: ['identity', 'terms', 'nda'] } }]);
  });

  it('counts the days to the day in question where a condition is still not met', () => {
    const registers = { gateRequirements: [makeGateRequirement({ role: 'ciso', trainings: ['TR-1'] })] };
    const roleAssignments = [makeRoleAssignment()];
    expect(access('2026-11-20', { ...registers, roleAssignments })).toMatchObject([
      { params: { days: 1, items: ['TR-1'] } },
    ]);
    expect(access('2026-11-20', registers)).toEqual([]);
  });

  it('looks at no access after the day in question and at none of an unknown person', () => {
    expect(
      access('2026-11-22', { screenings: [makeScreening({ person: 'ben' })], gateRequirements: [] }),
    ).toMatchObject([{ code: 'people-reference-unknown' }]);
    const accessStarts = [{ person: 'ben', on: '2024-01-01' }];
    expect(check(sound, { accessStarts })).toEqual([]);
  });
});

describe('peopleDueItems on screenings and agreements', () => {
  const window = { from: '2026-11-01', through: '2026-12-31', asOf } as const;

  it('lists what ends and what is to be deleted', () => {
    const registers = {
      people: [makePerson(), makePerson({ id: 'ben', endedOn: '2026-11-20' })],
      gateRequirements: [makeGateRequirement({ agreements: ['nda', 'terms'], documents: ['POL-1'] })],
      screenings: [
        makeScreening({ validUntil: '2026-12-31', retainUntil: '2026-11-20' }),
        makeScreening({ id: 'SCR-2', person: 'ben', validUntil: '2026-12-01' }),
      ],
      agreements: [
        makeAgreement({ kind: 'nda', through: '2026-12-01' }),
        makeAgreement({ id: 'AGR-2', through: '2026-12-24' }),
      ],
    };
    const items = peopleDueItems(registers, window);
    expect(items[0]).toEqual({
      kind: 'screening-disposal',
      subject: { kind: 'screening', id: 'SCR-1' },
      title: 'Delete the screening "SCR-1"',
      owner: null,
      dueOn: '2026-11-20',
      dueAt: null,
      state: 'overdue',
      requirement: 'A.5.34',
      rule: 'retain-until',
    });
    expect(items.slice(1).map(({ kind, title, dueOn, requirement }) => [kind, title, dueOn, requirement])).toEqual([
      ['agreement-renewal', 'Renew the agreement nda', '2026-12-01', 'A.6.6'],
      ['agreement-renewal', 'Renew the agreement terms', '2026-12-24', 'A.6.2'],
      ['screening-renewal', 'Repeat the screening identity', '2026-12-31', 'A.6.1'],
    ]);
  });

  it('lists nothing without an end', () => {
    expect(peopleDueItems(sound, window)).toEqual([]);
  });
});
