import type { LegalReference } from '../../core/findings/finding.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { type ProcessingClause, processingClauses } from '../records/processing-clauses.ts';
import type { SupplierAgreement } from '../records/supplier-agreement.ts';
import { supplierAgreementGuard } from '../records/supplier-guards.ts';

/** A point that a processing agreement does not settle as far as is known. */
export interface MissingProcessingClause {
  /** The point. */
  readonly clause: ProcessingClause;
  /** The place in the law that asks for it. */
  readonly article: LegalReference;
  /** `no` where the agreement does not settle it, `unknown` where the point has no answer. */
  readonly state: 'no' | 'unknown';
}

/**
 * Finds the points of GDPR art. 28(3) that a processing agreement does not settle. A point without an answer is unknown and missing, too. It is no
 * legal advice.
 *
 * @param agreement - The agreement.
 * @returns The missing points in the order of the law; null for an agreement of another kind, which need not settle them.
 * @throws RangeError if a part that decides cannot be read.
 *
 * @example
 * ```ts
 * import { makeSupplierAgreement } from 'isms-kit/fixtures';
 * import { missingProcessingClauses, processingClauses } from 'isms-kit/suppliers';
 *
 * const clauses = processingClauses.map(({ id }) => ({ clause: id, answer: id === 'audits' ? 'no' : 'yes' }) as const);
 * const missing = missingProcessingClauses(makeSupplierAgreement({ kind: 'processing', clauses }));
 * missing; // => [{ clause: 'audits', article: 'GDPR art. 28(3)(h)', state: 'no' }]
 * missingProcessingClauses(makeSupplierAgreement({ kind: 'master' })); // => null
 * ```
 */
export function missingProcessingClauses(agreement: SupplierAgreement): readonly MissingProcessingClause[] | null {
  requireReadable('agreement', agreement, supplierAgreementGuard);
  if (agreement.kind !== 'processing') return null;
  const answers = new Map((agreement.clauses ?? []).map(({ clause, answer }) => [clause, answer]));
  return processingClauses.flatMap(({ id: clause, article }): readonly MissingProcessingClause[] => {
    const state = answers.get(clause) ?? 'unknown';
    return state === 'yes' ? [] : [{ clause, article, state }];
  });
}
