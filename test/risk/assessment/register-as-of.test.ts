import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { registerAsOf, type RegisterAsOfOptions, type Risk, type RiskAnalysis } from '../../../src/risk/index.ts';

const bare = makeRisk({ inherent: undefined, current: undefined, residual: undefined });

function analysis(likelihood: number, assessedOn: RiskAnalysis['assessedOn']): RiskAnalysis {
  return { likelihood, impact: 4, assessedOn };
}

describe('registerAsOf', () => {
  const remembered: Risk = {
    ...bare,
    identifiedOn: '2025-06-01',
    current: analysis(1, '2026-09-01'),
    residual: analysis(1, '2026-09-01'),
    history: [
      { stage: 'current', ...analysis(4, '2026-03-02') },
      { stage: 'current', ...analysis(5, '2025-06-10') },
      { stage: 'inherent', ...analysis(5, '2025-06-10') },
    ],
  };
  const stood = (asOf: RegisterAsOfOptions['asOf']): unknown => {
    const [risk_] = registerAsOf([remembered], { asOf });
    return (
      risk_ && [
        risk_.inherent?.likelihood ?? null,
        risk_.current?.likelihood ?? null,
        risk_.residual?.likelihood ?? null,
      ]
    );
  };

  it('returns each stage as last assessed by the day, the day included', () => {
    expect(stood('2025-05-31')).toBeUndefined();
    expect(stood('2025-06-01')).toEqual([null, null, null]);
    expect(stood('2025-06-09')).toEqual([null, null, null]);
    expect(stood('2025-06-10')).toEqual([5, 5, null]);
    expect(stood('2026-03-02')).toEqual([5, 4, null]);
    expect(stood('2026-08-31')).toEqual([5, 4, null]);
    expect(stood('2026-09-01')).toEqual([5, 1, 1]);
  });

  it('leaves out stages that were not assessed, and does not change the risk itself', () => {
    const frozen = structuredClone(remembered);
    expect(Object.keys(registerAsOf([remembered], { asOf: '2025-06-01' })[0] ?? {})).not.toContain('current');
    expect(Object.keys(registerAsOf([remembered], { asOf: '2025-06-10' })[0]?.current ?? {})).not.toContain('stage');
    expect(remembered).toEqual(frozen);
  });

  it('reads the history in any order, the target included', () => {
    const history = [...(remembered.history ?? [])].toReversed();
    const aimed: Risk = {
      ...remembered,
      target: analysis(2, '2026-09-01'),
      history: [...history, { stage: 'target', ...analysis(3, '2026-03-02') }],
    };
    const [before] = registerAsOf([aimed], { asOf: '2025-12-31' });
    const [between] = registerAsOf([aimed], { asOf: '2026-08-31' });
    const [after] = registerAsOf([aimed], { asOf: '2026-09-01' });
    expect([before?.current, before?.target]).toEqual([analysis(5, '2025-06-10'), undefined]);
    expect([between?.current, between?.target]).toEqual([analysis(4, '2026-03-02'), analysis(3, '2026-03-02')]);
    expect([after?.current, after?.target]).toEqual([analysis(1, '2026-09-01'), analysis(2, '2026-09-01')]);
  });

  it('prefers the present analysis to an earlier one of the same date', () => {
    const twice: Risk = { ...remembered, history: [{ stage: 'current', ...analysis(5, '2026-09-01') }] };
    expect(registerAsOf([twice], { asOf: '2026-12-31' })[0]?.current?.likelihood).toBe(1);
  });

  it('returns a risk without a history as it is', () => {
    const risk: Risk = { ...bare, current: analysis(2, '2026-03-02') };
    expect(registerAsOf([risk], { asOf: '2026-03-02' })).toEqual([risk]);
  });
});
