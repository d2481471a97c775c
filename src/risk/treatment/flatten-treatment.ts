import type { Action } from '../../core/actions/action.ts';
import type { FindingPath } from '../../core/findings/finding.ts';
import type { StatementControlId } from '../../controls/control/statement-control-id.ts';
import type { Treatment, TreatmentPlan } from './treatment.ts';

/**
 * The options, controls, parties and actions of a treatment, those of the parts of a combination in order.
 *
 * @internal
 */
export interface FlatTreatment {
  readonly options: readonly Treatment['option'][];
  readonly controls: readonly StatementControlId[];
  readonly parties: readonly string[];
  readonly actions: readonly PlacedAction[];
  /** The paths of plans without an action, from the risk inwards. */
  readonly emptyPlans: readonly FindingPath[];
  /** The paths of a sharing without a party and of an avoidance without an action. */
  readonly unfinished: readonly { readonly option: 'share' | 'avoid'; readonly path: FindingPath }[];
}

/**
 * An action with its path, from the risk inwards.
 *
 * @internal
 */
export interface PlacedAction {
  readonly action: Action;
  readonly path: FindingPath;
}

/**
 * Flattens a treatment into its options, controls, parties and actions.
 *
 * @internal
 */
export function flattenTreatment(treatment: Treatment, path: FindingPath = ['treatment']): FlatTreatment {
  switch (treatment.option) {
    case 'modify':
      return {
        ...none,
        ...planned(treatment.plan ?? { actions: [] }, path),
        options: ['modify'],
        controls: treatment.controls,
      };
    case 'share':
      return {
        ...none,
        ...planned(treatment.plan, path),
        options: ['share'],
        parties: treatment.party === undefined ? [] : [treatment.party],
        unfinished: treatment.party === undefined ? [{ option: 'share', path }] : [],
      };
    case 'avoid':
      return treatment.action === undefined
        ? { ...none, options: ['avoid'], unfinished: [{ option: 'avoid', path }] }
        : { ...none, options: ['avoid'], actions: [{ action: treatment.action, path: [...path, 'action'] }] };
    case 'combined': {
      const parts = treatment.parts.map((part, index) => flattenTreatment(part, [...path, 'parts', index]));
      return {
        options: parts.flatMap(({ options }) => options),
        controls: parts.flatMap(({ controls }) => controls),
        parties: parts.flatMap(({ parties }) => parties),
        actions: parts.flatMap(({ actions }) => actions),
        emptyPlans: parts.flatMap(({ emptyPlans }) => emptyPlans),
        unfinished: parts.flatMap(({ unfinished }) => unfinished),
      };
    }
    case 'retain':
    case 'undecided':
    default:
      return { ...none, options: [treatment.option] };
  }
}

const none = { controls: [], parties: [], actions: [], emptyPlans: [], unfinished: [] };

function planned(plan: TreatmentPlan | undefined, path: FindingPath): Pick<FlatTreatment, 'actions' | 'emptyPlans'> {
  return {
    actions: (plan?.actions ?? []).map((action, index) => ({ action, path: [...path, 'plan', 'actions', index] })),
    emptyPlans: plan?.actions.length === 0 ? [[...path, 'plan']] : [],
  };
}
