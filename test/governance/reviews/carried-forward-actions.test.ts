import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriod } from '../../../src/core/index.ts';
import { makeAction, makeManagementReview } from '../../../src/fixtures/index.ts';
import { carriedForwardActions, type ManagementReview } from '../../../src/governance/index.ts';

const heldOn = '2026-06-11';

function review(id: string, on: ManagementReview['heldOn'], ...actions: ManagementReview['actions']): ManagementReview {
  return makeManagementReview({ id, heldOn: on, actions });
}

function textsOf(...reviews: readonly ManagementReview[]) {
  return carriedForwardActions(reviews, { heldOn }).map(({ action }) => action.text);
}

describe('carriedForwardActions', () => {
  it('gives each open action with its review and its state on the day', () => {
    const action = makeAction({ dueOn: heldOn });
    const late = makeAction({ text: 'Encrypt every phone', dueOn: '2026-06-10' });
    expect(carriedForwardActions([review('MR-1', '2025-12-11', action, late)], { heldOn })).toEqual([
      { review: 'MR-1', decidedOn: '2025-12-11', action, state: 'open' },
      { review: 'MR-1', decidedOn: '2025-12-11', action: late, state: 'overdue' },
    ]);
  });

  it('carries an action done after the day, and none done on it or given up', () => {
    const done = (doneOn: `${number}-${number}-${number}`) =>
      textsOf(review('MR-1', '2025-12-11', makeAction({ status: 'done', doneOn })));
    expect(done('2026-06-12')).toHaveLength(1);
    expect(done(heldOn)).toEqual([]);
    expect(textsOf(review('MR-1', '2025-12-11', makeAction({ status: 'cancelled' })))).toEqual([]);
    expect(textsOf(review('MR-1', '2025-12-11', makeAction({ status: 'in-progress' })))).toHaveLength(1);
  });

  it('takes all earlier reviews, earlier by the day and not by the list', () => {
    const a = makeAction({ text: 'A' });
    const b = makeAction({ text: 'B' });
    const c = makeAction({ text: 'C' });
    expect(
      textsOf(review('MR-2', '2026-06-10', b), review('MR-1', '2024-12-11', a), review('MR-3', heldOn, c)),
    ).toEqual(['A', 'B']);
    expect(textsOf(review('MR-1', undefined, a), review('MR-2', '2026-06-12', b))).toEqual([]);
    expect(textsOf(review('MR-2', '2026-06-10', b), review('MR-1', '2026-06-10', a))).toEqual(['B', 'A']);
  });

  it('gives the same for reviews in any order', () => {
    const days = fc.uniqueArray(fc.nat(400), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(days, fc.nat(7), (offsets, turn) => {
        const reviews = offsets.map((offset) =>
          review(`MR-${offset}`, addPeriod('2025-06-01', `P${offset + 1}D`), makeAction({ text: `${offset}` })),
        );
        const turned = [...reviews.slice(turn), ...reviews.slice(0, turn)];
        expect(textsOf(...turned)).toEqual(textsOf(...reviews));
      }),
      { seed: 9, numRuns: 50 },
    );
  });

  it('throws for what it cannot read', () => {
    expect(() => carriedForwardActions({} as never, { heldOn })).toThrow(
      new RangeError('reviews must be a list, got an object'),
    );
    const unreadable = makeManagementReview({ actions: [{ status: 'done', text: 'Train', doneOn: 'soon' as never }] });
    expect(() => carriedForwardActions([unreadable], { heldOn })).toThrow(
      new RangeError('reviews[0].actions[0].doneOn must be a calendar date YYYY-MM-DD, got "soon"'),
    );
    expect(() => carriedForwardActions([], { heldOn: 'today' as never })).toThrow(
      new RangeError('heldOn must be a calendar date YYYY-MM-DD, got "today"'),
    );
  });
});
