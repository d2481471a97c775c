import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/core/index.ts';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import {
  checkRiskRegister,
  type Risk,
  type RiskAcceptance,
  type RiskAnalysis,
  type Treatment,
} from '../../../src/risk/index.ts';
import { foundOn } from '../found-in-register.ts';

const assessedOn = '2026-03-02';
const level = (likelihood: number, impact: number): RiskAnalysis => ({ likelihood, impact, assessedOn });
const { existingControls: _existing, residual: _residual, ...bare } = makeRisk();
const common = { text: 'Encrypt', owner: 'IT', dueOn: '2027-01-31' } as const;
const open = { status: 'open', ...common } as const;
const underWay = { status: 'in-progress', ...common } as const;
const done = { status: 'done', ...common, doneOn: '2026-05-18' } as const;
const cancelled = { status: 'cancelled', ...common, reason: 'too dear' } as const;

function modify(...actions: readonly Action[]): Treatment & { option: 'modify' } {
  return { option: 'modify', controls: ['A.8.24'], plan: { actions } };
}

describe('a current risk below the inherent one', () => {
  it.each<[string, readonly Action[], boolean]>([
    ['needs nothing', [], true],
    ['is done', [done], true],
    ['is under way', [underWay], true],
    ['is under way in part', [open, underWay], true],
    ['is only planned', [open], false],
    ['is to be done later', [{ ...done, doneOn: '2026-11-22' }], false],
    ['is given up', [cancelled], false],
  ])('is explained by a control that %s or not: %s', (_, actions, explained) => {
    const risk = { ...bare, current: level(1, 2), treatment: modify(...actions) };
    expect(foundOn(risk).includes('risk-lowered-without-control risks.0.current')).toBe(!explained);
  });
});

describe('a treatment that is done', () => {
  const lowered = { ...makeRisk(), residual: level(1, 2) };
  const notReached = ['risk-reassessment-due risks.0.current.assessedOn'];

  it.each<[string, readonly Action[], readonly string[]]>([
    ['every action done', [done, { ...done, doneOn: '2026-11-21' }], notReached],
    ['the rest given up', [done, cancelled], notReached],
    ['one still open', [done, open], []],
    ['one done tomorrow', [done, { ...done, doneOn: '2026-11-22' }], []],
  ])('must have lowered the risk: %s', (_, actions, expected) => {
    expect(foundOn({ ...lowered, treatment: modify(...actions) })).toEqual(expected);
  });

  it('has reached the expected level when the current risk is no higher', () => {
    expect(foundOn({ ...lowered, current: level(1, 2), treatment: modify(done) })).toEqual([]);
  });

  it('needs a later assessment, which must have found the expected level', () => {
    const on = (day: '2026-05-17' | '2026-05-18', treatment = modify(done, { ...done, doneOn: '2026-04-01' })) =>
      foundOn({ ...lowered, current: { ...level(4, 4), assessedOn: day }, treatment });
    expect(on('2026-05-17')).toEqual(['risk-reassessment-due risks.0.current.assessedOn']);
    expect(on('2026-05-18')).toEqual(['risk-residual-not-reached risks.0.current']);
    expect(on('2026-05-18', modify(done, open))).toEqual([]);
    const risk = { ...lowered, treatment: modify(done) };
    expect(foundOn({ ...risk, reviewedOn: '2026-05-17' })).toEqual([
      'risk-reassessment-due risks.0.current.assessedOn',
    ]);
    expect(foundOn({ ...risk, reviewedOn: '2026-05-18' })).toEqual(['risk-residual-not-reached risks.0.current']);
    expect(foundOn({ ...risk, residual: { ...level(1, 2), assessedOn: '2026-05-18' } })).toEqual([]);
    expect(foundOn({ ...risk, residual: { ...level(1, 2), assessedOn: '2026-05-17' } })).toHaveLength(1);
    const { current: _current, ...withoutCurrent } = risk;
    expect(foundOn({ ...withoutCurrent, inherent: level(5, 5) })).toEqual([]);
  });

  it('has a finding that names both levels', () => {
    const risk = {
      ...lowered,
      current: { ...level(4, 4), assessedOn: '2026-06-01' as const },
      treatment: modify(done),
    };
    const [finding] = checkRiskRegister(
      { criteria: makeRiskCriteria(), risks: [risk], acceptances: [] },
      { asOf: '2026-11-21' },
    );
    expect(finding?.message).toBe(
      'All actions for the risk "R-1" are done, but on 2026-06-01 it was "high" ("likely × major = 16"), above the expected "low" ("rare × minor = 2").',
    );
  });
});

describe('a risk both modified and its remainder retained', () => {
  const treatment = (...actions: readonly Action[]): Treatment => ({
    option: 'combined',
    parts: [modify(...actions), { option: 'retain' }],
  });
  const missing = ['risk-acceptance-missing risks.0.current'];

  it.each<[string, Partial<Risk>, readonly string[]]>([
    ['while it is being modified', { treatment: treatment(done, open) }, []],
    ['while it is being modified, critical today', { treatment: treatment(open), current: level(5, 5) }, []],
    ['when all is done', { treatment: treatment(done) }, ['risk-residual-not-assessed risks.0']],
    ['when all is given up', { treatment: treatment(cancelled) }, missing],
    [
      'when what remains is assessed',
      { treatment: treatment(open), residual: level(2, 4) },
      ['risk-acceptance-missing risks.0.residual'],
    ],
  ])('needs an acceptance once the residual risk is known: %s', (_, risk, expected) => {
    expect(foundOn({ ...bare, inherent: level(5, 5), ...risk, existingControls: ['A.6.3'] })).toEqual(expected);
  });
});

describe('acceptances that several roles owe', () => {
  const limits = (role: string) =>
    ({ automaticUpTo: null, approvals: [{ upTo: 'high', roles: [role], sign: 'any' }] }) as const;
  const criteria = makeRiskCriteria({
    acceptance: {
      ...limits('risk-owner'),
      appetites: [
        { category: 'confidentiality', ...limits('dpo') },
        { category: 'integrity', ...limits('dpo') },
      ],
    },
  });
  const residual = {
    likelihood: 1,
    impact: { confidentiality: 1, integrity: 2, availability: 1 },
    assessedOn,
  } as const;
  const risk = makeRisk({ residual });
  const rolesIn = (acceptances: readonly RiskAcceptance[]): unknown[] => {
    const findings = checkRiskRegister({ criteria, risks: [risk], acceptances }, { asOf: '2026-11-21' });
    return findings.map(({ code, params }) => [code, params['role']]);
  };

  it('are all reported at once, each role once', () => {
    expect(rolesIn([])).toEqual([
      ['risk-acceptance-missing', 'dpo'],
      ['risk-acceptance-missing', 'risk-owner'],
    ]);
  });

  it('name a role once that may accept up to two levels', () => {
    const twice = {
      automaticUpTo: null,
      approvals: [
        { upTo: 'low', roles: ['ciso'], sign: 'any' },
        { upTo: 'high', roles: ['ciso'], sign: 'any' },
      ],
    } as const;
    const findings = checkRiskRegister(
      { criteria: makeRiskCriteria({ acceptance: twice }), risks: [risk], acceptances: [] },
      { asOf: '2026-11-21' },
    );
    expect(findings.map(({ message }) => message)).toEqual([
      'The risk "R-1" remains at "low" ("overall") and needs an acceptance by "ciso", which is missing.',
    ]);
  });
});
