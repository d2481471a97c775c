import type { RiskStage } from './risk-analysis.ts';

/** A risk with its stages, of which only those matter that a function reads. */
export type StagedRisk<Analysis> = { readonly [Stage in RiskStage]?: Analysis | undefined };

/**
 * The stage that acceptance is about: the residual risk (6.1.3 f), else the risk as it is today, else the risk without controls. The target
 * is an aim and never accepted.
 *
 * @internal
 */
export function basisStage<Analysis>(
  risk: StagedRisk<Analysis>,
): { readonly stage: RiskStage; readonly analysis: Analysis } | null {
  for (const stage of ['residual', 'current', 'inherent'] as const) {
    const analysis = risk[stage];
    if (analysis !== undefined) return { stage, analysis };
  }
  return null;
}
