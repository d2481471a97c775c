import { describe, expect, it } from 'vitest';
import { checkRiskCriteria, riskCriteriaPresets } from '../../../src/risk/index.ts';

describe('riskCriteriaPresets', () => {
  it('all have a source except plain products', () => {
    const unsourced = Object.values(riskCriteriaPresets).filter(({ source }) => source === undefined);
    expect(unsourced.map(({ id }) => id)).toEqual(['product5x5', 'product4x4', 'product3x3']);
  });

  it('are sound except for the findings that their documentation names', () => {
    const found = Object.entries(riskCriteriaPresets).flatMap(([id, preset]) =>
      checkRiskCriteria(preset).map(({ code, message }) => [id, code, message]),
    );
    expect(found).toEqual([
      [
        'nist80030',
        'risk-criteria-rows-identical',
        'The likelihoods "high" and "very-high" give the same level for every impact.',
      ],
      [
        'iso27001ToolboxConstants',
        'risk-criteria-level-jump',
        'The likelihood "likely" with the impact "severe" gives the level "critical", more than one level above "medium", the level of "possible" one step below.',
      ],
      [
        'iso27001ToolboxConstants',
        'risk-criteria-level-jump',
        'The likelihood "almost-certain" with the impact "major" gives the level "critical", more than one level above "medium", the level of "moderate" one step below.',
      ],
    ]);
  });
});
