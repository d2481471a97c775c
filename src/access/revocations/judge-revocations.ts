import { addPeriod } from '../../core/calendar/add-period.ts';
import { type CalendarDate, daysBetween } from '../../core/calendar/calendar-date.ts';
import { earlierEnd } from '../../core/calendar/day-range.ts';
import type { Period } from '../../core/calendar/period.ts';
import type { RecordId } from '../../core/records/text.ts';
import type { Person } from '../../governance/roles/person.ts';
import type { ReviewCampaign } from '../campaigns/review-campaign.ts';
import { type AccessReads, rightName } from '../grants/read-access.ts';
import type { EntitlementSnapshot } from '../snapshots/entitlement-snapshot.ts';
import {
  type AccessMove,
  grantsByAccount,
  type RevocationCause,
  type RevocationDuty,
  revocationDuties,
} from './revocation-duties.ts';
import { noEvidence, prepareEvidence, type RightEvidence } from './snapshot-evidence.ts';

/** A right that is to be taken away, and whether it is. */
export interface Revocation {
  /** The grant. */
  readonly grant: RecordId;
  /** The account. */
  readonly account: RecordId;
  /** The granted role or entitlement. */
  readonly right: string;
  /** Why it is to be taken away. */
  readonly cause: RevocationCause;
  /** The person who left or moved; null for a decision. */
  readonly person: RecordId | null;
  /** The review that decided; null otherwise. */
  readonly campaign: RecordId | null;
  /** The day of the decision or of the move, or the last day of the person. */
  readonly since: CalendarDate;
  /** The last day on which it is taken away in time. */
  readonly dueOn: CalendarDate;
  /**
   * `done` where a later complete snapshot lacks the right, its record says so and no later snapshot contradicts it, or the account is closed;
   * `undone` where it was gone by a snapshot or by its record, and a later snapshot shows it.
   */
  readonly state: 'pending' | 'overdue' | 'done' | 'undone';
  /** The first day on which it is known to be gone, by the earliest evidence; null where it is not. */
  readonly doneOn: CalendarDate | null;
  /** How that is known: by a snapshot, by the record of the grant alone, or because the account is closed; null where it is not. */
  readonly basis: 'snapshot' | 'record' | 'account-closed' | null;
  /** The last day on which a snapshot showed the right after it was to be taken away; null where none did. */
  readonly shownOn: CalendarDate | null;
  /** The days from the last good day to the day on which it was gone, or to the day in question while it is not; 0 in time. */
  readonly daysLate: number;
}

/**
 * A right that is to be taken away, with its last good day where a period is given.
 *
 * @internal
 */
export type JudgedRevocation = Omit<Revocation, 'dueOn'> & { readonly dueOn: CalendarDate | null };

/**
 * Judges every right that is to be taken away.
 *
 * @internal
 */
export function judgeRevocations(
  reads: AccessReads,
  {
    people,
    campaigns,
    snapshots,
    moves,
    within,
    asOf,
  }: {
    readonly people: ReadonlyMap<RecordId, Person>;
    readonly campaigns: readonly ReviewCampaign[];
    readonly snapshots: readonly EntitlementSnapshot[];
    readonly moves: readonly AccessMove[];
    readonly within: Period | undefined;
    readonly asOf: CalendarDate;
  },
): readonly JudgedRevocation[] {
  const duties = revocationDuties(reads, { people, campaigns, moves, asOf });
  const accounts = new Set(duties.map(({ grant }) => grant.account));
  const evidenceOf = prepareEvidence(snapshots, { reads, accounts, grantsOf: grantsByAccount(reads), asOf });
  return duties.map((duty) => {
    const { system, since, grant } = duty;
    const evidence = system === undefined ? noEvidence : evidenceOf(grant, { system, since });
    return judge(duty, evidence, { within, asOf });
  });
}

type Outcome = Pick<Revocation, 'doneOn' | 'basis'> & { readonly isUndone: boolean };

function judge(
  duty: RevocationDuty,
  evidence: RightEvidence,
  { within, asOf }: { readonly within: Period | undefined; readonly asOf: CalendarDate },
): JudgedRevocation {
  const { grant, cause, person, campaign, since } = duty;
  const dueOn = within === undefined ? null : addPeriod(since, within);
  const { doneOn, basis, isUndone } = outcomeOf(duty, evidence, asOf);
  const isLate = dueOn !== null && (doneOn ?? asOf) > dueOn;
  const openState = isLate ? 'overdue' : 'pending';
  const state = doneOn === null ? openState : 'done';
  return {
    grant: grant.id,
    account: grant.account,
    right: rightName(grant.right),
    cause,
    person,
    campaign,
    since,
    dueOn,
    state: isUndone ? 'undone' : state,
    doneOn,
    basis,
    shownOn: evidence.shownOn,
    daysLate: isLate ? daysBetween(dueOn, doneOn ?? asOf) : 0,
  };
}

function outcomeOf(
  { record, account }: RevocationDuty,
  { absentOn, firstAbsentOn, shownOn }: RightEvidence,
  asOf: CalendarDate,
): Outcome {
  const closedOn = happenedOn(account?.closedOn, asOf);
  const recordedOn = happenedOn(record?.revokedOn, asOf);
  // A reading after the recorded day that shows the right contradicts the record.
  const isContradicted = recordedOn !== null && shownOn !== null && shownOn > recordedOn;
  const goneOn = earlierEnd(isContradicted ? null : recordedOn, absentOn);
  // The earliest evidence decides, so that nothing that comes later moves the day.
  if (closedOn !== null && (goneOn === null || closedOn <= goneOn))
    return { doneOn: closedOn, basis: 'account-closed', isUndone: false };
  if (goneOn !== null) return { doneOn: goneOn, basis: absentOn === null ? 'record' : 'snapshot', isUndone: false };
  const wasGoneOn = firstAbsentOn ?? recordedOn;
  if (wasGoneOn === null) return { doneOn: null, basis: null, isUndone: false };
  return { doneOn: wasGoneOn, basis: firstAbsentOn === null ? 'record' : 'snapshot', isUndone: true };
}

function happenedOn(day: CalendarDate | undefined, asOf: CalendarDate): CalendarDate | null {
  return day !== undefined && day <= asOf ? day : null;
}
