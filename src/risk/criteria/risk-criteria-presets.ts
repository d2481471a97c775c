import type { AcceptanceCriteria } from './acceptance-criteria.ts';
import type { RiskCriteria } from './risk-criteria.ts';
import type { RiskLevel } from './risk-level.ts';
import type { Scale } from './scale.ts';

/** The id of a preset of risk criteria. */
export type RiskCriteriaPresetId =
  | 'iso27005'
  | 'iso27005Sum'
  | 'nist80030'
  | 'product5x5'
  | 'product4x4'
  | 'product3x3'
  | 'iso27001Mcp'
  | 'openGrc'
  | 'compRaw'
  | 'compScore'
  | 'proboWeb'
  | 'iso27001ToolboxConstants'
  | 'iso27001ToolboxManager';

const veryLow: RiskLevel = { id: 'very-low', label: 'Very low' };
const low: RiskLevel = { id: 'low', label: 'Low' };
const medium: RiskLevel = { id: 'medium', label: 'Medium' };
const high: RiskLevel = { id: 'high', label: 'High' };
const veryHigh: RiskLevel = { id: 'very-high', label: 'Very high' };
const critical: RiskLevel = { id: 'critical', label: 'Critical' };

const likelihood5: Scale = {
  levels: [
    { id: 'rare', label: 'Rare' },
    { id: 'unlikely', label: 'Unlikely' },
    { id: 'possible', label: 'Possible' },
    { id: 'likely', label: 'Likely' },
    { id: 'almost-certain', label: 'Almost certain' },
  ],
};

const impact5: Scale = {
  levels: [
    { id: 'negligible', label: 'Negligible' },
    { id: 'minor', label: 'Minor' },
    { id: 'moderate', label: 'Moderate' },
    { id: 'major', label: 'Major' },
    { id: 'severe', label: 'Severe' },
  ],
};

const nistScale: Scale = {
  levels: [
    { id: 'very-low', label: 'Very Low' },
    { id: 'low', label: 'Low' },
    { id: 'moderate', label: 'Moderate' },
    { id: 'high', label: 'High' },
    { id: 'very-high', label: 'Very High' },
  ],
};

const likelihood27005: Scale = {
  levels: [
    { id: 'unlikely', label: 'Unlikely' },
    { id: 'rather-unlikely', label: 'Rather unlikely' },
    { id: 'likely', label: 'Likely' },
    { id: 'very-likely', label: 'Very likely' },
    { id: 'almost-certain', label: 'Almost certain' },
  ],
};

const consequences27005: Scale = {
  levels: [
    { id: 'minor', label: 'Minor' },
    { id: 'significant', label: 'Significant' },
    { id: 'serious', label: 'Serious' },
    { id: 'critical', label: 'Critical' },
    { id: 'catastrophic', label: 'Catastrophic' },
  ],
};

// The library's own default, never that of the source: the lowest level as it is, the risk owner decides below the highest.
const acceptUpTo = (lowest: RiskLevel, secondHighest: RiskLevel): AcceptanceCriteria => ({
  automaticUpTo: lowest.id,
  approvals: [{ upTo: secondHighest.id, roles: ['risk-owner'], sign: 'any' }],
});

/**
 * Ready risk criteria: those of published guidance, plain products, and the bands that known tools use, each with its `source`, so that a
 * tool can reproduce the levels it shows today.
 *
 * How likelihood and impact give a level comes from the source. Acceptance does not: in all of them the lowest level is accepted as it is,
 * the highest must be treated and the risk owner may accept what lies between, as this library's own default. Replace it by
 * `{ ...riskCriteriaPresets.product5x5, acceptance }`.
 *
 * `checkRiskCriteria` finds two defects in them: SP 800-30 has the same row for high and for very high likelihood, and the constants of
 * iso27001-toolbox leap from medium to critical where the product goes from 15 to 20.
 *
 * @example
 * ```ts
 * import { riskCriteriaPresets, scoreRisk } from 'isms-kit/risk';
 *
 * scoreRisk({ likelihood: 2, impact: 5 }, riskCriteriaPresets.compRaw).level; // => 'high'
 * scoreRisk({ likelihood: 2, impact: 5 }, riskCriteriaPresets.compScore).level; // => 'low'
 * ```
 */
export const riskCriteriaPresets: Readonly<Record<RiskCriteriaPresetId, RiskCriteria>> = {
  iso27005: {
    id: 'iso27005',
    title: 'Example matrix of ISO/IEC 27005:2022',
    source:
      'ISO/IEC 27005:2022 Annex A, example of a qualitative approach, from public reproductions; not compared with the standard itself',
    likelihood: likelihood27005,
    impact: consequences27005,
    levels: [veryLow, low, medium, high, veryHigh],
    scoring: {
      kind: 'matrix',
      grid: [
        ['very-low', 'very-low', 'low', 'low', 'low'],
        ['very-low', 'low', 'low', 'medium', 'medium'],
        ['low', 'low', 'medium', 'high', 'high'],
        ['low', 'medium', 'high', 'high', 'very-high'],
        ['medium', 'high', 'high', 'very-high', 'very-high'],
      ],
    },
    acceptance: acceptUpTo(veryLow, high),
  },
  iso27005Sum: {
    id: 'iso27005Sum',
    title: 'Sum example of ISO/IEC 27005:2011 and 2018',
    source:
      'ISO/IEC 27005:2011 and 2018 Annex E, values 0 to 8 in three bands, written here as ranks from 1 (values 2 to 10); from public reproductions; not compared with the standard itself',
    likelihood: nistScale,
    impact: nistScale,
    levels: [low, medium, high],
    scoring: {
      kind: 'sum',
      bands: [
        { level: 'low', from: 2 },
        { level: 'medium', from: 5 },
        { level: 'high', from: 8 },
      ],
    },
    acceptance: acceptUpTo(low, medium),
  },
  nist80030: {
    id: 'nist80030',
    title: 'Level of risk of NIST SP 800-30 Rev. 1',
    source: 'NIST SP 800-30 Rev. 1 Table I-2',
    likelihood: nistScale,
    impact: nistScale,
    levels: nistScale.levels,
    scoring: {
      kind: 'matrix',
      grid: [
        ['very-low', 'very-low', 'very-low', 'low', 'low'],
        ['very-low', 'low', 'low', 'low', 'moderate'],
        ['very-low', 'low', 'moderate', 'moderate', 'high'],
        ['very-low', 'low', 'moderate', 'high', 'very-high'],
        ['very-low', 'low', 'moderate', 'high', 'very-high'],
      ],
    },
    acceptance: acceptUpTo(veryLow, high),
  },
  product5x5: {
    id: 'product5x5',
    title: 'Product of 5 by 5 levels',
    likelihood: likelihood5,
    impact: impact5,
    levels: [low, medium, high, critical],
    scoring: {
      kind: 'product',
      bands: [
        { level: 'low', from: 1 },
        { level: 'medium', from: 5 },
        { level: 'high', from: 10 },
        { level: 'critical', from: 17 },
      ],
    },
    acceptance: acceptUpTo(low, high),
  },
  product4x4: {
    id: 'product4x4',
    title: 'Product of 4 by 4 levels',
    likelihood: { levels: likelihood5.levels.slice(0, 4) },
    impact: { levels: impact5.levels.slice(1) },
    levels: [low, medium, high, critical],
    scoring: {
      kind: 'product',
      bands: [
        { level: 'low', from: 1 },
        { level: 'medium', from: 4 },
        { level: 'high', from: 8 },
        { level: 'critical', from: 12 },
      ],
    },
    acceptance: acceptUpTo(low, high),
  },
  product3x3: {
    id: 'product3x3',
    title: 'Product of 3 by 3 levels',
    likelihood: { levels: likelihood5.levels.slice(1, 4) },
    impact: { levels: impact5.levels.slice(1, 4) },
    levels: [low, medium, high],
    scoring: {
      kind: 'product',
      bands: [
        { level: 'low', from: 1 },
        { level: 'medium', from: 3 },
        { level: 'high', from: 6 },
      ],
    },
    acceptance: acceptUpTo(low, medium),
  },
  iso27001Mcp: {
    id: 'iso27001Mcp',
    title: 'Bands of iso27001-mcp',
    source: 'Sushegaad/MCP-Server-for-ISO27001 0.9.75, generated columns of the risk table',
    likelihood: likelihood5,
    impact: impact5,
    levels: [low, medium, high, critical],
    scoring: {
      kind: 'product',
      bands: [
        { level: 'low', from: 1 },
        { level: 'medium', from: 5 },
        { level: 'high', from: 10 },
        { level: 'critical', from: 17 },
      ],
    },
    acceptance: acceptUpTo(low, high),
  },
  openGrc: {
    id: 'openGrc',
    title: 'Bands of OpenGRC',
    source: 'LeeMangold/OpenGRC, app/Enums/RiskLevel.php',
    likelihood: likelihood5,
    impact: impact5,
    levels: [veryLow, low, medium, high, critical],
    scoring: {
      kind: 'product',
      bands: [
        { level: 'very-low', from: 1 },
        { level: 'low', from: 5 },
        { level: 'medium', from: 9 },
        { level: 'high', from: 13 },
        { level: 'critical', from: 18 },
      ],
    },
    acceptance: acceptUpTo(veryLow, high),
  },
  compRaw: {
    id: 'compRaw',
    title: 'Bands of Comp AI by raw product',
    source: 'trycompai/comp, apps/app/src/lib/risk-score.ts, level by raw score',
    likelihood: likelihood5,
    impact: impact5,
    levels: [veryLow, low, medium, high, veryHigh],
    scoring: {
      kind: 'product',
      bands: [
        { level: 'very-low', from: 1 },
        { level: 'low', from: 2 },
        { level: 'medium', from: 5 },
        { level: 'high', from: 10 },
        { level: 'very-high', from: 17 },
      ],
    },
    acceptance: acceptUpTo(veryLow, high),
  },
  compScore: {
    id: 'compScore',
    title: 'Bands of Comp AI by displayed score',
    source:
      'trycompai/comp, apps/app/src/lib/risk-score.ts, level by displayed score, which is the product divided by 2.5 and rounded up: scores 3, 5, 7 and 9 begin at products 6, 11, 16 and 21',
    likelihood: likelihood5,
    impact: impact5,
    levels: [veryLow, low, medium, high, veryHigh],
    scoring: {
      kind: 'product',
      bands: [
        { level: 'very-low', from: 1 },
        { level: 'low', from: 6 },
        { level: 'medium', from: 11 },
        { level: 'high', from: 16 },
        { level: 'very-high', from: 21 },
      ],
    },
    acceptance: acceptUpTo(veryLow, high),
  },
  proboWeb: {
    id: 'proboWeb',
    title: 'Badge of the Probo console',
    source: 'getprobo/probo, packages/helpers/src/risk.ts; it has no medium',
    likelihood: likelihood5,
    impact: impact5,
    levels: [low, high, critical],
    scoring: {
      kind: 'product',
      bands: [
        { level: 'low', from: 1 },
        { level: 'high', from: 5 },
        { level: 'critical', from: 15 },
      ],
    },
    acceptance: acceptUpTo(low, high),
  },
  iso27001ToolboxConstants: {
    id: 'iso27001ToolboxConstants',
    title: 'Thresholds of iso27001-toolbox, its constants',
    source:
      'GitCroque/iso27001-toolbox, src/iso27001_toolkit/constants.py, thresholds 10, 16 and 20 with its review periods',
    likelihood: likelihood5,
    impact: impact5,
    levels: [low, medium, high, critical],
    scoring: {
      kind: 'product',
      bands: [
        { level: 'low', from: 1 },
        { level: 'medium', from: 10 },
        { level: 'high', from: 16 },
        { level: 'critical', from: 20 },
      ],
    },
    acceptance: acceptUpTo(low, high),
    reviewEvery: [
      { level: 'low', every: 'P365D' },
      { level: 'medium', every: 'P180D' },
      { level: 'high', every: 'P90D' },
      { level: 'critical', every: 'P30D' },
    ],
  },
  iso27001ToolboxManager: {
    id: 'iso27001ToolboxManager',
    title: 'Thresholds of iso27001-toolbox, its risk manager',
    source: 'GitCroque/iso27001-toolbox, src/iso27001_toolkit/utils/risk_manager.py, thresholds 5, 10 and 16',
    likelihood: likelihood5,
    impact: impact5,
    levels: [low, medium, high, critical],
    scoring: {
      kind: 'product',
      bands: [
        { level: 'low', from: 1 },
        { level: 'medium', from: 5 },
        { level: 'high', from: 10 },
        { level: 'critical', from: 16 },
      ],
    },
    acceptance: acceptUpTo(low, high),
  },
};
