import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type Tally, tallyOf } from '../../core/findings/tally.ts';
import { aDate, anObject, listOf } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import type { Account } from './account.ts';
import { accountGuard } from './account-guard.ts';
import { isOpenOn } from './account-persons.ts';

/** The options of `multiFactorCoverage`. */
export interface MultiFactorCoverageOptions {
  /** The day in question. */
  readonly asOf: CalendarDate;
}

const optionsGuard = /* @__PURE__ */ anObject<MultiFactorCoverageOptions>({ asOf: aDate });

/**
 * Counts the open accounts that cannot be used without a second factor (A.8.5). A second factor that people may leave off does not count.
 *
 * @param accounts - The accounts; select the privileged ones first to ask about them alone.
 * @param options - The day in question.
 * @returns The tally; closed accounts and those not yet created are excluded.
 * @throws RangeError if a part of an account that decides cannot be read, or `asOf` is not a calendar date.
 *
 * @example
 * ```ts
 * import { multiFactorCoverage } from 'isms-kit/access';
 * import { makeAccount } from 'isms-kit/fixtures';
 *
 * const accounts = [makeAccount(), makeAccount({ id: 'ACC-2', mfa: 'available' }), makeAccount({ id: 'ACC-3', mfa: 'unknown' })];
 * multiFactorCoverage(accounts, { asOf: '2026-11-21' }); // => { counted: 1, of: 3, excluded: 0, unknown: 1, share: 1 / 3 }
 * ```
 */
export function multiFactorCoverage(accounts: readonly Account[], options: MultiFactorCoverageOptions): Tally {
  requireReadable('accounts', accounts, listOf(accountGuard));
  requireOptions(options, optionsGuard);
  const open = accounts.filter((account) => isOpenOn(account, options.asOf));
  const count = (wanted: Account['mfa']): number => open.filter(({ mfa }) => mfa === wanted).length;
  return tallyOf({
    counted: count('enforced'),
    of: open.length,
    excluded: accounts.length - open.length,
    unknown: count('unknown'),
  });
}
