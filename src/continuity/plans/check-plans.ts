import { actionFlaws } from '../../core/actions/action-flaws.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed } from '../../core/guards/read-register.ts';
import { futureEvent, type Place, unknownReference } from '../../core/guards/register-findings.ts';
import type { ContinuityPlan } from '../records/continuity-plan.ts';
import type { ContinuityReads } from '../records/continuity-registers.ts';
import type { Exercise } from '../records/exercise.ts';
import type { recordsFindings } from '../records/findings.ts';
import { placeOfNode } from '../recovery/check-recovery.ts';
import type { RecoveryGraph } from '../recovery/recovery-graph.ts';
import { type ExerciseDue, planExercises } from './exercises-due.ts';
import { plansFindings } from './findings.ts';
import { prepareStandings } from './meets-recovery.ts';

type PlansFinding = FindingOf<typeof plansFindings> | FindingOf<typeof recordsFindings>;

/**
 * Finds the weaknesses of continuity plans and their exercises, and the objectives that no exercise proves.
 *
 * @internal
 */
export function checkPlans(reads: ContinuityReads, graph: RecoveryGraph, asOf: CalendarDate): readonly PlansFinding[] {
  const dues = planExercises(reads, asOf);
  return [
    ...reads.plans.listed.flatMap((listed, position) => [
      ...planFindings(listed, reads, asOf),
      ...dueFindings(listed, dues[position] as ExerciseDue, { asOf, isGiven: reads.exercises.isGiven }),
    ]),
    ...reads.exercises.listed.flatMap((listed) => [
      ...exerciseReferences(listed, reads, asOf),
      ...(listed.record.heldOn <= asOf ? exerciseFindings(listed, asOf) : []),
    ]),
    ...(reads.exercises.isGiven ? objectiveFindings(reads, graph, asOf) : []),
  ];
}

function placeOfPlan({ record: { id }, index }: Listed<ContinuityPlan>): Place {
  return { subject: { kind: 'continuity-plan', id }, path: ['continuityPlans', index] };
}

function planFindings(
  listed: Listed<ContinuityPlan>,
  { processes, people }: ContinuityReads,
  asOf: CalendarDate,
): readonly PlansFinding[] {
  const { id, activation, roles = [], contacts = [], changedOn } = listed.record;
  const { subject, path } = placeOfPlan(listed);
  const at = (...steps: readonly (string | number)[]): Place => ({ subject, path: [...path, ...steps] });
  const findings: PlansFinding[] = [
    ...listed.record.processes.flatMap((process, position) =>
      unknownReference('continuity', at('processes', position), ['process', process], processes),
    ),
    ...contacts.flatMap(({ person }, position) =>
      unknownReference('continuity', at('contacts', position, 'person'), ['person', person], people),
    ),
    ...futureEvent('continuity', at('changedOn'), changedOn, asOf),
  ];
  const missing = (['criteria', 'by'] as const).filter((part) => (activation?.[part] ?? []).length === 0);
  if (missing.length > 0) {
    const details = { ...at('activation'), params: { plan: id, missing } };
    findings.push(reportFinding(plansFindings, 'plan-without-activation', details));
  }
  const unstated = (['roles', 'steps', 'return'] as const).filter((part) => (listed.record[part] ?? []).length === 0);
  if (unstated.length > 0) {
    const details = { subject, path, params: { plan: id, missing: unstated } };
    findings.push(reportFinding(plansFindings, 'plan-incomplete', details));
  }
  for (const [position, { role, holder, deputy }] of roles.entries()) {
    if (deputy !== undefined && deputy !== holder) continue;
    const details = { ...at('roles', position, 'deputy'), params: { plan: id, role, holder } };
    findings.push(reportFinding(plansFindings, 'plan-without-deputy', details));
  }
  for (const { person, place } of namedPeople(listed.record, at)) {
    const endedOn = people.byId.get(person)?.endedOn;
    if (endedOn === undefined || endedOn >= asOf) continue;
    const details = { ...place, params: { plan: id, person, endedOn } };
    findings.push(reportFinding(plansFindings, 'plan-contact-left', details));
  }
  return findings;
}

type At = (...steps: readonly (string | number)[]) => Place;

/** A name that the register of people does not have is a role, or somebody from outside. */
function namedPeople(
  { activation, roles = [], contacts = [] }: ContinuityPlan,
  at: At,
): readonly { readonly person: string; readonly place: Place }[] {
  return [
    ...(activation?.by ?? []).map((person, position) => ({ person, place: at('activation', 'by', position) })),
    ...roles.flatMap(({ holder, deputy }, position) => [
      { person: holder, place: at('roles', position, 'holder') },
      ...(deputy === undefined ? [] : [{ person: deputy, place: at('roles', position, 'deputy') }]),
    ]),
    ...contacts.flatMap(({ person }, position) =>
      person === undefined ? [] : [{ person, place: at('contacts', position, 'person') }],
    ),
  ];
}

/** A new plan has until the first day of its cadence. */
function dueFindings(
  listed: Listed<ContinuityPlan>,
  { state, lastExercise, dueOn, neverExercised }: ExerciseDue,
  { asOf, isGiven }: { readonly asOf: CalendarDate; readonly isGiven: boolean },
): readonly PlansFinding[] {
  if (!isGiven) return [];
  const { id: plan } = listed.record;
  const place = placeOfPlan(listed);
  if (lastExercise === null) {
    const isDue = state === 'not-scheduled' || state === 'overdue';
    return isDue ? [reportFinding(plansFindings, 'plan-not-exercised', { ...place, params: { plan, asOf } })] : [];
  }
  const findings: PlansFinding[] = [];
  if (state === 'overdue' && dueOn !== null)
    findings.push(reportFinding(plansFindings, 'exercise-overdue', { ...place, params: { plan, dueOn } }));
  if (neverExercised.length > 0) {
    const details = { ...place, params: { plan, processes: neverExercised } };
    findings.push(reportFinding(plansFindings, 'exercise-scope-gap', details));
  }
  return findings;
}

function placeOfExercise({ record: { id }, index }: Listed<Exercise>): Place {
  return { subject: { kind: 'exercise', id }, path: ['exercises', index] };
}

function exerciseReferences(
  listed: Listed<Exercise>,
  { plans, processes }: ContinuityReads,
  asOf: CalendarDate,
): readonly PlansFinding[] {
  const { plan, heldOn, measured = [] } = listed.record;
  const { subject, path } = placeOfExercise(listed);
  const at: At = (...steps) => ({ subject, path: [...path, ...steps] });
  return [
    ...unknownReference('continuity', at('plan'), ['continuity-plan', plan], plans),
    ...listed.record.processes.flatMap((process, position) =>
      unknownReference('continuity', at('processes', position), ['process', process], processes),
    ),
    ...measured.flatMap(({ process }, position) =>
      unknownReference('continuity', at('measured', position, 'process'), ['process', process], processes),
    ),
    ...futureEvent('continuity', at('heldOn'), heldOn, asOf),
  ];
}

function exerciseFindings(listed: Listed<Exercise>, asOf: CalendarDate): readonly PlansFinding[] {
  const { id: exercise, result, actions = [] } = listed.record;
  const { subject, path } = placeOfExercise(listed);
  const findings: PlansFinding[] = [];
  if (result !== 'met' && !actions.some(({ status }) => status !== 'cancelled')) {
    const details = { subject, path: [...path, 'actions'], params: { exercise, result } };
    findings.push(reportFinding(plansFindings, 'exercise-missed-without-action', details));
  }
  for (const [position, action] of actions.entries()) {
    for (const flaw of actionFlaws(action, { asOf })) {
      const params = { exercise, action: action.text };
      const details = { subject, path: [...path, 'actions', position], params };
      if (flaw.kind === 'unowned') findings.push(reportFinding(plansFindings, 'exercise-action-unowned', details));
      else if (flaw.kind === 'undated') findings.push(reportFinding(plansFindings, 'exercise-action-undated', details));
      else {
        const overdue = { ...details, params: { ...params, dueOn: flaw.dueOn, asOf } };
        findings.push(reportFinding(plansFindings, 'exercise-action-overdue', overdue));
      }
    }
  }
  return findings;
}

/** A recovery that is too slow or unknown by its dependencies is found there, an objective in words with the analyses. */
function objectiveFindings(reads: ContinuityReads, graph: RecoveryGraph, asOf: CalendarDate): readonly PlansFinding[] {
  const standingOf = prepareStandings(reads, graph, asOf);
  return [...graph.byId.values()].flatMap((node): readonly PlansFinding[] => {
    if (node.kind !== 'process') return [];
    const { state, reason, exercise } = standingOf(node);
    const { subject, path } = placeOfNode(node);
    const place = { subject, path: [...path, 'rto'] };
    if (exercise !== null && (reason === 'exercise-not-met' || reason === 'exercise-too-slow')) {
      const details = { ...place, params: { process: node.id, exercise } };
      return [reportFinding(plansFindings, 'rto-missed-in-exercise', details)];
    }
    if (state !== 'not-tested' && state !== 'stale' && reason !== 'objective-missing') return [];
    return [reportFinding(plansFindings, 'rto-not-proven', { ...place, params: { process: node.id, reason } })];
  });
}
