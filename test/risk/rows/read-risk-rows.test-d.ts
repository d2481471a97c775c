import { expectTypeOf } from 'vitest';
import { readRiskRows, type Risk, riskCriteriaPresets } from '../../../src/risk/index.ts';

const criteria = riskCriteriaPresets.product5x5;
const columns = {
  id: 'Key',
  current: { likelihood: 'L', impact: { confidentiality: 'C' } },
  residual: { impact: 'I' },
};
const read = readRiskRows([], criteria, { assessedOn: '2026-03-02', columns });
expectTypeOf(read.risks).toEqualTypeOf<readonly Risk[]>();

// @ts-expect-error the day of the assessments is missing
readRiskRows([], criteria, { columns });
// @ts-expect-error the field is misspelt
readRiskRows([], criteria, { assessedOn: '2026-03-02', columns: { titel: 'Risk' } });
// @ts-expect-error the field of the stage is misspelt
readRiskRows([], criteria, { assessedOn: '2026-03-02', columns: { current: { likelyhood: 'L' } } });
