import { type LocalDays, prepareLocalDays } from '../../core/calendar/time-zone.ts';
import { isInForce } from '../../core/calendar/day-range.ts';
import type { Moment } from '../../core/guards/moment.ts';
import { type DueItem, dueState } from '../../core/due/due-item.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { circlesIn, type Listed, type RegisterRead } from '../../core/guards/read-register.ts';
import { futureEvent, futureInstant, type Place, unknownReference } from '../../core/guards/register-findings.ts';
import { remember } from '../../core/records/references.ts';
import type { recordsFindings } from '../records/findings.ts';
import { contradiction } from '../records/time-bounds.ts';
import { deadlinesOf, type DisclosureDeadline, type DisclosureStep } from './disclosure-deadlines.ts';
import type { DisclosurePolicy } from './disclosure-policy.ts';
import type { DisclosureReport, DisclosureVerdict } from './disclosure-report.ts';
import { disclosureFindings } from './findings.ts';

type DisclosuresFinding = FindingOf<typeof disclosureFindings> | FindingOf<typeof recordsFindings>;

interface DisclosureReads {
  readonly reports: RegisterRead<DisclosureReport>;
  readonly policies: RegisterRead<DisclosurePolicy>;
}

/** The policy in force on the day of the receipt, with the days of its zone; of several the first. */
type PolicyOf = (
  report: DisclosureReport,
) => { readonly policy: DisclosurePolicy; readonly dayOf: LocalDays } | undefined;

/**
 * Finds the weaknesses of reports of vulnerabilities from outside and of the policies for them (A.5.7, A.8.8).
 *
 * @internal
 */
export function checkDisclosures(reads: DisclosureReads, moment: Moment): readonly DisclosuresFinding[] {
  const policyOf = preparePolicies(reads.policies);
  return [
    ...reads.reports.listed.flatMap((listed) => [
      ...recordFindings(listed, reads.reports, moment),
      ...stepFindings(listed, { policyOf, isGiven: reads.policies.isGiven, moment }),
      ...orderFindings(listed),
      ...verdictFindings(listed),
      ...publicationFindings(listed, moment),
    ]),
    ...cycleFindings(reads.reports),
    ...reads.policies.listed.flatMap((listed) => policyFindings(listed, moment)),
  ];
}

function preparePolicies({ listed }: RegisterRead<DisclosurePolicy>): PolicyOf {
  const daysIn = remember(prepareLocalDays);
  const policies = listed.map(({ record }) => ({ policy: record, dayOf: daysIn(record.zone ?? 'UTC') }));
  return ({ receivedAt }) => policies.find(({ policy, dayOf }) => isInForce(policy, dayOf(receivedAt)));
}

function placeOf({ record: { id }, index }: Listed<DisclosureReport>): Place {
  return { subject: { kind: 'disclosure-report', id }, path: ['disclosureReports', index] };
}

function recordFindings(
  listed: Listed<DisclosureReport>,
  reports: RegisterRead<DisclosureReport>,
  moment: Moment,
): readonly DisclosuresFinding[] {
  const { receivedAt, acknowledgedAt, verdict, fixedOn, disclosedOn, creditedOn } = listed.record;
  const { subject, path } = placeOf(listed);
  const { asOf } = moment;
  const of = verdict.kind === 'duplicate' ? verdict.of : undefined;
  const decidedOn = verdict.kind === 'pending' ? undefined : verdict.on;
  return [
    ...unknownReference('incidents', { subject, path: [...path, 'verdict', 'of'] }, ['disclosure-report', of], reports),
    ...futureInstant('incidents', { subject, path: [...path, 'receivedAt'] }, receivedAt, moment),
    ...futureInstant('incidents', { subject, path: [...path, 'acknowledgedAt'] }, acknowledgedAt, moment),
    ...futureEvent('incidents', { subject, path: [...path, 'verdict', 'on'] }, decidedOn, asOf),
    ...futureEvent('incidents', { subject, path: [...path, 'fixedOn'] }, fixedOn, asOf),
    ...futureEvent('incidents', { subject, path: [...path, 'disclosedOn'] }, disclosedOn, asOf),
    ...futureEvent('incidents', { subject, path: [...path, 'creditedOn'] }, creditedOn, asOf),
  ];
}

/** The field of a report that says that a step is done. */
const fieldOf: Readonly<Record<DisclosureStep, keyof DisclosureReport>> = {
  acknowledge: 'acknowledgedAt',
  assess: 'verdict',
  fix: 'fixedOn',
  publish: 'disclosedOn',
};

function stepFindings(
  listed: Listed<DisclosureReport>,
  {
    policyOf,
    isGiven,
    moment: { asOf },
  }: { readonly policyOf: PolicyOf; readonly isGiven: boolean; readonly moment: Moment },
): readonly DisclosuresFinding[] {
  const report = listed.record;
  const { subject, path } = placeOf(listed);
  const found = policyOf(report);
  if (found === undefined) {
    const details = { subject, path, params: { report: report.id, receivedAt: report.receivedAt } };
    return isGiven ? [reportFinding(disclosureFindings, 'disclosure-policy-missing', details)] : [];
  }
  return deadlinesOf(report, found.policy, { asOf, dayOf: found.dayOf }).flatMap(
    ({ step, dueOn, doneOn, state }): readonly DisclosuresFinding[] => {
      const place = { subject, path: [...path, fieldOf[step]] };
      const params = { report: report.id, step, dueOn: String(dueOn) };
      if (state === 'overdue')
        return [reportFinding(disclosureFindings, 'disclosure-step-overdue', { ...place, params })];
      if (state !== 'done-late') return [];
      const late = { ...place, params: { ...params, doneOn: String(doneOn) } };
      return [reportFinding(disclosureFindings, 'disclosure-step-late', late)];
    },
  );
}

/** What leads to no fix may have been fixed or public before the report. */
function orderFindings(listed: Listed<DisclosureReport>): readonly DisclosuresFinding[] {
  const { id, receivedAt, verdict, fixedOn, disclosedOn } = listed.record;
  const { subject, path } = placeOf(listed);
  const isOpen = isToFix(verdict);
  const done = {
    assess: verdict.kind === 'pending' ? undefined : verdict.on,
    fix: isOpen ? fixedOn : undefined,
    publish: isOpen ? disclosedOn : undefined,
  };
  return (['assess', 'fix', 'publish'] as const).flatMap((step): readonly DisclosuresFinding[] => {
    const doneOn = done[step];
    if (doneOn === undefined || contradiction({ kind: 'at', at: receivedAt }, { kind: 'on', on: doneOn }) === undefined)
      return [];
    const params = { report: id, step, doneOn, receivedAt };
    const details = { subject, path: [...path, fieldOf[step]], params };
    return [reportFinding(disclosureFindings, 'disclosure-times-out-of-order', details)];
  });
}

function isToFix({ kind }: DisclosureVerdict): boolean {
  return kind === 'pending' || kind === 'in-scope';
}

function verdictFindings(listed: Listed<DisclosureReport>): readonly DisclosuresFinding[] {
  const { id, verdict } = listed.record;
  const { subject, path } = placeOf(listed);
  const speaksForItself = verdict.kind === 'pending' || verdict.kind === 'in-scope' || verdict.kind === 'duplicate';
  if (speaksForItself || verdict.reason !== undefined) return [];
  const details = { subject, path: [...path, 'verdict'], params: { report: id, verdict: verdict.kind } };
  return [reportFinding(disclosureFindings, 'disclosure-verdict-unreasoned', details)];
}

function publicationFindings(listed: Listed<DisclosureReport>, { asOf }: Moment): readonly DisclosuresFinding[] {
  const { id, finder, verdict, fixedOn, embargo, disclosedOn, creditedOn } = listed.record;
  const { subject, path } = placeOf(listed);
  if (disclosedOn === undefined || disclosedOn > asOf) return [];
  const place = { subject, path: [...path, 'disclosedOn'], params: { report: id, disclosedOn } };
  const findings: DisclosuresFinding[] = [];
  const isFixed = fixedOn !== undefined && fixedOn <= disclosedOn;
  const isEmbargoOver = embargo !== undefined && embargo.endsOn <= disclosedOn;
  if (isToFix(verdict) && !isFixed && !isEmbargoOver)
    findings.push(reportFinding(disclosureFindings, 'disclosure-published-early', place));
  if (finder.kind !== 'named') return findings;
  if (finder.credit === undefined) findings.push(reportFinding(disclosureFindings, 'disclosure-credit-unasked', place));
  if (finder.credit === 'wanted' && (creditedOn === undefined || creditedOn > asOf))
    findings.push(reportFinding(disclosureFindings, 'disclosure-credit-forgotten', place));
  return findings;
}

function cycleFindings(reports: RegisterRead<DisclosureReport>): readonly DisclosuresFinding[] {
  const circles = circlesIn(reports, ({ verdict }) => (verdict.kind === 'duplicate' ? verdict.of : undefined));
  return circles.map(({ ids, index }) => {
    const subject = { kind: 'disclosure-report', id: ids[0] };
    const path = ['disclosureReports', index, 'verdict', 'of'];
    return reportFinding(disclosureFindings, 'disclosure-duplicate-cycle', { subject, path, params: { reports: ids } });
  });
}

function policyFindings(
  { record: policy, index }: Listed<DisclosurePolicy>,
  { asOf }: Moment,
): readonly DisclosuresFinding[] {
  if (!isInForce(policy, asOf)) return [];
  const steps = (['acknowledge', 'assess', 'fix', 'publish'] as const).filter(
    (step) => policy[`${step}Within`] === undefined,
  );
  if (steps.length === 0) return [];
  const subject = { kind: 'disclosure-policy', id: policy.id };
  const details = { subject, path: ['disclosurePolicies', index], params: { policy: policy.id, steps } };
  return [reportFinding(disclosureFindings, 'disclosure-policy-incomplete', details)];
}

/** The titles of the steps for people. */
const titles: Readonly<Record<DisclosureStep, string>> = {
  acknowledge: 'Acknowledge the report of a vulnerability',
  assess: 'Give a verdict on the report of a vulnerability',
  fix: 'Fix the reported vulnerability',
  publish: 'Publish the reported vulnerability',
};

/**
 * The steps after reports of vulnerabilities that are to be done by a day.
 *
 * @internal
 */
export function disclosureDueItems({ reports, policies }: DisclosureReads, moment: Moment): readonly DueItem[] {
  const { asOf } = moment;
  const policyOf = preparePolicies(policies);
  return reports.listed.flatMap(({ record: report }) => {
    const found = policyOf(report);
    if (found === undefined || found.dayOf(report.receivedAt) > asOf) return [];
    return deadlinesOf(report, found.policy, { asOf, dayOf: found.dayOf }).flatMap((deadline) =>
      stepItem(report, deadline, moment),
    );
  });
}

function stepItem(
  { id, target, owner }: DisclosureReport,
  { step, dueOn, state, rule }: DisclosureDeadline,
  { asOf }: Moment,
): readonly DueItem[] {
  if (dueOn === null || (state !== 'open' && state !== 'overdue')) return [];
  return [
    {
      kind: `disclosure-${step}`,
      subject: { kind: 'disclosure-report', id },
      title: `${titles[step]}: "${target}"`,
      owner: owner ?? null,
      dueOn,
      dueAt: null,
      state: dueState(dueOn, asOf),
      requirement: 'A.8.8',
      rule: rule === 'embargo' ? 'embargo' : `${step}-within`,
    },
  ];
}
