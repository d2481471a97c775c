import { describe, expect, it } from 'vitest';
import { makeContextIssue, makeInterestedParty, makePlannedChange } from '../../../src/fixtures/index.ts';
import { governanceDueItems, type GovernanceRegisters } from '../../../src/governance/index.ts';

function itemsOf(registers: GovernanceRegisters) {
  return governanceDueItems(registers, { from: '2026-11-01', through: '2027-12-31', asOf: '2026-11-21' });
}

const pending = { doneOn: undefined, reviewedOn: undefined } as const;

describe('governanceDueItems on the context', () => {
  it('lists the reviews of open issues and of parties', () => {
    const contextIssues = [
      makeContextIssue(),
      makeContextIssue({ id: 'CI-2', owner: undefined, review: undefined, nextReviewOn: '2026-12-01' }),
      makeContextIssue({ id: 'CI-3', closedOn: '2026-11-21' }),
      makeContextIssue({ id: 'CI-4', review: undefined }),
      { id: 'CI-5' } as never,
    ];
    expect(itemsOf({ contextIssues, interestedParties: [makeInterestedParty()] })).toEqual([
      {
        kind: 'context-review',
        subject: { kind: 'context-issue', id: 'CI-2' },
        title: 'Review the issue "Customers demand a certificate before they sign"',
        owner: null,
        dueOn: '2026-12-01',
        dueAt: null,
        state: 'due-soon',
        requirement: '4.1',
        rule: 'next-on',
      },
      expect.objectContaining({
        subject: { kind: 'context-issue', id: 'CI-1' },
        owner: 'ciso',
        dueOn: '2027-08-24',
        state: 'scheduled',
        rule: 'cadence',
      }),
      expect.objectContaining({
        kind: 'context-review',
        subject: { kind: 'interested-party', id: 'IP-1' },
        title: 'Review the interested party "Customers"',
        requirement: '4.2',
      }),
    ]);
  });

  it('lists changes to carry out, and the reviews of those that were', () => {
    const plannedChanges = [
      makePlannedChange(),
      makePlannedChange({ id: 'PC-2', ...pending }),
      makePlannedChange({ id: 'PC-3', ...pending, owner: undefined, dueOn: undefined }),
      makePlannedChange({ id: 'PC-4', ...pending, cancelledOn: '2026-11-21' }),
      makePlannedChange({ id: 'PC-5', reviewedOn: undefined }),
      makePlannedChange({ id: 'PC-6', reviewedOn: undefined, reviewDueOn: undefined, owner: undefined }),
    ];
    expect(itemsOf({ plannedChanges })).toMatchObject([
      { kind: 'planned-change-review', subject: { id: 'PC-6' }, owner: null, dueOn: '2026-10-26', rule: 'done-on' },
      { kind: 'planned-change', subject: { id: 'PC-2' }, owner: 'ciso', dueOn: '2026-10-30', state: 'overdue' },
      { kind: 'planned-change-review', subject: { id: 'PC-5' }, dueOn: '2026-11-30', rule: 'due-on' },
    ]);
  });
});
