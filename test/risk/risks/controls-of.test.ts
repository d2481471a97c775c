import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../../src/fixtures/index.ts';
import { controlsOf, type Treatment } from '../../../src/risk/index.ts';

const modify = (...controls: ('A.5.3' | 'A.8.15' | 'A.8.24')[]): Treatment & { option: 'modify' } => ({
  option: 'modify',
  controls,
  plan: { actions: [] },
});

describe('controlsOf', () => {
  it('lists the controls in place first, then those of every part of the treatment, each once', () => {
    const treatment: Treatment = { option: 'combined', parts: [modify('A.8.24', 'A.8.15'), { option: 'retain' }] };
    expect(controlsOf({ existingControls: ['A.5.3', 'A.8.15'], treatment })).toEqual(['A.5.3', 'A.8.15', 'A.8.24']);
    expect(controlsOf({ treatment: modify('A.5.3') })).toEqual(['A.5.3']);
  });

  it('has nothing for a risk without controls, and leaves the risk as it is', () => {
    expect(controlsOf({ treatment: { option: 'undecided' } })).toEqual([]);
    const risk = makeRisk();
    const before = structuredClone(risk);
    controlsOf(risk);
    expect(risk).toEqual(before);
  });
});
