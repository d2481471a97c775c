import { describe, expect, it } from 'vitest';
import { makePerson, makePlannedChange } from '../../../src/fixtures/index.ts';
import { checkGovernance, type GovernanceRegisters } from '../../../src/governance/index.ts';
import { codesOf } from '../../codes-of.ts';

const asOf = '2026-11-21';
const pending = { doneOn: undefined, reviewedOn: undefined } as const;

function find(overrides: Parameters<typeof makePlannedChange>[0], registers: GovernanceRegisters = {}) {
  return checkGovernance({ ...registers, plannedChanges: [makePlannedChange(overrides)] }, { asOf });
}

function check(overrides: Parameters<typeof makePlannedChange>[0]) {
  return codesOf(find(overrides));
}

describe('checkGovernance on planned changes', () => {
  it('finds nothing about a change that was planned, approved, done and reviewed, nor about an idea', () => {
    expect(codesOf(find({}, { people: [makePerson()] }))).toEqual([]);
    const plannedChanges = [{ id: 'PC-2', title: 'Second site', affects: [] }] as const;
    expect(checkGovernance({ plannedChanges }, { asOf })).toEqual([]);
    expect(codesOf(find({}, { people: [] }))).toEqual(['governance-reference-unknown']);
    expect(checkGovernance({ plannedChanges: [{ id: 'PC-2' } as never] }, { asOf })).toMatchObject([
      { code: 'governance-record-unreadable', path: ['plannedChanges', 0, 'title'] },
    ]);
  });

  it('demands a plan by the day of the change', () => {
    expect(check({ plannedOn: '2026-10-26' })).toEqual([]);
    expect(check({ plannedOn: '2026-10-27' })).toEqual(['planned-change-without-plan']);
    expect(check({ plannedOn: undefined })).toEqual(['planned-change-without-plan']);
  });

  it('demands an approval by a person by the day of the change', () => {
    expect(check({ approvedOn: '2026-10-26' })).toEqual([]);
    expect(check({ approvedOn: '2026-10-27' })).toEqual(['planned-change-unapproved']);
    expect(check({ approvedOn: undefined })).toEqual(['planned-change-unapproved']);
    expect(check({ approvedBy: undefined })).toEqual(['planned-change-unapproved']);
    expect(check({ ...pending, approvedBy: undefined, approvedOn: undefined, dueOn: undefined })).toEqual([]);
  });

  it('demands a whole plan once there is one, unless the change was given up', () => {
    const parts = { purpose: undefined, consequences: undefined, resources: undefined, responsibilities: undefined };
    expect(find(parts)).toMatchObject([
      {
        code: 'planned-change-incomplete',
        params: { missing: ['purpose', 'consequences', 'resources', 'responsibilities'] },
      },
    ]);
    expect(check({ ...parts, ...pending, plannedOn: asOf, dueOn: undefined })).toEqual(['planned-change-incomplete']);
    expect(check({ ...parts, ...pending, plannedOn: '2026-11-22', dueOn: undefined })).toEqual([
      'governance-event-in-future',
    ]);
    expect(check({ ...parts, ...pending, plannedOn: undefined, dueOn: undefined })).toEqual([]);
    expect(check({ ...parts, plannedOn: '2026-10-27' })).toEqual(['planned-change-without-plan']);
    expect(check({ ...parts, ...pending, cancelledOn: asOf })).toEqual([]);
  });

  it('finds a change that is overdue from the day after', () => {
    expect(check({ ...pending, dueOn: '2026-11-21' })).toEqual([]);
    expect(check({ ...pending, dueOn: '2026-11-20' })).toEqual(['planned-change-overdue']);
    expect(check({ ...pending, dueOn: '2026-11-20', cancelledOn: '2026-11-21' })).toEqual([]);
    expect(check({ ...pending, dueOn: '2026-11-20', cancelledOn: '2026-11-22' })).toEqual([
      'governance-event-in-future',
      'planned-change-overdue',
    ]);
    expect(check({ ...pending, dueOn: '2026-11-20', doneOn: '2026-11-22' })).toEqual([
      'governance-event-in-future',
      'planned-change-overdue',
    ]);
  });

  it('finds effects that were not reviewed by their day, else by the day of the change', () => {
    expect(check({ reviewedOn: undefined })).toEqual([]);
    expect(check({ reviewedOn: undefined, reviewDueOn: '2026-11-21' })).toEqual([]);
    expect(check({ reviewedOn: undefined, reviewDueOn: '2026-11-20' })).toEqual(['planned-change-unreviewed']);
    expect(check({ reviewedOn: undefined, reviewDueOn: undefined })).toEqual(['planned-change-unreviewed']);
    expect(check({ doneOn: asOf, reviewedOn: undefined, reviewDueOn: undefined })).toEqual([]);
    expect(check({ reviewedOn: '2026-11-22', reviewDueOn: '2026-11-20' })).toEqual([
      'governance-event-in-future',
      'planned-change-unreviewed',
    ]);
  });

  it('names the events that have not happened', () => {
    const future = { plannedOn: '2026-11-22', approvedOn: '2026-11-23', doneOn: '2026-11-24' } as const;
    expect(find({ ...future, dueOn: undefined, reviewedOn: '2026-11-25' }).map(({ path }) => path[2])).toEqual([
      'plannedOn',
      'approvedOn',
      'doneOn',
      'reviewedOn',
    ]);
  });
});
