import type { ApplicabilityDecision } from './derive-applicability.ts';
import type { InclusionReason } from '../statement/inclusion-reason.ts';
import type { ApplicableEntry, ExcludedEntry, StatementEntry } from '../statement/statement-entry.ts';

/**
 * The row that a decision alone amounts to.
 *
 * @internal
 */
export function freshEntry(decision: ApplicabilityDecision): StatementEntry {
  const { control, outcome, reasons, question } = decision;
  if (outcome === 'applicable') {
    return { control, applicability: 'applicable', reasons, implementation: { status: 'not-assessed' }, policies: [] };
  }
  const exclusion = outcome === 'excluded' ? derivedExclusion(decision) : null;
  if (exclusion !== null) return { control, applicability: 'excluded', ...exclusion };
  return question === undefined
    ? { control, applicability: 'undecided' }
    : { control, applicability: 'undecided', question };
}

/**
 * The row of the version before under a new decision: what a person typed stays, what was derived is derived anew.
 *
 * @internal
 */
export function carryEntry(before: StatementEntry, decision: ApplicabilityDecision): StatementEntry {
  if (before.applicability === 'applicable' && isTyped(before)) {
    const typed = before.reasons.filter((reason) => !isDerivedReason(reason));
    return { ...before, reasons: [...decision.reasons, ...typed] };
  }
  if (before.applicability === 'excluded' && !isDerivedExclusion(before, decision)) return before;
  const { title, custom } = before;
  const fresh = freshEntry(decision);
  const open = before.applicability === 'undecided' && fresh.applicability === 'undecided';
  return {
    ...(open && before.question !== undefined ? { question: before.question } : {}),
    ...fresh,
    ...(title === undefined ? {} : { title }),
    ...(custom === undefined ? {} : { custom }),
  };
}

/** Whether a person added anything to the row: a draft has derived reasons and nothing else. */
function isTyped(entry: ApplicableEntry): boolean {
  const { implementation, reasons, policies, evidence, justification, owner } = entry;
  return (
    implementation.status !== 'not-assessed' ||
    reasons.length === 0 ||
    !reasons.every(isDerivedReason) ||
    policies.length > 0 ||
    evidence !== undefined ||
    justification !== undefined ||
    owner !== undefined
  );
}

function isDerivedReason({ kind }: InclusionReason): boolean {
  return kind === 'risk-treatment' || kind === 'legal' || kind === 'contractual';
}

function isDerivedExclusion(entry: ExcludedEntry, decision: ApplicabilityDecision): boolean {
  const derived = derivedExclusion(decision);
  return derived?.reason === entry.reason && derived.justification === entry.justification;
}

/** The reason of the first exclusion under the justifications of all, or null when nothing excludes. */
function derivedExclusion({
  exclusions,
}: ApplicabilityDecision): Pick<ExcludedEntry, 'reason' | 'justification'> | null {
  const [first] = exclusions;
  if (first === undefined) return null;
  const justifications = new Set(exclusions.map(({ justification }) => justification));
  return { reason: first.reason, justification: [...justifications].join(' ') };
}
