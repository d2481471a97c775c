import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeRiskAcceptance } from '../../../src/fixtures/risk/make-risk-acceptance.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import { makeTreatmentApproval } from '../../../src/fixtures/risk/make-treatment-approval.ts';
import {
  acceptRisk,
  approveTreatment,
  RiskAcceptanceSchema,
  TreatmentApprovalSchema,
} from '../../../src/risk/index.ts';

describe('RiskAcceptanceSchema and TreatmentApprovalSchema', () => {
  it('refuse an expiry before the approval and accept one on the same day', () => {
    for (const [schema, made] of [
      [RiskAcceptanceSchema, makeRiskAcceptance()],
      [TreatmentApprovalSchema, makeTreatmentApproval()],
    ] as const) {
      expect(schema.safeParse({ ...made, expiresOn: '2026-03-09' }).success).toBe(true);
      const { error } = schema.safeParse({ ...made, expiresOn: '2026-03-08' });
      expect(error?.issues).toMatchObject([{ path: ['expiresOn'], params: { code: 'expires-before-approval' } }]);
    }
  });

  it('refuse a snapshot of another risk', () => {
    const accepted = makeRiskAcceptance();
    const acceptance = { ...accepted, snapshot: { ...accepted.snapshot, risk: 'R-2' } };
    expect(RiskAcceptanceSchema.safeParse(acceptance).error?.issues).toMatchObject([
      {
        path: ['snapshot', 'risk'],
        params: { code: 'accepted-other-risk' },
        message: 'The acceptance is of "R-1", its snapshot is of "R-2".',
      },
    ]);
    const approved = makeTreatmentApproval();
    const approval = { ...approved, snapshot: { ...approved.snapshot, risk: 'R-2' } };
    expect(TreatmentApprovalSchema.safeParse(approval).error?.issues).toMatchObject([
      {
        path: ['snapshot', 'risk'],
        params: { code: 'approved-other-risk' },
        message: 'The approval is of "R-1", its snapshot is of "R-2".',
      },
    ]);
  });

  it('accept the snapshots of an impact by category, and of actions without owner and date', () => {
    const signatures = [{ by: 'Ada', on: '2026-03-09' }] as const;
    const impact = { integrity: 'minor', finance: 1 } as const;
    const risk = makeRisk({
      residual: { likelihood: 2, impact, assessedOn: '2026-03-02' },
      treatment: { option: 'avoid', action: { status: 'open', text: 'Encrypt' } },
    });
    const acceptance = acceptRisk(risk, makeRiskCriteria(), { id: 'RA-1', signatures, expiresOn: '2027-03-08' });
    expect(RiskAcceptanceSchema.parse(acceptance).snapshot.impact).toEqual({
      integrity: 'minor',
      finance: 'negligible',
    });
    const approval = approveTreatment(risk, { id: 'TA-1', signatures });
    expect(TreatmentApprovalSchema.parse(approval).snapshot.actions).toEqual([
      { text: 'Encrypt', owner: null, dueOn: null },
    ]);
  });
});
