import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../src/core/index.ts';
import { makeRisk } from '../../src/fixtures/make-risk.ts';
import { makeRiskAcceptance } from '../../src/fixtures/make-risk-acceptance.ts';
import { makeRiskCriteria } from '../../src/fixtures/make-risk-criteria.ts';
import { makeTreatmentApproval } from '../../src/fixtures/make-treatment-approval.ts';
import {
  acceptanceState,
  acceptRisk,
  approveTreatment,
  assessRisk,
  checkRiskRegister,
  registerAsOf,
  treatmentApprovalState,
  treatmentProgress,
} from '../../src/risk/index.ts';

const criteria = makeRiskCriteria();
const risk = makeRisk();
const dates = { approvedOn: '2026-03-09', expiresOn: '2026-03-09' } as const;
const approve = { id: 'A-1', approvedBy: 'Head of IT' } as const;

const asOfTakers: Record<string, (asOf: CalendarDate) => unknown> = {
  assessRisk: (asOf) => assessRisk(criteria, risk, { asOf }),
  acceptanceState: (asOf) => acceptanceState(makeRiskAcceptance(), risk, criteria, asOf),
  treatmentApprovalState: (asOf) => treatmentApprovalState(makeTreatmentApproval(), risk, asOf),
  registerAsOf: (asOf) => registerAsOf([], asOf),
  treatmentProgress: (asOf) => treatmentProgress([], asOf),
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

describe('a real date', () => {
  it.each(Object.entries(asOfTakers))('is taken as asOf of %s', (_name, take) => {
    expect(() => take('2028-02-29')).not.toThrow();
  });

  it('is taken for approvals', () => {
    expect(acceptRisk(risk, criteria, { ...approve, ...dates }).expiresOn).toBe('2026-03-09');
    expect(approveTreatment(risk, { ...approve, ...dates }).expiresOn).toBe('2026-03-09');
  });
});
