import { controlsDueItems } from '../../controls/reports/controls-due-items.ts';
import type { StatementOfApplicability } from '../../controls/statement/statement-of-applicability.ts';
import type { DueItem } from '../../core/due/due-item.ts';
import { type DueItemsOptions, requireDueItemsOptions, selectDueItems } from '../../core/due/select-due-items.ts';
import { anObject } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { retentionDueItems } from '../../retention/assessment/retention-due-items.ts';
import { riskDueItems } from '../../risk/register/risk-due-items.ts';
import type { Isms } from '../document/isms.ts';
import { areaDueItems } from './area-due-items.ts';
import { type AreaPolicies, areaPoliciesGuard } from './area-policies.ts';

const anyObject = /* @__PURE__ */ anObject({});

/** The window and the day of an agenda, and the policies that give due days, such as the time to acknowledge a document. */
export interface AgendaOptions extends DueItemsOptions, AreaPolicies {}

/**
 * Lists what the whole ISMS asks for by a day: the due items of every area in one order.
 *
 * @param isms - The document.
 * @param options - The window, the day in question, and the policies by which `checkIsms` judges the registers.
 * @returns The items due by the end of the window, also those due before it that are not done, in the order of their days; on one day in the
 *   order risks, statement, retention, governance, suppliers, assets, access, people, privacy, operations, development, incidents, continuity. The
 *   cost grows linearly.
 * @throws RangeError if a part of the document that has due items cannot be read, a date is not a calendar date, or the window ends before it
 *   begins; the message begins with the name that the area has for the part.
 *
 * @example
 * ```ts
 * import { makeControlledDocument, makeRisk, makeRiskCriteria } from 'isms-kit/fixtures';
 * import { agenda } from 'isms-kit/isms';
 *
 * const isms = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme GmbH' },
 *   riskCriteria: makeRiskCriteria(),
 *   risks: [makeRisk({ nextReviewOn: '2026-12-15' })],
 *   controlledDocuments: [makeControlledDocument({ nextReviewOn: '2026-12-01' })],
 * } as const;
 * const items = agenda(isms, { from: '2026-12-01', through: '2026-12-31', asOf: '2026-11-21' });
 * items.map(({ kind, dueOn }) => `${dueOn} ${kind}`); // => ['2026-12-01 document-review', '2026-12-15 risk-review']
 * ```
 */
export function agenda(isms: Isms, options: AgendaOptions): readonly DueItem[] {
  requireReadable('isms', isms, anyObject);
  requireReadable('options', options, anyObject);
  requireDueItemsOptions(options);
  requireOptions(options, areaPoliciesGuard);
  // The window alone: an area may know further options, which are not those of the agenda.
  const { from, through, asOf } = options;
  const window = { from, through, asOf };
  const items = [
    ...riskItems(isms, window),
    ...statementItems(isms.statementOfApplicability, window),
    ...retentionItems(isms, window),
    ...areaDueItems(isms, window, options),
  ];
  return selectDueItems(items, window);
}

/**
 * The due items of the risks; none without criteria to judge them by.
 *
 * @internal
 */
export function riskItems(isms: Isms, options: DueItemsOptions): readonly DueItem[] {
  const { riskCriteria: criteria, risks, riskAcceptances: acceptances, treatmentApprovals: approvals } = isms;
  if (criteria === undefined || risks === undefined) return [];
  const register = { criteria, risks, ...(acceptances && { acceptances }), ...(approvals && { approvals }) };
  return riskDueItems(register, options);
}

/**
 * The due items of the Statement of Applicability.
 *
 * @internal
 */
export function statementItems(
  statement: StatementOfApplicability | undefined,
  options: DueItemsOptions,
): readonly DueItem[] {
  return statement === undefined ? [] : controlsDueItems({ statement }, options);
}

function retentionItems(
  { organization, retentionSchedule: schedule, retentionRecords: records, legalHolds: holds }: Isms,
  options: DueItemsOptions,
): readonly DueItem[] {
  if (schedule === undefined || records === undefined) return [];
  requireReadable('isms.organization', organization, anyObject);
  const { jurisdictions } = organization;
  return retentionDueItems(
    { records, schedule, ...(holds && { holds }) },
    { ...options, ...(jurisdictions && { jurisdictions }) },
  );
}
