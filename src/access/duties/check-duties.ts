import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { indexesOf, type Listed, type RegisterRead } from '../../core/guards/read-register.ts';
import { unknownReference } from '../../core/guards/register-findings.ts';
import type { Exception } from '../../governance/exceptions/exception.ts';
import type { Staff } from '../../governance/roles/staff.ts';
import type { AccessReads } from '../grants/read-access.ts';
import { exceptionStanding } from '../records/exception-standing.ts';
import type { recordsFindings } from '../records/findings.ts';
import type { DutyRule } from './duty-rule.ts';
import { judgeEntitlements } from './find-entitlement-conflicts.ts';
import { dutiesFindings } from './findings.ts';

type DutiesFinding = FindingOf<typeof dutiesFindings> | FindingOf<typeof recordsFindings>;

interface DutiesContext {
  readonly staff: Staff;
  readonly exceptions: RegisterRead<Exception>;
  readonly asOf: CalendarDate;
}

/**
 * Finds conflicting rights in one hand and exceptions that permit nothing (A.5.3). A conflict that an active exception permits is no finding.
 *
 * @internal
 */
export function checkDuties(
  rules: RegisterRead<DutyRule>,
  reads: AccessReads,
  context: DutiesContext,
): readonly DutiesFinding[] {
  return [
    ...rules.listed.flatMap((rule) => exceptionFindings(rule, context)),
    ...conflictFindings(rules, reads, context),
  ];
}

function exceptionFindings(
  { record: { id, exceptions: named = [] }, index }: Listed<DutyRule>,
  { staff: { people }, exceptions, asOf }: DutiesContext,
): readonly DutiesFinding[] {
  const subject = { kind: 'duty-rule', id };
  return named.flatMap(({ exception, person }, position): readonly DutiesFinding[] => {
    const place = (field: string) => ({ subject, path: ['dutyRules', index, 'exceptions', position, field] });
    const persons = person === undefined ? [] : [person];
    const { state, flaws } = exceptionStanding(exception, exceptions, { persons, asOf });
    const details = { ...place('exception'), params: { rule: id, exception, flaws } };
    return [
      ...unknownReference('access', place('exception'), ['exception', exception], exceptions),
      ...unknownReference('access', place('person'), ['person', person], people),
      ...(state === 'invalid' ? [reportFinding(dutiesFindings, 'duty-exception-invalid', details)] : []),
    ];
  });
}

function conflictFindings(
  rules: RegisterRead<DutyRule>,
  reads: AccessReads,
  { exceptions, asOf }: DutiesContext,
): readonly DutiesFinding[] {
  const indexOf = indexesOf(rules.listed);
  return judgeEntitlements(reads, { rules, exceptions, asOf }).flatMap((conflict) => {
    const { rule, holder, state, exception, left, right } = conflict;
    if (state !== 'current' || exception?.state === 'active') return [];
    const grantsOf = (side: typeof left): readonly string[] => [...new Set(side.map(({ grant }) => grant))];
    return [
      reportFinding(dutiesFindings, 'entitlement-conflict', {
        subject: { kind: holder.kind, id: holder.id },
        path: ['dutyRules', indexOf.get(rule) as number],
        params: { rule, holder: holder.id, left: grantsOf(left), right: grantsOf(right) },
      }),
    ];
  });
}
