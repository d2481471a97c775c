import { describe, expect, it } from 'vitest';
import { type Review, ReviewSchema } from '../../../src/core/index.ts';

describe('ReviewSchema', () => {
  it('accepts every field', () => {
    const review: Review = { on: '2026-03-02', by: 'CISO', counts: false, custom: { minutes: 30 } };
    expect(ReviewSchema.parse(review)).toEqual(review);
    expect(ReviewSchema.parse({ on: '2026-03-02' })).toEqual({ on: '2026-03-02' });
  });

  it.each([[{}], [{ on: '2026-02-30' }], [{ on: '2026-03-02', by: ' ' }], [{ on: '2026-03-02', counts: 'no' }]])(
    'refuses %j',
    (review) => {
      expect(ReviewSchema.safeParse(review).success).toBe(false);
    },
  );
});
