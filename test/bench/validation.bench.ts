import { validateStatement } from 'isms-kit/controls';
import { type Finding, groupFindings } from 'isms-kit/core';
import { generateRisks, makeRiskCriteria, makeStatement } from 'isms-kit/fixtures';
import { validateRiskRegister } from 'isms-kit/risk';
import { measureGrowth } from './measure-growth.ts';

measureGrowth(
  'groupFindings',
  (size) =>
    Array.from({ length: size }, (_, index): Finding => ({
      code: `door-${index % 50}`,
      severity: 'error',
      message: 'The door is open.',
      requirements: ['A.7.2'],
      subject: { kind: 'door', id: `D-${index}` },
      path: ['doors', index],
      params: {},
    })),
  (findings) => groupFindings(findings),
  [10_000, 100_000, 1_000_000],
);

// Every other risk has an unknown field and no owner.
measureGrowth(
  'validateRiskRegister, half of the risks refused',
  (size) => ({
    criteria: makeRiskCriteria(),
    risks: generateRisks({ seed: 1, count: size }).map((risk, index) =>
      index % 2 === 0 ? risk : Object.assign({}, risk, { owner: '', colour: 'red' }),
    ),
  }),
  (register) => validateRiskRegister(register, { asOf: '2026-11-30' }),
  [1000, 10_000],
);

measureGrowth(
  'validateStatement',
  (size) => Array.from({ length: size / 100 }, () => makeStatement()),
  (statements) => statements.map((statement) => validateStatement(statement)),
  [1000, 10_000],
);
