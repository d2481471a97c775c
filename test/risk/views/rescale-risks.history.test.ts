import { describe, expect, it } from 'vitest';
import { registerAsOf, riskTrend } from '../../../src/risk/index.ts';
import { preview, to } from './rescale-sample.ts';

const assessedOn = '2026-03-02';

describe('rescaleRisks on the history', () => {
  const history = [
    { stage: 'current', likelihood: 5, impact: 4, assessedOn: '2025-03-02', rationale: 'Two thefts' },
    { stage: 'residual', likelihood: 'rare', impact: { finance: 'minor' }, assessedOn: '2025-03-02' },
  ] as const;

  it('rescales the history like the stages and reports it after them', () => {
    const { stages, counts, rescaled } = preview({ current: { likelihood: 4, impact: 4, assessedOn }, history });
    expect(stages.map(({ stage, history: place, outcome }) => [stage, place, outcome])).toEqual([
      ['current', null, 'unchanged'],
      ['current', 0, 'moved'],
      ['residual', 1, 'unchanged'],
    ]);
    expect([counts.unchanged, counts.moved]).toEqual([2, 1]);
    expect(rescaled[0]?.history).toEqual([
      {
        stage: 'current',
        likelihood: 'likely',
        impact: 'major',
        assessedOn: '2025-03-02',
        rationale: 'Two thefts',
        criteria: 'product3x3',
      },
      {
        stage: 'residual',
        likelihood: 'unlikely',
        impact: { finance: 'minor' },
        assessedOn: '2025-03-02',
        criteria: 'product3x3',
      },
    ]);
  });

  it('leaves a risk undecided whose history cannot be mapped', () => {
    const current = { likelihood: 4, impact: 4, assessedOn } as const;
    const { stages, undecided } = preview({ current, history: [{ ...history[0], impact: 'severe' }] });
    expect([stages[1]?.outcome, stages[1]?.unmapped.length, undecided]).toEqual(['unmapped', 1, ['R-1']]);
  });

  it('leaves no trend if only the criteria changed', () => {
    const { rescaled } = preview({ current: { likelihood: 4, impact: 4, assessedOn }, history });
    const { changes } = riskTrend(
      registerAsOf(rescaled, { asOf: '2026-03-01' }),
      registerAsOf(rescaled, { asOf: '2026-03-02' }),
      to,
      { stage: 'current' },
    );
    expect(changes.map(({ move, before, after }) => [move, before?.level, after?.level])).toEqual([
      ['unchanged', 'high', 'high'],
    ]);
  });
});
