import { describe, expect, it } from 'vitest';
import { AccessRoleSchema, DutyRuleSchema, GrantSchema } from '../../../src/access/index.ts';
import { makeAccessRole, makeDutyRule, makeGrant } from '../../../src/fixtures/index.ts';
import { problemsOf, sentencesOf } from '../../controls/problems-of.ts';

it.each([
  [makeAccessRole({ includes: ['reader'] }), []],
  [makeAccessRole({ title: undefined, entitlements: [] }), []],
  [makeAccessRole({ id: '' }), ['id: id-empty']],
  [makeAccessRole({ title: '' }), ['title: text-empty']],
  [makeAccessRole({ entitlements: ['a', ' '] }), ['entitlements.1: text-empty']],
  [makeAccessRole({ includes: [''] }), ['includes.0: id-empty']],
  [{ ...makeAccessRole(), system: 1 }, ['system: invalid_type']],
])('AccessRoleSchema on %j finds %j', (role, problems) => {
  expect(problemsOf(AccessRoleSchema, role)).toEqual(problems);
});

describe('GrantSchema', () => {
  it.each([
    [makeGrant(), []],
    [makeGrant({ until: '2026-12-31', revokedOn: '2024-03-01' }), []],
    [makeGrant({ requestedBy: undefined, approvedBy: undefined }), []],
    [makeGrant({ right: { kind: 'entitlement', entitlement: 'a' } }), []],
    [{ ...makeGrant(), right: { kind: 'role' } }, ['right.role: invalid_type']],
    [{ ...makeGrant(), right: { kind: 'group', group: 'a' } }, ['right.kind: invalid_union']],
    [makeGrant({ account: '' }), ['account: id-empty']],
    [makeGrant({ reason: ' ' }), ['reason: text-empty']],
    [makeGrant({ approvedOn: '2026-02-30' }), ['approvedOn: date-impossible']],
    [{ ...makeGrant(), source: 'gift' }, ['source: invalid_value']],
    [{ ...makeGrant(), until: '2024-03-01' }, []],
    [{ ...makeGrant(), until: '2024-02-29' }, ['until: grant-ends-before-start']],
  ])('on %j finds %j', (grant, problems) => {
    expect(problemsOf(GrantSchema, grant)).toEqual(problems);
  });

  it('says which end lies before which start', () => {
    expect(sentencesOf(GrantSchema, { ...makeGrant(), until: '2024-02-29' })).toEqual([
      'The grant lasts until 2024-02-29, before its first day 2024-03-01.',
    ]);
  });
});

describe('DutyRuleSchema', () => {
  it.each([
    [makeDutyRule(), []],
    [makeDutyRule({ left: [] }), ['left: too_small']],
    [makeDutyRule({ right: [''] }), ['right.0: text-empty']],
    [makeDutyRule({ rationale: '' }), ['rationale: text-empty']],
    [{ ...makeDutyRule(), scope: 'person' }, ['scope: invalid_value']],
    [makeDutyRule({ exceptions: [{ exception: '' }] }), ['exceptions.0.exception: id-empty']],
    [makeDutyRule({ right: ['a', 'payment.create'] }), ['right.1: duty-rule-sides-overlap']],
  ])('on %j finds %j', (rule, problems) => {
    expect(problemsOf(DutyRuleSchema, rule)).toEqual(problems);
  });

  it('says which entitlement is on both sides', () => {
    expect(sentencesOf(DutyRuleSchema, makeDutyRule({ right: ['payment.create'] }))).toEqual([
      'The entitlement "payment.create" is on both sides of the rule.',
    ]);
  });
});
