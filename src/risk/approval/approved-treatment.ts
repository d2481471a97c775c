import { sortedUnique } from '../../core/approvals/approve-snapshot.ts';
import type { ApprovedTreatment } from './treatment-approval.ts';
import { type TreatmentOf, treatmentParts } from '../treatment/treatment-parts.ts';

/** What the approval of a treatment needs of a risk; `Risk` fits. */
export interface ApprovableRisk {
  /** The id of the risk. */
  readonly id: string;
  /** Its owner. */
  readonly owner: string;
  /** What is to be done about it. */
  readonly treatment: TreatmentOf<string>;
}

/**
 * Freezes what the approval of a treatment is about: an action that is given up is none of it.
 *
 * @internal
 */
export function approvedTreatment({ id, owner, treatment }: ApprovableRisk): ApprovedTreatment {
  const { options, controls, parties, actions } = treatmentParts(treatment);
  return {
    risk: id,
    owner,
    options: sortedUnique(options),
    controls: sortedUnique(controls),
    parties: sortedUnique(parties),
    actions: actions
      .filter(({ action }) => action.status !== 'cancelled')
      .map(({ action }) => ({ text: action.text, owner: action.owner ?? null, dueOn: action.dueOn ?? null })),
  };
}
