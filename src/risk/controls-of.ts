import type { StatementControlId } from '../controls/statement-control-id.ts';
import type { Risk } from './risk.ts';
import { treatmentParts } from './treatment-parts.ts';

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
export function controlsOf(risk: Pick<Risk, 'existingControls' | 'treatment'>): readonly StatementControlId[] {
  return [...new Set([...(risk.existingControls ?? []), ...treatmentParts(risk.treatment).controls])];
}
