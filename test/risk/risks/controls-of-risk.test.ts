import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../../src/fixtures/index.ts';
import { controlsOfRisk, type Treatment } from '../../../src/risk/index.ts';

const modify = (...controls: ('A.5.3' | 'A.8.15' | 'A.8.24')[]): Treatment & { option: 'modify' } => ({
  option: 'modify',
  controls,
  plan: { actions: [] },
});

describe('controlsOfRisk', () => {
  it('lists the controls in place first, then those of every part of the treatment, each once', () => {
    const treatment: Treatment = { option: 'combined', parts: [modify('A.8.24', 'A.8.15'), { option: 'retain' }] };
    expect(controlsOfRisk({ existingControls: ['A.5.3', 'A.8.15'], treatment })).toEqual(['A.5.3', 'A.8.15', 'A.8.24']);
    expect(controlsOfRisk({ treatment: modify('A.5.3') })).toEqual(['A.5.3']);
  });

  it('returns nothing for a risk without controls, and does not change the risk', () => {
    expect(controlsOfRisk({ treatment: { option: 'undecided' } })).toEqual([]);
    const risk = makeRisk();
    const before = structuredClone(risk);
    controlsOfRisk(risk);
    expect(risk).toEqual(before);
  });
});
