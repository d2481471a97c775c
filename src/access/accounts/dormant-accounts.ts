import { addPeriod, subtractPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { type Tally, tallyOf } from '../../core/findings/tally.ts';
import { aDate, anObject, aPeriod, listOf } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import type { RecordId } from '../../core/records/text.ts';
import type { Account } from './account.ts';
import { accountGuard } from './account-guard.ts';
import { isOpenOn } from './account-persons.ts';

/** The options of `dormantAccounts`. */
export interface DormantAccountsOptions {
  /** The day in question. */
  readonly asOf: CalendarDate;
  /** The longest time without use. */
  readonly after: Period;
}

/** An open account without use for too long. */
export interface DormantAccount {
  /** The id of the account. */
  readonly account: RecordId;
  /** Its system. */
  readonly system: RecordId;
  /**
   * How that is known: by the day of its last use, because it was never used since its creation, or because it was not used since the
   * observation began, which is later than its creation.
   */
  readonly reason: 'last-use' | 'never-used' | 'unused-while-observed';
  /** The later of its creation and its last use; null where the use before the observation is not known. */
  readonly lastActivityOn: CalendarDate | null;
  /** The first day on which it was dormant; where the last activity is not known, the latest such day. */
  readonly dormantFrom: CalendarDate;
}

/** An open account that may be dormant: what is recorded does not decide it. */
export interface UndecidedAccount {
  /** The id of the account. */
  readonly account: RecordId;
  /** Its system. */
  readonly system: RecordId;
  /** The reason: no use is observed, it is observed for too short a time, or its record knows only of a use after the day in question. */
  readonly reason: 'no-evidence' | 'observed-too-briefly' | 'used-later';
}

/** The accounts without use for too long on a day. */
export interface DormantAccounts {
  /** The longest time without use, as it was asked. */
  readonly after: Period;
  /** The dormant accounts, in the order of the register. */
  readonly dormant: readonly DormantAccount[];
  /** The accounts of which it is not known. */
  readonly undecided: readonly UndecidedAccount[];
  /** The open accounts that are in use; undecided ones are unknown; closed, sealed and not yet created ones are excluded. */
  readonly inUse: Tally;
}

const optionsGuard = /* @__PURE__ */ anObject<DormantAccountsOptions>({ asOf: aDate, after: aPeriod });

/**
 * Finds the open accounts without use for too long (A.5.18). The time counts from the later of creation and last use; an account is dormant
 * from the day after its end. Never used and no evidence are two answers: without evidence nothing is known, unless the account is younger
 * than the time. An account that is sealed for emergencies is not asked about. Sign-ins alone may miss long sessions and the use of interfaces.
 *
 * @param accounts - The accounts.
 * @param options - The day in question, and the longest time without use as ISO 8601 duration.
 * @returns The dormant accounts with the day that decided, and those of which it is not known.
 * @throws RangeError if a part of an account that decides, or an option, cannot be read.
 *
 * @example
 * ```ts
 * import { dormantAccounts } from 'isms-kit/access';
 * import { makeAccount } from 'isms-kit/fixtures';
 *
 * const accounts = [
 *   makeAccount({ lastUse: { kind: 'used', on: '2026-08-21' } }),
 *   makeAccount({ id: 'ACC-2', lastUse: { kind: 'never-used', observedSince: '2024-03-01' } }),
 *   makeAccount({ id: 'ACC-3', lastUse: { kind: 'no-evidence' } }),
 * ];
 * const { dormant, undecided } = dormantAccounts(accounts, { asOf: '2026-11-21', after: 'P90D' });
 * dormant.map(({ account, reason }) => `${account} ${reason}`); // => ['ACC-1 last-use', 'ACC-2 never-used']
 * undecided; // => [{ account: 'ACC-3', system: 'crm', reason: 'no-evidence' }]
 * ```
 */
export function dormantAccounts(accounts: readonly Account[], options: DormantAccountsOptions): DormantAccounts {
  requireReadable('accounts', accounts, listOf(accountGuard));
  requireOptions(options, optionsGuard);
  const { asOf, after } = options;
  const open = accounts.filter((account) => isAskedAbout(account, asOf));
  const judged = open.map((account) => judgeUse(account, { asOf, after }));
  const dormant = judged.flatMap((judgement) => (judgement.state === 'dormant' ? [judgement.row] : []));
  const undecided = judged.flatMap((judgement) => (judgement.state === 'undecided' ? [judgement.row] : []));
  return {
    after,
    dormant,
    undecided,
    inUse: tallyOf({
      counted: open.length - dormant.length - undecided.length,
      of: open.length,
      excluded: accounts.length - open.length,
      unknown: undecided.length,
    }),
  };
}

/**
 * Whether the use of an account matters: it is open and not sealed. A sealed account is for emergencies and is not meant to be used.
 *
 * @internal
 */
export function isAskedAbout(account: Account, asOf: CalendarDate): boolean {
  return account.kind !== 'break-glass' && isOpenOn(account, asOf);
}

type Judgement =
  | { readonly state: 'in-use' }
  | { readonly state: 'dormant'; readonly row: DormantAccount }
  | { readonly state: 'undecided'; readonly row: UndecidedAccount };

/**
 * Judges the use of an open account on a day.
 *
 * @internal
 */
export function judgeUse(account: Account, { asOf, after }: DormantAccountsOptions): Judgement {
  const { id, system, createdOn, lastUse } = account;
  const about = { account: id, system };
  const isPast = (day: CalendarDate): boolean => addPeriod(day, after) < asOf;
  const dormant = (reason: DormantAccount['reason'], day: CalendarDate, lastActivityOn: CalendarDate | null) => {
    const dormantFrom = addPeriod(addPeriod(day, after), 'P1D');
    return { state: 'dormant', row: { ...about, reason, lastActivityOn, dormantFrom } } as const;
  };
  const undecided = (reason: UndecidedAccount['reason']): Judgement => ({
    state: 'undecided',
    row: { ...about, reason },
  });
  // Whatever its use, a young account is not dormant.
  if (!isPast(createdOn)) return { state: 'in-use' };
  if (lastUse.kind === 'no-evidence') return undecided('no-evidence');
  if (lastUse.kind === 'used') {
    if (lastUse.on > asOf) return undecided('used-later');
    if (!isPast(lastUse.on)) return { state: 'in-use' };
    const isLater = lastUse.on > createdOn;
    return dormant('last-use', isLater ? lastUse.on : createdOn, isLater ? lastUse.on : createdOn);
  }
  const { observedSince } = lastUse;
  if (observedSince <= createdOn) return dormant('never-used', createdOn, createdOn);
  // A use before the observation began is at the latest on the day before.
  const latestOn = subtractPeriod(observedSince, 'P1D');
  return isPast(latestOn) ? dormant('unused-while-observed', latestOn, null) : undecided('observed-too-briefly');
}
