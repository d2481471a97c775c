import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import { checkRiskRegister, type Risk, type Treatment } from '../../../src/risk/index.ts';
import { foundOn, type More } from '../found-in-register.ts';

const asOf = '2026-11-21';
const assessedOn = '2026-03-02';
const rare = { likelihood: 'rare', impact: 'minor', assessedOn } as const;
const settled = { residual: rare } as const;

describe('checkRiskRegister on references', () => {
  it('checks references only against the registers that are given', () => {
    const risk = makeRisk({ ...settled, assets: ['a', 'b'], threats: ['t'] });
    expect(foundOn(risk)).toEqual([]);
    expect(foundOn(risk, { assets: [{ id: 'a' }], threats: [] })).toEqual([
      'risk-asset-unknown risks.0.assets.1',
      'risk-threat-unknown risks.0.threats.0',
    ]);
  });

  it('finds controls that do not exist, with a statement and without', () => {
    const controls = ['A.5.99', '6.1.3', 'custom:', 'A.8.24', 'custom:four-eyes'];
    const treatment = { option: 'modify', controls, plan: { actions: [] } };
    const existingControls = ['A.9.2.1', 'A.9.2.1'];
    const risk = { ...makeRisk({ ...settled, current: rare }), treatment, existingControls } as unknown as Risk;
    const findings = [
      'risk-control-unknown risks.0.treatment',
      'risk-control-unknown risks.0.treatment',
      'risk-control-unknown risks.0.treatment',
      'risk-control-2013 risks.0.existingControls',
    ];
    expect(foundOn(risk)).toEqual(findings);
    const entries = ['A.5.99', 'A.8.24', 'A.9.2.1', 'custom:four-eyes'].map((control) => ({
      control,
      applicability: 'applicable' as const,
    }));
    expect(foundOn(risk, { statement: { entries } as unknown as NonNullable<More['statement']> })).toEqual(findings);
    const messages = checkRiskRegister({ criteria: makeRiskCriteria(), risks: [risk], acceptances: [] }, { asOf });
    expect([messages[0]?.message, messages[3]?.message]).toEqual([
      'The risk "R-1" uses "6.1.3", which is not a control of Annex A; a custom control starts with custom:.',
      'The risk "R-1" uses "A.9.2.1", which is of the 2013 edition; it went into A.5.16.',
    ]);
  });

  it.each([
    ['A.5.1', []],
    ['8.24', ['risk-control-spelling: The risk "R-1" uses "8.24", which must be written A.8.24.']],
    ['a5.01', ['risk-control-spelling: The risk "R-1" uses "a5.01", which must be written A.5.1.']],
    ['A.5.1 ', ['risk-control-spelling: The risk "R-1" uses "A.5.1 ", which must be written A.5.1.']],
    [
      'A.14.2',
      [
        'risk-control-2013: The risk "R-1" uses "A.14.2", which is of the 2013 edition; it went into A.8.25, A.8.27, A.8.29, A.8.30, A.8.31 and 1 more.',
      ],
    ],
    [
      'A14.2.7',
      ['risk-control-2013: The risk "R-1" uses "A14.2.7", which is of the 2013 edition; it went into A.8.30.'],
    ],
    [
      'A.8',
      [
        'risk-control-unknown: The risk "R-1" uses "A.8", which is not a control of Annex A; a custom control starts with custom:.',
      ],
    ],
    [
      'A.5.99',
      [
        'risk-control-unknown: The risk "R-1" uses "A.5.99", which is not a control of Annex A; a custom control starts with custom:.',
      ],
    ],
  ])('says what the id %j of a register that was not parsed may mean', (control, expected) => {
    const risk = { ...makeRisk({ ...settled, current: rare }), existingControls: [control] } as unknown as Risk;
    const findings = checkRiskRegister({ criteria: makeRiskCriteria(), risks: [risk] }, { asOf });
    expect(findings.map(({ code, message }) => `${code}: ${message}`)).toEqual(expected);
  });

  it('reads the controls of the treatment and the existing ones, each once', () => {
    const statement = {
      entries: [
        { control: 'A.8.1', applicability: 'excluded' },
        { control: 'A.8.24', applicability: 'undecided' },
      ],
    } as const;
    const treatment: Treatment = { option: 'modify', controls: ['A.8.24', 'A.8.1', 'A.8.24'], plan: { actions: [] } };
    expect(foundOn(makeRisk({ ...settled, current: rare, treatment }), { statement })).toEqual([
      'risk-control-excluded risks.0.treatment',
      'risk-control-undecided risks.0.treatment',
      'risk-control-not-in-statement risks.0.existingControls',
    ]);
    const bare = makeRisk({ ...settled, current: rare, existingControls: undefined, treatment });
    expect(foundOn(bare, { statement }).length).toBe(2);
  });
});
