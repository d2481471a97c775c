import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import {
  type AcceptanceCriteria,
  acceptRisk,
  assessRisk,
  checkRiskRegister,
  type RiskAcceptance,
} from '../../../src/risk/index.ts';

const asOf = '2026-11-21';
const levels = ['low', 'medium', 'high', 'critical'] as const;
const categories = ['confidentiality', 'integrity', 'availability', 'finance'] as const;
const roles = ['risk-owner', 'dpo', 'cfo', 'top-management'] as const;
const bare = makeRisk({ inherent: undefined, current: undefined, residual: undefined });

const limits = fc.record({
  automaticUpTo: fc.constantFrom(null, null, 'low', 'medium'),
  approvals: fc.array(fc.record({ upTo: fc.constantFrom(...levels), role: fc.constantFrom(...roles) }), {
    minLength: 1,
    maxLength: 4,
  }),
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
const acceptance: fc.Arbitrary<AcceptanceCriteria> = fc
  .tuple(limits, appetites)
  .map(([{ automaticUpTo, approvals }, special]) => ({ automaticUpTo, approvals, appetites: special }));
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

describe('laws of acceptance', () => {
  it('a retained risk that every approving role accepts leaves nothing to be found', () => {
    const seen = { several: 0 };
    fc.assert(
      fc.property(acceptance, rank, impact, (accepting, likelihood, consequence) => {
        const criteria = makeRiskCriteria({ acceptance: accepting });
        const current = { likelihood, impact: consequence, assessedOn: '2026-03-02' } as const;
        const risk = {
          ...bare,
          properties: ['confidentiality', 'integrity'],
          current,
          treatment: { option: 'retain' },
        } as const;
        const { decision, approvingRole, approvingRoles } = assessRisk(risk, criteria, { asOf });
        expect(approvingRoles[0] ?? null).toBe(approvingRole);
        expect(approvingRoles.length > 0).toBe(decision === 'needs-approval');
        if (decision !== 'needs-approval') return;
        if (approvingRoles.length > 1) seen.several += 1;
        const acceptances = approvingRoles.map((role) =>
          acceptRisk(risk, criteria, { id: role, approvedBy: role, approvedOn: '2026-03-09', expiresOn: asOf }),
        );
        const codes = (made: readonly RiskAcceptance[]) => {
          const found = checkRiskRegister({ criteria, risks: [risk], acceptances: made }, { asOf });
          return found.map(({ code }) => code).filter((code) => code !== 'risk-impact-category-missing');
        };
        expect(codes(acceptances)).toEqual([]);
        expect(new Set(codes([]))).toEqual(new Set(['risk-acceptance-missing']));
        expect(codes([]).length).toBeGreaterThanOrEqual(approvingRoles.length);
      }),
      { numRuns: 1_000 },
    );
    expect(seen.several).toBeGreaterThan(20);
  });
});
