import type { StatementControlId } from '../../controls/control/statement-control-id.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { flattenTreatment } from '../treatment/flatten-treatment.ts';
import { riskFieldsGuard } from './risk-guard.ts';
import type { Risk } from './risk.ts';

const riskParts = riskFieldsGuard(['existingControls', 'treatment']);

/**
 * Lists the controls that a risk needs (6.1.3 b): those in place today and those of its treatment. `deriveApplicability` and `checkStatement`
 * take them with the id of the risk.
 *
 * @param risk - The risk.
 * @returns The controls, those in place first, each once.
 * @throws RangeError when a part of the risk cannot be read.
 *
 * @example
 * ```ts
 * import { controlsOfRisk } from 'isms-kit/risk';
 *
 * const treatment = { option: 'modify', controls: ['A.8.24', 'A.8.15'], plan: { actions: [] } } as const;
 * controlsOfRisk({ existingControls: ['A.8.15'], treatment }); // => ['A.8.15', 'A.8.24']
 * ```
 */
export function controlsOfRisk(risk: Pick<Risk, 'existingControls' | 'treatment'>): readonly StatementControlId[] {
  requireReadable('risk', risk, riskParts);
  return [...new Set([...(risk.existingControls ?? []), ...flattenTreatment(risk.treatment).controls])];
}
