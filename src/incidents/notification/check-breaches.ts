import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed, RegisterRead } from '../../core/guards/read-register.ts';
import type { RegisterFinding } from '../../core/guards/register-findings.ts';
import { checkBreachRecord, type CheckBreachRecordsContext, placeOfBreach } from '../breaches/check-breach-records.ts';
import type { breachesFindings } from '../breaches/findings.ts';
import type { PersonalDataBreach } from '../breaches/personal-data-breach.ts';
import { contentFindings } from './check-notification-content.ts';
import { notificationFindings } from './findings.ts';
import { planRows } from './notification-plan.ts';
import type { NotificationPlanRow } from './plan-row.ts';

type NotificationFinding = FindingOf<typeof notificationFindings>;

type BreachFinding =
  | NotificationFinding
  | FindingOf<typeof breachesFindings>
  | RegisterFinding<'incidents', 'reference-unknown' | 'event-in-future'>;

/**
 * Finds the weaknesses of the register of personal data breaches (GDPR art. 33 and 34): its records, the notices that are missing or late, and their content.
 *
 * @internal
 */
export function checkBreaches(
  read: RegisterRead<PersonalDataBreach>,
  context: CheckBreachRecordsContext,
): readonly BreachFinding[] {
  const { moment } = context;
  return read.listed.flatMap((listed) => [
    ...checkBreachRecord(listed, context),
    ...planRows(listed.record, moment).flatMap((row) => rowFindings(listed, row)),
    ...contentFindings(listed.record, { place: placeOfBreach(listed), latest: moment.latest }),
  ]);
}

function rowFindings(listed: Listed<PersonalDataBreach>, row: NotificationPlanRow): readonly NotificationFinding[] {
  const { recipient, need } = row;
  if (recipient === 'register' || need === 'not-required') return [];
  const place = placeOfBreach(listed);
  const about = { breach: listed.record.id, parts: row.parts };
  return [
    ...(recipient === 'authority' ? authorityFindings(listed, row) : []),
    ...(recipient === 'controller' ? controllerFindings(listed, row) : []),
    ...(row.rule === 'ordered' ? orderFindings(listed, row) : []),
    ...(row.rule === 'further-recipient' ? furtherFindings(listed, row) : []),
    ...(recipient === 'people' && row.rule === 'high-risk' && row.state === 'open'
      ? [reportFinding(notificationFindings, 'breach-people-not-told', { ...place, params: about })]
      : []),
    ...(recipient === 'public' && need === 'required' && row.state === 'open'
      ? [reportFinding(notificationFindings, 'breach-public-not-told', { ...place, params: about })]
      : []),
  ];
}

function authorityFindings(
  listed: Listed<PersonalDataBreach>,
  { parts, dueAt, sentAt, state, missing }: NotificationPlanRow,
): readonly NotificationFinding[] {
  const place = placeOfBreach(listed);
  const about = { breach: listed.record.id, parts };
  const isUnknown = missing.includes('authority') || missing.includes('countries');
  return [
    ...(state === 'overdue' && dueAt !== null
      ? [reportFinding(notificationFindings, 'breach-authority-overdue', { ...place, params: { ...about, dueAt } })]
      : []),
    ...(state === 'met-late' && dueAt !== null && sentAt !== null
      ? [
          reportFinding(notificationFindings, 'breach-authority-late', {
            ...place,
            params: { ...about, dueAt, sentAt },
          }),
        ]
      : []),
    ...(isUnknown
      ? [reportFinding(notificationFindings, 'breach-authority-unknown', { ...place, params: about })]
      : []),
    ...(missing.includes('notifier')
      ? [reportFinding(notificationFindings, 'breach-notifier-open', { ...place, params: about })]
      : []),
  ];
}

function controllerFindings(
  listed: Listed<PersonalDataBreach>,
  { name, parts, state, contractualDueAt, contractualState }: NotificationPlanRow,
): readonly NotificationFinding[] {
  const place = placeOfBreach(listed);
  const about = { breach: listed.record.id, controller: String(name) };
  const isMissed = contractualState === 'overdue' || contractualState === 'met-late';
  return [
    ...(state === 'open'
      ? [reportFinding(notificationFindings, 'breach-controller-not-told', { ...place, params: { ...about, parts } })]
      : []),
    ...(isMissed && contractualDueAt !== null
      ? [
          reportFinding(notificationFindings, 'breach-contract-time-missed', {
            ...place,
            params: { ...about, dueAt: contractualDueAt },
          }),
        ]
      : []),
  ];
}

function orderFindings(
  listed: Listed<PersonalDataBreach>,
  { dueAt, state }: NotificationPlanRow,
): readonly NotificationFinding[] {
  if (dueAt === null || (state !== 'overdue' && state !== 'met-late')) return [];
  const params = { breach: listed.record.id, dueAt };
  return [reportFinding(notificationFindings, 'breach-order-overdue', { ...placeOfBreach(listed), params })];
}

function furtherFindings(
  listed: Listed<PersonalDataBreach>,
  { name, dueAt, state }: NotificationPlanRow,
): readonly NotificationFinding[] {
  if (dueAt === null || (state !== 'overdue' && state !== 'met-late')) return [];
  const params = { breach: listed.record.id, recipient: String(name), dueAt };
  return [
    reportFinding(notificationFindings, 'breach-further-recipient-overdue', { ...placeOfBreach(listed), params }),
  ];
}
