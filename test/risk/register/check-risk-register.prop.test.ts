import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriod, type CalendarDate } from '../../../src/core/index.ts';
import { generateRisks } from '../../../src/fixtures/risk/generate-risks.ts';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import {
  acceptRisk,
  aggregateRisks,
  approveTreatment,
  assessRisk,
  buildHeatMap,
  checkRiskRegister,
  rankRisks,
  type RiskAnalysis,
  riskTrend,
} from '../../../src/risk/index.ts';

describe('laws of a register', () => {
  const criteria = makeRiskCriteria();
  const register = fc
    .tuple(fc.integer(), fc.integer({ min: 0, max: 40 }))
    .map(([seed, count]) => generateRisks({ seed, count }));
  const stage = fc.constantFrom('inherent', 'current', 'residual', 'target');

  it('ranking does not depend on the order of the register and loses nothing', () => {
    const permuted = register.chain((risks) =>
      fc.tuple(fc.constant(risks), fc.shuffledSubarray([...risks], { minLength: risks.length })),
    );
    fc.assert(
      fc.property(permuted, stage, ([risks, shuffled], by) => {
        const ranked = rankRisks(risks, criteria, { stage: by });
        expect(rankRisks(shuffled, criteria, { stage: by })).toEqual(ranked);
        expect(ranked.map(({ id }) => id).toSorted()).toEqual(risks.map(({ id }) => id));
        const ranks = ranked.map(({ score }) => score?.rank ?? 0);
        expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
      }),
    );
  });

  it('the heat map holds each risk exactly once, in the cell of its level', () => {
    fc.assert(
      fc.property(register, stage, (risks, by) => {
        const { cells, unplaced, placed } = buildHeatMap(risks, criteria, { stage: by });
        const inCells = cells.flat().flatMap(({ riskIds }) => riskIds);
        expect([...inCells, ...unplaced].toSorted()).toEqual(risks.map(({ id }) => id));
        expect(placed).toBe(inCells.length);
        const levels = new Map(rankRisks(risks, criteria, { stage: by }).map(({ id, score }) => [id, score?.level]));
        for (const { level, riskIds } of cells.flat()) for (const id of riskIds) expect(levels.get(id)).toBe(level);
      }),
    );
  });

  it('groups by owner hold each risk exactly once, and their counts reconcile', () => {
    fc.assert(
      fc.property(register, stage, (risks, by) => {
        const { groups } = aggregateRisks(risks, criteria, { by: 'owner', stage: by });
        expect(groups.flatMap(({ riskIds }) => riskIds).toSorted()).toEqual(risks.map(({ id }) => id));
        for (const { levels, unscored, riskIds } of groups) {
          expect(levels.reduce((sum, { count }) => sum + count, unscored)).toBe(riskIds.length);
        }
      }),
    );
  });

  it('nothing moves between a register and itself', () => {
    fc.assert(
      fc.property(register, stage, (risks, by) => {
        expect(riskTrend(risks, risks, criteria, { stage: by }).counts.unchanged).toBe(risks.length);
      }),
    );
  });

  it('dates after the day in question make no difference to the next review', () => {
    const day = fc.integer({ min: 0, max: 1_000 }).map((days) => addPeriod('2025-01-01', `P${days + 1}D`));
    const anyDay = fc.option(day, { nil: undefined });
    fc.assert(
      fc.property(day, anyDay, anyDay, anyDay, day, (identifiedOn, reviewedOn, currentOn, residualOn, asOf) => {
        const review = (limit: (date: CalendarDate | undefined) => CalendarDate | undefined): unknown => {
          const analysis = (date: CalendarDate | undefined): RiskAnalysis | undefined =>
            date === undefined ? undefined : { likelihood: 1, impact: 1, assessedOn: date };
          const stages = { current: analysis(limit(currentOn)), residual: analysis(limit(residualOn)) };
          const dates = { identifiedOn, reviewedOn: limit(reviewedOn) };
          const risk = makeRisk({ properties: [], inherent: undefined, ...dates, ...stages });
          const { lastReviewedOn, reviewDueOn, reviewState } = assessRisk(risk, criteria, { asOf });
          expect(String(lastReviewedOn) <= asOf || lastReviewedOn === identifiedOn).toBe(true);
          return [lastReviewedOn, reviewDueOn, reviewState];
        };
        const past = (date: CalendarDate | undefined): CalendarDate | undefined =>
          date === undefined || date > asOf ? undefined : date;
        expect(review((date) => date)).toEqual(review(past));
      }),
      { numRuns: 500 },
    );
  });

  it('the findings of a risk do not depend on the order of acceptances and approvals', () => {
    const risk = makeRisk();
    const day = fc.constantFrom('2026-03-09' as const, '2026-03-10' as const);
    const expiresOn = fc.constantFrom('2026-04-01' as const, '2026-05-01' as const, '2026-12-31' as const);
    const by = fc.constantFrom('clerk', 'project-lead', 'Head of IT', 'risk-owner');
    const made = fc.record({
      signatures: fc.record({ by, on: day }).map((signature) => [signature]),
      expiresOn,
      title: fc.constantFrom(risk.title, 'Theft'),
    });
    const shuffled = fc
      .array(made, { minLength: 2, maxLength: 5 })
      .chain((all) =>
        fc.tuple(fc.constant([...all.entries()]), fc.shuffledSubarray([...all.entries()], { minLength: all.length })),
      );
    const seen = new Set<string>();
    fc.assert(
      fc.property(shuffled, ([listed, other]) => {
        const messages = (records: typeof listed): string[] => {
          const found = checkRiskRegister(
            {
              criteria,
              risks: [risk],
              acceptances: records.map(([index, { title, ...options }]) =>
                acceptRisk({ ...risk, title }, criteria, { id: `RA-${index}`, ...options }),
              ),
              approvals: records.map(([index, { title, ...options }]) =>
                approveTreatment(
                  { ...risk, owner: title === risk.title ? risk.owner : title },
                  { id: `TA-${index}`, ...options },
                ),
              ),
            },
            { asOf: '2026-11-21' },
          );
          for (const { code } of found) seen.add(code);
          return found.map(({ message }) => message);
        };
        expect(messages(other)).toEqual(messages(listed));
      }),
      { numRuns: 300 },
    );
    expect([...seen].toSorted()).toEqual([
      'risk-acceptance-expired',
      'risk-acceptance-missing',
      'risk-acceptance-role-wrong',
      'risk-acceptance-stale',
      'risk-approval-expired',
      'risk-approval-not-by-owner',
      'risk-approval-stale',
    ]);
  });

  it('the findings of a risk do not depend on the other risks', () => {
    fc.assert(
      fc.property(register, (risks) => {
        const whole = checkRiskRegister({ criteria, risks, acceptances: [] }, { asOf: '2026-11-21' });
        const alone = risks.flatMap((risk) =>
          checkRiskRegister({ criteria, risks: [risk], acceptances: [] }, { asOf: '2026-11-21' }),
        );
        expect(whole.map(({ message }) => message)).toEqual(alone.map(({ message }) => message));
      }),
    );
  });
});
