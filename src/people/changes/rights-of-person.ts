import type { Account } from '../../access/accounts/account.ts';
import { lastPersonsBy } from '../../access/accounts/account-persons.ts';
import type { Grant } from '../../access/grants/grant.ts';
import { type AccessReads, grantDays, readAccess } from '../../access/grants/read-access.ts';
import { addPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { earlierEnd } from '../../core/calendar/day-range.ts';
import { requireRegisters } from '../../core/guards/read-register.ts';
import type { RecordId } from '../../core/records/text.ts';

/** The registers that say which rights a person has; each may be absent, and what it holds is unknown then. */
export interface RightsRegisters {
  /** The accounts. */
  readonly accounts?: readonly Account[];
  /** The grants. */
  readonly grants?: readonly Grant[];
}

/** Something that a person is to give up, or that is to be decided, and whether that is done. */
export interface ChangeItem {
  /** The id of the account, grant or assignment. */
  readonly id: RecordId;
  /** Whether it is done, to be done in time, or to be done and past the last good day. */
  readonly state: 'done' | 'open' | 'overdue';
  /** The last good day. */
  readonly dueOn: CalendarDate;
  /** The day on which it was done; null where it is not, or the records do not say when. */
  readonly doneOn: CalendarDate | null;
}

/**
 * The registers of access as the states of leavers and movers read them.
 *
 * @internal
 */
export function readRights(registers: RightsRegisters): AccessReads {
  const { accounts, grants } = registers;
  const reads = readAccess({ ...(accounts && { accounts }), ...(grants && { grants }) });
  requireRegisters('registers', [reads.accounts, reads.grants]);
  return reads;
}

/** A grant with the account that has it. */
interface OwnGrant {
  readonly grant: Grant;
  readonly account: Account;
}

/**
 * The grants to the accounts that belong to a person on a day, or belonged to the person last; those revoked before they began, and those to
 * accounts of software and for emergencies, are left out.
 *
 * @internal
 */
export function grantsOf(person: RecordId, { accounts, grants }: AccessReads, asOf: CalendarDate): readonly OwnGrant[] {
  return grants.listed.flatMap(({ record }) => {
    const account = accounts.byId.get(record.account);
    if (account === undefined || (account.kind !== 'personal' && account.kind !== 'shared')) return [];
    const isOwn = lastPersonsBy(account, asOf).includes(person) && grantDays(record) !== null;
    return isOwn ? [{ grant: record, account }] : [];
  });
}

/**
 * The registers that leave it unknown which rights a person has: those that are not given, and the accounts where one of these rights is still there
 * and names an account that they do not have.
 *
 * @internal
 */
export function unknownRights(
  { accounts, grants }: AccessReads,
  asOf: CalendarDate,
  isAsked: (grant: Grant) => boolean = () => true,
): readonly ('accounts' | 'grants')[] {
  const isStray = (grant: Grant): boolean => {
    const days = grantDays(grant);
    const isThere = days !== null && (days.through === null || days.through >= asOf);
    return isThere && !accounts.byId.has(grant.account) && isAsked(grant);
  };
  const isKnown = accounts.isGiven && !grants.listed.some(({ record }) => isStray(record));
  return [...(isKnown ? [] : (['accounts'] as const)), ...(grants.isGiven ? [] : (['grants'] as const))];
}

/**
 * Whether a grant is gone on a day, so that only its record is left. It is gone from the day after its last day, and with its account.
 *
 * @internal
 */
export function grantItem(
  grant: Grant,
  account: Account | undefined,
  { dueOn, asOf }: { readonly dueOn: CalendarDate; readonly asOf: CalendarDate },
): ChangeItem {
  const lastOn = grantDays(grant)?.through ?? null;
  const goneOn = earlierEnd(lastOn && addPeriod(lastOn, 'P1D'), account?.closedOn ?? null);
  const doneOn = goneOn !== null && goneOn <= asOf ? goneOn : null;
  return changeItem(grant.id, { isDone: doneOn !== null, doneOn, dueOn, asOf });
}

/**
 * An item with its state on a day.
 *
 * @internal
 */
export function changeItem(
  id: RecordId,
  {
    isDone,
    doneOn,
    dueOn,
    asOf,
  }: {
    readonly isDone: boolean;
    readonly doneOn: CalendarDate | null;
    readonly dueOn: CalendarDate;
    readonly asOf: CalendarDate;
  },
): ChangeItem {
  const openState = asOf > dueOn ? 'overdue' : 'open';
  return { id, state: isDone ? 'done' : openState, dueOn, doneOn };
}

/**
 * The state of all items together: an overdue one decides, then an open one; where none is open, a register that is not given leaves it unknown.
 *
 * @internal
 */
export function togetherState(
  items: readonly Pick<ChangeItem, 'state'>[],
  unknown: readonly string[],
): 'overdue' | 'open' | 'unknown' | 'done' {
  if (items.some(({ state }) => state === 'overdue')) return 'overdue';
  if (items.some(({ state }) => state === 'open')) return 'open';
  return unknown.length > 0 ? 'unknown' : 'done';
}
