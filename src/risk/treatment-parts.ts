import { match, P } from 'ts-pattern';
import type { StatementControlId } from '../controls/statement-control-id.ts';
import type { TreatmentAction } from './treatment-action.ts';
import type { Treatment, TreatmentPlan } from './treatment.ts';

/**
 * What a treatment consists of, with the parts of a combined one side by side.
 *
 * @internal
 */
export interface TreatmentParts {
  readonly options: readonly Treatment['option'][];
  readonly controls: readonly StatementControlId[];
  readonly parties: readonly string[];
  readonly actions: readonly PlacedAction[];
  /** The paths of plans that have no action, or given up ones only, from the treatment inwards. */
  readonly emptyPlans: readonly (readonly (string | number)[])[];
}

/**
 * An action with its place in the treatment.
 *
 * @internal
 */
export interface PlacedAction {
  readonly action: TreatmentAction;
  readonly path: readonly (string | number)[];
}

/**
 * Lays the parts of a treatment side by side.
 *
 * @internal
 */
export function treatmentParts(treatment: Treatment, path: readonly (string | number)[] = []): TreatmentParts {
  return match<Treatment, TreatmentParts>(treatment)
    .with({ option: 'modify' }, ({ controls, plan }) => ({
      ...none,
      ...planned(plan, path),
      options: ['modify'],
      controls,
    }))
    .with({ option: 'share' }, ({ party, plan }) => ({
      ...none,
      ...planned(plan, path),
      options: ['share'],
      parties: [party],
    }))
    .with({ option: 'avoid' }, ({ action }) => ({
      ...none,
      options: ['avoid'],
      actions: [{ action, path: [...path, 'action'] }],
    }))
    .with({ option: P.union('retain', 'undecided') }, ({ option }) => ({ ...none, options: [option] }))
    .with({ option: 'combined' }, ({ parts }) =>
      together(parts.map((part, index) => treatmentParts(part, [...path, 'parts', index]))),
    )
    .exhaustive();
}

const none = { controls: [], parties: [], actions: [], emptyPlans: [] };

function planned(
  plan: TreatmentPlan | undefined,
  path: readonly (string | number)[],
): Pick<TreatmentParts, 'actions' | 'emptyPlans'> {
  return {
    actions: (plan?.actions ?? []).map((action, index) => ({ action, path: [...path, 'plan', 'actions', index] })),
    emptyPlans: plan?.actions.every(({ status }) => status === 'cancelled') ? [[...path, 'plan']] : [],
  };
}

function together(parts: readonly TreatmentParts[]): TreatmentParts {
  return {
    options: parts.flatMap(({ options }) => options),
    controls: parts.flatMap(({ controls }) => controls),
    parties: parts.flatMap(({ parties }) => parties),
    actions: parts.flatMap(({ actions }) => actions),
    emptyPlans: parts.flatMap(({ emptyPlans }) => emptyPlans),
  };
}
