import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type DueItem, dueState } from '../../core/due/due-item.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { type Listed, readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import { futureEvent, type Place, registerFindings, unknownReference } from '../../core/guards/register-findings.ts';
import type { Staff } from '../../governance/roles/staff.ts';
import type { recordsFindings } from '../records/findings.ts';
import { playbooksFindings } from './findings.ts';
import { playbookGuard, playbookRunGuard } from './playbook-guards.ts';
import type { PlaybookRun, RunStep } from './playbook-run.ts';
import type { Playbook } from './playbook.ts';
import { type RunStepState, stateOfRun, stepsToDo } from './run-state.ts';

type PlaybooksFinding = FindingOf<typeof playbooksFindings> | FindingOf<typeof recordsFindings>;

/** The registers of playbooks; each may be absent. */
interface PlaybooksRegisters {
  readonly playbooks?: readonly Playbook[];
  readonly playbookRuns?: readonly PlaybookRun[];
}

interface PlaybooksContext {
  readonly staff: Staff;
  readonly asOf: CalendarDate;
}

/**
 * Finds the weaknesses of playbooks and of their runs (A.5.37).
 *
 * @internal
 */
export function checkPlaybooks(
  registers: PlaybooksRegisters,
  { staff, asOf }: PlaybooksContext,
): readonly PlaybooksFinding[] {
  const playbooks = readRegister('playbooks', 'playbook', registers.playbooks, playbookGuard);
  const runs = readRuns(registers);
  return [
    ...registerFindings('people', playbooks),
    ...registerFindings('people', runs),
    ...playbooks.listed.flatMap(({ record, index }) =>
      record.steps.flatMap((step, position) => {
        const path = ['playbooks', index, 'steps', position];
        return unownedStep(step, { subject: { kind: 'playbook', id: record.id }, path });
      }),
    ),
    ...runs.listed.flatMap((listed) => runFindings(listed, { playbooks, people: staff.people, asOf })),
  ];
}

function readRuns({ playbookRuns }: PlaybooksRegisters): RegisterRead<PlaybookRun> {
  return readRegister('playbookRuns', 'playbook-run', playbookRuns, playbookRunGuard);
}

function unownedStep({ id, owner }: Pick<RunStep, 'id' | 'owner'>, place: Place): readonly PlaybooksFinding[] {
  if (owner !== undefined) return [];
  const params = { step: id, record: place.subject.id };
  return [reportFinding(playbooksFindings, 'step-unowned', { ...place, params })];
}

function runFindings(
  { record, index }: Listed<PlaybookRun>,
  {
    playbooks,
    people,
    asOf,
  }: { readonly playbooks: RegisterRead<Playbook>; readonly people: Staff['people']; readonly asOf: CalendarDate },
): readonly PlaybooksFinding[] {
  const { id, playbook, person, closedOn } = record;
  const subject = { kind: 'playbook-run', id };
  const path = ['playbookRuns', index];
  const closed = { subject, path: [...path, 'closedOn'] };
  const steps = stepsToDo(record, asOf);
  const toDo = new Set(steps);
  const findings: PlaybooksFinding[] = [
    ...unknownReference('people', { subject, path: [...path, 'playbook'] }, ['playbook', playbook], playbooks),
    ...unknownReference('people', { subject, path: [...path, 'person'] }, ['person', person], people),
    ...futureEvent('people', closed, closedOn, asOf),
  ];
  for (const [position, state] of stateOfRun(record, asOf).steps.entries()) {
    const step = record.steps[position] as RunStep;
    const place = { subject, path: [...path, 'steps', position] };
    findings.push(...doneFindings(id, step, state, { place, asOf }));
    if (isClosed(record, asOf) || !toDo.has(step)) continue;
    findings.push(...unownedStep(step, place));
    const { dueOn, daysLate: days } = state;
    if (days > 0) {
      const params = { step: step.id, run: id, dueOn, days };
      findings.push(reportFinding(playbooksFindings, 'step-overdue', { ...place, params }));
    }
  }
  if (isClosed(record, asOf) && steps.length > 0) {
    const params = { run: id, closedOn: String(closedOn), steps: steps.map((step) => step.id) };
    findings.push(reportFinding(playbooksFindings, 'run-incomplete', { ...closed, params }));
  }
  return findings;
}

/** The findings of a step that is recorded as done. */
function doneFindings(
  run: string,
  step: RunStep,
  { doneOn, waitsFor, isUnevidenced }: RunStepState,
  { place: { subject, path }, asOf }: { readonly place: Place; readonly asOf: CalendarDate },
): readonly PlaybooksFinding[] {
  if (step.status !== 'done') return [];
  const params = { step: step.id, run, doneOn: step.doneOn };
  const findings: PlaybooksFinding[] = [
    ...futureEvent('people', { subject, path: [...path, 'doneOn'] }, step.doneOn, asOf),
  ];
  if (doneOn !== null && waitsFor.length > 0) {
    const details = { subject, path: [...path, 'needs'], params: { ...params, needs: waitsFor } };
    findings.push(reportFinding(playbooksFindings, 'step-out-of-order', details));
  }
  if (isUnevidenced)
    findings.push(
      reportFinding(playbooksFindings, 'step-unevidenced', { subject, path: [...path, 'evidence'], params }),
    );
  return findings;
}

function isClosed({ closedOn }: PlaybookRun, asOf: CalendarDate): boolean {
  return closedOn !== undefined && closedOn <= asOf;
}

/**
 * The steps of runs that go on, optional ones left out.
 *
 * @internal
 */
export function playbookDueItems(registers: PlaybooksRegisters, asOf: CalendarDate): readonly DueItem[] {
  const running = readRuns(registers).listed.filter(({ record }) => !isClosed(record, asOf));
  return running.flatMap(({ record }) =>
    stepsToDo(record, asOf).map((step) => ({
      kind: 'playbook-step',
      subject: { kind: 'playbook-run', id: record.id },
      title: step.text,
      owner: step.owner ?? null,
      dueOn: step.dueOn,
      dueAt: null,
      state: dueState(step.dueOn, asOf),
      requirement: 'A.5.37',
      rule: 'due-on',
    })),
  );
}
