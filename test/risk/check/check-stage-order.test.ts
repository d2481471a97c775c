import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import {
  checkRiskRegister,
  type Impact,
  type Risk,
  type RiskAnalysis,
  type RiskCriteria,
  riskCriteriaPresets,
} from '../../../src/risk/index.ts';

const bare = makeRisk({ inherent: undefined, current: undefined, residual: undefined });

function analysis(likelihood: number, impact: Impact): RiskAnalysis {
  return { likelihood, impact, assessedOn: '2026-03-02' };
}

/** Findings about how the stages fit each other. */
function found(
  stages: Partial<Risk>,
  criteria: RiskCriteria = makeRiskCriteria(),
): ReturnType<typeof checkRiskRegister> {
  return checkRiskRegister(
    { criteria, risks: [{ ...bare, ...stages }], acceptances: [] },
    { asOf: '2026-03-02' },
  ).filter(({ code }) => /above-(?:current|inherent)|raised|lowered/.test(code));
}

function codes(stages: Partial<Risk>, criteria?: RiskCriteria): string[] {
  return found(stages, criteria).map(({ code, path }) => `${code} ${path.slice(2).join('.')}`);
}

describe('stages within one level', () => {
  it('are distinguished by the product behind them', () => {
    const [finding] = found({ current: analysis(4, 2), residual: analysis(3, 3) });
    expect(finding?.message).toBe(
      'The risk "R-1" would be "medium" ("possible × moderate = 9") after treatment; it is "medium" ("likely × minor = 8") today.',
    );
    expect(finding?.params).toEqual({
      risk: 'R-1',
      residual: 'medium',
      residualScore: 'possible × moderate = 9',
      current: 'medium',
      currentScore: 'likely × minor = 8',
    });
  });

  it('are distinguished by the sum behind them', () => {
    const [finding] = found({ current: analysis(3, 2), residual: analysis(4, 2) }, riskCriteriaPresets.iso27005Sum);
    expect(finding?.params).toMatchObject({
      residual: 'medium',
      residualScore: `${level('iso27005Sum', 'likelihood', 4)} + ${level('iso27005Sum', 'impact', 2)} = 6`,
      currentScore: `${level('iso27005Sum', 'likelihood', 3)} + ${level('iso27005Sum', 'impact', 2)} = 5`,
    });
  });

  it('are distinguished by the cell of the grid', () => {
    const [finding] = found({ current: analysis(4, 5), residual: analysis(5, 5) }, riskCriteriaPresets.nist80030);
    expect(finding?.params).toMatchObject({
      residual: 'very-high',
      residualScore: `${level('nist80030', 'likelihood', 5)}, ${level('nist80030', 'impact', 5)}`,
      current: 'very-high',
      currentScore: `${level('nist80030', 'likelihood', 4)}, ${level('nist80030', 'impact', 5)}`,
    });
  });

  it('are distinguished for a current risk above the inherent one, too', () => {
    expect(found({ inherent: analysis(1, 3), current: analysis(1, 4) }).map(({ message }) => message)).toEqual([
      'The risk "R-1" is "low" ("rare × major = 4") with its controls and "low" ("rare × moderate = 3") without them; a rationale is missing.',
    ]);
  });
});

function level(preset: 'iso27005Sum' | 'nist80030', scale: 'likelihood' | 'impact', rank: number): string {
  return String(riskCriteriaPresets[preset][scale].levels[rank - 1]?.id);
}

describe('a risk assessed at one stage alone', () => {
  it.each(['inherent', 'current', 'residual', 'target'] as const)('has nothing to compare: %s', (stage) => {
    expect(codes({ [stage]: analysis(5, 5) })).toEqual([]);
  });
});

describe('stages of a grid whose likelihood and impact point both ways', () => {
  it('are compared by their level', () => {
    const [moderate, low] = [analysis(5, 3), analysis(1, 5)];
    const { nist80030 } = riskCriteriaPresets;
    expect(codes({ current: low, residual: moderate }, nist80030)).toEqual(['risk-residual-above-current residual']);
    expect(codes({ current: moderate, residual: low }, nist80030)).toEqual([]);
    const treatment = { option: 'retain' } as const;
    expect(codes({ current: moderate, residual: low, treatment }, nist80030)).toEqual([
      'risk-lowered-without-control residual',
    ]);
  });
});

describe('a current risk without controls', () => {
  const { existingControls: _controls, ...without } = { ...bare, treatment: { option: 'retain' } as const };
  const stages = (inherent: RiskAnalysis, current: RiskAnalysis): string[] =>
    checkRiskRegister(
      { criteria: makeRiskCriteria(), risks: [{ ...without, inherent, current }], acceptances: [] },
      { asOf: '2026-03-02' },
    )
      .map(({ code }) => code)
      .filter((code) => code !== 'risk-acceptance-missing');

  it('has no finding where it is not below the inherent one', () => {
    expect(stages(analysis(2, 2), analysis(2, 2))).toEqual([]);
    expect(stages(analysis(1, 2), { ...analysis(2, 2), rationale: 'A new threat' })).toEqual([]);
    expect(stages(analysis(2, 2), analysis(1, 2))).toEqual(['risk-lowered-without-control']);
  });
});

describe('a residual risk without a current one', () => {
  it('must not be above the inherent one', () => {
    const above = found({ inherent: analysis(1, 1), residual: analysis(1, 2) });
    expect(above).toMatchObject([
      {
        code: 'risk-residual-above-inherent',
        severity: 'error',
        requirements: ['6.1.3.f'],
        path: ['risks', 0, 'residual'],
        message:
          'The risk "R-1" would be "low" ("rare × minor = 2") after treatment; it is "low" ("rare × negligible = 1") without controls.',
      },
    ]);
    expect(codes({ inherent: analysis(1, 2), residual: analysis(1, 2) })).toEqual([]);
    expect(codes({ inherent: analysis(1, 3), residual: analysis(1, 2) })).toEqual([]);
    expect(codes({ residual: analysis(1, 2) })).toEqual([]);
  });

  it('is compared with the current one only, where there is one', () => {
    const inherent = analysis(1, 1);
    const current = { ...analysis(2, 2), rationale: 'A new threat' };
    expect(codes({ inherent, current, residual: analysis(1, 2) })).toEqual([]);
    expect(codes({ inherent, current, residual: analysis(2, 3) })).toEqual(['risk-residual-above-current residual']);
  });
});

describe('a residual risk by category', () => {
  const raised = (category: string): string => `risk-residual-category-raised residual.impact.${category}`;

  it('must not be raised in a category that the highest one hides', () => {
    const current = analysis(3, { confidentiality: 4, integrity: 1 });
    const [finding] = found({ current, residual: analysis(3, { confidentiality: 2, integrity: 2 }) });
    expect(finding).toMatchObject({
      code: 'risk-residual-category-raised',
      severity: 'warning',
      path: ['risks', 0, 'residual', 'impact', 'integrity'],
      message:
        'The risk "R-1" would be "medium" ("possible × minor = 6") on "integrity" after treatment; its current level there is "low" ("possible × negligible = 3").',
    });
    expect(codes({ current, residual: analysis(3, { confidentiality: 4, integrity: 2 }) })).toEqual([
      raised('integrity'),
    ]);
    expect(codes({ current, residual: analysis(3, { confidentiality: 4, integrity: 1 }) })).toEqual([]);
  });

  it('is compared together with the likelihood', () => {
    const current = analysis(4, { confidentiality: 4, integrity: 1 });
    expect(codes({ current, residual: analysis(2, { confidentiality: 1, integrity: 2 }) })).toEqual([]);
    expect(codes({ current, residual: analysis(3, { confidentiality: 1, integrity: 2 }) })).toEqual([
      raised('integrity'),
    ]);
  });

  it('is compared with the inherent one where there is no current one', () => {
    const inherent = analysis(3, { confidentiality: 4, toString: 1, finance: 1 });
    const [first, second] = found({
      inherent,
      residual: analysis(3, { confidentiality: 2, toString: 2, finance: 3 }),
    });
    expect([first?.params['category'], second?.params['category']]).toEqual(['toString', 'finance']);
    expect(second?.params['before']).toBe('inherent');
  });

  it('is not compared in categories that only one stage has, nor for impacts of one level', () => {
    const current = analysis(3, { confidentiality: 4 });
    expect(codes({ current, residual: analysis(3, { confidentiality: 3, toString: 4 }) })).toEqual([]);
    expect(codes({ current, residual: analysis(3, 4) })).toEqual([]);
    expect(codes({ current: analysis(3, 4), residual: analysis(3, { integrity: 4 }) })).toEqual([]);
    expect(codes({ current: analysis(3, 'major'), residual: analysis(3, { 0: 'major' }) })).toEqual([]);
    expect(codes({ current: analysis(3, { 0: 'major' }), residual: analysis(3, 'major') })).toEqual([]);
  });

  it('has one finding only where the risk rises as a whole', () => {
    const current = analysis(3, { confidentiality: 2, integrity: 1 });
    expect(codes({ current, residual: analysis(3, { confidentiality: 3, integrity: 2 }) })).toEqual([
      'risk-residual-above-current residual',
    ]);
  });
});
