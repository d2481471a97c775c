import type { DueItem } from '../../core/due/due-item.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { SupplierService } from '../records/supplier-service.ts';
import type { SuppliersReads } from '../records/suppliers-registers.ts';
import { reviewsFindings } from './findings.ts';
import { reviewsOf, type SupplierReviewsDueOptions } from './supplier-reviews-due.ts';

/**
 * Finds the assessments that are overdue.
 *
 * @internal
 */
export function checkReviews(
  reads: SuppliersReads,
  options: SupplierReviewsDueOptions,
): readonly FindingOf<typeof reviewsFindings>[] {
  return reviewsOf(reads, options).flatMap(({ review, index }) => {
    const { service, dueOn, rule, state } = review;
    if (state !== 'overdue') return [];
    const subject = { kind: 'supplier-service', id: service };
    const details = { subject, path: ['supplierServices', index, 'reviews'], params: { service, dueOn, rule } };
    return [reportFinding(reviewsFindings, 'supplier-review-overdue', details)];
  });
}

/**
 * The next assessments of the services.
 *
 * @internal
 */
export function reviewDueItems(reads: SuppliersReads, options: SupplierReviewsDueOptions): readonly DueItem[] {
  return reviewsOf(reads, options).map(({ review: { service, owner, dueOn, state, rule } }) => ({
    kind: 'supplier-review',
    subject: { kind: 'supplier-service', id: service },
    title: `Assess the service "${(reads.services.byId.get(service) as SupplierService).name}"`,
    owner,
    dueOn,
    dueAt: null,
    state,
    requirement: 'A.5.22',
    rule,
  }));
}
