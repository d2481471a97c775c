import { describe, expect, it } from 'vitest';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import {
  checkRiskCriteria,
  type RiskCriteria,
  riskCriteriaPresets,
  RiskCriteriaSchema,
  type ScoringBand,
} from '../../../src/risk/index.ts';

const words = ['low', 'medium', 'high', 'critical'];
const named = (ids: readonly string[]): RiskCriteria['levels'] => ids.map((id) => ({ id, label: id }));

/** Criteria whose grid is written with the first letter of each level, a row for each likelihood. */
function matrix(levels: number, ...rows: string[]): RiskCriteria {
  const grid = rows.map((row) =>
    row.split('').map((letter) => words.find((word) => word.startsWith(letter)) ?? letter),
  );
  return makeRiskCriteria({
    likelihood: { levels: named(['l1', 'l2', 'l3', 'l4'].slice(0, rows.length)) },
    impact: { levels: named(['i1', 'i2', 'i3', 'i4'].slice(0, rows[0]?.length)) },
    levels: named(words.slice(0, levels)),
    scoring: { kind: 'matrix', grid },
    acceptance: { automaticUpTo: 'low', approvals: [] },
  });
}

function found(criteria: RiskCriteria): string[] {
  expect(RiskCriteriaSchema.safeParse(criteria).success).toBe(true);
  return checkRiskCriteria(criteria).map(({ code, path }) => `${code} ${path.join('.')}`);
}

function banded(kind: 'product' | 'sum', ...bands: ScoringBand[]): RiskCriteria {
  const acceptance = { automaticUpTo: 'low', approvals: [] };
  return makeRiskCriteria({ levels: named(words.slice(0, 3)), scoring: { kind, bands }, acceptance });
}

function endingWith(from: number): RiskCriteria {
  return banded('sum', { level: 'low', from: 2 }, { level: 'medium', from: 6 }, { level: 'high', from });
}

function highThrough(value: number): string[] {
  const bands = [
    { level: 'low', from: 1 },
    { level: 'medium', from: 5 },
    { level: 'high', from: 17 },
    { level: 'critical', from: value + 1 },
  ];
  return found(makeRiskCriteria({ scoring: { kind: 'product', bands } }));
}

function approving(automaticUpTo: string | null, ...upTo: string[]): string[] {
  return found(
    makeRiskCriteria({
      acceptance: {
        automaticUpTo,
        approvals: upTo.map((level) => ({ upTo: level, roles: [level], sign: 'any' as const })),
      },
    }),
  );
}

describe('checkRiskCriteria on levels', () => {
  it('finds nothing in a sound grid, even of one cell', () => {
    expect(found(matrix(3, 'llm', 'lmh'))).toEqual([]);
    expect(found(matrix(1, 'l'))).toEqual([]);
    expect(found(matrix(2, 'lm'))).toEqual([]);
  });

  it('finds a level that falls along the likelihood, the impact, or both', () => {
    expect(found(matrix(2, 'lm', 'll', 'mm'))).toEqual(['risk-criteria-not-monotone scoring.grid.1.1']);
    expect(found(matrix(2, 'lml', 'mmm'))).toEqual(['risk-criteria-not-monotone scoring.grid.0.2']);
    const notMonotone = found(matrix(2, 'lm', 'ml', 'mm')).filter((finding) =>
      finding.startsWith('risk-criteria-not-monotone'),
    );
    expect(notMonotone).toEqual([
      'risk-criteria-not-monotone scoring.grid.1.1',
      'risk-criteria-not-monotone scoring.grid.1.1',
    ]);
  });

  it('names both cells of a step', () => {
    const [finding] = checkRiskCriteria(matrix(3, 'llh', 'lmh'));
    expect(finding?.message).toBe(
      'The likelihood "l1" with the impact "i3" gives the level "high", more than one level above "low", the level of "i2" one step below.',
    );
    expect(finding?.requirements).toEqual(['6.1.2.b']);
    expect(finding?.subject).toEqual({ kind: 'risk-criteria', id: 'risk-criteria-2026' });
  });

  it('accepts a step that rises by one level and finds one that rises by two', () => {
    expect(found(matrix(3, 'lm', 'mh'))).toEqual([]);
    expect(found(matrix(3, 'lm', 'hh'))).toEqual(['risk-criteria-level-jump scoring.grid.1.0']);
    expect(found(matrix(3, 'lh', 'mh'))).toEqual(['risk-criteria-level-jump scoring.grid.0.1']);
  });

  it('finds a level that no cell has', () => {
    expect(found(matrix(4, 'lm', 'mh'))).toEqual(['risk-criteria-level-unreached levels.3']);
  });

  it('finds neighbouring levels without a difference, and only neighbours', () => {
    expect(found(matrix(2, 'lm', 'lm', 'mm'))).toEqual(['risk-criteria-rows-identical likelihood.levels.1']);
    expect(found(matrix(2, 'llm', 'mmm'))).toEqual(['risk-criteria-columns-identical impact.levels.1']);
    expect(found(matrix(2, 'llm', 'lmm'))).toEqual([]);
  });

  it('does not compare the columns of a sum or a mean, and compares those of the highest', () => {
    const alike = {
      kind: 'matrix',
      grid: riskCriteriaPresets.product5x5.likelihood.levels.map(() => Array(5).fill('low')),
    };
    expect(checkRiskCriteria({ ...riskCriteriaPresets.product5x5, impactCombination: 'mean' })).toEqual([]);
    const criteria = {
      ...riskCriteriaPresets.product5x5,
      impactCombination: 'highest',
      scoring: alike,
    } as RiskCriteria;
    const codes = checkRiskCriteria(criteria).map(({ code }) => code);
    expect(codes.filter((code) => code === 'risk-criteria-columns-identical')).toHaveLength(4);
  });

  it('finds a band above the highest value, and accepts one at it', () => {
    expect(found(endingWith(10))).toEqual([]);
    expect(found(endingWith(11))).toEqual([
      'risk-criteria-level-unreached levels.2',
      'risk-criteria-band-unreachable scoring.bands.2',
    ]);
  });

  it('finds the level of an unreachable band only if no other band gives it', () => {
    const high = (...from: number[]): string[] =>
      found(
        banded(
          'product',
          { level: 'low', from: 1 },
          { level: 'medium', from: 5 },
          ...from.map((value) => ({ level: 'high', from: value })),
        ),
      ).filter((finding) => finding.includes('unreach'));
    expect(high(25, 26)).toEqual(['risk-criteria-band-unreachable scoring.bands.3']);
    expect(high(26)).toEqual([
      'risk-criteria-level-unreached levels.2',
      'risk-criteria-band-unreachable scoring.bands.2',
    ]);
    expect(high(26, 27)).toEqual([
      'risk-criteria-level-unreached levels.2',
      'risk-criteria-band-unreachable scoring.bands.2',
      'risk-criteria-band-unreachable scoring.bands.3',
    ]);
    expect(high()).toEqual(['risk-criteria-level-unreached levels.2']);
  });

  it('finds a band between two products that exist', () => {
    // 5 by 5 has no product from 17 to 19.
    expect(highThrough(19)).toContain('risk-criteria-band-unreachable scoring.bands.2');
    expect(highThrough(19)).toContain('risk-criteria-level-unreached levels.2');
    expect(highThrough(20)).not.toContain('risk-criteria-band-unreachable scoring.bands.2');
    expect(highThrough(20)).not.toContain('risk-criteria-level-unreached levels.2');
  });

  it('finds bands whose levels fall', () => {
    const falling = banded('sum', { level: 'low', from: 2 }, { level: 'high', from: 6 }, { level: 'medium', from: 10 });
    expect(found(falling)).toContain('risk-criteria-not-monotone scoring.bands');
  });

  it('finds a level that no band names', () => {
    expect(found(banded('sum', { level: 'low', from: 2 }, { level: 'medium', from: 6 }))).toEqual([
      'risk-criteria-level-unreached levels.2',
    ]);
  });
});

describe('checkRiskCriteria on criteria that were not parsed', () => {
  it('does not throw, and compares the levels that exist', () => {
    const criteria = makeRiskCriteria({ scoring: { kind: 'matrix', grid: [['low', 'awful', 'critical', 'low']] } });
    const codes = new Set(checkRiskCriteria(criteria).map(({ code }) => code));
    expect(codes.has('risk-criteria-not-monotone')).toBe(true);
  });

  it('does not report likelihoods or impacts without any level as identical', () => {
    const alike = (grid: readonly (readonly string[])[]): string[] =>
      checkRiskCriteria(makeRiskCriteria({ scoring: { kind: 'matrix', grid } }))
        .filter(({ code }) => code.endsWith('-identical'))
        .map(({ code, path }) => `${code} ${path.join('.')}`);
    const row = ['low', 'medium', 'high', 'critical', 'critical'];
    expect(alike([])).toEqual([]);
    expect(alike([row])).toEqual([]);
    expect(alike([row, row])).toEqual(['risk-criteria-rows-identical likelihood.levels.1']);
    expect(alike([row.slice(1), row.slice(1)])).toEqual([]);
    const column = ['low', 'medium', 'high', 'critical', 'critical'];
    expect(alike(column.map((level) => [level, level]))).toEqual(['risk-criteria-columns-identical impact.levels.1']);
    expect(alike(column.slice(1).map((level) => [level, level]))).toEqual([]);
    const unknown = row.map(() => 'awful');
    expect(alike([row, unknown, unknown, unknown, unknown])).toEqual([]);
  });

  it('reports nothing as identical on a scale without levels', () => {
    const none = { levels: [] };
    for (const empty of [{ likelihood: none }, { impact: none }, { likelihood: none, impact: none }]) {
      const codes = checkRiskCriteria(makeRiskCriteria(empty)).map(({ code }) => code);
      expect(codes).toEqual(
        codes.map(() => expect.stringMatching(/^risk-criteria-(level-unreached|band-unreachable)$/)),
      );
    }
  });
});

describe('checkRiskCriteria on approvals', () => {
  it('requires each approval to reach as far as the one before, and above the automatic acceptance', () => {
    expect(approving('low', 'medium', 'high')).toEqual([]);
    expect(approving(null, 'low')).toEqual([]);
    expect(approving('critical')).toEqual([]);
    const first = 'risk-criteria-approvals-out-of-order acceptance.approvals.0.upTo';
    const second = 'risk-criteria-approvals-out-of-order acceptance.approvals.1.upTo';
    expect(approving('medium', 'medium')).toEqual([first]);
    expect(approving('medium', 'low', 'high')).toEqual([first]);
    expect(approving('low', 'high', 'high')).toEqual([]);
    expect(approving('low', 'medium', 'medium', 'high', 'high')).toEqual([]);
    expect(approving('medium', 'medium', 'medium')).toEqual([first, second]);
    expect(approving('low', 'medium', 'high', 'medium', 'high')).toEqual([
      'risk-criteria-approvals-out-of-order acceptance.approvals.2.upTo',
    ]);
    expect(approving('low', 'high', 'medium')).toEqual([second]);
    expect(approving('high', 'low', 'medium')).toEqual([first, second]);
    const third = 'risk-criteria-approvals-out-of-order acceptance.approvals.2.upTo';
    expect(approving(null, 'high', 'low', 'medium')).toEqual([second, third]);
    expect(approving(null, 'high', 'low', 'critical')).toEqual([second]);
  });

  it('names the level below which the approval lies', () => {
    const acceptance = {
      automaticUpTo: 'high',
      approvals: [
        { upTo: 'low', roles: ['team'], sign: 'any' as const },
        { upTo: 'medium', roles: ['owner'], sign: 'any' as const },
      ],
    };
    expect(checkRiskCriteria(makeRiskCriteria({ acceptance })).map(({ message }) => message)).toEqual([
      'The approval by "team" covers levels up to "low", but all levels up to "high" are covered before it.',
      'The approval by "owner" covers levels up to "medium", but all levels up to "high" are covered before it.',
    ]);
    const later = {
      automaticUpTo: 'low',
      approvals: [
        { upTo: 'high', roles: ['board'], sign: 'any' as const },
        { upTo: 'medium', roles: ['owner'], sign: 'any' as const },
      ],
    };
    expect(checkRiskCriteria(makeRiskCriteria({ acceptance: later })).map(({ message }) => message)).toEqual([
      'The approval by "owner" covers levels up to "medium", but all levels up to "high" are covered before it.',
    ]);
  });

  it('checks appetites the same way', () => {
    const appetites = [
      {
        category: 'integrity',
        automaticUpTo: 'medium',
        approvals: [{ upTo: 'medium', roles: ['CISO'], sign: 'any' as const }],
      },
    ];
    expect(found(makeRiskCriteria({ acceptance: { automaticUpTo: null, approvals: [], appetites } }))).toEqual([
      'risk-criteria-approvals-out-of-order acceptance.appetites.0.approvals.0.upTo',
    ]);
  });
});

describe('checkRiskCriteria on criteria that were not parsed', () => {
  const criteria = makeRiskCriteria();

  it.each<[unknown, string, string]>([
    [null, '', '"" cannot be judged: record must be an object, and is null.'],
    [
      { ...criteria, scoring: { kind: 'guess' } },
      'scoring.kind',
      '"risk-criteria-2026" cannot be judged: scoring.kind must be one of matrix, product, sum, and is "guess".',
    ],
    [
      { ...criteria, acceptance: { automaticUpTo: 'low', approvals: [{ upTo: 'high', roles: [], sign: 'any' }] } },
      'acceptance.approvals.0.roles',
      '"risk-criteria-2026" cannot be judged: acceptance.approvals[0].roles must be a list of at least one role, and is a list.',
    ],
  ])('has one finding: %j', (given, place, message) => {
    const findings = checkRiskCriteria(given as RiskCriteria);
    expect(findings.map(({ code, path, message: said }) => [code, path.join('.'), said])).toEqual([
      ['risk-record-unreadable', place, message],
    ]);
  });
});
