import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import { makeTreatmentApproval } from '../../../src/fixtures/risk/make-treatment-approval.ts';
import { checkRiskRegister, type Risk, type RiskRegister } from '../../../src/risk/index.ts';
import { foundOn } from '../found-in-register.ts';

const asOf = '2026-11-21';
const assessedOn = '2026-03-02';
const rare = { likelihood: 'rare', impact: 'minor', assessedOn } as const;
const settled = { residual: rare } as const;

describe('checkRiskRegister on approvals', () => {
  const risk = makeRisk(settled);

  it('requires an approval of a planned treatment, not of a retained or undecided risk', () => {
    const approvals: RiskRegister['approvals'] = [];
    expect(foundOn(risk, { approvals })).toEqual(['risk-approval-missing risks.0.treatment']);
    for (const option of ['retain', 'undecided'] as const) {
      expect(foundOn(makeRisk({ ...settled, current: rare, treatment: { option } }), { approvals })).toEqual([]);
    }
  });

  it('reports the approval by the owner where there is one', () => {
    const other = makeTreatmentApproval({ id: 'TA-0', signatures: [{ by: 'CISO', on: '2026-03-09' }] });
    const lapsed = makeTreatmentApproval({ expiresOn: '2026-04-01' });
    expect(foundOn(risk, { approvals: [other] })).toEqual(['risk-approval-not-by-owner risks.0.treatment']);
    expect(foundOn(risk, { approvals: [other, lapsed] })).toEqual(['risk-approval-expired risks.0.treatment']);
  });

  it('requires no approval of a cancelled treatment', () => {
    const cancelled = { status: 'cancelled', text: 'a', reason: 'Too dear' } as const;
    const given = makeRisk({ ...settled, current: rare, treatment: { option: 'avoid', action: cancelled } });
    expect(foundOn(given, { approvals: [] })).toEqual([]);
  });

  it('requires one valid approval by the owner, however many are invalid', () => {
    const other = makeTreatmentApproval({ id: 'TA-0', signatures: [{ by: 'CISO', on: '2026-03-09' }] });
    expect(foundOn(risk, { approvals: [other, makeTreatmentApproval()] })).toEqual([]);
  });

  it('reports the latest one when none is valid', () => {
    const expired = makeTreatmentApproval({
      id: 'TA-0',
      signatures: [{ by: 'Head of IT', on: '2026-03-10' }],
      expiresOn: '2026-04-01',
    });
    const older = makeTreatmentApproval({ id: 'TA-9', expiresOn: '2026-03-31' });
    for (const approvals of [
      [older, expired],
      [expired, older],
    ]) {
      const [finding] = checkRiskRegister(
        { criteria: makeRiskCriteria(), risks: [risk], acceptances: [], approvals },
        { asOf },
      );
      expect(finding?.message).toBe('The approval "TA-0" of the treatment of the risk "R-1" expired on 2026-04-01.');
    }
  });

  it('does not count an approval that is signed later, and reports one as stale when the owner is missing', () => {
    expect(foundOn(risk, { approvals: [makeTreatmentApproval()] }, '2026-03-08')).toEqual([
      'risk-approval-missing risks.0.treatment',
    ]);
    const { owner: _owner, ...unowned } = risk;
    expect(foundOn(unowned as Risk, { approvals: [makeTreatmentApproval({ expiresOn: '2026-12-31' })] })).toEqual([
      'risk-owner-missing risks.0.owner',
      'risk-approval-stale risks.0.treatment',
    ]);
  });
});
