import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { aDate, anObject, aNumber, aPeriod, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { checkCertifications } from '../certification/check-certifications.ts';
import { checkNonconformities } from '../corrective-actions/check-nonconformities.ts';
import { checkDocuments } from '../documents/check-documents.ts';
import { checkExceptions } from '../exceptions/check-exceptions.ts';
import { checkObligations } from '../obligations/check-obligations.ts';
import type { StatementOfApplicability } from '../../controls/statement/statement-of-applicability.ts';
import { checkAuditProgrammes } from '../audit-programmes/check-audit-programmes.ts';
import { statementRowsGuard } from '../audit-programmes/programme-guards.ts';
import { checkControlTests } from '../control-tests/check-control-tests.ts';
import { checkManagementReviews } from '../reviews/check-management-reviews.ts';
import { checkCommunication } from '../communication/check-communication.ts';
import { checkContext } from '../context/check-context.ts';
import { checkObjectives } from '../objectives/check-objectives.ts';
import { type DutyAct, dutyActsGuard } from '../roles/find-duty-conflicts.ts';
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
  /** The longest time for which an exception may be approved; not limited when absent. */
  readonly longestException?: Period;
  /** How often an exception may be renewed; not limited when absent. */
  readonly mostRenewals?: number;
  /** The time after a corrective action in which its effect cannot be seen yet; only the day of the action itself when absent. */
  readonly observation?: Period;
  /** The Statement of Applicability, whose controls audits cover and tests show; audits are asked for the clauses alone when absent. */
  readonly statement?: Pick<StatementOfApplicability, 'entries'>;
  /** How long before an audit a role still ties its holder to the audited work; on the day of the audit only when absent. */
  readonly auditorLookback?: Period;
}

const contextGuard = /* @__PURE__ */ anObject<CheckGovernanceContext>({
  asOf: aDate,
  since: /* @__PURE__ */ maybe(aDate),
  dutyActs: /* @__PURE__ */ maybe(dutyActsGuard),
  longestException: /* @__PURE__ */ maybe(aPeriod),
  mostRenewals: /* @__PURE__ */ maybe(aNumber),
  observation: /* @__PURE__ */ maybe(aPeriod),
  statement: /* @__PURE__ */ maybe(statementRowsGuard),
  auditorLookback: /* @__PURE__ */ maybe(aPeriod),
});

/**
 * Finds the weaknesses of the registers of governance (clauses 4 to 10): roles and duties, obligations, documents, context, communication,
 * objectives, exceptions, internal audits, tests of controls, management reviews, nonconformities, certifications.
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
  const { asOf, since, statement, auditorLookback, longestException, mostRenewals, observation } = context;
  const staff = prepareStaff(registers);
  return [
    ...checkRoles(staff, { dutyPairs: registers.dutyPairs, dutyActs: context.dutyActs, asOf, since }),
    ...checkObligations(registers.obligations, { asOf }),
    ...checkDocuments(registers.controlledDocuments, { staff, asOf }),
    ...checkContext(registers, { staff, asOf }),
    ...checkCommunication(registers, asOf),
    ...checkObjectives(registers, asOf),
    ...checkExceptions(registers.exceptions, { staff, longestException, mostRenewals, asOf }),
    ...checkAuditProgrammes(registers, { staff, statement, auditorLookback, asOf }),
    ...checkControlTests(registers.controlTests, { statement, asOf }),
    ...checkManagementReviews(registers.managementReviews, { staff, asOf }),
    ...checkNonconformities(registers.nonconformities, { staff, observation, asOf }),
    ...checkCertifications(registers, { asOf }),
  ];
}
