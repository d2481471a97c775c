import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed, RegisterRead } from '../../core/guards/read-register.ts';
import { futureEvent, type Place, unknownReference } from '../../core/guards/register-findings.ts';
import { recordedHistoryFindings } from '../../core/lifecycle/recorded-history.ts';
import type { Staff } from '../../governance/roles/staff.ts';
import { type AccessReads, rightName } from '../grants/read-access.ts';
import type { recordsFindings } from '../records/findings.ts';
import type { AccessReviewPlan } from './access-review-plan.ts';
import { reviewsOfPlans } from './due-access-reviews.ts';
import { campaignsFindings } from './findings.ts';
import { placeGrants, type ReviewContext } from './grants-outside.ts';
import { campaignState } from './judge-items.ts';
import { reviewCampaignLifecycle } from './review-campaign-lifecycle.ts';
import type { ReviewCampaign, ReviewItem } from './review-campaign.ts';
import { completenessOf, type ReviewCompleteness } from './review-completeness.ts';

type CampaignsFinding = FindingOf<typeof campaignsFindings> | FindingOf<typeof recordsFindings>;

interface CampaignsContext {
  readonly staff: Staff;
  readonly reads: AccessReads;
  readonly asOf: CalendarDate;
}

/**
 * Finds the weaknesses of reviews of rights and of their plans (A.5.18).
 *
 * @internal
 */
export function checkCampaigns(
  plans: RegisterRead<AccessReviewPlan>,
  campaigns: RegisterRead<ReviewCampaign>,
  context: CampaignsContext,
): readonly CampaignsFinding[] {
  const given = { ...givenRights(context.reads), asOf: context.asOf };
  return [
    ...overdueFindings(plans, campaigns, given),
    ...campaigns.listed.flatMap((campaign) => [
      ...recordFindings(campaign, context),
      ...completenessFindings(campaign, completenessOf(campaign.record, given), context.asOf),
    ]),
  ];
}

/**
 * The accounts and the grants by which reviews are judged. Without the accounts nobody knows which grants a review should have.
 *
 * @internal
 */
export function givenRights({ accounts, grants }: AccessReads): Pick<ReviewContext, 'accounts' | 'grants'> {
  if (!accounts.isGiven) return { accounts: undefined, grants: placeGrants([], undefined) };
  const records = grants.listed.map(({ record }) => record);
  return { accounts: accounts.byId, grants: placeGrants(records, accounts.byId) };
}

function overdueFindings(
  plans: RegisterRead<AccessReviewPlan>,
  campaigns: RegisterRead<ReviewCampaign>,
  context: ReviewContext,
): readonly CampaignsFinding[] {
  const rows = reviewsOfPlans(
    plans.listed.map(({ record }) => record),
    campaigns.listed.map(({ record }) => record),
    context,
  );
  return rows.flatMap(({ plan, system, covers, state, dueOn, lastOn }, position) => {
    if (state !== 'overdue') return [];
    const { index } = plans.listed[position] as Listed<AccessReviewPlan>;
    return [
      reportFinding(campaignsFindings, 'access-review-overdue', {
        subject: { kind: 'access-review-plan', id: plan },
        path: ['accessReviewPlans', index],
        params: { plan, system, covers, dueOn, lastOn: lastOn ?? 'none' },
      }),
    ];
  });
}

function placeOf({ record: { id }, index }: Listed<ReviewCampaign>, ...field: readonly (string | number)[]): Place {
  return { subject: { kind: 'review-campaign', id }, path: ['reviewCampaigns', index, ...field] };
}

function recordFindings(
  listed: Listed<ReviewCampaign>,
  { staff: { people }, reads, asOf }: CampaignsContext,
): readonly CampaignsFinding[] {
  const { items, delegations = [], owner, history, sources } = listed.record;
  const lifecycle = reviewCampaignLifecycle;
  const person = (id: string | undefined, ...field: readonly (string | number)[]) =>
    unknownReference('access', placeOf(listed, ...field), ['person', id], people);
  return [
    ...recordedHistoryFindings('access', placeOf(listed, 'history'), history, { lifecycle, asOf }),
    ...sources.flatMap(({ fetchedOn }, index) =>
      futureEvent('access', placeOf(listed, 'sources', index, 'fetchedOn'), fetchedOn, asOf),
    ),
    ...person(owner, 'owner'),
    ...delegations.flatMap(({ reviewer, delegate }, index) =>
      [person(reviewer, 'delegations', index, 'reviewer'), person(delegate, 'delegations', index, 'delegate')].flat(),
    ),
    ...items.flatMap((item, index) => itemReferences(listed, [item, index], reads)),
    ...items.flatMap(({ persons, reviewer, decisions }, index) =>
      [
        ...persons.map((id, position) => person(id, 'items', index, 'persons', position)),
        person(reviewer, 'items', index, 'reviewer'),
        ...decisions.map(({ by }, position) => person(by, 'items', index, 'decisions', position, 'by')),
      ].flat(),
    ),
    ...items.flatMap(({ decisions }, index) =>
      decisions.flatMap(({ on }, position) =>
        futureEvent('access', placeOf(listed, 'items', index, 'decisions', position, 'on'), on, asOf),
      ),
    ),
  ];
}

function itemReferences(
  listed: Listed<ReviewCampaign>,
  [{ grant, account }, index]: readonly [ReviewItem, number],
  { accounts, grants }: AccessReads,
): readonly CampaignsFinding[] {
  return [
    ...unknownReference('access', placeOf(listed, 'items', index, 'grant'), ['grant', grant], grants),
    ...unknownReference('access', placeOf(listed, 'items', index, 'account'), ['account', account], accounts),
  ];
}

function completenessFindings(
  listed: Listed<ReviewCampaign>,
  { state, decided, items, unread, missing }: ReviewCompleteness,
  asOf: CalendarDate,
): readonly CampaignsFinding[] {
  if (state === 'not-opened' || state === 'cancelled') return [];
  const { id: campaign, dueOn } = listed.record;
  const findings: CampaignsFinding[] = [];
  if (unread.length > 0) {
    const params = { campaign, systems: unread.map(({ system }) => system) };
    const details = { ...placeOf(listed, 'sources'), params };
    findings.push(reportFinding(campaignsFindings, 'access-review-population-unknown', details));
  }
  const open = decided.of - decided.counted;
  // A review that is declared decided before its day must be so.
  const isOver = dueOn < asOf || campaignState(listed.record, asOf) !== 'open';
  if (isOver && (open > 0 || missing.length > 0)) {
    const params = { campaign, dueOn, open, of: decided.of, missing: missing.length };
    const details = { ...placeOf(listed, 'items'), params };
    findings.push(reportFinding(campaignsFindings, 'access-review-incomplete', details));
  }
  return [...findings, ...items.flatMap((item, index) => ownAccessFindings(listed, index, item))];
}

function ownAccessFindings(
  listed: Listed<ReviewCampaign>,
  index: number,
  { void: voided }: ReviewCompleteness['items'][number],
): readonly CampaignsFinding[] {
  const { account, right, decisions } = listed.record.items[index] as ReviewItem;
  return voided.flatMap(({ index: position, reason }) => {
    if (reason !== 'own-access') return [];
    const { by } = decisions[position] as ReviewItem['decisions'][number];
    const params = { by: by as string, campaign: listed.record.id, account, right: rightName(right) };
    const details = { ...placeOf(listed, 'items', index, 'decisions', position), params };
    return [reportFinding(campaignsFindings, 'access-review-own-access', details)];
  });
}
