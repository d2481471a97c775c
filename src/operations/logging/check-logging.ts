import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed } from '../../core/guards/read-register.ts';
import { futureEvent, registerFindings } from '../../core/guards/register-findings.ts';
import { reviewDue } from '../../core/reviews/review-due.ts';
import type { recordsFindings } from '../records/findings.ts';
import { latestMeasurement } from '../records/latest-measurement.ts';
import { isInForce } from '../../core/calendar/day-range.ts';
import type { Moment } from '../../core/guards/moment.ts';
import { checkMonitoring } from './check-monitoring.ts';
import { loggingFindings } from './findings.ts';
import { judgeLogRetention } from './log-retention.ts';
import type { LogSource } from './log-source.ts';
import { logFacts } from './log-words.ts';
import { type LoggedAssetFacts, type LoggingPolicy, type LoggingRegisters, readLogging } from './read-logging.ts';

type LoggingFinding = FindingOf<typeof loggingFindings> | FindingOf<typeof recordsFindings>;

/**
 * Finds the weaknesses of logs, their clocks, monitoring rules and alerts (A.8.15, A.8.16, A.8.17).
 *
 * @internal
 */
export function checkLogging(
  registers: LoggingRegisters,
  { moment, policy }: { readonly moment: Moment; readonly policy: LoggingPolicy | undefined },
): readonly LoggingFinding[] {
  const { asOf } = moment;
  const reads = readLogging(registers);
  const { sources, rules, alerts } = reads;
  const running = sources.listed.filter(({ record }) => isInForce(record, asOf));
  const logged = new Set(running.map(({ record }) => record.asset));
  return [
    ...[sources, rules, alerts].flatMap((read) => registerFindings('operations', read)),
    ...sources.listed.flatMap((listed) => eventFindings(listed, asOf)),
    ...running.flatMap((listed) => sourceFindings(listed, asOf)),
    ...checkMonitoring(reads, moment),
    ...(policy === undefined || !sources.isGiven ? [] : missingFindings(logged, policy)),
  ];
}

function placeOf({ record: { id }, index }: Listed<LogSource>) {
  return { subject: { kind: 'log-source', id }, path: ['logSources', index] };
}

function eventFindings(listed: Listed<LogSource>, asOf: CalendarDate): readonly LoggingFinding[] {
  const { reviews = [], clock } = listed.record;
  const { subject, path } = placeOf(listed);
  return [
    ...reviews.flatMap(({ on }, index) =>
      futureEvent('operations', { subject, path: [...path, 'reviews', index, 'on'] }, on, asOf),
    ),
    ...(clock?.measurements ?? []).flatMap(({ on }, index) =>
      futureEvent('operations', { subject, path: [...path, 'clock', 'measurements', index, 'on'] }, on, asOf),
    ),
  ];
}

function sourceFindings(listed: Listed<LogSource>, asOf: CalendarDate): readonly LoggingFinding[] {
  return [
    ...contentFindings(listed),
    ...retentionFindings(listed),
    ...reviewFindings(listed, asOf),
    ...clockFindings(listed, asOf),
  ];
}

function contentFindings(listed: Listed<LogSource>): readonly LoggingFinding[] {
  const { id: log, fields, protection } = listed.record;
  const { subject, path } = placeOf(listed);
  const missing = logFacts.filter((field) => !fields.includes(field));
  const findings: LoggingFinding[] = [];
  if (missing.length > 0) {
    const details = { subject, path: [...path, 'fields'], params: { log, fields: missing } };
    findings.push(reportFinding(loggingFindings, 'log-fields-missing', details));
  }
  if (protection.length === 0) {
    const details = { subject, path: [...path, 'protection'], params: { log } };
    findings.push(reportFinding(loggingFindings, 'log-protection-missing', details));
  }
  return findings;
}

function retentionFindings(listed: Listed<LogSource>): readonly LoggingFinding[] {
  const { id: log, retention, requiredRetention: required } = listed.record;
  const { subject, path } = placeOf(listed);
  if (retention === undefined)
    return [reportFinding(loggingFindings, 'log-retention-unknown', { subject, path, params: { log } })];
  if (required === undefined) return [];
  const verdict = judgeLogRetention(retention, required);
  if (verdict === 'enough') return [];
  const kept = retention.period ?? 'P0D';
  const details = { subject, path: [...path, 'retention'], params: { log, kept, required } };
  return [
    verdict === 'short'
      ? reportFinding(loggingFindings, 'log-retention-short', details)
      : reportFinding(loggingFindings, 'log-retention-uncertain', details),
  ];
}

function reviewFindings(listed: Listed<LogSource>, asOf: CalendarDate): readonly LoggingFinding[] {
  const { id: log, reviewCadence: cadence, reviews = [] } = listed.record;
  const { subject, path } = placeOf(listed);
  if (cadence === undefined)
    return [reportFinding(loggingFindings, 'log-review-unplanned', { subject, path, params: { log } })];
  const { state, dueOn } = reviewDue(reviews, { cadence, asOf });
  if (state !== 'overdue') return [];
  const details = { subject, path: [...path, 'reviewCadence'], params: { log, dueOn: String(dueOn) } };
  return [reportFinding(loggingFindings, 'log-review-overdue', details)];
}

/** A measurement that is too old says nothing, whether it was within the limit or not. */
function clockFindings(listed: Listed<LogSource>, asOf: CalendarDate): readonly LoggingFinding[] {
  const { id: log, clock, from } = listed.record;
  const { subject, path } = placeOf(listed);
  const unknown = (reason: string, at = path) =>
    reportFinding(loggingFindings, 'clock-offset-unknown', { subject, path: at, params: { log, reason } });
  if (clock === undefined) return [unknown('no-clock')];
  const { maximumOffset: maximum, measureEvery: every, measurements } = clock;
  const at = [...path, 'clock'];
  const { latest, age } = latestMeasurement(measurements, { from, every, asOf });
  if (latest === undefined || age !== 'current') return [unknown(age, at)];
  const { on, offset } = latest;
  if (Math.abs(offset) <= maximum) return [];
  const params = { log, offset, on, maximum };
  return [reportFinding(loggingFindings, 'clock-offset-exceeded', { subject, path: at, params })];
}

function missingFindings(logged: ReadonlySet<string>, policy: LoggingPolicy): readonly LoggingFinding[] {
  const { assets, levels, noneUpTo } = policy;
  const limit = levels.indexOf(noneUpTo);
  return assets.flatMap(({ id: asset, level }: LoggedAssetFacts): readonly LoggingFinding[] => {
    if (logged.has(asset)) return [];
    // The assets come with the context, which has no place in the registers.
    const at = { subject: { kind: 'asset', id: asset }, path: [] };
    const rank = level === undefined ? -1 : levels.indexOf(level);
    if (level === undefined || rank < 0)
      return [reportFinding(loggingFindings, 'log-source-undecided', { ...at, params: { asset } })];
    return rank > limit
      ? [reportFinding(loggingFindings, 'log-source-missing', { ...at, params: { asset, level } })]
      : [];
  });
}
