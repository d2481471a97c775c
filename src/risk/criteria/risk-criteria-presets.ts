import type { AcceptanceCriteria } from './acceptance-criteria.ts';
import type { RiskCriteria } from './risk-criteria.ts';
import type { RiskLevel } from './risk-level.ts';
import type { Scale } from './scale.ts';

/** The id of a preset of risk criteria. */
export type RiskCriteriaPresetId =
  'iso27005' | 'iso27005Sum' | 'nist80030' | 'product5x5' | 'product4x4' | 'product3x3';

export const veryLow: RiskLevel = { id: 'very-low', label: 'Very low' };
export const low: RiskLevel = { id: 'low', label: 'Low' };
export const medium: RiskLevel = { id: 'medium', label: 'Medium' };
export const high: RiskLevel = { id: 'high', label: 'High' };
export const veryHigh: RiskLevel = { id: 'very-high', label: 'Very high' };
export const critical: RiskLevel = { id: 'critical', label: 'Critical' };

export const likelihood5: Scale = {
  levels: [
    { id: 'rare', label: 'Rare' },
    { id: 'unlikely', label: 'Unlikely' },
    { id: 'possible', label: 'Possible' },
    { id: 'likely', label: 'Likely' },
    { id: 'almost-certain', label: 'Almost certain' },
  ],
};

export const impact5: Scale = {
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
export const acceptUpTo = (lowest: RiskLevel, secondHighest: RiskLevel): AcceptanceCriteria => ({
  automaticUpTo: lowest.id,
  approvals: [{ upTo: secondHighest.id, roles: ['risk-owner'], sign: 'any' }],
});

/**
 * Ready risk criteria: those of published guidance, each with its `source`, and plain products. `isms-kit/risk/presets` has the bands of
 * known tools.
 *
 * How likelihood and impact give a level comes from the source. Acceptance does not: in all of them the lowest level is accepted as it is,
 * the highest must be treated and the risk owner may accept what lies between, as this library's own default. Replace it by
 * `{ ...riskCriteriaPresets.product5x5, acceptance }`.
 *
 * `checkRiskCriteria` finds one defect in them: SP 800-30 has the same row for high and for very high likelihood.
 *
 * @example
 * ```ts
 * import { riskCriteriaPresets, scoreRisk } from 'isms-kit/risk';
 *
 * scoreRisk({ likelihood: 'very-high', impact: 'high' }, riskCriteriaPresets.nist80030).level; // => 'high'
 * scoreRisk({ likelihood: 2, impact: 5 }, riskCriteriaPresets.product5x5).level; // => 'high'
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
};
