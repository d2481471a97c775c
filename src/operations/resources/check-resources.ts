import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed, RegisterRead } from '../../core/guards/read-register.ts';
import { futureEvent, registerFindings, unknownReference } from '../../core/guards/register-findings.ts';
import type { Exception } from '../../governance/exceptions/exception.ts';
import type { recordsFindings } from '../records/findings.ts';
import { baselineCompliance } from './baseline-compliance.ts';
import { capacityState } from './capacity-state.ts';
import type { Capacity } from './capacity.ts';
import type { ConfigurationBaseline } from './configuration-baseline.ts';
import { resourcesFindings } from './findings.ts';
import { protectionState } from './malware-coverage.ts';
import type { MalwareProtection } from './malware-protection.ts';
import { readResources, resourcesContext, type ResourcesContext, type ResourcesRegisters } from './read-resources.ts';

type ResourcesFinding = FindingOf<typeof resourcesFindings> | FindingOf<typeof recordsFindings>;

interface CheckContext extends ResourcesContext {
  readonly exceptions: RegisterRead<Exception>;
}

/**
 * Finds the weaknesses of capacities, the protection against malware and configurations (A.8.6, A.8.7, A.8.9).
 *
 * @internal
 */
export function checkResources(
  registers: ResourcesRegisters,
  { exceptions, asOf }: { readonly exceptions: RegisterRead<Exception>; readonly asOf: CalendarDate },
): readonly ResourcesFinding[] {
  const { capacities, protections, baselines } = readResources(registers);
  const context = { ...resourcesContext(exceptions, asOf), exceptions };
  return [
    ...[capacities, protections, baselines].flatMap((read) => registerFindings('operations', read)),
    ...capacities.listed.flatMap((listed) => capacityFindings(listed, asOf)),
    ...protections.listed.flatMap((listed) => protectionFindings(listed, context)),
    ...baselines.listed.flatMap((listed) => baselineFindings(listed, context)),
  ];
}

function capacityFindings({ record, index }: Listed<Capacity>, asOf: CalendarDate): readonly ResourcesFinding[] {
  const { id, title, measurements, from, criticalShare, warningShare } = record;
  const subject = { kind: 'capacity', id };
  const path = ['capacities', index];
  const future = measurements.flatMap(({ on }, place) =>
    futureEvent('operations', { subject, path: [...path, 'measurements', place, 'on'] }, on, asOf),
  );
  const { state, reason, share, measuredOn } = capacityState(record, asOf);
  if (from > asOf || state === 'normal') return future;
  const at = { subject, path: [...path, 'measurements'] };
  if (state === 'unknown') {
    const params = { title, reason: String(reason) };
    return [...future, reportFinding(resourcesFindings, 'capacity-unknown', { ...at, params })];
  }
  const params = { title, measuredOn: String(measuredOn), percent: percentOf(Number(share)) };
  return [
    ...future,
    state === 'critical'
      ? reportFinding(resourcesFindings, 'capacity-critical', {
          ...at,
          params: { ...params, threshold: percentOf(criticalShare) },
        })
      : reportFinding(resourcesFindings, 'capacity-high', {
          ...at,
          params: { ...params, threshold: percentOf(warningShare) },
        }),
  ];
}

/** Per cent with one decimal, rounded down, so that a share below a threshold never looks like it. */
function percentOf(share: number): number {
  return Math.floor(Number((share * 1000).toPrecision(12))) / 10;
}

function protectionFindings(
  { record: protection, index }: Listed<MalwareProtection>,
  context: CheckContext,
): readonly ResourcesFinding[] {
  const { id, asset, status } = protection;
  const subject = { kind: 'malware-protection', id };
  const path = ['malwareProtections', index];
  const checkedOn = status === 'on' || status === 'off' ? protection.checkedOn : undefined;
  const exception = status === 'off' ? protection.exception : undefined;
  const findings: ResourcesFinding[] = [
    ...futureEvent('operations', { subject, path: [...path, 'checkedOn'] }, checkedOn, context.asOf),
    ...unknownReference(
      'operations',
      { subject, path: [...path, 'exception'] },
      ['exception', exception],
      context.exceptions,
    ),
  ];
  const state = protectionState(protection, context);
  if (state === 'off')
    findings.push(
      reportFinding(resourcesFindings, 'malware-protection-off', {
        subject,
        path,
        params: { asset, checkedOn: String(checkedOn) },
      }),
    );
  if (state === 'outdated')
    findings.push(
      reportFinding(resourcesFindings, 'malware-protection-outdated', {
        subject,
        path: [...path, 'updatedOn'],
        params: { asset, updatedOn: String(status === 'on' && protection.updatedOn) },
      }),
    );
  if (state === 'unknown')
    findings.push(reportFinding(resourcesFindings, 'malware-protection-unknown', { subject, path, params: { asset } }));
  return findings;
}

function baselineFindings(
  { record, index }: Listed<ConfigurationBaseline>,
  context: CheckContext,
): readonly ResourcesFinding[] {
  const { id: baseline, assessments } = record;
  const subject = { kind: 'configuration-baseline', id: baseline };
  const path = ['configurationBaselines', index];
  const { compliant, deviations } = baselineCompliance(record, context);
  const { unknown, of, excluded } = compliant;
  return [
    ...assessments.flatMap(({ on }, place) =>
      futureEvent('operations', { subject, path: [...path, 'assessments', place, 'on'] }, on, context.asOf),
    ),
    ...assessments.flatMap((assessment, place) =>
      unknownReference(
        'operations',
        { subject, path: [...path, 'assessments', place, 'exception'] },
        ['exception', assessment.result === 'deviates' ? assessment.exception : undefined],
        context.exceptions,
      ),
    ),
    ...deviations
      .filter(({ state }) => state === 'open')
      .map(({ asset, item, on }) =>
        reportFinding(resourcesFindings, 'baseline-deviation-open', {
          subject,
          path,
          params: { baseline, asset, item, on },
        }),
      ),
    ...(unknown === 0
      ? []
      : [
          reportFinding(resourcesFindings, 'baseline-compliance-unknown', {
            subject,
            path,
            params: { baseline, unknown, all: of + excluded },
          }),
        ]),
  ];
}
