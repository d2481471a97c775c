/**
 * The people of the ISMS (clause 7, A.6): acknowledgement of documents, training, screening and agreements before access; competence; playbooks
 * for joiners, movers, leavers and incidents; disciplinary cases and remote working.
 *
 * @module
 */
export { type Absence, type Person, type PersonKind, PersonSchema } from '../governance/roles/person.ts';
export { type AudienceUnknown } from './records/audience-members.ts';
export { type Acknowledgement, AcknowledgementSchema } from './acknowledgements/acknowledgement.ts';
export {
  type AcknowledgementOwed,
  type AcknowledgementRegisters,
  type AcknowledgementsOwed,
  acknowledgementsOwed,
  type AcknowledgementsOwedOptions,
  type UndecidedAcknowledgement,
  type VoidAcknowledgement,
} from './acknowledgements/acknowledgements-owed.ts';
export {
  type TrainingChange,
  type TrainingRequirement,
  TrainingRequirementSchema,
} from './training/training-requirement.ts';
export { type TrainingCompletion, TrainingCompletionSchema } from './training/training-completion.ts';
export { type TrainingRule } from './training/training-standing.ts';
export {
  type TrainingDue,
  trainingDue,
  type TrainingDueOptions,
  type TrainingDueRow,
  type TrainingRegisters,
  type UndecidedTraining,
} from './training/training-due.ts';
export { type AgreementKind, agreementKinds, type ScreeningKind, screeningKinds } from './screening/screening-kinds.ts';
export {
  type AdverseScreening,
  type ClearScreening,
  type NotPermittedScreening,
  type RequestedScreening,
  type Screening,
  type ScreeningDecision,
  type ScreeningFields,
  ScreeningSchema,
} from './screening/screening.ts';
export { type Agreement, AgreementSchema } from './screening/agreement.ts';
export { type GateRequirement, GateRequirementSchema, type RequiredScreening } from './screening/gate-requirement.ts';
export { type GateState } from './screening/gate-items.ts';
export { type AccessGate, type GateItem, type GateRegisters } from './screening/prepare-gate.ts';
export { accessGate, type AccessGateOptions } from './screening/access-gate.ts';
export { type AccessStart } from './screening/check-screening.ts';
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
export { type ChangeItem, type RightsRegisters } from './changes/rights-of-person.ts';
export {
  type AssignmentFacts,
  type ContradictedRun,
  type LeaverRegisters,
  type LeaverState,
  leaverState,
  type LeaverStateOptions,
} from './changes/leaver-state.ts';
export {
  type MoverItem,
  type MoverRegisters,
  type MoverState,
  moverState,
  type MoverStateOptions,
} from './changes/mover-state.ts';
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
export { peopleDueItems, type PeopleDueItemsOptions } from './register/people-due-items.ts';
