import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { DueItem } from '../../core/due/due-item.ts';
import type { AuthorityContact } from './authority-contact.ts';
import type { Communication } from './communication.ts';
import {
  type CommunicationRegisters,
  controlOf,
  nextCheck,
  nextCommunication,
  readCommunication,
} from './read-communication.ts';

/**
 * The communications that come again and again, and the checks of contacts. A record that cannot be read gives no item.
 *
 * @internal
 */
export function communicationDueItems(registers: CommunicationRegisters, asOf: CalendarDate): readonly DueItem[] {
  const { communications, contacts } = readCommunication(registers);
  return [
    ...communications.listed.flatMap(({ record }) => communicationItem(record, asOf)),
    ...contacts.listed.flatMap(({ record }) => checkItem(record, asOf)),
  ];
}

function communicationItem(communication: Communication, asOf: CalendarDate): readonly DueItem[] {
  const next = nextCommunication(communication, asOf);
  if (next === undefined) return [];
  const { id, what, by: owner = null } = communication;
  const { dueOn, state } = next;
  return [
    {
      kind: 'communication',
      subject: { kind: 'communication', id },
      title: `Communicate "${what}"`,
      owner,
      dueOn,
      dueAt: null,
      state,
      requirement: '7.4.b',
      rule: 'cadence',
    },
  ];
}

function checkItem(contact: AuthorityContact, asOf: CalendarDate): readonly DueItem[] {
  const { dueOn, state, rule } = nextCheck(contact, asOf);
  if (state === 'not-scheduled' || rule === null) return [];
  const { id, body, owner = null } = contact;
  return [
    {
      kind: 'contact-check',
      subject: { kind: 'authority-contact', id },
      title: `Check the contact with "${body}"`,
      owner,
      dueOn,
      dueAt: null,
      state,
      requirement: controlOf(contact),
      rule,
    },
  ];
}
