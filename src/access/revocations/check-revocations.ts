import { addPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { indexesOf, type Listed, type RegisterRead } from '../../core/guards/read-register.ts';
import { futureEvent, type Place, unknownReference } from '../../core/guards/register-findings.ts';
import type { RecordId } from '../../core/records/text.ts';
import type { Staff } from '../../governance/roles/staff.ts';
import { isClosedOn } from '../accounts/account-persons.ts';
import type { ReviewCampaign } from '../campaigns/review-campaign.ts';
import { type AccessReads, isHeldOn, rightKey, rightName } from '../grants/read-access.ts';
import type { recordsFindings } from '../records/findings.ts';
import type { EntitlementSnapshot } from '../snapshots/entitlement-snapshot.ts';
import { revocationsFindings } from './findings.ts';
import { judgeRevocations, type JudgedRevocation } from './judge-revocations.ts';
import { grantsByAccount } from './revocation-duties.ts';
import { prepareEvidence } from './snapshot-evidence.ts';

type RevocationsFinding = FindingOf<typeof revocationsFindings> | FindingOf<typeof recordsFindings>;

interface RevocationsContext {
  readonly staff: Staff;
  readonly reads: AccessReads;
  readonly campaigns: RegisterRead<ReviewCampaign>;
  readonly snapshots: RegisterRead<EntitlementSnapshot>;
  readonly asOf: CalendarDate;
  /** The time in which a right is taken away; none is overdue when absent. */
  readonly revokeWithin: Period | undefined;
}

/**
 * Finds rights that should be gone (A.5.18), and the weaknesses of snapshots.
 *
 * @internal
 */
export function checkRevocations(context: RevocationsContext): readonly RevocationsFinding[] {
  const { snapshots, reads } = context;
  const indexOf = indexesOf(reads.grants.listed);
  return [
    ...snapshots.listed.flatMap((snapshot) => snapshotFindings(snapshot, context)),
    ...pastEndFindings(context),
    ...judgedRevocations(context).flatMap((revocation) =>
      revocationFindings(revocation, indexOf.get(revocation.grant)),
    ),
  ];
}

/**
 * Every right that is to be taken away, judged by the registers.
 *
 * @internal
 */
export function judgedRevocations({
  staff,
  reads,
  campaigns,
  snapshots,
  asOf,
  revokeWithin: within,
}: RevocationsContext): readonly JudgedRevocation[] {
  return judgeRevocations(reads, {
    people: staff.people.byId,
    campaigns: campaigns.listed.map(({ record }) => record),
    snapshots: snapshots.listed.map(({ record }) => record),
    moves: [],
    within,
    asOf,
  });
}

function snapshotFindings(
  { record: { id, sources, entries }, index }: Listed<EntitlementSnapshot>,
  { reads: { accounts }, asOf }: RevocationsContext,
): readonly RevocationsFinding[] {
  const place = (...field: readonly (string | number)[]): Place => ({
    subject: { kind: 'entitlement-snapshot', id },
    path: ['entitlementSnapshots', index, ...field],
  });
  const seen = new Set<RecordId>();
  return [
    ...sources.flatMap(({ fetchedOn }, position) =>
      futureEvent('access', place('sources', position, 'fetchedOn'), fetchedOn, asOf),
    ),
    ...entries.flatMap(({ account }, position) => {
      // An account that the register does not have is said once, not for each of its rights.
      if (seen.has(account)) return [];
      seen.add(account);
      return unknownReference('access', place('entries', position, 'account'), ['account', account], accounts);
    }),
  ];
}

function pastEndFindings({ reads, snapshots, asOf }: RevocationsContext): readonly RevocationsFinding[] {
  const ended = reads.grants.listed.filter(
    ({ record: { until, revokedOn } }) =>
      until !== undefined && until < asOf && (revokedOn === undefined || revokedOn > asOf),
  );
  if (ended.length === 0) return [];
  const grantsOf = grantsByAccount(reads);
  const evidenceOf = prepareEvidence(
    snapshots.listed.map(({ record }) => record),
    { reads, accounts: new Set(ended.map(({ record }) => record.account)), grantsOf, asOf },
  );
  const renewed = new Set(
    reads.grants.listed.flatMap(({ record }) => {
      const account = reads.accounts.byId.get(record.account);
      return isHeldOn(record, account, asOf) ? [rightKey(record)] : [];
    }),
  );
  return ended.flatMap(({ record, index }) => {
    const { id: grant, account, right } = record;
    const until = record.until as CalendarDate;
    const holder = reads.accounts.byId.get(account);
    if (isClosedOn(holder, asOf) || renewed.has(rightKey(record))) return [];
    const since = addPeriod(until, 'P1D');
    const evidence = holder && evidenceOf(record, { system: holder.system, since });
    if (evidence !== undefined && evidence.absentOn !== null) return [];
    const params = { grant, account, right: rightName(right), until };
    const details = { subject: { kind: 'grant', id: grant }, path: ['grants', index, 'until'], params };
    return [reportFinding(revocationsFindings, 'grant-past-end', details)];
  });
}

function revocationFindings(
  { grant, account, right, cause, person, dueOn, doneOn, shownOn, state, daysLate }: JudgedRevocation,
  index: number | undefined,
): readonly RevocationsFinding[] {
  const place = { subject: { kind: 'grant', id: grant }, path: index === undefined ? [] : ['grants', index] };
  const params = { grant, account, right, cause };
  if (state === 'undone') {
    const days = { doneOn: doneOn as CalendarDate, shownOn: shownOn as CalendarDate };
    return [reportFinding(revocationsFindings, 'revocation-undone', { ...place, params: { ...params, ...days } })];
  }
  if (state === 'done' && cause === 'leaver' && daysLate > 0) {
    const late = { dueOn: dueOn as CalendarDate, doneOn: doneOn as CalendarDate, person: person as RecordId };
    const lateParams = { grant, account, right, ...late };
    return [reportFinding(revocationsFindings, 'leaver-access-late', { ...place, params: lateParams })];
  }
  if (state !== 'overdue') return [];
  const details = { ...place, params: { ...params, dueOn: dueOn as CalendarDate } };
  return [reportFinding(revocationsFindings, 'revocation-overdue', details)];
}
