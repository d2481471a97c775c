import type { CustomFields } from '../../core/records/custom-fields.ts';
import type { Evidence } from '../../core/evidence/evidence.ts';
import type { ExclusionReason } from '../statement/exclusion-reasons.ts';
import type { ImplementationAction, ImplementationStatus } from '../statement/implementation.ts';
import type { InclusionReason } from '../statement/inclusion-reason.ts';
import type { PolicyCitation } from '../statement/policy-citation.ts';
import type { StatementControlId } from '../control/statement-control-id.ts';
import type { Applicability, StatementEntry } from '../statement/statement-entry.ts';

/** What can change on a row, one by one. */
export interface EntryAspects {
  /** Whether the control counts. */
  readonly applicability: Applicability;
  /** The organization's own title of the control. */
  readonly title: string;
  /** Why it counts. */
  readonly reasons: readonly InclusionReason[];
  /** The kind of reason of an exclusion. */
  readonly 'exclusion-reason': ExclusionReason;
  /** Why it counts or not, in a sentence. */
  readonly justification: string;
  /** What must be answered to decide. */
  readonly question: string;
  /** How far it is implemented. */
  readonly status: ImplementationStatus;
  /** What is left to do. */
  readonly action: ImplementationAction;
  /** The supplier it is inherited from. */
  readonly provider: string;
  /** The documents that govern it. */
  readonly policies: readonly PolicyCitation[];
  /** What proves that it operates. */
  readonly evidence: readonly Evidence[];
  /** Who answers for it. */
  readonly owner: string;
  /** The consumer's own data. */
  readonly custom: CustomFields;
}

/**
 * The names of the aspects, in the order in which changes are told.
 *
 * @internal
 */
export const aspectNames = [
  'applicability',
  'title',
  'reasons',
  'exclusion-reason',
  'justification',
  'question',
  'status',
  'action',
  'provider',
  'policies',
  'evidence',
  'owner',
  'custom',
] as const satisfies readonly (keyof EntryAspects)[];

/**
 * Takes a row apart.
 *
 * @internal
 */
export function aspectsOf(entry: StatementEntry): Partial<EntryAspects> {
  if (entry.applicability === 'applicable') {
    const { control: _, implementation, ...rest } = entry;
    return { ...rest, ...implementation };
  }
  if (entry.applicability === 'excluded') {
    const { control: _, reason, ...rest } = entry;
    return { ...rest, 'exclusion-reason': reason };
  }
  const { control: _, ...rest } = entry;
  return rest;
}

/**
 * Puts a row together again.
 *
 * @internal
 */
export function entryOf(control: StatementControlId, aspects: Partial<EntryAspects>): StatementEntry {
  const { status, action, provider, 'exclusion-reason': reason, ...rest } = aspects;
  const entry = {
    control,
    ...rest,
    ...(reason === undefined ? {} : { reason }),
    ...(status === undefined ? {} : { implementation: withoutAbsent({ status, action, provider }) }),
  };
  return entry as StatementEntry;
}

function withoutAbsent(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
