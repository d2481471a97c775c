import type { Action } from '../../core/actions/action.ts';
import type { CustomFields } from '../../core/records/custom-fields.ts';
import type { Evidence } from '../../core/evidence/evidence.ts';
import type { ExclusionReason } from '../statement/exclusion-reasons.ts';
import type { ImplementationStatus } from '../statement/implementation.ts';
import type { InclusionReason } from '../statement/inclusion-reason.ts';
import type { PolicyCitation } from '../statement/policy-citation.ts';
import type { StatementControlId } from '../control/statement-control-id.ts';
import type { Applicability, StatementEntry } from '../statement/statement-entry.ts';

/** The aspects of a row, each of which can change by itself. */
export interface EntryAspects {
  /** Whether the control is applicable. */
  readonly applicability: Applicability;
  /** The organization's own title of the control. */
  readonly title: string;
  /** The reasons for inclusion. */
  readonly reasons: readonly InclusionReason[];
  /** The kind of reason for exclusion. */
  readonly 'exclusion-reason': ExclusionReason;
  /** The justification for inclusion or exclusion. */
  readonly justification: string;
  /** The retained risks of an exclusion. */
  readonly risks: readonly string[];
  /** The question whose answer decides. */
  readonly question: string;
  /** How far the control is implemented. */
  readonly status: ImplementationStatus;
  /** The action that completes it. */
  readonly action: Action;
  /** The supplier that operates it. */
  readonly provider: string;
  /** The documents that govern it. */
  readonly policies: readonly PolicyCitation[];
  /** Evidence that it operates. */
  readonly evidence: readonly Evidence[];
  /** The person or role that answers for it. */
  readonly owner: string;
  /** The consumer's own data. */
  readonly custom: CustomFields;
}

/**
 * The names of the aspects, in the order in which `diffStatements` lists changes.
 *
 * @internal
 */
export const aspectNames = [
  'applicability',
  'title',
  'reasons',
  'exclusion-reason',
  'justification',
  'risks',
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
 * Splits a row into its aspects.
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
    return reason === undefined ? rest : { ...rest, 'exclusion-reason': reason };
  }
  const { control: _, ...rest } = entry;
  return rest;
}

/**
 * Makes a row of its aspects.
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
