import { describe, expect, it } from 'vitest';
import { makeAction, makeManagementReview } from '../../../src/fixtures/index.ts';
import { ManagementReviewSchema, reviewInputIds } from '../../../src/governance/index.ts';
import { clauseItemIds } from '../../../src/standard/index.ts';
import { problemsOf } from '../../controls/problems-of.ts';

describe('ManagementReviewSchema', () => {
  const review = makeManagementReview();
  const bare = { id: 'MR-1', plannedOn: '2026-12-15', attendees: [], inputs: [], actions: [] };
  it.each([
    [review, []],
    [bare, []],
    [{ ...bare, inputs: [{ input: '9.3.2.a' }, { input: '9.3.2.d', summary: 'All on track' }] }, []],
    [{ ...bare, inputs: [{ input: '9.3.3', summary: 'None' }] }, ['inputs.0.input: invalid_value']],
    [{ ...bare, inputs: [{ input: '9.3.2.a', summary: ' ' }] }, ['inputs.0.summary: text-empty']],
    [{ ...bare, plannedOn: '2026-02-29' }, ['plannedOn: date-impossible']],
    [{ ...bare, recordedOn: '2026-06-01', heldOn: '2026-06-02' }, []],
    [{ ...bare, chair: '' }, ['chair: id-empty']],
    [{ ...bare, followedUp: ['MR-0-1'] }, []],
    [{ ...bare, decisions: {} }, []],
    [{ ...bare, decisions: { improvements: [], changes: ['New scope'] } }, []],
    [{ ...bare, decisions: { improvements: 'none' } }, ['decisions.improvements: invalid_type']],
    [{ ...bare, actions: [makeAction()] }, []],
    [{ ...bare, actions: [{ status: 'done', text: 'Train' }] }, ['actions.0.doneOn: invalid_type']],
    [{ ...bare, verdict: { suitable: true, adequate: true } }, ['verdict.effective: invalid_type']],
  ])('on %j finds %j', (value, problems) => {
    expect(problemsOf(ManagementReviewSchema, value)).toEqual(problems);
  });
});

describe('reviewInputIds', () => {
  it('has the items of 9.3.2 that have no parts of their own', () => {
    const items = clauseItemIds.filter((id) => id.startsWith('9.3.2.'));
    expect(reviewInputIds).toEqual(items.filter((id) => id !== '9.3.2.d'));
    expect(reviewInputIds).toHaveLength(10);
  });
});
