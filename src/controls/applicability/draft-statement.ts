import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject, aText, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { groupBy } from '../../core/records/references.ts';
import type { InclusionReason } from '../statement/inclusion-reason.ts';
import type { ApplicableEntry, ExcludedEntry, StatementEntry } from '../statement/statement-entry.ts';
import type { StatementOfApplicability } from '../statement/statement-of-applicability.ts';
import { reasonsGuard, statementGuard } from '../statement/statement-guards.ts';
import { exclusionReasons } from '../statement/exclusion-reasons.ts';
import { aControl } from './applicability-guards.ts';
import type { ApplicabilityDecision } from './derive-applicability.ts';

/** The options of `draftStatement`. */
export interface DraftStatementOptions {
  /** The id of the statement, the same in all its versions. */
  readonly id: string;
  /** The version of the draft. */
  readonly version: string;
  /** The day of the version. */
  readonly issuedOn: CalendarDate;
  /** The previous version, whose typed fields are kept. */
  readonly previous?: StatementOfApplicability;
}

/**
 * Drafts a Statement of Applicability from decisions (6.1.3 d). A new applicable row is not assessed yet; a conflict becomes an undecided row
 * with its question.
 *
 * Over a previous version, derived reasons (`risk-treatment`, `legal`, `contractual`) are derived anew and everything that a person typed
 * stays. A row follows its decision only while nothing on it was typed; a typed row that contradicts its decision is kept, and
 * `checkStatement` reports it against the same risks, obligations and exclusions. Rows without a decision, such as custom controls, follow at
 * the end. The approval of the previous version is not carried over.
 *
 * @param decisions - One for each control, from `deriveApplicability`.
 * @param options - Id, version and day of the draft, and the previous version.
 * @returns The draft with a row for each decision, in their order.
 * @throws RangeError when a part of a decision, of the options or of the previous version is unreadable.
 *
 * @example
 * ```ts
 * import { deriveApplicability, draftStatement } from 'isms-kit/controls';
 *
 * const risks = [{ id: 'R-1', controls: ['A.8.13' as const] }];
 * const decisions = deriveApplicability({ risks, obligations: [], exclusions: [] });
 * const draft = draftStatement(decisions, { id: 'soa', version: '0.1', issuedOn: '2026-11-21' });
 * draft.entries.length; // => 93
 * draft.entries.filter(({ applicability }) => applicability === 'applicable').map(({ control }) => control); // => ['A.8.13']
 * ```
 */
export function draftStatement(
  decisions: readonly ApplicabilityDecision[],
  options: DraftStatementOptions,
): StatementOfApplicability {
  requireReadable('decisions', decisions, decisionsGuard);
  requireReadable('options', options, optionsGuard);
  const { id, version, issuedOn, previous } = options;
  const rows = groupBy(previous?.entries ?? [], ({ control }) => [control]);
  const decided = decisions.flatMap((decision): readonly StatementEntry[] => {
    const before = rows.get(decision.control);
    rows.delete(decision.control);
    return before?.map((entry) => carryEntry(entry, decision)) ?? [freshEntry(decision)];
  });
  const kept = previous === undefined ? {} : ownFields(previous);
  return { ...kept, id, version, issuedOn, entries: [...decided, ...[...rows.values()].flat()] };
}

const optionsGuard: Guard = /* @__PURE__ */ anObject<DraftStatementOptions>({
  id: aText,
  version: aText,
  issuedOn: aDate,
  previous: /* @__PURE__ */ maybe(statementGuard),
});

const decisionsGuard: Guard = /* @__PURE__ */ listOf(
  /* @__PURE__ */ anObject<ApplicabilityDecision>({
    control: aControl,
    outcome: /* @__PURE__ */ oneOf(['applicable', 'excluded', 'undecided', 'conflict']),
    reasons: reasonsGuard,
    exclusions: /* @__PURE__ */ listOf(
      /* @__PURE__ */ anObject<ApplicabilityDecision['exclusions'][number]>({
        reason: /* @__PURE__ */ oneOf(exclusionReasons),
        justification: aText,
      }),
    ),
    question: /* @__PURE__ */ maybe(aText),
  }),
);

/** Title and custom fields of a statement or a row, as far as it has them. */
function ownFields({
  title,
  custom,
}: Pick<StatementEntry, 'title' | 'custom'>): Pick<StatementEntry, 'title' | 'custom'> {
  return { ...(title === undefined ? {} : { title }), ...(custom === undefined ? {} : { custom }) };
}

/** The row that follows from a decision alone. */
function freshEntry(decision: ApplicabilityDecision): StatementEntry {
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

/** The previous row under a new decision: typed fields stay, derived fields are derived anew. */
function carryEntry(before: StatementEntry, decision: ApplicabilityDecision): StatementEntry {
  if (before.applicability === 'applicable' && isTyped(before)) {
    const typed = before.reasons.filter((reason) => !isDerivedReason(reason));
    return { ...before, reasons: [...decision.reasons, ...typed] };
  }
  if (before.applicability === 'excluded' && !isDerivedExclusion(before, decision)) return before;
  const fresh = freshEntry(decision);
  const open = before.applicability === 'undecided' && fresh.applicability === 'undecided';
  return {
    ...(open && before.question !== undefined ? { question: before.question } : {}),
    ...fresh,
    ...ownFields(before),
  };
}

/** Whether a person added anything to the row: a draft has only derived reasons. */
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

function isDerivedExclusion({ reason, justification, risks }: ExcludedEntry, decision: ApplicabilityDecision): boolean {
  const derived = derivedExclusion(decision);
  return derived?.reason === reason && derived?.justification === justification && risks === undefined;
}

/** The reason of the first exclusion with the justifications of all; null when the decision has no exclusion. */
function derivedExclusion({
  exclusions,
}: ApplicabilityDecision): Pick<ExcludedEntry, 'reason' | 'justification'> | null {
  const [first] = exclusions;
  if (first === undefined) return null;
  const justifications = new Set(exclusions.map(({ justification }) => justification));
  return { reason: first.reason, justification: [...justifications].join(' ') };
}
