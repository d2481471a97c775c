import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { aDate, anObject, aPeriod, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { registerFindings } from '../../core/guards/register-findings.ts';
import { readAcknowledgements } from '../../people/acknowledgements/acknowledgements-owed.ts';
import { checkChanges } from '../changes/check-changes.ts';
import { checkDefects } from '../defects/check-defects.ts';
import { checkLifecycle } from '../lifecycle/check-lifecycle.ts';
import { checkDeployments, readDeployments } from '../monitoring/check-deployments.ts';
import { checkQuality } from '../quality/check-quality.ts';
import { checkReleases, readReleases } from '../releases/check-releases.ts';
import { prepareReleases } from '../releases/release-context.ts';
import {
  type ChangeFacts,
  changeFactsGuard,
  type VulnerabilityFacts,
  vulnerabilityFactsGuard,
} from '../releases/release-guards.ts';
import type { Release } from '../releases/release.ts';
import { checkStandards, readStandards } from '../standards/check-standards.ts';
import type { DevelopmentRegisters } from './development-registers.ts';
import type { DevelopmentFinding } from './findings.ts';

/** The context of `checkDevelopment`. */
export interface CheckDevelopmentContext {
  /** The day in question; later events have not happened. */
  readonly asOf: CalendarDate;
  /** The time that a person has to read a coding standard; nothing is overdue when absent. */
  readonly readWithin?: Period;
  /** The changes under change control; whether one is approved is unknown when absent. */
  readonly changes?: readonly ChangeFacts[];
  /** The vulnerabilities; whether one is overdue is unknown when absent. */
  readonly vulnerabilities?: readonly VulnerabilityFacts[];
}

const contextGuard = /* @__PURE__ */ anObject<CheckDevelopmentContext>({
  asOf: aDate,
  readWithin: /* @__PURE__ */ maybe(aPeriod),
  changes: /* @__PURE__ */ maybe(changeFactsGuard),
  vulnerabilities: /* @__PURE__ */ maybe(vulnerabilityFactsGuard),
});

/**
 * Finds the weaknesses of the registers of development (A.8.25 to A.8.33, 8.1, 10.2): the life cycle and its gates, reviews and tests of
 * changes, quality gates, defects, releases, their monitoring, and coding standards.
 *
 * A merged change is judged, and a deployed release on the day of its deployment. What is not known, such as a register that is not given, makes
 * no finding here; `releaseVerdict` lists it.
 *
 * @param registers - The registers. They may be unvalidated: an unreadable record gives one finding, and the rest is checked. Records that
 *   name each other are checked against the registers that are given.
 * @param context - The day in question, the time to read a standard, and the changes and vulnerabilities of operations.
 * @returns The findings, register by register, each with its place. The cost grows linearly.
 * @throws RangeError if the registers are not an object or a part of the context cannot be read.
 *
 * @example
 * ```ts
 * import { checkDevelopment } from 'isms-kit/development';
 * import { makeSoftwareChange } from 'isms-kit/fixtures';
 *
 * const softwareChanges = [makeSoftwareChange({ revision: 'beef' })];
 * const findings = checkDevelopment({ softwareChanges }, { asOf: '2026-11-21' });
 * findings.map(({ code }) => code); // => ['code-review-stale']
 * ```
 */
export function checkDevelopment(
  registers: DevelopmentRegisters,
  context: CheckDevelopmentContext,
): readonly DevelopmentFinding[] {
  requireReadable('registers', registers, anObject({}));
  requireOptions(context, contextGuard, 'context');
  const { asOf, readWithin: within } = context;
  const prepared = prepareReleases(registers, context);
  const { staff, models, work, quality, measures, defects, exceptions } = prepared;
  const reads = readAcknowledgements(registers);
  const releases = readReleases(registers.releases);
  const deployedOn = (id: string): CalendarDate | undefined => releases.byId.get(id)?.deployedOn;
  return [
    ...[staff.people, staff.roles, staff.roleAssignments, exceptions, reads.documents, reads.acknowledgements].flatMap(
      (read) => registerFindings('development', read),
    ),
    ...checkLifecycle(models, { staff, quality, exceptions }),
    ...checkQuality(quality, asOf),
    ...checkChanges(work, {
      asOf,
      staff,
      models,
      exceptions,
      passes: {
        gates: quality.gates.isGiven ? quality.gates.byId : undefined,
        measures: quality.measures.isGiven ? measures : undefined,
      },
      deployedOn: firstDeployments(releases.listed.map(({ record }) => record)),
    }),
    ...checkDefects(defects, { asOf, staff, releases, deployedOn }),
    ...checkReleases(releases, prepared, asOf),
    ...checkDeployments(readDeployments(registers.postDeploymentReviews), { asOf, staff, releases, defects }),
    ...checkStandards(readStandards(registers.codingStandards), { asOf, within, staff, reads }),
  ];
}

/** The first day on which a change was deployed in any release. */
function firstDeployments(releases: readonly Release[]): (change: string) => CalendarDate | undefined {
  const first = new Map<string, CalendarDate>();
  for (const { changes, deployedOn } of releases) {
    if (deployedOn === undefined) continue;
    for (const change of changes) {
      const earlier = first.get(change);
      if (earlier === undefined || deployedOn < earlier) first.set(change, deployedOn);
    }
  }
  return (change) => first.get(change);
}
