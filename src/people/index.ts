/**
 * The people of the ISMS (clause 7, A.6): acknowledgement of documents, training, screening and agreements before access.
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
export { type PeopleFinding, peopleFindings } from './register/findings.ts';
export { type PeopleRegisters } from './register/people-registers.ts';
export { checkPeople, type CheckPeopleContext } from './register/check-people.ts';
export { peopleDueItems, type PeopleDueItemsOptions } from './register/people-due-items.ts';
