import { describe, expect, it } from 'vitest';
import { makeDisciplinaryCase, makePerson, makeRemoteWorkingAgreement } from '../../../src/fixtures/index.ts';
import { checkPeople, peopleDueItems, type PeopleRegisters } from '../../../src/people/index.ts';

const asOf = '2026-11-21';

function find(registers: PeopleRegisters) {
  return checkPeople(registers, { asOf });
}

describe('checkPeople on remote working', () => {
  it('finds the parts of an agreement that are missing, while the person is here', () => {
    const agreement = makeRemoteWorkingAgreement({ places: [], conditions: [], agreedOn: undefined });
    expect(find({ remoteWorkingAgreements: [makeRemoteWorkingAgreement()] })).toEqual([]);
    expect(find({ remoteWorkingAgreements: [agreement] })).toMatchObject([
      {
        code: 'remote-working-unagreed',
        message: 'The agreement "RW-1" with "ada" lacks: places, conditions, agreedOn.',
        subject: { kind: 'remote-working-agreement', id: 'RW-1' },
        path: ['remoteWorkingAgreements', 0],
      },
    ]);
    const left = (endedOn: '2026-11-20' | '2026-11-21') => [makePerson({ endedOn })];
    expect(find({ people: left('2026-11-21'), remoteWorkingAgreements: [agreement] })).toHaveLength(1);
    expect(find({ people: left('2026-11-20'), remoteWorkingAgreements: [agreement] })).toEqual([]);
  });

  it('finds an unknown person and an agreement in the future', () => {
    const remoteWorkingAgreements = [makeRemoteWorkingAgreement({ agreedOn: '2026-11-22' })];
    const findings = find({ people: [makePerson({ id: 'ben' })], remoteWorkingAgreements });
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['people-reference-unknown', ['remoteWorkingAgreements', 0, 'person']],
      ['people-event-in-future', ['remoteWorkingAgreements', 0, 'agreedOn']],
    ]);
  });

  it('finds unreadable cases and agreements and goes on', () => {
    const findings = find({
      disciplinaryCases: [{ ...makeDisciplinaryCase(), history: 'closed' as never }],
      remoteWorkingAgreements: [{ ...makeRemoteWorkingAgreement(), places: 'home' as never }],
    });
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['people-record-unreadable', ['disciplinaryCases', 0, 'history']],
      ['people-record-unreadable', ['remoteWorkingAgreements', 0, 'places']],
    ]);
  });
});

describe('peopleDueItems on conduct', () => {
  const window = { from: '2026-11-01', through: '2027-12-31', asOf } as const;

  it('lists the cases that are to be deleted', () => {
    const disciplinaryCases = [
      makeDisciplinaryCase(),
      makeDisciplinaryCase({ id: 'DC-2', expungeOn: undefined }),
      makeDisciplinaryCase({ id: 'DC-3', expungeOn: '2026-11-20' }),
    ];
    expect(peopleDueItems({ disciplinaryCases }, window)).toMatchObject([
      { subject: { id: 'DC-3' }, state: 'overdue' },
      {
        kind: 'disciplinary-case-deletion',
        subject: { kind: 'disciplinary-case', id: 'DC-1' },
        title: 'Delete the disciplinary case "DC-1"',
        owner: null,
        dueOn: '2027-09-25',
        dueAt: null,
        state: 'scheduled',
        requirement: 'A.5.34',
        rule: 'expunge-on',
      },
    ]);
  });

  it('lists the last agreement of each person that ends', () => {
    const items = (...remoteWorkingAgreements: NonNullable<PeopleRegisters['remoteWorkingAgreements']>) =>
      peopleDueItems({ people: [makePerson()], remoteWorkingAgreements }, window);
    expect(items(makeRemoteWorkingAgreement())).toEqual([
      {
        kind: 'remote-working-renewal',
        subject: { kind: 'remote-working-agreement', id: 'RW-1' },
        title: 'Renew the agreement on remote working with "ada"',
        owner: 'ada',
        dueOn: '2026-12-31',
        dueAt: null,
        state: 'scheduled',
        requirement: 'A.6.7',
        rule: 'through',
      },
    ]);
    const next = makeRemoteWorkingAgreement({ id: 'RW-2', agreedOn: '2026-11-02', through: '2027-06-30' });
    expect(items(makeRemoteWorkingAgreement(), next)).toMatchObject([{ subject: { id: 'RW-2' } }]);
    expect(items(next, makeRemoteWorkingAgreement())).toMatchObject([{ subject: { id: 'RW-2' } }]);
    const endless = makeRemoteWorkingAgreement({ id: 'RW-3', through: undefined });
    expect(items(makeRemoteWorkingAgreement(), endless)).toEqual([]);
    expect(items(endless, makeRemoteWorkingAgreement())).toEqual([]);
    const left = [makePerson({ endedOn: '2026-11-20' })];
    expect(peopleDueItems({ people: left, remoteWorkingAgreements: [next] }, window)).toEqual([]);
  });
});
