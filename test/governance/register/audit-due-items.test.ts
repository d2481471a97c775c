import { describe, expect, it } from 'vitest';
import { makeAction, makeAudit, makeControlTest, makeManagementReview } from '../../../src/fixtures/index.ts';
import { type Audit, governanceDueItems, type GovernanceRegisters } from '../../../src/governance/index.ts';

const asOf = '2026-11-21';

function dueIn(registers: GovernanceRegisters) {
  return governanceDueItems(registers, { from: '2026-01-01', through: '2027-12-31', asOf });
}

describe('governanceDueItems on audits', () => {
  it('asks for each audit that is not done, from its lead auditor', () => {
    const open = makeAudit({ history: [], plannedThrough: asOf });
    const item = {
      kind: 'audit',
      subject: { kind: 'audit', id: 'AU-1' },
      title: 'Do the audit "Management review and access control"',
      owner: 'ben',
      dueOn: asOf,
      dueAt: null,
      state: 'due-soon',
      requirement: '9.2.1',
      rule: 'planned-through',
    };
    expect(dueIn({ audits: [open] })).toEqual([item]);
    const late = { ...open, plannedThrough: '2026-11-20', team: [{ person: 'ben' }] } as const;
    expect(dueIn({ audits: [late] })).toMatchObject([{ owner: null, state: 'overdue' }]);
    const { title: _title, ...untitled } = open;
    expect(dueIn({ audits: [untitled] })).toMatchObject([{ title: 'Do the audit "AU-1"' }]);
    expect(dueIn({ audits: [makeAudit()] })).toEqual([]);
    expect(dueIn({ audits: [makeAudit({ history: [{ state: 'cancelled', enteredOn: asOf }] })] })).toEqual([]);
    expect(dueIn({ audits: [{ ...open, scope: null as never }] })).toEqual([]);
  });

  it('asks for the report of an audit that is done where it has a day', () => {
    const history: Audit['history'] = [{ state: 'done', enteredOn: '2026-09-18' }];
    expect(dueIn({ audits: [makeAudit({ history, reportDueOn: '2026-11-20' })] })).toMatchObject([
      { kind: 'audit-report', dueOn: '2026-11-20', state: 'overdue', requirement: '9.2.2.c', rule: 'due-on' },
    ]);
    expect(dueIn({ audits: [makeAudit({ history, reportDueOn: undefined })] })).toEqual([]);
  });

  it('asks for a programme that is to be established by a day', () => {
    expect(dueIn({ auditProgrammes: [{ id: 'AP-1', status: 'not-established', plannedFor: '2027-01-31' }] })).toEqual([
      {
        kind: 'audit-programme',
        subject: { kind: 'audit-programme', id: 'AP-1' },
        title: 'Establish the audit programme "AP-1"',
        owner: null,
        dueOn: '2027-01-31',
        dueAt: null,
        state: 'scheduled',
        requirement: '9.2.2',
        rule: 'planned-for',
      },
    ]);
    expect(dueIn({ auditProgrammes: [{ id: 'AP-1', status: 'not-established' }] })).toEqual([]);
  });
});

describe('governanceDueItems on tests of controls', () => {
  it('asks for the next run of each test that has a plan', () => {
    expect(dueIn({ controlTests: [makeControlTest()] })).toEqual([
      {
        kind: 'control-test',
        subject: { kind: 'control-test', id: 'CT-1' },
        title: 'Run the test "CT-1" of A.8.13',
        owner: 'ben',
        dueOn: '2027-09-14',
        dueAt: null,
        state: 'scheduled',
        requirement: '9.1',
        rule: 'cadence',
      },
    ]);
    expect(dueIn({ controlTests: [makeControlTest({ owner: undefined, nextOn: '2026-11-20' })] })).toMatchObject([
      { owner: null, dueOn: '2026-11-20', state: 'overdue', rule: 'next-on' },
    ]);
    expect(dueIn({ controlTests: [makeControlTest({ cadence: undefined })] })).toEqual([]);
  });
});

describe('governanceDueItems on management reviews', () => {
  it('asks for each review that is not held', () => {
    const planned = makeManagementReview({ heldOn: undefined, plannedOn: '2026-12-15' });
    expect(dueIn({ managementReviews: [planned] })).toEqual([
      {
        kind: 'management-review',
        subject: { kind: 'management-review', id: 'MR-1' },
        title: 'Hold the management review "MR-1"',
        owner: 'ada',
        dueOn: '2026-12-15',
        dueAt: null,
        state: 'due-soon',
        requirement: '9.3.1',
        rule: 'planned-on',
      },
    ]);
    expect(dueIn({ managementReviews: [{ ...planned, heldOn: '2026-11-22' }] })).toHaveLength(1);
    expect(dueIn({ managementReviews: [makeManagementReview({ heldOn: asOf })] })).toEqual([]);
    expect(dueIn({ managementReviews: [makeManagementReview({ heldOn: undefined, chair: undefined })] })).toMatchObject(
      [{ owner: null }],
    );
  });

  it('asks for each action of a held review that is not done and has a day', () => {
    const review = (...actions: Parameters<typeof makeAction>[0][]) =>
      dueIn({ managementReviews: [makeManagementReview({ actions: actions.map((each) => makeAction(each)) })] });
    expect(review({ dueOn: '2027-01-31' })).toEqual([
      {
        kind: 'review-action',
        subject: { kind: 'management-review', id: 'MR-1' },
        title: 'Encrypt every laptop',
        owner: 'Head of IT',
        dueOn: '2027-01-31',
        dueAt: null,
        state: 'scheduled',
        requirement: '9.3.3',
        rule: 'due-on',
      },
    ]);
    expect(review({ dueOn: '2026-11-20', owner: undefined })).toMatchObject([{ owner: null, state: 'overdue' }]);
    expect(review({ dueOn: undefined }, { status: 'done' }, { status: 'cancelled' })).toEqual([]);
  });
});
