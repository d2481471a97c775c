/**
 * The people of the ISMS (clause 7, A.6): screening and agreements before access, acknowledgement of documents, training.
 *
 * @module
 */
export { type Absence, type Person, type PersonKind, PersonSchema } from '../governance/roles/person.ts';
export { type PeopleFinding, peopleFindings } from './register/findings.ts';
export { type PeopleRegisters } from './register/people-registers.ts';
export { checkPeople, type CheckPeopleContext } from './register/check-people.ts';
export { peopleDueItems } from './register/people-due-items.ts';
