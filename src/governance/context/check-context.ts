import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed } from '../../core/guards/read-register.ts';
import { reviewDue } from '../../core/reviews/review-due.ts';
import {
  futureEvent,
  futureReviews,
  isWhole,
  registerFindings,
  type RecordsFinding,
} from '../records/governance-records.ts';
import type { Staff } from '../roles/staff.ts';
import { checkChanges } from './check-changes.ts';
import { checkScopes } from './check-scopes.ts';
import type { ClimateDecision } from './climate-decision.ts';
import type { ContextIssue } from './context-issue.ts';
import { contextFindings } from './findings.ts';
import type { InterestedParty } from './interested-party.ts';
import { type ContextRead, type ContextRegisters, isOpenIssue, readContext } from './read-context.ts';

type ContextFinding = FindingOf<typeof contextFindings> | RecordsFinding;

/**
 * Finds the weaknesses of issues, interested parties, the scope and planned changes (4.1 to 4.3, 6.3).
 *
 * @internal
 */
export function checkContext(
  registers: ContextRegisters,
  { staff, asOf }: { readonly staff: Staff; readonly asOf: CalendarDate },
): readonly ContextFinding[] {
  const read = readContext(registers);
  const { issues, decisions, parties, scopes, changes } = read;
  return [
    ...[issues, decisions, parties, scopes, changes].flatMap(registerFindings),
    ...kindFindings(read, asOf),
    ...issues.listed.flatMap((listed) => issueFindings(listed, asOf)),
    ...climateFindings(read, asOf),
    ...noPartyFindings(read),
    ...parties.listed.flatMap((listed) => partyFindings(listed, asOf)),
    ...checkScopes(scopes, { people: staff.people, asOf }),
    ...checkChanges(changes, { people: staff.people, asOf }),
  ];
}

function kindFindings({ issues }: ContextRead, asOf: CalendarDate): readonly ContextFinding[] {
  if (!isWhole(issues)) return [];
  const open = issues.listed.filter(({ record }) => isOpenIssue(record, asOf));
  return (['internal', 'external'] as const)
    .filter((kind) => !open.some(({ record }) => record.kind === kind))
    .map((kind) =>
      reportFinding(contextFindings, 'context-kind-missing', {
        subject: { kind: 'governance', id: 'contextIssues' },
        path: ['contextIssues'],
        params: { kind, asOf },
      }),
    );
}

function issueFindings({ record, index }: Listed<ContextIssue>, asOf: CalendarDate): readonly ContextFinding[] {
  const { id, identifiedOn, closedOn, reviews } = record;
  const subject = { kind: 'context-issue', id };
  const path = ['contextIssues', index];
  const findings: ContextFinding[] = [
    ...futureEvent({ subject, path: [...path, 'identifiedOn'] }, identifiedOn, asOf),
    ...futureReviews({ subject, path: [...path, 'reviews'] }, reviews, asOf),
    ...futureEvent({ subject, path: [...path, 'closedOn'] }, closedOn, asOf),
  ];
  const dueOn = isOpenIssue(record, asOf) ? overdueReview(record, asOf) : null;
  if (dueOn === null) return findings;
  const params = { issue: id, dueOn, asOf };
  return [...findings, reportFinding(contextFindings, 'context-review-overdue', { subject, path, params })];
}

/** The last good day of a review that is overdue; null where none is. */
function overdueReview(
  { review, nextReviewOn, reviews = [] }: Pick<ContextIssue, 'review' | 'nextReviewOn' | 'reviews'>,
  asOf: CalendarDate,
): CalendarDate | null {
  const { state, dueOn } = reviewDue(reviews, { cadence: review, nextOn: nextReviewOn, asOf });
  return state === 'overdue' ? dueOn : null;
}

function climateFindings(read: ContextRead, asOf: CalendarDate): readonly ContextFinding[] {
  const { decisions } = read;
  const findings: ContextFinding[] = decisions.listed.flatMap(({ record: { id, decidedOn }, index }) =>
    futureEvent(
      { subject: { kind: 'climate-decision', id }, path: ['climateDecisions', index, 'decidedOn'] },
      decidedOn,
      asOf,
    ),
  );
  const held = decisionInForce(decisions.listed, asOf);
  if (held === undefined) {
    if (!isWhole(decisions)) return findings;
    const subject = { kind: 'governance', id: 'climateDecisions' };
    const details = { subject, path: ['climateDecisions'], params: { asOf } };
    return [...findings, reportFinding(contextFindings, 'context-climate-undecided', details)];
  }
  const { id, relevant, reason } = held.record;
  const subject = { kind: 'climate-decision', id };
  const details = { subject, path: ['climateDecisions', held.index], params: { decision: id } };
  if (!relevant && reason === undefined)
    findings.push(reportFinding(contextFindings, 'context-climate-unreasoned', details));
  if (relevant && lacksClimate(read, asOf))
    findings.push(reportFinding(contextFindings, 'context-climate-unaddressed', details));
  return findings;
}

/** The decision made last by the day; of several made on one day the last in the list. */
function decisionInForce(
  decisions: readonly Listed<ClimateDecision>[],
  asOf: CalendarDate,
): Listed<ClimateDecision> | undefined {
  let last: Listed<ClimateDecision> | undefined;
  for (const decision of decisions) {
    const { decidedOn } = decision.record;
    if (decidedOn <= asOf && (last === undefined || decidedOn >= last.record.decidedOn)) last = decision;
  }
  return last;
}

/** Whether it is certain that nothing is about climate change: both registers are known whole. */
function lacksClimate({ issues, parties }: ContextRead, asOf: CalendarDate): boolean {
  if (!isWhole(issues) || !isWhole(parties)) return false;
  const isIssue = issues.listed.some(({ record }) => record.climate === true && isOpenIssue(record, asOf));
  const isRequired = parties.listed.some(({ record }) => record.requirements.some(({ climate }) => climate === true));
  return !isIssue && !isRequired;
}

function noPartyFindings({ parties }: ContextRead): readonly ContextFinding[] {
  if (!isWhole(parties) || parties.listed.length > 0) return [];
  const subject = { kind: 'governance', id: 'interestedParties' };
  return [reportFinding(contextFindings, 'party-missing', { subject, path: ['interestedParties'], params: {} })];
}

function partyFindings({ record, index }: Listed<InterestedParty>, asOf: CalendarDate): readonly ContextFinding[] {
  const { id, requirements, reviews } = record;
  const subject = { kind: 'interested-party', id };
  const path = ['interestedParties', index];
  const findings: ContextFinding[] = [...futureReviews({ subject, path: [...path, 'reviews'] }, reviews, asOf)];
  if (requirements.length === 0)
    findings.push(
      reportFinding(contextFindings, 'party-requirement-missing', { subject, path, params: { party: id } }),
    );
  for (const [position, { text, addressed }] of requirements.entries()) {
    const details = {
      subject,
      path: [...path, 'requirements', position],
      params: { party: id, requirement: text },
    };
    if (addressed === undefined) findings.push(reportFinding(contextFindings, 'party-requirement-unanswered', details));
    else if (addressed.by === 'none' && addressed.reason === undefined)
      findings.push(reportFinding(contextFindings, 'party-requirement-unreasoned', details));
  }
  const dueOn = overdueReview(record, asOf);
  if (dueOn === null) return findings;
  const params = { party: id, dueOn, asOf };
  return [...findings, reportFinding(contextFindings, 'party-review-overdue', { subject, path, params })];
}
