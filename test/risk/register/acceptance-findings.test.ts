import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeRiskAcceptance } from '../../../src/fixtures/risk/make-risk-acceptance.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import { makeTreatmentApproval } from '../../../src/fixtures/risk/make-treatment-approval.ts';
import {
  acceptRisk,
  checkRiskRegister,
  type Impact,
  type RiskAcceptance,
  type RiskAppetite,
  type RiskRegister,
} from '../../../src/risk/index.ts';

const asOf = '2026-11-21';
const assessedOn = '2026-03-02';

function messages(register: Partial<RiskRegister>, day: typeof asOf | '2026-03-09' = asOf): string[] {
  const whole = { criteria: makeRiskCriteria(), risks: [makeRisk()], acceptances: [], ...register };
  return checkRiskRegister(whole, { asOf: day }).map(({ message }) => message);
}

function appetiteFor(appetite: RiskAppetite): ReturnType<typeof makeRiskCriteria> {
  return makeRiskCriteria({ acceptance: { ...makeRiskCriteria().acceptance, appetites: [appetite] } });
}

describe('the acceptance of a risk that is retained', () => {
  const criteria = appetiteFor({
    category: 'confidentiality',
    automaticUpTo: null,
    approvals: [{ upTo: 'high', role: 'dpo' }],
  });
  const loose = appetiteFor({ category: 'confidentiality', automaticUpTo: 'high', approvals: [] });
  const { residual: _residual, ...unfinished } = makeRisk({ treatment: { option: 'retain' } });
  const retained = (likelihood: number, impact: Impact): typeof unfinished => ({
    ...unfinished,
    inherent: { likelihood: 5, impact: 5, assessedOn },
    current: { likelihood, impact, assessedOn },
  });
  const risk = retained(4, 4);
  const accepted = (approvedBy: string, more: Partial<RiskAcceptance> = {}, of = risk): RiskAcceptance => ({
    ...acceptRisk(of, makeRiskCriteria(), {
      id: `RA-${approvedBy}`,
      approvedBy,
      approvedOn: '2026-03-09',
      expiresOn: '2027-03-08',
    }),
    ...more,
  });
  const accepting = (...acceptances: RiskAcceptance[]): string[] => messages({ risks: [risk], acceptances });

  it('holds from the day on which it is made', () => {
    expect(messages({ risks: [risk], acceptances: [accepted('top-management')] }, '2026-03-09')).toEqual([]);
  });

  it('is asked of the role for the highest level first', () => {
    expect(messages({ criteria, risks: [retained(4, { confidentiality: 1, availability: 4 })] })).toEqual([
      'R-1 stays at high (overall), which needs acceptance by top-management, and nobody has accepted it.',
      'R-1 stays at low (confidentiality), which needs acceptance by dpo, and nobody has accepted it.',
    ]);
    expect(messages({ criteria, risks: [retained(3, { confidentiality: 5, availability: 2 })] })).toEqual([
      'R-1 stays at high (confidentiality), which needs acceptance by dpo, and nobody has accepted it.',
      'R-1 stays at medium (overall), which needs acceptance by risk-owner or top-management, and nobody has accepted it.',
    ]);
  });

  it('is asked for no category while another must be treated', () => {
    expect(messages({ criteria, risks: [retained(5, { confidentiality: 1, availability: 5 })] })).toEqual([
      'R-1 is critical (overall), which is not accepted as it is, and its treatment (retain) does nothing about it.',
    ]);
  });

  it('is not asked for a category that is accepted as it is', () => {
    const mixed = retained(4, { confidentiality: 4, availability: 4 });
    const acceptances = [accepted('top-management', {}, mixed)];
    expect(messages({ criteria: loose, risks: [mixed], acceptances })).toEqual([]);
  });

  it('names each wrong role once, in alphabetical order', () => {
    const again = accepted('intern', { id: 'RA-2' });
    expect(accepting(accepted('intern'), accepted('clerk'), again)).toEqual([
      'R-1 was accepted by clerk, intern; at high (overall) that takes top-management.',
    ]);
  });

  it('tells of the one by the right role, lapsed as it is, before a valid or a later one by a wrong role', () => {
    const lapsed = accepted('top-management', { expiresOn: '2026-03-31' });
    const finding = ['The acceptance RA-top-management of R-1 expired on 2026-03-31.'];
    expect(accepting(lapsed, accepted('intern'))).toEqual(finding);
    const later = accepted('intern', { approvedOn: '2026-03-10', expiresOn: '2026-04-01' });
    expect(accepting(lapsed, later)).toEqual(finding);
  });

  it('stays one by a wrong role when it has lapsed', () => {
    expect(accepting(accepted('intern', { expiresOn: '2026-03-31' }))).toEqual([
      'R-1 was accepted by intern; at high (overall) that takes top-management.',
    ]);
  });

  it('is missing where only a role that was right for less accepted what the risk was then', () => {
    const before = accepted('risk-owner', {}, retained(2, 3));
    expect(accepting(before)).toEqual([
      'R-1 stays at high (overall), which needs acceptance by top-management, and nobody has accepted it.',
    ]);
  });

  it('is told for each role by its own, and once for a role that accepts in several categories', () => {
    const acceptance = { ...makeRiskCriteria().acceptance, automaticUpTo: null };
    const ofTwo = makeRiskCriteria({
      acceptance: {
        ...acceptance,
        appetites: [
          {
            category: 'finance',
            automaticUpTo: null,
            approvals: [
              { upTo: 'high', role: 'cfo' },
              { upTo: 'high', role: 'top-management' },
            ],
          },
          { category: 'legal', automaticUpTo: null, approvals: [{ upTo: 'high', role: 'counsel' }] },
        ],
      },
    });
    const several = { ...retained(4, { confidentiality: 4, finance: 4, legal: 4 }) };
    const lapsed = { ...accepted('top-management', { expiresOn: '2026-03-31' }, several) };
    const register = { criteria: ofTwo, risks: [several], acceptances: [lapsed] };
    expect(messages(register)).toEqual([
      'The acceptance RA-top-management of R-1 expired on 2026-03-31.',
      'R-1 stays at high (legal), which needs acceptance by counsel, and nobody has accepted it.',
    ]);
  });
});

describe('the approval of a treatment', () => {
  const approving = (...approvals: RiskRegister['approvals'] & object): string[] =>
    messages({ acceptances: [makeRiskAcceptance()], approvals });

  it('holds from the day on which it is made', () => {
    const register = { acceptances: [makeRiskAcceptance()], approvals: [makeTreatmentApproval()] };
    expect(messages(register, '2026-03-09')).toEqual([]);
  });

  it('names each who approved in the stead of the owner once, in alphabetical order', () => {
    const by = (id: string, approvedBy: string): ReturnType<typeof makeTreatmentApproval> =>
      makeTreatmentApproval({ id, approvedBy });
    expect(approving(by('TA-1', 'Intern'), by('TA-2', 'CISO'), by('TA-3', 'Intern'))).toEqual([
      'The treatment of R-1 was approved by CISO, Intern; its owner is Head of IT.',
    ]);
  });

  it('tells of the one by the owner, lapsed as it is, before a later one by somebody else', () => {
    const lapsed = makeTreatmentApproval({ expiresOn: '2026-03-31' });
    const later = makeTreatmentApproval({
      id: 'TA-2',
      approvedBy: 'CISO',
      approvedOn: '2026-03-10',
      expiresOn: '2026-04-01',
    });
    expect(approving(lapsed, later)).toEqual(['The approval TA-1 of the treatment of R-1 expired on 2026-03-31.']);
    expect(approving(later)).toEqual(['The approval TA-2 of the treatment of R-1 expired on 2026-04-01.']);
  });

  it('says what has changed since', () => {
    const register = { risks: [makeRisk({ owner: 'CISO' })], approvals: [makeTreatmentApproval()] };
    expect(messages(register)).toContain('Since the approval TA-1 of the treatment of R-1 these have changed: owner.');
  });
});

describe('records by themselves', () => {
  it('are to be about a risk of the register, and as they were when their digest was made', () => {
    const { digest } = makeRiskAcceptance();
    const forged = `${digest.slice(0, -1)}x` as typeof digest;
    const register = {
      criteria: makeRiskCriteria(),
      risks: [],
      acceptances: [makeRiskAcceptance(), makeRiskAcceptance({ id: 'RA-2', digest: forged })],
      approvals: [makeTreatmentApproval(), makeTreatmentApproval({ id: 'TA-2', digest: forged })],
    };
    expect(checkRiskRegister(register, { asOf }).map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['acceptances.0', 'The acceptance RA-1 is about R-1, which is not in the register.'],
      ['acceptances.1', 'The acceptance RA-2 is about R-1, which is not in the register.'],
      ['acceptances.1', 'The digest of the acceptance RA-2 does not fit what it says was accepted.'],
      ['approvals.0', 'The approval TA-1 is about R-1, which is not in the register.'],
      ['approvals.1', 'The approval TA-2 is about R-1, which is not in the register.'],
      ['approvals.1', 'The digest of the approval TA-2 does not fit what it says was approved.'],
    ]);
  });
});
