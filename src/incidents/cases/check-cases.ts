import type { Moment } from '../../core/guards/moment.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { circlesIn, type Listed, type RegisterRead } from '../../core/guards/read-register.ts';
import { futureEvent, futureInstant, type Place, unknownReference } from '../../core/guards/register-findings.ts';
import { entryOn, recordedHistoryFindings } from '../../core/lifecycle/recorded-history.ts';
import type { recordsFindings } from '../records/findings.ts';
import type { IncidentTime } from '../records/incident-time.ts';
import { contradiction, futureTime } from '../records/time-bounds.ts';
import { casesFindings } from './findings.ts';
import { incidentLifecycle, type IncidentState } from './incident-lifecycle.ts';
import type { Incident } from './incident.ts';
import { type IncidentSeverityScale, severityOn } from './severity-scale.ts';

type CasesFinding = FindingOf<typeof casesFindings> | FindingOf<typeof recordsFindings>;

interface CasesContext {
  readonly moment: Moment;
  readonly scale: IncidentSeverityScale | undefined;
}

/**
 * The times of an incident that are optional.
 *
 * @internal
 */
export type IncidentTimeField =
  'occurred' | 'acknowledged' | 'reported' | 'contained' | 'eradicated' | 'recovered' | 'resolved';

/** The times that none may lie before, by the time that lies after them. */
const before: Readonly<Record<IncidentTimeField | 'detected', readonly (IncidentTimeField | 'detected')[]>> = {
  occurred: [],
  detected: ['occurred'],
  acknowledged: ['detected'],
  reported: ['detected'],
  contained: ['detected'],
  eradicated: ['contained', 'detected'],
  recovered: ['eradicated', 'contained', 'detected'],
  resolved: ['recovered', 'eradicated', 'contained', 'detected'],
};
/** The time that a state follows; a state that is not named follows the detection. */
const timeOfState: Readonly<Partial<Record<IncidentState, IncidentTimeField>>> = {
  contained: 'contained',
  eradicated: 'eradicated',
  recovered: 'recovered',
  resolved: 'resolved',
  closed: 'resolved',
};
const times = /* @__PURE__ */ Object.keys(before) as readonly (keyof typeof before)[];

/**
 * Finds the weaknesses of incidents in themselves: their times, their severity, their states and their duplicates (A.5.25, A.5.26, A.5.28).
 *
 * @internal
 */
export function checkCases(incidents: RegisterRead<Incident>, context: CasesContext): readonly CasesFinding[] {
  return [
    ...incidents.listed.flatMap((listed) => [
      ...recordFindings(listed, incidents, context.moment),
      ...orderFindings(listed),
      ...entryFindings(listed),
      ...dismissalFindings(listed, context.moment),
      ...severityFindings(listed, context),
    ]),
    ...cycleFindings(incidents),
  ];
}

/**
 * The place of an incident in the registers.
 *
 * @internal
 */
export function placeOfIncident({ record: { id }, index }: Listed<Incident>): Place {
  return { subject: { kind: 'incident', id }, path: ['incidents', index] };
}

function timeOf(incident: Incident, field: IncidentTimeField | 'detected'): IncidentTime | undefined {
  return field === 'detected' ? { kind: 'at', at: incident.detectedAt } : incident[field];
}

function recordFindings(
  listed: Listed<Incident>,
  incidents: RegisterRead<Incident>,
  moment: Moment,
): readonly CasesFinding[] {
  const { detectedAt, severity, dismissal, history } = listed.record;
  const { subject, path } = placeOfIncident(listed);
  const { asOf } = moment;
  const of = dismissal?.kind === 'duplicate' ? dismissal.of : undefined;
  const lifecycle = incidentLifecycle;
  return [
    ...unknownReference('incidents', { subject, path: [...path, 'dismissal', 'of'] }, ['incident', of], incidents),
    ...futureInstant('incidents', { subject, path: [...path, 'detectedAt'] }, detectedAt, moment),
    ...times.flatMap((field) =>
      field === 'detected' ? [] : futureTime({ subject, path: [...path, field] }, timeOf(listed.record, field), moment),
    ),
    ...severity.flatMap(({ on }, place) =>
      futureEvent('incidents', { subject, path: [...path, 'severity', place, 'on'] }, on, asOf),
    ),
    ...futureEvent('incidents', { subject, path: [...path, 'dismissal', 'on'] }, dismissal?.on, asOf),
    ...recordedHistoryFindings('incidents', { subject, path: [...path, 'history'] }, history, { lifecycle, asOf }),
  ];
}

function orderFindings(listed: Listed<Incident>): readonly CasesFinding[] {
  const { subject, path } = placeOfIncident(listed);
  return times.flatMap((later) => {
    const time = timeOf(listed.record, later);
    if (time === undefined) return [];
    const field = later === 'detected' ? 'detectedAt' : later;
    return outOfOrder(listed.record, { subject, path: [...path, field] }, { later, time, earlier: before[later] });
  });
}

/** The times of the response are those since the last reopening, and bind only the states entered since. */
function entryFindings(listed: Listed<Incident>): readonly CasesFinding[] {
  const { history } = listed.record;
  const { subject, path } = placeOfIncident(listed);
  const reopened = history.findLastIndex(({ state }) => state === 'reopened');
  return history.flatMap(({ state, enteredOn }, index) => {
    const own = index > reopened ? timeOfState[state] : undefined;
    const earlier = own === undefined ? before.reported : [own, ...before[own]];
    const time = { kind: 'on', on: enteredOn } as const;
    return outOfOrder(
      listed.record,
      { subject, path: [...path, 'history', index, 'enteredOn'] },
      { later: state, time, earlier },
    );
  });
}

/** Of several times that a time lies before, the one named first is found. */
function outOfOrder(
  incident: Incident,
  place: Place,
  {
    later,
    time,
    earlier,
  }: { readonly later: string; readonly time: IncidentTime; readonly earlier: readonly (keyof typeof before)[] },
): readonly CasesFinding[] {
  for (const each of earlier) {
    const other = timeOf(incident, each);
    const found = other && contradiction(other, time);
    if (found === undefined) continue;
    const params = { incident: incident.id, later, earlier: each, ...found };
    return [reportFinding(casesFindings, 'incident-times-out-of-order', { ...place, params })];
  }
  return [];
}

function dismissalFindings(listed: Listed<Incident>, { asOf }: Moment): readonly CasesFinding[] {
  const { id, dismissal, history } = listed.record;
  const state = entryOn(history, asOf)?.state;
  if (dismissal === undefined || dismissal.on > asOf || (state !== 'resolved' && state !== 'closed')) return [];
  const { subject, path } = placeOfIncident(listed);
  const params = { incident: id, on: dismissal.on, state };
  const details = { subject, path: [...path, 'dismissal'], params };
  return [reportFinding(casesFindings, 'incident-dismissal-contradicted', details)];
}

function severityFindings(listed: Listed<Incident>, { moment, scale }: CasesContext): readonly CasesFinding[] {
  const { id, severity, history } = listed.record;
  const { subject, path } = placeOfIncident(listed);
  const { asOf } = moment;
  const state = entryOn(history, asOf)?.state;
  const place = { subject, path: [...path, 'severity'] };
  const standing = severityOn(listed.record, asOf);
  const findings: CasesFinding[] = [];
  if (standing === undefined && state !== 'reported' && state !== 'dismissed')
    findings.push(
      reportFinding(casesFindings, 'incident-severity-not-assessed', { ...place, params: { incident: id } }),
    );
  if (scale === undefined) return findings;
  const rankOf = (level: string): number => scale.levels.indexOf(level);
  const inOrder = [...severity.entries()].toSorted(([, a], [, b]) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  let previous: string | undefined;
  for (const [index, { level, on, reason }] of inOrder) {
    const at = { subject, path: [...place.path, index] };
    if (rankOf(level) < 0) {
      const params = { incident: id, level };
      findings.push(reportFinding(casesFindings, 'incident-severity-unknown', { ...at, params }));
    } else if (previous !== undefined && rankOf(level) < rankOf(previous) && reason === undefined) {
      const params = { incident: id, from: previous, to: level, on };
      findings.push(reportFinding(casesFindings, 'incident-severity-lowered-unreasoned', { ...at, params }));
    }
    previous = level;
  }
  return findings;
}

function cycleFindings(incidents: RegisterRead<Incident>): readonly CasesFinding[] {
  const circles = circlesIn(incidents, ({ dismissal }) => (dismissal?.kind === 'duplicate' ? dismissal.of : undefined));
  return circles.map(({ ids, index }) => {
    const subject = { kind: 'incident', id: ids[0] };
    const path = ['incidents', index, 'dismissal', 'of'];
    return reportFinding(casesFindings, 'incident-duplicate-cycle', { subject, path, params: { incidents: ids } });
  });
}
