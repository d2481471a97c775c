import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { requireRegisters } from '../../core/guards/read-register.ts';
import type { RecordId } from '../../core/records/text.ts';
import { changeBlockers } from './change-blockers.ts';
import { type ReleaseContext, prepareReleases, type ReleaseRegisters } from './release-context.ts';
import type { ReleaseBlocker, ReleaseException } from './release-blocker.ts';
import { releaseBlockers } from './release-blockers.ts';
import {
  type ChangeFacts,
  changeFactsGuard,
  releaseGuard,
  type VulnerabilityFacts,
  vulnerabilityFactsGuard,
} from './release-guards.ts';
import type { Release } from './release.ts';

/** The options of `releaseVerdict`. */
export interface ReleaseVerdictOptions {
  /** The day in question; a release that was deployed by then is judged on the day of its deployment. */
  readonly asOf: CalendarDate;
  /** The changes under change control; whether one is approved is unknown when absent. */
  readonly changes?: readonly ChangeFacts[];
  /** The vulnerabilities; whether one is overdue is unknown when absent. */
  readonly vulnerabilities?: readonly VulnerabilityFacts[];
}

/** Whether a release may be deployed, with each reason against it. */
export interface ReleaseVerdict {
  /** The release. */
  readonly release: RecordId;
  /** The day on which it is judged: that of its deployment, or the day in question before that. */
  readonly on: CalendarDate;
  /** The verdict; a release passes only without any blocker, and what is not known blocks. */
  readonly verdict: 'passed' | 'blocked';
  /** The reasons against it: those of its changes first, in the order of the release. */
  readonly blockers: readonly ReleaseBlocker[];
  /** The exceptions on which it rests. */
  readonly exceptions: readonly ReleaseException[];
  /** The open critical defects that are accepted for the day. */
  readonly acceptedDefects: readonly RecordId[];
}

const registersGuard = /* @__PURE__ */ anObject({});
const optionsGuard = /* @__PURE__ */ anObject<ReleaseVerdictOptions>({
  asOf: aDate,
  changes: /* @__PURE__ */ maybe(changeFactsGuard),
  vulnerabilities: /* @__PURE__ */ maybe(vulnerabilityFactsGuard),
});

/**
 * Says whether a release may be deployed (A.8.25, A.8.29, A.8.32). Each of its changes must be merged, independently reviewed, tested as its
 * life-cycle model asks, passed through the gates of that model, and carried by an approved change. Its revision must pass its quality gates. No
 * vulnerability of its assets may be overdue. A critical defect may be open only if it is accepted through the day of the release.
 *
 * Every blocker has its reason. What is not known blocks, too: a register that is not given, a fact that is null. An exception that is valid
 * lifts its blocker and is shown.
 *
 * @param release - The release.
 * @param registers - The registers of development, people and roles, and the exceptions.
 * @param options - The day in question, the changes under change control and the vulnerabilities.
 * @returns The verdict with all blockers, the exceptions and the accepted defects.
 * @throws RangeError if a part that decides cannot be read.
 *
 * @example
 * ```ts
 * import { type Release, releaseVerdict } from 'isms-kit/development';
 * import { exampleDevelopment } from 'isms-kit/fixtures';
 *
 * const release = exampleDevelopment.releases[0] as Release;
 * const options = { asOf: '2026-10-28', vulnerabilities: [] } as const;
 * const approved = [{ id: 'CHG-2026-29', approved: true }];
 * releaseVerdict(release, exampleDevelopment, { ...options, changes: approved }).verdict; // => 'passed'
 * const { blockers } = releaseVerdict(release, exampleDevelopment, options);
 * blockers.map(({ reason, certainty }) => `${reason} ${certainty}`); // => ['approval-unknown unknown']
 * ```
 */
export function releaseVerdict(
  release: Release,
  registers: ReleaseRegisters,
  options: ReleaseVerdictOptions,
): ReleaseVerdict {
  requireReadable('release', release, releaseGuard);
  requireReadable('registers', registers, registersGuard);
  requireOptions(options, optionsGuard);
  const context = prepareReleases(registers, options);
  const { staff, models, work, quality, defects, exceptions } = context;
  requireRegisters('registers', [staff.people, staff.roles, staff.roleAssignments, models, exceptions, defects]);
  requireRegisters('registers', [work.changes, work.runs, quality.gates, quality.measures]);
  return judgeRelease(release, context, options.asOf);
}

/**
 * Judges a readable release from prepared registers.
 *
 * @internal
 */
export function judgeRelease(release: Release, context: ReleaseContext, asOf: CalendarDate): ReleaseVerdict {
  const { id, deployedOn } = release;
  const on = deployedOn !== undefined && deployedOn < asOf ? deployedOn : asOf;
  const ofChanges = [...new Set(release.changes)].map((change) => changeBlockers(change, release, context, on));
  const ofRelease = releaseBlockers(release, context, on);
  const blockers = [...ofChanges.flatMap((one) => one.blockers), ...ofRelease.blockers];
  return {
    release: id,
    on,
    verdict: blockers.length === 0 ? 'passed' : 'blocked',
    blockers,
    exceptions: ofChanges.flatMap((one) => one.exceptions),
    acceptedDefects: ofRelease.acceptedDefects,
  };
}
