import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { RecordId } from '../../core/records/text.ts';
import { judgeGate } from '../quality/gate-verdict.ts';
import { known, type KnownBlockReason, type ReleaseBlocker, unknown } from './release-blocker.ts';
import type { ReleaseContext } from './release-context.ts';
import type { VulnerabilityFacts } from './release-guards.ts';
import type { AcceptedDefect, Release } from './release.ts';

interface ReleasePart {
  readonly blockers: readonly ReleaseBlocker[];
  readonly acceptedDefects: readonly RecordId[];
}

/**
 * The blockers of a release beside those of its changes: its quality gates, the vulnerabilities of its assets, and open critical defects.
 *
 * @internal
 */
export function releaseBlockers(release: Release, context: ReleaseContext, on: CalendarDate): ReleasePart {
  const defects = ofDefects(release, context, on);
  return {
    blockers: [
      ...(release.changes.length === 0 ? [unknown('changes-unknown', release.id)] : []),
      ...ofGates(release, context, on),
      ...ofVulnerabilities(release, context, on),
      ...defects.blockers,
    ],
    acceptedDefects: defects.acceptedDefects,
  };
}

function ofGates(
  { id, revision, gates }: Release,
  { quality, measures }: ReleaseContext,
  on: CalendarDate,
): readonly ReleaseBlocker[] {
  if (gates === undefined) return [unknown('gates-unknown', id)];
  return [...new Set(gates)].flatMap((name) => {
    const gate = quality.gates.byId.get(name);
    if (gate === undefined || !quality.measures.isGiven) return [unknown('gate-unknown', name)];
    const { verdict, criteria } = judgeGate(gate, measures, { revision, asOf: on });
    if (verdict === 'passed') return [];
    if (verdict === 'nothing-measured') return [known('gate-nothing-measured', name)];
    return criteria.flatMap(({ state, metric }) => {
      if (state === 'met' || state === 'exempt') return [];
      return [known(state === 'failed' ? 'gate-failed' : 'gate-incomplete', name, metric)];
    });
  });
}

function ofVulnerabilities(
  { id, assets }: Release,
  { vulnerabilitiesOf }: ReleaseContext,
  on: CalendarDate,
): readonly ReleaseBlocker[] {
  if (assets === undefined) return [unknown('assets-unknown', id)];
  if (assets.length === 0) return [];
  if (vulnerabilitiesOf === undefined) return [unknown('vulnerabilities-unknown', id)];
  return [...new Set(assets)].flatMap((asset) =>
    vulnerabilitiesOf(asset).flatMap((vulnerability) => blockerOf(vulnerability, asset, on)),
  );
}

function blockerOf(vulnerability: VulnerabilityFacts, asset: RecordId, on: CalendarDate): readonly ReleaseBlocker[] {
  const { id, detectedOn = on, dueOn, withoutLimit = false, closedOn } = vulnerability;
  const { exceptedFrom = on, exceptedThrough } = vulnerability;
  const isOpen = detectedOn <= on && (closedOn === null || closedOn > on);
  const isExcepted = exceptedThrough !== undefined && exceptedFrom <= on && on <= exceptedThrough;
  if (!isOpen || isExcepted) return [];
  if (dueOn === null) return withoutLimit ? [] : [unknown('vulnerability-due-unknown', id, asset)];
  return dueOn < on ? [known('vulnerability-overdue', id, asset)] : [];
}

function ofDefects(release: Release, { defects, openCritical }: ReleaseContext, on: CalendarDate): ReleasePart {
  const { id, repository, acceptedDefects = [] } = release;
  if (!defects.isGiven) return { blockers: [unknown('defects-unknown', id)], acceptedDefects: [] };
  const accepted: RecordId[] = [];
  const blockers = openCritical(repository, on).flatMap((defect) => {
    const reasons = acceptedDefects.flatMap((one) => (one.defect === defect.id ? [acceptanceFlaw(one, on)] : []));
    if (reasons.includes(undefined)) {
      accepted.push(defect.id);
      return [];
    }
    return [known(reasons[0] ?? 'defect-open', defect.id)];
  });
  return { blockers, acceptedDefects: accepted };
}

/** The reason why an acceptance does not cover a day; undefined where it does. */
function acceptanceFlaw(
  { acceptedBy, acceptedOn, through }: AcceptedDefect,
  on: CalendarDate,
): KnownBlockReason | undefined {
  if (through < on) return 'defect-acceptance-over';
  return acceptedBy === undefined || acceptedOn > on ? 'defect-acceptance-invalid' : undefined;
}
