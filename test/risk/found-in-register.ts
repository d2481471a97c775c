import { makeRiskCriteria } from '../../src/fixtures/risk/make-risk-criteria.ts';
import {
  checkRiskRegister,
  type CheckRiskRegisterContext,
  type Risk,
  type RiskRegister,
} from '../../src/risk/index.ts';

/** Parts of a register besides its risk, and the registers that its risk refers to. */
export type More = Partial<RiskRegister> & Omit<CheckRiskRegisterContext, 'asOf'>;

/** The findings on a register of one risk. */
export function findingsOn(
  risk: Risk,
  { statement, assets, threats, ...more }: More = {},
  asOf: CheckRiskRegisterContext['asOf'] = '2026-11-21',
): ReturnType<typeof checkRiskRegister> {
  const given = { ...(statement && { statement }), ...(assets && { assets }), ...(threats && { threats }) };
  return checkRiskRegister({ criteria: makeRiskCriteria(), risks: [risk], ...more }, { asOf, ...given });
}

/** The codes found on a register of one risk, each with its place. */
export function foundOn(...register: Parameters<typeof findingsOn>): readonly string[] {
  return findingsOn(...register).map(({ code, path }) => `${code} ${path.join('.')}`);
}
