import { defineFindings, type FindingOf } from '../../core/findings/finding.ts';
import { checkFindings } from '../check/findings.ts';
import { soundnessFindings } from '../soundness/findings.ts';

/** The weaknesses of risk criteria and of risk registers. */
export const riskFindings = defineFindings({ ...soundnessFindings, ...checkFindings });

/** A finding of `checkRiskCriteria` or `checkRiskRegister`. */
export type RiskFinding = FindingOf<typeof riskFindings>;
