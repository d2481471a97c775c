import { expect, it } from 'vitest';
import { governanceDueItems } from '../../../src/governance/index.ts';

const window = { from: '2026-11-01', through: '2026-11-30', asOf: '2026-11-21' } as const;

it('governanceDueItems has nothing for empty registers', () => {
  expect(governanceDueItems({}, window)).toEqual([]);
});

it('governanceDueItems throws for a window that ends before it begins', () => {
  expect(() => governanceDueItems({}, { ...window, through: '2026-10-31' })).toThrow(
    new RangeError('through must not lie before from, got "2026-10-31"'),
  );
});
