import { match, P } from 'ts-pattern';
import type { TreatmentAction } from './treatment-action.ts';
import type { TreatmentPlan } from './treatment.ts';

/** A single option of treatment, its controls written in any way; the options of `Treatment` that are decided and not combined fit. */
export type TreatmentPartOf<Control extends string> =
  | {
      /** Controls change likelihood or impact. */
      readonly option: 'modify';
      /** The controls. */
      readonly controls: readonly Control[];
      /** How they are put in place. */
      readonly plan: TreatmentPlan;
    }
  | {
      /** The risk is kept as it is. */
      readonly option: 'retain';
    }
  | {
      /** What gives rise to the risk is not begun or is ended. */
      readonly option: 'avoid';
      /** What is ended or left undone. */
      readonly action: TreatmentAction;
    }
  | {
      /** Another party bears part of the risk. */
      readonly option: 'share';
      /** The other party. */
      readonly party: string;
      /** How the sharing is put in place. */
      readonly plan?: TreatmentPlan | undefined;
    };

/** A treatment with its controls written in any way; `Treatment` fits. */
export type TreatmentOf<Control extends string> =
  | TreatmentPartOf<Control>
  | {
      /** No option is selected yet. */
      readonly option: 'undecided';
    }
  | {
      /** Several options together. */
      readonly option: 'combined';
      /** The options. */
      readonly parts: readonly TreatmentPartOf<Control>[];
    };

/**
 * What a treatment consists of, with the parts of a combined one side by side.
 *
 * @internal
 */
export interface TreatmentParts<Control extends string> {
  readonly options: readonly TreatmentOf<Control>['option'][];
  readonly controls: readonly Control[];
  readonly parties: readonly string[];
  readonly actions: readonly PlacedAction[];
  /** The paths of plans that have no action, from the treatment inwards. */
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
export function treatmentParts<Control extends string>(
  treatment: TreatmentOf<Control>,
  path: readonly (string | number)[] = [],
): TreatmentParts<Control> {
  return match<TreatmentOf<Control>, TreatmentParts<Control>>(treatment)
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
): Pick<TreatmentParts<string>, 'actions' | 'emptyPlans'> {
  return {
    actions: (plan?.actions ?? []).map((action, index) => ({ action, path: [...path, 'plan', 'actions', index] })),
    emptyPlans: plan?.actions.length === 0 ? [[...path, 'plan']] : [],
  };
}

function together<Control extends string>(parts: readonly TreatmentParts<Control>[]): TreatmentParts<Control> {
  return {
    options: parts.flatMap(({ options }) => options),
    controls: parts.flatMap(({ controls }) => controls),
    parties: parts.flatMap(({ parties }) => parties),
    actions: parts.flatMap(({ actions }) => actions),
    emptyPlans: parts.flatMap(({ emptyPlans }) => emptyPlans),
  };
}
