import type { RiskAnalysis } from '../analysis/risk-analysis.ts';
import type { RiskStage } from '../analysis/risk-stage.ts';
import type { Risk } from './risk.ts';

/**
 * Returns the stage that an acceptance is about: the residual risk (6.1.3 f), else the current risk, else the inherent one. The target is an
 * aim and is never accepted.
 *
 * @internal
 */
export function stageToAccept(
  risk: Pick<Risk, RiskStage>,
): { readonly stage: RiskStage; readonly analysis: RiskAnalysis } | null {
  for (const stage of ['residual', 'current', 'inherent'] as const) {
    const analysis = risk[stage];
    if (analysis !== undefined) return { stage, analysis };
  }
  return null;
}
