import { expect, it } from 'vitest';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import { checkRiskRegister } from '../../../src/risk/index.ts';

it.each<[unknown, string | number]>([
  [undefined, 'undefined'],
  [Number.NaN, 'NaN'],
  [Number.POSITIVE_INFINITY, 'Infinity'],
  [null, 'null'],
  [[2], '[2]'],
  [true, 'true'],
  [0, 0],
  [6, 6],
  ['often', 'often'],
])('a finding shows the level %j as JSON can', (likelihood, shown) => {
  const current = { likelihood: likelihood as string, impact: 2, assessedOn: '2026-03-02' } as const;
  const register = { criteria: makeRiskCriteria(), risks: [makeRisk({ current })], acceptances: [] };
  const findings = checkRiskRegister(register, { asOf: '2026-03-31' });
  expect(findings.find(({ code }) => code === 'risk-level-unknown')).toMatchObject({
    message: `The current likelihood of R-1 is ${shown}, which the criteria do not have.`,
    params: { value: shown },
  });
  expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
});
