import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import type { StatementOfApplicability } from '../../controls/statement/statement-of-applicability.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { RegisterRead } from '../../core/guards/read-register.ts';
import type { ControlledDocument } from '../documents/controlled-document.ts';
import {
  historyFindings,
  type RecordsFinding,
  registerFindings,
  unknownReference,
} from '../records/governance-records.ts';
import type { Staff } from '../roles/staff.ts';
import { auditDays } from './audit-days.ts';
import type { AuditFinding } from './audit-finding.ts';
import { auditLifecycle } from './audit-lifecycle.ts';
import type { Audit } from './audit.ts';
import { type AuditorTie, prepareTies } from './auditor-ties.ts';
import { checkAuditSequence, type PlacedAudit } from './check-audit-sequence.ts';
import { auditsFindings } from './findings.ts';

type AuditCheckFinding = FindingOf<typeof auditsFindings> | RecordsFinding;

/**
 * The records against which audits are checked.
 *
 * @internal
 */
export interface CheckAuditsContext {
  readonly staff: Staff;
  readonly documents: RegisterRead<ControlledDocument>;
  readonly statement: Pick<StatementOfApplicability, 'entries'> | undefined;
  /** The people who run the programme of an audit, by the id of the audit. */
  readonly managersOf: (audit: string) => readonly string[];
  readonly auditorLookback: Period | undefined;
  readonly asOf: CalendarDate;
}

/**
 * Finds the weaknesses of internal audits (9.2, A.5.35).
 *
 * @internal
 */
export function checkAudits(audits: RegisterRead<Audit>, context: CheckAuditsContext): readonly AuditCheckFinding[] {
  const { asOf } = context;
  const placed = audits.listed.map(({ record, index }) => ({ audit: record, index, ...auditDays(record, asOf) }));
  const independence = prepareIndependence(context);
  return [
    ...registerFindings(audits),
    ...placed.flatMap((each) => [
      ...referenceFindings(each, context),
      ...planFindings(each, asOf),
      ...(each.doneOn === undefined ? [] : doneFindings(each, each.doneOn, asOf)),
      ...(each.doneOn === undefined ? [] : independence(each, each.doneOn)),
    ]),
    ...checkAuditSequence(placed),
  ];
}

function placeOf({ audit, index }: PlacedAudit, ...inner: readonly (string | number)[]) {
  return { subject: { kind: 'audit', id: audit.id }, path: ['audits', index, ...inner] };
}

function referenceFindings(
  each: PlacedAudit,
  { staff, documents, asOf }: CheckAuditsContext,
): readonly RecordsFinding[] {
  const { team, items, history } = each.audit;
  const externals = new Set(team.filter(({ external }) => external === true).map(({ person }) => person));
  const person = (id: string, ...inner: readonly (string | number)[]) =>
    externals.has(id) ? [] : unknownReference(placeOf(each, ...inner), 'person', id, staff.people);
  return [
    ...team.flatMap((member, at) => person(member.person, 'team', at, 'person')),
    ...items.flatMap(({ auditors = [] }, at) =>
      auditors.flatMap((id, nth) => person(id, 'items', at, 'auditors', nth)),
    ),
    ...items.flatMap(({ documents: ids = [] }, at) =>
      ids.flatMap((id, nth) =>
        unknownReference(placeOf(each, 'items', at, 'documents', nth), 'controlled-document', id, documents),
      ),
    ),
    ...historyFindings(placeOf(each, 'history'), history, auditLifecycle, asOf),
  ];
}

function planFindings(each: PlacedAudit, asOf: CalendarDate): readonly AuditCheckFinding[] {
  const { audit, state, isOpen } = each;
  const { id, plannedThrough, criteria, scope, history } = audit;
  if (state === 'cancelled') {
    const at = history.findLastIndex((entry) => entry.state === 'cancelled' && entry.enteredOn <= asOf);
    const { enteredOn, reason } = history[at] as (typeof history)[number];
    if (reason !== undefined) return [];
    const params = { audit: id, cancelledOn: enteredOn };
    const place = placeOf(each, 'history', at);
    return [reportFinding(auditsFindings, 'audit-cancellation-unexplained', { ...place, params })];
  }
  const findings: AuditCheckFinding[] = [];
  if (isOpen && plannedThrough < asOf) {
    const params = { audit: id, plannedThrough };
    findings.push(reportFinding(auditsFindings, 'audit-overdue', { ...placeOf(each, 'plannedThrough'), params }));
  }
  const missing = Object.entries({ criteria, scope }).flatMap(([name, parts]) => (parts.length === 0 ? [name] : []));
  if (missing.length > 0) {
    const params = { audit: id, missing };
    findings.push(reportFinding(auditsFindings, 'audit-criteria-missing', { ...placeOf(each), params }));
  }
  return findings;
}

function doneFindings(each: PlacedAudit, doneOn: CalendarDate, asOf: CalendarDate): readonly AuditCheckFinding[] {
  const { audit, reportedOn } = each;
  const { id, items, findings: found, report, reportDueOn = doneOn, verdict } = audit;
  const findings: AuditCheckFinding[] = [];
  const isReported = reportedOn !== undefined && report !== undefined && report.to.length > 0;
  if (!isReported && (reportedOn !== undefined || reportDueOn < asOf)) {
    const details = { ...placeOf(each), params: { audit: id, doneOn } };
    findings.push(reportFinding(auditsFindings, 'audit-unreported', details));
  }
  const majors = new Set<string>();
  for (const [at, finding] of found.entries()) {
    findings.push(...nonconformityFindings(each, finding, at));
    if (finding.grade !== 'major') continue;
    const { requirement } = finding;
    majors.add(requirement);
    if (verdict !== 'conforms' || majors.size > 1) continue;
    const details = { ...placeOf(each, 'verdict'), params: { audit: id, requirement } };
    findings.push(reportFinding(auditsFindings, 'audit-verdict-contradicted', details));
  }
  for (const [at, { requirement, result, sample }] of items.entries()) {
    const params = { audit: id, requirement };
    const details = { ...placeOf(each, 'items', at), params };
    if (result !== 'not-sampled' && (sample === undefined || sample.size === 0))
      findings.push(reportFinding(auditsFindings, 'audit-sample-missing', details));
    if (result === 'conforms' && majors.has(requirement))
      findings.push(reportFinding(auditsFindings, 'audit-result-contradicted', details));
  }
  return findings;
}

function nonconformityFindings(
  each: PlacedAudit,
  { grade, requirement, evidence = [], correctiveAction }: AuditFinding,
  at: number,
): readonly AuditCheckFinding[] {
  if (grade !== 'major' && grade !== 'minor') return [];
  const details = { ...placeOf(each, 'findings', at), params: { audit: each.audit.id, requirement, grade } };
  return [
    ...(evidence.length > 0 ? [] : [reportFinding(auditsFindings, 'audit-finding-unevidenced', details)]),
    ...(correctiveAction !== undefined
      ? []
      : [reportFinding(auditsFindings, 'audit-nonconformity-untracked', details)]),
  ];
}

/** Independence is judged item by item, so that two people can audit the work of each other. */
function prepareIndependence({
  staff,
  documents,
  statement,
  managersOf,
  auditorLookback,
}: CheckAuditsContext): (each: PlacedAudit, doneOn: CalendarDate) => readonly AuditCheckFinding[] {
  const tiesOf = prepareTies({ staff, documents: documents.byId, statement, lookback: auditorLookback });
  return (each, doneOn) => {
    const { id, team, items } = each.audit;
    const whole = team.map(({ person }) => person);
    const managers = managersOf(id);
    const findings: AuditCheckFinding[] = [];
    let isUnknown = items.length === 0 && whole.length === 0;
    for (const [at, item] of items.entries()) {
      if (item.result === 'not-sampled') continue;
      const { requirement, auditors: named = [] } = item;
      const auditors = [...new Set(named.length > 0 ? named : whole)];
      if (auditors.length === 0) isUnknown = true;
      const tied = auditors.map((auditor) => ({ auditor, ties: tiesOf(auditor, { item, doneOn, managers }) }));
      const people = tied.filter(({ ties }) => ties.length > 0).map(({ auditor }) => auditor);
      if (people.length === 0) continue;
      const ties = [...new Set<AuditorTie>(tied.flatMap((one) => one.ties))];
      const details = { ...placeOf(each, 'items', at), params: { audit: id, requirement, people, ties } };
      findings.push(
        people.length === auditors.length
          ? reportFinding(auditsFindings, 'audit-not-independent', details)
          : reportFinding(auditsFindings, 'audit-partly-independent', details),
      );
    }
    if (isUnknown) {
      const details = { ...placeOf(each, 'team'), params: { audit: id, doneOn } };
      findings.push(reportFinding(auditsFindings, 'audit-team-missing', details));
    }
    return findings;
  };
}
