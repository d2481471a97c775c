import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { momentOf } from '../../core/guards/moment.ts';
import { aDate, anObject } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { registerFindings } from '../../core/guards/register-findings.ts';
import { checkCases } from '../cases/check-cases.ts';
import { checkTimelines } from '../cases/check-timelines.ts';
import { checkDisclosures } from '../disclosure/check-disclosures.ts';
import { checkEvents } from '../events/check-events.ts';
import { checkEvidence } from '../evidence/check-evidence.ts';
import { checkLessons } from '../lessons/check-lessons.ts';
import { checkSecurityTxt } from '../security-txt/check-security-txt.ts';
import { checkBreaches } from '../notification/check-breaches.ts';
import type { IncidentsFinding } from './findings.ts';
import { type IncidentsPolicies, requireIncidentsPolicies } from './incidents-policies.ts';
import { type IncidentsRegisters, readIncidents } from './incidents-registers.ts';

/** The context of `checkIncidents`. */
export interface CheckIncidentsContext extends IncidentsPolicies {
  /** The day in question; later events have not happened. */
  readonly asOf: CalendarDate;
}

const contextGuard = /* @__PURE__ */ anObject<CheckIncidentsContext>({ asOf: aDate });

/**
 * Finds the weaknesses of the registers of incidents: events and the decisions on them (A.5.25, A.6.8); incidents, their times, severity and states
 * (A.5.26); evidence and its custody (A.5.28); reviews, lessons and actions (A.5.27); personal data breaches and their
 * notification (GDPR art. 33 and 34); reports of vulnerabilities from outside and the security.txt
 * (A.5.7, A.8.8).
 *
 * @param registers - The registers. They may be unvalidated: an unreadable record gives one finding, and the rest is checked. Records that
 *   name each other are checked against the registers that are given.
 * @param context - The day in question, and the policies of the organization.
 * @returns The findings, register by register, each with its place. The cost grows linearly, but with the number of disclosure policies for each
 *   report.
 * @throws RangeError if the registers are not an object or a part of the context cannot be read.
 *
 * @example
 * ```ts
 * import { makeSecurityEvent } from 'isms-kit/fixtures';
 * import { checkIncidents } from 'isms-kit/incidents';
 *
 * const event = makeSecurityEvent({ triage: { outcome: 'pending' } });
 * const context = { asOf: '2026-11-21', triageWithin: 'PT24H' } as const;
 * const [finding] = checkIncidents({ securityEvents: [event] }, context);
 * finding?.code; // => 'event-triage-overdue'
 * finding?.params; // => { event: 'EV-1', dueAt: '2026-11-03T10:05:00Z' }
 * ```
 */
export function checkIncidents(
  registers: IncidentsRegisters,
  context: CheckIncidentsContext,
): readonly IncidentsFinding[] {
  requireReadable('registers', registers, anObject({}));
  requireOptions(context, contextGuard, 'context');
  requireIncidentsPolicies(context, 'context');
  const { asOf, now, scale, investigateWithin, securityTxt } = context;
  const moment = momentOf(asOf, now);
  const reads = readIncidents(registers);
  const { events, incidents, entries, evidence, reviews, breaches, policies } = reads;
  return [
    ...Object.values<Parameters<typeof registerFindings>[1]>({ ...reads }).flatMap((read) =>
      registerFindings('incidents', read),
    ),
    ...checkEvents(events, { incidents, moment, limits: context }),
    ...checkCases(incidents, { moment, scale }),
    ...checkTimelines(entries, { incidents, evidence, moment }),
    ...checkEvidence(evidence, { incidents, moment }),
    ...checkLessons({ incidents, reviews }, { moment, scale }),
    ...checkBreaches(breaches, { moment, incidents, investigateWithin }),
    ...checkDisclosures(reads, moment),
    ...(securityTxt === undefined ? [] : checkSecurityTxt(securityTxt, policies, moment)),
  ];
}
