import { describe, expect, it } from 'vitest';
import {
  makeAction,
  makeManagementReview,
  makePerson,
  makeRole,
  makeRoleAssignment,
} from '../../../src/fixtures/index.ts';
import { checkGovernance, type GovernanceRegisters, type ManagementReview } from '../../../src/governance/index.ts';
import { codesOf } from '../../codes-of.ts';

const asOf = '2026-11-21';
const planned: ManagementReview = { id: 'MR-9', plannedOn: '2026-12-15', attendees: [], inputs: [], actions: [] };

function find(managementReviews: readonly ManagementReview[], registers: GovernanceRegisters = {}) {
  return checkGovernance({ ...registers, managementReviews }, { asOf });
}

function check(overrides: Parameters<typeof makeManagementReview>[0], registers: GovernanceRegisters = {}) {
  return codesOf(find([makeManagementReview(overrides), planned], registers));
}

describe('checkGovernance on management reviews', () => {
  it('finds nothing in a sound register', () => {
    expect(check({})).toEqual([]);
    expect(find([planned])).toEqual([]);
    expect(checkGovernance({}, { asOf })).toEqual([]);
  });

  it('names unreadable and repeated reviews, unknown people and events of the future', () => {
    expect(codesOf(find([{ ...planned, inputs: {} as never }]))).toEqual(['governance-record-unreadable']);
    expect(codesOf(find([planned, { ...planned, actions: [{ status: 'open' } as never] }]))).toEqual([
      'governance-record-unreadable',
    ]);
    expect(codesOf(find([planned, planned]))).toEqual(['governance-record-duplicate']);
    const people = [makePerson({ id: 'ben' })];
    expect(find([{ ...planned, chair: 'cy', attendees: ['ben', 'dee'] }], { people })).toMatchObject([
      { code: 'governance-reference-unknown', path: ['managementReviews', 0, 'chair'] },
      { code: 'governance-reference-unknown', path: ['managementReviews', 0, 'attendees', 1] },
    ]);
    expect(codesOf(find([{ ...planned, heldOn: '2026-11-22', recordedOn: '2026-11-22' }]))).toEqual([
      'governance-event-in-future',
      'governance-event-in-future',
    ]);
  });

  it('finds a planned review that is not held, from the day after', () => {
    expect(codesOf(find([{ ...planned, plannedOn: asOf }]))).toEqual([]);
    expect(codesOf(find([{ ...planned, plannedOn: '2026-11-20' }]))).toEqual(['management-review-overdue']);
  });

  it('finds that no further review is planned', () => {
    expect(codesOf(find([makeManagementReview()]))).toEqual(['management-review-unplanned']);
    expect(find([])).toMatchObject([
      {
        code: 'management-review-unplanned',
        subject: { kind: 'governance', id: 'managementReviews' },
        path: ['managementReviews'],
      },
    ]);
    expect(codesOf(find([{ ...planned, plannedOn: 'soon' as never }]))).toEqual(['governance-record-unreadable']);
  });

  it('finds each missing input with its item, 9.3.2 a not for the first review', () => {
    const [first] = find([makeManagementReview({ inputs: makeManagementReview().inputs.slice(0, -1) }), planned]);
    expect(first).toMatchObject({
      message: 'The management review "MR-1" did not consider 9.3.2.g: chances to improve.',
      requirements: ['9.3.2', '9.3.2.g'],
      path: ['managementReviews', 0, 'inputs'],
    });
    const without = { inputs: makeManagementReview().inputs.slice(1) };
    expect(check(without)).toEqual([]);
    const earlier = makeManagementReview({ id: 'MR-0', heldOn: '2025-12-11', recordedOn: '2025-12-12' });
    expect(codesOf(find([makeManagementReview(without), earlier, planned]))).toContain(
      'management-review-input-missing',
    );
  });

  it('finds an output that is not said, and none that is said to be empty', () => {
    expect(check({ decisions: { improvements: [], changes: [] } })).toEqual([]);
    expect(check({ decisions: { changes: [] } })).toEqual(['management-review-output-missing']);
    expect(find([makeManagementReview({ decisions: undefined }), planned])).toMatchObject([
      { message: 'The management review "MR-1" does not say what it decided on improvement.' },
      { message: 'The management review "MR-1" does not say what it decided on changes to the ISMS.' },
    ]);
  });

  it('finds a review without top management, as the roles were on its day', () => {
    const roles = [makeRole({ topManagement: true })];
    const held = (overrides: object, review: object = {}) =>
      check(review, { roles, roleAssignments: [makeRoleAssignment(overrides)] });
    const finding = ['management-review-without-top-management'];
    const open = (codes: readonly string[]) => codes.filter((code) => code.startsWith('management-review'));
    expect(open(held({}))).toEqual([]);
    expect(open(held({ through: '2026-06-11' }))).toEqual([]);
    expect(open(held({ through: '2026-06-10' }))).toEqual(finding);
    expect(open(held({ from: '2026-06-11' }))).toEqual([]);
    expect(open(held({ from: '2026-06-12' }))).toEqual(finding);
    expect(open(held({}, { chair: undefined }))).toEqual([]);
    expect(open(held({}, { attendees: [] }))).toEqual([]);
    expect(open(held({}, { chair: 'ben', attendees: ['ben'] }))).toEqual(finding);
    expect(open(held({ role: 'dpo' }))).toEqual(finding);
    expect(check({}, { roles, people: [makePerson()] })).toEqual([]);
    expect(check({}, { roleAssignments: [makeRoleAssignment()] })).toEqual([]);
  });

  it('finds results recorded before the review, and none recorded', () => {
    expect(check({ recordedOn: '2026-06-11' })).toEqual([]);
    expect(check({ recordedOn: '2026-06-10' })).toEqual(['management-review-recorded-before-held']);
    expect(check({ recordedOn: undefined })).toEqual(['management-review-unrecorded']);
    expect(check({ recordedOn: '2026-11-22' })).toEqual(['governance-event-in-future', 'management-review-unrecorded']);
    expect(check({ heldOn: asOf, recordedOn: undefined })).toEqual([]);
  });

  it('finds actions without an owner or a date, and overdue ones', () => {
    const action = (overrides: Parameters<typeof makeAction>[0]) => check({ actions: [makeAction(overrides)] });
    expect(action({ dueOn: asOf })).toEqual([]);
    expect(action({ dueOn: '2026-11-20' })).toEqual(['management-review-action-overdue']);
    expect(action({ dueOn: undefined, owner: undefined })).toEqual([
      'management-review-action-unowned',
      'management-review-action-undated',
    ]);
    expect(action({ status: 'cancelled' })).toEqual([]);
    expect(codesOf(find([{ ...planned, actions: [makeAction({ owner: undefined })] }]))).toEqual([]);
  });
});

describe('checkGovernance on actions of earlier management reviews', () => {
  const later = '2026-12-31';
  const action = makeAction({ id: 'A-1', dueOn: later });
  const first = makeManagementReview({ id: 'MR-1', heldOn: '2026-01-15', recordedOn: '2026-01-15', actions: [action] });
  const second = makeManagementReview({ id: 'MR-2', actions: [] });
  const third = makeManagementReview({ id: 'MR-3', heldOn: '2026-10-15', recordedOn: '2026-10-15', actions: [] });
  const dropped = (...reviews: readonly ManagementReview[]) =>
    find([...reviews, planned]).map(({ code, params, path }) => [code, params['review'], params['earlier'], path[1]]);

  it('finds an open one that the next review did not follow up, once', () => {
    expect(dropped(third, second, first)).toEqual([['management-review-action-dropped', 'MR-2', 'MR-1', 1]]);
    const followed = { ...second, followedUp: ['A-1'] };
    expect(dropped(first, followed)).toEqual([]);
    expect(dropped(first, followed, third)).toEqual([['management-review-action-dropped', 'MR-3', 'MR-1', 2]]);
    expect(dropped(first, followed, { ...third, followedUp: ['A-1'] })).toEqual([]);
    expect(dropped(first, { ...second, followedUp: ['A-2'] })).toHaveLength(1);
  });

  it('finds none that was done by the day of the review or given up', () => {
    const done = (doneOn: `${number}-${number}-${number}`) =>
      dropped({ ...first, actions: [makeAction({ id: 'A-1', status: 'done', doneOn })] }, second);
    expect(done('2026-06-11')).toEqual([]);
    expect(done('2026-06-12')).toHaveLength(1);
    expect(dropped({ ...first, actions: [makeAction({ id: 'A-1', status: 'cancelled' })] }, second)).toEqual([]);
  });

  it('finds one without an id, which nothing can follow up', () => {
    const nameless = { ...first, actions: [makeAction({ dueOn: later })] };
    expect(dropped(nameless, { ...second, followedUp: ['A-1'] })).toHaveLength(1);
  });

  it('takes the reviews of one day together', () => {
    const same = { ...second, id: 'MR-4', followedUp: ['A-1'] };
    expect(dropped(first, second, same)).toEqual([]);
    expect(dropped({ ...first, heldOn: '2026-06-11', recordedOn: '2026-06-12' }, second)).toEqual([]);
  });
});
