import { describe, expect, it } from 'vitest';
import {
  makeCompetenceAction,
  makeCompetenceRequirement,
  makeHeldCompetence,
  makePerson,
  makeRole,
  makeRoleAssignment,
} from '../../../src/fixtures/index.ts';
import { type CompetenceAction, checkPeople, peopleDueItems, type PeopleRegisters } from '../../../src/people/index.ts';
import { codesOf } from '../../codes-of.ts';

const asOf = '2026-11-21';
const course = 'Attend the course on risk assessment';
const roleAssignments = [makeRoleAssignment()];
const competenceRequirements = [makeCompetenceRequirement()];

function find(registers: PeopleRegisters) {
  return checkPeople(registers, { asOf });
}

function findAction(overrides: Partial<CompetenceAction>) {
  return codesOf(find({ competenceActions: [makeCompetenceAction(overrides)] }));
}

describe('checkPeople on competence', () => {
  it('finds nothing wrong with a competence that is held', () => {
    const registers = {
      people: [makePerson()],
      roles: [makeRole()],
      roleAssignments,
      competenceRequirements,
      heldCompetences: [makeHeldCompetence()],
      competenceActions: [makeCompetenceAction()],
    };
    expect(find(registers)).toEqual([]);
  });

  it('finds each kind of gap at its record', () => {
    expect(find({ roleAssignments, competenceRequirements, heldCompetences: [] })).toMatchObject([
      {
        code: 'competence-missing',
        message: '"ada" does not hold the competence "risk assessment", which the roles "ciso" ask for.',
        subject: { kind: 'person', id: 'ada' },
        path: ['competenceRequirements', 0],
      },
    ]);
    const held = (overrides: Parameters<typeof makeHeldCompetence>[0]) =>
      find({ roleAssignments, competenceRequirements, heldCompetences: [makeHeldCompetence(overrides)] });
    expect(held({ level: 2 })).toMatchObject([
      {
        code: 'competence-level-insufficient',
        message: '"ada" does not hold the competence "risk assessment" at the level 3, which the roles "ciso" ask for.',
        subject: { kind: 'held-competence', id: 'HC-1' },
        path: ['heldCompetences', 0, 'level'],
      },
    ]);
    expect(held({ validUntil: '2026-11-20' })).toMatchObject([
      {
        code: 'competence-expired',
        message:
          'The competence "risk assessment" of "ada", which the roles "ciso" ask for, was valid until 2026-11-20.',
        path: ['heldCompetences', 0, 'validUntil'],
      },
    ]);
    expect(held({ evidence: [] })).toMatchObject([
      {
        code: 'competence-unevidenced',
        message: 'The competence "risk assessment" of "ada", which the roles "ciso" ask for, has no valid evidence.',
        path: ['heldCompetences', 0, 'evidence'],
      },
    ]);
  });

  it('knows no gap where the competences that people hold are not given', () => {
    expect(find({ roleAssignments, competenceRequirements })).toEqual([]);
  });

  it('finds references to people and roles that are unknown', () => {
    const findings = find({
      people: [makePerson({ id: 'ben' })],
      roles: [makeRole({ id: 'clerk' })],
      competenceRequirements,
      heldCompetences: [makeHeldCompetence()],
      competenceActions: [makeCompetenceAction()],
    });
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['people-reference-unknown', ['competenceRequirements', 0, 'role']],
      ['people-reference-unknown', ['heldCompetences', 0, 'person']],
      ['people-reference-unknown', ['competenceActions', 0, 'person']],
    ]);
  });

  it('finds what has not happened yet', () => {
    const findings = find({
      heldCompetences: [
        makeHeldCompetence({ heldFrom: '2026-11-22', evidence: [{ reference: 'x', collectedOn: '2026-11-23' }] }),
      ],
      competenceActions: [
        makeCompetenceAction({
          action: { status: 'done', text: course, owner: 'ada', dueOn: '2026-12-31', doneOn: '2026-11-24' },
          evaluation: { on: '2026-11-25', effective: true },
        }),
      ],
    });
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['people-event-in-future', ['heldCompetences', 0, 'heldFrom']],
      ['people-event-in-future', ['heldCompetences', 0, 'evidence', 0, 'collectedOn']],
      ['people-event-in-future', ['competenceActions', 0, 'action', 'doneOn']],
      ['people-event-in-future', ['competenceActions', 0, 'evaluation', 'on']],
    ]);
  });

  it('finds an action without an owner or a day, and one that is overdue', () => {
    const open = (dueOn: '2026-11-20' | '2026-11-21') =>
      findAction({ action: { status: 'open', text: course, owner: 'ada', dueOn } });
    expect(findAction({ action: { status: 'open', text: course } })).toEqual([
      'competence-action-unowned',
      'competence-action-undated',
    ]);
    expect(open('2026-11-21')).toEqual([]);
    expect(open('2026-11-20')).toEqual(['competence-action-overdue']);
    expect(findAction({ action: { status: 'cancelled', text: course, reason: 'The role changed' } })).toEqual([]);
  });

  it('asks nothing of the actions of a person who left', () => {
    const competenceActions = [makeCompetenceAction({ action: { status: 'open', text: course } })];
    expect(find({ people: [makePerson({ endedOn: '2026-11-20' })], competenceActions })).toEqual([]);
    expect(find({ people: [makePerson({ endedOn: '2026-11-21' })], competenceActions })).toHaveLength(2);
  });

  it('asks for an evaluation between the end of the action and the day in question', () => {
    const evaluated = (on: '2026-06-11' | '2026-06-12') => findAction({ evaluation: { on, effective: false } });
    expect(evaluated('2026-06-12')).toEqual([]);
    expect(evaluated('2026-06-11')).toEqual(['competence-action-unevaluated']);
    expect(findAction({ evaluation: { on: '2026-11-22', effective: true } })).toEqual([
      'people-event-in-future',
      'competence-action-unevaluated',
    ]);
    expect(find({ competenceActions: [makeCompetenceAction({ evaluation: undefined })] })).toMatchObject([
      {
        code: 'competence-action-unevaluated',
        message:
          'The action "Attend the course on risk assessment" for the competence "risk assessment" of "ada" was done on 2026-06-12 and not evaluated since.',
        path: ['competenceActions', 0],
      },
    ]);
  });

  it('finds unreadable records of each register and goes on', () => {
    const findings = find({
      competenceRequirements: [{ ...makeCompetenceRequirement(), level: 'high' as never }],
      heldCompetences: [{ ...makeHeldCompetence(), basis: 'talent' as never }],
      competenceActions: [{ ...makeCompetenceAction(), action: null as never }, makeCompetenceAction({ id: 'CA-2' })],
    });
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['people-record-unreadable', ['competenceRequirements', 0, 'level']],
      ['people-record-unreadable', ['heldCompetences', 0, 'basis']],
      ['people-record-unreadable', ['competenceActions', 0, 'action']],
    ]);
  });
});

describe('peopleDueItems on competence', () => {
  const window = { from: '2026-11-01', through: '2027-12-31', asOf } as const;

  it('lists the competence that expires, while a role asks for it', () => {
    const registers = { roleAssignments, competenceRequirements, heldCompetences: [makeHeldCompetence()] };
    expect(peopleDueItems(registers, window)).toEqual([
      {
        kind: 'competence-renewal',
        subject: { kind: 'held-competence', id: 'HC-1' },
        title: 'Renew the competence "risk assessment" of "ada"',
        owner: 'ada',
        dueOn: '2027-12-31',
        dueAt: null,
        state: 'scheduled',
        requirement: '7.2.b',
        rule: 'valid-until',
      },
    ]);
    const expired = [makeHeldCompetence({ validUntil: '2026-11-20' })];
    expect(peopleDueItems({ ...registers, heldCompetences: expired }, window)).toMatchObject([{ state: 'overdue' }]);
    expect(peopleDueItems({ ...registers, roleAssignments: [] }, window)).toEqual([]);
    expect(peopleDueItems({ ...registers, heldCompetences: [] }, window)).toEqual([]);
    const low = [makeHeldCompetence({ level: 1 })];
    expect(peopleDueItems({ ...registers, heldCompetences: low }, window)).toEqual([]);
    const endless = [makeHeldCompetence({ validUntil: undefined })];
    expect(peopleDueItems({ ...registers, heldCompetences: endless }, window)).toEqual([]);
  });

  it('lists the actions that are to be done', () => {
    const items = (action: CompetenceAction['action']) =>
      peopleDueItems({ people: [makePerson()], competenceActions: [makeCompetenceAction({ action })] }, window);
    expect(items({ status: 'open', text: course, dueOn: '2026-11-20' })).toEqual([
      {
        kind: 'competence-action',
        subject: { kind: 'competence-action', id: 'CA-1' },
        title: 'Attend the course on risk assessment',
        owner: null,
        dueOn: '2026-11-20',
        dueAt: null,
        state: 'overdue',
        requirement: '7.2.c',
        rule: 'due-on',
      },
    ]);
    expect(items({ status: 'open', text: course, owner: 'ada', dueOn: '2026-11-30' })).toMatchObject([
      { owner: 'ada', state: 'due-soon' },
    ]);
    expect(items({ status: 'open', text: course })).toEqual([]);
    expect(items({ status: 'done', text: course, dueOn: '2026-11-20', doneOn: '2026-11-21' })).toEqual([]);
    expect(items({ status: 'cancelled', text: course, dueOn: '2026-11-20', reason: 'No need' })).toEqual([]);
    const left = [makePerson({ endedOn: '2026-11-20' })];
    const open = makeCompetenceAction({ action: { status: 'open', text: course, dueOn: '2026-11-30' } });
    expect(peopleDueItems({ people: left, competenceActions: [open] }, window)).toEqual([]);
  });
});
