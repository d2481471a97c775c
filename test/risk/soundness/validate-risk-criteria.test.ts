import { expect, it } from 'vitest';
import { riskCriteriaPresets, validateRiskCriteria } from '../../../src/risk/index.ts';

const { product5x5, nist80030 } = riskCriteriaPresets;

it('validateRiskCriteria accepts criteria, with the findings of the check', () => {
  expect(validateRiskCriteria(product5x5)).toEqual({ ok: true, value: product5x5, findings: [] });
  const { ok, findings } = validateRiskCriteria(nist80030);
  expect(ok).toBe(true);
  expect(findings.length).toBeGreaterThan(0);
});

it('validateRiskCriteria refuses criteria, with the findings of the check beside the reasons', () => {
  const { ok, findings } = validateRiskCriteria({ ...nist80030, title: '' });
  expect(ok).toBe(false);
  expect(findings[0]).toMatchObject({ pointer: '/title', code: 'text-empty', subject: { kind: 'risk-criteria' } });
  expect(findings.length).toBeGreaterThan(1);
  expect(validateRiskCriteria(null).findings.map(({ code }) => code)).toEqual(['field-type-invalid']);
});
