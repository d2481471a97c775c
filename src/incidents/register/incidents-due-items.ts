import { momentOf } from '../../core/guards/moment.ts';
import type { DueItem } from '../../core/due/due-item.ts';
import { type DueItemsOptions, requireDueItemsOptions, selectDueItems } from '../../core/due/select-due-items.ts';
import { anObject } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { disclosureDueItems } from '../disclosure/check-disclosures.ts';
import { eventDueItems } from '../events/check-events.ts';
import { lessonDueItems } from '../lessons/check-lessons.ts';
import { securityTxtDueItems } from '../security-txt/check-security-txt.ts';
import { breachDueItems } from '../notification/breach-due-items.ts';
import { type IncidentsPolicies, requireIncidentsPolicies } from './incidents-policies.ts';
import { type IncidentsRegisters, readIncidents } from './incidents-registers.ts';

/** The options of `incidentsDueItems`. */
export interface IncidentsDueItemsOptions extends DueItemsOptions, IncidentsPolicies {}

/**
 * Lists what the registers of incidents ask for by a day: events to assess, actions after reviews of incidents, the notices
 * of personal data breaches, the steps after reports of vulnerabilities,
 * and the renewal of the security.txt. A record that cannot be read gives no item; `checkIncidents` finds it.
 *
 * @param registers - The registers.
 * @param options - The window, the day in question, and the policies of the organization.
 * @returns The items due by the end of the window, also those due before it that are not done, in the order of their days.
 * @throws RangeError if the registers are not an object, an option cannot be read, or the window ends before it begins.
 *
 * @example
 * ```ts
 * import { makeSecurityEvent } from 'isms-kit/fixtures';
 * import { incidentsDueItems } from 'isms-kit/incidents';
 *
 * const event = makeSecurityEvent({ reportedAt: '2026-11-20T16:00:00Z', triage: { outcome: 'pending' } });
 * const options = { from: '2026-11-21', through: '2026-11-30', asOf: '2026-11-21', triageWithin: 'PT24H' } as const;
 * const [item] = incidentsDueItems({ securityEvents: [event] }, options);
 * item?.kind; // => 'event-triage'
 * item?.dueAt; // => '2026-11-21T16:00:00Z'
 * ```
 */
export function incidentsDueItems(
  registers: IncidentsRegisters,
  options: IncidentsDueItemsOptions,
): readonly DueItem[] {
  requireReadable('registers', registers, anObject({}));
  requireDueItemsOptions(options);
  requireIncidentsPolicies(options, 'options');
  const { asOf, now, securityTxt } = options;
  const moment = momentOf(asOf, now);
  const reads = readIncidents(registers);
  return selectDueItems(
    [
      ...eventDueItems(reads.events, { moment, limits: options }),
      ...lessonDueItems(reads.reviews, asOf),
      ...breachDueItems(reads.breaches, moment),
      ...disclosureDueItems(reads, moment),
      ...(securityTxt === undefined ? [] : securityTxtDueItems(securityTxt, moment)),
    ],
    options,
  );
}
