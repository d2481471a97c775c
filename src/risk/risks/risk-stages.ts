/** When a risk is looked at, in this order: without controls, with today's, after treatment, or as aimed at. */
export const riskStages = ['inherent', 'current', 'residual', 'target'] as const;
