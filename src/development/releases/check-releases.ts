import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { type Listed, readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import { futureEvent, type Place, registerFindings, unknownReference } from '../../core/guards/register-findings.ts';
import { judgeGate } from '../quality/gate-verdict.ts';
import type { recordsFindings } from '../records/findings.ts';
import { releasesFindings } from './findings.ts';
import type { ReleaseContext } from './release-context.ts';
import { releaseGuard } from './release-guards.ts';
import { judgeRelease } from './release-verdict.ts';
import type { Release } from './release.ts';

type ReleasesFinding = FindingOf<typeof releasesFindings> | FindingOf<typeof recordsFindings>;

/**
 * Reads the register of releases.
 *
 * @internal
 */
export function readReleases(releases: readonly Release[] | undefined): RegisterRead<Release> {
  return readRegister('releases', 'release', releases, releaseGuard);
}

/**
 * Finds the releases that were deployed although a fact blocked them (A.8.25, A.8.29, A.8.32). Reviews, tests and passes of gates have findings
 * of their changes.
 *
 * @internal
 */
export function checkReleases(
  releases: RegisterRead<Release>,
  context: ReleaseContext,
  asOf: CalendarDate,
): readonly ReleasesFinding[] {
  return [
    ...registerFindings('development', releases),
    ...releases.listed.flatMap((listed): readonly ReleasesFinding[] => {
      const { deployedOn } = listed.record;
      const records = recordFindings(listed, context, asOf);
      if (deployedOn === undefined || deployedOn > asOf) return records;
      return [
        ...records,
        ...gateFindings(listed, context, deployedOn),
        ...blockerFindings(listed, context, deployedOn),
      ];
    }),
  ];
}

function placeOf({ record: { id }, index }: Listed<Release>): Place {
  return { subject: { kind: 'release', id }, path: ['releases', index] };
}

function recordFindings(
  listed: Listed<Release>,
  { work, quality, defects, staff: { people } }: ReleaseContext,
  asOf: CalendarDate,
): readonly ReleasesFinding[] {
  const { changes, gates = [], acceptedDefects = [], deployedOn } = listed.record;
  const { subject, path } = placeOf(listed);
  const at = (...steps: readonly (string | number)[]): Place => ({ subject, path: [...path, ...steps] });
  return [
    ...changes.flatMap((id, index) =>
      unknownReference('development', at('changes', index), ['software-change', id], work.changes),
    ),
    ...gates.flatMap((id, index) =>
      unknownReference('development', at('gates', index), ['quality-gate', id], quality.gates),
    ),
    ...acceptedDefects.flatMap(({ defect }, index) =>
      unknownReference('development', at('acceptedDefects', index, 'defect'), ['defect', defect], defects),
    ),
    ...acceptedDefects.flatMap(({ acceptedBy }, index) =>
      unknownReference('development', at('acceptedDefects', index, 'acceptedBy'), ['person', acceptedBy], people),
    ),
    ...acceptedDefects.flatMap(({ acceptedOn }, index) =>
      futureEvent('development', at('acceptedDefects', index, 'acceptedOn'), acceptedOn, asOf),
    ),
    ...futureEvent('development', at('deployedOn'), deployedOn, asOf),
  ];
}

function gateFindings(
  listed: Listed<Release>,
  { quality, measures }: ReleaseContext,
  deployedOn: CalendarDate,
): readonly ReleasesFinding[] {
  const { id: release, revision, gates = [] } = listed.record;
  return [...new Set(gates)].flatMap((name): readonly ReleasesFinding[] => {
    const gate = quality.gates.byId.get(name);
    if (gate === undefined || !quality.measures.isGiven) return [];
    const { verdict, criteria } = judgeGate(gate, measures, { revision, asOf: deployedOn });
    const place = placeOf(listed);
    const params = { release, deployedOn, gate: name };
    if (verdict === 'passed') return [];
    if (verdict === 'nothing-measured')
      return [reportFinding(releasesFindings, 'gate-nothing-measured', { ...place, params })];
    const states = verdict === 'failed' ? ['failed'] : ['missing', 'stale'];
    const metrics = criteria.flatMap(({ state, metric }) => (states.includes(state) ? [metric] : []));
    const details = { ...place, params: { ...params, metrics } };
    return [
      verdict === 'failed'
        ? reportFinding(releasesFindings, 'gate-failed', details)
        : reportFinding(releasesFindings, 'gate-incomplete', details),
    ];
  });
}

const saidElsewhere = /^(?:review|test|gate)-/;

function blockerFindings(
  listed: Listed<Release>,
  context: ReleaseContext,
  deployedOn: CalendarDate,
): readonly ReleasesFinding[] {
  const { blockers } = judgeRelease(listed.record, context, deployedOn);
  return blockers
    .filter(({ reason, certainty }) => certainty === 'known' && !saidElsewhere.test(reason))
    .map(({ reason, record }) =>
      reportFinding(releasesFindings, 'release-blocked', {
        ...placeOf(listed),
        params: { release: listed.record.id, deployedOn, record, reason },
      }),
    );
}
