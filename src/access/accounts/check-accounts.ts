import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed, RegisterRead } from '../../core/guards/read-register.ts';
import { futureEvent, type Place, unknownReference } from '../../core/guards/register-findings.ts';
import type { RecordId } from '../../core/records/text.ts';
import type { Exception } from '../../governance/exceptions/exception.ts';
import type { Staff } from '../../governance/roles/staff.ts';
import { exceptionStanding } from '../records/exception-standing.ts';
import type { recordsFindings } from '../records/findings.ts';
import type { Account } from './account.ts';
import { isOpenOn, personsOn } from './account-persons.ts';
import { isAskedAbout, judgeUse } from './dormant-accounts.ts';
import { accountsFindings } from './findings.ts';

type AccountsFinding = FindingOf<typeof accountsFindings> | FindingOf<typeof recordsFindings>;

interface AccountsContext {
  readonly staff: Staff;
  readonly exceptions: RegisterRead<Exception>;
  readonly asOf: CalendarDate;
  /** The longest time without use; no account is dormant when absent. */
  readonly dormantAfter: Period | undefined;
}

/**
 * Finds the weaknesses of accounts (A.5.16, A.5.18, A.8.5).
 *
 * @internal
 */
export function checkAccounts({ listed }: RegisterRead<Account>, context: AccountsContext): readonly AccountsFinding[] {
  return listed.flatMap((account) => [
    ...recordFindings(account, context),
    ...(isOpenOn(account.record, context.asOf)
      ? [...personFindings(account, context), ...useFindings(account, context), ...factorFindings(account, context)]
      : []),
  ]);
}

function placeOf({ record: { id }, index }: Listed<Account>, ...field: readonly (string | number)[]): Place {
  return { subject: { kind: 'account', id }, path: ['accounts', index, ...field] };
}

function recordFindings(
  listed: Listed<Account>,
  { staff: { people }, exceptions, asOf }: AccountsContext,
): readonly AccountsFinding[] {
  const { record } = listed;
  const { createdOn, lastUse, mfaException } = record;
  const person = (id: RecordId | undefined, ...field: readonly (string | number)[]) =>
    unknownReference('access', placeOf(listed, ...field), ['person', id], people);
  const exception = (id: RecordId | undefined, field: string) =>
    unknownReference('access', placeOf(listed, field), ['exception', id], exceptions);
  const ofKind = (): readonly AccountsFinding[] => {
    if (record.kind === 'service') return person(record.owner, 'owner');
    if (record.kind === 'break-glass')
      return [
        ...person(record.custodian, 'custodian'),
        ...futureEvent('access', placeOf(listed, 'sealCheckedOn'), record.sealCheckedOn, asOf),
      ];
    return [
      ...record.holders.flatMap((holder, index) => person(holder.person, 'holders', index, 'person')),
      ...(record.kind === 'shared' ? exception(record.sharingException, 'sharingException') : []),
    ];
  };
  return [
    ...ofKind(),
    ...exception(mfaException, 'mfaException'),
    ...futureEvent('access', placeOf(listed, 'createdOn'), createdOn, asOf),
    ...(lastUse.kind === 'used' ? futureEvent('access', placeOf(listed, 'lastUse', 'on'), lastUse.on, asOf) : []),
  ];
}

function personFindings(listed: Listed<Account>, context: AccountsContext): readonly AccountsFinding[] {
  const { record } = listed;
  const { staff, exceptions, asOf } = context;
  const persons = personsOn(record, asOf);
  const about = { account: record.id, system: record.system };
  const findings: AccountsFinding[] = [];
  const reason = orphanReason(persons, staff, asOf);
  if (reason !== undefined)
    findings.push(
      reportFinding(accountsFindings, 'account-orphaned', { ...placeOf(listed), params: { ...about, reason } }),
    );
  const isShared = record.kind === 'shared' || (record.kind === 'personal' && persons.length > 1);
  if (!isShared) return findings;
  const exception = record.kind === 'shared' ? record.sharingException : undefined;
  const isPermitted =
    exception !== undefined && exceptionStanding(exception, exceptions, { persons, asOf }).state === 'active';
  if (isPermitted) return findings;
  const details = { ...placeOf(listed), params: { ...about, persons } };
  return [...findings, reportFinding(accountsFindings, 'account-shared', details)];
}

/** The reason why an account is orphaned; undefined where it is not, or where that is not known. */
function orphanReason(
  persons: readonly RecordId[],
  { people }: Staff,
  asOf: CalendarDate,
): 'no-person' | 'person-unknown' | 'person-left' | undefined {
  if (persons.length === 0) return 'no-person';
  if (!people.isGiven) return undefined;
  const known = persons.filter((id) => people.byId.has(id) || people.unreadableIds.has(id));
  if (known.length === 0) return 'person-unknown';
  const hasLeft = (id: RecordId): boolean => (people.byId.get(id)?.endedOn ?? asOf) < asOf;
  return known.every(hasLeft) ? 'person-left' : undefined;
}

function useFindings(
  listed: Listed<Account>,
  { asOf, dormantAfter: after }: AccountsContext,
): readonly AccountsFinding[] {
  if (after === undefined || !isAskedAbout(listed.record, asOf)) return [];
  const judgement = judgeUse(listed.record, { asOf, after });
  if (judgement.state === 'in-use') return [];
  const place = placeOf(listed, 'lastUse');
  if (judgement.state === 'undecided') {
    const { account, system, reason } = judgement.row;
    const details = { ...place, params: { account, system, reason, after } };
    return [reportFinding(accountsFindings, 'account-use-unknown', details)];
  }
  const { account, system, reason, dormantFrom } = judgement.row;
  const details = { ...place, params: { account, system, reason, dormantFrom, after } };
  return [reportFinding(accountsFindings, 'account-dormant', details)];
}

function factorFindings(listed: Listed<Account>, { exceptions, asOf }: AccountsContext): readonly AccountsFinding[] {
  const { record } = listed;
  const { id: account, system, mfa, mfaException } = record;
  if (mfa === 'enforced') return [];
  const persons = personsOn(record, asOf);
  if (mfaException !== undefined && exceptionStanding(mfaException, exceptions, { persons, asOf }).state === 'active')
    return [];
  const place = placeOf(listed, 'mfa');
  return mfa === 'unknown'
    ? [reportFinding(accountsFindings, 'account-mfa-unknown', { ...place, params: { account, system } })]
    : [reportFinding(accountsFindings, 'account-mfa-missing', { ...place, params: { account, system, mfa } })];
}
