import * as z from 'zod';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type Evidence, EvidenceSchema } from '../../core/evidence/evidence.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type Waiver, WaiverSchema } from '../records/waiver.ts';

/** The verdict of a review of code; a comment takes no earlier verdict back. */
export type CodeReviewVerdict = 'approved' | 'changes-requested' | 'commented';

/** A review of code by a person or a program. */
export interface CodeReview {
  /** The person who reviewed, after accounts are resolved to people; the name of the program where no human reviewed. */
  readonly by: string;
  /** Whether a human reviewed; a program, a label and a merge are no review. */
  readonly human: boolean;
  /** The revision that was reviewed. */
  readonly revision: string;
  /** The verdict. */
  readonly verdict: CodeReviewVerdict;
  /** The day of the review; of several by one person on one day the one recorded last is the latest. */
  readonly on: CalendarDate;
}

/** A piece of evidence of the kind that a gate needs. */
export interface GateEvidence {
  /** The kind of evidence, as the gate names it. */
  readonly kind: string;
  /** The evidence. */
  readonly evidence: Evidence;
}

/** The pass of a change through a gate of its life-cycle model. */
export interface GatePass {
  /** The gate of the model. */
  readonly gate: RecordId;
  /** The person who passed the change. */
  readonly by: RecordId;
  /** The day of the pass. */
  readonly on: CalendarDate;
  /** The revision that passed; not recorded when absent, and then the pass of the last revision is not known. A later revision needs another pass. */
  readonly revision?: string;
  /** The evidence; none when absent. */
  readonly evidence?: readonly GateEvidence[];
}

/** A change of software: a merge request with its authors, reviews and passes through gates (A.8.25, A.8.28, A.8.32). */
export interface SoftwareChange {
  /** The id of the change. */
  readonly id: RecordId;
  /** The title; not recorded when absent. */
  readonly title?: string;
  /** The kind of change in the organization's own word, such as `'feature'`; the rules for tests name it. */
  readonly kind: string;
  /** The repository. */
  readonly repository: string;
  /** The life-cycle model that it follows; not yet known when absent, and then its required tests are unknown. */
  readonly model?: RecordId;
  /** Every person who wrote a part of it, co-authors included; empty while they are not known. */
  readonly authors: readonly RecordId[];
  /** The people who committed it beside its authors; none when absent. */
  readonly committers?: readonly RecordId[];
  /** The person who pushed its last revision; not known when absent, and then no review is known to be independent. */
  readonly pushedBy?: RecordId;
  /** The last revision, which is or is to be merged, such as the hash of a commit. */
  readonly revision: string;
  /** The reviews, in the order in which they were recorded; empty when there is none. */
  readonly reviews: readonly CodeReview[];
  /** The person or program that merged it; not recorded when absent. A merge is no review. */
  readonly mergedBy?: string;
  /** The day of the merge; not yet merged when absent. */
  readonly mergedOn?: CalendarDate;
  /** The passes through gates; none when absent. */
  readonly gatePasses?: readonly GatePass[];
  /** The exceptions that hold for this change, beside those of its model; none when absent. */
  readonly waivers?: readonly Waiver[];
  /** The change of the register of changes that carries it; that of its release when absent. */
  readonly change?: RecordId;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const CodeReviewSchema: RecordSchema<CodeReview> = record<CodeReview>({
  by: TextSchema,
  human: z.boolean(),
  revision: TextSchema,
  verdict: words(['approved', 'changes-requested', 'commented']),
  on: CalendarDateSchema,
});

const GateEvidenceSchema: RecordSchema<GateEvidence> = record<GateEvidence>({
  kind: TextSchema,
  evidence: EvidenceSchema,
});

const GatePassSchema: RecordSchema<GatePass> = record<GatePass>({
  gate: RecordIdSchema,
  by: referenceTo('person'),
  on: CalendarDateSchema,
  revision: optional(TextSchema),
  evidence: optional(list(GateEvidenceSchema)),
});

/**
 * Schema of `SoftwareChange`. Whether a review was independent is no question of form: `reviewVerdict` answers it.
 *
 * @example
 * ```ts
 * import { SoftwareChangeSchema } from 'isms-kit/development';
 *
 * const change = {
 *   id: 'MR-1',
 *   kind: 'feature',
 *   repository: 'product',
 *   authors: ['ada'],
 *   pushedBy: 'ada',
 *   revision: 'f00d',
 *   reviews: [{ by: 'ben', human: true, revision: 'f00d', verdict: 'approved', on: '2026-11-03' }],
 * };
 * SoftwareChangeSchema.safeParse(change).success; // => true
 * SoftwareChangeSchema.safeParse({ ...change, revision: '' }).success; // => false
 * ```
 */
export const SoftwareChangeSchema: RecordSchema<SoftwareChange> = record<SoftwareChange>({
  id: RecordIdSchema,
  title: optional(TextSchema),
  kind: TextSchema,
  repository: TextSchema,
  model: optional(referenceTo('lifecycle-model')),
  authors: list(referenceTo('person')),
  committers: optional(list(referenceTo('person'))),
  pushedBy: optional(referenceTo('person')),
  revision: TextSchema,
  reviews: list(CodeReviewSchema),
  mergedBy: optional(TextSchema),
  mergedOn: optional(CalendarDateSchema),
  gatePasses: optional(list(GatePassSchema)),
  waivers: optional(list(WaiverSchema)),
  change: optional(referenceTo('change')),
  custom: optional(CustomFieldsSchema),
});
