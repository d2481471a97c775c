import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import { assessRisk, PastRiskAnalysisSchema, registerAsOf, type Risk } from '../../../src/risk/index.ts';
import { foundOn } from '../found-in-register.ts';

type Past = NonNullable<Risk['history']>[number];

const assessedOn = '2026-03-02';
const low = { likelihood: 'rare', impact: 'minor', assessedOn } as const;
const { residual: _residual, ...withoutResidual } = makeRisk();
const settled = makeRisk({ residual: low });

function residualOn(history: readonly Past[], asOf: '2026-02-28' | '2026-03-31'): unknown {
  const risk: Risk = { ...withoutResidual, history };
  return registerAsOf([risk], { asOf })[0]?.residual;
}

describe('PastRiskAnalysisSchema', () => {
  const past = { stage: 'residual', ...low } as const;

  it.each([['2026-03-02'], ['2026-03-03']])('accepts a withdrawal on %s', (withdrawnOn) => {
    expect(PastRiskAnalysisSchema.safeParse({ ...past, withdrawnOn }).success).toBe(true);
  });

  it('refuses a withdrawal before the assessment', () => {
    expect(PastRiskAnalysisSchema.safeParse({ ...past, withdrawnOn: '2026-03-01' }).error?.issues).toMatchObject([
      {
        path: ['withdrawnOn'],
        params: { code: 'withdrawn-before-assessed' },
        message: 'The analysis was withdrawn on 2026-03-01, before it was made on 2026-03-02.',
      },
    ]);
  });
});

describe('registerAsOf', () => {
  it('returns the analysis of the risk itself from its day on, whatever the history holds', () => {
    const later = { stage: 'current', ...low, assessedOn: '2026-03-10' } as const;
    const risk = makeRisk({ history: [later] });
    expect(registerAsOf([risk], { asOf: '2026-03-31' })[0]?.current).toEqual(risk.current);
    expect(registerAsOf([risk], { asOf: '2026-03-02' })[0]?.current).toEqual(risk.current);
  });

  it('returns an analysis until the day before its withdrawal', () => {
    const past: Past = { stage: 'residual', ...low, assessedOn: '2026-02-01', withdrawnOn: '2026-03-01' };
    expect(residualOn([past], '2026-02-28')).toEqual({ ...low, assessedOn: '2026-02-01' });
    expect(residualOn([past], '2026-03-31')).toBeUndefined();
    expect(residualOn([{ ...past, withdrawnOn: '2026-03-31' }], '2026-03-31')).toBeUndefined();
    expect(residualOn([{ ...past, withdrawnOn: '2026-04-01' }], '2026-03-31')).toEqual({
      ...low,
      assessedOn: '2026-02-01',
    });
  });

  it('does not return an analysis from before a withdrawal', () => {
    const first: Past = { stage: 'residual', ...low, assessedOn: '2026-01-01' };
    const second: Past = { stage: 'residual', ...low, assessedOn: '2026-02-01', withdrawnOn: '2026-02-10' };
    expect(residualOn([second, first], '2026-02-28')).toBeUndefined();
  });

  it('returns the last one in the list of two analyses of one day', () => {
    const first: Past = { stage: 'residual', ...low, likelihood: 1 };
    const corrected: Past = { stage: 'residual', ...low, likelihood: 5 };
    expect(residualOn([first, corrected], '2026-03-31')).toMatchObject({ likelihood: 5 });
    expect(residualOn([corrected, first], '2026-03-31')).toMatchObject({ likelihood: 1 });
  });

  it('returns the register itself for today, for every risk without a finding on its history', () => {
    const day = fc.constantFrom('2026-01-15', '2026-03-02', '2026-06-01', '2026-10-01');
    const past = fc.record<Past>(
      {
        stage: fc.constantFrom('inherent', 'current', 'residual', 'target'),
        likelihood: fc.integer({ min: 1, max: 5 }),
        impact: fc.integer({ min: 1, max: 5 }),
        assessedOn: day,
        withdrawnOn: fc.constantFrom('2026-10-01', '2026-11-21'),
      },
      { requiredKeys: ['stage', 'likelihood', 'impact', 'assessedOn'] },
    );
    const seen = { sound: 0 };
    fc.assert(
      fc.property(fc.array(past, { minLength: 1, maxLength: 4 }), fc.boolean(), (history, isTreated) => {
        const risk: Risk = { ...(isTreated ? settled : withoutResidual), history };
        if (foundOn(risk).some((finding) => finding.startsWith('risk-history'))) return;
        seen.sound += 1;
        const [stood] = registerAsOf([risk], { asOf: '2026-11-21' });
        const criteria = makeRiskCriteria();
        const assess = (one: Risk) => assessRisk(one, criteria, { asOf: '2026-11-21' });
        expect(stood && assess(stood)).toEqual(assess(risk));
      }),
      { numRuns: 500 },
    );
    expect(seen.sound).toBeGreaterThan(20);
  });
});

describe('checkRiskRegister on the history of a risk', () => {
  it('finds an earlier analysis dated after the present one', () => {
    const history: Past[] = [
      { stage: 'current', ...low, assessedOn: '2026-03-02' },
      { stage: 'current', ...low, assessedOn: '2026-03-03' },
    ];
    expect(foundOn({ ...settled, history })).toEqual(['risk-history-later risks.0.history.1.assessedOn']);
  });

  it('finds the last analysis of each stage that is neither replaced nor withdrawn', () => {
    const history: Past[] = [
      { stage: 'target', ...low },
      { stage: 'target', ...low, assessedOn: '2026-02-01' },
    ];
    expect(foundOn({ ...settled, history })).toEqual(['risk-history-open risks.0.history.0']);
    const withdrawn = history.map((past) => Object.assign({}, past, { withdrawnOn: '2026-03-02' as const }));
    expect(foundOn({ ...settled, history: withdrawn })).toEqual([]);
  });

  it('finds unknown levels and categories, except in analyses under other criteria', () => {
    const history = [
      { stage: 'current', ...low, likelihood: 'often' },
      { stage: 'current', ...low, impact: { reputation: 'minor' } },
      { stage: 'current', ...low, likelihood: 'often', criteria: 'risk-criteria-2025' },
    ] as const;
    const criteria = makeRiskCriteria({ impactCategories: [{ id: 'finance', label: 'Finance' }] });
    expect(foundOn({ ...settled, history }, { criteria })).toEqual([
      'risk-level-unknown risks.0.history.0.likelihood',
      'risk-impact-category-unknown risks.0.history.1.impact.reputation',
    ]);
  });
});
