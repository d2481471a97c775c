import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/core/index.ts';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeRiskAcceptance } from '../../../src/fixtures/risk/make-risk-acceptance.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import { makeTreatmentApproval } from '../../../src/fixtures/risk/make-treatment-approval.ts';
import {
  acceptanceState,
  acceptRisk,
  approveTreatment,
  assessRisk,
  checkRiskRegister,
  registerAsOf,
  type Risk,
  treatmentApprovalState,
  treatmentProgress,
} from '../../../src/risk/index.ts';

const criteria = makeRiskCriteria();
const risk = makeRisk();
const dates = { approvedOn: '2026-03-09', expiresOn: '2026-03-09' } as const;
const approve = { id: 'A-1', approvedBy: 'Head of IT' } as const;

const asOfTakers: Record<string, (asOf: CalendarDate) => unknown> = {
  assessRisk: (asOf) => assessRisk(risk, criteria, { asOf }),
  acceptanceState: (asOf) => acceptanceState(makeRiskAcceptance(), risk, { criteria, asOf }),
  treatmentApprovalState: (asOf) => treatmentApprovalState(makeTreatmentApproval(), risk, { asOf }),
  registerAsOf: (asOf) => registerAsOf([], { asOf }),
  treatmentProgress: (asOf) => treatmentProgress([], { asOf }),
  checkRiskRegister: (asOf) => checkRiskRegister({ criteria, risks: [], acceptances: [] }, { asOf }),
};

const wrong: readonly [unknown, string][] = [
  ['2026-2-1', '"2026-2-1"'],
  ['2026-02-29', '"2026-02-29"'],
  ['2026-11-21T00:00:00Z', '"2026-11-21T00:00:00Z"'],
  ['nonsense', '"nonsense"'],
  ['', '""'],
  [null, 'null'],
  [undefined, 'undefined'],
  [20261121, '20261121'],
];

describe.each(wrong)('the date %j', (date, got) => {
  it.each(Object.entries(asOfTakers))('is refused as asOf of %s', (_name, take) => {
    expect(() => take(date as CalendarDate)).toThrow(
      new RangeError(`asOf must be a calendar date YYYY-MM-DD, got ${got}`),
    );
  });

  it.each(['approvedOn', 'expiresOn'] as const)('is refused as %s of approvals', (parameter) => {
    const options = { ...approve, ...dates, [parameter]: date };
    const refused = new RangeError(`${parameter} must be a calendar date YYYY-MM-DD, got ${got}`);
    expect(() => acceptRisk(risk, criteria, options)).toThrow(refused);
    if (parameter === 'expiresOn' && date === undefined) return;
    expect(() => approveTreatment(risk, options)).toThrow(refused);
  });
});

describe('a day in a register that no month has', () => {
  const asOf = '2026-03-31';
  const never = '2026-02-30';
  const analysis = { likelihood: 2, impact: 2, assessedOn: never } as const;
  const action = { status: 'open', text: 'Encrypt', dueOn: never } as const;
  const done = { status: 'done', text: 'Encrypt', doneOn: never } as const;
  const plan = { actions: [{ ...action, dueOn: asOf }, done] } as const;
  const treatment = { option: 'combined', parts: [{ option: 'modify', controls: [], plan }] } as const;
  const past = { stage: 'current', ...analysis } as const;

  it.each<[string, Partial<Risk>]>([
    ['identifiedOn', { identifiedOn: never }],
    ['reviewedOn', { reviewedOn: never }],
    ['inherent.assessedOn', { inherent: analysis }],
    ['current.assessedOn', { current: analysis }],
    ['residual.assessedOn', { residual: analysis }],
    ['target.assessedOn', { target: analysis }],
    ['history[0].assessedOn', { history: [past] }],
    ['history[0].withdrawnOn', { history: [{ ...past, assessedOn: asOf, withdrawnOn: never }] }],
  ])('is refused as %s of a risk', (place, overrides) => {
    const changed = makeRisk(overrides);
    const refused = `${place} must be a calendar date YYYY-MM-DD, got "2026-02-30"`;
    const register = { criteria, risks: [risk, changed], acceptances: [] };
    expect(() => assessRisk(changed, criteria, { asOf })).toThrow(new RangeError(`risk.${refused}`));
    expect(() => checkRiskRegister(register, { asOf })).toThrow(new RangeError(`risks[1].${refused}`));
    expect(() => registerAsOf([risk, changed], { asOf })).toThrow(new RangeError(`risks[1].${refused}`));
  });

  it.each<[string, Risk['treatment']]>([
    ['action.dueOn', { option: 'avoid', action }],
    ['parts[0].plan.actions[1].doneOn', treatment],
  ])('is refused as %s of a treatment', (place, treated) => {
    const risks = [makeRisk({ treatment: treated })];
    const refused = new RangeError(`risks[0].treatment.${place} must be a calendar date YYYY-MM-DD, got "2026-02-30"`);
    expect(() => checkRiskRegister({ criteria, risks, acceptances: [] }, { asOf })).toThrow(refused);
    expect(() => treatmentProgress(risks, { asOf })).toThrow(refused);
  });

  it.each(['approvedOn', 'expiresOn'] as const)('is refused as %s of approvals', (parameter) => {
    const acceptance = makeRiskAcceptance({ [parameter]: never });
    const approval = makeTreatmentApproval({ [parameter]: never });
    const refused = `${parameter} must be a calendar date YYYY-MM-DD, got "2026-02-30"`;
    const register = { criteria, risks: [], acceptances: [] };
    expect(() => checkRiskRegister({ ...register, acceptances: [acceptance] }, { asOf })).toThrow(
      new RangeError(`acceptances[0].${refused}`),
    );
    expect(() => checkRiskRegister({ ...register, approvals: [approval] }, { asOf })).toThrow(
      new RangeError(`approvals[0].${refused}`),
    );
  });

  it('is refused as the expiry that a state is asked about', () => {
    const refused = 'expiresOn must be a calendar date YYYY-MM-DD, got "2026-02-30"';
    const acceptance = makeRiskAcceptance({ expiresOn: never });
    expect(() => acceptanceState(acceptance, risk, { criteria, asOf })).toThrow(new RangeError(`acceptance.${refused}`));
    const approval = makeTreatmentApproval({ expiresOn: never });
    expect(() => treatmentApprovalState(approval, risk, { asOf })).toThrow(new RangeError(`approval.${refused}`));
  });
});

describe('a real date', () => {
  it.each(Object.entries(asOfTakers))('is taken as asOf of %s', (_name, take) => {
    expect(() => take('2028-02-29')).not.toThrow();
  });

  it('is taken for approvals', () => {
    expect(acceptRisk(risk, criteria, { ...approve, ...dates }).expiresOn).toBe('2026-03-09');
    expect(approveTreatment(risk, { ...approve, ...dates }).expiresOn).toBe('2026-03-09');
  });
});
