import { describe, expect, it } from 'vitest';
import { makeManagementReview } from '../../../src/fixtures/index.ts';
import { missingReviewInputs, reviewInputIds } from '../../../src/governance/index.ts';

describe('missingReviewInputs', () => {
  it('lists nothing for a review with all ten', () => {
    expect(missingReviewInputs(makeManagementReview())).toEqual([]);
  });

  it('lists all ten for a review without any, nine for the first one', () => {
    expect(missingReviewInputs({ inputs: [] })).toEqual(reviewInputIds);
    expect(missingReviewInputs({ inputs: [] }, { first: false })).toHaveLength(10);
    expect(missingReviewInputs({ inputs: [] }, { first: true })).toEqual(reviewInputIds.slice(1));
  });

  it.each(reviewInputIds)('lists %s alone where it alone is left out', (input) => {
    const inputs = makeManagementReview().inputs.filter((each) => each.input !== input);
    expect(missingReviewInputs({ inputs })).toEqual([input]);
  });

  it('takes an input without a summary as missing', () => {
    const [first, ...others] = makeManagementReview().inputs;
    expect(missingReviewInputs({ inputs: [{ input: '9.3.2.a' }, ...others] })).toEqual(['9.3.2.a']);
    expect(missingReviewInputs({ inputs: [{ input: '9.3.2.a', summary: ' ' }, ...others] })).toEqual(['9.3.2.a']);
    expect(missingReviewInputs({ inputs: [{ input: '9.3.2.a' }, ...others, first as never] })).toEqual([]);
  });

  it('takes 9.3.2 d as a whole for none of its four parts', () => {
    const inputs = makeManagementReview().inputs.filter(({ input }) => !input.startsWith('9.3.2.d.'));
    expect(missingReviewInputs({ inputs: [...inputs, { input: '9.3.2.d', summary: 'All on track' }] })).toEqual([
      '9.3.2.d.1',
      '9.3.2.d.2',
      '9.3.2.d.3',
      '9.3.2.d.4',
    ]);
  });

  it('throws for what it cannot read', () => {
    expect(() => missingReviewInputs({} as never)).toThrow(
      new RangeError('review.inputs must be a list, got undefined'),
    );
    expect(() => missingReviewInputs({ inputs: [] }, { first: 'yes' as never })).toThrow(
      new RangeError('first must be true or false, got "yes"'),
    );
  });
});
