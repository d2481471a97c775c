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
  riskDueItems,
  type RiskRegister,
  treatmentApprovalState,
  treatmentProgress,
} from '../../../src/risk/index.ts';

const criteria = makeRiskCriteria();
const risk = makeRisk();
const on = '2026-03-09';
const options = { id: 'A-1', signatures: [{ by: 'Head of IT', on }], expiresOn: on } as const;

const asOfTakers: Record<string, (asOf: CalendarDate) => unknown> = {
  assessRisk: (asOf) => assessRisk(risk, criteria, { asOf }),
  acceptanceState: (asOf) => acceptanceState(makeRiskAcceptance(), risk, { criteria, asOf }),
  treatmentApprovalState: (asOf) => treatmentApprovalState(makeTreatmentApproval(), risk, { asOf }),
  registerAsOf: (asOf) => registerAsOf([], { asOf }),
  treatmentProgress: (asOf) => treatmentProgress([], { asOf }),
  riskDueItems: (asOf) => riskDueItems({ criteria, risks: [] }, { from: '2026-01-01', through: '2026-12-31', asOf }),
  checkRiskRegister: (asOf) => checkRiskRegister({ criteria, risks: [] }, { asOf }),
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

  it('is refused as the day of a signature', () => {
    const signed = { ...options, signatures: [{ by: 'Head of IT', on: date as CalendarDate }] };
    const refused = new RangeError(`signatures[0].on must be a calendar date YYYY-MM-DD, got ${got}`);
    expect(() => acceptRisk(risk, criteria, signed)).toThrow(refused);
    expect(() => approveTreatment(risk, signed)).toThrow(refused);
  });

  it('is refused as the last day of an acceptance', () => {
    const ending = { ...options, expiresOn: date as CalendarDate };
    const refused = new RangeError(`expiresOn must be a calendar date YYYY-MM-DD, got ${got}`);
    expect(() => acceptRisk(risk, criteria, ending)).toThrow(refused);
  });
});

it.each(wrong.filter(([date]) => date !== undefined))(
  'the date %j is refused as the last day of an approval',
  (date, got) => {
    const refused = new RangeError(`expiresOn must be a calendar date YYYY-MM-DD, got ${got}`);
    expect(() => approveTreatment(risk, { ...options, expiresOn: date as CalendarDate })).toThrow(refused);
  },
);

describe('a day that does not exist', () => {
  const asOf = '2026-03-31';
  const never = '2026-02-30';
  const analysis = { likelihood: 2, impact: 2, assessedOn: never } as const;
  const action = { status: 'open', text: 'Encrypt', dueOn: never } as const;
  const done = { status: 'done', text: 'Encrypt', doneOn: never } as const;
  const plan = { actions: [{ ...action, dueOn: asOf }, done] } as const;
  const treatment = { option: 'combined', parts: [{ option: 'modify', controls: [], plan }] } as const;
  const past = { stage: 'current', ...analysis } as const;

  const register = { criteria, risks: [], acceptances: [] };
  const codesAndPlaces = (checked: RiskRegister): string[] =>
    checkRiskRegister(checked, { asOf }).map(({ code, path }) => `${code} ${path.join('.')}`);

  it.each<[string, Partial<Risk>]>([
    ['identifiedOn', { identifiedOn: never }],
    ['reviewedOn', { reviewedOn: never }],
    ['inherent.assessedOn', { inherent: analysis }],
    ['current.assessedOn', { current: analysis }],
    ['residual.assessedOn', { residual: analysis }],
    ['target.assessedOn', { target: analysis }],
    ['history[0].assessedOn', { history: [past] }],
    ['history[0].withdrawnOn', { history: [{ ...past, assessedOn: asOf, withdrawnOn: never }] }],
  ])('is refused as %s of a risk, and is one finding of the check of the register', (place, overrides) => {
    const changed = makeRisk(overrides);
    const refused = `${place} must be a calendar date YYYY-MM-DD, got "2026-02-30"`;
    expect(() => assessRisk(changed, criteria, { asOf })).toThrow(new RangeError(`risk.${refused}`));
    const path = place.replaceAll('[', '.').replaceAll(']', '');
    expect(codesAndPlaces({ ...register, risks: [changed] })).toEqual([`risk-record-unreadable risks.0.${path}`]);
    expect(() => registerAsOf([risk, changed], { asOf })).toThrow(new RangeError(`risks[1].${refused}`));
  });

  it.each<[string, Risk['treatment']]>([
    ['action.dueOn', { option: 'avoid', action }],
    ['parts[0].plan.actions[1].doneOn', treatment],
  ])('is refused as %s of a treatment, and is one finding of the check of the register', (place, treated) => {
    const risks = [makeRisk({ treatment: treated })];
    const refused = new RangeError(`risks[0].treatment.${place} must be a calendar date YYYY-MM-DD, got "2026-02-30"`);
    const path = place.replaceAll('[', '.').replaceAll(']', '');
    expect(codesAndPlaces({ ...register, risks })).toEqual([`risk-record-unreadable risks.0.treatment.${path}`]);
    expect(() => treatmentProgress(risks, { asOf })).toThrow(refused);
  });

  it.each<[string, object]>([
    ['signatures.0.on', { signatures: [{ by: 'risk-owner', on: never }] }],
    ['expiresOn', { expiresOn: never }],
  ])('is one finding as %s of an acceptance or approval, which does not count', (place, overrides) => {
    const acceptances = [makeRiskAcceptance(overrides)];
    const approvals = [makeTreatmentApproval(overrides)];
    expect(codesAndPlaces({ criteria, risks: [risk], acceptances, approvals })).toEqual([
      'risk-acceptance-missing risks.0.residual',
      'risk-approval-missing risks.0.treatment',
      `risk-record-unreadable acceptances.0.${place}`,
      `risk-record-unreadable approvals.0.${place}`,
    ]);
  });

  it('is refused as the last day of an approval whose state is asked', () => {
    const refused = 'expiresOn must be a calendar date YYYY-MM-DD, got "2026-02-30"';
    const acceptance = makeRiskAcceptance({ expiresOn: never });
    expect(() => acceptanceState(acceptance, risk, { criteria, asOf })).toThrow(
      new RangeError(`acceptance.${refused}`),
    );
    const approval = makeTreatmentApproval({ expiresOn: never });
    expect(() => treatmentApprovalState(approval, risk, { asOf })).toThrow(new RangeError(`approval.${refused}`));
  });
});

describe('a real date', () => {
  it.each(Object.entries(asOfTakers))('is accepted as asOf of %s', (_name, take) => {
    expect(() => take('2028-02-29')).not.toThrow();
  });

  it('is accepted for approvals', () => {
    expect(acceptRisk(risk, criteria, options).expiresOn).toBe('2026-03-09');
    expect(approveTreatment(risk, options).expiresOn).toBe('2026-03-09');
  });
});
