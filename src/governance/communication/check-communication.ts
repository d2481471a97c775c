import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed, RegisterRead } from '../../core/guards/read-register.ts';
import {
  futureEvent,
  futureReviews,
  isWhole,
  registerFindings,
  type RecordsFinding,
} from '../records/governance-records.ts';
import type { AuthorityContact } from './authority-contact.ts';
import { gapsOf, missingItems } from './communication-gaps.ts';
import type { Communication } from './communication.ts';
import { communicationFindings } from './findings.ts';
import {
  type CommunicationRegisters,
  controlOf,
  nextCheck,
  nextCommunication,
  readCommunication,
} from './read-communication.ts';

type CommunicationFinding = FindingOf<typeof communicationFindings> | RecordsFinding;

/**
 * Finds the weaknesses of the communication plan and of the contacts (7.4, A.5.5, A.5.6).
 *
 * @internal
 */
export function checkCommunication(
  registers: CommunicationRegisters,
  asOf: CalendarDate,
): readonly CommunicationFinding[] {
  const { communications, contacts } = readCommunication(registers);
  return [
    ...[communications, contacts].flatMap(registerFindings),
    ...gapFindings(communications),
    ...communications.listed.flatMap((listed) => planFindings(listed, asOf)),
    ...contacts.listed.flatMap((listed) => contactFindings(listed, asOf)),
  ];
}

function gapFindings(communications: RegisterRead<Communication>): readonly CommunicationFinding[] {
  if (!isWhole(communications)) return [];
  return gapsOf(communications.listed.map(({ record }) => record)).map(
    ({ requirement, subject: topic, partner, reason }) =>
      reportFinding(communicationFindings, 'communication-gap', {
        subject: { kind: 'governance', id: 'communications' },
        path: ['communications'],
        params: { requirement, topic, partner, reason },
        requirements: [requirement],
      }),
  );
}

const itemNames = { '7.4.b': 'when', '7.4.c': 'with whom', '7.4.d': 'how' } as const;

function planFindings({ record, index }: Listed<Communication>, asOf: CalendarDate): readonly CommunicationFinding[] {
  const { id, heldOn = [] } = record;
  const subject = { kind: 'communication', id };
  const path = ['communications', index];
  const findings: CommunicationFinding[] = heldOn.flatMap((day, position) =>
    futureEvent({ subject, path: [...path, 'heldOn', position] }, day, asOf),
  );
  const missing = missingItems(record);
  if (missing.length > 0) {
    const params = { communication: id, missing: missing.map((item) => itemNames[item]) };
    const details = { subject, path, params, requirements: missing };
    findings.push(reportFinding(communicationFindings, 'communication-incomplete', details));
  }
  const next = nextCommunication(record, asOf);
  if (next?.state === 'overdue') {
    const params = { communication: id, dueOn: next.dueOn, asOf };
    findings.push(reportFinding(communicationFindings, 'communication-overdue', { subject, path, params }));
  }
  return findings;
}

function contactFindings(
  { record, index }: Listed<AuthorityContact>,
  asOf: CalendarDate,
): readonly CommunicationFinding[] {
  const { id, body, reachedBy, checks } = record;
  const subject = { kind: 'authority-contact', id };
  const path = ['authorityContacts', index];
  const requirements = [controlOf(record)];
  const findings: CommunicationFinding[] = [...futureReviews({ subject, path: [...path, 'checks'] }, checks, asOf)];
  if (reachedBy === undefined) {
    const details = { subject, path, params: { contact: id, body }, requirements };
    findings.push(reportFinding(communicationFindings, 'authority-contact-unreachable', details));
  }
  const { state, dueOn } = nextCheck(record, asOf);
  if (state === 'overdue' && dueOn !== null) {
    const details = { subject, path, params: { contact: id, dueOn, asOf }, requirements };
    findings.push(reportFinding(communicationFindings, 'authority-contact-check-overdue', details));
  }
  return findings;
}
