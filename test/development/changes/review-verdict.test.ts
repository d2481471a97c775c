import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/core/index.ts';
import { type CodeReview, reviewVerdict, type SoftwareChange } from '../../../src/development/index.ts';
import { makeException, makeLifecycleModel, makeSoftwareChange } from '../../../src/fixtures/index.ts';
import type { Exception } from '../../../src/governance/index.ts';

const asOf = '2026-11-21';
const requirement = { kind: 'control', control: 'A.8.28' } as const;
const approval: CodeReview = { by: 'ben', human: true, revision: 'f00d', verdict: 'approved', on: '2026-11-03' };

function judge(overrides: Parameters<typeof makeSoftwareChange>[0]) {
  const { verdict, reviewers } = reviewVerdict(makeSoftwareChange({ mergedOn: undefined, ...overrides }), { asOf });
  return [verdict, ...reviewers.map(({ by, reason }) => `${by} ${reason}`)];
}

const reviewed = (...reviews: readonly CodeReview[]) => judge({ reviews });

describe('reviewVerdict', () => {
  it('is independent by a human who had no part in the change', () => {
    expect(reviewVerdict(makeSoftwareChange(), { asOf })).toEqual({
      change: 'MR-1',
      revision: 'f00d',
      verdict: 'independent',
      withoutException: 'independent',
      reviewers: [{ by: 'ben', verdict: 'approved', revision: 'f00d', reason: 'independent-approval' }],
      unknown: [],
      waiver: null,
    });
  });

  it('is not independent by an author, a co-author, a committer, or the last pusher', () => {
    expect(judge({ authors: ['ada', 'ben'] })).toEqual(['not-independent', 'ben author']);
    expect(judge({ authors: ['ben'] })).toEqual(['not-independent', 'ben author']);
    expect(judge({ committers: ['ben'] })).toEqual(['not-independent', 'ben committer']);
    expect(judge({ pushedBy: 'ben' })).toEqual(['not-independent', 'ben last-pusher']);
    expect(judge({ committers: ['cy'] })[0]).toBe('independent');
  });

  it('takes neither a program nor a merge by another person for a review', () => {
    expect(reviewed({ ...approval, human: false })).toEqual(['not-independent', 'ben not-human']);
    expect(judge({ reviews: [], mergedBy: 'ben' })).toEqual(['missing']);
    expect(reviewed({ ...approval, human: false, verdict: 'changes-requested' })).toEqual(['missing', 'ben not-human']);
    expect(reviewed({ ...approval, human: false, verdict: 'changes-requested' }, { ...approval, by: 'cy' })[0]).toBe(
      'independent',
    );
  });

  it('is stale where another revision was approved', () => {
    expect(reviewed({ ...approval, revision: 'c0de' })).toEqual(['stale', 'ben other-revision']);
    expect(reviewed({ ...approval, revision: 'c0de' }, { ...approval, on: '2026-11-04' })[0]).toBe('independent');
  });

  it('lets no request for changes stand', () => {
    const request: CodeReview = { ...approval, by: 'cy', verdict: 'changes-requested', revision: 'c0de' };
    expect(reviewed(approval, request)).toEqual([
      'changes-requested',
      'ben independent-approval',
      'cy changes-requested',
    ]);
    expect(reviewed(approval, request, { ...approval, by: 'cy', on: '2026-11-03' })[0]).toBe('independent');
    expect(reviewed(approval, { ...approval, by: 'cy', on: '2026-11-02' }, request)[0]).toBe('changes-requested');
    expect(reviewed(approval, request, { ...approval, by: 'cy', on: '2026-11-02' })[0]).toBe('changes-requested');
    expect(reviewed(approval, request, { ...request, verdict: 'commented', on: '2026-11-05' })[0]).toBe(
      'changes-requested',
    );
    expect(reviewed(approval, { ...request, by: 'ada' })[0]).toBe('changes-requested');
  });

  it('takes a comment for no verdict', () => {
    const comment: CodeReview = { ...approval, verdict: 'commented', on: '2026-11-04' };
    expect(reviewed(comment)).toEqual(['missing', 'ben commented-only']);
    expect(reviewed(approval, comment)[0]).toBe('independent');
    expect(reviewed(comment, approval)[0]).toBe('independent');
    expect(reviewed(comment, { ...comment, on: '2026-11-05' })[0]).toBe('missing');
  });

  it('does not know reviews after the day in question', () => {
    expect(reviewed({ ...approval, on: '2026-11-21' })[0]).toBe('independent');
    expect(reviewed({ ...approval, on: '2026-11-22' })).toEqual(['missing']);
  });

  it('does not change by what comes after the merge', () => {
    const judgedOn = (reviews: readonly CodeReview[], on: CalendarDate) =>
      reviewVerdict(makeSoftwareChange({ reviews, mergedOn: '2026-11-03' }), { asOf: on }).verdict;
    const own: CodeReview = { ...approval, by: 'ada' };
    for (const on of ['2026-11-10', '2026-11-21'] as const) {
      expect(judgedOn([own, { ...approval, on: '2026-11-15' }], on)).toBe('not-independent');
      expect(judgedOn([own, { ...approval, on: '2026-11-04' }], on)).toBe('not-independent');
      expect(judgedOn([own, { ...approval, on: '2026-11-03' }], on)).toBe('independent');
      const request: CodeReview = { ...approval, by: 'cy', verdict: 'changes-requested', on: '2026-11-04' };
      expect(judgedOn([approval, request], on)).toBe('independent');
      expect(judgedOn([approval, { ...request, on: '2026-11-03' }], on)).toBe('changes-requested');
    }
  });

  it('is undecided where the authors or the last pusher are not known', () => {
    const unknownOf = (overrides: Parameters<typeof makeSoftwareChange>[0]) =>
      reviewVerdict(makeSoftwareChange(overrides), { asOf }).unknown;
    expect(judge({ authors: [] })[0]).toBe('undecided');
    expect(judge({ pushedBy: undefined })[0]).toBe('undecided');
    expect(unknownOf({ authors: [], pushedBy: undefined })).toEqual(['authors', 'pushedBy']);
    expect(judge({ authors: [], reviews: [] })[0]).toBe('missing');
  });
});

describe('reviewVerdict with an exception', () => {
  const four = makeException({
    requirement,
    requestedBy: 'ada',
    approvedBy: { person: 'cy', role: 'ciso' },
    compensatingControls: ['A.8.29', 'A.8.31', 'A.8.16', 'A.5.35'],
  });
  const waivers = [{ kind: 'review', exception: 'EX-1' }] as const;
  const own = makeSoftwareChange({ reviews: [], waivers });
  const judgeBy = (exception: Exception, change: SoftwareChange = own) =>
    reviewVerdict(change, { asOf, exceptions: [exception] });

  it('is partial, and shows what compensates', () => {
    expect(judgeBy(four)).toMatchObject({
      verdict: 'excepted',
      withoutException: 'missing',
      waiver: {
        exception: 'EX-1',
        flaw: null,
        compensatingControls: ['A.8.29', 'A.8.31', 'A.8.16', 'A.5.35'],
        through: '2026-12-31',
      },
    });
    const ofModel = makeLifecycleModel({ waivers });
    const bare = makeSoftwareChange({ reviews: [] });
    expect(reviewVerdict(bare, { asOf, model: ofModel, exceptions: [four] }).verdict).toBe('excepted');
    expect(reviewVerdict(bare, { asOf, model: makeLifecycleModel(), exceptions: [four] }).verdict).toBe('missing');
  });

  it('stands in for no request for changes, and changes nothing where the review is independent', () => {
    const request = [{ ...approval, verdict: 'changes-requested' }] as const;
    expect(judgeBy(four, makeSoftwareChange({ reviews: request, waivers })).verdict).toBe('changes-requested');
    expect(judgeBy(four, makeSoftwareChange({ waivers })).verdict).toBe('independent');
    expect(judgeBy(four, makeSoftwareChange({ waivers, pushedBy: undefined })).verdict).toBe('excepted');
  });

  it('is judged on the day of the merge', () => {
    expect(judgeBy({ ...four, expiresOn: '2026-11-03' }).verdict).toBe('excepted');
    expect(judgeBy({ ...four, expiresOn: '2026-11-02' }).waiver?.flaw).toBe('exception-inactive');
    const open = makeSoftwareChange({ reviews: [], waivers, mergedOn: undefined });
    expect(judgeBy({ ...four, expiresOn: '2026-11-20' }, open).waiver?.flaw).toBe('exception-inactive');
    expect(judgeBy({ ...four, expiresOn: '2026-11-21' }, open).verdict).toBe('excepted');
  });

  it.each([
    ['exception-unknown', makeException({ id: 'EX-2' })],
    [
      'exception-open-ended',
      makeException({ requirement, expiresOn: undefined, approvedBy: { person: 'cy', role: 'ciso' } }),
    ],
    [
      'exception-unreasoned',
      makeException({ requirement, reason: undefined, approvedBy: { person: 'cy', role: 'ciso' } }),
    ],
    [
      'exception-of-other-control',
      makeException({
        requirement: { kind: 'control', control: 'A.7.4' },
        approvedBy: { person: 'cy', role: 'ciso' },
      }),
    ],
    [
      'exception-uncompensated',
      makeException({ requirement, approvedBy: { person: 'cy', role: 'ciso' }, compensatingControls: [] }),
    ],
    ['exception-unapproved', makeException({ requirement, approvedBy: undefined })],
    [
      'exception-self-approved',
      makeException({ requirement, requestedBy: 'cy', approvedBy: { person: 'cy', role: 'ciso' } }),
    ],
    ['exception-self-approved', makeException({ requirement, approvedBy: { person: 'ada', role: 'ciso' } })],
  ])('suspends nothing where it is %s', (flaw, exception) => {
    const { verdict, waiver } = judgeBy(exception);
    expect([verdict, waiver?.flaw]).toEqual(['missing', flaw]);
  });

  it.each([
    { kind: 'control', control: 'A.8.25' },
    { kind: 'control', control: 'A.5.3' },
    { kind: 'document', document: 'POL-1' },
  ] as const)('holds for an exception from %j', (of) => {
    expect(judgeBy({ ...four, requirement: of }).verdict).toBe('excepted');
  });

  it('takes the exception that holds of several', () => {
    const both = [{ kind: 'review', exception: 'EX-9' }, ...waivers] as const;
    expect(judgeBy(four, makeSoftwareChange({ reviews: [], waivers: both })).waiver?.exception).toBe('EX-1');
    const test = [{ kind: 'test', test: 'unit', exception: 'EX-1' }] as const;
    expect(judgeBy(four, makeSoftwareChange({ reviews: [], waivers: test })).waiver).toBeNull();
  });
});

it('a further approval never undoes an independent review, and a part in the change never makes one', () => {
  const review = fc.record({
    by: fc.constantFrom('ada', 'ben', 'cy'),
    human: fc.boolean(),
    revision: fc.constantFrom('f00d', 'c0de'),
    verdict: fc.constantFrom('approved', 'changes-requested', 'commented'),
    on: fc.constantFrom('2026-11-01', '2026-11-02'),
  }) as fc.Arbitrary<CodeReview>;
  fc.assert(
    fc.property(fc.array(review), (reviews) => {
      const change = makeSoftwareChange({ reviews });
      const before = reviewVerdict(change, { asOf }).verdict;
      const more = { ...change, reviews: [...reviews, { ...approval, by: 'dan' }] };
      const after = reviewVerdict(more, { asOf }).verdict;
      expect(after).toBe(before === 'changes-requested' ? 'changes-requested' : 'independent');
      const all = { ...more, authors: ['ada', 'ben', 'cy', 'dan'] };
      expect(reviewVerdict(all, { asOf }).verdict).not.toBe('independent');
    }),
  );
});
