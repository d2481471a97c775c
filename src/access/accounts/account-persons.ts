import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type DayRange, isInRange } from '../../core/calendar/day-range.ts';
import type { RecordId } from '../../core/records/text.ts';
import { heldDays } from '../records/held-days.ts';
import type { Account } from './account.ts';

/** The days on which an account belongs to a person: a holder, the owner of a service account, or the custodian of a sealed one. */
export interface AccountTie extends DayRange {
  /** The person. */
  readonly person: RecordId;
}

/**
 * The people to whom an account belongs, each with the days.
 *
 * @internal
 */
export function accountTies(account: Account): readonly AccountTie[] {
  if (account.kind === 'personal' || account.kind === 'shared')
    return account.holders.flatMap(({ person, from, until }) => {
      const days = heldDays({ from, until });
      return days === null ? [] : [{ person, ...days }];
    });
  const person = account.kind === 'service' ? account.owner : account.custodian;
  return person === undefined ? [] : [{ person, from: account.createdOn, through: null }];
}

/**
 * The people to whom an account belongs on a day, each once.
 *
 * @internal
 */
export function personsOn(account: Account, on: CalendarDate): readonly RecordId[] {
  return [...new Set(accountTies(account).flatMap((tie) => (isInRange(on, tie) ? [tie.person] : [])))];
}

/**
 * The people to whom an account belongs on a day; where there are none, those to whom it belonged last before.
 *
 * @internal
 */
export function lastPersonsBy(account: Account, on: CalendarDate): readonly RecordId[] {
  const persons = personsOn(account, on);
  if (persons.length > 0) return persons;
  let lastOn: CalendarDate | undefined;
  for (const { through } of accountTies(account)) {
    if (through !== null && through < on && (lastOn === undefined || through > lastOn)) lastOn = through;
  }
  return lastOn === undefined ? [] : personsOn(account, lastOn);
}

/**
 * Whether an account can be used on a day.
 *
 * @internal
 */
export function isOpenOn(account: Pick<Account, 'createdOn' | 'closedOn'>, on: CalendarDate): boolean {
  return account.createdOn <= on && !isClosedOn(account, on);
}

/**
 * Whether an account is closed by a day, so that no right of it is held any more; false where the register does not have it.
 *
 * @internal
 */
export function isClosedOn(account: Pick<Account, 'closedOn'> | undefined, on: CalendarDate): boolean {
  return account?.closedOn !== undefined && account.closedOn <= on;
}
