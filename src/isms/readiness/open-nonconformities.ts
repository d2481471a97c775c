import type { FindingSubject, Requirement } from '../../core/findings/finding.ts';
import { nonconformityState } from '../../governance/corrective-actions/nonconformity-state.ts';
import type { Nonconformity } from '../../governance/corrective-actions/nonconformity.ts';
import { clauseIds } from '../../standard/clause-ids.ts';
import { clauseItemIds } from '../../standard/clause-item-ids.ts';
import { requirementClauseIds } from '../../standard/clauses.ts';
import { controlIds } from '../../standard/control-ids.ts';
import type { ReadRegisters } from './read-proofs.ts';

/**
 * Answers the rows of a requirement: a control, the clause of an item, each clause below a heading; none for a law or another standard.
 *
 * @internal
 */
export function prepareRowIds(): (requirement: Requirement) => readonly string[] {
  const rows = new Map<Requirement, readonly string[]>();
  for (const id of controlIds) rows.set(id, [id]);
  for (const id of clauseIds)
    rows.set(
      id,
      requirementClauseIds.filter((row) => `${row}.`.startsWith(`${id}.`)),
    );
  for (const id of clauseItemIds)
    rows.set(
      id,
      requirementClauseIds.filter((row) => id.startsWith(`${row}.`)),
    );
  return (requirement) => rows.get(requirement) ?? [];
}

/**
 * An open nonconformity with the rows against which it stands.
 *
 * @internal
 */
export interface OpenNonconformity {
  readonly subject: FindingSubject;
  readonly record: Nonconformity;
  readonly ids: readonly string[];
}

/**
 * The readable nonconformities that are raised and not ended on the day.
 *
 * @internal
 */
export function openNonconformities({ of, asOf }: ReadRegisters): readonly OpenNonconformity[] {
  const rowIds = prepareRowIds();
  return (of('nonconformities') ?? []).flatMap(({ subject, record, isReadable }) => {
    if (!isReadable) return [];
    const { status } = nonconformityState(record, { asOf });
    const isOpen = status === 'open' || status === 'analysed' || status === 'acting' || status === 'implemented';
    return isOpen ? [{ subject, record, ids: rowIds(record.requirement) }] : [];
  });
}
