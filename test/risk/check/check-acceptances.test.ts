import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeRiskAcceptance } from '../../../src/fixtures/risk/make-risk-acceptance.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import { acceptRisk, checkRiskRegister, type Risk, type RiskRegister } from '../../../src/risk/index.ts';
import { foundOn } from '../found-in-register.ts';

const asOf = '2026-11-21';
const assessedOn = '2026-03-02';
const rare = { likelihood: 'rare', impact: 'minor', assessedOn } as const;
const settled = { residual: rare } as const;
const unfinished = makeRisk({ residual: undefined });

describe('checkRiskRegister on acceptances', () => {
  const kept = makeRisk({ treatment: { option: 'retain' }, residual: undefined });
  const accepting = (by: string, more: object = {}): Partial<RiskRegister> => ({
    acceptances: [
      acceptRisk(kept, makeRiskCriteria(), {
        id: 'RA',
        signatures: [{ by, on: '2026-03-09', ...more }],
        expiresOn: '2027-03-08',
      }),
    ],
  });

  it('requires an acceptance by the lowest permitted role or a higher one', () => {
    expect(foundOn(kept)).toEqual(['risk-acceptance-missing risks.0.current']);
    expect(foundOn(kept, accepting('top-management'))).toEqual([]);
    expect(foundOn(kept, accepting('risk-owner'))).toEqual(['risk-acceptance-role-wrong risks.0.current']);
    expect(
      foundOn(makeRisk(), {
        acceptances: [makeRiskAcceptance({ signatures: [{ by: 'top-management', on: '2026-03-09' }] })],
      }),
    ).toEqual([]);
  });

  it('reads the role where a person signs', () => {
    expect(foundOn(kept, accepting('Ada', { role: 'top-management' }))).toEqual([]);
    expect(foundOn(kept, accepting('top-management', { role: 'clerk' }))).toEqual([
      'risk-acceptance-role-wrong risks.0.current',
    ]);
  });

  it('requires an acceptance for each category whose appetite names another role', () => {
    const criteria = makeRiskCriteria({
      acceptance: {
        ...makeRiskCriteria().acceptance,
        appetites: [
          {
            category: 'confidentiality',
            automaticUpTo: null,
            approvals: [{ upTo: 'high', roles: ['dpo'], sign: 'any' }],
          },
        ],
      },
    });
    const risk = {
      ...kept,
      current: { likelihood: 4, impact: { confidentiality: 1, availability: 4 }, assessedOn },
    } as const;
    const by = (...roles: string[]): Partial<RiskRegister> => ({
      criteria,
      acceptances: roles.map((role) =>
        acceptRisk(risk, criteria, {
          id: role,
          signatures: [{ by: role, on: '2026-03-09' }],
          expiresOn: '2027-03-08',
        }),
      ),
    });
    expect(foundOn(risk, by('top-management'))).toEqual(['risk-acceptance-missing risks.0.current']);
    expect(foundOn(risk, by('dpo'))).toEqual(['risk-acceptance-missing risks.0.current']);
    expect(foundOn(risk, by('dpo', 'intern'))).toEqual(['risk-acceptance-role-wrong risks.0.current']);
    expect(foundOn(risk, by('top-management', 'dpo'))).toEqual([]);
    const { acceptances = [] } = by('top-management', 'dpo');
    const lapsed = acceptances.map((acceptance) =>
      acceptance.id === 'dpo' ? Object.assign({}, acceptance, { expiresOn: '2026-11-20' } as const) : acceptance,
    );
    expect(foundOn(risk, { criteria, acceptances: lapsed })).toEqual(['risk-acceptance-expired risks.0.current']);
  });

  it('compares a property without a category in the criteria with the general limits', () => {
    const criteria = makeRiskCriteria({
      impactCategories: [{ id: 'finance', label: 'Finance' }],
      acceptance: {
        ...makeRiskCriteria().acceptance,
        appetites: [{ category: 'confidentiality', automaticUpTo: 'high', approvals: [] }],
      },
    });
    const risk = { ...kept, properties: ['confidentiality', 'authenticity'] } as unknown as Risk;
    expect(foundOn(risk, { criteria })).toEqual(['risk-acceptance-missing risks.0.current']);
  });

  it('requires one valid acceptance, however many are invalid', () => {
    const expired = makeRiskAcceptance({ id: 'RA-0', expiresOn: '2026-04-01' });
    expect(foundOn(makeRisk(), { acceptances: [expired, makeRiskAcceptance()] })).toEqual([]);
  });

  it('reports the latest one when none is valid', () => {
    const expired = makeRiskAcceptance({
      id: 'RA-0',
      signatures: [{ by: 'risk-owner', on: '2026-03-10' }],
      expiresOn: '2026-04-01',
    });
    const older = makeRiskAcceptance({ id: 'RA-9', expiresOn: '2026-03-31' });
    for (const acceptances of [
      [older, expired],
      [expired, older],
    ]) {
      const [finding] = checkRiskRegister({ criteria: makeRiskCriteria(), risks: [makeRisk()], acceptances }, { asOf });
      expect(finding?.message).toBe('The acceptance "RA-0" of the risk "R-1" expired on 2026-04-01.');
    }
  });

  it('reports the one with the higher id when several are of one day', () => {
    const first = makeRiskAcceptance({ id: 'RA-1', expiresOn: '2026-04-01' });
    const second = makeRiskAcceptance({ id: 'RA-2', expiresOn: '2026-03-31' });
    for (const acceptances of [
      [first, second],
      [second, first],
    ]) {
      const [finding] = checkRiskRegister({ criteria: makeRiskCriteria(), risks: [makeRisk()], acceptances }, { asOf });
      expect(finding?.params['acceptance']).toBe('RA-2');
    }
  });

  it('does not count an acceptance that is signed later', () => {
    expect(foundOn(makeRisk(), { acceptances: [makeRiskAcceptance()] }, '2026-03-08')).toEqual([
      'risk-acceptance-missing risks.0.residual',
    ]);
  });

  it('names the fields that have changed since', () => {
    const [finding] = checkRiskRegister(
      {
        criteria: makeRiskCriteria(),
        risks: [makeRisk({ title: 'Theft', assets: [] })],
        acceptances: [makeRiskAcceptance()],
      },
      { asOf },
    );
    expect(finding?.message).toBe('The risk "R-1" has changed since the acceptance "RA-1": title, assets.');
    expect(finding?.params['changed']).toEqual(['title', 'assets']);
  });

  it('reports an acceptance without a canonical form as stale and altered', () => {
    const made = makeRiskAcceptance();
    const hostile = ['\ud83d', Number.NaN as unknown as string, new Date(0) as unknown as string];
    for (const title of hostile) {
      const acceptances = [{ ...made, snapshot: { ...made.snapshot, title, impact: { a: title } } }];
      expect(foundOn(makeRisk(), { acceptances })).toEqual([
        'risk-acceptance-stale risks.0.residual',
        'risk-acceptance-altered acceptances.0',
      ]);
    }
  });

  it('requires no acceptance of a risk that is accepted as it is or under treatment, and reports one as stale when the owner is missing', () => {
    expect(foundOn(makeRisk(settled))).toEqual([]);
    expect(foundOn(unfinished)).toEqual([]);
    const { owner: _owner, ...unowned } = makeRisk();
    expect(foundOn(unowned as Risk, { acceptances: [makeRiskAcceptance()] })).toEqual([
      'risk-owner-missing risks.0.owner',
      'risk-acceptance-stale risks.0.residual',
    ]);
  });
});
