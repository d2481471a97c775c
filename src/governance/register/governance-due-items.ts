import type { DueItem } from '../../core/due/due-item.ts';
import { type DueItemsOptions, requireDueItemsOptions, selectDueItems } from '../../core/due/select-due-items.ts';
import { anObject } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { certificationDueItems } from '../certification/certification-due-items.ts';
import { nonconformityDueItems } from '../corrective-actions/nonconformity-due-items.ts';
import { documentDueItems } from '../documents/document-reviews-due.ts';
import { exceptionDueItems } from '../exceptions/exception-due-items.ts';
import { obligationDueItems } from '../obligations/obligation-review.ts';
import { auditProgrammeDueItems } from '../audit-programmes/check-audit-programmes.ts';
import { auditDueItems } from '../audits/audit-due-items.ts';
import { controlTestDueItems } from '../control-tests/check-control-tests.ts';
import { managementReviewDueItems } from '../reviews/management-review-due-items.ts';
import { communicationDueItems } from '../communication/communication-due-items.ts';
import { contextDueItems } from '../context/context-due-items.ts';
import { objectiveDueItems } from '../objectives/objective-due-items.ts';
import type { GovernanceRegisters } from './governance-registers.ts';

/**
 * Lists what the registers of governance ask for by a day: reviews, evaluations and actions. A record that cannot be read gives no item;
 * `checkGovernance` finds it.
 *
 * @param registers - The registers.
 * @param options - The window and the day in question.
 * @returns The items due by the end of the window, also those due before it that are not done, in the order of their days.
 * @throws RangeError if the registers are not an object, a date is not a calendar date, or the window ends before it begins.
 *
 * @example
 * ```ts
 * import { makeControlledDocument } from 'isms-kit/fixtures';
 * import { governanceDueItems } from 'isms-kit/governance';
 *
 * const registers = { controlledDocuments: [makeControlledDocument()] };
 * const items = governanceDueItems(registers, { from: '2026-01-01', through: '2028-12-31', asOf: '2026-11-21' });
 * items.map(({ kind }) => kind); // => ['document-review']
 * ```
 */
export function governanceDueItems(registers: GovernanceRegisters, options: DueItemsOptions): readonly DueItem[] {
  requireReadable('registers', registers, anObject({}));
  requireReadable('options', options, anObject({}));
  requireDueItemsOptions(options);
  const { asOf } = options;
  const items: readonly DueItem[] = [
    ...obligationDueItems(registers.obligations, asOf),
    ...documentDueItems(registers.controlledDocuments, asOf),
    ...contextDueItems(registers, asOf),
    ...communicationDueItems(registers, asOf),
    ...objectiveDueItems(registers, asOf),
    ...exceptionDueItems(registers.exceptions, asOf),
    ...auditProgrammeDueItems(registers.auditProgrammes, asOf),
    ...auditDueItems(registers.audits, asOf),
    ...controlTestDueItems(registers.controlTests, asOf),
    ...managementReviewDueItems(registers.managementReviews, asOf),
    ...nonconformityDueItems(registers.nonconformities, asOf),
    ...certificationDueItems(registers.certifications, asOf),
  ];
  return selectDueItems(items, options);
}
