import { describe, expect, it } from 'vitest';
import { DigestSchema } from '../../../src/core/index.ts';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeRiskAcceptance } from '../../../src/fixtures/risk/make-risk-acceptance.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import { makeTreatmentApproval } from '../../../src/fixtures/risk/make-treatment-approval.ts';
import {
  acceptRisk,
  approveTreatment,
  ImpactSchema,
  LevelReferenceSchema,
  RiskAcceptanceSchema,
  RiskSchema,
  TreatmentActionSchema,
  TreatmentApprovalSchema,
  TreatmentSchema,
} from '../../../src/risk/index.ts';

const analysis = { likelihood: 'likely', impact: 'major', assessedOn: '2026-03-02' };
const action = { status: 'open', text: 'Encrypt', owner: 'IT', dueOn: '2026-06-30' };
const modify = { option: 'modify', controls: ['A.8.24', 'custom:four-eyes'], plan: { actions: [action] } };

describe('RiskSchema', () => {
  it('accepts a risk with everything', () => {
    const whole = {
      ...makeRisk(),
      description: 'At a customer site',
      threats: ['theft'],
      theme: 'Devices',
      source: 'Incident I-3',
      current: { ...analysis, assessedBy: 'CISO', criteria: 'risk-criteria-2026', rationale: 'Two thefts in a year' },
      target: { ...analysis, impact: { confidentiality: 2, reputation: 'minor' } },
      history: [{ stage: 'current', ...analysis }],
      reviewedOn: '2026-09-01',
      custom: { ticket: 4711 },
    };
    expect(RiskSchema.parse(whole)).toEqual(whole);
  });

  it('accepts a risk that is identified and no more', () => {
    const identified = makeRisk({
      inherent: undefined,
      current: undefined,
      residual: undefined,
      existingControls: undefined,
      treatment: { option: 'undecided' },
    });
    expect(RiskSchema.parse(identified)).toEqual(identified);
  });

  it('accepts past analyses of every stage', () => {
    const history = ['inherent', 'current', 'residual', 'target'].map((stage) => Object.assign({ stage }, analysis));
    expect(RiskSchema.parse({ ...makeRisk(), history }).history).toEqual(history);
    const { error } = RiskSchema.safeParse({ ...makeRisk(), history: [{ stage: 'past', ...analysis }] });
    expect(error?.issues.map(({ path }) => path)).toEqual([['history', 0, 'stage']]);
  });

  it.each<[string, object, PropertyKey[]]>([
    ['an empty id', { id: ' ' }, ['id']],
    ['an empty title', { title: '' }, ['title']],
    ['no owner', { owner: undefined }, ['owner']],
    ['an unknown property', { properties: ['secrecy'] }, ['properties', 0]],
    ['a day that does not exist', { identifiedOn: '2026-02-30' }, ['identifiedOn']],
    ['an analysis without a date', { current: { likelihood: 1, impact: 1 } }, ['current', 'assessedOn']],
    ['a mistyped key in an analysis', { current: { ...analysis, likelyhood: 1 } }, ['current']],
    ['rank 0', { current: { ...analysis, likelihood: 0 } }, ['current', 'likelihood']],
    ['rank 11', { current: { ...analysis, likelihood: 11 } }, ['current', 'likelihood']],
    ['rank NaN', { current: { ...analysis, likelihood: Number.NaN } }, ['current', 'likelihood']],
    [
      'an impact that would be lost',
      { current: { ...analysis, impact: JSON.parse('{"__proto__":5,"availability":2}') as object } },
      ['current', 'impact'],
    ],
    ['an impact on nothing', { current: { ...analysis, impact: {} } }, ['current', 'impact']],
    ['a stage explicitly undefined', { current: undefined }, ['current']],
    ['a past analysis without its stage', { history: [analysis] }, ['history', 0, 'stage']],
    ['a control that does not exist', { existingControls: ['A.5.99'] }, ['existingControls', 0]],
    ['a control of 2013', { treatment: { ...modify, controls: ['A.9.2.1'] } }, ['treatment', 'controls', 0]],
    ['custom data that is no JSON', { custom: { at: new Date(0) } }, ['custom']],
  ])('refuses %s', (_name, overrides, path) => {
    const { error } = RiskSchema.safeParse({ ...makeRisk(), ...overrides });
    expect(error?.issues.map((issue) => issue.path)).toEqual([path]);
  });
});

describe('TreatmentSchema', () => {
  it.each<[string, unknown]>([
    ['modify', modify],
    ['retain', { option: 'retain' }],
    ['avoid', { option: 'avoid', action }],
    ['share', { option: 'share', party: 'Insurer' }],
    ['share with a plan', { option: 'share', party: 'Insurer', plan: { actions: [action] } }],
    ['undecided', { option: 'undecided' }],
    ['a risk modified and its remainder retained', { option: 'combined', parts: [modify, { option: 'retain' }] }],
  ])('accepts %s', (_name, treatment) => {
    expect(TreatmentSchema.parse(treatment)).toEqual(treatment);
  });

  it.each<[string, unknown]>([
    ['modify without a plan', { option: 'modify', controls: [] }],
    ['retain with controls', { option: 'retain', controls: ['A.8.24'] }],
    ['avoid without an action', { option: 'avoid' }],
    ['share with nobody', { option: 'share', party: '' }],
    ['a combination of one', { option: 'combined', parts: [modify] }],
    ['a combination with something undecided', { option: 'combined', parts: [modify, { option: 'undecided' }] }],
    ['a combination in a combination', { option: 'combined', parts: [modify, { option: 'combined', parts: [] }] }],
    ['an option of another vocabulary', { option: 'mitigate' }],
    ['a nameless custom control', { ...modify, controls: ['custom:'] }],
  ])('refuses %s', (_name, treatment) => {
    expect(TreatmentSchema.safeParse(treatment).success).toBe(false);
  });
});

describe('TreatmentSchema on combinations', () => {
  const retain = { option: 'retain' };
  const share = { option: 'share', party: 'Insurer' };

  it('refuses to retain the remainder twice, and says where', () => {
    const { error } = TreatmentSchema.safeParse({ option: 'combined', parts: [retain, modify, retain, retain] });
    expect(error?.issues).toMatchObject([
      {
        path: ['parts', 2, 'option'],
        message: 'A combination has the option retain once at most.',
        params: { code: 'option-repeated', option: 'retain' },
      },
      { path: ['parts', 3, 'option'], params: { code: 'option-repeated' } },
    ]);
    expect(TreatmentSchema.safeParse({ option: 'combined', parts: [retain, retain] }).success).toBe(false);
    expect(TreatmentSchema.safeParse({ option: 'combined', parts: [retain, modify] }).success).toBe(true);
  });

  it('takes the other options several times', () => {
    const parts = [modify, modify, share, share, { option: 'avoid', action }, { option: 'avoid', action }];
    expect(TreatmentSchema.safeParse({ option: 'combined', parts }).success).toBe(true);
  });
});

describe('TreatmentActionSchema', () => {
  it.each<[string, unknown, boolean]>([
    ['open without owner and date', { status: 'open', text: 'Encrypt' }, true],
    ['in progress', { ...action, id: 'T-1', status: 'in-progress' }, true],
    ['done', { ...action, status: 'done', doneOn: '2026-05-01' }, true],
    ['done without a day', { ...action, status: 'done' }, false],
    ['open with a day of completion', { ...action, doneOn: '2026-05-01' }, false],
    ['cancelled', { ...action, status: 'cancelled', reason: 'Laptops are gone' }, true],
    ['cancelled without a reason', { ...action, status: 'cancelled' }, false],
    ['of unknown status', { ...action, status: 'late' }, false],
  ])('%s', (_name, value, accepted) => {
    expect(TreatmentActionSchema.safeParse(value).success).toBe(accepted);
  });
});

describe('LevelReferenceSchema and ImpactSchema', () => {
  it.each([
    ['likely', true],
    [1, true],
    [10, true],
    ['', false],
    [0, false],
    [11, false],
    [1.5, false],
    [Infinity, false],
    [null, false],
  ])('%j: %s', (level, accepted) => {
    expect(LevelReferenceSchema.safeParse(level).success).toBe(accepted);
    expect(ImpactSchema.safeParse(level).success).toBe(accepted);
    expect(ImpactSchema.safeParse({ finance: level }).success).toBe(accepted);
  });
});

describe('RiskAcceptanceSchema and TreatmentApprovalSchema', () => {
  it('refuse an expiry before the approval and take one on the same day', () => {
    for (const [schema, made] of [
      [RiskAcceptanceSchema, makeRiskAcceptance()],
      [TreatmentApprovalSchema, makeTreatmentApproval()],
    ] as const) {
      expect(schema.safeParse({ ...made, expiresOn: '2026-03-09' }).success).toBe(true);
      const { error } = schema.safeParse({ ...made, expiresOn: '2026-03-08' });
      expect(error?.issues).toMatchObject([{ path: ['expiresOn'], params: { code: 'expires-before-approval' } }]);
    }
  });

  it('refuse to be about another risk than the one they are filed under', () => {
    const { accepted } = makeRiskAcceptance();
    const acceptance = { ...makeRiskAcceptance(), accepted: { ...accepted, risk: 'R-2' } };
    expect(RiskAcceptanceSchema.safeParse(acceptance).error?.issues).toMatchObject([
      {
        path: ['accepted', 'risk'],
        params: { code: 'accepted-other-risk' },
        message: 'The acceptance is of R-1, what was accepted is of R-2.',
      },
    ]);
    const { approved } = makeTreatmentApproval();
    const approval = { ...makeTreatmentApproval(), approved: { ...approved, risk: 'R-2' } };
    expect(TreatmentApprovalSchema.safeParse(approval).error?.issues).toMatchObject([
      {
        path: ['approved', 'risk'],
        params: { code: 'approved-other-risk' },
        message: 'The approval is of R-1, what was approved is of R-2.',
      },
    ]);
  });

  it('accept what was made of an impact by category, and of actions without owner and date', () => {
    const by = { approvedBy: 'Ada', approvedOn: '2026-03-09' } as const;
    const impact = { integrity: 'minor', finance: 1 } as const;
    const risk = makeRisk({
      residual: { likelihood: 2, impact, assessedOn: '2026-03-02' },
      treatment: { option: 'avoid', action: { status: 'open', text: 'Encrypt' } },
    });
    const acceptance = acceptRisk(risk, makeRiskCriteria(), { id: 'RA-1', ...by, expiresOn: '2027-03-08' });
    expect(RiskAcceptanceSchema.parse(acceptance).accepted.impact).toEqual({
      integrity: 'minor',
      finance: 'negligible',
    });
    const approval = approveTreatment(risk, { id: 'TA-1', ...by });
    expect(TreatmentApprovalSchema.parse(approval).approved.actions).toEqual([
      { text: 'Encrypt', owner: null, dueOn: null },
    ]);
  });

  it('refuse a digest of another form', () => {
    const digest = makeRiskAcceptance().digest;
    expect(DigestSchema.parse(digest)).toBe(digest);
    expect(DigestSchema.safeParse(digest.toUpperCase()).success).toBe(false);
    expect(DigestSchema.safeParse(digest.slice(0, -1)).success).toBe(false);
  });
});
