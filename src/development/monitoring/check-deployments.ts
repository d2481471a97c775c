import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type DueItem, dueState } from '../../core/due/due-item.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { type Listed, readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import { futureEvent, type Place, registerFindings, unknownReference } from '../../core/guards/register-findings.ts';
import type { Staff } from '../../governance/roles/staff.ts';
import type { Defect } from '../defects/defect.ts';
import type { recordsFindings } from '../records/findings.ts';
import type { Release } from '../releases/release.ts';
import { postDeploymentReviewGuard } from './deployment-guards.ts';
import { monitoringFindings } from './findings.ts';
import { reportOf } from './post-deployment-report.ts';
import type { PostDeploymentReview } from './post-deployment-review.ts';

type MonitoringFinding = FindingOf<typeof monitoringFindings> | FindingOf<typeof recordsFindings>;

interface MonitoringContext {
  readonly asOf: CalendarDate;
  readonly staff: Staff;
  readonly releases: RegisterRead<Release>;
  readonly defects: RegisterRead<Defect>;
}

/**
 * Reads the register of reviews after deployment.
 *
 * @internal
 */
export function readDeployments(
  reviews: readonly PostDeploymentReview[] | undefined,
): RegisterRead<PostDeploymentReview> {
  return readRegister('postDeploymentReviews', 'post-deployment-review', reviews, postDeploymentReviewGuard);
}

/**
 * Finds the weaknesses of the monitoring of releases: windows without measures or decisions (8.1, 9.1).
 *
 * @internal
 */
export function checkDeployments(
  reviews: RegisterRead<PostDeploymentReview>,
  context: MonitoringContext,
): readonly MonitoringFinding[] {
  return [
    ...registerFindings('development', reviews),
    ...reviews.listed.flatMap((listed) => [...recordFindings(listed, context), ...windowFindings(listed, context)]),
  ];
}

function placeOf({ record: { id }, index }: Listed<PostDeploymentReview>): Place {
  return { subject: { kind: 'post-deployment-review', id }, path: ['postDeploymentReviews', index] };
}

function recordFindings(
  listed: Listed<PostDeploymentReview>,
  { staff: { people }, releases, defects, asOf }: MonitoringContext,
): readonly MonitoringFinding[] {
  const { release, measures, defects: brought = [], decision } = listed.record;
  const { subject, path } = placeOf(listed);
  const at = (...steps: readonly (string | number)[]): Place => ({ subject, path: [...path, ...steps] });
  return [
    ...unknownReference('development', at('release'), ['release', release], releases),
    ...measures.flatMap(({ on }, index) => futureEvent('development', at('measures', index, 'on'), on, asOf)),
    ...brought.flatMap((id, index) => unknownReference('development', at('defects', index), ['defect', id], defects)),
    ...unknownReference('development', at('decision', 'by'), ['person', decision?.by], people),
    ...futureEvent('development', at('decision', 'on'), decision?.on, asOf),
  ];
}

function windowFindings(
  listed: Listed<PostDeploymentReview>,
  { releases, asOf }: MonitoringContext,
): readonly MonitoringFinding[] {
  const { release: name, through } = listed.record;
  const release = releases.byId.get(name);
  if (release === undefined) return [];
  const place = placeOf(listed);
  const { window, phase, measures, decision } = reportOf(listed.record, release, { asOf, incidents: undefined });
  if (phase === 'without-window') {
    const params = { release: name, through, deployedOn: String(release.deployedOn) };
    return [reportFinding(monitoringFindings, 'post-deployment-window-empty', { ...place, params })];
  }
  if (phase !== 'over' || window === null) return [];
  const details = { ...place, params: { release: name, from: window.from, through } };
  return [
    ...(measures.length === 0 ? [reportFinding(monitoringFindings, 'post-deployment-unmeasured', details)] : []),
    ...(decision === null ? [reportFinding(monitoringFindings, 'post-deployment-undecided', details)] : []),
  ];
}

/**
 * The decisions on deployed releases, due on the last day of their windows. A release that is not deployed, or is not known, gives no item.
 *
 * @internal
 */
export function deploymentDueItems(
  reviews: RegisterRead<PostDeploymentReview>,
  { releases, asOf }: Pick<MonitoringContext, 'releases' | 'asOf'>,
): readonly DueItem[] {
  return reviews.listed.flatMap(({ record }): readonly DueItem[] => {
    const { id, release: name, through, owner } = record;
    const release = releases.byId.get(name);
    if (release === undefined) return [];
    const { window, decision } = reportOf(record, release, { asOf, incidents: undefined });
    if (window === null || decision !== null) return [];
    return [
      {
        kind: 'post-deployment-decision',
        subject: { kind: 'post-deployment-review', id },
        title: `Decide on the release "${name}"`,
        owner: owner ?? release.owner ?? null,
        dueOn: through,
        dueAt: null,
        state: dueState(through, asOf),
        requirement: '8.1',
        rule: 'through',
      },
    ];
  });
}
