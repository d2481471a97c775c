import { describe, expect, it } from 'vitest';
import { makeRetentionRule, makeRetentionSchedule } from '../../../src/fixtures/index.ts';
import { RetentionScheduleSchema } from '../../../src/retention/index.ts';
import { problemsOf } from '../problems-of.ts';

const fiscalYear = { kind: 'fiscal-year-end', month: 6, day: 30 };
const after = { kind: 'after', event: 'created', period: 'P1Y' };

describe('RetentionScheduleSchema', () => {
  it('puts the path of the rule before that of its problem', () => {
    const end = { ...after, cutoff: { ...fiscalYear, month: 4, day: 31 } };
    const schedule = { ...makeRetentionSchedule(), rules: [makeRetentionRule(), { ...makeRetentionRule(), end }] };
    expect(problemsOf(RetentionScheduleSchema, schedule)).toEqual(['rules.1.end.cutoff.day cutoff-day-not-in-month']);
  });

  it('accepts a schedule without rules or categories', () => {
    const schedule = { id: 'schedule', title: 'Schedule', version: '1.0', rules: [] };
    expect(RetentionScheduleSchema.parse(schedule)).toEqual(schedule);
  });
});
