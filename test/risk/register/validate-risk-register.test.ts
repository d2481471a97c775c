import { describe, expect, it } from 'vitest';
import { makeRisk, makeRiskAcceptance, makeRiskCriteria } from '../../../src/fixtures/index.ts';
import { validateRiskRegister } from '../../../src/risk/index.ts';

const asOf = '2026-03-31';
const register = { criteria: makeRiskCriteria(), risks: [makeRisk()], acceptances: [makeRiskAcceptance()] };

function told(input: unknown): readonly string[] {
  return validateRiskRegister(input, { asOf }).findings.map(
    ({ pointer, code, subject }) => `${pointer} ${code} ${subject.kind} ${subject.id}`,
  );
}

describe('validateRiskRegister', () => {
  it('accepts a register, with the findings of the check', () => {
    expect(validateRiskRegister(register, { asOf })).toEqual({ ok: true, value: register, findings: [] });
    const { acceptances: _, ...unaccepted } = register;
    expect(validateRiskRegister(unaccepted, { asOf })).toMatchObject({
      ok: true,
      findings: [{ code: 'risk-acceptance-missing', pointer: '/risks/0/residual' }],
    });
  });

  it('names the record of each refusal as the check does', () => {
    const input = {
      criteria: { ...register.criteria, title: 5 },
      risks: [
        makeRisk({ owner: '' }),
        { ...makeRisk(), id: 7, title: 5 },
        makeRisk({ id: 'R-3', treatment: {} as never }),
        null,
      ],
      acceptances: [{ ...makeRiskAcceptance(), note: 1 }],
      approvals: 'none',
      colour: 'red',
    };
    expect(told(input)).toEqual([
      '/criteria/title field-type-invalid risk-criteria risk-criteria-2026',
      '/risks/0/owner text-empty risk R-1',
      '/risks/0/owner risk-owner-missing risk R-1',
      '/risks/0/residual risk-acceptance-stale risk R-1',
      '/risks/0/treatment risk-approval-missing risk R-1',
      '/risks/1/id field-type-invalid risk 1',
      '/risks/1/title field-type-invalid risk 1',
      '/risks/2/treatment/option field-missing risk R-3',
      '/risks/3 field-type-invalid risk 3',
      '/acceptances/0/note field-unknown risk-acceptance RA-1',
      '/approvals field-type-invalid treatment-approval approvals',
      '/colour field-unknown risk-register ',
    ]);
  });

  it('names a list that is none by its field', () => {
    expect(told({ ...register, risks: [], criteria: 5 })).toEqual([
      '/criteria field-type-invalid risk-criteria criteria',
      '/acceptances/0 risk-acceptance-of-unknown-risk risk-acceptance RA-1',
    ]);
    expect(told({ ...register, risks: {} })).toContain('/risks field-type-invalid risk risks');
  });

  it.each([null, 'none', [], 5])('refuses %j with one finding', (input) => {
    expect(told(input)).toEqual([' field-type-invalid risk-register ']);
  });

  it('refuses a wrong context whatever the input', () => {
    for (const input of [null, register])
      expect(() => validateRiskRegister(input, { asOf: '2026-13-01' })).toThrow(/^asOf must be/);
  });
});
