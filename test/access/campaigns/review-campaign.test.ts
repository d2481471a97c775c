import { describe, expect, it } from 'vitest';
import { AccessReviewPlanSchema, reviewCampaignLifecycle, ReviewCampaignSchema } from '../../../src/access/index.ts';
import { nextStates } from '../../../src/core/index.ts';
import { makeAccessReviewPlan, makeReviewCampaign, makeReviewItem } from '../../../src/fixtures/index.ts';
import { problemsOf, sentencesOf } from '../../controls/problems-of.ts';

const bare = makeReviewCampaign();
const withItem = (item: object) => ({ ...bare, items: [{ ...makeReviewItem(), ...item }] });
const decided = (decision: object) => withItem({ decisions: [{ by: 'cy', on: '2026-11-10', ...decision }] });

describe('ReviewCampaignSchema', () => {
  it.each([
    [bare, []],
    [makeReviewCampaign({ owner: undefined, items: [], sources: [] }), []],
    [{ ...bare, scope: { systems: [], covers: 'all' } }, ['scope.systems: too_small']],
    [{ ...bare, scope: { systems: ['crm'], covers: 'most' } }, ['scope.covers: invalid_value']],
    [{ ...bare, history: [] }, ['history: too_small']],
    [{ ...bare, history: [{ state: 'done', enteredOn: '2026-11-02' }] }, ['history.0.state: invalid_value']],
    [{ ...bare, sources: [...bare.sources, ...bare.sources] }, ['sources.1.system: snapshot-source-duplicate']],
    [{ ...bare, items: [makeReviewItem(), makeReviewItem()] }, ['items.1.id: review-item-duplicate']],
    [{ ...bare, dueOn: 'soon' }, ['dueOn: date-unreadable']],
    [{ ...bare, delegations: [{ reviewer: 'cy', delegate: 'dee', from: '2026-11-02', until: '2026-11-02' }] }, []],
    [
      { ...bare, delegations: [{ reviewer: 'cy', delegate: 'dee', from: '2026-11-02', until: '2026-11-01' }] },
      ['delegations.0.until: delegation-ends-before-start'],
    ],
    [withItem({ persons: [''] }), ['items.0.persons.0: id-empty']],
    [withItem({ reviewer: '' }), ['items.0.reviewer: id-empty']],
    [withItem({ right: { kind: 'role' } }), ['items.0.right.role: invalid_type']],
    [decided({ kind: 'keep' }), []],
    [decided({ kind: 'revoke' }), ['items.0.decisions.0.note: invalid_type']],
    [decided({ kind: 'change', note: 'x' }), ['items.0.decisions.0.to: invalid_type']],
    [decided({ kind: 'escalate', note: 'x' }), ['items.0.decisions.0.to: invalid_type']],
    [decided({ kind: 'defer' }), ['items.0.decisions.0.kind: invalid_union']],
  ])('on %j finds %j', (campaign, problems) => {
    expect(problemsOf(ReviewCampaignSchema, campaign)).toEqual(problems);
  });

  it('says what contradicts what', () => {
    const delegations = [{ reviewer: 'cy', delegate: 'dee', from: '2026-11-02', until: '2026-11-01' }];
    const items = [makeReviewItem(), makeReviewItem()];
    expect(sentencesOf(ReviewCampaignSchema, { ...bare, delegations, items })).toEqual([
      'The delegation lasts until 2026-11-01, before its first day 2026-11-02.',
      'The id "AR-1/1" is that of an item above.',
    ]);
  });
});

it('reviewCampaignLifecycle keeps decided and carried out apart', () => {
  expect(reviewCampaignLifecycle.states.map((state) => nextStates(reviewCampaignLifecycle, state))).toEqual([
    ['open', 'cancelled'],
    ['decided', 'cancelled'],
    ['carried-out'],
    ['closed'],
    [],
    [],
  ]);
});

it.each([
  [makeAccessReviewPlan(), []],
  [makeAccessReviewPlan({ owner: '' }), ['owner: text-empty']],
  [{ ...makeAccessReviewPlan(), covers: 'x' }, ['covers: invalid_value']],
  [
    { ...makeAccessReviewPlan(), cadence: { every: '6 months' } },
    ['cadence.every: period-unreadable', 'cadence.mode: invalid_value', 'cadence.anchor: invalid_type'],
  ],
])('AccessReviewPlanSchema on %j finds %j', (plan, problems) => {
  expect(problemsOf(AccessReviewPlanSchema, plan)).toEqual(problems);
});
