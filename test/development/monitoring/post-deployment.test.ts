import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkDevelopment,
  type DeploymentMeasure,
  developmentDueItems,
  type DevelopmentRegisters,
  postDeploymentReport,
  type PostDeploymentReportOptions,
  PostDeploymentReviewSchema,
} from '../../../src/development/index.ts';
import { makePerson, makePostDeploymentReview, makeRelease } from '../../../src/fixtures/index.ts';
import { problemsOf, sentencesOf } from '../../controls/problems-of.ts';

const asOf = '2026-11-21';
const measure: DeploymentMeasure = { metric: 'errors', value: 4, on: '2026-11-09', baseline: 5, better: 'lower' };

describe('PostDeploymentReviewSchema', () => {
  const bare = { id: 'PD-1', release: 'REL-1', through: '2026-11-20', measures: [] };
  const decision = { outcome: 'keep', on: '2026-11-20' };
  it.each([
    [bare, []],
    [makePostDeploymentReview(), []],
    [{ ...bare, release: '' }, ['release: id-empty']],
    [{ ...bare, through: 'soon' }, ['through: date-unreadable']],
    [{ ...bare, owner: '' }, ['owner: text-empty']],
    [{ ...bare, measures: [{ ...measure, tolerance: 0, unit: '%' }] }, []],
    [{ ...bare, measures: [{ ...measure, metric: '' }] }, ['measures.0.metric: text-empty']],
    [{ ...bare, measures: [{ ...measure, value: Number.NaN }] }, ['measures.0.value: invalid_type']],
    [{ ...bare, measures: [{ ...measure, on: '' }] }, ['measures.0.on: date-unreadable']],
    [{ ...bare, measures: [{ ...measure, baseline: Infinity }] }, ['measures.0.baseline: invalid_type']],
    [{ ...bare, measures: [{ ...measure, better: 'same' }] }, ['measures.0.better: invalid_value']],
    [{ ...bare, measures: [{ ...measure, tolerance: -1 }] }, ['measures.0.tolerance: too_small']],
    [{ ...bare, measures: [{ ...measure, unit: '' }] }, ['measures.0.unit: text-empty']],
    [{ ...bare, incidents: [''] }, ['incidents.0: id-empty']],
    [{ ...bare, unrelatedIncidents: [''] }, ['unrelatedIncidents.0: id-empty']],
    [{ ...bare, defects: [''] }, ['defects.0: id-empty']],
    [{ ...bare, decision }, []],
    [{ ...bare, decision: { ...decision, outcome: 'wait' } }, ['decision.outcome: invalid_value']],
    [{ ...bare, decision: { ...decision, by: '' } }, ['decision.by: id-empty']],
    [{ ...bare, decision: { ...decision, on: '' } }, ['decision.on: date-unreadable']],
    [{ ...bare, decision: { ...decision, reason: '' } }, ['decision.reason: text-empty']],
    [{ ...bare, incidents: ['I-1'], unrelatedIncidents: ['I-2'] }, []],
    [
      { ...bare, incidents: ['I-1'], unrelatedIncidents: ['I-2', 'I-1'] },
      ['unrelatedIncidents.1: deployment-incident-contradicted'],
    ],
  ])('on %j finds %j', (review, problems) => {
    expect(problemsOf(PostDeploymentReviewSchema, review)).toEqual(problems);
  });

  it('says which incident is tied and set apart', () => {
    expect(
      sentencesOf(PostDeploymentReviewSchema, { ...bare, incidents: ['I-1'], unrelatedIncidents: ['I-1'] }),
    ).toEqual(['The incident "I-1" is tied to the release, too.']);
  });
});

describe('postDeploymentReport', () => {
  const report = (
    review: Parameters<typeof makePostDeploymentReview>[0] = {},
    release: Parameters<typeof makeRelease>[0] = {},
    options: Partial<PostDeploymentReportOptions> = {},
  ) => postDeploymentReport(makePostDeploymentReview(review), makeRelease(release), { asOf, ...options });

  it('reports the window, the measures and the decision', () => {
    expect(report({ defects: ['DF-2'], incidents: ['I-1'] })).toEqual({
      review: 'PD-1',
      release: 'REL-1',
      window: { from: '2026-11-06', through: '2026-11-20' },
      phase: 'over',
      measures: [{ metric: 'error-rate', value: 0.4, baseline: 0.5, change: -0.1, state: 'better' }],
      effect: 'good',
      candidates: null,
      undated: null,
      incidents: ['I-1'],
      defects: ['DF-2'],
      decision: { outcome: 'keep', by: 'ben', on: '2026-11-20', reason: 'Fewer errors than before' },
    });
    expect(report({}, {}, { asOf: '2026-11-19' }).decision).toBeNull();
  });

  it('says whether the window has begun and ended, its last day included', () => {
    const phaseOn = (day: '2026-11-05' | '2026-11-06' | '2026-11-20' | '2026-11-21') =>
      report({}, {}, { asOf: day }).phase;
    expect(phaseOn('2026-11-05')).toBe('not-deployed');
    expect(phaseOn('2026-11-06')).toBe('running');
    expect(phaseOn('2026-11-20')).toBe('running');
    expect(phaseOn('2026-11-21')).toBe('over');
    expect(report({}, { deployedOn: undefined })).toMatchObject({
      phase: 'not-deployed',
      window: null,
      effect: 'unknown',
    });
    expect(report({ through: '2026-11-05' }).phase).toBe('without-window');
    expect(report({ through: '2026-11-06' }).phase).toBe('over');
  });

  it('compares measures in the window with their values from before', () => {
    const stateOf = (one: Partial<DeploymentMeasure>) =>
      report({ measures: [{ ...measure, ...one }] }).measures[0]?.state;
    expect(stateOf({})).toBe('better');
    expect(stateOf({ value: 5 })).toBe('as-good');
    expect(stateOf({ value: 5.1 })).toBe('worse');
    expect(stateOf({ value: 5.5, tolerance: 0.5 })).toBe('as-good');
    expect(stateOf({ value: 5.6, tolerance: 0.5 })).toBe('worse');
    expect(stateOf({ better: 'higher' })).toBe('worse');
    expect(stateOf({ better: 'higher', value: 6 })).toBe('better');
    expect(stateOf({ value: 0.8, baseline: 0.7, tolerance: 0.1 })).toBe('as-good');
    expect(stateOf({ value: 0.81, baseline: 0.7, tolerance: 0.1 })).toBe('worse');
    expect(stateOf({ value: 0.6, baseline: 0.7, tolerance: 0.1, better: 'higher' })).toBe('as-good');
    expect(stateOf({ value: 0.59, baseline: 0.7, tolerance: 0.1, better: 'higher' })).toBe('worse');
    expect(report({ measures: [{ ...measure, value: 0.8, baseline: 0.7 }] }).measures[0]?.change).toBe(0.1);
    const { baseline: _baseline, ...unbased } = measure;
    expect(report({ measures: [unbased] }).measures).toEqual([
      { metric: 'errors', value: 4, baseline: null, change: null, state: 'unknown' },
    ]);
    expect(stateOf({ on: '2026-11-05' })).toBeUndefined();
    expect(stateOf({ on: '2026-11-06' })).toBe('better');
    expect(stateOf({ on: '2026-11-20' })).toBe('better');
    expect(stateOf({ on: '2026-11-21' })).toBeUndefined();
    expect(report({ measures: [measure] }, {}, { asOf: '2026-11-08' }).measures).toEqual([]);
  });

  it('is unknown without a measure, and as bad as its worst metric', () => {
    const effectOf = (...measures: readonly DeploymentMeasure[]) => report({ measures }).effect;
    const worse = { ...measure, metric: 'seconds', value: 9 };
    const { baseline: _baseline, ...unbased } = { ...measure, metric: 'users' };
    expect(effectOf()).toBe('unknown');
    expect(effectOf(measure)).toBe('good');
    expect(effectOf(measure, unbased)).toBe('unknown');
    expect(effectOf(measure, unbased, worse)).toBe('worse');
  });

  it('takes incidents of the window as candidates, and ties none', () => {
    const incidents = [
      { id: 'I-1', occurredOn: '2026-11-05' },
      { id: 'I-2', occurredOn: '2026-11-06' },
      { id: 'I-3', occurredOn: '2026-11-20' },
      { id: 'I-4', occurredOn: '2026-11-21' },
      { id: 'I-5', occurredOn: null },
      { id: 'I-6', occurredOn: '2026-11-10' },
      { id: 'I-7', occurredOn: '2026-11-10' },
    ] as const;
    const sorted = { incidents: ['I-6'], unrelatedIncidents: ['I-7'] };
    expect(report(sorted, {}, { incidents })).toMatchObject({
      candidates: ['I-2', 'I-3'],
      undated: ['I-5'],
      incidents: ['I-6'],
    });
    expect(report(sorted, {}, { incidents, asOf: '2026-11-19' }).candidates).toEqual(['I-2']);
    expect(report(sorted, { deployedOn: undefined }, { incidents }).candidates).toEqual([]);
  });

  it('refuses the release of another review', () => {
    expect(() => report({}, { id: 'REL-2' })).toThrow(
      new RangeError('release must be the one that the review names, got "REL-2"'),
    );
    expect(() => report({}, {}, { incidents: [{ id: 'I-1' } as never] })).toThrow(/^incidents\[0\].occurredOn must be/);
  });

  it('is the same in every order of the measures, of which the latest decides', () => {
    expect(report({ measures: [{ ...measure, value: 9, on: '2026-11-10' }, measure] }).effect).toBe('worse');
    expect(report({ measures: [measure, { ...measure, value: 9, on: '2026-11-08' }] }).effect).toBe('good');
    const measures = fc.array(
      fc.record({
        metric: fc.constantFrom('a', 'b'),
        value: fc.integer({ min: 0, max: 3 }),
        on: fc.constantFrom('2026-11-08', '2026-11-09'),
        baseline: fc.constant(1),
        better: fc.constant('lower' as const),
      }),
    );
    fc.assert(
      fc.property(
        measures.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([before, after]) => {
          expect(report({ measures: after })).toEqual(report({ measures: before }));
        },
      ),
    );
  });
});

describe('checkDevelopment on the monitoring of releases', () => {
  const find = (review: Parameters<typeof makePostDeploymentReview>[0], registers: DevelopmentRegisters = {}) =>
    checkDevelopment(
      { releases: [makeRelease()], postDeploymentReviews: [makePostDeploymentReview(review)], ...registers },
      { asOf },
    );
  const place = { subject: { kind: 'post-deployment-review', id: 'PD-1' }, path: ['postDeploymentReviews', 0] };

  it('finds a window that ended without a measure or without a decision', () => {
    expect(find({})).toEqual([]);
    expect(find({ measures: [] })).toEqual([
      {
        code: 'post-deployment-unmeasured',
        severity: 'warning',
        message: 'Nothing was measured after the deployment of the release "REL-1" from 2026-11-06 through 2026-11-20.',
        requirements: ['9.1'],
        ...place,
        params: { release: 'REL-1', from: '2026-11-06', through: '2026-11-20' },
      },
    ]);
    expect(find({ decision: undefined })).toEqual([
      {
        code: 'post-deployment-undecided',
        severity: 'warning',
        message:
          'The window of the release "REL-1" ended on 2026-11-20 without a decision to keep it or to roll it back.',
        requirements: ['8.1'],
        ...place,
        params: { release: 'REL-1', from: '2026-11-06', through: '2026-11-20' },
      },
    ]);
    expect(find({ measures: [], decision: undefined, through: '2026-11-21' })).toEqual([]);
  });

  it('finds a window that ends before the deployment', () => {
    expect(find({ through: '2026-11-05' })).toEqual([
      {
        code: 'post-deployment-window-empty',
        severity: 'warning',
        message: 'The window of the release "REL-1" ends on 2026-11-05, before its deployment on 2026-11-06.',
        requirements: ['9.1'],
        ...place,
        params: { release: 'REL-1', through: '2026-11-05', deployedOn: '2026-11-06' },
      },
    ]);
    expect(find({ through: '2026-11-05' }, { releases: [makeRelease({ deployedOn: undefined })] })).toEqual([]);
  });

  it('finds names that no register has, and events in the future', () => {
    const review = {
      release: 'REL-9',
      measures: [{ ...measure, on: '2026-11-22' }],
      defects: ['DF-9'],
      decision: { outcome: 'keep', by: 'x1', on: '2026-11-22' },
    } as const;
    const findings = find(review, { people: [makePerson()], defects: [] });
    expect(findings.map(({ code, path }) => `${code.slice(12)} ${path.join('.')}`)).toEqual([
      'reference-unknown postDeploymentReviews.0.release',
      'event-in-future postDeploymentReviews.0.measures.0.on',
      'reference-unknown postDeploymentReviews.0.defects.0',
      'reference-unknown postDeploymentReviews.0.decision.by',
      'event-in-future postDeploymentReviews.0.decision.on',
    ]);
  });

  it('lists the decision that is due on the last day of the window', () => {
    const window = { from: '2026-11-01', through: '2026-11-30', asOf } as const;
    const itemsOf = (review: Parameters<typeof makePostDeploymentReview>[0], release = makeRelease()) =>
      developmentDueItems({ releases: [release], postDeploymentReviews: [makePostDeploymentReview(review)] }, window);
    expect(itemsOf({ decision: undefined })).toEqual([
      {
        kind: 'post-deployment-decision',
        subject: { kind: 'post-deployment-review', id: 'PD-1' },
        title: 'Decide on the release "REL-1"',
        owner: 'engineering',
        dueOn: '2026-11-20',
        dueAt: null,
        state: 'overdue',
        requirement: '8.1',
        rule: 'through',
      },
    ]);
    expect(itemsOf({})).toEqual([]);
    expect(itemsOf({ decision: undefined, release: 'REL-9' })).toEqual([]);
    expect(itemsOf({ decision: undefined }, makeRelease({ deployedOn: undefined }))).toEqual([]);
    expect(itemsOf({ decision: undefined, owner: undefined })[0]?.owner).toBe('engineering');
    expect(itemsOf({ decision: undefined, owner: undefined }, makeRelease({ owner: undefined }))[0]?.owner).toBeNull();
  });
});
