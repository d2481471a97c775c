import { describe, expect, it } from 'vitest';
import { checkRiskCriteria, riskCriteriaPresets, RiskCriteriaSchema } from '../../../src/risk/index.ts';
import { toolRiskCriteria } from '../../../src/risk/presets/index.ts';

const presets = { ...riskCriteriaPresets, ...toolRiskCriteria };

describe('the presets of risk criteria', () => {
  it.each(Object.entries(presets))('pass the schema as they are; %s has its own key as id', (id, preset) => {
    expect(RiskCriteriaSchema.parse(preset)).toEqual(preset);
    expect(preset.id).toBe(id);
  });

  it('have a source unless they are plain products', () => {
    const unsourced = Object.values(presets).filter(({ source }) => source === undefined);
    expect(unsourced.map(({ id }) => id)).toEqual(['product5x5', 'product4x4', 'product3x3']);
  });

  it('are sound but for what their documentation says', () => {
    const found = Object.entries(presets).flatMap(([id, preset]) =>
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
