import { aBoolean, anObject, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import type { ManagementReview } from './management-review.ts';
import { reviewedInputsGuard } from './review-guards.ts';
import { type ReviewInputId, reviewInputIds } from './review-input-ids.ts';

/** The options of `missingReviewInputs`. */
export interface MissingReviewInputsOptions {
  /** Whether it is the first review of the organization, which has no earlier one to follow up; not so when absent. */
  readonly first?: boolean;
}

const optionsGuard = /* @__PURE__ */ anObject<MissingReviewInputsOptions>({ first: /* @__PURE__ */ maybe(aBoolean) });

/**
 * Lists the inputs that a management review did not consider (9.3.2), one by one. An input without a summary is missing; that there is nothing
 * to report is a summary. 9.3.2 d as a whole covers none of its four parts.
 *
 * @param review - The review.
 * @param options - Whether it is the first one, which needs no 9.3.2 a.
 * @returns The missing ones of the ten inputs, in the order of the standard.
 * @throws RangeError if the review or the options cannot be read.
 *
 * @example
 * ```ts
 * import { missingReviewInputs } from 'isms-kit/governance';
 *
 * const inputs = (['9.3.2.b', '9.3.2.c', '9.3.2.d', '9.3.2.e', '9.3.2.f', '9.3.2.g'] as const).map((input) => ({
 *   input,
 *   summary: 'Nothing to report',
 * }));
 * missingReviewInputs({ inputs }, { first: true }); // => ['9.3.2.d.1', '9.3.2.d.2', '9.3.2.d.3', '9.3.2.d.4']
 * ```
 */
export function missingReviewInputs(
  review: Pick<ManagementReview, 'inputs'>,
  options: MissingReviewInputsOptions = {},
): readonly ReviewInputId[] {
  requireReadable('review', review, reviewedInputsGuard);
  requireOptions(options, optionsGuard);
  const { first = false } = options;
  const given = new Set<string>(
    review.inputs.flatMap(({ input, summary }) => (summary !== undefined && /\S/.test(summary) ? [input] : [])),
  );
  return reviewInputIds.filter((input) => !given.has(input) && !(first && input === '9.3.2.a'));
}
