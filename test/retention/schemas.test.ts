import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  makeDisposalRecord,
  makeLegalHold,
  makeRetentionRecord,
  makeRetentionSchedule,
} from '../../src/fixtures/index.ts';
import * as retention from '../../src/retention/index.ts';

const fiscalYearEnd = { kind: 'fiscal-year-end', month: 6, day: 'last' };
const after = { kind: 'after', event: 'created', cutoff: fiscalYearEnd, period: 'P1Y' };

describe.each<readonly [string, z.ZodType, unknown]>([
  ['CutoffSchema', retention.CutoffSchema, fiscalYearEnd],
  ['DisposalRecordSchema', retention.DisposalRecordSchema, makeDisposalRecord()],
  ['FiscalYearEndSchema', retention.FiscalYearEndSchema, fiscalYearEnd],
  ['HoldScopeSchema', retention.HoldScopeSchema, { kind: 'everything' }],
  ['LegalHoldSchema', retention.LegalHoldSchema, makeLegalHold()],
  [
    'RetentionEndSchema',
    retention.RetentionEndSchema,
    { kind: 'earliest', of: [after, { kind: 'latest', of: [after, { kind: 'permanent' }] }] },
  ],
  ['RetentionRecordSchema', retention.RetentionRecordSchema, makeRetentionRecord()],
  ['RetentionRuleSchema', retention.RetentionRuleSchema, makeRetentionSchedule().rules[0]],
  ['RetentionScheduleSchema', retention.RetentionScheduleSchema, makeRetentionSchedule()],
])('%s', (_name, schema, sample) => {
  it('compiles, and parses the same then', () => {
    const compiled = z.compile(schema, { strict: true });
    expect(compiled.parse(sample)).toEqual(sample);
    expect(compiled.safeParse({ kind: 'soon' })).toEqual(schema.safeParse({ kind: 'soon' }));
  });

  it('gives JSON Schema for its input and its output', () => {
    expect(z.toJSONSchema(schema, { io: 'output' })).toHaveProperty('$schema');
    expect(z.toJSONSchema(schema, { io: 'input' })).toHaveProperty('$schema');
  });
});

it('nested ends have the same JSON Schema for their input and their output', () => {
  const [input, output] = (['input', 'output'] as const).map((io) =>
    z.toJSONSchema(retention.RetentionEndSchema, { io }),
  );
  expect(input).toEqual(output);
  expect(JSON.stringify(input).match(/"earliest"/g)).toHaveLength(15);
});
