import { addPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { indexesOf, type Listed } from '../../core/guards/read-register.ts';
import { futureEvent, type Place, registerFindings, unknownReference } from '../../core/guards/register-findings.ts';
import { recordedHistoryFindings } from '../../core/lifecycle/recorded-history.ts';
import { exceptionDays, suspendsControl } from '../../governance/exceptions/exception-days.ts';
import type { recordsFindings } from '../records/findings.ts';
import { compareDeadlines } from '../service-levels/remediation-deadline.ts';
import { type Duplicates, findDuplicates } from './duplicates.ts';
import { vulnerabilitiesFindings } from './findings.ts';
import { type DueLimit, isHigher, type RemediationAim } from './remediation-limits.ts';
import {
  readVulnerabilities,
  type VulnerabilitiesContext,
  type VulnerabilitiesRead,
  type VulnerabilityRegisters,
} from './read-vulnerabilities.ts';
import { isAtWork, type RemediationDue, vulnerabilityControls } from './remediation-standing.ts';
import { isReasoned, vulnerabilityLifecycle } from './vulnerability-lifecycle.ts';
import type { Vulnerability, VulnerabilityOpening } from './vulnerability.ts';

type VulnerabilitiesFinding = FindingOf<typeof vulnerabilitiesFindings> | FindingOf<typeof recordsFindings>;

/**
 * Finds the weaknesses of the register of vulnerabilities (A.8.8): the time to remediate, the severities, the exceptions, and the reasons to dismiss.
 *
 * @internal
 */
export function checkVulnerabilities(
  registers: VulnerabilityRegisters,
  context: VulnerabilitiesContext,
): readonly VulnerabilitiesFinding[] {
  const read = readVulnerabilities(registers, context);
  const { vulnerabilities, serviceLevels, remediation } = read;
  const records = vulnerabilities.listed.map(({ record }) => record);
  const duplicates = findDuplicates(records, remediation.entryOn);
  return [
    ...registerFindings('operations', serviceLevels),
    ...registerFindings('operations', vulnerabilities),
    ...vulnerabilities.listed.flatMap((listed) =>
      recordFindings(listed, read).concat(
        stateFindings(listed, read),
        severityFindings(listed, read.asOf),
        remediationFindings(listed, read),
        duplicateFindings(listed, read, duplicates),
      ),
    ),
    ...circleFindings(read, duplicates),
  ];
}

function placeOf({ record: { id }, index }: Listed<Vulnerability>): Place {
  return { subject: { kind: 'vulnerability', id }, path: ['vulnerabilities', index] };
}

function recordFindings(
  listed: Listed<Vulnerability>,
  { staff: { people }, exceptions, vulnerabilities, asOf, remediation: { dayOf } }: VulnerabilitiesRead,
): readonly VulnerabilitiesFinding[] {
  const { severities, openings, publishedOn, listing, agreedDue, exceptions: named = [], history } = listed.record;
  const { subject, path } = placeOf(listed);
  const at = (...inner: readonly (string | number)[]): Place => ({ subject, path: [...path, ...inner] });
  const ofPerson = (place: Place, by: string | undefined) =>
    unknownReference('operations', place, ['person', by], people);
  return [
    ...recordedHistoryFindings('operations', at('history'), history, { lifecycle: vulnerabilityLifecycle, asOf }),
    ...history.flatMap((entry, index) => {
      if (entry.state === 'false-positive') return ofPerson(at('history', index, 'by'), entry.by);
      const of = entry.state === 'duplicate' ? entry.of : undefined;
      return unknownReference('operations', at('history', index, 'of'), ['vulnerability', of], vulnerabilities);
    }),
    ...severities.flatMap(({ by }, index) => ofPerson(at('severities', index, 'by'), by)),
    ...severities.flatMap(({ on }, index) => futureEvent('operations', at('severities', index, 'on'), on, asOf)),
    ...openings.flatMap((opening, index) =>
      openingInstants.flatMap((key) => {
        const instant = opening[key];
        return futureEvent('operations', at('openings', index, key), instant && dayOf(instant), asOf);
      }),
    ),
    ...futureEvent('operations', at('publishedOn'), publishedOn, asOf),
    ...futureEvent('operations', at('listing', 'listedOn'), listing?.listedOn, asOf),
    ...ofPerson(at('agreedDue', 'by'), agreedDue?.by),
    ...futureEvent('operations', at('agreedDue', 'on'), agreedDue?.on, asOf),
    ...named.flatMap((id, index) =>
      unknownReference('operations', at('exceptions', index), ['exception', id], exceptions),
    ),
  ];
}

const openingInstants: readonly (keyof VulnerabilityOpening)[] = [
  'detectedAt',
  'confirmedAt',
  'mitigatedAt',
  'fixedAt',
  'verifiedAt',
];

function stateFindings(
  listed: Listed<Vulnerability>,
  { asOf, remediation: { dayOf, entryOn, openingOn } }: VulnerabilitiesRead,
): readonly VulnerabilitiesFinding[] {
  const { id, openings, history } = listed.record;
  const { subject, path } = placeOf(listed);
  const entry = entryOn(listed.record);
  const opening = openings[openingOn(listed.record)];
  if (entry === undefined || opening === undefined) return [];
  if (entry.state === 'not-affected' && !isReasoned(entry)) {
    const details = { subject, path: [...path, 'history', history.indexOf(entry)], params: { vulnerability: id } };
    return [reportFinding(vulnerabilitiesFindings, 'vulnerability-unaffected-without-reason', details)];
  }
  const { fixedAt } = opening;
  const isFixed = fixedAt !== undefined && dayOf(fixedAt) <= asOf;
  const saysFixed = entry.state === 'fixed' || entry.state === 'verified';
  const isContradicted = isFixed ? isAtWork(entry) : saysFixed;
  if (!isContradicted) return [];
  const params = { vulnerability: id, state: entry.state, opening: isFixed ? 'fixed' : 'open' };
  const details = { subject, path: [...path, 'openings', openings.indexOf(opening)], params };
  return [reportFinding(vulnerabilitiesFindings, 'vulnerability-state-contradicted', details)];
}

/** A severity is lowered where it is below the one assigned before, and the first one where it is below that of the scanner. */
function severityFindings(listed: Listed<Vulnerability>, asOf: CalendarDate): readonly VulnerabilitiesFinding[] {
  const { id, severities, scannerSeverity } = listed.record;
  const { subject, path } = placeOf(listed);
  return severities.flatMap(({ severity, on, rationale }, index) => {
    const before = (severities[index - 1] ?? scannerSeverity)?.severity;
    if (before === undefined || !isHigher(before, severity) || rationale !== undefined || on > asOf) return [];
    const params = { vulnerability: id, severity, on, before };
    const details = { subject, path: [...path, 'severities', index], params };
    return [reportFinding(vulnerabilitiesFindings, 'vulnerability-lowered-without-reason', details)];
  });
}

function remediationFindings(
  listed: Listed<Vulnerability>,
  read: VulnerabilitiesRead,
): readonly VulnerabilitiesFinding[] {
  const { record } = listed;
  const { remediation } = read;
  const index = remediation.openingOn(record);
  if (index < 0) return [];
  const due = remediation.judge(record, index, 'remediate');
  if (due.doneOn !== null || due.state === 'dismissed') return [];
  const mitigation = remediation.judge(record, index, 'mitigate');
  return [
    ...overdueFindings(listed, due, 'remediate'),
    ...overdueFindings(listed, mitigation, 'mitigate'),
    ...unconfirmedFindings(listed, read, index),
    ...agreementFindings(listed, due),
    ...undecidedFindings(listed, due),
    ...unboundedFindings(listed, read),
  ];
}

const overdueCodes = { remediate: 'vulnerability-overdue', mitigate: 'vulnerability-mitigation-overdue' } as const;

function overdueFindings(
  listed: Listed<Vulnerability>,
  { state, latest }: RemediationDue,
  aim: RemediationAim,
): readonly VulnerabilitiesFinding[] {
  if (state !== 'overdue' || latest === null) return [];
  const details = { ...placeOf(listed), params: { vulnerability: listed.record.id, dueOn: latest.dueOn } };
  return [reportFinding(vulnerabilitiesFindings, overdueCodes[aim], details)];
}

function unconfirmedFindings(
  listed: Listed<Vulnerability>,
  { asOf, rules, remediation: { dayOf, entryOn } }: VulnerabilitiesRead,
  index: number,
): readonly VulnerabilitiesFinding[] {
  const { id, openings } = listed.record;
  const { detectedAt, confirmedAt } = openings[index] as VulnerabilityOpening;
  const isConfirmed = confirmedAt !== undefined && dayOf(confirmedAt) <= asOf;
  const state = entryOn(listed.record)?.state ?? 'reported';
  if (rules?.confirmWithin === undefined || isConfirmed || state !== 'reported') return [];
  const detectedOn = dayOf(detectedAt);
  const dueOn = addPeriod(detectedOn, rules.confirmWithin);
  if (dueOn >= asOf) return [];
  const { subject, path } = placeOf(listed);
  const details = { subject, path: [...path, 'openings', index], params: { vulnerability: id, detectedOn, dueOn } };
  return [reportFinding(vulnerabilitiesFindings, 'vulnerability-unconfirmed', details)];
}

function agreementFindings(
  listed: Listed<Vulnerability>,
  { decidedBy, limits, exceptions }: RemediationDue,
): readonly VulnerabilitiesFinding[] {
  if (decidedBy?.source !== 'agreed' || exceptions.length > 0) return [];
  let earliest: DueLimit = decidedBy;
  for (const limit of limits) if (limit.kind === 'due' && compareDeadlines(limit, earliest) < 0) earliest = limit;
  if (earliest.dueOn === decidedBy.dueOn) return [];
  const { subject, path } = placeOf(listed);
  const params = {
    vulnerability: listed.record.id,
    dueOn: decidedBy.dueOn,
    limitOn: earliest.dueOn,
    limit: earliest.id,
  };
  const details = { subject, path: [...path, 'agreedDue', 'dueOn'], params };
  return [reportFinding(vulnerabilitiesFindings, 'vulnerability-due-later-than-service-level', details)];
}

function undecidedFindings(
  listed: Listed<Vulnerability>,
  { kind, missing, state }: RemediationDue,
): readonly VulnerabilitiesFinding[] {
  if (kind !== 'undecided' || state === 'overdue') return [];
  const details = { ...placeOf(listed), params: { vulnerability: listed.record.id, missing } };
  return [reportFinding(vulnerabilitiesFindings, 'vulnerability-due-undecided', details)];
}

function unboundedFindings(
  listed: Listed<Vulnerability>,
  { exceptions: { byId }, asOf }: VulnerabilitiesRead,
): readonly VulnerabilitiesFinding[] {
  const { id, exceptions = [] } = listed.record;
  const { subject, path } = placeOf(listed);
  return exceptions.flatMap((name, index) => {
    const exception = byId.get(name);
    if (exception === undefined || !suspendsControl(exception, vulnerabilityControls)) return [];
    if (exceptionDays(exception, asOf).granted?.through !== null) return [];
    const details = { subject, path: [...path, 'exceptions', index], params: { exception: name, vulnerability: id } };
    return [reportFinding(vulnerabilitiesFindings, 'vulnerability-exception-unbounded', details)];
  });
}

function duplicateFindings(
  listed: Listed<Vulnerability>,
  { remediation: { entryOn } }: VulnerabilitiesRead,
  { repeatedBy, isRepresented }: Duplicates,
): readonly VulnerabilitiesFinding[] {
  const { id, history } = listed.record;
  const entry = entryOn(listed.record);
  if (entry?.state !== 'duplicate' || !isRepresented(id)) return [];
  const further = repeatedBy(entry.of);
  if (further === undefined) return [];
  const { subject, path } = placeOf(listed);
  const params = { vulnerability: id, of: entry.of, further };
  const details = { subject, path: [...path, 'history', history.indexOf(entry), 'of'], params };
  return [reportFinding(vulnerabilitiesFindings, 'vulnerability-duplicate-chained', details)];
}

/** Each circle once, from its lowest id, wherever the register begins. */
function circleFindings(
  { vulnerabilities: { listed } }: VulnerabilitiesRead,
  { circles }: Duplicates,
): readonly VulnerabilitiesFinding[] {
  if (circles.length === 0) return [];
  const indexOf = indexesOf(listed);
  return circles.map((circle) => {
    const first = circle.toSorted()[0] as string;
    const turn = circle.indexOf(first);
    const vulnerabilities = [...circle.slice(turn), ...circle.slice(0, turn)];
    return reportFinding(vulnerabilitiesFindings, 'vulnerability-duplicate-cycle', {
      subject: { kind: 'vulnerability', id: first },
      path: ['vulnerabilities', indexOf.get(first) as number, 'history'],
      params: { vulnerabilities },
    });
  });
}
