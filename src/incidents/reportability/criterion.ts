import type { LegalReference } from '../../core/findings/finding.ts';

/** Whether a criterion is met; one that is not answered is unknown, and never "no". */
export type CriterionAnswer = 'met' | 'not-met' | 'unknown';

/** One condition of a criterion. */
export interface ReportabilityCondition {
  /** The id of the condition, a word in kebab case. */
  readonly id: string;
  /** The answer. */
  readonly answer: CriterionAnswer;
}

/** One criterion with its conditions. */
export interface ReportabilityCriterion {
  /** The id of the criterion, a word in kebab case. */
  readonly id: string;
  /** The answer. */
  readonly answer: CriterionAnswer;
  /**
   * The conditions. Where one of them is met, the criterion is, and several count once; the criterion `recurring` needs all of them.
   */
  readonly conditions: readonly ReportabilityCondition[];
  /** The provision. */
  readonly source: LegalReference;
}

/**
 * The criteria of a regime, and whether the incident is to be reported by them.
 *
 * @internal
 */
export interface ReportabilityResult {
  readonly answer: CriterionAnswer;
  readonly criteria: readonly ReportabilityCriterion[];
}

/**
 * The answer to a question with yes or no.
 *
 * @internal
 */
export function answered(answer: boolean | undefined): CriterionAnswer {
  if (answer === undefined) return 'unknown';
  return answer ? 'met' : 'not-met';
}

/**
 * Whether a number is above a threshold; equal is not above.
 *
 * @internal
 */
export function isAbove(value: number | undefined, threshold: number): CriterionAnswer {
  return answered(value === undefined ? undefined : value > threshold);
}

/**
 * Whether a number is above a share of a whole, such as 10 of 100. Zero is above no share, whatever the whole is.
 *
 * @internal
 */
export function isAboveShare(
  value: number | undefined,
  whole: number | undefined,
  [part, parts]: readonly [part: number, parts: number],
): CriterionAnswer {
  if (value === 0) return 'not-met';
  return answered(value === undefined || whole === undefined ? undefined : value * parts > whole * part);
}

/**
 * Whether one of several answers is met.
 *
 * @internal
 */
export function anyOf(answers: readonly CriterionAnswer[]): CriterionAnswer {
  return atLeast(1, answers);
}

/**
 * Whether all of several answers are met.
 *
 * @internal
 */
export function allOf(answers: readonly CriterionAnswer[]): CriterionAnswer {
  return atLeast(answers.length, answers);
}

/**
 * Whether a number of answers is met.
 *
 * @internal
 */
export function atLeast(count: number, answers: readonly CriterionAnswer[]): CriterionAnswer {
  const met = answers.filter((answer) => answer === 'met').length;
  if (met >= count) return 'met';
  const open = answers.filter((answer) => answer === 'unknown').length;
  return met + open >= count ? 'unknown' : 'not-met';
}

/**
 * A criterion with its conditions.
 *
 * @internal
 */
export function criterion(
  id: string,
  source: LegalReference,
  conditions: readonly (readonly [id: string, answer: CriterionAnswer])[],
): ReportabilityCriterion {
  return {
    id,
    answer: anyOf(conditions.map(([, answer]) => answer)),
    conditions: conditions.map(([condition, answer]) => ({ id: condition, answer })),
    source,
  };
}
