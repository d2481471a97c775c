import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { minutesOf } from '../../core/calendar/hour-period.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { futureEvent, type Place, unknownReference } from '../../core/guards/register-findings.ts';
import { tolerableMinutes } from '../impacts/derived-mtpd.ts';
import type { ContinuityReads } from '../records/continuity-registers.ts';
import type { recordsFindings } from '../records/findings.ts';
import type { Process } from '../records/process.ts';
import type { Resource } from '../records/resource.ts';
import { type CommonPoints, commonPoints } from './common-points.ts';
import { chainOf } from './effective-recovery.ts';
import { recoveryFindings } from './findings.ts';
import {
  circlesFrom,
  idsOf,
  type NodeTable,
  nodeTable,
  type RecoveryGraph,
  type RecoveryNode,
} from './recovery-graph.ts';
import { type LeftTime, passedDown, requiredTimes } from './required-recovery.ts';

type RecoveryFinding = FindingOf<typeof recoveryFindings> | FindingOf<typeof recordsFindings>;

/** The steps by which alternatives are compared in a check of a whole register; without a limit that could be a square of its size. */
const stepLimit = 1000;
/** The records of a chain that a finding names. */
const chainLimit = 10;

/**
 * Finds the weaknesses of the dependencies and the recovery of processes and resources.
 *
 * @internal
 */
export function checkRecovery(
  reads: ContinuityReads,
  graph: RecoveryGraph,
  asOf: CalendarDate,
): readonly RecoveryFinding[] {
  const singlePoints = singlePointFindings(graph, asOf);
  return [
    ...sharedIds(reads),
    ...[...graph.byId.values()].flatMap((node) => eventFindings(node, asOf).concat(recordFindings(node, reads))),
    ...cycleFindings(graph),
    ...objectiveFindings(graph),
    ...toleranceFindings(graph, singlePoints),
    ...singlePoints,
    ...contractFindings(graph),
  ];
}

/**
 * The place of a node that is in a register.
 *
 * @internal
 */
export function placeOfNode({ id, kind, index }: Pick<RecoveryNode, 'id' | 'kind' | 'index'>): Place {
  return { subject: { kind, id }, path: [kind === 'process' ? 'processes' : 'resources', index] };
}

function sharedIds({ processes, resources }: ContinuityReads): readonly RecoveryFinding[] {
  return resources.listed.flatMap(({ record: { id }, index }) => {
    if (!processes.byId.has(id)) return [];
    const { subject, path } = placeOfNode({ id, kind: 'resource', index });
    return [
      reportFinding(recoveryFindings, 'resource-id-taken', {
        subject,
        path: [...path, 'id'],
        params: { resource: id },
      }),
    ];
  });
}

/** The events of resources; those of processes belong to their analyses. */
function eventFindings(node: RecoveryNode, asOf: CalendarDate): readonly RecoveryFinding[] {
  if (node.kind !== 'resource') return [];
  const { recoveryTime, changedOn, acceptedSinglePoint } = node.record as Resource;
  const { subject, path } = placeOfNode(node);
  const at = (...steps: readonly string[]): Place => ({ subject, path: [...path, ...steps] });
  const measuredOn = recoveryTime?.kind === 'measured' ? recoveryTime.on : undefined;
  return [
    ...futureEvent('continuity', at('recoveryTime', 'on'), measuredOn, asOf),
    ...futureEvent('continuity', at('acceptedSinglePoint', 'on'), acceptedSinglePoint?.on, asOf),
    ...futureEvent('continuity', at('changedOn'), changedOn, asOf),
  ];
}

function recordFindings(node: RecoveryNode, reads: ContinuityReads): readonly RecoveryFinding[] {
  const { id, kind, record, own } = node;
  if (record === null) return [];
  const { processes, resources, services } = reads;
  const { subject, path } = placeOfNode(node);
  const findings: RecoveryFinding[] = [];
  if (own === null) {
    const details = { subject, path: [...path, 'recoveryTime'], params: { kind, record: id } };
    findings.push(reportFinding(recoveryFindings, 'recovery-time-unknown', details));
  }
  if (record.recoveryTime?.kind === 'contracted') {
    const place = { subject, path: [...path, 'recoveryTime', 'service'] };
    const { service } = record.recoveryTime;
    findings.push(...unknownReference('continuity', place, ['supplier-service', service], services));
  }
  if (!processes.isGiven || !resources.isGiven) return findings;
  for (const [position, dependency] of (record.dependencies ?? []).entries()) {
    for (const [place, reference] of idsOf(dependency).entries()) {
      const isKnown = [processes, resources].some(
        ({ byId, unreadableIds }) => byId.has(reference) || unreadableIds.has(reference),
      );
      if (isKnown) continue;
      const field = dependency.kind === 'single' ? ['on'] : ['anyOf', place];
      const params = { record: id, reference };
      const details = { subject, path: [...path, 'dependencies', position, ...field], params };
      findings.push(reportFinding(recoveryFindings, 'dependency-dangling', details));
    }
  }
  return findings;
}

function cycleFindings(graph: RecoveryGraph): readonly RecoveryFinding[] {
  return circlesFrom(graph.cyclic, graph).map((records) => {
    const { subject, path } = placeOfNode(graph.byId.get(records[0]) as RecoveryNode);
    const details = { subject, path: [...path, 'dependencies'], params: { records } };
    return reportFinding(recoveryFindings, 'dependency-cycle', details);
  });
}

function objectiveFindings({ order }: RecoveryGraph): readonly RecoveryFinding[] {
  return order.flatMap((node) => {
    const rto = node.kind === 'process' ? (node.record as Process).rto : undefined;
    if (rto?.kind !== 'quantified' || node.lower <= rto.minutes) return [];
    const params = { process: node.id, rto: rto.minutes, minutes: node.lower, chain: chainOf(node, chainLimit) };
    const { subject, path } = placeOfNode(node);
    return [reportFinding(recoveryFindings, 'rto-not-achievable', { subject, path: [...path, 'rto'], params })];
  });
}

/** What a quantified objective of the process, or a single point of failure, already finds is not found again. */
function toleranceFindings(
  { order }: RecoveryGraph,
  singlePoints: readonly RecoveryFinding[],
): readonly RecoveryFinding[] {
  const found = new Set(
    singlePoints.flatMap(({ code, params }) => (code === 'single-point-above-mtpd' ? [params['process']] : [])),
  );
  return order.flatMap((node) => {
    if (node.kind !== 'process' || found.has(node.id)) return [];
    const record = node.record as Process;
    const tolerable = tolerableMinutes(record);
    if (record.rto?.kind === 'quantified' || tolerable === null || node.lower <= tolerable) return [];
    const params = { process: node.id, minutes: node.lower, chain: chainOf(node, chainLimit), tolerable };
    return [reportFinding(recoveryFindings, 'recovery-above-mtpd', { ...placeOfNode(node), params })];
  });
}

/** Each process or resource that alone stops another process, once, with the process that tolerates its loss for the shortest time. */
function singlePointFindings(graph: RecoveryGraph, asOf: CalendarDate): readonly RecoveryFinding[] {
  const pointsOf = commonPoints(graph, graph.order, stepLimit);
  const limitOf = lossLimits(graph, pointsOf);
  const findings: RecoveryFinding[] = [];
  for (const node of graph.order) {
    const { id, kind, record, lower } = node;
    const place = placeOfNode(node);
    if ((pointsOf.get(node) ?? []).some(({ isDecided }) => !isDecided))
      findings.push(reportFinding(recoveryFindings, 'dependency-undecided', { ...place, params: { record: id } }));
    const limit = limitOf.get(node);
    if (record === null || limit === undefined) continue;
    const params = { kind, record: id, process: limit.decidedBy };
    if (lower > limit.minutes) {
      const details = { ...place, params: { ...params, minutes: lower, tolerable: limit.minutes } };
      findings.push(reportFinding(recoveryFindings, 'single-point-above-mtpd', details));
    } else if (!isAccepted(record, asOf))
      findings.push(reportFinding(recoveryFindings, 'single-point-of-failure', { ...place, params }));
  }
  return findings;
}

/**
 * The shortest time for which another process tolerates the loss of a node that alone stops it. A process whose tolerable interruption is not known
 * tolerates any time, so that one which is known decides before it.
 */
function lossLimits(
  graph: RecoveryGraph,
  pointsOf: Pick<NodeTable<readonly CommonPoints[]>, 'get'>,
): Pick<NodeTable<LeftTime>, 'get'> {
  const limitOf = nodeTable<LeftTime>(graph);
  const acyclic = { ...graph, cyclic: [] };
  passedDown(
    acyclic,
    (process) => tolerableMinutes(process) ?? Infinity,
    (node, limit, pass) => {
      for (const { points } of pointsOf.get(node) ?? []) {
        for (const point of points) {
          pass(point, limit);
          const earlier = limitOf.get(point);
          if (earlier === undefined || limit.minutes < earlier.minutes) limitOf.set(point, limit);
        }
      }
    },
  );
  return limitOf;
}

function isAccepted({ acceptedSinglePoint }: Process | Resource, asOf: CalendarDate): boolean {
  return acceptedSinglePoint !== undefined && acceptedSinglePoint.on <= asOf;
}

function contractFindings(graph: RecoveryGraph): readonly RecoveryFinding[] {
  const requiredOf = requiredTimes(graph);
  return [...graph.byId.values()].flatMap((node) => {
    const time = node.record?.recoveryTime;
    const required = requiredOf.get(node);
    if (time?.kind !== 'contracted' || required === undefined) return [];
    const minutes = minutesOf(time.time);
    if (minutes <= required.minutes) return [];
    const { subject, path } = placeOfNode(node);
    const params = {
      service: time.service,
      record: node.id,
      minutes,
      process: required.decidedBy,
      required: required.minutes,
    };
    const details = { subject, path: [...path, 'recoveryTime', 'time'], params };
    return [reportFinding(recoveryFindings, 'supplier-recovery-slower', details)];
  });
}
