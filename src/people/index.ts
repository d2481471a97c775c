/**
 * The people of the ISMS (clause 7, A.6): screening and agreements before access, acknowledgement of documents, training; competence;
 * playbooks for joiners, movers, leavers and incidents; disciplinary cases and remote working.
 *
 * @module
 */
export { type Absence, type Person, type PersonKind, PersonSchema } from '../governance/roles/person.ts';
export { type CompetenceRequirement, CompetenceRequirementSchema } from './competence/competence-requirement.ts';
export { type CompetenceBasis, type HeldCompetence, HeldCompetenceSchema } from './competence/held-competence.ts';
export {
  type CompetenceAction,
  CompetenceActionSchema,
  type CompetenceEvaluation,
} from './competence/competence-action.ts';
export {
  type CompetenceGap,
  type CompetenceGapKind,
  competenceGaps,
  type CompetenceGapsOptions,
  type CompetenceGapsRegisters,
} from './competence/competence-gaps.ts';
export { type PlaybookEvent, playbookEvents } from './playbooks/playbook-events.ts';
export {
  type OffsetAfter,
  type OffsetBefore,
  type OffsetOnDay,
  type OffsetWorkingDaysAfter,
  type OffsetWorkingDaysBefore,
  type StepOffset,
} from './playbooks/step-offset.ts';
export { type PlaybookStep, type StepFields } from './playbooks/playbook-step.ts';
export { type Playbook, PlaybookSchema } from './playbooks/playbook.ts';
export {
  type DoneRunStep,
  type NotNeededRunStep,
  type OpenRunStep,
  type PlaybookRun,
  PlaybookRunSchema,
  type RunStep,
} from './playbooks/playbook-run.ts';
export { type RunEvent, startRun } from './playbooks/start-run.ts';
export { type RunState, runState, type RunStateOptions, type RunStepState } from './playbooks/run-state.ts';
export { starterPlaybooks } from './playbooks/starter-playbooks.ts';
export { disciplinaryCaseLifecycle, type DisciplinaryCaseState } from './conduct/disciplinary-case-lifecycle.ts';
export {
  type BreachedRule,
  type DisciplinaryCase,
  type DisciplinaryCaseEntry,
  DisciplinaryCaseSchema,
  type DisciplinaryDecision,
  type DisciplinaryMeasure,
} from './conduct/disciplinary-case.ts';
export { type RemoteWorkingAgreement, RemoteWorkingAgreementSchema } from './conduct/remote-working-agreement.ts';
export { type PeopleFinding, peopleFindings } from './register/findings.ts';
export { type PeopleRegisters } from './register/people-registers.ts';
export { checkPeople, type CheckPeopleContext } from './register/check-people.ts';
export { peopleDueItems } from './register/people-due-items.ts';
