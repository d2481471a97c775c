import { aBoolean, aDate, anObject, aText, type Guard, listOf, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import type { DeadlinesFinding } from '../../deadlines/agenda/findings.ts';
import type { CheckDataSubjectRequestsContext } from '../../deadlines/requests/check-data-subject-requests.ts';
import { type PrivacyRegisters, readPrivacy } from '../activities/privacy-registers.ts';
import { type AssessmentListEntry, assessmentListGuard } from '../assessments/assessment-list.ts';
import { checkAssessments } from '../assessments/check-assessments.ts';
import { checkConsents } from '../consents/check-consents.ts';
import { checkCopies } from '../places/check-copies.ts';
import { type ResidencyRule, residencyRulesGuard } from '../places/residency.ts';
import { checkActivities } from '../processing/check-activities.ts';
import { checkRequests } from '../requests/check-requests.ts';
import { checkTransfers } from '../transfers/check-transfers.ts';
import type { PrivacyFinding } from './findings.ts';

/** The context of `checkPrivacy`. */
export interface CheckPrivacyContext extends CheckDataSubjectRequestsContext {
  /** The countries to which data flows freely: codes of ISO 3166-1, `EU` or `EEA`; the EEA when absent. */
  readonly freeRegions?: readonly string[];
  /** The places that are allowed, by category of data; no place is judged when absent. */
  readonly residency?: readonly ResidencyRule[];
  /** The lists of the authority on impact assessments; none when absent. */
  readonly assessmentLists?: readonly AssessmentListEntry[];
  /** Whether the organization is a public authority; not, when absent. */
  readonly publicAuthority?: boolean;
}

const contextGuard: Guard = /* @__PURE__ */ anObject<CheckPrivacyContext>({
  asOf: aDate,
  freeRegions: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aText)),
  residency: /* @__PURE__ */ maybe(residencyRulesGuard),
  assessmentLists: assessmentListGuard,
  publicAuthority: /* @__PURE__ */ maybe(aBoolean),
});

/**
 * Finds the weaknesses of the registers of privacy (A.5.34, GDPR): gaps of the records of processing, grounds, erasure, transfers, places of copies,
 * impact assessments, requests beyond their time limit and what their answers lack, consents. Findings about time limits of requests have the codes of `isms-kit/deadlines`. It is no
 * legal advice.
 *
 * @param registers - The registers. They may be unvalidated: an unreadable record gives one finding, and the rest is checked. Records that
 *   name each other are checked against the registers that are given.
 * @param context - The day in question, free and allowed places, the lists of the authority, the holidays.
 * @returns The findings, register by register, each with its place. The cost grows linearly.
 * @throws RangeError if the registers are not an object or a part of the context cannot be read.
 *
 * @example
 * ```ts
 * import { checkPrivacy } from 'isms-kit/privacy';
 *
 * const transfers = [{ id: 'TRA-1', importer: 'Mail Inc.', country: 'US' }];
 * const [finding] = checkPrivacy({ transfers }, { asOf: '2026-11-21' });
 * finding?.code; // => 'transfer-mechanism-missing'
 * finding?.path; // => ['transfers', 0]
 * ```
 */
export function checkPrivacy(
  registers: PrivacyRegisters,
  context: CheckPrivacyContext,
): readonly (PrivacyFinding | DeadlinesFinding)[] {
  requireReadable('registers', registers, anObject({}));
  requireOptions(context, contextGuard, 'context');
  const { asOf, freeRegions: free = ['EEA'], residency = [], assessmentLists: lists = [], calendar } = context;
  const { publicAuthority = false, suspendsForIdentity } = context;
  const reads = readPrivacy(registers);
  return [
    ...checkActivities(reads, { asOf, free, publicAuthority }),
    ...checkTransfers(reads, { asOf, free }),
    ...checkAssessments(reads, { asOf, lists }),
    ...checkRequests(reads, {
      asOf,
      ...(calendar !== undefined && { calendar }),
      ...(suspendsForIdentity !== undefined && { suspendsForIdentity }),
    }),
    ...checkConsents(reads, asOf),
    ...checkCopies(reads, residency),
  ];
}
