import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { registerFindings } from '../../core/guards/register-findings.ts';
import { checkLoss } from '../backups/check-loss.ts';
import { checkAnalyses } from '../impacts/check-analyses.ts';
import { checkPlans } from '../plans/check-plans.ts';
import { type ContinuityRegisters, readContinuity } from '../records/continuity-registers.ts';
import { checkRecovery } from '../recovery/check-recovery.ts';
import { recoveryGraph } from '../recovery/recovery-graph.ts';
import type { ContinuityFinding } from './findings.ts';

/** The context of `checkContinuity`. */
export interface CheckContinuityContext {
  /** The day in question; later events have not happened. */
  readonly asOf: CalendarDate;
}

const contextGuard = /* @__PURE__ */ anObject<CheckContinuityContext>({ asOf: aDate });

/**
 * Finds the weaknesses of the registers of continuity (A.5.29, A.5.30, A.8.13, A.8.14): analyses and objectives, dependencies and what they allow, single
 * points of failure, losses of data, plans, exercises and what they prove.
 *
 * @param registers - The registers. They may be unvalidated: an unreadable record gives one finding, and the rest is checked. Records that
 *   name each other are checked against the registers that are given.
 * @param context - The day in question.
 * @returns The findings, each with its place. The cost grows linearly: a chain is named by its first ten records, and alternatives are compared in
 *   about a thousand steps; `dependency-undecided` says where these are too few.
 * @throws RangeError if the registers are not an object or the day is not a calendar date.
 *
 * @example
 * ```ts
 * import { checkContinuity } from 'isms-kit/continuity';
 * import { makeProcess, makeResource } from 'isms-kit/fixtures';
 *
 * const registers = { processes: [makeProcess()], resources: [makeResource({ backups: [] })] };
 * const [finding] = checkContinuity(registers, { asOf: '2026-11-21' });
 * finding?.code; // => 'resource-not-backed-up'
 * finding?.path; // => ['resources', 0, 'backups']
 * ```
 */
export function checkContinuity(
  registers: ContinuityRegisters,
  context: CheckContinuityContext,
): readonly ContinuityFinding[] {
  requireReadable('registers', registers, anObject({}));
  requireOptions(context, contextGuard, 'context');
  const { asOf } = context;
  const reads = readContinuity(registers);
  const { processes, resources, plans, exercises } = reads;
  const graph = recoveryGraph(reads);
  return [
    ...[processes, resources, plans, exercises].flatMap((register) => registerFindings('continuity', register)),
    ...checkAnalyses(processes, asOf),
    ...checkRecovery(reads, graph, asOf),
    ...checkLoss(graph),
    ...checkPlans(reads, graph, asOf),
  ];
}
