import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import {
  acceptRisk,
  buildHeatMap,
  checkRiskRegister,
  type Impact,
  type RiskAnalysis,
  riskCriteriaPresets,
  scoreRisk,
} from '../../../src/risk/index.ts';
import { foundOn } from '../found-in-register.ts';

const assessedOn = '2026-03-02';
const { product5x5 } = riskCriteriaPresets;

function rare(impact: Impact): RiskAnalysis {
  return { likelihood: 'rare', impact, assessedOn };
}

describe('a category without a level', () => {
  const partial = { confidentiality: 4, integrity: undefined } as unknown as Exclude<Impact, string | number>;

  it('counts as a field that is left out', () => {
    const score = scoreRisk({ likelihood: 4, impact: partial }, product5x5);
    expect(score).toEqual(scoreRisk({ likelihood: 4, impact: { confidentiality: 4 } }, product5x5));
    expect(score.explanation.decidedBy).toEqual(['confidentiality']);
  });

  it('changes neither the cell of the risk nor the snapshot of its acceptance', () => {
    const current = { likelihood: 4, impact: partial, assessedOn } as const;
    expect(buildHeatMap([{ id: 'R-1', current }], product5x5, { stage: 'current' }).cells[3]?.[3]?.riskIds).toEqual([
      'R-1',
    ]);
    const residual = { likelihood: 4, impact: { ...partial, finance: 1 }, assessedOn } as const;
    const options = { id: 'RA-1', signatures: [{ by: 'CEO', on: assessedOn }], expiresOn: assessedOn } as const;
    const { snapshot } = acceptRisk(makeRisk({ residual }), product5x5, options);
    expect(snapshot.impact).toEqual({ confidentiality: 'major', finance: 'negligible' });
  });

  it('is refused where no category has a level', () => {
    const impact = { confidentiality: undefined } as unknown as Impact;
    const levels = { likelihood: 4, impact };
    expect(() => scoreRisk(levels, product5x5)).toThrow('impact must be on a category of the criteria');
  });
});

describe('checkRiskRegister on categories of impact', () => {
  const settled = makeRisk({ residual: rare('minor') });

  it('finds a property without a level at each stage with an impact by property', () => {
    const risk = { ...settled, properties: ['confidentiality', 'integrity'] as const };
    const impact = { availability: 'minor', integrity: 'minor' } as const;
    expect(foundOn({ ...risk, residual: rare(impact) })).toEqual([
      'risk-impact-category-missing risks.0.residual.impact',
    ]);
    expect(foundOn({ ...risk, residual: rare({ ...impact, confidentiality: 'minor' }) })).toEqual([]);
    expect(foundOn({ ...risk, target: rare(impact) })).toEqual([]);
  });

  it('requires no property where the impact is by other categories', () => {
    expect(foundOn({ ...settled, residual: rare({ finance: 'minor' }) })).toEqual([]);
  });

  it('finds a category of the stage before without a level, once', () => {
    const current = {
      likelihood: 'likely',
      impact: { confidentiality: 'major', finance: 'minor' },
      assessedOn,
    } as const;
    const risk = { ...settled, properties: [], current };
    expect(foundOn({ ...risk, residual: rare({ finance: 'minor' }) })).toEqual([
      'risk-impact-category-missing risks.0.residual.impact',
    ]);
    const both = { ...risk, properties: ['confidentiality'] as const, residual: rare({ availability: 'minor' }) };
    const findings = checkRiskRegister(
      { criteria: makeRiskCriteria(), risks: [both], acceptances: [] },
      { asOf: '2026-11-21' },
    );
    expect(findings.map(({ params }) => [params['stage'], params['category']])).toEqual([
      ['residual', 'confidentiality'],
      ['residual', 'finance'],
    ]);
    expect(findings[0]?.message).toBe(
      'The residual impact of the risk "R-1" has no level for "confidentiality", so the risk may be higher than it looks.',
    );
  });

  it('reads one level as that of each property that would be lost, and of nothing else', () => {
    const inherent = { likelihood: 'likely', impact: { finance: 'major' }, assessedOn } as const;
    expect(foundOn({ ...settled, inherent, properties: [] })).toEqual([
      'risk-impact-category-missing risks.0.current.impact',
    ]);
    const byProperty = { ...inherent, impact: { confidentiality: 'major' } } as const;
    expect(foundOn({ ...settled, inherent: byProperty })).toEqual([]);
    expect(foundOn({ ...settled, inherent: byProperty, properties: [] })).toEqual([
      'risk-impact-category-missing risks.0.current.impact',
    ]);
  });
});
