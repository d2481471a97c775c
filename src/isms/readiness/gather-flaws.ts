import type { Finding, FindingSubject } from '../../core/findings/finding.ts';
import { openNonconformities, prepareRowIds } from './open-nonconformities.ts';
import { type ReadRegisters, reasonOf } from './read-proofs.ts';
import type { ReadinessReason, ReadinessVerdict } from './readiness-row.ts';

/**
 * The findings and open nonconformities that stand against one requirement.
 *
 * @internal
 */
export interface RequirementFlaws {
  readonly findings: Finding[];
  readonly nonconformities: FindingSubject[];
}

/**
 * Gathers the findings and the open nonconformities by the clauses and controls that they fall short of. One of an item stands against its clause, one
 * of a heading against each clause below it.
 *
 * @internal
 */
export function gatherFlaws(findings: readonly Finding[], registers: ReadRegisters): (id: string) => RequirementFlaws {
  const rowIds = prepareRowIds();
  const flaws = new Map<string, RequirementFlaws>();
  const flawsOf = (id: string): RequirementFlaws => {
    const known = flaws.get(id) ?? { findings: [], nonconformities: [] };
    flaws.set(id, known);
    return known;
  };
  for (const finding of findings) {
    for (const id of new Set(finding.requirements.flatMap(rowIds))) flawsOf(id).findings.push(finding);
  }
  for (const { subject, ids } of openNonconformities(registers)) {
    for (const id of ids) flawsOf(id).nonconformities.push(subject);
  }
  return flawsOf;
}

/** The endings of the codes that say that a proof is of an earlier day. */
const overdueCode = /-(?:overdue|stale|expired)$/;

/**
 * Lowers a verdict by what stands against it. Only what would be in place is lowered: everything else does not count anyway.
 *
 * @internal
 */
export function lowered(verdict: ReadinessVerdict, { findings, nonconformities }: RequirementFlaws): ReadinessVerdict {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const overdue = findings.filter(({ severity, code }) => severity !== 'error' && overdueCode.test(code));
  const against: readonly ReadinessReason[] = [
    ...(nonconformities.length > 0 ? [reasonOf('nonconformity-open', 'nonconformities', nonconformities)] : []),
    ...(errors.length > 0 ? [reasonOf('nonconformity-found', null, subjectsIn(errors))] : []),
    ...(overdue.length > 0 ? [reasonOf('overdue-found', null, subjectsIn(overdue))] : []),
  ];
  if (against.length === 0) return verdict;
  const reasons = [...verdict.reasons, ...against];
  if (verdict.state !== 'in-place') return { state: verdict.state, reasons };
  return { state: nonconformities.length > 0 || errors.length > 0 ? 'partly' : 'claimed', reasons };
}

/** The records that findings are about, each once. */
function subjectsIn(findings: readonly Finding[]): readonly FindingSubject[] {
  return [...new Map(findings.map(({ subject }) => [JSON.stringify([subject.kind, subject.id]), subject])).values()];
}
