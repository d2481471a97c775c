import { aCount, anObject, aNumberFromZero, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import type { ScreeningAnswer } from '../records/privacy-words.ts';
import type { RecordCircumstance, RecordExemption } from './record-exemptions.ts';

/** The facts by which the need of a record of processing is found. A fact that is absent is unknown. */
export interface ProcessingRecordFacts extends Readonly<Partial<Record<RecordCircumstance, ScreeningAnswer>>> {
  /** The number of people that the organization employs. */
  readonly employees?: number;
  /** Whether the processing is likely to be a risk to people. */
  readonly risk?: ScreeningAnswer;
  /** Whether the processing is likely to be a high risk to people. */
  readonly 'high-risk'?: ScreeningAnswer;
  /** Whether the processing is regular and not occasional, such as that of payroll. */
  readonly regular?: ScreeningAnswer;
  /** Whether the data are of special categories (GDPR art. 9) or about crimes (art. 10). */
  readonly 'special-or-criminal-data'?: ScreeningAnswer;
}

/** The need of a record of processing with its reasons. */
export interface ProcessingRecordNeed {
  /** The need; `undecided` where a fact that is unknown could end the exemption. */
  readonly need: 'required' | 'not-required' | 'undecided';
  /** The facts that end the exemption. */
  readonly reasons: readonly ('employees' | RecordCircumstance)[];
  /** The facts that are unknown and could end it. */
  readonly missing: readonly ('employees' | RecordCircumstance)[];
}

const answer: Guard = /* @__PURE__ */ maybe(/* @__PURE__ */ oneOf(['yes', 'no']));
const factsGuard = /* @__PURE__ */ anObject<ProcessingRecordFacts>({
  employees: /* @__PURE__ */ maybe(aNumberFromZero),
  risk: answer,
  'high-risk': answer,
  regular: answer,
  'special-or-criminal-data': answer,
});
const exemptionGuard = /* @__PURE__ */ anObject<RecordExemption>({
  fewerThan: aCount,
  unless: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(['risk', 'high-risk', 'regular', 'special-or-criminal-data'])),
});

/**
 * Finds whether an activity needs a record of processing, or an exemption of small organizations leaves it out (GDPR art. 30(5)). Most processing is regular and has no
 * exemption. It is no legal advice.
 *
 * @param facts - The facts about the organization and the activity.
 * @param exemption - The exemption, such as that of the law in `recordExemptions`.
 * @returns The need, with the facts that end the exemption or could end it.
 * @throws RangeError if a fact or the exemption cannot be read.
 *
 * @example
 * ```ts
 * import { processingRecordNeeded, recordExemptions } from 'isms-kit/privacy';
 *
 * const law = recordExemptions['gdpr-30-5'];
 * processingRecordNeeded({ employees: 40, regular: 'yes' }, law).need; // => 'required'
 * processingRecordNeeded({ employees: 40, risk: 'no', regular: 'no' }, law).missing; // => ['special-or-criminal-data']
 * ```
 */
export function processingRecordNeeded(facts: ProcessingRecordFacts, exemption: RecordExemption): ProcessingRecordNeed {
  requireReadable('facts', facts, factsGuard);
  requireReadable('exemption', exemption, exemptionGuard);
  const { employees } = facts;
  const { fewerThan, unless } = exemption;
  const reasons = [
    ...(employees !== undefined && employees >= fewerThan ? (['employees'] as const) : []),
    ...unless.filter((one) => facts[one] === 'yes'),
  ];
  if (reasons.length > 0) return { need: 'required', reasons, missing: [] };
  const missing = [
    ...(employees === undefined ? (['employees'] as const) : []),
    ...unless.filter((one) => facts[one] === undefined),
  ];
  return { need: missing.length > 0 ? 'undecided' : 'not-required', reasons, missing };
}
