import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { AuditDays } from './audit-days.ts';
import { wholesOf } from './audit-requirement.ts';
import type { Audit } from './audit.ts';
import { auditsFindings } from './findings.ts';

type SequenceFinding = FindingOf<typeof auditsFindings>;

/**
 * An audit with its place in the register and the days that its history says.
 *
 * @internal
 */
export interface PlacedAudit extends AuditDays {
  readonly audit: Audit;
  readonly index: number;
}

/** An audit that is not done yet is later than every one that is done. */
const notDone: CalendarDate = '9999-12-31';

/**
 * Finds what an audit did not take up from the audits before it: a major nonconformity that no later audit has in scope, and a requirement
 * found nonconforming twice running.
 *
 * @internal
 */
export function checkAuditSequence(audits: readonly PlacedAudit[]): readonly SequenceFinding[] {
  const done = audits
    .flatMap((each) => (each.doneOn === undefined ? [] : [{ ...each, doneOn: each.doneOn }]))
    .toSorted((a, b) => (a.doneOn < b.doneOn ? -1 : Number(a.doneOn > b.doneOn)));
  const lastInScope = lastDaysInScope(audits);
  const lastResult = new Map<string, { readonly audit: string; readonly isNonconforming: boolean }>();
  return done.flatMap(({ audit, index, doneOn }) => {
    const subject = { kind: 'audit', id: audit.id };
    const ignored = audit.findings.flatMap(({ grade, requirement }, at): readonly SequenceFinding[] => {
      if (grade !== 'major') return [];
      const isTakenUp = wholesOf(requirement).some((whole) => (lastInScope.get(whole) ?? doneOn) > doneOn);
      const details = { subject, path: ['audits', index, 'findings', at], params: { audit: audit.id, requirement } };
      return isTakenUp ? [] : [reportFinding(auditsFindings, 'audit-earlier-finding-ignored', details)];
    });
    const repeated: SequenceFinding[] = [];
    const nonconforming = new Map<string, number>();
    const judged = new Set<string>();
    for (const [at, { requirement, result }] of audit.items.entries()) {
      if (result === 'not-sampled') continue;
      judged.add(requirement);
      if (result === 'nonconforming' && !nonconforming.has(requirement)) nonconforming.set(requirement, at);
    }
    for (const requirement of judged) {
      const at = nonconforming.get(requirement);
      const earlier = lastResult.get(requirement);
      if (at !== undefined && earlier?.isNonconforming === true) {
        const params = { audit: audit.id, requirement, earlier: earlier.audit };
        const details = { subject, path: ['audits', index, 'items', at], params };
        repeated.push(reportFinding(auditsFindings, 'audit-finding-repeated', details));
      }
      lastResult.set(requirement, { audit: audit.id, isNonconforming: at !== undefined });
    }
    return ignored.concat(repeated);
  });
}

/** The day of the last audit that has a requirement in scope, cancelled ones left out. */
function lastDaysInScope(audits: readonly PlacedAudit[]): ReadonlyMap<string, CalendarDate> {
  const days = new Map<string, CalendarDate>();
  for (const { audit, state, doneOn = notDone } of audits) {
    if (state === 'cancelled') continue;
    for (const requirement of audit.scope) {
      const day = days.get(requirement);
      if (day === undefined || day < doneOn) days.set(requirement, doneOn);
    }
  }
  return days;
}
