import { describe, expect, it } from 'vitest';
import { riskCriteriaPresets, scoreRisk } from '../../../src/risk/index.ts';
import { toolRiskCriteria } from '../../../src/risk/presets/index.ts';

const published = { ...riskCriteriaPresets, ...toolRiskCriteria };

function gridOf(preset: keyof typeof published): string[] {
  const criteria = published[preset];
  return criteria.likelihood.levels.map((_row, l) =>
    criteria.impact.levels
      .map((_column, i) => scoreRisk({ likelihood: l + 1, impact: i + 1 }, criteria))
      .map(({ level }) =>
        level
          .split('-')
          .map((word) => word[0]?.toUpperCase())
          .join(''),
      )
      .join(' '),
  );
}

/** The level of Comp AI for a displayed score. */
function byScore(score: number): string {
  if (score >= 9) return 'very-high';
  if (score >= 7) return 'high';
  if (score >= 5) return 'medium';
  return score >= 3 ? 'low' : 'very-low';
}

describe('scoreRisk on published criteria', () => {
  it('gives all 25 cells of NIST SP 800-30 Rev. 1 Table I-2', () => {
    expect(gridOf('nist80030')).toEqual(['VL VL VL L L', 'VL L L L M', 'VL L M M H', 'VL L M H VH', 'VL L M H VH']);
  });

  it('gives all 25 cells of the example of ISO/IEC 27005:2022', () => {
    expect(gridOf('iso27005')).toEqual(['VL VL L L L', 'VL L L M M', 'L L M H H', 'L M H H VH', 'M H H VH VH']);
  });

  it('gives all 25 cells of the sum example of ISO/IEC 27005:2018, low to 2, medium to 5, high to 8 when counted from 0', () => {
    expect(gridOf('iso27005Sum')).toEqual(['L L L M M', 'L L M M M', 'L M M M H', 'M M M H H', 'M M H H H']);
  });

  // Products that exist on each side of every border of the bands.
  it.each<[keyof typeof published, [likelihood: number, impact: number, value: number, level: string][]]>([
    [
      'product5x5',
      [
        [1, 1, 1, 'low'],
        [1, 4, 4, 'low'],
        [1, 5, 5, 'medium'],
        [3, 3, 9, 'medium'],
        [2, 5, 10, 'high'],
        [4, 4, 16, 'high'],
        [4, 5, 20, 'critical'],
        [5, 5, 25, 'critical'],
      ],
    ],
    [
      'product4x4',
      [
        [1, 1, 1, 'low'],
        [1, 3, 3, 'low'],
        [2, 2, 4, 'medium'],
        [2, 3, 6, 'medium'],
        [2, 4, 8, 'high'],
        [3, 3, 9, 'high'],
        [3, 4, 12, 'critical'],
        [4, 4, 16, 'critical'],
      ],
    ],
    [
      'product3x3',
      [
        [1, 1, 1, 'low'],
        [1, 2, 2, 'low'],
        [1, 3, 3, 'medium'],
        [2, 2, 4, 'medium'],
        [2, 3, 6, 'high'],
        [3, 3, 9, 'high'],
      ],
    ],
    [
      'iso27001Mcp',
      [
        [1, 4, 4, 'low'],
        [1, 5, 5, 'medium'],
        [3, 3, 9, 'medium'],
        [2, 5, 10, 'high'],
        [4, 4, 16, 'high'],
        [4, 5, 20, 'critical'],
      ],
    ],
    [
      'openGrc',
      [
        [2, 2, 4, 'very-low'],
        [1, 5, 5, 'low'],
        [2, 4, 8, 'low'],
        [3, 3, 9, 'medium'],
        [3, 4, 12, 'medium'],
        [3, 5, 15, 'high'],
        [4, 4, 16, 'high'],
        [4, 5, 20, 'critical'],
      ],
    ],
    [
      'compRaw',
      [
        [1, 1, 1, 'very-low'],
        [1, 2, 2, 'low'],
        [2, 2, 4, 'low'],
        [1, 5, 5, 'medium'],
        [3, 3, 9, 'medium'],
        [2, 5, 10, 'high'],
        [4, 4, 16, 'high'],
        [4, 5, 20, 'very-high'],
      ],
    ],
    [
      'compScore',
      [
        [1, 5, 5, 'very-low'],
        [2, 3, 6, 'low'],
        [2, 5, 10, 'low'],
        [3, 4, 12, 'medium'],
        [3, 5, 15, 'medium'],
        [4, 4, 16, 'high'],
        [4, 5, 20, 'high'],
        [5, 5, 25, 'very-high'],
      ],
    ],
    [
      'proboWeb',
      [
        [2, 2, 4, 'low'],
        [1, 5, 5, 'high'],
        [3, 4, 12, 'high'],
        [3, 5, 15, 'critical'],
        [5, 5, 25, 'critical'],
      ],
    ],
    [
      'iso27001ToolboxConstants',
      [
        [3, 3, 9, 'low'],
        [2, 5, 10, 'medium'],
        [3, 5, 15, 'medium'],
        [4, 4, 16, 'high'],
        [4, 5, 20, 'critical'],
      ],
    ],
    [
      'iso27001ToolboxManager',
      [
        [2, 2, 4, 'low'],
        [1, 5, 5, 'medium'],
        [3, 3, 9, 'medium'],
        [2, 5, 10, 'high'],
        [3, 5, 15, 'high'],
        [4, 4, 16, 'critical'],
      ],
    ],
  ])('bands %s on both sides of each border', (preset, cases) => {
    for (const [likelihood, impact, value, level] of cases) {
      const score = scoreRisk({ likelihood, impact }, published[preset]);
      expect([score.value, score.level]).toEqual([value, level]);
    }
  });

  it('reproduces the displayed score of Comp AI, ceil(product / 2.5), at every product', () => {
    for (let likelihood = 1; likelihood <= 5; likelihood += 1) {
      for (let impact = 1; impact <= 5; impact += 1) {
        const displayed = Math.max(1, Math.ceil((likelihood * impact) / 2.5));
        expect(scoreRisk({ likelihood, impact }, toolRiskCriteria.compScore).level).toBe(byScore(displayed));
      }
    }
  });
});
