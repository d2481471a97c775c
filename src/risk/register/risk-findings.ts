import { defineFindings, type FindingOf } from '../../core/findings/finding.ts';
import { soundnessFindings } from '../soundness/findings.ts';
import { registerFindings } from './findings.ts';

/** The weaknesses of risk criteria and of risk registers. */
export const riskFindings = defineFindings({ ...soundnessFindings, ...registerFindings });

/** A finding of `checkRiskCriteria` or `checkRiskRegister`. */
export type RiskFinding = FindingOf<typeof riskFindings>;
