import { optional, record, type RecordSchema, union, type UnionSchema, word } from '../../core/records/record.ts';
import { TextSchema } from '../../core/records/text.ts';
import { type ObligationFields, obligationFields, obligationRules } from './obligation-fields.ts';

/** A duty under a law, regulation or order. */
export interface LegalObligation extends ObligationFields {
  /** A law, regulation or order demands it. */
  readonly kind: 'legal';
  /** The place where the law is in force, such as `'EU'`. */
  readonly jurisdiction?: string;
}

/** A duty under a contract. */
export interface ContractualObligation extends ObligationFields {
  /** A contract demands it. */
  readonly kind: 'contractual';
  /** The other party of the contract. */
  readonly party?: string;
}

/** A legal or contractual duty of the organization (A.5.31): a row of the legal register. Its controls are applicable because of it. */
export type Obligation = LegalObligation | ContractualObligation;

const LegalObligationSchema: RecordSchema<LegalObligation> = record<LegalObligation>(
  {
    kind: word('legal'),
    ...obligationFields,
    jurisdiction: optional(TextSchema),
  },
  obligationRules,
);

const ContractualObligationSchema: RecordSchema<ContractualObligation> = record<ContractualObligation>(
  {
    kind: word('contractual'),
    ...obligationFields,
    party: optional(TextSchema),
  },
  obligationRules,
);

/**
 * Schema of `Obligation`. It refuses an end before the start (`obligation-ends-before-start`).
 *
 * @example
 * ```ts
 * import { ObligationSchema } from 'isms-kit/governance';
 *
 * const obligation = {
 *   id: 'O-1',
 *   kind: 'legal',
 *   title: 'Notify personal data breaches',
 *   source: 'GDPR art. 33',
 *   jurisdiction: 'EU',
 *   controls: ['A.5.26', 'A.5.34'],
 * };
 * ObligationSchema.safeParse(obligation).success; // => true
 * ObligationSchema.safeParse({ ...obligation, controls: ['5.26'] }).success; // => false
 * ```
 */
export const ObligationSchema: UnionSchema<Obligation> = union('kind', [
  LegalObligationSchema,
  ContractualObligationSchema,
]);
