import { describe, expect, it } from 'vitest';
import { makePerson, makePlaybook, makePlaybookRun } from '../../../src/fixtures/index.ts';
import {
  checkPeople,
  type DoneRunStep,
  type OpenRunStep,
  peopleDueItems,
  type PeopleRegisters,
  type RunStep,
} from '../../../src/people/index.ts';
import { codesOf } from '../../codes-of.ts';

const asOf = '2026-11-21';
const open: OpenRunStep = { id: 'a', text: 'Do it', owner: 'IT', dueOn: '2026-11-21', status: 'open' };
const done: DoneRunStep = { ...open, status: 'done', doneOn: '2026-11-20' };

function find(registers: PeopleRegisters) {
  return checkPeople(registers, { asOf });
}

function findRun(overrides: Parameters<typeof makePlaybookRun>[0]) {
  return find({ playbookRuns: [makePlaybookRun(overrides)] });
}

function findSteps(...steps: readonly RunStep[]) {
  return findRun({ steps });
}

describe('checkPeople on playbooks', () => {
  it('finds nothing wrong with a run in time', () => {
    const registers = {
      people: [makePerson()],
      playbooks: [makePlaybook()],
      playbookRuns: [makePlaybookRun()],
    };
    expect(find(registers)).toEqual([]);
  });

  it('finds steps of playbooks without an owner, and open steps of runs', () => {
    const { owner: _owner, ...unowned } = open;
    const playbook = makePlaybook({ steps: [{ id: 'a', text: 'Do it', offset: { kind: 'on' } }] });
    expect(find({ playbooks: [playbook] })).toMatchObject([
      {
        code: 'step-unowned',
        message: 'The step "a" of "PB-1" has no owner.',
        subject: { kind: 'playbook', id: 'PB-1' },
        path: ['playbooks', 0, 'steps', 0],
      },
    ]);
    expect(findSteps(unowned)).toMatchObject([
      {
        code: 'step-unowned',
        message: 'The step "a" of "RUN-1" has no owner.',
        subject: { kind: 'playbook-run', id: 'RUN-1' },
        path: ['playbookRuns', 0, 'steps', 0],
      },
    ]);
    expect(findSteps({ ...unowned, status: 'done', doneOn: '2026-11-20' })).toEqual([]);
    expect(findSteps({ ...unowned, status: 'not-needed', reason: 'No account' })).toEqual([]);
    expect(findSteps({ ...unowned, optional: true })).toEqual([]);
  });

  it('finds a step the day after its due day', () => {
    expect(findSteps(open)).toEqual([]);
    expect(findSteps({ ...open, dueOn: '2026-11-20' })).toMatchObject([
      {
        code: 'step-overdue',
        message: 'The step "a" of the run "RUN-1" was due on 2026-11-20 (days late: 1).',
        path: ['playbookRuns', 0, 'steps', 0],
      },
    ]);
    expect(findSteps({ ...open, dueOn: '2026-11-20', optional: true })).toEqual([]);
    expect(findSteps({ ...done, dueOn: '2026-11-19' })).toEqual([]);
  });

  it('finds a step done before a step that it needs', () => {
    const second = (doneOn: '2026-11-20' | '2026-11-19'): DoneRunStep => ({ ...done, id: 'b', needs: ['a'], doneOn });
    expect(findSteps(done, second('2026-11-20'))).toEqual([]);
    expect(findSteps(done, second('2026-11-19'))).toMatchObject([
      {
        code: 'step-out-of-order',
        message: 'The step "b" of the run "RUN-1" was done on 2026-11-19, before the steps that it needs: "a".',
        path: ['playbookRuns', 0, 'steps', 1, 'needs'],
      },
    ]);
    expect(findSteps(open, { ...open, id: 'b', needs: ['a'] })).toEqual([]);
  });

  it('finds a step done without the evidence that it needs', () => {
    expect(findSteps({ ...done, needsEvidence: true })).toMatchObject([
      {
        code: 'step-unevidenced',
        message: 'The step "a" of the run "RUN-1" was done on 2026-11-20 without the evidence that it needs.',
        path: ['playbookRuns', 0, 'steps', 0, 'evidence'],
      },
    ]);
    const evidence = [{ reference: 'ticket 881', collectedOn: '2026-11-20' } as const];
    expect(findSteps({ ...done, needsEvidence: true, evidence })).toEqual([]);
  });

  it('finds a run that was closed before every step was done, and not its steps', () => {
    const overdue = { ...open, dueOn: '2026-11-19' } as const;
    expect(findRun({ steps: [done, { ...overdue, id: 'b' }], closedOn: '2026-11-21' })).toMatchObject([
      {
        code: 'run-incomplete',
        message: 'The run "RUN-1" was closed on 2026-11-21, though these steps are to be done: "b".',
        path: ['playbookRuns', 0, 'closedOn'],
      },
    ]);
    expect(findRun({ steps: [done, { ...open, id: 'b', optional: true }], closedOn: '2026-11-21' })).toEqual([]);
    expect(codesOf(findRun({ steps: [overdue], closedOn: '2026-11-22' }))).toEqual([
      'people-event-in-future',
      'step-overdue',
    ]);
  });

  it('finds a step that is done in the future, and takes it for open', () => {
    expect(findSteps({ ...done, doneOn: '2026-11-22', dueOn: '2026-11-20' })).toMatchObject([
      { code: 'people-event-in-future', path: ['playbookRuns', 0, 'steps', 0, 'doneOn'] },
      { code: 'step-overdue' },
    ]);
  });

  it('finds unknown playbooks and people', () => {
    const findings = find({
      people: [makePerson({ id: 'ben' })],
      playbooks: [makePlaybook({ id: 'PB-2' })],
      playbookRuns: [makePlaybookRun()],
    });
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['people-reference-unknown', ['playbookRuns', 0, 'playbook']],
      ['people-reference-unknown', ['playbookRuns', 0, 'person']],
    ]);
  });

  it('finds unreadable playbooks and runs and goes on', () => {
    const findings = find({
      playbooks: [{ ...makePlaybook(), event: 'birthday' as never }],
      playbookRuns: [{ ...makePlaybookRun(), eventOn: 0 as never }, makePlaybookRun({ id: 'RUN-2' })],
    });
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['people-record-unreadable', ['playbooks', 0, 'event']],
      ['people-record-unreadable', ['playbookRuns', 0, 'eventOn']],
    ]);
  });
});

describe('peopleDueItems on playbooks', () => {
  const window = { from: '2026-11-01', through: '2026-12-31', asOf } as const;

  it('lists the steps of runs that go on', () => {
    const { owner: _owner, ...unowned } = open;
    const steps: readonly RunStep[] = [
      done,
      { ...unowned, id: 'b' },
      { ...open, id: 'c', optional: true },
      { ...open, id: 'd', dueOn: '2026-11-20' },
    ];
    expect(peopleDueItems({ playbookRuns: [makePlaybookRun({ steps })] }, window)).toEqual([
      {
        kind: 'playbook-step',
        subject: { kind: 'playbook-run', id: 'RUN-1' },
        title: 'Do it',
        owner: 'IT',
        dueOn: '2026-11-20',
        dueAt: null,
        state: 'overdue',
        requirement: 'A.5.37',
        rule: 'due-on',
      },
      {
        kind: 'playbook-step',
        subject: { kind: 'playbook-run', id: 'RUN-1' },
        title: 'Do it',
        owner: null,
        dueOn: '2026-11-21',
        dueAt: null,
        state: 'due-soon',
        requirement: 'A.5.37',
        rule: 'due-on',
      },
    ]);
    const closed = (closedOn: '2026-11-21' | '2026-11-22') =>
      peopleDueItems({ playbookRuns: [makePlaybookRun({ steps, closedOn })] }, window);
    expect(closed('2026-11-21')).toEqual([]);
    expect(closed('2026-11-22')).toHaveLength(2);
  });
});
