import { stateOfAction } from '../../core/actions/action-state.ts';
import type { Approval } from '../../core/approvals/approval.ts';
import { approvalState } from '../../core/approvals/approval-state.ts';
import { sortedUnique } from '../../core/approvals/approve-snapshot.ts';
import { roleOf } from '../../core/approvals/missing-signatures.ts';
import { type CalendarDate, daysBetween } from '../../core/calendar/calendar-date.ts';
import { type DueItem, dueState, noticeDays } from '../../core/due/due-item.ts';
import { type DueItemsOptions, requireDueItemsOptions, selectDueItems } from '../../core/due/select-due-items.ts';
import { anObject, listOf } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { groupBy } from '../../core/records/references.ts';
import { endOfAcceptance } from '../approval/acceptance-term.ts';
import { acceptanceGuard, treatmentApprovalGuard } from '../approval/approval-guard.ts';
import { snapshotRisk } from '../approval/snapshot-risk.ts';
import { snapshotTreatment } from '../approval/snapshot-treatment.ts';
import { prepareAssessment } from '../assessment/assess-risk.ts';
import { criteriaGuard } from '../criteria/criteria-guard.ts';
import type { Risk } from '../risks/risk.ts';
import { isClosed } from '../risks/is-closed.ts';
import { riskGuard } from '../risks/risk-guard.ts';
import { flattenTreatment } from '../treatment/flatten-treatment.ts';
import type { RiskRegister } from './risk-register.ts';

/**
 * Lists what a risk register asks for by a day: reviews (8.2), actions of the treatment plans (6.1.3 e), and acceptances and approvals that
 * expire (6.1.3 f). A closed risk asks for nothing. An acceptance or approval that is stale, or that the same roles have renewed, is left out.
 *
 * @param register - The criteria, the risks and their approvals.
 * @param options - The window and the day in question.
 * @returns The items due by the end of the window, also those due before it that are not done, in the order of their days.
 * @throws RangeError when a date is not a calendar date or another part cannot be read, or the window ends before it begins.
 *
 * @example
 * ```ts
 * import { makeRisk, makeRiskAcceptance, makeRiskCriteria } from 'isms-kit/fixtures';
 * import { riskDueItems } from 'isms-kit/risk';
 *
 * const register = { criteria: makeRiskCriteria(), risks: [makeRisk()], acceptances: [makeRiskAcceptance()] };
 * const items = riskDueItems(register, { from: '2027-01-01', through: '2027-03-31', asOf: '2026-11-21' });
 * items.map(({ kind }) => kind); // => ['risk-action', 'risk-review', 'risk-acceptance-renewal']
 * items.map(({ dueOn }) => dueOn); // => ['2027-01-31', '2027-03-02', '2027-03-08']
 * ```
 */
export function riskDueItems(register: RiskRegister, options: DueItemsOptions): readonly DueItem[] {
  requireReadable('options', options, anObject({}));
  requireDueItemsOptions(options);
  requireReadable('register', register, anObject({}));
  const { criteria, risks, acceptances = [], approvals = [] } = register;
  requireReadable('criteria', criteria, criteriaGuard);
  requireReadable('risks', risks, listOf(riskGuard));
  requireReadable('acceptances', acceptances, listOf(acceptanceGuard));
  requireReadable('approvals', approvals, listOf(treatmentApprovalGuard));
  const { asOf } = options;
  const assess = prepareAssessment(criteria, { asOf });
  const limited = acceptances.map((acceptance) =>
    Object.assign({}, acceptance, { expiresOn: endOfAcceptance(acceptance, criteria) }),
  );
  const acceptancesOf = groupBy(limited, ({ risk }) => [risk]);
  const approvalsOf = groupBy(approvals, ({ risk }) => [risk]);
  const itemsOf = (risk: Risk): readonly DueItem[] => {
    if (isClosed(risk, asOf)) return [];
    const { lastReviewedOn, reviewDueOn } = assess(risk);
    const snapshot = snapshotRisk(risk, criteria);
    return [
      ...(reviewDueOn === null ? [] : [reviewItem(risk, lastReviewedOn, reviewDueOn, asOf)]),
      ...actionItems(risk, asOf),
      ...(snapshot === null ? [] : renewals('risk-acceptance', risk, acceptancesOf.get(risk.id), snapshot, asOf)),
      ...renewals('treatment-approval', risk, approvalsOf.get(risk.id), snapshotTreatment(risk), asOf),
    ];
  };
  return selectDueItems(risks.flatMap(itemsOf), options);
}

function reviewItem(
  { id, title, owner, nextReviewOn }: Risk,
  lastReviewedOn: CalendarDate | null,
  dueOn: CalendarDate,
  asOf: CalendarDate,
): DueItem {
  return {
    kind: 'risk-review',
    subject: { kind: 'risk', id },
    title: `Review the risk "${title}"`,
    owner,
    dueOn,
    dueAt: null,
    state: dueState(dueOn, asOf, lastReviewedOn === null ? undefined : noticeDays(daysBetween(lastReviewedOn, dueOn))),
    requirement: '8.2',
    rule: dueOn === nextReviewOn ? 'next-on' : 'cadence',
  };
}

function actionItems({ id, treatment }: Risk, asOf: CalendarDate): readonly DueItem[] {
  return flattenTreatment(treatment).actions.flatMap(({ action }): readonly DueItem[] => {
    const { text, owner = null, dueOn } = action;
    const isOpen = ['open', 'overdue'].includes(stateOfAction(action, asOf));
    if (!isOpen || dueOn === undefined) return [];
    return [
      {
        kind: 'risk-action',
        subject: { kind: 'risk', id },
        title: text,
        owner,
        dueOn,
        dueAt: null,
        state: dueState(dueOn, asOf),
        requirement: '6.1.3.e',
        rule: 'due-on',
      },
    ];
  });
}

const renewalTitles = {
  'risk-acceptance': 'Renew the acceptance of the risk',
  'treatment-approval': 'Renew the approval of the treatment of the risk',
} as const;

/** The last acceptance or approval by the same roles, where it ends on a day and the record is still what was approved. */
function renewals<Snapshot extends object>(
  kind: keyof typeof renewalTitles,
  { title, owner }: Risk,
  records: readonly Approval<Snapshot>[] = [],
  snapshot: Snapshot,
  asOf: CalendarDate,
): readonly DueItem[] {
  const holding = records.filter((record) =>
    ['valid', 'expired'].includes(approvalState<Snapshot>(record, snapshot, { asOf })),
  );
  const byRoles = groupBy(holding, ({ signatures }) => [JSON.stringify(sortedUnique(signatures.map(roleOf)))]);
  return [...byRoles.values()].flatMap((renewed): readonly DueItem[] => {
    const last = renewed.reduce((a, b) => (endOf(b) > endOf(a) ? b : a));
    if (last.expiresOn === undefined) return [];
    return [
      {
        kind: `${kind}-renewal`,
        subject: { kind, id: last.id },
        title: `${renewalTitles[kind]} "${title}"`,
        owner,
        dueOn: last.expiresOn,
        dueAt: null,
        state: dueState(last.expiresOn, asOf),
        requirement: '6.1.3.f',
        rule: 'expires-on',
      },
    ];
  });
}

/** Without a last day an approval ends after all others. */
function endOf({ expiresOn = '9999-12-31' }: Pick<Approval, 'expiresOn'>): CalendarDate {
  return expiresOn;
}
