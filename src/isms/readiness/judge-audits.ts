import { entryOn } from '../../core/lifecycle/recorded-history.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { FindingSubject } from '../../core/findings/finding.ts';
import type { Audit } from '../../governance/audits/audit.ts';
import type { ClauseId } from '../../standard/clause-ids.ts';
import { getClause } from '../../standard/clauses.ts';
import { readableRecords, type ReadRecord, type ReadRegisters, reasonOf } from './read-proofs.ts';
import type { ReadinessReasonKind, ReadinessVerdict } from './readiness-row.ts';

/** The result of an audit for a requirement. */
interface AuditedOn {
  readonly subject: FindingSubject;
  readonly on: CalendarDate;
  readonly isNonconforming: boolean;
}

const doneStates: ReadonlySet<string> = /* @__PURE__ */ new Set(['done', 'reported', 'closed']);

/**
 * Prepares the verdict of internal audits on clauses. The last result counts, of two on one day the nonconforming one; a result for a clause counts
 * for its sub-clauses, too, and one for an item of a clause not for the clause.
 *
 * @internal
 */
export function prepareAudits(registers: ReadRegisters): (clause: ClauseId) => ReadinessVerdict {
  const audits = registers.of('audits');
  if (audits === undefined) return () => ({ state: 'unknown', reasons: [reasonOf('register-not-given', 'audits')] });
  const results = lastResults(audits, registers.asOf);
  const inCycle = auditsInCycle(registers);
  return (clause) => {
    let last: AuditedOn | undefined;
    for (let id: ClauseId | null = clause; id !== null; id = getClause(id).parent) last = later(last, results.get(id));
    if (last === undefined) return { state: 'not-in-place', reasons: [reasonOf('not-audited', 'audits')] };
    const reasons = [reasonOf(kindOf(last, inCycle), 'audits', [last.subject])];
    if (last.isNonconforming) return { state: 'not-in-place', reasons };
    return { state: inCycle.has(last.subject.id) ? 'in-place' : 'claimed', reasons };
  };
}

function kindOf({ isNonconforming, subject }: AuditedOn, inCycle: ReadonlySet<string>): ReadinessReasonKind {
  if (isNonconforming) return 'audit-nonconforming';
  return inCycle.has(subject.id) ? 'audit-conforms' : 'audit-outside-cycle';
}

function lastResults(audits: readonly ReadRecord<Audit>[], asOf: CalendarDate): ReadonlyMap<string, AuditedOn> {
  const results = new Map<string, AuditedOn>();
  for (const { subject, record, isReadable } of audits) {
    const entry = isReadable ? entryOn(record.history, asOf) : undefined;
    if (entry === undefined || !doneStates.has(entry.state)) continue;
    for (const { requirement, result } of record.items) {
      if (result === 'not-sampled') continue;
      const found = { subject, on: entry.enteredOn, isNonconforming: result === 'nonconforming' };
      results.set(requirement, later(results.get(requirement), found) as AuditedOn);
    }
  }
  return results;
}

function later(one: AuditedOn | undefined, other: AuditedOn | undefined): AuditedOn | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.on !== other.on) return one.on > other.on ? one : other;
  return other.isNonconforming ? other : one;
}

/** The audits of the programmes whose cycle holds the day. */
function auditsInCycle({ of, asOf }: ReadRegisters): ReadonlySet<string> {
  return new Set(
    readableRecords(of('auditProgrammes')).flatMap((programme) =>
      programme.status === 'established' && programme.from <= asOf && programme.through >= asOf ? programme.audits : [],
    ),
  );
}
