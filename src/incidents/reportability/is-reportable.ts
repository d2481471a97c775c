import { aShape } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import type { CriterionAnswer, ReportabilityCriterion } from './criterion.ts';
import { doraCriteria, doraGuard, type DoraReportabilityFacts } from './dora-criteria.ts';
import { nis2Criteria, nis2Guard, type Nis2ReportabilityFacts } from './nis2-criteria.ts';

/** The facts of an incident by which a regime asks for a report. */
export type ReportabilityFacts = DoraReportabilityFacts | Nis2ReportabilityFacts;

/** Whether an incident is to be reported; `undecided` where a criterion without an answer can decide it. */
export type ReportabilityVerdict = 'reportable' | 'not-reportable' | 'undecided';

/** Whether an incident is to be reported under a regime, with every criterion. */
export interface Reportability {
  /** The regime. */
  readonly regime: ReportabilityFacts['regime'];
  /** The verdict. */
  readonly verdict: ReportabilityVerdict;
  /** Every criterion with its answer, in the order of the provisions. */
  readonly criteria: readonly ReportabilityCriterion[];
  /** The ids of the criteria that are met. */
  readonly met: readonly string[];
  /** The ids of the criteria that are not answered. */
  readonly missing: readonly string[];
  /** Always true: a computed duty is not legal advice. */
  readonly notLegalAdvice: true;
}

const factsGuard = /* @__PURE__ */ aShape('regime', { dora: doraGuard, nis2: nis2Guard });

const verdicts: Readonly<Record<CriterionAnswer, ReportabilityVerdict>> = {
  met: 'reportable',
  'not-met': 'not-reportable',
  unknown: 'undecided',
};

/**
 * Finds whether an incident is to be reported: a major incident under DORA (Delegated Regulation (EU) 2024/1772 art. 8 and 9), or a significant one under NIS2
 * for the entities of Implementing Regulation (EU) 2024/2690 (art. 3, 4 and 7). Thresholds are strict: an equal number does not reach them. A criterion
 * without an answer is unknown and never "no". `notificationClocks` of `deadlines` has the dates of the reports.
 *
 * @param facts - The facts, as far as they are known.
 * @returns The verdict with every criterion. It is no legal advice.
 * @throws RangeError if the regime is unknown or a fact cannot be read; the message has its place.
 *
 * @example
 * ```ts
 * import { isReportable } from 'isms-kit/incidents';
 *
 * const facts = { regime: 'dora', criticalServices: true, memberStates: 2, durationMinutes: 24 * 60 } as const;
 * isReportable(facts).verdict; // => 'undecided'
 * const longer = isReportable({ ...facts, durationMinutes: 24 * 60 + 1 });
 * longer.verdict; // => 'reportable'
 * longer.met; // => ['critical-services', 'duration', 'geographical-spread']
 * ```
 */
export function isReportable(facts: ReportabilityFacts): Reportability {
  requireReadable('facts', facts, factsGuard);
  const { answer, criteria } = facts.regime === 'dora' ? doraCriteria(facts) : nis2Criteria(facts);
  const idsOf = (wanted: CriterionAnswer) => criteria.flatMap((each) => (each.answer === wanted ? [each.id] : []));
  return {
    regime: facts.regime,
    verdict: verdicts[answer],
    criteria,
    met: idsOf('met'),
    missing: idsOf('unknown'),
    notLegalAdvice: true,
  };
}
