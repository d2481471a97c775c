import { type Evidence, EvidenceSchema } from '../../core/evidence/evidence.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, referenceTo, TextSchema } from '../../core/records/text.ts';
import { AuditRequirementSchema } from './audit-item.ts';
import type { AuditRequirement } from './audit-requirement.ts';

/** The weight of a finding of an audit; `major` and `minor` are nonconformities. */
export type AuditFindingGrade = 'major' | 'minor' | 'observation' | 'opportunity' | 'good-practice';

/** A finding of an audit (9.2.2). A nonconformity rests on evidence and leads to a corrective action (10.2). */
export interface AuditFinding {
  /** The weight. */
  readonly grade: AuditFindingGrade;
  /** The requirement that it is about. */
  readonly requirement: AuditRequirement;
  /** The finding in a sentence. */
  readonly statement: string;
  /** The evidence on which it rests. */
  readonly evidence?: readonly Evidence[];
  /** The record of the nonconformity in which it is corrected. */
  readonly correctiveAction?: RecordId;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/** @internal */
export const AuditFindingSchema: RecordSchema<AuditFinding> = record<AuditFinding>({
  grade: words(['major', 'minor', 'observation', 'opportunity', 'good-practice']),
  requirement: AuditRequirementSchema,
  statement: TextSchema,
  evidence: optional(list(EvidenceSchema)),
  correctiveAction: optional(referenceTo('nonconformity')),
  custom: optional(CustomFieldsSchema),
});
