import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import {
  acceptRisk,
  acceptanceState,
  assessRisk,
  buildHeatMap,
  checkRiskRegister,
  rankRisks,
  rescaleRisks,
  type Risk,
  RiskAcceptanceSchema,
  RiskAnalysisSchema,
  riskTrend,
} from '../../../src/risk/index.ts';

const criteria = makeRiskCriteria();
const asOf = '2026-11-21';
const assessedOn = '2026-03-02';
const known = (level: string): Risk => makeRisk({ residual: { level, assessedOn } });

describe('a stage known by its level alone', () => {
  it('is kept as the register says it, without likelihood, impact and value', () => {
    const { scores, decision, problems } = assessRisk(known('medium'), criteria, { asOf });
    expect(scores.residual).toEqual({
      level: 'medium',
      rank: 2,
      value: null,
      likelihood: null,
      impact: null,
      explanation: { scoring: 'level', likelihoodRank: null, impactRank: null, decidedBy: [], band: null },
    });
    expect([decision, problems]).toEqual(['needs-approval', []]);
  });

  it('is found when the criteria do not have the level', () => {
    const findings = checkRiskRegister({ criteria, risks: [known('3')] }, { asOf });
    expect(findings.map(({ message }) => message)).toEqual([
      'The residual level of the risk "R-1" is "3", which is not a level of the criteria.',
    ]);
  });

  it('is above and below other stages by level, and neither above nor below within one', () => {
    const codes = (current: string, residual: string): string[] =>
      checkRiskRegister(
        {
          criteria,
          risks: [
            makeRisk({
              inherent: undefined,
              current: { level: current, assessedOn },
              residual: { level: residual, assessedOn },
            }),
          ],
        },
        { asOf },
      ).map(({ code }) => code);
    expect(codes('low', 'low')).toEqual([]);
    expect(codes('low', 'medium')).toEqual(['risk-residual-above-current', 'risk-acceptance-missing']);
    const pair = makeRisk({
      inherent: undefined,
      current: { likelihood: 1, impact: 4, assessedOn },
      residual: { level: 'low', assessedOn },
    });
    expect(checkRiskRegister({ criteria, risks: [pair] }, { asOf })).toEqual([]);
    const [finding] = checkRiskRegister(
      { criteria, risks: [makeRisk({ ...pair, residual: { level: 'high', assessedOn } })] },
      { asOf },
    );
    expect(finding?.message).toBe(
      'The risk "R-1" would be "high" ("level alone") after treatment; it is "low" ("rare × major = 4") today.',
    );
  });

  it('is accepted, ranked, compared and rescaled, and has no place on the heat map', () => {
    const acceptance = acceptRisk(known('medium'), criteria, {
      id: 'RA-1',
      signatures: [{ by: 'risk-owner', on: '2026-03-09' }],
      expiresOn: '2027-03-08',
    });
    expect(acceptance.snapshot).toMatchObject({ level: 'medium', likelihood: null, impact: null });
    expect(RiskAcceptanceSchema.parse(acceptance)).toEqual(acceptance);
    expect(acceptanceState(acceptance, known('medium'), { criteria, asOf })).toBe('valid');
    expect(acceptanceState(acceptance, known('low'), { criteria, asOf })).toBe('stale');
    const stage = 'residual';
    const ranked = rankRisks(
      [known('low'), makeRisk({ id: 'R-2', residual: { level: 'high', assessedOn } })],
      criteria,
      { stage },
    );
    expect(ranked.map(({ id }) => id)).toEqual(['R-2', 'R-1']);
    expect(riskTrend([known('low')], [known('high')], criteria, { stage }).changes[0]?.move).toBe('raised');
    expect(buildHeatMap([known('low')], criteria, { stage })).toMatchObject({ unplaced: ['R-1'], placed: 0 });
  });

  it('is rescaled by the mapping of the levels of risk', () => {
    const { inherent: _inherent, current: _current, ...alone } = known('medium');
    const to = makeRiskCriteria({ id: 'risk-criteria-2027' });
    const rescaled = (level?: Record<string, string>): ReturnType<typeof rescaleRisks> =>
      rescaleRisks([alone], { from: criteria, to, mapping: { likelihood: {}, impact: {}, ...(level && { level }) } });
    expect(rescaled({ medium: 'high' }).rescaled).toMatchObject([{ residual: { level: 'high', criteria: to.id } }]);
    expect(rescaled().stages[0]?.unmapped).toEqual([
      { parameter: 'level', category: null, level: 'medium', reason: 'not-in-mapping' },
    ]);
    expect(rescaled({ medium: 'awful' }).stages[0]?.unmapped[0]?.reason).toBe('not-in-new-criteria');
  });

  it('falls under the limits of a category by the properties that would be lost', () => {
    const acceptance = {
      ...criteria.acceptance,
      appetites: [{ category: 'confidentiality', automaticUpTo: null, approvals: [] }],
    };
    expect(assessRisk(known('low'), { ...criteria, acceptance }, { asOf }).decision).toBe('needs-treatment');
  });

  it.each<[object, string, string]>([
    [{}, 'analysis-incomplete', 'likelihood'],
    [{ likelihood: 2 }, 'analysis-incomplete', 'impact'],
    [{ impact: 2 }, 'analysis-incomplete', 'likelihood'],
    [{ level: 'low', impact: 2 }, 'analysis-incomplete', 'likelihood'],
    [{ level: 'low', impact: 2, likelihood: 2 }, 'level-besides-likelihood', ''],
  ])('is refused by the schema as %j', (levels, code, missing) => {
    const { error } = RiskAnalysisSchema.safeParse({ ...levels, assessedOn });
    expect(error?.issues).toMatchObject([{ params: missing === '' ? { code } : { code, missing } }]);
  });

  it.each([{ level: 'low' }, { likelihood: 2, impact: 2 }])('is accepted by the schema as %j', (levels) => {
    expect(RiskAnalysisSchema.safeParse({ ...levels, assessedOn }).success).toBe(true);
  });
});
