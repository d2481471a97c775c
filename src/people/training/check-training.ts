import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed } from '../../core/guards/read-register.ts';
import { futureEvent, registerFindings, unknownReference } from '../../core/guards/register-findings.ts';
import type { Staff } from '../../governance/roles/staff.ts';
import type { recordsFindings } from '../records/findings.ts';
import { trainingFindings } from './findings.ts';
import type { TrainingCompletion } from './training-completion.ts';
import { findTrainings, type TrainingDueRow, type TrainingReads } from './training-due.ts';
import type { TrainingRequirement } from './training-requirement.ts';

type TrainingFinding = FindingOf<typeof trainingFindings> | FindingOf<typeof recordsFindings>;

/**
 * Finds the weaknesses of trainings: those that people have not taken, and records that name what is not there.
 *
 * @internal
 */
export function checkTraining(staff: Staff, reads: TrainingReads, asOf: CalendarDate): readonly TrainingFinding[] {
  const { requirements, completions } = reads;
  return [
    ...[requirements, completions].flatMap((read) => registerFindings('people', read)),
    ...requirements.listed.flatMap((listed) => requirementFindings(listed, staff)),
    ...completions.listed.flatMap((listed) => completionFindings(listed, staff, { reads, asOf })),
    ...(completions.isGiven ? findTrainings(staff, reads, asOf).rows : []).flatMap(({ row, index }) =>
      overdueFindings(row, index),
    ),
  ];
}

function requirementFindings(
  { record: { id, audience }, index }: Listed<TrainingRequirement>,
  { roles }: Staff,
): readonly TrainingFinding[] {
  const subject = { kind: 'training-requirement', id };
  const path = ['trainingRequirements', index];
  if (audience === undefined)
    return [reportFinding(trainingFindings, 'training-audience-missing', { subject, path, params: { training: id } })];
  const named = audience.kind === 'roles' ? audience.roles : [];
  return named.flatMap((role, position) =>
    unknownReference('people', { subject, path: [...path, 'audience', 'roles', position] }, ['role', role], roles),
  );
}

function completionFindings(
  { record: { id, person, training, completedOn }, index }: Listed<TrainingCompletion>,
  { people }: Staff,
  { reads: { requirements }, asOf }: { readonly reads: TrainingReads; readonly asOf: CalendarDate },
): readonly TrainingFinding[] {
  const subject = { kind: 'training-completion', id };
  const path = ['trainingCompletions', index];
  const required = ['training-requirement', training] as const;
  return [
    ...unknownReference('people', { subject, path: [...path, 'person'] }, ['person', person], people),
    ...unknownReference('people', { subject, path: [...path, 'training'] }, required, requirements),
    ...futureEvent('people', { subject, path: [...path, 'completedOn'] }, completedOn, asOf),
  ];
}

function overdueFindings(
  { person, training, state, dueOn, rule, lastOn }: TrainingDueRow,
  index: number,
): readonly TrainingFinding[] {
  if (state !== 'overdue' || dueOn === null) return [];
  const place = { subject: { kind: 'person', id: person }, path: ['people', index] };
  const params = { person, training, dueOn };
  if (lastOn === null) return [reportFinding(trainingFindings, 'training-never', { ...place, params })];
  const code = rule === 'change' ? 'training-change-missed' : 'training-overdue';
  return [reportFinding(trainingFindings, code, { ...place, params: { ...params, lastOn } })];
}
