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
    approvals: [{ upTo: 'high', roles: ['dpo'], sign: 'any' }],
  });
  const loose = appetiteFor({ category: 'confidentiality', automaticUpTo: 'high', approvals: [] });
  const { residual: _residual, ...unfinished } = makeRisk({ treatment: { option: 'retain' } });
  const retained = (likelihood: number, impact: Impact): typeof unfinished => ({
    ...unfinished,
    inherent: { likelihood: 5, impact: 5, assessedOn },
    current: { likelihood, impact, assessedOn },
  });
  const risk = retained(4, 4);
  const accepted = (by: string, more: Partial<RiskAcceptance> = {}, of = risk): RiskAcceptance => ({
    ...acceptRisk(of, makeRiskCriteria(), {
      id: `RA-${by}`,
      signatures: [{ by, on: '2026-03-09' }],
      expiresOn: '2027-03-08',
    }),
    ...more,
  });
  const accepting = (...acceptances: RiskAcceptance[]): string[] => messages({ risks: [risk], acceptances });

  it('holds from the day on which it is signed', () => {
    expect(messages({ risks: [risk], acceptances: [accepted('top-management')] }, '2026-03-09')).toEqual([]);
  });

  it('is required for the highest level first', () => {
    expect(messages({ criteria, risks: [retained(4, { confidentiality: 1, availability: 4 })] })).toEqual([
      'The risk "R-1" remains at "high" ("overall") and needs an acceptance by "top-management", which is missing.',
      'The risk "R-1" remains at "low" ("confidentiality") and needs an acceptance by "dpo", which is missing.',
    ]);
    expect(messages({ criteria, risks: [retained(3, { confidentiality: 5, availability: 2 })] })).toEqual([
      'The risk "R-1" remains at "high" ("confidentiality") and needs an acceptance by "dpo", which is missing.',
      'The risk "R-1" remains at "medium" ("overall") and needs an acceptance by "risk-owner or top-management", which is missing.',
    ]);
  });

  it('is required for no category while another must be treated', () => {
    expect(messages({ criteria, risks: [retained(5, { confidentiality: 1, availability: 5 })] })).toEqual([
      'The risk "R-1" is "critical" ("overall"), above the acceptance criteria, and its treatment (retain) has no effect on it.',
    ]);
  });

  it('is not required for a category that is accepted as it is', () => {
    const mixed = retained(4, { confidentiality: 4, availability: 4 });
    const acceptances = [accepted('top-management', {}, mixed)];
    expect(messages({ criteria: loose, risks: [mixed], acceptances })).toEqual([]);
  });

  it('by wrong roles is reported with each role once, in alphabetical order', () => {
    const again = accepted('intern', { id: 'RA-2' });
    expect(accepting(accepted('intern'), accepted('clerk'), again)).toEqual([
      'The risk "R-1" was accepted by "clerk", "intern"; at "high" ("overall") it needs an acceptance by "top-management".',
    ]);
  });

  it('by the right role is reported although it expired, before a valid or later one by a wrong role', () => {
    const lapsed = accepted('top-management', { expiresOn: '2026-03-31' });
    const finding = ['The acceptance "RA-top-management" of the risk "R-1" expired on 2026-03-31.'];
    expect(accepting(lapsed, accepted('intern'))).toEqual(finding);
    const later = accepted('intern', { signatures: [{ by: 'intern', on: '2026-03-10' }], expiresOn: '2026-04-01' });
    expect(accepting(lapsed, later)).toEqual(finding);
  });

  it('by a wrong role is reported as such after it expired', () => {
    expect(accepting(accepted('intern', { expiresOn: '2026-03-31' }))).toEqual([
      'The risk "R-1" was accepted by "intern"; at "high" ("overall") it needs an acceptance by "top-management".',
    ]);
  });

  it('is missing where a role accepted the risk at an earlier, lower level only', () => {
    const before = accepted('risk-owner', {}, retained(2, 3));
    expect(accepting(before)).toEqual([
      'The risk "R-1" remains at "high" ("overall") and needs an acceptance by "top-management", which is missing.',
    ]);
  });

  it('is reported for each role on its own, and once for a role that accepts in several categories', () => {
    const acceptance = { ...makeRiskCriteria().acceptance, automaticUpTo: null };
    const ofTwo = makeRiskCriteria({
      acceptance: {
        ...acceptance,
        appetites: [
          {
            category: 'finance',
            automaticUpTo: null,
            approvals: [
              { upTo: 'high', roles: ['cfo'], sign: 'any' },
              { upTo: 'high', roles: ['top-management'], sign: 'any' },
            ],
          },
          { category: 'legal', automaticUpTo: null, approvals: [{ upTo: 'high', roles: ['counsel'], sign: 'any' }] },
        ],
      },
    });
    const several = { ...retained(4, { confidentiality: 4, finance: 4, legal: 4 }) };
    const lapsed = { ...accepted('top-management', { expiresOn: '2026-03-31' }, several) };
    const register = { criteria: ofTwo, risks: [several], acceptances: [lapsed] };
    expect(messages(register)).toEqual([
      'The acceptance "RA-top-management" of the risk "R-1" expired on 2026-03-31.',
      'The risk "R-1" remains at "high" ("legal") and needs an acceptance by "counsel", which is missing.',
    ]);
  });
});

describe('the approval of a treatment', () => {
  const approving = (...approvals: RiskRegister['approvals'] & object): string[] =>
    messages({ acceptances: [makeRiskAcceptance()], approvals });

  it('holds from the day on which it is signed', () => {
    const register = { acceptances: [makeRiskAcceptance()], approvals: [makeTreatmentApproval()] };
    expect(messages(register, '2026-03-09')).toEqual([]);
  });

  it('by others than the owner is reported with each name once, in alphabetical order', () => {
    const by = (id: string, name: string): ReturnType<typeof makeTreatmentApproval> =>
      makeTreatmentApproval({ id, signatures: [{ by: name, on: '2026-03-09' }] });
    expect(approving(by('TA-1', 'Intern'), by('TA-2', 'CISO'), by('TA-3', 'Intern'))).toEqual([
      'The treatment of the risk "R-1" was approved by "CISO", "Intern"; its owner is "Head of IT".',
    ]);
  });

  it('by the owner is reported although it expired, before a later one by another person', () => {
    const lapsed = makeTreatmentApproval({ expiresOn: '2026-03-31' });
    const later = makeTreatmentApproval({
      id: 'TA-2',
      signatures: [{ by: 'CISO', on: '2026-03-10' }],
      expiresOn: '2026-04-01',
    });
    expect(approving(lapsed, later)).toEqual([
      'The approval "TA-1" of the treatment of the risk "R-1" expired on 2026-03-31.',
    ]);
    expect(approving(later)).toEqual(['The approval "TA-2" of the treatment of the risk "R-1" expired on 2026-04-01.']);
  });

  it('names the fields that have changed since', () => {
    const register = { risks: [makeRisk({ owner: 'CISO' })], approvals: [makeTreatmentApproval()] };
    expect(messages(register)).toContain(
      'The treatment of the risk "R-1" has changed since the approval "TA-1": owner.',
    );
  });
});

describe('acceptances and approvals themselves', () => {
  it('must be about a risk of the register, and must match their digest', () => {
    const { digest } = makeRiskAcceptance();
    const forged = `${digest.slice(0, -1)}x` as typeof digest;
    const register = {
      criteria: makeRiskCriteria(),
      risks: [],
      acceptances: [makeRiskAcceptance(), makeRiskAcceptance({ id: 'RA-2', digest: forged })],
      approvals: [makeTreatmentApproval(), makeTreatmentApproval({ id: 'TA-2', digest: forged })],
    };
    expect(checkRiskRegister(register, { asOf }).map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['acceptances.0', 'The acceptance "RA-1" is of the risk "R-1", which is missing in the register.'],
      ['acceptances.1', 'The acceptance "RA-2" is of the risk "R-1", which is missing in the register.'],
      ['acceptances.1', 'The digest of the acceptance "RA-2" does not match the accepted content.'],
      ['approvals.0', 'The approval "TA-1" is for the risk "R-1", which is missing in the register.'],
      ['approvals.1', 'The approval "TA-2" is for the risk "R-1", which is missing in the register.'],
      ['approvals.1', 'The digest of the approval "TA-2" does not match the approved content.'],
    ]);
  });
});
