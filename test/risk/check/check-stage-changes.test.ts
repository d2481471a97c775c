import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import { assessRisk, checkRiskRegister, registerAsOf, type Risk, type Treatment } from '../../../src/risk/index.ts';
import { foundOn } from '../found-in-register.ts';

const assessedOn = '2026-01-01';
const at = (legal: number, finance = 4) => ({ likelihood: 3, impact: { finance, legal }, assessedOn }) as const;
const bare = makeRisk({
  properties: [],
  inherent: undefined,
  residual: undefined,
  existingControls: undefined,
  identifiedOn: assessedOn,
});
const criteria = makeRiskCriteria({
  acceptance: {
    automaticUpTo: 'high',
    approvals: [],
    appetites: [{ category: 'legal', automaticUpTo: 'low', approvals: [] }],
  },
});
const cancelled = { status: 'cancelled', text: 'x', reason: 'too dear' } as const;
const open = { status: 'open', text: 'x', owner: 'IT', dueOn: '2027-01-31' } as const;
const lowered = 'risk-category-lowered-without-control risks.0.residual.impact.legal';

describe('a category of impact that is lower than before, while the risk as a whole is not', () => {
  it.each<[string, Treatment, readonly string[]]>([
    ['nothing decided', { option: 'undecided' }, [lowered]],
    ['retention', { option: 'retain' }, [lowered]],
    ['avoidance given up', { option: 'avoid', action: cancelled }, [lowered]],
    ['a plan given up', { option: 'modify', controls: ['A.5.31'], plan: { actions: [cancelled] } }, [lowered]],
    ['a control', { option: 'modify', controls: ['A.5.31'], plan: { actions: [open] } }, []],
    ['sharing', { option: 'share', party: 'Insurer' }, []],
  ])('needs an explanation: %s', (_, treatment, expected) => {
    expect(foundOn({ ...bare, current: at(4), residual: at(1), treatment }, { criteria })).toEqual(expected);
  });

  it('has a finding for the current risk, too', () => {
    const risk: Risk = { ...bare, inherent: at(4), current: at(1), treatment: { option: 'undecided' } };
    expect(foundOn(risk, { criteria })).toEqual(['risk-category-lowered-without-control risks.0.current.impact.legal']);
    expect(foundOn({ ...risk, existingControls: ['A.5.31'] }, { criteria })).toEqual([]);
  });

  it('has one finding only where the risk as a whole is lower, too', () => {
    const risk: Risk = { ...bare, current: at(4), residual: at(1, 1), treatment: { option: 'undecided' } };
    expect(foundOn(risk, { criteria })).toEqual(['risk-lowered-without-control risks.0.residual']);
  });
});

describe('one level beside levels by category', () => {
  const risk: Risk = { ...bare, properties: ['confidentiality', 'availability'], treatment: { option: 'undecided' } };
  const strict = makeRiskCriteria({
    acceptance: {
      automaticUpTo: 'high',
      approvals: [],
      appetites: [{ category: 'availability', automaticUpTo: 'low', approvals: [] }],
    },
  });
  const one = { likelihood: 3, impact: 4, assessedOn } as const;
  const apart = { likelihood: 3, impact: { confidentiality: 4, availability: 1 }, assessedOn } as const;

  it('is the level of each property that would be lost', () => {
    expect(foundOn({ ...risk, current: one, residual: apart }, { criteria: strict })).toEqual([
      'risk-category-lowered-without-control risks.0.residual.impact.availability',
    ]);
    expect(foundOn({ ...risk, current: apart, residual: one }, { criteria: makeRiskCriteria() })).toContain(
      'risk-residual-category-raised risks.0.residual.impact.availability',
    );
    expect(foundOn({ ...risk, current: one, residual: one }, { criteria: makeRiskCriteria() })).toEqual([
      'risk-untreated risks.0.treatment',
    ]);
  });

  it('is compared only where criteria have a level for both', () => {
    const scoring = { kind: 'product', bands: [{ level: 'low', from: 5 }] } as const;
    const unparsed = { ...makeRiskCriteria(), scoring };
    const holed = { ...apart, impact: { confidentiality: 4, availability: 1 } };
    expect(foundOn({ ...risk, current: holed, residual: holed }, { criteria: unparsed })).toEqual([]);
  });
});

describe('the level that a finding names', () => {
  it('is the level of the category whose appetite decides, with its name', () => {
    const strict = makeRiskCriteria({
      acceptance: {
        automaticUpTo: 'high',
        approvals: [],
        appetites: [
          { category: 'legal', automaticUpTo: null, approvals: [{ upTo: 'low', roles: ['counsel'], sign: 'any' }] },
        ],
      },
    });
    const register = {
      criteria: strict,
      risks: [{ ...bare, current: at(1), treatment: { option: 'undecided' } }],
    } as const;
    const findings = checkRiskRegister({ ...register, acceptances: [] }, { asOf: '2026-02-01' });
    expect(findings.map(({ code, params }) => [code, params['level'], params['category']])).toEqual([
      ['risk-untreated', 'low', 'legal'],
    ]);
  });
});

describe('reviews and the past', () => {
  const past = { stage: 'residual', ...at(1), assessedOn: '2026-01-10', withdrawnOn: '2026-06-01' } as const;
  const reviewed = (history: Risk['history'] & object, asOf: '2026-05-31' | '2026-06-01') => {
    const [stood] = registerAsOf([{ ...bare, current: at(4), history }], { asOf });
    return stood && assessRisk(stood, makeRiskCriteria(), { asOf }).lastReviewedOn;
  };

  it('include earlier assessments, also withdrawn ones', () => {
    expect(reviewed([past], '2026-05-31')).toBe('2026-01-10');
    expect(reviewed([past], '2026-06-01')).toBe('2026-01-10');
  });

  it('do not include an earlier target', () => {
    expect(reviewed([{ ...past, stage: 'target' }], '2026-06-01')).toBe('2026-01-01');
  });

  it('do not include later dates', () => {
    const history = [
      { stage: 'current', ...at(4), assessedOn: '2025-06-01' },
      { stage: 'current', ...at(4), assessedOn: '2025-01-01' },
    ] as const;
    const risk = { ...bare, current: at(4), identifiedOn: '2025-01-01', history } as const;
    const stood = registerAsOf([risk], { asOf: '2025-03-01' });
    expect(stood[0]).toMatchObject({ current: { assessedOn: '2025-01-01' }, history: [] });
    const found = checkRiskRegister({ criteria, risks: stood, acceptances: [] }, { asOf: '2025-03-01' });
    expect(found.filter(({ code }) => code.startsWith('risk-history'))).toEqual([]);
    const early = checkRiskRegister({ criteria, risks: [risk], acceptances: [] }, { asOf: '2025-03-01' });
    expect(early.filter(({ code }) => code.startsWith('risk-history'))).toEqual([]);
  });
});
