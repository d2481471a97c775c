import type { DueItem } from '../../core/due/due-item.ts';
import { type DueItemsOptions, requireDueItemsOptions, selectDueItems } from '../../core/due/select-due-items.ts';
import { anObject } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { analysisDueItems } from '../impacts/check-analyses.ts';
import { exerciseActionDueItems, exerciseDueItems } from '../plans/plan-due-items.ts';
import { type ContinuityRegisters, readContinuity } from '../records/continuity-registers.ts';

/**
 * Lists what the registers of continuity ask for by a day: analyses of impact, exercises of plans, and the actions that follow from exercises. A
 * record that cannot be read gives no item; `checkContinuity` finds it.
 *
 * @param registers - The registers.
 * @param options - The window and the day in question.
 * @returns The items due by the end of the window, also those due before it that are not done, in the order of their days.
 * @throws RangeError if the registers are not an object, an option cannot be read, or the window ends before it begins.
 *
 * @example
 * ```ts
 * import { continuityDueItems } from 'isms-kit/continuity';
 * import { makeContinuityPlan, makeExercise } from 'isms-kit/fixtures';
 *
 * const registers = { continuityPlans: [makeContinuityPlan()], exercises: [makeExercise({ heldOn: '2025-12-10' })] };
 * const [item] = continuityDueItems(registers, { from: '2026-12-01', through: '2026-12-31', asOf: '2026-11-21' });
 * item?.kind; // => 'continuity-exercise'
 * item?.dueOn; // => '2026-12-10'
 * ```
 */
export function continuityDueItems(registers: ContinuityRegisters, options: DueItemsOptions): readonly DueItem[] {
  requireReadable('registers', registers, anObject({}));
  requireDueItemsOptions(options);
  const { asOf } = options;
  const reads = readContinuity(registers);
  return selectDueItems(
    [
      ...analysisDueItems(reads.processes, asOf),
      ...exerciseDueItems(reads, asOf),
      ...exerciseActionDueItems(reads, asOf),
    ],
    options,
  );
}
