/** The stages at which a risk is assessed, in order. */
export const riskStages = ['inherent', 'current', 'residual', 'target'] as const;

/** A stage of a risk: without controls, with the controls of today, after treatment, or as aimed at. */
export type RiskStage = (typeof riskStages)[number];
