import { sortedUnique } from '../../core/approvals/approve-snapshot.ts';
import { riskFieldsGuard } from '../risks/risk-guard.ts';
import type { Risk } from '../risks/risk.ts';
import { flattenTreatment } from '../treatment/flatten-treatment.ts';
import type { ApprovedTreatment } from './treatment-approval.ts';

/**
 * The parts of a risk on which the approval of its treatment relies.
 *
 * @internal
 */
export const treatedGuard = riskFieldsGuard(['id', 'owner', 'treatment']);

/**
 * Takes the snapshot of a treatment that its approval is about. Cancelled actions are not part of it.
 *
 * @internal
 */
export function snapshotTreatment({
  id,
  owner,
  treatment,
}: Pick<Risk, 'id' | 'owner' | 'treatment'>): ApprovedTreatment {
  const { options, controls, parties, actions } = flattenTreatment(treatment);
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
