import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { makeLegalHold, makeRetentionRule } from '../../src/fixtures/index.ts';
import {
  FiscalYearEndSchema,
  LegalHoldSchema,
  RetentionEndSchema,
  RetentionRuleSchema,
} from '../../src/retention/index.ts';

const fiscalYear = { kind: 'fiscal-year-end', month: 2, day: 29 };
const permanent = { kind: 'permanent' };
const circle: { kind: string; of: unknown[] } = { kind: 'latest', of: [] };
circle.of.push(circle);

describe('the sentences of the retention schemas', () => {
  it.each<[string, z.ZodType, unknown, string]>([
    [
      'a day that its month does not have',
      FiscalYearEndSchema,
      { ...fiscalYear, month: 4, day: 31 },
      'Month 4 has no day 31.',
    ],
    [
      '29 February',
      FiscalYearEndSchema,
      fiscalYear,
      'Day 29 of month 2 does not come every year; the last day of the month is "last".',
    ],
    ['a circle', RetentionEndSchema, circle, 'The end is nested more than 16 levels deep.'],
    [
      'a thousand and one parts',
      RetentionEndSchema,
      { kind: 'latest', of: Array.from({ length: 1000 }, () => permanent) },
      'The end has more than 1,000 parts.',
    ],
    [
      'a rule that ends before it begins',
      RetentionRuleSchema,
      { ...makeRetentionRule(), validFrom: '2025-01-01', validTo: '2024-12-31' },
      'The rule is valid until 2024-12-31, before it is valid from 2025-01-01.',
    ],
    [
      'a release before the hold',
      LegalHoldSchema,
      { ...makeLegalHold(), placedOn: '2026-03-01', releasedOn: '2026-02-28', releasedBy: 'Counsel' },
      'The hold was released on 2026-02-28, before it was placed on 2026-03-01.',
    ],
    [
      'a release by nobody',
      LegalHoldSchema,
      { ...makeLegalHold(), placedOn: '2026-03-01', releasedOn: '2026-03-01' },
      'The hold was released on 2026-03-01, and nobody is named who released it.',
    ],
    [
      'a release without a day',
      LegalHoldSchema,
      { ...makeLegalHold(), releasedOn: null, releasedBy: 'Counsel' },
      'The hold names Counsel as who released it, but no day of release.',
    ],
  ])('on %s', (_name, schema, input, message) => {
    expect(schema.safeParse(input).error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
});
