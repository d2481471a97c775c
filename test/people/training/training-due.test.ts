import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriod } from '../../../src/core/index.ts';
import {
  makePerson,
  makeRoleAssignment,
  makeTrainingCompletion,
  makeTrainingRequirement,
} from '../../../src/fixtures/index.ts';
import { peopleDueItems, trainingDue, type TrainingRegisters } from '../../../src/people/index.ts';

const asOf = '2026-11-21';
const people = [makePerson()];
const trainingRequirements = [makeTrainingRequirement()];

type Completion = Parameters<typeof makeTrainingCompletion>[0];
type Requirement = Parameters<typeof makeTrainingRequirement>[0];

function completed(...completions: readonly Completion[]) {
  return completions.map((each, index) => makeTrainingCompletion({ id: `TC-${index}`, ...each }));
}

function due(
  registers: Partial<TrainingRegisters>,
  on: typeof asOf | '2026-07-14' | '2027-03-12' | '2027-03-13' = asOf,
) {
  const all = { people, trainingRequirements, trainingCompletions: [], ...registers };
  return trainingDue(all, { asOf: on }).rows.map(({ state, dueOn, rule }) => `${state} ${dueOn} ${rule}`);
}

function training(requirement: Requirement, ...completions: readonly Completion[]) {
  return due({
    trainingRequirements: [makeTrainingRequirement(requirement)],
    trainingCompletions: completed(...completions),
  });
}

describe('trainingDue', () => {
  it('tells who must take what by when, and the rate', () => {
    const registers = {
      people: [
        makePerson(),
        makePerson({ id: 'ben', startedOn: '2026-11-02' }),
        makePerson({ id: 'cy', startedOn: '2026-11-03', absences: [{ from: '2026-11-10' }] }),
        makePerson({ id: 'dan', endedOn: '2026-11-20' }),
      ],
      trainingRequirements,
      trainingCompletions: completed({}, { person: 'dan' }),
    };
    const { rows, undecided, done } = trainingDue(registers, { asOf });
    expect(rows[0]).toEqual({
      person: 'ada',
      training: 'TR-1',
      topic: 'Security awareness',
      state: 'done',
      dueOn: '2027-03-12',
      rule: 'cadence',
      since: '2024-03-01',
      lastOn: '2026-03-12',
      completion: 'TC-0',
    });
    expect(rows.map(({ person, state }) => `${person} ${state}`)).toEqual(['ada done', 'ben due', 'cy excused']);
    expect(undecided).toEqual([]);
    expect(done).toEqual({ counted: 1, of: 2, excluded: 1, unknown: 0, share: 0.5 });
  });

  it('asks for the first time after the latest of start, entry and validity', () => {
    expect(due({})).toEqual(['overdue 2024-03-31 entry']);
    expect(due({ people: [makePerson({ startedOn: '2026-10-22' })] })).toEqual(['due 2026-11-21 entry']);
    expect(due({ people: [makePerson({ startedOn: '2026-10-21' })] })).toEqual(['overdue 2026-11-20 entry']);
    expect(training({ validFrom: '2026-11-01' })).toEqual(['due 2026-12-01 entry']);
    expect(training({ validFrom: '2020-01-01' })).toEqual(['overdue 2024-03-31 entry']);
    const roleAssignments = [makeRoleAssignment({ from: '2026-11-10' })];
    const forRoles = [makeTrainingRequirement({ audience: { kind: 'roles', roles: ['ciso'] } })];
    expect(due({ roleAssignments, trainingRequirements: forRoles })).toEqual(['due 2026-12-10 entry']);
  });

  it('counts the last passed completion that has happened, not before the start unless carried over', () => {
    expect(training({}, { passed: false })).toEqual(['overdue 2024-03-31 entry']);
    expect(training({}, { completedOn: '2026-11-22' })).toEqual(['overdue 2024-03-31 entry']);
    expect(training({}, { completedOn: '2026-11-21' })).toEqual(['done 2027-11-21 cadence']);
    expect(training({}, { training: 'TR-2' })).toEqual(['overdue 2024-03-31 entry']);
    expect(training({}, { person: 'ben' })).toEqual(['overdue 2024-03-31 entry']);
    expect(training({}, {}, { completedOn: '2026-06-01' }, { completedOn: '2026-05-01' })).toEqual([
      'done 2027-06-01 cadence',
    ]);
    const once = { cadence: undefined };
    expect(training(once, { completedOn: '2024-02-29' })).toEqual(['overdue 2024-03-31 entry']);
    expect(training(once, { completedOn: '2024-03-01' })).toEqual(['done null null']);
    expect(training({ ...once, carryOver: true }, { completedOn: '2024-02-29' })).toEqual(['done null null']);
  });

  it('asks again by the plan, rolling, fixed and with its tolerance', () => {
    expect(due({ trainingCompletions: completed({}) }, '2027-03-12')).toEqual(['done 2027-03-12 cadence']);
    expect(due({ trainingCompletions: completed({}) }, '2027-03-13')).toEqual(['overdue 2027-03-12 cadence']);
    const fixed = { every: 'P1Y', mode: 'fixed', anchor: '2024-10-31' } as const;
    expect(training({ cadence: fixed }, { completedOn: '2025-11-03' })).toEqual(['overdue 2026-10-31 cadence']);
    expect(training({ cadence: fixed }, { completedOn: '2026-10-31' })).toEqual(['done 2027-10-31 cadence']);
    const tolerant = { ...fixed, tolerance: { after: 'P1M' } } as const;
    expect(training({ cadence: tolerant }, { completedOn: '2025-11-03' })).toEqual(['done 2026-11-30 cadence']);
  });

  it('asks again after a change, by the first one since the last completion', () => {
    const changes = [{ on: '2026-11-10' }, { on: '2026-11-01' }, { on: '2026-03-12' }, { on: '2026-11-22' }] as const;
    expect(training({ changes: [...changes] }, {})).toEqual(['due 2026-12-01 change']);
    expect(training({ changes: [...changes] }, { completedOn: '2026-11-01' })).toEqual(['due 2026-12-10 change']);
    expect(training({ changes: [...changes] }, { completedOn: '2026-11-10' })).toEqual(['done 2027-11-10 cadence']);
    expect(training({ changes: [{ on: '2026-10-22' }] }, {})).toEqual(['due 2026-11-21 change']);
    expect(training({ changes: [{ on: '2026-10-21' }] }, {})).toEqual(['overdue 2026-11-20 change']);
    expect(training({ changes: [{ on: '2026-11-10' }], cadence: undefined }, {})).toEqual(['due 2026-12-10 change']);
    expect(training({ changes: [{ on: '2026-11-10' }] }, { completedOn: '2025-12-01' })).toEqual([
      'done 2026-12-01 cadence',
    ]);
  });

  it('gives who comes back into the audience the time anew', () => {
    const registers = {
      roleAssignments: [makeRoleAssignment({ from: '2026-11-10' })],
      trainingRequirements: [makeTrainingRequirement({ audience: { kind: 'roles', roles: ['ciso'] } })],
    };
    expect(due({ ...registers, trainingCompletions: completed({ completedOn: '2025-03-12' }) })).toEqual([
      'done 2026-12-10 cadence',
    ]);
    expect(due({ ...registers, trainingCompletions: completed({}) })).toEqual(['done 2027-03-12 cadence']);
  });

  it('lets the clock rest while the person is away', () => {
    const away = (
      absences: NonNullable<ReturnType<typeof makePerson>['absences']>,
      completedOn: '2025-11-10' | '2026-03-12',
    ) => due({ people: [makePerson({ absences })], trainingCompletions: completed({ completedOn }) });
    expect(away([{ from: '2026-11-01', through: '2026-11-15' }], '2025-11-10')).toEqual(['done 2026-12-16 cadence']);
    expect(away([{ from: '2026-04-01', through: '2026-04-30' }], '2026-03-12')).toEqual(['done 2027-03-12 cadence']);
    expect(away([{ from: '2026-11-01' }], '2025-11-10')).toEqual(['excused null cadence']);
    expect(away([{ from: '2026-11-01' }], '2026-03-12')).toEqual(['done null cadence']);
    const changed = { changes: [{ on: '2026-11-10' }] } as const;
    expect(
      due({
        people: [makePerson({ absences: [{ from: '2026-11-01', through: '2026-11-21' }] })],
        trainingRequirements: [makeTrainingRequirement(changed)],
        trainingCompletions: completed({}),
      }),
    ).toEqual(['excused 2026-12-22 change']);
  });

  it('says of which trainings the audience is not known', () => {
    const undecided = (audience: Requirement) =>
      trainingDue(
        { people, trainingRequirements: [makeTrainingRequirement(audience)], trainingCompletions: [] },
        { asOf },
      ).undecided;
    expect(undecided({ audience: undefined })).toEqual([{ training: 'TR-1', reason: 'audience-missing' }]);
    expect(undecided({ audience: { kind: 'groups', groups: ['engineering'] } })).toEqual([
      { training: 'TR-1', reason: 'groups-unknown' },
    ]);
  });

  it('throws for registers, records and options that cannot be read', () => {
    expect(() => due({ people: undefined as never })).toThrow(
      new RangeError('registers.people must be a list, got undefined'),
    );
    expect(() => training({ within: 'soon' as never })).toThrow(RangeError);
    expect(() => due({ trainingCompletions: [{} as never] })).toThrow(
      new RangeError('registers.trainingCompletions[0].id must be a text, got undefined'),
    );
    expect(() => due({}, 'today' as never)).toThrow(
      new RangeError('asOf must be a calendar date YYYY-MM-DD, got "today"'),
    );
  });

  it('never asks earlier for one more completion that counts', () => {
    const day = fc.integer({ min: 1, max: 990 }).map((days) => addPeriod('2024-03-01', `P${days}D`));
    const changes = [{ on: '2025-05-01' }, { on: '2026-05-01' }] as const;
    fc.assert(
      fc.property(fc.array(day, { maxLength: 4 }), day, (earlier, completedOn) => {
        const registers = (days: readonly (typeof completedOn)[]) => ({
          people,
          trainingRequirements: [makeTrainingRequirement({ changes: [...changes] })],
          trainingCompletions: completed(...days.map((on) => ({ completedOn: on }))),
        });
        const dueOn = (days: readonly (typeof completedOn)[]) =>
          trainingDue(registers(days), { asOf }).rows[0]?.dueOn as string;
        expect(dueOn([...earlier, completedOn]) >= dueOn(earlier)).toBe(true);
      }),
      { seed: 17 },
    );
  });
});

describe('peopleDueItems on trainings', () => {
  const window = { from: '2026-11-01', through: '2027-12-31', asOf } as const;

  it('lists each training with a last good day', () => {
    const registers = { people, trainingRequirements, trainingCompletions: completed({}) };
    expect(peopleDueItems(registers, window)).toEqual([
      {
        kind: 'training',
        subject: { kind: 'training-requirement', id: 'TR-1' },
        title: 'Take the training "Security awareness"',
        owner: 'ada',
        dueOn: '2027-03-12',
        dueAt: null,
        state: 'scheduled',
        requirement: 'A.6.3',
        rule: 'cadence',
      },
    ]);
    const once = [makeTrainingRequirement({ cadence: undefined })];
    expect(peopleDueItems({ ...registers, trainingRequirements: once }, window)).toEqual([]);
    expect(peopleDueItems({ people, trainingRequirements }, window)).toEqual([]);
  });
});
