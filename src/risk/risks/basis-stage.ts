import type { RiskStage } from './risk-analysis.ts';

/** A risk with its stages, each absent where it is not assessed. */
export interface StagedRisk<Analysis> {
  /** The risk without any control. */
  readonly inherent?: Analysis | undefined;
  /** The risk as it is today. */
  readonly current?: Analysis | undefined;
  /** The risk that stays when the treatment is done. */
  readonly residual?: Analysis | undefined;
  /** The risk that the organization aims at. */
  readonly target?: Analysis | undefined;
}

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
