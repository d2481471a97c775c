import { describe, expect, it } from 'vitest';
import { checkCadences } from '../../../src/core/index.ts';
import { makeCadence } from '../../../src/fixtures/index.ts';
import { codesOf } from '../../codes-of.ts';

describe('checkCadences', () => {
  it('finds nothing in time, tolerance included, and nothing in an empty list', () => {
    const cadence = makeCadence({ tolerance: { after: 'P1W' } });
    expect(checkCadences([{ id: 'D', cadence }], { asOf: '2026-03-08' })).toEqual([]);
    expect(codesOf(checkCadences([{ id: 'D', cadence }], { asOf: '2026-03-09' }))).toEqual(['cadence-overdue']);
    expect(checkCadences([], { asOf: '2026-03-09' })).toEqual([]);
  });

  it('reports a completion in the future and does not count it', () => {
    const duty = { id: 'D', cadence: makeCadence(), completedOn: '2026-04-01' } as const;
    expect(checkCadences([duty], { asOf: '2026-03-09' }).map(({ code, path }) => [code, path])).toEqual([
      ['cadence-completed-in-future', [0, 'completedOn']],
      ['cadence-overdue', [0, 'cadence']],
    ]);
  });
});
