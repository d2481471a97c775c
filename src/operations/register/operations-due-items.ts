import type { DueItem } from '../../core/due/due-item.ts';
import { type DueItemsOptions, requireDueItemsOptions, selectDueItems } from '../../core/due/select-due-items.ts';
import { anObject } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { filteringDueItems } from '../filtering/rule-reviews.ts';
import type { OperationsRegisters } from './operations-registers.ts';

/** The options of `operationsDueItems`. */
export type OperationsDueItemsOptions = DueItemsOptions;

/**
 * Lists what the registers of operations ask for by a day: the reviews of the rules of filters between networks. A record that cannot be read
 * gives no item; `checkOperations` finds it.
 *
 * @param registers - The registers.
 * @param options - The window and the day in question.
 * @returns The items due by the end of the window, also those due before it that are not done, in the order of their days.
 * @throws RangeError if the registers are not an object, an option cannot be read, or the window ends before it begins.
 *
 * @example
 * ```ts
 * import { makeRuleSet } from 'isms-kit/fixtures';
 * import { operationsDueItems } from 'isms-kit/operations';
 *
 * const options = { from: '2027-01-01', through: '2027-12-31', asOf: '2026-11-21' } as const;
 * const [item] = operationsDueItems({ ruleSets: [makeRuleSet()] }, options);
 * item?.title; // => 'Review the rule "web" of the rule set "edge"'
 * item?.dueOn; // => '2027-03-02'
 * ```
 */
export function operationsDueItems(
  registers: OperationsRegisters,
  options: OperationsDueItemsOptions,
): readonly DueItem[] {
  requireReadable('registers', registers, anObject({}));
  requireDueItemsOptions(options);
  return selectDueItems([...filteringDueItems(registers, options.asOf)], options);
}
