import { describe, expect, it } from 'vitest';
import { makePerson, makeRole, makeTrainingCompletion, makeTrainingRequirement } from '../../../src/fixtures/index.ts';
import { checkPeople, type PeopleRegisters } from '../../../src/people/index.ts';

const asOf = '2026-11-21';
const people = [makePerson()];
const trainingRequirements = [makeTrainingRequirement()];

function check(registers: PeopleRegisters, on: typeof asOf | '2024-03-31' | '2024-04-01' = asOf) {
  return checkPeople(registers, { asOf: on }).map(({ code, path }) => `${code} ${path.join('.')}`);
}

function taken(completion: Parameters<typeof makeTrainingCompletion>[0], requirement = trainingRequirements) {
  return check({
    people,
    trainingRequirements: requirement,
    trainingCompletions: [makeTrainingCompletion(completion)],
  });
}

describe('checkPeople on trainings', () => {
  it('finds a training never taken, from the day after its last good day', () => {
    const registers = { people, trainingRequirements, trainingCompletions: [] };
    expect(check(registers, '2024-03-31')).toEqual([]);
    expect(check(registers, '2024-04-01')).toEqual(['training-never people.0']);
    expect(check({ people, trainingRequirements })).toEqual([]);
  });

  it('finds one to repeat, and one that changed since', () => {
    expect(taken({ completedOn: '2025-11-21' })).toEqual([]);
    expect(taken({ completedOn: '2025-11-20' })).toEqual(['training-overdue people.0']);
    const changed = (on: '2026-10-21' | '2026-10-22') => taken({}, [makeTrainingRequirement({ changes: [{ on }] })]);
    expect(changed('2026-10-22')).toEqual([]);
    expect(changed('2026-10-21')).toEqual(['training-change-missed people.0']);
  });

  it('finds unknown people, trainings and roles, and a completion in the future', () => {
    expect(taken({}).concat(taken({ completedOn: '2026-11-21' }))).toEqual([]);
    const also = { people, trainingRequirements, trainingCompletions: [makeTrainingCompletion()] };
    const with2 = (completion: Parameters<typeof makeTrainingCompletion>[0]) =>
      check({
        ...also,
        trainingCompletions: [...also.trainingCompletions, makeTrainingCompletion({ id: 'TC-2', ...completion })],
      });
    expect(with2({ person: 'ben' })).toEqual(['people-reference-unknown trainingCompletions.1.person']);
    expect(with2({ training: 'TR-2' })).toEqual(['people-reference-unknown trainingCompletions.1.training']);
    expect(with2({ completedOn: '2026-11-22' })).toEqual(['people-event-in-future trainingCompletions.1.completedOn']);
    const forRoles = [makeTrainingRequirement({ audience: { kind: 'roles', roles: ['ciso', 'dpo'] } })];
    expect(check({ roles: [makeRole()], trainingRequirements: forRoles })).toEqual([
      'people-reference-unknown trainingRequirements.0.audience.roles.1',
    ]);
  });

  it('finds a training without an audience', () => {
    expect(check({ trainingRequirements: [makeTrainingRequirement({ audience: undefined })] })).toEqual([
      'training-audience-missing trainingRequirements.0',
    ]);
    const groups = makeTrainingRequirement({ audience: { kind: 'groups', groups: ['engineering'] } });
    expect(check({ people, trainingRequirements: [groups], trainingCompletions: [] })).toEqual([]);
  });

  it('goes on after records that cannot be read', () => {
    const unreadable = { ...makeTrainingRequirement(), within: 'soon' } as never;
    expect(
      check({ people, trainingRequirements: [unreadable], trainingCompletions: [makeTrainingCompletion()] }),
    ).toEqual(['people-record-unreadable trainingRequirements.0.within']);
  });
});
