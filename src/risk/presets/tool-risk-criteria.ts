import type { RiskCriteria } from '../criteria/risk-criteria.ts';
import {
  acceptUpTo,
  critical,
  high,
  impact5,
  likelihood5,
  low,
  medium,
  veryHigh,
  veryLow,
} from '../criteria/risk-criteria-presets.ts';

/** The id of the criteria of a tool. */
export type ToolRiskCriteriaId =
  | 'iso27001Mcp'
  | 'openGrc'
  | 'compRaw'
  | 'compScore'
  | 'proboWeb'
  | 'iso27001ToolboxConstants'
  | 'iso27001ToolboxManager'
  | 'openIsms'
  | 'openIsmsMcp'
  | 'unidocIsms'
  | 'littleIsmsHelper'
  | 'verifywise'
  | 'ismsDocuments';

/**
 * The bands that known tools use, each with its `source`, so that a tool can reproduce the levels it shows today.
 *
 * Bands come from the source. Acceptance does not: as in `riskCriteriaPresets`, it is this library's own default.
 *
 * `checkRiskCriteria` finds one defect in them: the constants of iso27001-toolbox leap from medium to critical where the product goes from
 * 15 to 20.
 *
 * @example
 * ```ts
 * import { scoreRisk } from 'isms-kit/risk';
 * import { toolRiskCriteria } from 'isms-kit/risk/presets';
 *
 * scoreRisk({ likelihood: 2, impact: 5 }, toolRiskCriteria.compRaw).level; // => 'high'
 * scoreRisk({ likelihood: 2, impact: 5 }, toolRiskCriteria.compScore).level; // => 'low'
 * ```
 */
export const toolRiskCriteria: Readonly<Record<ToolRiskCriteriaId, RiskCriteria>> = {
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
  openIsms: {
    id: 'openIsms',
    title: 'Bands of OpenISMS',
    source: 'OpenISMS, riskScale.js',
    likelihood: likelihood5,
    impact: impact5,
    levels: [low, medium, high, critical],
    scoring: {
      kind: 'product',
      bands: [
        { level: 'low', from: 1 },
        { level: 'medium', from: 5 },
        { level: 'high', from: 10 },
        { level: 'critical', from: 15 },
      ],
    },
    acceptance: acceptUpTo(low, high),
  },
  openIsmsMcp: {
    id: 'openIsmsMcp',
    title: 'Bands of OpenISMS, its MCP tool',
    source: 'OpenISMS, the risk tool of its MCP server',
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
  unidocIsms: {
    id: 'unidocIsms',
    title: 'Bands of unidoc/isms',
    source: 'unidoc/isms, risk/matrix.go and HeatMap.vue',
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
  littleIsmsHelper: {
    id: 'littleIsmsHelper',
    title: 'Bands of Little-ISMS-Helper',
    source: 'Little-ISMS-Helper; ibsoft uses the same',
    likelihood: likelihood5,
    impact: impact5,
    levels: [low, medium, high, critical],
    scoring: {
      kind: 'product',
      bands: [
        { level: 'low', from: 1 },
        { level: 'medium', from: 6 },
        { level: 'high', from: 12 },
        { level: 'critical', from: 20 },
      ],
    },
    acceptance: acceptUpTo(low, high),
  },
  verifywise: {
    id: 'verifywise',
    title: 'Levels of VerifyWise',
    source: 'verifywise-ai/verifywise, likelihood plus three times severity: up to 4, 8, 12, 16 and above',
    likelihood: likelihood5,
    impact: impact5,
    levels: [veryLow, low, medium, high, veryHigh],
    scoring: {
      kind: 'matrix',
      grid: [
        ['very-low', 'low', 'medium', 'high', 'high'],
        ['low', 'low', 'medium', 'high', 'very-high'],
        ['low', 'medium', 'medium', 'high', 'very-high'],
        ['low', 'medium', 'high', 'high', 'very-high'],
        ['low', 'medium', 'high', 'very-high', 'very-high'],
      ],
    },
    acceptance: acceptUpTo(veryLow, high),
  },
  ismsDocuments: {
    id: 'ismsDocuments',
    title: 'Bands of ISMS-Documents',
    source:
      'mbraybrook/ISMS-Documents, docs/Risk management framework.md: confidentiality, integrity and availability from 1 to 5 are added, and the sum is multiplied by the likelihood',
    likelihood: likelihood5,
    impact: impact5,
    impactCombination: 'sum',
    levels: [low, medium, high],
    scoring: {
      kind: 'product',
      bands: [
        { level: 'low', from: 3 },
        { level: 'medium', from: 15 },
        { level: 'high', from: 36 },
      ],
    },
    acceptance: acceptUpTo(low, medium),
  },
};
