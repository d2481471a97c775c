import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import {
  acceptanceState,
  type AcceptanceCriteria,
  acceptRisk,
  type ApprovalLimit,
  assessRisk,
  checkRiskRegister,
  type Impact,
  type Risk,
  type RiskAcceptance,
  type RiskCriteria,
} from '../../../src/risk/index.ts';

const asOf = '2026-11-21';
const levels = ['low', 'medium', 'high', 'critical'] as const;
const categories = ['confidentiality', 'integrity', 'availability', 'finance'] as const;
const roles = ['risk-owner', 'dpo', 'cfo', 'top-management'] as const;
const bare = makeRisk({ inherent: undefined, current: undefined, residual: undefined });

/** Acceptance criteria, also by category, whose approvals are by these roles. */
function accepting(approvers: fc.Arbitrary<Pick<ApprovalLimit, 'roles' | 'sign'>>): fc.Arbitrary<AcceptanceCriteria> {
  const limits = fc.record({
    automaticUpTo: fc.constantFrom(null, null, 'low', 'medium'),
    approvals: fc.array(
      fc.tuple(fc.constantFrom(...levels), approvers).map(([upTo, approver]) => Object.assign({ upTo }, approver)),
      { minLength: 1, maxLength: 4 },
    ),
  });
  const appetites = fc
    .subarray([...categories])
    .chain((chosen) =>
      fc
        .array(limits, { minLength: chosen.length, maxLength: chosen.length })
        .map((each) =>
          chosen.map((category, index) => ({ category, automaticUpTo: null, approvals: [], ...each[index] })),
        ),
    );
  return fc.tuple(limits, appetites).map(([general, special]) => Object.assign({ appetites: special }, general));
}

const oneRole = fc.constantFrom(...roles).map((role) => ({ roles: [role], sign: 'any' as const }));
const anyRoles = fc.record({
  roles: fc.subarray([...roles], { minLength: 1 }),
  sign: fc.constantFrom<ApprovalLimit['sign']>('any', 'all'),
});
const rank = fc.integer({ min: 1, max: 5 });
const impact = fc.oneof(
  rank,
  fc
    .subarray([...categories], { minLength: 1 })
    .chain((chosen) =>
      fc
        .array(rank, { minLength: chosen.length, maxLength: chosen.length })
        .map((ranks): Record<string, number> =>
          Object.fromEntries(chosen.map((name, index) => [name, Number(ranks[index])])),
        ),
    ),
);

const on = '2026-03-09';

function retainedAt(likelihood: number, consequence: Impact): Risk {
  return {
    ...bare,
    properties: ['confidentiality', 'integrity'],
    current: { likelihood, impact: consequence, assessedOn: '2026-03-02' },
    treatment: { option: 'retain' },
  };
}

function codesFor(criteria: RiskCriteria, risk: Risk, acceptances: readonly RiskAcceptance[]): readonly string[] {
  const found = checkRiskRegister({ criteria, risks: [risk], acceptances }, { asOf });
  return found.map(({ code }) => code).filter((code) => code !== 'risk-impact-category-missing');
}

describe('laws of acceptance', () => {
  it('a retained risk that every approving role accepts has no finding', () => {
    const seen = { several: 0 };
    fc.assert(
      fc.property(accepting(oneRole), rank, impact, (acceptance, likelihood, consequence) => {
        const criteria = makeRiskCriteria({ acceptance });
        const risk = retainedAt(likelihood, consequence);
        const { decision, approvingRole, approvingRoles } = assessRisk(risk, criteria, { asOf });
        expect(approvingRoles[0] ?? null).toBe(approvingRole);
        expect(approvingRoles.length > 0).toBe(decision === 'needs-approval');
        if (decision !== 'needs-approval') return;
        if (approvingRoles.length > 1) seen.several += 1;
        const acceptances = approvingRoles.map((by) =>
          acceptRisk(risk, criteria, { id: by, signatures: [{ by, on }], expiresOn: asOf }),
        );
        expect(codesFor(criteria, risk, acceptances)).toEqual([]);
        const missing = codesFor(criteria, risk, []);
        expect(new Set(missing)).toEqual(new Set(['risk-acceptance-missing']));
        expect(missing.length).toBeGreaterThanOrEqual(approvingRoles.length);
      }),
      { numRuns: 1_000 },
    );
    expect(seen.several).toBeGreaterThan(20);
  });

  it('the signatures of all approving roles together suffice, and those of no smaller part of a joint approval do', () => {
    const seen = { joint: 0 };
    fc.assert(
      fc.property(accepting(anyRoles), rank, impact, (acceptance, likelihood, consequence) => {
        const criteria = makeRiskCriteria({ acceptance });
        const risk = retainedAt(likelihood, consequence);
        const { approvingRoles, requiredApprovals, verdicts } = assessRisk(risk, criteria, { asOf });
        if (approvingRoles.length === 0) return;
        const signedBy = (signers: readonly string[]): RiskAcceptance =>
          acceptRisk(risk, criteria, { id: 'RA-1', signatures: signers.map((by) => ({ by, on })), expiresOn: asOf });
        const whole = signedBy(approvingRoles);
        expect(codesFor(criteria, risk, [whole])).toEqual([]);
        expect(acceptanceState(whole, risk, { criteria, asOf })).toBe('valid');
        const [verdict] = verdicts;
        if (verdicts.length > 1 || requiredApprovals.length > 1 || verdict === undefined) return;
        if (approvingRoles.length < 2 || verdict.approvals.some(({ sign }) => sign === 'any')) return;
        const part = approvingRoles.slice(1);
        if (verdict.approvals.some(({ roles: joint }) => joint.every((role) => part.includes(role)))) return;
        seen.joint += 1;
        expect(acceptanceState(signedBy(part), risk, { criteria, asOf })).toBe('incomplete');
        expect(codesFor(criteria, risk, [signedBy(part)])).toEqual(['risk-acceptance-incomplete']);
      }),
      { numRuns: 2_000 },
    );
    expect(seen.joint).toBeGreaterThan(20);
  });
});
