import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { DueItem } from '../../core/due/due-item.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed, RegisterRead } from '../../core/guards/read-register.ts';
import { futureEvent, type Place } from '../../core/guards/register-findings.ts';
import { type ReviewDue, reviewDue } from '../../core/reviews/review-due.ts';
import type { recordsFindings } from '../records/findings.ts';
import type { Process } from '../records/process.ts';
import { mtpdOf, tolerableMinutes } from './derived-mtpd.ts';
import { impactsFindings } from './findings.ts';
import { impactCurves } from './impact-at.ts';

type AnalysesFinding = FindingOf<typeof impactsFindings> | FindingOf<typeof recordsFindings>;

/**
 * Finds the weaknesses of the analyses of impact: impacts, tolerable interruptions, objectives, and the next analysis.
 *
 * @internal
 */
export function checkAnalyses(processes: RegisterRead<Process>, asOf: CalendarDate): readonly AnalysesFinding[] {
  return processes.listed.flatMap((listed) => [
    ...eventFindings(listed, asOf),
    ...impactFindings(listed),
    ...objectiveFindings(listed),
    ...reserveFindings(listed),
    ...overdueFindings(listed, asOf),
  ]);
}

function placeOf({ record: { id }, index }: Listed<Process>): Place {
  return { subject: { kind: 'process', id }, path: ['processes', index] };
}

function eventFindings(listed: Listed<Process>, asOf: CalendarDate): readonly AnalysesFinding[] {
  const { analyses = [], changedOn, recoveryTime, acceptedSinglePoint } = listed.record;
  const { subject, path } = placeOf(listed);
  const at = (...steps: readonly (string | number)[]): Place => ({ subject, path: [...path, ...steps] });
  const measuredOn = recoveryTime?.kind === 'measured' ? recoveryTime.on : undefined;
  return [
    ...analyses.flatMap(({ on }, index) => futureEvent('continuity', at('analyses', index, 'on'), on, asOf)),
    ...futureEvent('continuity', at('recoveryTime', 'on'), measuredOn, asOf),
    ...futureEvent('continuity', at('acceptedSinglePoint', 'on'), acceptedSinglePoint?.on, asOf),
    ...futureEvent('continuity', at('changedOn'), changedOn, asOf),
  ];
}

function impactFindings(listed: Listed<Process>): readonly AnalysesFinding[] {
  const { record } = listed;
  const { subject, path } = placeOf(listed);
  const derived = mtpdOf(record);
  const findings: AnalysesFinding[] = [];
  if (derived.kind === 'unknown') {
    const params = { process: record.id, missing: derived.missing };
    findings.push(reportFinding(impactsFindings, 'process-without-analysis', { subject, path, params }));
  }
  for (const { category, points } of impactCurves(record)) {
    for (const [position, { level, after, index }] of points.entries()) {
      const before = points[position - 1]?.level ?? level;
      if (level >= before) continue;
      const params = { process: record.id, category, before, level, after };
      const details = { subject, path: [...path, 'impacts', index, 'level'], params };
      findings.push(reportFinding(impactsFindings, 'impact-falls-with-time', details));
    }
  }
  const { mtpd } = record;
  if (derived.kind === 'reached' && mtpd?.kind === 'quantified' && mtpd.minutes > derived.minutes) {
    const { minutes, categories } = derived;
    const params = { process: record.id, mtpd: mtpd.minutes, derived: minutes, categories };
    const details = { subject, path: [...path, 'mtpd', 'minutes'], params };
    findings.push(reportFinding(impactsFindings, 'mtpd-above-derived', details));
  }
  return findings;
}

const objectives = ['mtpd', 'rto', 'workRecovery', 'rpo'] as const;

/** Whether there is a recovery time objective at all is asked with the exercises, which prove it. */
function objectiveFindings(listed: Listed<Process>): readonly AnalysesFinding[] {
  const { record } = listed;
  const place = placeOf(listed);
  const inWords = objectives.filter((name) => record[name]?.kind === 'qualitative');
  const params = { process: record.id };
  const findings: AnalysesFinding[] = [];
  if (record.rpo === undefined) findings.push(reportFinding(impactsFindings, 'rpo-missing', { ...place, params }));
  if (record.workRecovery === undefined && tolerableMinutes(record) !== null)
    findings.push(reportFinding(impactsFindings, 'work-recovery-missing', { ...place, params }));
  if (inWords.length > 0) {
    const details = { ...place, params: { ...params, objectives: inWords } };
    findings.push(reportFinding(impactsFindings, 'process-objective-unmeasurable', details));
  }
  return findings;
}

/** RTO and work recovery together must end before the interruption is intolerable; the RPO has no part in it. */
function reserveFindings(listed: Listed<Process>): readonly AnalysesFinding[] {
  const { id, rto, workRecovery } = listed.record;
  const tolerable = tolerableMinutes(listed.record);
  if (tolerable === null || rto?.kind !== 'quantified') return [];
  const planned = rto.minutes + (workRecovery?.kind === 'quantified' ? workRecovery.minutes : 0);
  if (planned < tolerable) return [];
  const { subject, path } = placeOf(listed);
  const details = { subject, path: [...path, 'rto', 'minutes'], params: { process: id, planned, tolerable } };
  const code = planned === tolerable ? 'rto-without-reserve' : 'rto-above-mtpd';
  return [reportFinding(impactsFindings, code, details)];
}

/** The next analysis of a process. */
function analysisDue({ analyses = [], analysisCadence, changedOn }: Process, asOf: CalendarDate): ReviewDue {
  return reviewDue(analyses, { cadence: analysisCadence, changedOn, asOf });
}

function overdueFindings(listed: Listed<Process>, asOf: CalendarDate): readonly AnalysesFinding[] {
  const { dueOn, state } = analysisDue(listed.record, asOf);
  if (dueOn === null || state !== 'overdue') return [];
  const { subject, path } = placeOf(listed);
  const params = { process: listed.record.id, dueOn };
  return [reportFinding(impactsFindings, 'analysis-overdue', { subject, path: [...path, 'analyses'], params })];
}

/**
 * The next analyses of the processes.
 *
 * @internal
 */
export function analysisDueItems(processes: RegisterRead<Process>, asOf: CalendarDate): readonly DueItem[] {
  return processes.listed.flatMap(({ record }): readonly DueItem[] => {
    const { dueOn, state, rule } = analysisDue(record, asOf);
    if (dueOn === null || rule === null || state === 'not-scheduled') return [];
    return [
      {
        kind: 'impact-analysis',
        subject: { kind: 'process', id: record.id },
        title: `Analyse the impact of an interruption of "${record.name}"`,
        owner: record.owner,
        dueOn,
        dueAt: null,
        state,
        requirement: 'A.5.30',
        rule,
      },
    ];
  });
}
