import * as z from 'zod';
import { customControlKeywords } from '../../controls/control/custom-control-id.ts';
import { type Evidence, EvidenceSchema } from '../../core/evidence/evidence.ts';
import { nearestWords } from '../../core/findings/nearest-words.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { type FieldSchema, list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, referenceTo, textForm, TextSchema } from '../../core/records/text.ts';
import { clauseIds } from '../../standard/clause-ids.ts';
import { clauseItemIds } from '../../standard/clause-item-ids.ts';
import { controlIds } from '../../standard/control-ids.ts';
import { type AuditRequirement, isAuditRequirement } from './audit-requirement.ts';

/** The part of a whole that was looked at. */
export interface AuditSample {
  /** The number of things there are, such as all joiners of the year. */
  readonly population: number;
  /** The number of them that were looked at. */
  readonly size: number;
  /** The way in which they were chosen. */
  readonly how?: string;
}

/** The result of looking at one requirement; `not-sampled` says that it was in scope and has no result. */
export type AuditResult = 'conforms' | 'nonconforming' | 'observation' | 'not-sampled';

/** What an audit found about one requirement (9.2.1). */
export interface AuditItem {
  /** The requirement. */
  readonly requirement: AuditRequirement;
  /** The people who looked at it; the whole team when absent. */
  readonly auditors?: readonly RecordId[];
  /** The documents that they looked at. */
  readonly documents?: readonly RecordId[];
  /** The people or roles who do the work that they looked at. */
  readonly performedBy?: readonly string[];
  /** The sample; not recorded when absent. */
  readonly sample?: AuditSample;
  /** The result. */
  readonly result: AuditResult;
  /** The evidence on which the result rests. */
  readonly evidence?: readonly Evidence[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const known: readonly string[] = /* @__PURE__ */ [clauseIds, clauseItemIds, controlIds].flat();

/** @internal */
export const AuditRequirementSchema: FieldSchema<AuditRequirement> = textForm({
  place: 'requirement',
  messages: {
    'audit-requirement-unknown':
      '"{requirement}" is neither a requirement of ISO/IEC 27001:2022 nor a custom control; the nearest: {nearest}.',
  },
  problemOf: (text) => (isAuditRequirement(text) ? undefined : 'audit-requirement-unknown'),
  closer: (text) => ({ values: { nearest: nearestWords(text, known) } }),
  jsonSchema: { anyOf: [{ type: 'string', enum: known }, customControlKeywords] },
});

/** @internal */
export const AuditSampleSchema: RecordSchema<AuditSample> = record<AuditSample>(
  { population: z.int().min(0), size: z.int().min(0), how: optional(TextSchema) },
  (refuse) => [
    refuse('sample-larger-than-population', {
      of: ['size', 'population'],
      message: 'The sample has {size} things, more than the {population} that there are.',
      when: ({ size, population }) => size > population,
    }),
  ],
);

/** @internal */
export const AuditItemSchema: RecordSchema<AuditItem> = record<AuditItem>({
  requirement: AuditRequirementSchema,
  auditors: optional(list(referenceTo('person'))),
  documents: optional(list(referenceTo('controlled-document'))),
  performedBy: optional(list(TextSchema)),
  sample: optional(AuditSampleSchema),
  result: words(['conforms', 'nonconforming', 'observation', 'not-sampled']),
  evidence: optional(list(EvidenceSchema)),
  custom: optional(CustomFieldsSchema),
});
