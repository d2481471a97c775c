import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import type { StatementOfApplicability } from '../../controls/statement/statement-of-applicability.ts';
import { aDate, anObject, aPeriod, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { checkAuditProgrammes } from '../audit-programmes/check-audit-programmes.ts';
import { statementRowsGuard } from '../audit-programmes/programme-guards.ts';
import { checkControlTests } from '../control-tests/check-control-tests.ts';
import { checkDocuments } from '../documents/check-documents.ts';
import { checkManagementReviews } from '../reviews/check-management-reviews.ts';
import type { DutyAct } from '../roles/find-duty-conflicts.ts';
import { checkRoles } from '../roles/check-roles.ts';
import { prepareStaff } from '../roles/staff.ts';
import type { GovernanceFinding } from './findings.ts';
import type { GovernanceRegisters } from './governance-registers.ts';

/** The context of `checkGovernance`. */
export interface CheckGovernanceContext {
  /** The day in question; later events have not happened. */
  readonly asOf: CalendarDate;
  /** The first day that is looked at for gaps and overlaps in the past; only the day in question when absent. */
  readonly since?: CalendarDate;
  /** The acts on records that the pairs of duties are about. */
  readonly dutyActs?: readonly DutyAct[];
  /** The Statement of Applicability, whose controls audits cover and tests show; audits are asked for the clauses alone when absent. */
  readonly statement?: Pick<StatementOfApplicability, 'entries'>;
  /** How long before an audit a role still ties its holder to the audited work; on the day of the audit only when absent. */
  readonly auditorLookback?: Period;
}

const contextGuard = /* @__PURE__ */ anObject<CheckGovernanceContext>({
  asOf: aDate,
  since: /* @__PURE__ */ maybe(aDate),
  statement: /* @__PURE__ */ maybe(statementRowsGuard),
  auditorLookback: /* @__PURE__ */ maybe(aPeriod),
});

/**
 * Finds the weaknesses of the registers of governance (clauses 4 to 10): roles and duties, documents, internal audits,
 * tests of controls, management reviews.
 *
 * @param registers - The registers. They may be unvalidated: an unreadable record gives one finding, and the rest is checked. Records that
 *   name each other are checked against the registers that are given.
 * @param context - The day in question, and what the registers are checked against.
 * @returns The findings, register by register, each with its place. The cost grows linearly.
 * @throws RangeError if the registers are not an object, or `asOf` or another part of the context cannot be read.
 *
 * @example
 * ```ts
 * import { checkGovernance } from 'isms-kit/governance';
 *
 * const findings = checkGovernance(
 *   {
 *     people: [{ id: 'P-1', name: 'Ada Roe', kind: 'employee', startedOn: '2024-03-01', endedOn: '2026-06-30' }],
 *     roleAssignments: [{ id: 'RA-1', role: 'ciso', person: 'P-1', kind: 'holder', from: '2024-03-01' }],
 *   },
 *   { asOf: '2026-07-01' },
 * );
 * findings.map(({ code }) => code); // => ['role-holder-left']
 * ```
 */
export function checkGovernance(
  registers: GovernanceRegisters,
  context: CheckGovernanceContext,
): readonly GovernanceFinding[] {
  requireReadable('registers', registers, anObject({}));
  requireOptions(context, contextGuard, 'context');
  const { asOf, since, statement, auditorLookback } = context;
  const staff = prepareStaff(registers);
  return [
    ...checkRoles(staff, { dutyPairs: registers.dutyPairs, dutyActs: context.dutyActs, asOf, since }),
    ...checkDocuments(registers.controlledDocuments, { staff, asOf }),
    ...checkAuditProgrammes(registers, { staff, statement, auditorLookback, asOf }),
    ...checkControlTests(registers.controlTests, { statement, asOf }),
    ...checkManagementReviews(registers.managementReviews, { staff, asOf }),
  ];
}
