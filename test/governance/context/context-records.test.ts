import { describe, expect, it } from 'vitest';
import {
  makeClimateDecision,
  makeContextIssue,
  makeInterestedParty,
  makeIsmsScope,
  makePlannedChange,
} from '../../../src/fixtures/index.ts';
import {
  ClimateDecisionSchema,
  ContextIssueSchema,
  InterestedPartySchema,
  IsmsScopeSchema,
  PlannedChangeSchema,
} from '../../../src/governance/index.ts';
import { problemsOf } from '../../controls/problems-of.ts';

describe('ContextIssueSchema', () => {
  it.each([
    [makeContextIssue({ climate: true, closedOn: '2025-09-01' }), []],
    [{ id: 'CI-1', kind: 'internal', text: 'Two founders' }, []],
    [{ ...makeContextIssue(), closedOn: '2025-08-31' }, ['closedOn: issue-closed-before-identified']],
    [{ ...makeContextIssue(), kind: 'both' }, ['kind: invalid_value']],
    [{ ...makeContextIssue(), text: '' }, ['text: text-empty']],
    [{ ...makeContextIssue(), climate: 'yes' }, ['climate: invalid_type']],
    [{ ...makeContextIssue(), reviews: [{ on: 'March' }] }, ['reviews.0.on: date-unreadable']],
    [{ ...makeContextIssue(), status: 'open' }, [': unrecognized_keys']],
  ])('on %j finds %j', (issue, problems) => {
    expect(problemsOf(ContextIssueSchema, issue)).toEqual(problems);
  });
});

describe('ClimateDecisionSchema', () => {
  it.each([
    [makeClimateDecision({ reason: undefined, decidedBy: undefined }), []],
    [makeClimateDecision({ relevant: true }), []],
    [{ ...makeClimateDecision(), relevant: 'no' }, ['relevant: invalid_type']],
    [{ ...makeClimateDecision(), decidedOn: undefined }, ['decidedOn: invalid_type']],
  ])('on %j finds %j', (decision, problems) => {
    expect(problemsOf(ClimateDecisionSchema, decision)).toEqual(problems);
  });
});

describe('InterestedPartySchema', () => {
  const requirement = { text: 'Their data stays confidential' };
  it.each([
    [makeInterestedParty({ requirements: [] }), []],
    [makeInterestedParty({ requirements: [requirement, { ...requirement, addressed: { by: 'none' } }] }), []],
    [
      { ...makeInterestedParty(), requirements: [{ ...requirement, addressed: { by: 'nobody' } }] },
      ['requirements.0.addressed.by: invalid_union'],
    ],
    [
      { ...makeInterestedParty(), requirements: [{ ...requirement, addressed: { by: 'isms', reason: 'No' } }] },
      ['requirements.0.addressed: unrecognized_keys'],
    ],
    [{ ...makeInterestedParty(), requirements: undefined }, ['requirements: invalid_type']],
  ])('on %j finds %j', (party, problems) => {
    expect(problemsOf(InterestedPartySchema, party)).toEqual(problems);
  });
});

describe('IsmsScopeSchema', () => {
  it.each([
    [makeIsmsScope({ approvedOn: undefined, approvedBy: undefined, exclusions: [{ what: 'Payroll' }] }), []],
    [{ ...makeIsmsScope(), statement: ' ' }, ['statement: text-empty']],
    [{ ...makeIsmsScope(), units: [''] }, ['units.0: text-empty']],
    [
      { ...makeIsmsScope(), interfaces: [{ party: 'Provider', what: 'Servers', direction: 'up' }] },
      ['interfaces.0.direction: invalid_value'],
    ],
  ])('on %j finds %j', (scope, problems) => {
    expect(problemsOf(IsmsScopeSchema, scope)).toEqual(problems);
  });
});

describe('PlannedChangeSchema', () => {
  it.each([
    [makePlannedChange({ reviewedOn: '2026-10-26' }), []],
    [{ id: 'PC-1', title: 'Second site', affects: [] }, []],
    [{ ...makePlannedChange(), reviewedOn: '2026-10-25' }, ['reviewedOn: change-reviewed-before-done']],
    [{ ...makePlannedChange(), cancelledOn: '2026-10-01' }, ['cancelledOn: change-done-and-cancelled']],
    [{ ...makePlannedChange(), affects: ['weather'] }, ['affects.0: invalid_value']],
  ])('on %j finds %j', (change, problems) => {
    expect(problemsOf(PlannedChangeSchema, change)).toEqual(problems);
  });
});
