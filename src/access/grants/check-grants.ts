import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { indexesOf, type Listed, type RegisterRead } from '../../core/guards/read-register.ts';
import { futureEvent, type Place, unknownReference } from '../../core/guards/register-findings.ts';
import { groupBy, remember } from '../../core/records/references.ts';
import type { RecordId } from '../../core/records/text.ts';
import type { Exception } from '../../governance/exceptions/exception.ts';
import type { Staff } from '../../governance/roles/staff.ts';
import type { Account } from '../accounts/account.ts';
import { isClosedOn, lastPersonsBy, personsOn } from '../accounts/account-persons.ts';
import { exceptionStanding } from '../records/exception-standing.ts';
import type { recordsFindings } from '../records/findings.ts';
import type { AccessRole } from './access-role.ts';
import { grantsFindings } from './findings.ts';
import type { Grant } from './grant.ts';
import { type AccessReads, grantDays, isHeldOn, rightName } from './read-access.ts';
import { entitlementKey, prepareRoles } from './role-contents.ts';
import { roleCircles } from './role-circles.ts';

type GrantsFinding = FindingOf<typeof grantsFindings> | FindingOf<typeof recordsFindings>;

interface GrantsContext {
  readonly staff: Staff;
  readonly exceptions: RegisterRead<Exception>;
  readonly asOf: CalendarDate;
}

/**
 * Finds the weaknesses of roles and grants (A.5.3, A.5.15, A.5.18, A.8.2). A grant that is over, or whose account is closed, is history: only the references of its record are checked.
 *
 * @internal
 */
export function checkGrants(reads: AccessReads, context: GrantsContext): readonly GrantsFinding[] {
  const isBeyondRole = prepareBeyondRole(reads, context.asOf);
  return [
    ...reads.accessRoles.listed.flatMap((role) => roleFindings(role, reads)),
    ...circleFindings(reads.accessRoles),
    ...reads.grants.listed.flatMap((grant) => [
      ...recordFindings(grant, reads, context),
      ...approvalFindings(grant, reads, context),
      ...heldFindings(grant, reads, { ...context, isBeyondRole }),
    ]),
  ];
}

function roleFindings(
  { record: { id, includes = [] }, index }: Listed<AccessRole>,
  { accessRoles }: AccessReads,
): readonly GrantsFinding[] {
  const subject = { kind: 'access-role', id };
  return includes.flatMap((included, position) =>
    unknownReference(
      'access',
      { subject, path: ['accessRoles', index, 'includes', position] },
      ['access-role', included],
      accessRoles,
    ),
  );
}

function circleFindings({ byId, listed }: RegisterRead<AccessRole>): readonly GrantsFinding[] {
  const circles = roleCircles(byId);
  if (circles.length === 0) return [];
  const indexOf = indexesOf(listed);
  return circles.map((roles) =>
    reportFinding(grantsFindings, 'access-role-cycle', {
      subject: { kind: 'access-role', id: roles[0] },
      path: ['accessRoles', indexOf.get(roles[0]) as number, 'includes'],
      params: { roles },
    }),
  );
}

function placeOf({ record: { id }, index }: Listed<Grant>, ...field: readonly string[]): Place {
  return { subject: { kind: 'grant', id }, path: ['grants', index, ...field] };
}

function recordFindings(
  listed: Listed<Grant>,
  { accounts, accessRoles }: AccessReads,
  { staff: { people }, exceptions, asOf }: GrantsContext,
): readonly GrantsFinding[] {
  const { account, right, requestedBy, approvedBy, approvedOn, recordedBy, selfApprovalException } = listed.record;
  const persons = { requestedBy, approvedBy, recordedBy };
  const role = right.kind === 'role' ? right.role : undefined;
  const exception = ['exception', selfApprovalException] as const;
  return [
    ...unknownReference('access', placeOf(listed, 'account'), ['account', account], accounts),
    ...unknownReference('access', placeOf(listed, 'right', 'role'), ['access-role', role], accessRoles),
    ...Object.entries(persons).flatMap(([field, person]) =>
      unknownReference('access', placeOf(listed, field), ['person', person], people),
    ),
    ...unknownReference('access', placeOf(listed, 'selfApprovalException'), exception, exceptions),
    ...futureEvent('access', placeOf(listed, 'approvedOn'), approvedOn, asOf),
  ];
}

function approvalFindings(
  listed: Listed<Grant>,
  { accounts }: AccessReads,
  { exceptions, asOf }: GrantsContext,
): readonly GrantsFinding[] {
  const grant = listed.record;
  const { id, account, right, approvedBy, approvedOn = asOf, requestedBy, selfApprovalException: exception } = grant;
  const days = grantDays(grant);
  const holder = accounts.byId.get(account);
  const isOver = days === null || (days.through !== null && days.through < asOf) || isClosedOn(holder, asOf);
  if (isOver) return [];
  const params = { grant: id, account, right: rightName(right) };
  const isApproved = approvedBy !== undefined && approvedOn <= asOf;
  if (!isApproved) {
    if (grant.source === 'birthright' || days.from > asOf) return [];
    return [reportFinding(grantsFindings, 'grant-approver-missing', { ...placeOf(listed), params })];
  }
  const persons = beneficiaries(grant, holder);
  const roles = [
    ...(approvedBy === requestedBy ? ['requester'] : []),
    ...(persons.includes(approvedBy) ? ['beneficiary'] : []),
  ];
  if (roles.length === 0) return [];
  const place = placeOf(listed, 'approvedBy');
  const about = { ...params, approvedBy, as: roles };
  // The exception benefits the approver of the grant, too.
  const benefiting = [...persons, approvedBy];
  const isPermitted =
    exception !== undefined &&
    exceptionStanding(exception, exceptions, { persons: benefiting, asOf }).state === 'active';
  return isPermitted
    ? [reportFinding(grantsFindings, 'grant-self-approval-excepted', { ...place, params: { ...about, exception } })]
    : [reportFinding(grantsFindings, 'grant-self-approved', { ...place, params: about })];
}

/** The people to whom the account belongs on the day of the approval or on the first day of the grant. */
function beneficiaries({ from, approvedOn = from }: Grant, account: Account | undefined): readonly RecordId[] {
  return account === undefined ? [] : [...personsOn(account, approvedOn), ...personsOn(account, from)];
}

function heldFindings(
  listed: Listed<Grant>,
  { accounts }: AccessReads,
  { staff, asOf, isBeyondRole }: GrantsContext & { readonly isBeyondRole: (grant: Grant, account: Account) => boolean },
): readonly GrantsFinding[] {
  const grant = listed.record;
  const account = accounts.byId.get(grant.account);
  if (!isHeldOn(grant, account, asOf)) return [];
  const params = { grant: grant.id, account: grant.account, right: rightName(grant.right) };
  const findings: GrantsFinding[] = [];
  const isUnbounded = grant.until === undefined && grant.revokedOn === undefined;
  if (grant.privileged && isUnbounded)
    findings.push(reportFinding(grantsFindings, 'privileged-grant-unbounded', { ...placeOf(listed, 'until'), params }));
  if (account === undefined || (account.kind !== 'personal' && account.kind !== 'shared')) return findings;
  const leaver = lastLeaver(account, staff, asOf);
  if (leaver !== undefined)
    findings.push(
      reportFinding(grantsFindings, 'grant-of-leaver', { ...placeOf(listed), params: { ...params, ...leaver } }),
    );
  if (isBeyondRole(grant, account))
    findings.push(reportFinding(grantsFindings, 'grant-beyond-role', { ...placeOf(listed, 'right'), params }));
  return findings;
}

/** The person who left last, where all those left to whom an account belongs, or belonged last. */
function lastLeaver(
  account: Account,
  { people }: Staff,
  asOf: CalendarDate,
): { readonly person: RecordId; readonly endedOn: CalendarDate } | undefined {
  let last: { readonly person: RecordId; readonly endedOn: CalendarDate } | undefined;
  for (const person of lastPersonsBy(account, asOf)) {
    const endedOn = people.byId.get(person)?.endedOn;
    if (endedOn === undefined || endedOn >= asOf) return undefined;
    if (last === undefined || endedOn > last.endedOn) last = { person, endedOn };
  }
  return last;
}

/**
 * Whether an account holds an entitlement directly that no role of its people gives. It is not known, so not said, where a role that they hold
 * is not known.
 */
function prepareBeyondRole(
  { accounts, accessRoles, grants }: AccessReads,
  asOf: CalendarDate,
): (grant: Grant, account: Account) => boolean {
  const contentsOf = prepareRoles(accessRoles.byId);
  // By person, and by the account where it belongs to no person.
  const keysOf = (account: Account): readonly string[] => {
    const persons = personsOn(account, asOf);
    return persons.length === 0 ? [`account ${account.id}`] : persons.map((person) => `person ${person}`);
  };
  const rolesOf = groupBy(
    grants.listed.flatMap(({ record }) => {
      const account = accounts.byId.get(record.account);
      const { right } = record;
      if (account === undefined || right.kind !== 'role' || !isHeldOn(record, account, asOf)) return [];
      return [{ role: right.role, keys: keysOf(account) }];
    }),
    ({ keys }) => keys,
  );
  const givenTo = remember((key: string): ReadonlySet<string> | null => {
    const given = new Set<string>();
    for (const { role } of rolesOf.get(key) ?? []) {
      const { entitlements, unknown } = contentsOf(role);
      if (unknown.length > 0) return null;
      for (const { system, entitlement } of entitlements) given.add(entitlementKey(system, entitlement));
    }
    return given;
  });
  return ({ right }, account) => {
    if (right.kind === 'role' || !accessRoles.isGiven) return false;
    const key = entitlementKey(account.system, right.entitlement);
    return keysOf(account).every((holder) => givenTo(holder)?.has(key) === false);
  };
}
