import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { type DueItem, dueState } from '../../core/due/due-item.ts';
import { type DueItemsOptions, requireDueItemsOptions, selectDueItems } from '../../core/due/select-due-items.ts';
import { anObject, aPeriod, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { personsOn } from '../accounts/account-persons.ts';
import { givenRights } from '../campaigns/check-campaigns.ts';
import { reviewsOfPlans } from '../campaigns/due-access-reviews.ts';
import { campaignState } from '../campaigns/judge-items.ts';
import { isHeldOn, rightKey, rightName } from '../grants/read-access.ts';
import { judgedRevocations } from '../revocations/check-revocations.ts';
import type { AccessRegisters } from './access-registers.ts';
import { readRegisters, type RegisterReads } from './read-registers.ts';

/** The options of `accessDueItems`. */
export interface AccessDueItemsOptions extends DueItemsOptions {
  /** The time in which a right is taken away; without it no revocation is listed. */
  readonly revokeWithin?: Period;
}

const optionsGuard = /* @__PURE__ */ anObject<AccessDueItemsOptions>({ revokeWithin: /* @__PURE__ */ maybe(aPeriod) });

/**
 * Lists what the registers of access ask for by a day: reviews of rights, the decisions of open reviews, rights to take away, and grants that end. A
 * record that cannot be read gives no item; `checkAccess` finds it.
 *
 * @param registers - The registers.
 * @param options - The window, the day in question, and the time to take a right away.
 * @returns The items due by the end of the window, also those due before it that are not done, in the order of their days.
 * @throws RangeError if the registers are not an object, an option cannot be read, or the window ends before it begins.
 *
 * @example
 * ```ts
 * import { accessDueItems } from 'isms-kit/access';
 * import { makeAccessReviewPlan } from 'isms-kit/fixtures';
 *
 * const registers = { accessReviewPlans: [makeAccessReviewPlan()] };
 * const [item] = accessDueItems(registers, { from: '2026-11-01', through: '2026-11-30', asOf: '2026-11-21' });
 * item?.title; // => 'Review the rights in "crm"'
 * item?.dueOn; // => '2026-11-30'
 * ```
 */
export function accessDueItems(registers: AccessRegisters, options: AccessDueItemsOptions): readonly DueItem[] {
  requireReadable('registers', registers, anObject({}));
  requireOptions(options, optionsGuard);
  requireDueItemsOptions(options);
  const { asOf, revokeWithin } = options;
  const reads = readRegisters(registers);
  return selectDueItems(
    [
      ...reviewItems(reads, asOf),
      ...decisionItems(reads, asOf),
      ...revocationItems(reads, { revokeWithin, asOf }),
      ...endItems(reads, asOf),
    ],
    options,
  );
}

function reviewItems({ plans, campaigns, reads }: RegisterReads, asOf: CalendarDate): readonly DueItem[] {
  const records = plans.listed.map(({ record }) => record);
  const rows = reviewsOfPlans(
    records,
    campaigns.listed.map(({ record }) => record),
    { ...givenRights(reads), asOf },
  );
  return rows.map(({ plan, system, covers, dueOn, state }, index) => ({
    kind: 'access-review',
    subject: { kind: 'access-review-plan', id: plan },
    title: `Review the ${covers === 'privileged' ? 'privileged ' : ''}rights in "${system}"`,
    owner: records[index]?.owner ?? null,
    dueOn,
    dueAt: null,
    state,
    requirement: 'A.5.18',
    rule: 'cadence',
  }));
}

function decisionItems({ campaigns }: RegisterReads, asOf: CalendarDate): readonly DueItem[] {
  return campaigns.listed.flatMap(({ record }): readonly DueItem[] => {
    const { id, owner = null, dueOn } = record;
    if (campaignState(record, asOf) !== 'open') return [];
    return [
      {
        kind: 'access-review-decisions',
        subject: { kind: 'review-campaign', id },
        title: `Decide the rights in the review "${id}"`,
        owner,
        dueOn,
        dueAt: null,
        state: dueState(dueOn, asOf),
        requirement: 'A.5.18',
        rule: 'due-on',
      },
    ];
  });
}

function revocationItems(
  registers: RegisterReads,
  { revokeWithin, asOf }: { readonly revokeWithin: Period | undefined; readonly asOf: CalendarDate },
): readonly DueItem[] {
  return judgedRevocations({ ...registers, revokeWithin, asOf }).flatMap(
    ({ grant, account, right, cause, dueOn, state }): readonly DueItem[] =>
      dueOn === null || state === 'done'
        ? []
        : [
            {
              kind: 'access-revocation',
              subject: { kind: 'grant', id: grant },
              title: `Take the right "${right}" away from the account "${account}"`,
              owner: null,
              dueOn,
              dueAt: null,
              state: dueState(dueOn, asOf),
              requirement: 'A.5.18',
              rule: cause,
            },
          ],
  );
}

/** The ends of the grants that are held, unless another grant gives the right beyond. */
function endItems({ reads: { accounts, grants } }: RegisterReads, asOf: CalendarDate): readonly DueItem[] {
  const lastOf = new Map<string, CalendarDate | null>();
  for (const { record } of grants.listed) {
    const key = rightKey(record);
    const [last, until] = [lastOf.get(key), record.until ?? null];
    if (last === undefined || (last !== null && (until === null || until > last))) lastOf.set(key, until);
  }
  return grants.listed.flatMap(({ record }): readonly DueItem[] => {
    const { id, account, right, until, revokedOn } = record;
    const holder = accounts.byId.get(account);
    if (until === undefined || revokedOn !== undefined || !isHeldOn(record, holder, asOf)) return [];
    if (lastOf.get(rightKey(record)) !== until) return [];
    const [owner = null] = holder === undefined ? [] : personsOn(holder, asOf);
    return [
      {
        kind: 'grant-end',
        subject: { kind: 'grant', id },
        title: `End or renew the right "${rightName(right)}" of the account "${account}"`,
        owner,
        dueOn: until,
        dueAt: null,
        state: dueState(until, asOf),
        requirement: 'A.5.18',
        rule: 'until',
      },
    ];
  });
}
