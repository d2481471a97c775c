import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import { checkRiskRegister, type RiskRegister } from '../../../src/risk/index.ts';

/** The codes found on a register of one risk, each with its place. */
export function foundOn(
  risk: RiskRegister['risks'][number],
  more: Partial<RiskRegister> = {},
  asOf: '2026-11-21' | '2026-03-08' = '2026-11-21',
): readonly string[] {
  const register = { criteria: makeRiskCriteria(), risks: [risk], acceptances: [], ...more };
  return checkRiskRegister(register, { asOf }).map(({ code, path }) => `${code} ${path.join('.')}`);
}
