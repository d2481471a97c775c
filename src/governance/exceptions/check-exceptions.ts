import { addPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { indexesOf, type Listed, readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import {
  historyFindings,
  type Place,
  type RecordsFinding,
  registerFindings,
  unknownReference,
} from '../records/governance-records.ts';
import type { Staff } from '../roles/staff.ts';
import { exceptionDays, exceptionGuard } from './exception-days.ts';
import { exceptionLifecycle } from './exception-lifecycle.ts';
import type { Exception } from './exception.ts';
import { exceptionsFindings } from './findings.ts';
import { countRenewals } from './renewals.ts';

type ExceptionsFinding = FindingOf<typeof exceptionsFindings> | RecordsFinding;

/** The limits that the organization sets to exceptions; none is checked where it sets none. */
interface Limits {
  readonly longestException?: Period | undefined;
  readonly mostRenewals?: number | undefined;
}

/**
 * Finds the weaknesses of exceptions: their approval, their end and their renewals (A.5.36, A.5.3). A rejected one is over.
 *
 * @internal
 */
export function checkExceptions(
  exceptions: readonly Exception[] | undefined,
  { staff, asOf, ...limits }: Limits & { readonly staff: Staff; readonly asOf: CalendarDate },
): readonly ExceptionsFinding[] {
  const read = readRegister('exceptions', 'exception', exceptions, exceptionGuard);
  const renewed = renewedIds(read, asOf);
  return [
    ...registerFindings(read),
    ...read.listed.flatMap((listed) => [
      ...referenceFindings(listed, read, staff, asOf),
      ...contentFindings(listed, asOf),
      ...approvalFindings(listed, staff, asOf),
      ...endFindings(listed, { renewed, limits, asOf }),
    ]),
    ...renewalFindings(read, limits, asOf),
  ];
}

/**
 * The ids of the exceptions that an approved one renews.
 *
 * @internal
 */
export function renewedIds(
  { listed }: Pick<RegisterRead<Exception>, 'listed'>,
  asOf: CalendarDate,
): ReadonlySet<string> {
  return new Set(
    listed.flatMap(({ record }) =>
      record.renews === undefined || exceptionDays(record, asOf).approvedOn === undefined ? [] : [record.renews],
    ),
  );
}

function placeOf({ record, index }: Listed<Exception>): Place {
  return { subject: { kind: 'exception', id: record.id }, path: ['exceptions', index] };
}

function referenceFindings(
  listed: Listed<Exception>,
  read: RegisterRead<Exception>,
  { people, roles }: Staff,
  asOf: CalendarDate,
): readonly RecordsFinding[] {
  const { history, requestedBy, approvedBy, renews } = listed.record;
  const { subject, path } = placeOf(listed);
  return [
    ...historyFindings({ subject, path: [...path, 'history'] }, history, exceptionLifecycle, asOf),
    ...unknownReference({ subject, path: [...path, 'requestedBy'] }, 'person', requestedBy, people),
    ...unknownReference({ subject, path: [...path, 'approvedBy', 'person'] }, 'person', approvedBy?.person, people),
    ...unknownReference({ subject, path: [...path, 'approvedBy', 'role'] }, 'role', approvedBy?.role, roles),
    ...unknownReference({ subject, path: [...path, 'renews'] }, 'exception', renews, read),
  ];
}

function contentFindings(listed: Listed<Exception>, asOf: CalendarDate): readonly ExceptionsFinding[] {
  const { id, reason, expiresOn, compensatingControls } = listed.record;
  const { state } = exceptionDays(listed.record, asOf);
  if (['not-yet-requested', 'rejected', 'revoked', 'closed'].includes(state)) return [];
  const details = { ...placeOf(listed), params: { exception: id } };
  const findings: ExceptionsFinding[] = [];
  if (reason === undefined) findings.push(reportFinding(exceptionsFindings, 'exception-unreasoned', details));
  if (expiresOn === undefined) findings.push(reportFinding(exceptionsFindings, 'exception-open-ended', details));
  if (compensatingControls.length === 0)
    findings.push(reportFinding(exceptionsFindings, 'exception-uncompensated', details));
  return findings;
}

function approvalFindings(listed: Listed<Exception>, staff: Staff, asOf: CalendarDate): readonly ExceptionsFinding[] {
  const { id, requestedBy, approvedBy } = listed.record;
  const { approvedOn } = exceptionDays(listed.record, asOf);
  if (approvedOn === undefined) return [];
  const { subject, path } = placeOf(listed);
  const params = { exception: id, approvedOn };
  if (approvedBy === undefined)
    return [reportFinding(exceptionsFindings, 'exception-unapproved', { subject, path, params })];
  const { person, role } = approvedBy;
  const details = { subject, path: [...path, 'approvedBy'], params: { ...params, person, role } };
  const findings: ExceptionsFinding[] = [];
  if (requestedBy === person) findings.push(reportFinding(exceptionsFindings, 'exception-self-approved', details));
  const isKnown =
    (!staff.people.isGiven || staff.people.byId.has(person)) && (!staff.roles.isGiven || staff.roles.byId.has(role));
  // Who left after the approval does not undo it.
  if (isKnown && (staff.hasRole(person, role, approvedOn) === false || staff.isHere(person, approvedOn) === false))
    findings.push(reportFinding(exceptionsFindings, 'exception-approver-unentitled', details));
  return findings;
}

function endFindings(
  listed: Listed<Exception>,
  {
    renewed,
    limits: { longestException },
    asOf,
  }: { readonly renewed: ReadonlySet<string>; readonly limits: Limits; readonly asOf: CalendarDate },
): readonly ExceptionsFinding[] {
  const { id, expiresOn } = listed.record;
  const { state, approvedOn } = exceptionDays(listed.record, asOf);
  if (expiresOn === undefined) return [];
  const { subject, path } = placeOf(listed);
  const place = { subject, path: [...path, 'expiresOn'] };
  const findings: ExceptionsFinding[] = [];
  if (state === 'expired' && !renewed.has(id)) {
    const details = { ...place, params: { exception: id, expiresOn } };
    findings.push(reportFinding(exceptionsFindings, 'exception-expired', details));
  }
  const isRunning = state === 'scheduled' || state === 'active';
  if (!isRunning || approvedOn === undefined || longestException === undefined) return findings;
  const latestOn = addPeriod(approvedOn, longestException);
  if (expiresOn <= latestOn) return findings;
  const details = { ...place, params: { exception: id, approvedOn, expiresOn, latestOn } };
  return [...findings, reportFinding(exceptionsFindings, 'exception-too-long', details)];
}

function renewalFindings(
  { listed, byId }: RegisterRead<Exception>,
  { mostRenewals }: Limits,
  asOf: CalendarDate,
): readonly ExceptionsFinding[] {
  const { countOf, cycles } = countRenewals(byId);
  const indexOf = indexesOf(listed);
  const repeated = listed.flatMap((one): readonly ExceptionsFinding[] => {
    const { id } = one.record;
    const renewals = countOf.get(id);
    const isRunning = ['scheduled', 'active'].includes(exceptionDays(one.record, asOf).state);
    if (!isRunning || mostRenewals === undefined || renewals === undefined || renewals <= mostRenewals) return [];
    const details = { ...placeOf(one), params: { exception: id, renewals, mostRenewals } };
    return [reportFinding(exceptionsFindings, 'exception-renewed-repeatedly', details)];
  });
  return [
    ...repeated,
    ...cycles.map((cycle) =>
      reportFinding(exceptionsFindings, 'exception-renewal-cycle', {
        subject: { kind: 'exception', id: cycle[0] },
        path: ['exceptions', indexOf.get(cycle[0]) as number, 'renews'],
        params: { exceptions: cycle },
      }),
    ),
  ];
}
