import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { screeningGuard } from '../activities/activity-guards.ts';
import type { AssessmentScreening } from '../activities/controller-activity.ts';
import { requiredCases } from '../records/privacy-words.ts';
import { type AssessmentListEntry, assessmentListGuard, criteriaWith, entryState } from './assessment-list.ts';

/** The need of an impact assessment as far as it can be decided, the lowest first. */
export type DecidedAssessmentNeed = 'not-required' | 'not-indicated' | 'consider' | 'likely-required' | 'required';

/** The options of `impactAssessmentNeeded`. */
export interface ImpactAssessmentNeededOptions {
  /** The day in question, on which entries of the lists hold. */
  readonly asOf: CalendarDate;
  /** The lists of the authority; none when absent. */
  readonly lists?: readonly AssessmentListEntry[];
}

/** The need of an impact assessment with its reasons. */
export interface AssessmentNeed {
  /** The need; `undecided` where questions without an answer could change it. */
  readonly need: DecidedAssessmentNeed | 'undecided';
  /** The lowest need that the answers still allow. */
  readonly atLeast: DecidedAssessmentNeed;
  /** The step that gives `atLeast`: a case of the law, an entry of a list, an exemption, or the criteria. */
  readonly rule: 'case' | 'list' | 'exemption' | 'criteria';
  /** The cases, entries, exemptions or criteria that are met in that step. */
  readonly reasons: readonly string[];
  /** The questions without an answer that could change the need: cases, entries, criteria. */
  readonly unanswered: readonly string[];
}

const optionsGuard = /* @__PURE__ */ anObject<ImpactAssessmentNeededOptions>({
  asOf: aDate,
  lists: assessmentListGuard,
});

/**
 * Finds whether an impact assessment is needed, in the order of the law and not by counting: the cases of GDPR art. 35(3) and the list of art. 35(4) require it;
 * then an exemption (art. 35(5) and (10), recital 91) leaves it out; only then the nine criteria of the guidelines WP248 show whether it is likely. A person decides.
 *
 * An exemption holds only where it is claimed. A question without an answer never gives a better verdict. It is no legal advice.
 *
 * @param screening - The answers.
 * @param options - The day in question, and the lists of the authority.
 * @returns The need, the reasons, and the questions that could change it.
 * @throws RangeError if an answer, the day or an entry cannot be read.
 *
 * @example
 * ```ts
 * import { assessmentCriteria, impactAssessmentNeeded, requiredCases } from 'isms-kit/privacy';
 *
 * const no = (questions: readonly string[]) => Object.fromEntries(questions.map((question) => [question, 'no' as const]));
 * const screening = { cases: no(requiredCases), criteria: { ...no(assessmentCriteria), 'sensitive-data': 'yes' } } as const;
 * impactAssessmentNeeded(screening, { asOf: '2026-11-21' }).need; // => 'consider'
 * const vulnerable = { ...screening, criteria: { ...screening.criteria, 'vulnerable-people': 'yes' } } as const;
 * impactAssessmentNeeded(vulnerable, { asOf: '2026-11-21' }).need; // => 'likely-required'
 * impactAssessmentNeeded({ cases: no(requiredCases) }, { asOf: '2026-11-21' }).need; // => 'undecided'
 * ```
 */
export function impactAssessmentNeeded(
  screening: AssessmentScreening,
  options: ImpactAssessmentNeededOptions,
): AssessmentNeed {
  requireReadable('screening', screening, screeningGuard);
  requireOptions(options, optionsGuard);
  return needOf(screening, options);
}

type Step = Pick<AssessmentNeed, 'atLeast' | 'rule' | 'reasons' | 'unanswered'>;

/**
 * The need by readable answers.
 *
 * @internal
 */
export function needOf(
  screening: AssessmentScreening,
  { asOf, lists = [] }: ImpactAssessmentNeededOptions,
): AssessmentNeed {
  const { cases = {} } = screening;
  const entries = lists.filter(({ validFrom = asOf, validUntil = asOf }) => validFrom <= asOf && asOf <= validUntil);
  const idsWith = (effect: AssessmentListEntry['effect'], state: ReturnType<typeof entryState>): readonly string[] =>
    entries.flatMap((entry) => (entry.effect === effect && entryState(entry, screening) === state ? [entry.id] : []));
  const met = requiredCases.filter((one) => cases[one] === 'yes');
  if (met.length > 0) return { need: 'required', atLeast: 'required', rule: 'case', reasons: met, unanswered: [] };
  const listed = idsWith('required', 'yes');
  if (listed.length > 0)
    return { need: 'required', atLeast: 'required', rule: 'list', reasons: listed, unanswered: [] };
  const open = [...requiredCases.filter((one) => cases[one] === undefined), ...idsWith('required', 'unknown')];
  const step = stepBelow(screening, idsWith('exempt', 'yes'));
  const unanswered = [...open, ...step.unanswered];
  return { need: unanswered.length > 0 ? 'undecided' : step.atLeast, ...step, unanswered };
}

/** The step below what the law requires: an exemption, else the criteria with those that could raise the need. */
function stepBelow({ exemptions = [], criteria }: AssessmentScreening, listed: readonly string[]): Step {
  const claimed = [...exemptions, ...listed];
  if (claimed.length > 0) return { atLeast: 'not-required', rule: 'exemption', reasons: claimed, unanswered: [] };
  const reasons = criteriaWith('yes', criteria);
  const open = criteriaWith(undefined, criteria);
  if (reasons.length > 1) return { atLeast: 'likely-required', rule: 'criteria', reasons, unanswered: [] };
  const atLeast = reasons.length === 1 ? 'consider' : 'not-indicated';
  return { atLeast, rule: 'criteria', reasons, unanswered: open };
}
