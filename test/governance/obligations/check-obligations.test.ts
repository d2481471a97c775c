import { describe, expect, it } from 'vitest';
import { deriveApplicability } from '../../../src/controls/index.ts';
import { makeObligation } from '../../../src/fixtures/index.ts';
import { checkGovernance, governanceDueItems, type Obligation } from '../../../src/governance/index.ts';
import { codesOf } from '../../codes-of.ts';

const asOf = '2026-11-21';
const review = { every: 'P1Y', mode: 'rolling', anchor: '2025-11-21' } as const;

function check(overrides: Parameters<typeof makeObligation>[0]) {
  return codesOf(checkGovernance({ obligations: [makeObligation(overrides)] }, { asOf }));
}

describe('checkGovernance on obligations', () => {
  it('finds nothing in a sound register and in an empty one', () => {
    expect(check({})).toEqual([]);
    expect(check({ validFrom: asOf, validTo: asOf, review })).toEqual([]);
    expect(codesOf(checkGovernance({ obligations: [] }, { asOf }))).toEqual([]);
    const contractual: Obligation = {
      id: 'O-2',
      kind: 'contractual',
      title: 'Notify the customer of incidents',
      source: 'Framework agreement',
      article: '7.2',
      party: 'Example Bank',
      appliesBecause: 'The bank is a customer',
      controls: [],
      documents: ['POL-20'],
      owner: 'ciso',
      evaluations: [{ on: asOf, by: 'ciso', result: 'met' }],
    };
    expect(checkGovernance({ obligations: [contractual] }, { asOf })).toEqual([]);
  });

  it('finds only that an obligation is repealed, from the day after', () => {
    const bare = { owner: undefined, controls: [], evaluations: undefined };
    expect(checkGovernance({ obligations: [makeObligation({ ...bare, validTo: '2026-11-20' })] }, { asOf })).toEqual([
      {
        code: 'obligation-repealed',
        severity: 'warning',
        message: 'The obligation "O-1" was in force through 2026-11-20.',
        requirements: ['A.5.31'],
        subject: { kind: 'obligation', id: 'O-1' },
        path: ['obligations', 0, 'validTo'],
        params: { obligation: 'O-1', validTo: '2026-11-20' },
      },
    ]);
    expect(check({ ...bare, validTo: asOf })).toEqual([
      'obligation-owner-missing',
      'obligation-unmet-by-anything',
      'obligation-not-evaluated',
    ]);
  });

  it('does not judge an obligation before it is in force', () => {
    const bare = { controls: [], evaluations: undefined, reviewedOn: undefined, review };
    expect(check({ ...bare, validFrom: '2026-11-22' })).toEqual([]);
    expect(check({ ...bare, validFrom: asOf })).toEqual(['obligation-unmet-by-anything', 'obligation-not-evaluated']);
  });

  it('takes the last evaluation by the day, of one day the last recorded', () => {
    const evaluated = (...evaluations: NonNullable<Obligation['evaluations']>) => check({ evaluations });
    const met = { on: '2026-06-01', result: 'met' } as const;
    const partly = { on: '2026-07-01', result: 'partly' } as const;
    const unmet = { on: '2026-08-01', result: 'not-met' } as const;
    expect(evaluated(partly, met)).toEqual(['obligation-partly-met']);
    expect(evaluated(unmet, met, partly)).toEqual(['obligation-not-met']);
    expect(evaluated({ ...partly, on: met.on }, met)).toEqual([]);
    expect(evaluated(met, { ...partly, on: met.on })).toEqual(['obligation-partly-met']);
    expect(evaluated(met, { ...unmet, on: '2026-11-22' })).toEqual(['governance-event-in-future']);
    expect(evaluated({ ...met, on: '2026-11-22' })).toEqual(['governance-event-in-future', 'obligation-not-evaluated']);
  });

  it('finds a review overdue by its plan, from the day after', () => {
    const reviewed = (reviewedOn: '2025-11-20' | '2025-11-21' | undefined) => check({ reviewedOn, review });
    expect(reviewed('2025-11-20')).toEqual(['obligation-review-overdue']);
    expect(reviewed('2025-11-21')).toEqual([]);
    expect(reviewed(undefined)).toEqual([]);
    expect(check({ reviewedOn: undefined })).toEqual([]);
    expect(check({ reviewedOn: '2026-11-22' })).toEqual(['governance-event-in-future']);
  });

  it('goes on past an unreadable record', () => {
    const unreadable = { ...makeObligation(), controls: 'A.5.31' as never };
    expect(
      codesOf(checkGovernance({ obligations: [unreadable, makeObligation({ id: 'O-2', controls: [] })] }, { asOf })),
    ).toEqual(['governance-record-unreadable', 'obligation-unmet-by-anything']);
  });
});

describe('governanceDueItems on obligations', () => {
  const window = { from: '2026-11-01', through: '2027-12-31', asOf } as const;
  const itemsOf = (overrides: Parameters<typeof makeObligation>[0]) =>
    governanceDueItems({ obligations: [makeObligation(overrides)] }, window);

  it('lists the next review of an obligation in force', () => {
    expect(itemsOf({ review })).toEqual([
      {
        kind: 'obligation-review',
        subject: { kind: 'obligation', id: 'O-1' },
        title: 'Review the obligation "Notify the authority of a personal data breach"',
        owner: 'CISO',
        dueOn: '2027-09-01',
        dueAt: null,
        state: 'scheduled',
        requirement: 'A.5.31',
        rule: 'cadence',
      },
    ]);
    expect(itemsOf({ review, owner: undefined })).toMatchObject([{ owner: null }]);
  });

  it('lists nothing without a plan, out of force, or unreadable', () => {
    expect(itemsOf({})).toEqual([]);
    expect(itemsOf({ review, validTo: '2026-11-20' })).toEqual([]);
    expect(itemsOf({ review, validFrom: '2026-11-22' })).toEqual([]);
    expect(itemsOf({ review: { ...review, every: 'yearly' as never } })).toEqual([]);
  });
});

describe('an obligation', () => {
  it('makes its controls applicable as it is', () => {
    const obligations = [makeObligation({ review, documents: ['POL-20'], validTo: '2027-12-31' })];
    const decisions = deriveApplicability({ risks: [], obligations, exclusions: [] });
    expect(decisions.filter(({ outcome }) => outcome === 'applicable').map(({ control }) => control)).toEqual([
      'A.5.24',
      'A.5.26',
      'A.5.34',
    ]);
  });
});
