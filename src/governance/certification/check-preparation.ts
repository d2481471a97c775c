import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { readRegister } from '../../core/guards/read-register.ts';
import { auditDays } from '../audits/audit-days.ts';
import { auditGuard } from '../audits/audit-guards.ts';
import type { Audit } from '../audits/audit.ts';
import { scopeInForce } from '../context/check-scopes.ts';
import { type ContextRegisters, readContext } from '../context/read-context.ts';
import type { Place } from '../records/governance-records.ts';
import { latestBy } from '../records/history-reading.ts';
import type { ManagementReview } from '../reviews/management-review.ts';
import { managementReviewGuard } from '../reviews/review-guards.ts';
import type { Certification } from './certification.ts';
import { certificationFindings } from './findings.ts';
import type { SurveillancePlan } from './surveillance-plan.ts';

type PreparationFinding = FindingOf<typeof certificationFindings>;

/** The registers at which a surveillance audit looks. */
export interface SurveyedRegisters extends ContextRegisters {
  /** The internal audits. */
  readonly audits?: readonly Audit[];
  /** The management reviews. */
  readonly managementReviews?: readonly ManagementReview[];
}

/**
 * Prepares the check of what a surveillance audit looks at: the scope in force, and the internal audit and the management review since the
 * last external audit (ISO/IEC 17021-1 9.6.2.2). What a register that is not given holds is unknown, and not judged.
 *
 * @internal
 */
export function prepareSurveyed(
  registers: SurveyedRegisters,
  asOf: CalendarDate,
): (certification: Certification, plan: SurveillancePlan, place: Place) => readonly PreparationFinding[] {
  const audits = readRegister('audits', 'audit', registers.audits, auditGuard);
  const reviews = readRegister(
    'managementReviews',
    'management-review',
    registers.managementReviews,
    managementReviewGuard,
  );
  const scope = scopeInForce(readContext(registers).scopes.listed, asOf)?.record;
  const lastDone = {
    '9.2': audits.isGiven
      ? latest(
          audits.listed.map(({ record }) => auditDays(record, asOf).doneOn),
          asOf,
        )
      : null,
    '9.3': reviews.isGiven
      ? latest(
          reviews.listed.map(({ record }) => record.heldOn),
          asOf,
        )
      : null,
  };

  const scopeFindings = (
    { id, standard, scopeText }: Certification,
    { subject, path }: Place,
  ): readonly PreparationFinding[] => {
    const approvedOn = scope?.approvedOn;
    if (scope === undefined || approvedOn === undefined || scopeText === undefined || !/\b27001\b/.test(standard))
      return [];
    if (withoutBreaks(scopeText) === withoutBreaks(scope.statement)) return [];
    const params = { certification: id, version: scope.version, approvedOn };
    const details = { subject, path: [...path, 'scopeText'], params };
    return [reportFinding(certificationFindings, 'certification-scope-differs', details)];
  };

  return (certification, plan, place) => {
    if (plan.status !== 'certified' && plan.status !== 'suspended') return [];
    const findings = scopeFindings(certification, place);
    const since = lastExternalAudit(certification, asOf);
    const next = plan.items.find(
      ({ kind, state }) =>
        (kind === 'surveillance' || kind === 'recertification') && (state === 'due-soon' || state === 'overdue'),
    );
    const dueOn = next?.dueOn ?? null;
    if (since === undefined || dueOn === null) return findings;
    const missing = (['9.2', '9.3'] as const).filter((clause) => {
      const doneOn = lastDone[clause];
      return doneOn !== null && (doneOn === undefined || doneOn <= since);
    });
    if (missing.length === 0) return findings;
    const details = { ...place, params: { certification: certification.id, dueOn, missing, since } };
    return [...findings, reportFinding(certificationFindings, 'certification-surveillance-unprepared', details)];
  };
}

function latest(days: readonly (CalendarDate | undefined)[], asOf: CalendarDate): CalendarDate | undefined {
  return latestBy(
    days.flatMap((day) => day ?? []),
    (day) => day,
    asOf,
  );
}

/** The last day of the last audit by the certification body; undefined where none is recorded by the day. */
function lastExternalAudit({ stage2, audits }: Certification, asOf: CalendarDate): CalendarDate | undefined {
  return latest([stage2?.lastDayOn, ...audits.map(({ lastDayOn }) => lastDayOn)], asOf);
}

function withoutBreaks(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
