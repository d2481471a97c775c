import { describe, expect, it } from 'vitest';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import { riskCriteriaPresets, type RiskAnalysis, scoreRisk } from '../../../src/risk/index.ts';

describe('scoreRisk', () => {
  it('accepts levels by id and by rank, and explains the score', () => {
    const byId = scoreRisk({ likelihood: 'unlikely', impact: 'severe' }, riskCriteriaPresets.product5x5);
    expect(scoreRisk({ likelihood: 2, impact: 5 }, riskCriteriaPresets.product5x5)).toEqual(byId);
    expect(byId).toEqual({
      level: 'high',
      rank: 3,
      value: 10,
      likelihood: 'unlikely',
      impact: 'severe',
      explanation: {
        scoring: 'product',
        likelihoodRank: 2,
        impactRank: 5,
        decidedBy: [],
        band: { from: 10, through: 16 },
      },
    });
  });

  it('has no value and no band for a grid, and no end for the last band', () => {
    const looked = scoreRisk({ likelihood: 5, impact: 5 }, riskCriteriaPresets.nist80030);
    expect([looked.value, looked.explanation.band]).toEqual([null, null]);
    const second = scoreRisk({ likelihood: 1, impact: 5 }, riskCriteriaPresets.product5x5);
    expect(second.explanation.band).toEqual({ from: 5, through: 9 });
    const last = scoreRisk({ likelihood: 5, impact: 5 }, riskCriteriaPresets.product5x5);
    expect(last.explanation.band).toEqual({ from: 17, through: null });
  });

  it('counts the highest impact and names its categories', () => {
    const impact = { confidentiality: 2, integrity: 'major', availability: 4 } as const;
    const score = scoreRisk({ likelihood: 1, impact }, riskCriteriaPresets.product5x5);
    expect([score.impact, score.explanation.decidedBy]).toEqual(['major', ['integrity', 'availability']]);
    const first = scoreRisk(
      {
        likelihood: 1,
        impact: { integrity: 4, availability: 2 },
      },
      riskCriteriaPresets.product5x5,
    );
    expect([first.impact, first.explanation.decidedBy]).toEqual(['major', ['integrity']]);
  });

  it("accepts the consumer's own categories: any if the criteria name none, else those named", () => {
    const impact = { reputation: 5 };
    expect(scoreRisk({ likelihood: 5, impact }, makeRiskCriteria()).explanation.decidedBy).toEqual(['reputation']);
    const impactCategories = ['finance', 'reputation', 'safety'].map((id) => ({ id, label: id }));
    const named = makeRiskCriteria({ impactCategories });
    expect(scoreRisk({ likelihood: 5, impact: { reputation: 5, integrity: 1 } }, named).level).toBe('critical');
    expect(() => scoreRisk({ likelihood: 5, impact: { reputatoin: 5 } }, named)).toThrow(
      new RangeError('impact.reputatoin must be on a category of the criteria, got "reputatoin"'),
    );
  });

  const place = 'must be the id or rank of a level, got';
  it.each([
    [{ likelihood: 'often', impact: 1 }, `likelihood ${place} "often"`],
    [{ likelihood: 0, impact: 1 }, `likelihood ${place} 0`],
    [{ likelihood: 6, impact: 1 }, `likelihood ${place} 6`],
    [{ likelihood: -1, impact: 1 }, `likelihood ${place} -1`],
    [{ likelihood: 1.5, impact: 1 }, `likelihood ${place} 1.5`],
    [{ likelihood: Number.NaN, impact: 1 }, `likelihood ${place} NaN`],
    [{ likelihood: 1, impact: Infinity }, `impact ${place} Infinity`],
    [{ likelihood: 1, impact: 0 }, `impact ${place} 0`],
    [{ likelihood: 1, impact: 6 }, `impact ${place} 6`],
    [{ likelihood: 1, impact: '' }, `impact ${place} ""`],
    [{ likelihood: 1, impact: { integrity: 6 } }, `impact.integrity ${place} 6`],
    [{ likelihood: true, impact: 1 }, `likelihood ${place} true`],
    [{ likelihood: '1', impact: 1 }, `likelihood ${place} "1"`],
    [{ likelihood: null, impact: 1 }, `likelihood ${place} null`],
    [{ impact: 1 }, `likelihood ${place} undefined`],
    [{ likelihood: 1 }, `impact ${place} undefined`],
    [{ likelihood: 1, impact: null }, `impact ${place} null`],
    [{ likelihood: 1, impact: false }, `impact ${place} false`],
    [{ likelihood: 1, impact: { integrity: true } }, `impact.integrity ${place} true`],
    [{ likelihood: 1, impact: { integrity: null } }, `impact.integrity ${place} null`],
    [{ likelihood: 1, impact: {} }, 'impact must be on a category of the criteria, got "{}"'],
  ])('refuses %j', (levels, message) => {
    expect(() => scoreRisk(levels as Required<RiskAnalysis>, riskCriteriaPresets.product5x5)).toThrow(
      new RangeError(message),
    );
  });

  it.each([
    ['a grid without the cell', { kind: 'matrix', grid: [] }, '"1,1"'],
    ['a grid with a level that does not exist', { kind: 'matrix', grid: [['awful']] }, '"awful"'],
    ['bands that begin too late', { kind: 'sum', bands: [{ level: 'low', from: 3 }] }, '"1,1"'],
  ] as const)('refuses criteria that were not parsed: %s', (_name, scoring, got) => {
    expect(() => scoreRisk({ likelihood: 1, impact: 1 }, makeRiskCriteria({ scoring }))).toThrow(
      new RangeError(`criteria must have a level for each pair, got ${got}`),
    );
  });
});
