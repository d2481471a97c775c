import * as z from 'zod';
import { type Action, ActionSchema } from '../../core/actions/action.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type Evidence, EvidenceSchema } from '../../core/evidence/evidence.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { RequirementIdSchema } from '../../core/records/standard-ids.ts';
import { type RecordId, RecordIdSchema, TextSchema } from '../../core/records/text.ts';
import type { RequirementId } from '../../standard/requirement-id.ts';
import { nonconformityLifecycle, type NonconformityStatus } from './nonconformity-lifecycle.ts';

/** The occasion on which a nonconformity was seen. */
export type NonconformitySource = 'audit' | 'incident' | 'review' | 'complaint' | 'monitoring' | 'self';

/** A state that a nonconformity entered. */
export interface NonconformityEntry {
  /** The state entered. */
  readonly state: NonconformityStatus;
  /** The day it was entered. */
  readonly enteredOn: CalendarDate;
  /** The reason, which `no-action` and `rejected` need. */
  readonly reason?: string;
}

/** What stopped a nonconformity and dealt with its consequences (10.2 a). It does not remove the cause. */
export interface Correction {
  /** The correction. */
  readonly text: string;
  /** The day it was done; not yet done when absent. */
  readonly doneOn?: CalendarDate;
}

/** The answer to the question whether similar nonconformities exist or could occur (10.2 b 3). */
export interface SimilarNonconformities {
  /** Whether one was found. */
  readonly found: boolean;
  /** The places that were looked at, and what was found there. */
  readonly note?: string;
}

/** The cause of a nonconformity (10.2 b 2). */
export interface NonconformityCause {
  /** The cause. */
  readonly text: string;
  /** The kind of cause in the organization's own words; recurrences are seen by it, by the text of the cause when absent. */
  readonly kind?: string;
  /** The method by which it was found, such as `'5 whys'`. */
  readonly method?: string;
  /** The day it was found. */
  readonly foundOn: CalendarDate;
}

/** An action that removes the cause of a nonconformity (10.2 c). */
export interface CorrectiveAction {
  /** The action with its present due date. */
  readonly action: Action;
  /** The due date that was agreed first, against which it is judged to be on time; the present one when absent. */
  readonly originalDueOn?: CalendarDate;
}

/** An evaluation whether the corrective actions work (10.2 d). Each round stays on record. */
export interface EffectivenessEvaluation {
  /** The sign by which the effect is recognized. */
  readonly criterion?: string;
  /** The day of the evaluation. */
  readonly evaluatedOn: CalendarDate;
  /** The person or role that evaluated. */
  readonly by?: string;
  /** The result. */
  readonly result: 'effective' | 'ineffective';
  /** Evidence of the result. */
  readonly evidence?: readonly Evidence[];
}

/** A requirement that is not met, and what is done about it (10.2). */
export interface Nonconformity {
  /** The id of the nonconformity. */
  readonly id: RecordId;
  /** The occasion on which it was seen. */
  readonly source: NonconformitySource;
  /** The requirement that is not met. */
  readonly requirement: RequirementId;
  /** What is not met, in a sentence. */
  readonly statement: string;
  /** Evidence that the requirement is not met. */
  readonly evidence?: readonly Evidence[];
  /** The person or role that sees to it; not yet assigned when absent. */
  readonly owner?: string;
  /** The states that it entered, oldest first; the first is `open`, on the day on which it was raised. */
  readonly history: readonly NonconformityEntry[];
  /** What stopped it; not yet stopped when absent. */
  readonly correction?: Correction;
  /** Its consequences, and what was done about them. */
  readonly consequences?: string;
  /** Whether similar ones exist; not yet looked for when absent. */
  readonly similar?: SimilarNonconformities;
  /** Its cause; not yet known when absent. */
  readonly cause?: NonconformityCause;
  /** The actions that remove the cause; empty until they are known. */
  readonly actions: readonly CorrectiveAction[];
  /** The last day for the next evaluation of the effect, inclusive; not yet planned when absent. */
  readonly effectivenessDueOn?: CalendarDate;
  /** The evaluations of the effect, in any order; empty until there is one. */
  readonly effectiveness: readonly EffectivenessEvaluation[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const NonconformityEntrySchema: RecordSchema<NonconformityEntry> = record<NonconformityEntry>({
  state: words(nonconformityLifecycle.states),
  enteredOn: CalendarDateSchema,
  reason: optional(TextSchema),
});

const CorrectionSchema: RecordSchema<Correction> = record<Correction>({
  text: TextSchema,
  doneOn: optional(CalendarDateSchema),
});

const SimilarNonconformitiesSchema: RecordSchema<SimilarNonconformities> = record<SimilarNonconformities>({
  found: z.boolean(),
  note: optional(TextSchema),
});

const NonconformityCauseSchema: RecordSchema<NonconformityCause> = record<NonconformityCause>({
  text: TextSchema,
  kind: optional(TextSchema),
  method: optional(TextSchema),
  foundOn: CalendarDateSchema,
});

const CorrectiveActionSchema: RecordSchema<CorrectiveAction> = record<CorrectiveAction>({
  action: ActionSchema,
  originalDueOn: optional(CalendarDateSchema),
});

const EffectivenessEvaluationSchema: RecordSchema<EffectivenessEvaluation> = record<EffectivenessEvaluation>({
  criterion: optional(TextSchema),
  evaluatedOn: CalendarDateSchema,
  by: optional(TextSchema),
  result: words(['effective', 'ineffective']),
  evidence: optional(list(EvidenceSchema)),
});

/**
 * Schema of `Nonconformity`.
 *
 * @example
 * ```ts
 * import { NonconformitySchema } from 'isms-kit/governance';
 *
 * const nonconformity = {
 *   id: 'NC-1',
 *   source: 'audit',
 *   requirement: 'A.8.13',
 *   statement: 'Restores of the backup were not tested in 2025.',
 *   history: [{ state: 'open', enteredOn: '2026-03-02' }],
 *   actions: [],
 *   effectiveness: [],
 * };
 * NonconformitySchema.safeParse(nonconformity).success; // => true
 * NonconformitySchema.safeParse({ ...nonconformity, history: [] }).success; // => false
 * ```
 */
export const NonconformitySchema: RecordSchema<Nonconformity> = record<Nonconformity>({
  id: RecordIdSchema,
  source: words(['audit', 'incident', 'review', 'complaint', 'monitoring', 'self']),
  requirement: RequirementIdSchema,
  statement: TextSchema,
  evidence: optional(list(EvidenceSchema)),
  owner: optional(TextSchema),
  history: list(NonconformityEntrySchema, { min: 1 }),
  correction: optional(CorrectionSchema),
  consequences: optional(TextSchema),
  similar: optional(SimilarNonconformitiesSchema),
  cause: optional(NonconformityCauseSchema),
  actions: list(CorrectiveActionSchema),
  effectivenessDueOn: optional(CalendarDateSchema),
  effectiveness: list(EffectivenessEvaluationSchema),
  custom: optional(CustomFieldsSchema),
});
