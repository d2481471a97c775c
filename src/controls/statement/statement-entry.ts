import { type Evidence, EvidenceSchema } from '../../core/evidence/evidence.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, union, type UnionSchema, word } from '../../core/records/record.ts';
import { type RecordId, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type StatementControlId, StatementControlIdSchema } from '../control/statement-control-id.ts';
import { ExclusionReasonSchema } from './exclusion-reason.ts';
import type { ExclusionReason } from './exclusion-reasons.ts';
import { type Implementation, ImplementationSchema } from './implementation.ts';
import { type InclusionReason, InclusionReasonSchema } from './inclusion-reason.ts';
import { type PolicyCitation, PolicyCitationSchema } from './policy-citation.ts';

/** A row of an applicable control. */
export interface ApplicableEntry {
  /** The control. */
  readonly control: StatementControlId;
  /** The control is applicable. */
  readonly applicability: 'applicable';
  /** The organization's own title of the control; the standard's title of a control of Annex A when absent. */
  readonly title?: string;
  /** The reasons for inclusion; `checkStatement` reports a row without any. */
  readonly reasons: readonly InclusionReason[];
  /** The justification for inclusion, in a sentence of the organization's own. */
  readonly justification?: string;
  /** How far the control is implemented. */
  readonly implementation: Implementation;
  /** The documents that govern it. */
  readonly policies: readonly PolicyCitation[];
  /** Evidence that it operates. */
  readonly evidence?: readonly Evidence[];
  /** The person or role that answers for it. */
  readonly owner?: string;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/** A row of an excluded control. */
export interface ExcludedEntry {
  /** The control. */
  readonly control: StatementControlId;
  /** The control is excluded. */
  readonly applicability: 'excluded';
  /** The organization's own title of the control; the standard's title of a control of Annex A when absent. */
  readonly title?: string;
  /** The kind of reason; `checkStatement` reports a missing one. */
  readonly reason?: ExclusionReason;
  /** The justification for exclusion, in a sentence of the organization's own. */
  readonly justification: string;
  /** The risks that are retained instead of being treated by the control. */
  readonly risks?: readonly RecordId[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/** A row of a control that is neither applicable nor excluded yet. */
export interface UndecidedEntry {
  /** The control. */
  readonly control: StatementControlId;
  /** The control is undecided. */
  readonly applicability: 'undecided';
  /** The organization's own title of the control; the standard's title of a control of Annex A when absent. */
  readonly title?: string;
  /** The question whose answer decides. */
  readonly question?: string;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * A row of the Statement of Applicability (6.1.3 d). Whether a control is applicable and how far it is implemented are two things: only an
 * applicable row has reasons and an implementation, only an excluded row must have a justification, an undecided row has none of them.
 */
export type StatementEntry = ApplicableEntry | ExcludedEntry | UndecidedEntry;

/** Whether a control is applicable: `'applicable'`, `'excluded'` or `'undecided'`. */
export type Applicability = StatementEntry['applicability'];

/**
 * The schemas of the fields of an applicable row but the control, which differs by edition.
 *
 * @internal
 */
export const applicableFields = {
  applicability: word('applicable'),
  title: optional(TextSchema),
  reasons: list(InclusionReasonSchema),
  justification: optional(TextSchema),
  implementation: ImplementationSchema,
  policies: list(PolicyCitationSchema),
  evidence: optional(list(EvidenceSchema)),
  owner: optional(TextSchema),
  custom: optional(CustomFieldsSchema),
};

/**
 * The schemas of the fields of an excluded row but the control, which differs by edition.
 *
 * @internal
 */
export const excludedFields = {
  applicability: word('excluded'),
  title: optional(TextSchema),
  reason: optional(ExclusionReasonSchema),
  justification: TextSchema,
  risks: optional(list(referenceTo('risk'))),
  custom: optional(CustomFieldsSchema),
};

/**
 * The schemas of the fields of an undecided row but the control, which differs by edition.
 *
 * @internal
 */
export const undecidedFields = {
  applicability: word('undecided'),
  title: optional(TextSchema),
  question: optional(TextSchema),
  custom: optional(CustomFieldsSchema),
};

const ApplicableEntrySchema: RecordSchema<ApplicableEntry> = record<ApplicableEntry>({
  control: StatementControlIdSchema,
  ...applicableFields,
});

const ExcludedEntrySchema: RecordSchema<ExcludedEntry> = record<ExcludedEntry>({
  control: StatementControlIdSchema,
  ...excludedFields,
});

const UndecidedEntrySchema: RecordSchema<UndecidedEntry> = record<UndecidedEntry>({
  control: StatementControlIdSchema,
  ...undecidedFields,
});

/**
 * Schema of `StatementEntry`.
 *
 * @example
 * ```ts
 * import { StatementEntrySchema } from 'isms-kit/controls';
 *
 * const excluded = {
 *   control: 'A.8.30',
 *   applicability: 'excluded',
 *   reason: 'not-performed',
 *   justification: 'All software is written by employees.',
 * };
 * StatementEntrySchema.safeParse(excluded).success; // => true
 * StatementEntrySchema.safeParse({ ...excluded, applicability: 'undecided' }).success; // => false
 * ```
 */
export const StatementEntrySchema: UnionSchema<StatementEntry> = union('applicability', [
  ApplicableEntrySchema,
  ExcludedEntrySchema,
  UndecidedEntrySchema,
]);
