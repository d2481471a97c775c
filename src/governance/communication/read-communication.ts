import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import { type NextOccurrence, nextOccurrence } from '../../core/reviews/next-occurrence.ts';
import { type ReviewDue, reviewDue } from '../../core/reviews/review-due.ts';
import type { AuthorityContact } from './authority-contact.ts';
import { authorityContactGuard, communicationGuard } from './communication-guards.ts';
import type { Communication } from './communication.ts';

/** The registers of communication. */
export interface CommunicationRegisters {
  /** The communication plan. */
  readonly communications?: readonly Communication[];
  /** The contacts with authorities and special interest groups. */
  readonly authorityContacts?: readonly AuthorityContact[];
}

/**
 * The registers of communication as checks read them.
 *
 * @internal
 */
export interface CommunicationRead {
  readonly communications: RegisterRead<Communication>;
  readonly contacts: RegisterRead<AuthorityContact>;
}

/**
 * Reads the registers of communication.
 *
 * @internal
 */
export function readCommunication({ communications, authorityContacts }: CommunicationRegisters): CommunicationRead {
  return {
    communications: readRegister('communications', 'communication', communications, communicationGuard),
    contacts: readRegister('authorityContacts', 'authority-contact', authorityContacts, authorityContactGuard),
  };
}

/**
 * The next day of a communication that comes again and again; undefined where an event brings it about or its time is not known.
 *
 * @internal
 */
export function nextCommunication(
  { when, heldOn = [] }: Pick<Communication, 'when' | 'heldOn'>,
  asOf: CalendarDate,
): NextOccurrence | undefined {
  if (when?.kind !== 'cadence') return undefined;
  let completedOn: CalendarDate | undefined;
  for (const day of heldOn) {
    if (day <= asOf && (completedOn === undefined || day > completedOn)) completedOn = day;
  }
  return nextOccurrence(when.cadence, completedOn === undefined ? { asOf } : { completedOn, asOf });
}

/**
 * The next check of a contact.
 *
 * @internal
 */
export function nextCheck(
  { check, nextCheckOn, checks = [] }: Pick<AuthorityContact, 'check' | 'nextCheckOn' | 'checks'>,
  asOf: CalendarDate,
): ReviewDue {
  return reviewDue(checks, { cadence: check, nextOn: nextCheckOn, asOf });
}

/**
 * The control that asks for a contact: A.5.5 for authorities, A.5.6 for special interest groups.
 *
 * @internal
 */
export function controlOf({ kind }: Pick<AuthorityContact, 'kind'>): 'A.5.5' | 'A.5.6' {
  return kind === 'authority' ? 'A.5.5' : 'A.5.6';
}
