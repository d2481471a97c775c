import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import {
  ActionSchema,
  ApprovalSchema,
  CadenceSchema,
  coreFindings,
  EvidenceSchema,
  type FindingTable,
  ReviewSchema,
} from '../../../src/core/index.ts';
import { findingsOn } from './findings-on.ts';

const table: FindingTable = coreFindings;

describe('findingsOfIssues', () => {
  it.each<[string, z.ZodType]>([
    ['ActionSchema', ActionSchema],
    ['ApprovalSchema', ApprovalSchema],
    ['CadenceSchema', CadenceSchema],
    ['EvidenceSchema', EvidenceSchema],
    ['ReviewSchema', ReviewSchema],
  ])('never throws on any JSON, and gives one finding for each problem of %s', (_, schema) => {
    const fields = fc.constantFrom(
      'status',
      'text',
      'on',
      'every',
      'mode',
      'anchor',
      'tolerance',
      'signatures',
      'snapshot',
    );
    const values = fc.oneof(fc.jsonValue(), fc.constantFrom('open', 'done', '2026-03-02', 'P1Y', 'fixed', 'rolling'));
    const inputs = fc.oneof(fc.jsonValue(), fc.dictionary(fields, values));
    fc.assert(
      fc.property(inputs, (input) => {
        const { known, blind } = findingsOn(schema, input);
        const issues = schema.safeParse(input).error?.issues ?? [];
        const problems = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : [issue.code]));
        expect(known).toHaveLength(problems.length);
        expect(blind.map(({ path }) => path)).toEqual(known.map(({ path }) => path));
        expect(JSON.parse(JSON.stringify(known))).toEqual(known);
        for (const { code, message, params } of known) {
          const template = table[code]?.message ?? '';
          const places = Array.from(template.matchAll(/\{(\w+)\}/g), ([, name]) => name);
          expect(Object.keys(params)).toEqual(expect.arrayContaining(places));
          expect(message.length).toBeLessThan(400);
        }
      }),
    );
  });
});
