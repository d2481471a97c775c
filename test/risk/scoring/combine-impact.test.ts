import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import {
  buildHeatMap,
  checkRiskCriteria,
  checkRiskRegister,
  type Impact,
  rescaleRisks,
  type RiskAnalysis,
  type RiskCriteria,
  RiskCriteriaSchema,
  riskCriteriaPresets,
  scoreRisk,
} from '../../../src/risk/index.ts';
import { toolRiskCriteria } from '../../../src/risk/presets/index.ts';

const { ismsDocuments } = toolRiskCriteria;
const mean: RiskCriteria = { ...riskCriteriaPresets.product5x5, impactCombination: 'mean' };
const assessedOn = '2026-03-02';

function cia(confidentiality: number, integrity: number, availability: number): Impact {
  return { confidentiality, integrity, availability };
}

describe('an impact that is the sum of its categories', () => {
  it('gives the level of the published register for every risk that it can hold', () => {
    for (let likelihood = 1; likelihood <= 5; likelihood += 1) {
      for (let c = 1; c <= 5; c += 1) {
        for (let i = 1; i <= 5; i += 1) {
          for (let a = 1; a <= 5; a += 1) {
            const expected = (c + i + a) * likelihood;
            const { value, level, impact, explanation } = scoreRisk(
              { likelihood, impact: cia(c, i, a) },
              ismsDocuments,
            );
            expect([value, impact, explanation.impactRank]).toEqual([expected, String(c + i + a), c + i + a]);
            expect(level).toBe(expected <= 14 ? 'low' : expected <= 35 ? 'medium' : 'high');
          }
        }
      }
    }
  });

  it.each([
    [3, cia(5, 4, 3), 'high', 36],
    [2, cia(3, 3, 3), 'medium', 18],
    [1, cia(5, 5, 4), 'low', 14],
    [1, cia(5, 5, 5), 'medium', 15],
    [5, cia(3, 2, 2), 'medium', 35],
  ])('gives likelihood %i with %j the level %s', (likelihood, impact, level, value) => {
    expect(scoreRisk({ likelihood, impact }, ismsDocuments)).toMatchObject({ level, value });
  });

  it('names all categories as those that decided, and the band', () => {
    expect(scoreRisk({ likelihood: 3, impact: cia(5, 4, 3) }, ismsDocuments).explanation).toEqual({
      scoring: 'product',
      likelihoodRank: 3,
      impactRank: 12,
      decidedBy: ['confidentiality', 'integrity', 'availability'],
      band: { from: 36, through: null },
    });
  });

  it('refuses an impact without one of the categories, because its sum would be another', () => {
    expect(() => scoreRisk({ likelihood: 3, impact: { confidentiality: 5, availability: 3 } }, ismsDocuments)).toThrow(
      new RangeError('impact.integrity must have a level, because the criteria combine all categories, got undefined'),
    );
    expect(() => scoreRisk({ likelihood: 3, impact: 5 }, ismsDocuments)).toThrow('impact.confidentiality must have a');
  });

  it('asks for the categories of the criteria, and for the three properties where one is used', () => {
    const own: RiskCriteria = { ...ismsDocuments, impactCategories: [{ id: 'authenticity' }] };
    const scored = (impact: Impact): number | null => scoreRisk({ likelihood: 1, impact }, own).value;
    expect(scored({ confidentiality: 1, integrity: 2, availability: 3, authenticity: 4 })).toBe(10);
    expect(scored({ authenticity: 4 })).toBe(4);
    expect(() => scored(cia(1, 2, 3))).toThrow('impact.authenticity must have a level');
    expect(() => scored({ authenticity: 4, integrity: 2 })).toThrow('impact.confidentiality must have a level');
  });

  it('is found to rise from 8 to 9 by a treatment, within one level', () => {
    const stage = (likelihood: number, impact: Impact): RiskAnalysis => ({ likelihood, impact, assessedOn });
    const risk = makeRisk({ inherent: undefined, current: stage(2, cia(2, 1, 1)), residual: stage(3, cia(1, 1, 1)) });
    const findings = checkRiskRegister({ criteria: ismsDocuments, risks: [risk] }, { asOf: '2026-03-31' });
    expect(findings.map(({ message }) => message)).toEqual([
      'The risk "R-1" would be "low" ("possible × 3 = 9") after treatment; it is "low" ("unlikely × 4 = 8") today.',
    ]);
  });

  it('has one finding for a category without a level, and is not assessed', () => {
    const current = { likelihood: 2, impact: { confidentiality: 5, integrity: 1 }, assessedOn } as const;
    const risk = makeRisk({ inherent: undefined, residual: undefined, properties: ['availability'], current });
    const findings = checkRiskRegister({ criteria: ismsDocuments, risks: [risk] }, { asOf: '2026-03-31' });
    expect(findings.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'risk-impact-category-missing risks.0.current.impact',
    ]);
  });

  it('has a column of the heat map for each sum', () => {
    const risk = makeRisk({ current: { likelihood: 3, impact: cia(5, 4, 3), assessedOn } });
    const { cells, unplaced, placed } = buildHeatMap([risk], ismsDocuments, { stage: 'current' });
    expect(cells.map((row) => row.length)).toEqual([13, 13, 13, 13, 13]);
    expect(cells[2]?.[9]).toEqual({ likelihood: 'possible', impact: '12', level: 'high', riskIds: ['R-1'] });
    expect([unplaced, placed]).toEqual([[], 1]);
  });

  it('is sound by the check of the criteria, which finds a band that no sum reaches', () => {
    expect(checkRiskCriteria(ismsDocuments)).toEqual([]);
    const bands = [
      { level: 'low', from: 3 },
      { level: 'medium', from: 15 },
      { level: 'high', from: 36 },
    ];
    const beyond = {
      ...ismsDocuments,
      scoring: { kind: 'product', bands: [...bands, { level: 'high', from: 76 }] },
    } as const;
    expect(checkRiskCriteria(beyond).map(({ code }) => code)).toEqual(['risk-criteria-band-unreachable']);
  });

  it('needs a decision where criteria with the highest level are rescaled to a sum', () => {
    const from = riskCriteriaPresets.product5x5;
    const same = (levels: readonly { readonly id: string }[]): Record<string, string> =>
      Object.fromEntries(levels.map(({ id }) => [id, id]));
    const mapping = { likelihood: same(from.likelihood.levels), impact: same(from.impact.levels) };
    const part = makeRisk({
      inherent: undefined,
      residual: undefined,
      current: { likelihood: 1, impact: 1, assessedOn },
    });
    const preview = rescaleRisks([part], { from, to: ismsDocuments, mapping });
    expect(preview.stages[0]?.unmapped).toEqual([
      { parameter: 'impact', category: 'confidentiality', level: '', reason: 'category-not-in-analysis' },
    ]);
    expect(preview.undecided).toEqual(['R-1']);
  });
});

describe('an impact that is the mean of its categories', () => {
  it.each([
    [3, cia(1, 3, 3), 7, 'medium', { from: 5, through: 9 }],
    [1, cia(1, 1, 2), 4 / 3, 'low', { from: 1, through: 4 }],
    [5, cia(5, 5, 5), 25, 'critical', { from: 17, through: null }],
    [3, cia(5, 3, 2), 10, 'high', { from: 10, through: 16 }],
  ])('gives likelihood %i with %j the value %d', (likelihood, impact, value, level, band) => {
    expect(scoreRisk({ likelihood, impact }, mean)).toMatchObject({ value, level, explanation: { band } });
  });

  it('has the columns of the whole ranks in the heat map, and one for each mean that occurs', () => {
    const risk = makeRisk({ current: { likelihood: 2, impact: cia(2, 2, 3), assessedOn } });
    const { cells } = buildHeatMap([risk, risk], mean, { stage: 'current' });
    expect(cells[1]?.map(({ impact }) => impact)).toEqual(['1', '2', String(7 / 3), '3', '4', '5']);
    expect(cells[1]?.[2]?.riskIds).toEqual(['R-1', 'R-1']);
    expect(checkRiskCriteria(mean)).toEqual([]);
  });
});

describe('a combination of categories', () => {
  const rank = fc.integer({ min: 1, max: 5 });

  it('never gives a lower level for a higher category or likelihood', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(ismsDocuments, mean),
        fc.tuple(rank, rank, rank, rank),
        fc.nat(3),
        (criteria, ranks, at) => {
          const raised = ranks.map((one, index) => (index === at ? Math.min(one + 1, 5) : one));
          const [before, after] = [ranks, raised].map(([likelihood = 1, c = 1, i = 1, a = 1]) =>
            scoreRisk({ likelihood, impact: cia(c, i, a) }, criteria),
          );
          expect(after?.rank).toBeGreaterThanOrEqual(Number(before?.rank));
          expect(after?.value).toBeGreaterThanOrEqual(Number(before?.value));
        },
      ),
    );
  });

  it('is the highest level where the criteria say so, and where they say nothing', () => {
    const levels = { likelihood: 2, impact: cia(1, 4, 4) };
    const highest = makeRiskCriteria({ impactCombination: 'highest' });
    expect(scoreRisk(levels, highest)).toEqual(scoreRisk(levels, makeRiskCriteria()));
    expect(scoreRisk(levels, highest).explanation.decidedBy).toEqual(['integrity', 'availability']);
  });

  it.each<[string, Partial<RiskCriteria>, string, string]>([
    [
      'a sum of levels in a grid',
      { ...riskCriteriaPresets.iso27005, impactCombination: 'sum' },
      'combination-without-bands',
      'A grid has no column for the sum of levels; it needs bands over a product or a sum.',
    ],
    [
      'limits of a category whose level is added to others',
      {
        impactCombination: 'mean',
        acceptance: {
          ...makeRiskCriteria().acceptance,
          appetites: [{ category: 'integrity', automaticUpTo: null, approvals: [] }],
        },
      },
      'combination-with-appetite',
      'The category "integrity" cannot have limits of its own where the impact is the mean of levels.',
    ],
    [
      'a first band above the smallest sum',
      { impactCombination: 'sum', scoring: { kind: 'product', bands: [{ level: 'low', from: 4 }] } },
      'bands-start-wrong',
      'The first band must begin at 3, the smallest product, got 4.',
    ],
    [
      'a first band below every sum',
      { impactCombination: 'sum', scoring: { kind: 'sum', bands: [{ level: 'low', from: 1 }] } },
      'bands-start-wrong',
      'The first band must begin at 4, the smallest sum, got 1.',
    ],
    [
      'a first band above the smallest mean',
      { impactCombination: 'mean', scoring: { kind: 'product', bands: [{ level: 'low', from: 2 }] } },
      'bands-start-wrong',
      'The first band must begin at 1, the smallest product, got 2.',
    ],
  ])('is refused by the schema with %s', (_name, overrides, code, message) => {
    const { error } = RiskCriteriaSchema.safeParse(makeRiskCriteria(overrides));
    expect(error?.issues).toMatchObject([{ message, params: { code } }]);
  });

  it.each([1, 2, 3])('may have bands over a sum from %i on', (from) => {
    const scoring = { kind: 'product', bands: [{ level: 'low', from }] } as const;
    expect(RiskCriteriaSchema.safeParse(makeRiskCriteria({ impactCombination: 'sum', scoring })).success).toBe(true);
  });
});
