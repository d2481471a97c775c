import { addHours } from '../../core/calendar/hour-period.ts';
import { epochMilliseconds, type Instant } from '../../core/calendar/instant.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed, RegisterRead } from '../../core/guards/read-register.ts';
import { futureEvent, futureInstant, unknownReference } from '../../core/guards/register-findings.ts';
import { reviewDue } from '../../core/reviews/review-due.ts';
import type { recordsFindings } from '../records/findings.ts';
import { isInForce } from '../../core/calendar/day-range.ts';
import type { Moment } from '../../core/guards/moment.ts';
import type { Alert } from './alert.ts';
import { loggingFindings } from './findings.ts';
import type { MonitoringRule } from './monitoring-rule.ts';
import type { LoggingReads } from './read-logging.ts';

type MonitoringFinding = FindingOf<typeof loggingFindings> | FindingOf<typeof recordsFindings>;

/**
 * Finds the weaknesses of monitoring rules and their alerts (A.8.16).
 *
 * @internal
 */
export function checkMonitoring(reads: LoggingReads, moment: Moment): readonly MonitoringFinding[] {
  const { rules, alerts } = reads;
  return [
    ...rules.listed.flatMap((listed) => ruleFindings(listed, reads, moment)),
    ...alerts.listed.flatMap((listed) => alertFindings(listed, rules, moment)),
  ];
}

function ruleFindings(
  { record, index }: Listed<MonitoringRule>,
  { sources }: LoggingReads,
  { asOf }: Moment,
): readonly MonitoringFinding[] {
  const { id: rule, tests = [], testCadence: cadence } = record;
  const subject = { kind: 'monitoring-rule', id: rule };
  const path = ['monitoringRules', index];
  const findings: MonitoringFinding[] = [
    ...record.sources.flatMap((source, place) =>
      unknownReference('operations', { subject, path: [...path, 'sources', place] }, ['log-source', source], sources),
    ),
    ...tests.flatMap(({ on }, place) =>
      futureEvent('operations', { subject, path: [...path, 'tests', place, 'on'] }, on, asOf),
    ),
  ];
  if (!isInForce(record, asOf)) return findings;
  if (record.owner === undefined)
    findings.push(reportFinding(loggingFindings, 'monitoring-rule-owner-missing', { subject, path, params: { rule } }));
  if (cadence === undefined) {
    const details = { subject, path, params: { rule } };
    return [...findings, reportFinding(loggingFindings, 'monitoring-rule-test-unplanned', details)];
  }
  const { state, dueOn } = reviewDue(tests, { cadence, asOf });
  if (state === 'overdue') {
    const details = { subject, path: [...path, 'testCadence'], params: { rule, dueOn: String(dueOn) } };
    findings.push(reportFinding(loggingFindings, 'monitoring-rule-test-overdue', details));
  }
  return findings;
}

function alertFindings(
  { record: alert, index }: Listed<Alert>,
  rules: RegisterRead<MonitoringRule>,
  moment: Moment,
): readonly MonitoringFinding[] {
  const subject = { kind: 'alert', id: alert.id };
  const path = ['alerts', index];
  const acknowledgedAt = alert.status === 'open' ? undefined : alert.acknowledgedAt;
  const closedAt = alert.status === 'closed' ? alert.closedAt : undefined;
  return [
    ...unknownReference('operations', { subject, path: [...path, 'rule'] }, ['monitoring-rule', alert.rule], rules),
    ...futureInstant('operations', { subject, path: [...path, 'raisedAt'] }, alert.raisedAt, moment),
    ...futureInstant('operations', { subject, path: [...path, 'acknowledgedAt'] }, acknowledgedAt, moment),
    ...futureInstant('operations', { subject, path: [...path, 'closedAt'] }, closedAt, moment),
    ...lateFindings({ record: alert, index }, acknowledgeBy(alert, rules), moment),
  ];
}

/**
 * The last moment at which an alert is acknowledged in time; undefined where its rule asks for none or is not known.
 *
 * @internal
 */
export function acknowledgeBy(
  { rule, raisedAt }: Pick<Alert, 'rule' | 'raisedAt'>,
  rules: RegisterRead<MonitoringRule>,
): Instant | undefined {
  const within = rules.byId.get(rule)?.acknowledgeWithin;
  return within && addHours(raisedAt, within);
}

function lateFindings(
  { record: alert, index }: Listed<Alert>,
  dueAt: Instant | undefined,
  { earliest, latest }: Moment,
): readonly MonitoringFinding[] {
  if (dueAt === undefined) return [];
  const at = { subject: { kind: 'alert', id: alert.id }, path: ['alerts', index] };
  const due = epochMilliseconds('dueAt', dueAt);
  const acknowledged =
    alert.status === 'open' ? Number.POSITIVE_INFINITY : epochMilliseconds('acknowledgedAt', alert.acknowledgedAt);
  // An acknowledgement in the future has not happened.
  if (alert.status === 'open' || acknowledged > latest) {
    const params = { alert: alert.id, dueAt };
    return earliest > due ? [reportFinding(loggingFindings, 'alert-acknowledgement-overdue', { ...at, params })] : [];
  }
  const params = { alert: alert.id, acknowledgedAt: alert.acknowledgedAt, dueAt };
  return acknowledged > due ? [reportFinding(loggingFindings, 'alert-acknowledged-late', { ...at, params })] : [];
}
