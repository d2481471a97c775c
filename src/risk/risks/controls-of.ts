import { type TreatmentOf, treatmentParts } from '../treatment/treatment-parts.ts';

/** What tells the controls of a risk, written in any way; `Risk` fits. */
export interface ControlledRisk<Control extends string> {
  /** The controls in place today. */
  readonly existingControls?: readonly Control[] | undefined;
  /** What is done about it. */
  readonly treatment: TreatmentOf<Control>;
}

/**
 * Lists the controls that a risk needs (6.1.3 b): those in place today and those that its treatment adds. With its id it is what
 * `deriveApplicability` and `checkStatement` take for a risk.
 *
 * @param risk - The risk, as far as its controls go.
 * @returns The controls, those in place first, each once.
 *
 * @example
 * ```ts
 * import { controlsOf } from 'isms-kit/risk';
 *
 * const treatment = { option: 'modify', controls: ['A.8.24', 'A.8.15'], plan: { actions: [] } } as const;
 * controlsOf({ existingControls: ['A.8.15'], treatment }); // => ['A.8.15', 'A.8.24']
 * ```
 */
export function controlsOf<Control extends string>(risk: ControlledRisk<Control>): readonly Control[] {
  return [...new Set([...(risk.existingControls ?? []), ...treatmentParts(risk.treatment).controls])];
}
