import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import {
  aggregateRisks,
  assessRisk,
  buildHeatMap,
  checkRiskRegister,
  rankRisks,
  registerAsOf,
  rescaleRisks,
  riskDueItems,
  RiskSchema,
  riskTrend,
  treatmentProgress,
} from '../../../src/risk/index.ts';

const criteria = makeRiskCriteria();
const stage = 'current';
const closed = { on: '2026-06-01', reason: 'The server was scrapped' } as const;
const over = makeRisk({ id: 'R-2', closed, treatment: { option: 'undecided' }, residual: undefined });
const still = makeRisk({ residual: { likelihood: 1, impact: 2, assessedOn: '2026-03-02' } });
const risks = [still, over];

describe('a closed risk', () => {
  it('asks for nothing from its day on, and for everything before', () => {
    const codes = (asOf: '2026-05-31' | '2026-06-01'): string[] =>
      checkRiskRegister({ criteria, risks }, { asOf }).map(({ code, subject }) => `${code} ${subject.id}`);
    expect(codes('2026-05-31')).toEqual(['risk-untreated R-2']);
    expect(codes('2026-06-01')).toEqual([]);
  });

  it('is never overdue for review, whatever day it is', () => {
    const review = (asOf: '2026-05-31' | '2029-01-01'): unknown[] => {
      const { reviewState, reviewDueOn } = assessRisk(over, criteria, { asOf });
      return [reviewState, reviewDueOn];
    };
    expect(review('2026-05-31')).toEqual(['scheduled', '2027-03-02']);
    expect(review('2029-01-01')).toEqual(['not-scheduled', null]);
    const items = riskDueItems(
      { criteria, risks: [over] },
      { from: '2026-01-01', through: '2030-12-31', asOf: '2029-01-01' },
    );
    expect(items).toEqual([]);
  });

  it('keeps its id: a second risk under it is found', () => {
    const findings = checkRiskRegister({ criteria, risks: [over, over] }, { asOf: '2026-11-21' });
    expect(findings.map(({ code }) => code)).toEqual(['risk-duplicate']);
  });

  it('is left out of rankings, maps, groups and progress unless asked for', () => {
    const all = { stage, includeClosed: true } as const;
    expect(rankRisks(risks, criteria, { stage }).map(({ id }) => id)).toEqual(['R-1']);
    expect(rankRisks(risks, criteria, all)).toHaveLength(2);
    expect(buildHeatMap(risks, criteria, { stage }).placed).toBe(1);
    expect(buildHeatMap(risks, criteria, all).placed).toBe(2);
    expect(aggregateRisks(risks, criteria, { by: 'asset', stage }).groups[0]?.riskIds).toEqual(['R-1']);
    expect(aggregateRisks(risks, criteria, { by: 'asset', ...all }).groups[0]?.riskIds).toEqual(['R-1', 'R-2']);
    const decided = (options: { asOf: '2026-05-31' | '2026-06-01'; includeClosed?: boolean }): number | null =>
      treatmentProgress(risks, options).decidedTally.of;
    expect(decided({ asOf: '2026-05-31' })).toBe(2);
    expect(decided({ asOf: '2026-06-01' })).toBe(1);
    expect(decided({ asOf: '2026-06-01', includeClosed: true })).toBe(2);
  });

  it('is shown open as of an earlier day, and removed by the trend between the days', () => {
    const before = registerAsOf(risks, { asOf: '2026-05-31' });
    const after = registerAsOf(risks, { asOf: '2026-06-01' });
    expect(before.map((risk) => 'closed' in risk)).toEqual([false, false]);
    expect(after[1]?.closed).toEqual(closed);
    expect(rankRisks(before, criteria, { stage })).toHaveLength(2);
    expect(riskTrend(before, after, criteria, { stage }).counts).toMatchObject({ removed: 1, unchanged: 1 });
    expect(riskTrend(before, after, criteria, { stage, includeClosed: true }).counts.unchanged).toBe(2);
  });

  it('is not rescaled and needs no decision', () => {
    const to = makeRiskCriteria({ id: 'risk-criteria-2027' });
    const preview = rescaleRisks([over], { from: criteria, to, mapping: { likelihood: {}, impact: {} } });
    expect(preview).toMatchObject({ stages: [], rescaled: [over], undecided: [] });
  });

  it('has a day and a reason, and was not closed before it was identified', () => {
    expect(RiskSchema.parse(over)).toEqual(over);
    expect(RiskSchema.safeParse({ ...over, closed: { on: '2026-06-01' } }).success).toBe(false);
    expect(RiskSchema.safeParse({ ...over, closed: { on: '2026-02-16', reason: 'Duplicate' } }).success).toBe(true);
    const { error } = RiskSchema.safeParse({ ...over, closed: { on: '2026-02-15', reason: 'Duplicate' } });
    expect(error?.issues).toMatchObject([{ path: ['closed', 'on'], params: { code: 'closed-before-identified' } }]);
    const undated = makeRisk({ closed, identifiedOn: undefined });
    expect(RiskSchema.parse(undated)).toEqual(undated);
  });
});

describe('a risk without a day of identification', () => {
  const { identifiedOn: _identifiedOn, ...undated } = makeRisk();
  const { inherent: _inherent, current: _current, residual: _residual, ...bare } = undated;

  it('parses, and is a finding', () => {
    expect(RiskSchema.parse(bare)).toEqual(bare);
    const findings = checkRiskRegister({ criteria, risks: [bare] }, { asOf: '2026-11-21' });
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['risk-identified-on-missing', 'info'],
      ['risk-not-assessed', 'warning'],
    ]);
  });

  it('was in the register from its first analysis on, and always where it has none', () => {
    const there = (risk: typeof bare, asOf: '2026-03-01' | '2026-03-02'): number =>
      registerAsOf([risk], { asOf }).length;
    expect([there(undated, '2026-03-01'), there(undated, '2026-03-02'), there(bare, '2026-03-01')]).toEqual([0, 1, 1]);
    const history = [{ stage: 'current', level: 'low', assessedOn: '2026-03-01' }] as const;
    expect(there({ ...undated, history }, '2026-03-01')).toBe(1);
  });

  it('has no last review until it is assessed', () => {
    const { lastReviewedOn, reviewDueOn, reviewState } = assessRisk(bare, criteria, { asOf: '2026-11-21' });
    expect([lastReviewedOn, reviewDueOn, reviewState]).toEqual([null, null, 'not-scheduled']);
    expect(assessRisk(undated, criteria, { asOf: '2026-11-21' }).lastReviewedOn).toBe('2026-03-02');
  });
});

describe('the promised day of the next review', () => {
  const review = (nextReviewOn: `${number}-${number}-${number}`, asOf: `${number}-${number}-${number}`): unknown[] => {
    const { reviewDueOn, reviewState } = assessRisk(makeRisk({ nextReviewOn }), criteria, { asOf });
    return [reviewDueOn, reviewState];
  };

  it('is the promise: overdue from the day after', () => {
    expect(review('2026-09-01', '2026-09-01')).toEqual(['2026-09-01', 'scheduled']);
    expect(review('2026-09-01', '2026-09-02')).toEqual(['2026-09-01', 'overdue']);
  });

  it('gives way to an earlier day of the criteria, and to a review held on it or later', () => {
    expect(review('2027-03-03', '2026-09-01')).toEqual(['2027-03-02', 'scheduled']);
    expect(review('2027-03-02', '2026-09-01')).toEqual(['2027-03-02', 'scheduled']);
    expect(review('2026-03-02', '2026-09-01')).toEqual(['2027-03-02', 'scheduled']);
  });

  it('stands alone where the criteria have no interval, or nothing was ever reviewed', () => {
    const { reviewEvery: _reviewEvery, ...unplanned } = criteria;
    const due = (risk: Parameters<typeof assessRisk>[0]): unknown =>
      assessRisk(risk, unplanned, { asOf: '2026-11-21' }).reviewDueOn;
    expect(due(makeRisk({ nextReviewOn: '2027-01-31' }))).toBe('2027-01-31');
    const {
      identifiedOn: _identifiedOn,
      inherent: _inherent,
      current: _current,
      residual: _residual,
      ...bare
    } = makeRisk();
    expect(due({ ...bare, nextReviewOn: '2027-01-31' })).toBe('2027-01-31');
    const items = riskDueItems(
      { criteria, risks: [{ ...bare, nextReviewOn: '2027-01-31' }] },
      { from: '2027-01-01', through: '2027-01-31', asOf: '2026-12-31' },
    );
    expect(items.find(({ kind }) => kind === 'risk-review')).toMatchObject({ dueOn: '2027-01-31', rule: 'next-on' });
  });

  it('is overdue in the check of the register', () => {
    const risk = makeRisk({
      nextReviewOn: '2026-09-01',
      residual: { likelihood: 1, impact: 2, assessedOn: '2026-03-02' },
    });
    const [finding] = checkRiskRegister({ criteria, risks: [risk] }, { asOf: '2026-11-21' });
    expect(finding?.message).toBe('The review of the risk "R-1" was due on 2026-09-01 (days late: 81).');
  });
});
