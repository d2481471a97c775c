import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeRiskAcceptance } from '../../../src/fixtures/risk/make-risk-acceptance.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import { checkRiskRegister } from '../../../src/risk/index.ts';
import { foundOn } from '../found-in-register.ts';

const asOf = '2026-11-21';
const assessedOn = '2026-03-02';
const rare = { likelihood: 'rare', impact: 'minor', assessedOn } as const;
const settled = { residual: rare } as const;

describe('checkRiskRegister', () => {
  it('finds nothing in an empty register', () => {
    const empty = { criteria: makeRiskCriteria(), risks: [], acceptances: [], approvals: [] };
    expect(checkRiskRegister(empty, { asOf, assets: [], threats: [] })).toEqual([]);
    expect(checkRiskRegister({ criteria: makeRiskCriteria(), risks: [] }, { asOf })).toEqual([]);
  });

  it('names the risk, the place, the requirement and the numbers', () => {
    const [finding] = checkRiskRegister(
      { criteria: makeRiskCriteria({ reviewEvery: 'P6M' }), risks: [makeRisk(settled)], acceptances: [] },
      { asOf },
    );
    expect(finding).toEqual({
      code: 'risk-review-overdue',
      severity: 'error',
      message: 'The review of the risk "R-1" was due on 2026-09-02 (days late: 80).',
      requirements: ['8.2'],
      subject: { kind: 'risk', id: 'R-1' },
      path: ['risks', 0],
      params: { risk: 'R-1', dueOn: '2026-09-02', days: 80 },
    });
  });

  it('never throws on unknown levels, categories and ids', () => {
    const impact = { confidentiality: 9 };
    expect(foundOn(makeRisk({ ...settled, current: { ...rare, impact } }))).toEqual([
      'risk-level-unknown risks.0.current.impact.confidentiality',
    ]);
    expect(foundOn(makeRisk({ residual: { ...rare, likelihood: 0 } }))).toEqual([
      'risk-level-unknown risks.0.residual.likelihood',
    ]);
  });

  it('reports each repetition of an id once', () => {
    const risks = [makeRisk(settled), makeRisk(settled), makeRisk(settled)];
    expect(foundOn(makeRisk(), { risks })).toEqual(['risk-duplicate risks.1.id', 'risk-duplicate risks.2.id']);
  });

  it('reports an owner of blanks as missing', () => {
    expect(foundOn(makeRisk({ ...settled, owner: ' ' }))).toEqual(['risk-owner-missing risks.0.owner']);
  });
});

describe('records listed twice', () => {
  it('have a finding at each repetition', () => {
    const acceptance = makeRiskAcceptance();
    const register = { criteria: makeRiskCriteria(), risks: [makeRisk()], acceptances: [acceptance, acceptance] };
    const findings = checkRiskRegister(register, { asOf: '2026-11-21' });
    expect(findings.map(({ code, path }) => [code, path])).toEqual([['risk-acceptance-duplicate', ['acceptances', 1]]]);
  });

  it('may have more findings than a call can take arguments', () => {
    const assets = Array.from({ length: 200_000 }, (_, index) => `A-${index}`);
    const register = { criteria: makeRiskCriteria(), risks: [makeRisk({ assets })] };
    const findings = checkRiskRegister(register, { asOf: '2026-03-31', assets: [] });
    expect(findings.filter(({ code }) => code === 'risk-asset-unknown')).toHaveLength(200_000);
  });
});
