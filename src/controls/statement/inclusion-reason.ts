import { list, record, type RecordSchema, union, type UnionSchema, word } from '../../core/records/record.ts';
import { type RecordId, referenceTo, TextSchema } from '../../core/records/text.ts';

/** The control treats risks. Derived from the risks. */
export interface RiskTreatmentReason {
  /** The control treats risks. */
  readonly kind: 'risk-treatment';
  /** The risks that it treats, at least one. */
  readonly risks: readonly RecordId[];
}

/** Laws demand the control. Derived from the obligations. */
export interface LegalReason {
  /** Laws demand the control. */
  readonly kind: 'legal';
  /** The legal obligations that demand it, at least one. */
  readonly obligations: readonly RecordId[];
}

/** Contracts demand the control. Derived from the obligations. */
export interface ContractualReason {
  /** Contracts demand the control. */
  readonly kind: 'contractual';
  /** The contractual obligations that demand it, at least one. */
  readonly obligations: readonly RecordId[];
}

/** The business needs the control. Typed by a person. */
export interface BusinessRequirementReason {
  /** The business needs the control. */
  readonly kind: 'business-requirement';
  /** The need. */
  readonly note: string;
}

/** The control is good practice. Typed by a person. */
export interface BestPracticeReason {
  /** The control is good practice. */
  readonly kind: 'best-practice';
  /** The practice or its source. */
  readonly note: string;
}

/**
 * A reason for which a control is applicable (6.1.3 d, justification for inclusion). The first three kinds follow from linked records and
 * each draft derives them anew; a person types the last two, and no draft overwrites them.
 */
export type InclusionReason =
  RiskTreatmentReason | LegalReason | ContractualReason | BusinessRequirementReason | BestPracticeReason;

const RiskTreatmentReasonSchema: RecordSchema<RiskTreatmentReason> = record<RiskTreatmentReason>({
  kind: word('risk-treatment'),
  risks: list(referenceTo('risk'), { min: 1 }),
});

const LegalReasonSchema: RecordSchema<LegalReason> = record<LegalReason>({
  kind: word('legal'),
  obligations: list(referenceTo('obligation'), { min: 1 }),
});

const ContractualReasonSchema: RecordSchema<ContractualReason> = record<ContractualReason>({
  kind: word('contractual'),
  obligations: list(referenceTo('obligation'), { min: 1 }),
});

const BusinessRequirementReasonSchema: RecordSchema<BusinessRequirementReason> = record<BusinessRequirementReason>({
  kind: word('business-requirement'),
  note: TextSchema,
});

const BestPracticeReasonSchema: RecordSchema<BestPracticeReason> = record<BestPracticeReason>({
  kind: word('best-practice'),
  note: TextSchema,
});

/**
 * Schema of `InclusionReason`.
 *
 * @example
 * ```ts
 * import { InclusionReasonSchema } from 'isms-kit/controls';
 *
 * InclusionReasonSchema.safeParse({ kind: 'risk-treatment', risks: ['R-7'] }).success; // => true
 * InclusionReasonSchema.safeParse({ kind: 'risk-treatment', risks: [] }).success; // => false
 * InclusionReasonSchema.safeParse({ kind: 'best-practice' }).success; // => false
 * ```
 */
export const InclusionReasonSchema: UnionSchema<InclusionReason> = union('kind', [
  RiskTreatmentReasonSchema,
  LegalReasonSchema,
  ContractualReasonSchema,
  BusinessRequirementReasonSchema,
  BestPracticeReasonSchema,
]);
