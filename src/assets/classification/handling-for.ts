import { shownValue } from '../../core/findings/quotation.ts';
import { anObject, aText, listOf, oneOf } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { schemeGuard } from './classification-guards.ts';
import type { ClassificationLevel, ClassificationScheme } from './classification-scheme.ts';
import { ranksOf } from './classify-data-set.ts';
import { type HandlingAction, handlingActions } from './handling-actions.ts';

/** The options of `handlingFor`. */
export interface HandlingForOptions {
  /** The action. */
  readonly action: HandlingAction;
}

/** How something is handled. Plain JSON. */
export interface Handling {
  /** Whether the action is allowed; `not-stated` where the scheme has no rule for it, which is no permission. */
  readonly outcome: 'allowed' | 'allowed-with' | 'forbidden' | 'not-stated';
  /** The id of the level that decided: the highest. */
  readonly level: string;
  /** How people know the level: by a label, or by the context. */
  readonly basis: ClassificationLevel['labelBasis'];
  /** The requirements of an action that is allowed with some; else empty. */
  readonly requirements: readonly string[];
}

const levelsGuard = /* @__PURE__ */ listOf(aText);
const optionsGuard = /* @__PURE__ */ anObject<HandlingForOptions>({ action: /* @__PURE__ */ oneOf(handlingActions) });

/**
 * Says how information or assets are handled in an action (A.5.10). Of several things together the highest level decides. A rule that is missing is
 * not taken from a lower level.
 *
 * @param levels - The ids of the levels of the things, at least one.
 * @param scheme - The classification scheme.
 * @param options - The action.
 * @returns The outcome with the level that decided and its requirements.
 * @throws RangeError if there is no level, the scheme does not have one of them, or an argument cannot be read.
 *
 * @example
 * ```ts
 * import { handlingFor } from 'isms-kit/assets';
 * import { makeClassificationScheme } from 'isms-kit/fixtures';
 *
 * const scheme = makeClassificationScheme();
 * handlingFor(['public'], scheme, { action: 'share' }).outcome; // => 'allowed'
 * handlingFor(['public', 'confidential'], scheme, { action: 'share' }).requirements; // => ['non-disclosure agreement', 'owner agrees']
 * handlingFor(['confidential'], scheme, { action: 'copy' }).outcome; // => 'not-stated'
 * ```
 */
export function handlingFor(
  levels: readonly string[],
  scheme: ClassificationScheme,
  options: HandlingForOptions,
): Handling {
  requireReadable('levels', levels, levelsGuard);
  requireReadable('scheme', scheme, schemeGuard);
  requireOptions(options, optionsGuard);
  const ranks = ranksOf(scheme.levels);
  let highest = -1;
  for (const level of levels) {
    const rank = ranks.get(level);
    if (rank === undefined) throw new RangeError(`levels must be levels of the scheme, got ${shownValue(level)}`);
    highest = Math.max(highest, rank);
  }
  const decisive = scheme.levels[highest];
  if (decisive === undefined) throw new RangeError('levels must have at least one level');
  const { id: level, labelBasis: basis } = decisive;
  const rule = scheme.handling.find((one) => one.level === level && one.action === options.action);
  if (rule === undefined) return { outcome: 'not-stated', level, basis, requirements: [] };
  const requirements = rule.outcome === 'allowed-with' ? rule.requirements : [];
  return { outcome: rule.outcome, level, basis, requirements };
}
