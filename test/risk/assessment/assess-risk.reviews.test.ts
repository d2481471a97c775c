import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/core/index.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import { assessRisk, type Risk } from '../../../src/risk/index.ts';
import { analysis, unassessed } from './assessed-sample.ts';

const asOf = '2026-11-21';

function reviewed(risk: Partial<Risk>, day: CalendarDate, criteria = makeRiskCriteria()): unknown {
  const { lastReviewedOn, reviewDueOn, reviewState } = assessRisk({ ...unassessed, ...risk }, criteria, { asOf: day });
  return [lastReviewedOn, reviewDueOn, reviewState];
}

describe('assessRisk on reviews', () => {
  it('has a review in time on the day it is due and overdue on the next', () => {
    const risk = { identifiedOn: '2025-11-21' } as const;
    expect(reviewed(risk, '2026-11-21')).toEqual(['2025-11-21', '2026-11-21', 'scheduled']);
    expect(reviewed(risk, '2026-11-22')).toEqual(['2025-11-21', '2026-11-21', 'overdue']);
  });

  it('counts the interval from the latest review, assessment or identification', () => {
    const current = { ...analysis(1, 1), assessedOn: '2026-03-02' } as const;
    const identifiedOn = '2026-05-04';
    expect(reviewed({ current, identifiedOn }, asOf)).toEqual(['2026-05-04', '2027-05-04', 'scheduled']);
    expect(reviewed({ current, reviewedOn: '2026-01-01' }, asOf)).toEqual(['2026-03-02', '2027-03-02', 'scheduled']);
    expect(reviewed({ current, reviewedOn: '2026-09-01' }, asOf)).toEqual(['2026-09-01', '2027-09-01', 'scheduled']);
    const target = { ...current, assessedOn: '2026-09-01' } as const;
    expect(reviewed({ current, target }, asOf)).toEqual(['2026-03-02', '2027-03-02', 'scheduled']);
  });

  it('does not count reviews after the day in question', () => {
    const identifiedOn = '2025-01-15';
    const current = { ...analysis(1, 1), assessedOn: '2026-03-02' } as const;
    expect(reviewed({ identifiedOn, current, reviewedOn: '2026-03-01' }, '2026-03-01')).toEqual([
      '2026-03-01',
      '2027-03-01',
      'scheduled',
    ]);
    expect(reviewed({ identifiedOn, current }, '2026-03-02')).toEqual(['2026-03-02', '2027-03-02', 'scheduled']);
    expect(reviewed({ identifiedOn, current }, '2026-03-01')).toEqual(['2025-01-15', '2026-01-15', 'overdue']);
    expect(reviewed({ identifiedOn, reviewedOn: '2062-09-01' }, asOf)).toEqual(['2025-01-15', '2026-01-15', 'overdue']);
    expect(reviewed({ identifiedOn: '2026-12-01' }, asOf)).toEqual(['2026-12-01', '2027-12-01', 'scheduled']);
    expect(reviewed({ identifiedOn: '2026-12-01', reviewedOn: '2025-01-15' }, asOf)).toEqual([
      '2025-01-15',
      '2026-01-15',
      'overdue',
    ]);
  });

  it("takes the interval of today's level, not of the expected one", () => {
    const reviewEvery = [
      { level: 'low', every: 'P1Y' },
      { level: 'high', every: 'P1M' },
    ] as const;
    const criteria = makeRiskCriteria({ reviewEvery });
    const due = (risk: Partial<Risk>): unknown =>
      assessRisk({ ...unassessed, ...risk }, criteria, { asOf }).reviewDueOn;
    const [low, high, unknown] = [analysis(1, 1), analysis(2, 5), analysis(9, 1)];
    expect(due({ inherent: high, current: high, residual: low })).toBe('2026-04-02');
    expect(due({ inherent: high, current: low, residual: low })).toBe('2027-03-02');
    expect(due({ inherent: high, residual: low })).toBe('2026-04-02');
    expect(due({ residual: low })).toBe('2027-03-02');
    expect(due({ inherent: high, target: low })).toBe('2026-04-02');
    expect(due({ inherent: high, current: unknown, residual: low })).toBeNull();
  });

  it('takes the interval by level if the criteria have one for each level', () => {
    const reviewEvery = [
      { level: 'low', every: 'P1Y' },
      { level: 'high', every: 'P1M' },
    ] as const;
    const criteria = makeRiskCriteria({ reviewEvery });
    expect(reviewed({ current: analysis(1, 1) }, asOf, criteria)).toEqual(['2026-03-02', '2027-03-02', 'scheduled']);
    expect(reviewed({ current: analysis(2, 5) }, asOf, criteria)).toEqual(['2026-03-02', '2026-04-02', 'overdue']);
    expect(reviewed({ current: analysis(1, 5) }, asOf, criteria)).toEqual(['2026-03-02', null, 'not-scheduled']);
    expect(reviewed({}, asOf, criteria)).toEqual(['2026-02-16', null, 'not-scheduled']);
  });

  it('schedules no review without an interval', () => {
    const criteria = makeRiskCriteria({ reviewEvery: undefined });
    expect(reviewed({}, asOf, criteria)).toEqual(['2026-02-16', null, 'not-scheduled']);
  });
});
