import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  makeClimateDecision,
  makeContextIssue,
  makeInterestedParty,
  makeIsmsScope,
  makePerson,
} from '../../../src/fixtures/index.ts';
import {
  checkGovernance,
  type ContextIssue,
  type GovernanceRegisters,
  type IsmsScope,
  type PartyRequirement,
  type ScopeExclusion,
} from '../../../src/governance/index.ts';
import { codesOf } from '../../codes-of.ts';

const asOf = '2026-11-21';
const external = makeContextIssue();
const internal = makeContextIssue({ id: 'CI-2', kind: 'internal' });
const unreadable = { id: 'x' } as never;

function check(registers: GovernanceRegisters) {
  return codesOf(checkGovernance(registers, { asOf }));
}

describe('checkGovernance on issues', () => {
  it('finds nothing in sound registers', () => {
    const registers = {
      contextIssues: [external, internal],
      climateDecisions: [makeClimateDecision()],
      interestedParties: [makeInterestedParty()],
      ismsScopes: [makeIsmsScope()],
    };
    expect(check(registers)).toEqual([]);
    expect(check({ ...registers, people: [makePerson()] })).toEqual([]);
  });

  it('demands an internal and an external issue that is open on the day', () => {
    expect(checkGovernance({ contextIssues: [] }, { asOf }).map(({ params }) => params['kind'])).toEqual([
      'internal',
      'external',
    ]);
    expect(check({ contextIssues: [internal] })).toEqual(['context-kind-missing']);
    const closed = (closedOn: ContextIssue['closedOn']) =>
      check({ contextIssues: [internal, makeContextIssue({ closedOn })] });
    expect(closed('2026-11-21')).toEqual(['context-kind-missing']);
    expect(closed('2026-11-22')).toEqual(['governance-event-in-future']);
  });

  it('does not say that a kind is missing while an issue cannot be read', () => {
    expect(check({ contextIssues: [internal, unreadable] })).toEqual(['governance-record-unreadable']);
    expect(check({ contextIssues: [internal, external, external] })).toEqual(['governance-record-duplicate']);
  });

  it('finds an overdue review from the day after, and none of a closed issue', () => {
    const reviewed = (overrides: Parameters<typeof makeContextIssue>[0]) =>
      check({ contextIssues: [internal, external, makeContextIssue({ id: 'CI-3', ...overrides })] });
    expect(reviewed({ reviews: [{ on: '2025-11-21' }] })).toEqual([]);
    expect(reviewed({ reviews: [{ on: '2025-11-20' }] })).toEqual(['context-review-overdue']);
    expect(reviewed({ reviews: undefined })).toEqual(['context-review-overdue']);
    expect(reviewed({ reviews: [{ on: '2025-11-20' }], closedOn: asOf })).toEqual([]);
    expect(reviewed({ review: undefined, reviews: undefined, nextReviewOn: '2026-11-20' })).toEqual([
      'context-review-overdue',
    ]);
    expect(reviewed({ review: undefined, reviews: undefined })).toEqual([]);
    const [finding] = checkGovernance(
      { contextIssues: [internal, makeContextIssue({ reviews: [{ on: '2025-11-20' }] })] },
      { asOf },
    );
    expect(finding).toEqual({
      code: 'context-review-overdue',
      severity: 'warning',
      message: 'The review of the issue "CI-1" was due on 2026-11-20 and was not held by 2026-11-21.',
      requirements: ['9.3.2.b'],
      subject: { kind: 'context-issue', id: 'CI-1' },
      path: ['contextIssues', 1],
      params: { issue: 'CI-1', dueOn: '2026-11-20', asOf: '2026-11-21' },
    });
  });

  it('finds days that have not come', () => {
    const issue = makeContextIssue({ identifiedOn: '2026-11-22', reviews: [{ on: '2026-11-22' }] });
    expect(checkGovernance({ contextIssues: [issue, internal] }, { asOf })).toMatchObject([
      { code: 'governance-event-in-future', path: ['contextIssues', 0, 'identifiedOn'] },
      { code: 'governance-event-in-future', path: ['contextIssues', 0, 'reviews', 0, 'on'] },
      { code: 'context-review-overdue' },
    ]);
  });
});

describe('checkGovernance on climate change', () => {
  it('demands a decision by the day, and says nothing where the register is not given', () => {
    expect(check({})).toEqual([]);
    expect(check({ climateDecisions: [] })).toEqual(['context-climate-undecided']);
    expect(check({ climateDecisions: [makeClimateDecision({ decidedOn: asOf })] })).toEqual([]);
    expect(check({ climateDecisions: [makeClimateDecision({ decidedOn: '2026-11-22' })] })).toEqual([
      'governance-event-in-future',
      'context-climate-undecided',
    ]);
    expect(check({ climateDecisions: [unreadable] })).toEqual(['governance-record-unreadable']);
  });

  it('accepts that it is not relevant with a reason alone', () => {
    expect(check({ climateDecisions: [makeClimateDecision({ reason: undefined })] })).toEqual([
      'context-climate-unreasoned',
    ]);
    expect(check({ climateDecisions: [makeClimateDecision({ relevant: true, reason: undefined })] })).toEqual([]);
  });

  it('asks the decision made last, of one day the later in the list', () => {
    const unreasoned = makeClimateDecision({ id: 'CD-2', reason: undefined });
    const later = { ...unreasoned, decidedOn: '2026-01-05' } as const;
    const codes = ['context-climate-unreasoned'];
    expect(check({ climateDecisions: [later, makeClimateDecision()] })).toEqual(codes);
    expect(check({ climateDecisions: [makeClimateDecision(), unreasoned] })).toEqual(codes);
    expect(check({ climateDecisions: [unreasoned, makeClimateDecision()] })).toEqual([]);
  });

  it('demands an issue or a requirement about it where it is relevant', () => {
    const climateDecisions = [makeClimateDecision({ relevant: true })];
    const contextIssues = [internal, external];
    const interestedParties = [makeInterestedParty()];
    const codes = ['context-climate-unaddressed'];
    expect(check({ climateDecisions, contextIssues, interestedParties })).toEqual(codes);
    const tagged = [internal, makeContextIssue({ climate: true })];
    expect(check({ climateDecisions, contextIssues: tagged, interestedParties })).toEqual([]);
    const closed = [...contextIssues, makeContextIssue({ id: 'CI-3', climate: true, closedOn: asOf })];
    expect(check({ climateDecisions, contextIssues: closed, interestedParties })).toEqual(codes);
    const requirements = [{ text: 'Report emissions', addressed: { by: 'isms' }, climate: true }] as const;
    const asking = [makeInterestedParty({ requirements })];
    expect(check({ climateDecisions, contextIssues, interestedParties: asking })).toEqual([]);
    expect(check({ climateDecisions, contextIssues })).toEqual([]);
    expect(check({ climateDecisions, interestedParties })).toEqual([]);
  });
});

describe('checkGovernance on interested parties', () => {
  const require = (...requirements: readonly PartyRequirement[]) =>
    check({ interestedParties: [makeInterestedParty({ requirements })] });

  it('demands parties and their requirements', () => {
    expect(check({ interestedParties: [] })).toEqual(['party-missing']);
    expect(check({ interestedParties: [unreadable] })).toEqual(['governance-record-unreadable']);
    expect(require()).toEqual(['party-requirement-missing']);
  });

  it('demands an answer to each requirement, and a reason where it is no', () => {
    const text = 'Free of charge';
    expect(require({ text })).toEqual(['party-requirement-unanswered']);
    expect(require({ text, addressed: { by: 'isms' } })).toEqual([]);
    expect(require({ text, addressed: { by: 'none' } })).toEqual(['party-requirement-unreasoned']);
    expect(require({ text, addressed: { by: 'none', reason: 'A matter of prices' } })).toEqual([]);
    const interestedParties = [makeInterestedParty({ requirements: [{ text, addressed: { by: 'isms' } }, { text }] })];
    expect(checkGovernance({ interestedParties }, { asOf })).toMatchObject([
      {
        path: ['interestedParties', 0, 'requirements', 1],
        message: 'It is not yet known whether the ISMS addresses "Free of charge" of the interested party "IP-1".',
      },
    ]);
  });

  it('finds an overdue review from the day after, and one in the future', () => {
    const reviewed = (on: '2025-11-21' | '2025-11-20' | '2026-11-22') =>
      check({ interestedParties: [makeInterestedParty({ reviews: [{ on }] })] });
    expect(reviewed('2025-11-21')).toEqual([]);
    expect(reviewed('2025-11-20')).toEqual(['party-review-overdue']);
    expect(reviewed('2026-11-22')).toEqual(['governance-event-in-future', 'party-review-overdue']);
  });
});

describe('checkGovernance on the scope', () => {
  const exclude = (overrides: Partial<ScopeExclusion>) =>
    check({
      ismsScopes: [makeIsmsScope({ exclusions: [{ what: 'Payroll', reason: 'Done elsewhere', ...overrides }] })],
    });
  const evidence = (validUntil: '2026-11-20' | '2026-11-21') =>
    [{ reference: 'certificate', collectedOn: '2026-02-01', validUntil }] as const;

  it('demands a version approved by the day', () => {
    expect(check({ ismsScopes: [] })).toEqual(['scope-missing']);
    expect(check({ ismsScopes: [makeIsmsScope({ approvedOn: undefined })] })).toEqual(['scope-missing']);
    expect(check({ ismsScopes: [makeIsmsScope({ approvedOn: asOf })] })).toEqual([]);
    expect(check({ ismsScopes: [makeIsmsScope({ approvedOn: '2026-11-22' })] })).toEqual([
      'governance-event-in-future',
      'scope-missing',
    ]);
    expect(check({ ismsScopes: [unreadable] })).toEqual(['governance-record-unreadable']);
    expect(check({ ismsScopes: [makeIsmsScope()], people: [] })).toEqual(['governance-reference-unknown']);
  });

  it('judges the version in force alone: the last approved, of one day the later in the list', () => {
    const unreasoned = makeIsmsScope({ id: 'SC-2', version: '2.0', exclusions: [{ what: 'Payroll' }] });
    const inForce = (...ismsScopes: readonly IsmsScope[]) => check({ ismsScopes });
    expect(inForce(makeIsmsScope(), unreasoned)).toEqual(['scope-exclusion-unreasoned']);
    expect(inForce(unreasoned, makeIsmsScope())).toEqual([]);
    expect(inForce(makeIsmsScope(), { ...unreasoned, approvedOn: '2025-10-05' })).toEqual([]);
    expect(inForce({ ...unreasoned, approvedOn: '2025-10-07' }, makeIsmsScope())).toEqual([
      'scope-exclusion-unreasoned',
    ]);
  });

  it('demands an interface to a part that is left out and used inside, by the name of the part or of its provider', () => {
    expect(exclude({})).toEqual([]);
    expect(exclude({ usedInside: true })).toEqual(['scope-interface-missing']);
    expect(exclude({ usedInside: true, what: 'Servers and storage' })).toEqual([]);
    const proof = { evidence: evidence(asOf) };
    expect(exclude({ usedInside: true, provider: 'Hosting provider', ...proof })).toEqual([]);
    expect(exclude({ usedInside: true, provider: 'Payroll office', ...proof })).toEqual(['scope-interface-missing']);
  });

  it('demands evidence of a provider that is valid on the day', () => {
    const provider = 'Payroll office';
    expect(exclude({ provider })).toEqual(['scope-exclusion-unproven']);
    expect(exclude({ provider, evidence: evidence('2026-11-20') })).toEqual(['scope-exclusion-unproven']);
    expect(exclude({ provider, evidence: evidence('2026-11-21') })).toEqual([]);
    expect(exclude({ provider, evidence: [...evidence('2026-11-20'), ...evidence('2026-11-21')] })).toEqual([]);
  });

  it('is the same whatever the order of versions that were approved on different days', () => {
    const days = ['2025-10-06', '2025-12-01', '2026-03-02', '2026-11-22'] as const;
    const versions = days.map((approvedOn, index) =>
      makeIsmsScope({ id: `SC-${index}`, approvedOn, exclusions: index === 2 ? [{ what: 'Payroll' }] : [] }),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(versions, { minLength: 4 }), (ismsScopes) => {
        expect(check({ ismsScopes })).toEqual(['governance-event-in-future', 'scope-exclusion-unreasoned']);
      }),
      { seed: 20_261_130 },
    );
  });
});
