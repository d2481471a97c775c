import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import {
  type AcceptanceCriteria,
  assessRisk,
  type Impact,
  type Risk,
  type RiskAnalysis,
} from '../../../src/risk/index.ts';

/** A risk without any analysis. */
export const unassessed = makeRisk({ inherent: undefined, current: undefined, residual: undefined });

export function analysis(likelihood: number, impact: Impact): RiskAnalysis {
  return { likelihood, impact, assessedOn: '2026-03-02' };
}

/** The decision on that risk with the analyses given, and who must approve. */
export function decide(risk: Partial<Risk>, acceptance?: Partial<AcceptanceCriteria>): [string, string | null] {
  const criteria = makeRiskCriteria();
  const accepting = { ...criteria, acceptance: { ...criteria.acceptance, ...acceptance } };
  const { decision, approvingRole } = assessRisk({ ...unassessed, ...risk }, accepting, { asOf: '2026-11-21' });
  return [decision, approvingRole];
}
