import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject, listOf, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { suspendingExceptionGuard } from '../../governance/exceptions/exception-days.ts';
import type { Exception } from '../../governance/exceptions/exception.ts';
import { lifecycleModelGuard } from '../lifecycle/lifecycle-guard.ts';
import type { LifecycleModel } from '../lifecycle/lifecycle-model.ts';
import { type WaiverStanding, waiverStanding } from '../records/waiver-standing.ts';
import { beneficiariesOf, softwareChangeGuard } from './change-guards.ts';
import type { CodeReview, CodeReviewVerdict, SoftwareChange } from './software-change.ts';

/** The options of `reviewVerdict`. */
export interface ReviewVerdictOptions {
  /** The day in question; later reviews have not happened. */
  readonly asOf: CalendarDate;
  /** The life-cycle model of the change, whose exceptions hold for it, too; none when absent. */
  readonly model?: LifecycleModel;
  /** The exceptions that waivers name; one that is not here is unknown and suspends nothing. */
  readonly exceptions?: readonly Exception[];
}

/** The reason why the last verdict of a reviewer is or is no independent approval. */
export type ReviewReason =
  | 'independent-approval'
  | 'changes-requested'
  | 'commented-only'
  | 'not-human'
  | 'author'
  | 'committer'
  | 'last-pusher'
  | 'other-revision';

/** The last verdict of one reviewer. */
export interface ReviewerStanding {
  /** The reviewer. */
  readonly by: string;
  /** The last verdict that is not a comment; `commented` where the reviewer only commented. */
  readonly verdict: CodeReviewVerdict;
  /** The revision of that verdict. */
  readonly revision: string;
  /** The reason why it is or is no independent approval. */
  readonly reason: ReviewReason;
}

/**
 * The verdict on the reviews of a change. `independent` passes; `excepted` is partial: an exception stands in for the review. `undecided` is for
 * a change of which the authors or the last pusher are not known.
 */
export type ReviewOutcome =
  'independent' | 'excepted' | 'changes-requested' | 'stale' | 'not-independent' | 'missing' | 'undecided';

/** Whether a change was reviewed independently, with the standing of each reviewer. */
export interface CodeReviewResult {
  /** The change. */
  readonly change: string;
  /** The revision that must have been reviewed. */
  readonly revision: string;
  /** The verdict. */
  readonly verdict: ReviewOutcome;
  /** The verdict without the exception; the same where none stands in. */
  readonly withoutException: Exclude<ReviewOutcome, 'excepted'>;
  /** The last verdict of each reviewer, in the order in which the reviewers first appear. */
  readonly reviewers: readonly ReviewerStanding[];
  /** The facts that are not known and decide. */
  readonly unknown: readonly ('authors' | 'pushedBy')[];
  /** The exception from the review; null where the change and its model name none. */
  readonly waiver: WaiverStanding | null;
}

const optionsGuard = /* @__PURE__ */ anObject<ReviewVerdictOptions>({
  asOf: aDate,
  model: /* @__PURE__ */ maybe(lifecycleModelGuard),
  exceptions: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(suspendingExceptionGuard)),
});

/**
 * Says whether a change was reviewed independently (A.8.25, A.8.28): at least one human who is neither author, co-author, committer nor last
 * pusher approved the revision that is merged, and nobody's request for changes still stands. A program, a label and the merge itself are no
 * review. The last verdict of a person counts; a comment does not take it back.
 *
 * A valid exception stands in for a review that is missing, stale or not independent, not for a request for changes. Reviews and the exception
 * are judged on the day of the merge, or on the day in question before that: what comes after the merge changes nothing.
 *
 * @param change - The change.
 * @param options - The day in question, the life-cycle model and the exceptions.
 * @returns The verdict, the standing of each reviewer, and the exception.
 * @throws RangeError if a part that decides cannot be read.
 *
 * @example
 * ```ts
 * import { reviewVerdict } from 'isms-kit/development';
 * import { makeSoftwareChange } from 'isms-kit/fixtures';
 *
 * reviewVerdict(makeSoftwareChange(), { asOf: '2026-11-21' }).verdict; // => 'independent'
 * const own = reviewVerdict(makeSoftwareChange({ pushedBy: 'ben' }), { asOf: '2026-11-21' });
 * own.verdict; // => 'not-independent'
 * own.reviewers[0]?.reason; // => 'last-pusher'
 * ```
 */
export function reviewVerdict(change: SoftwareChange, options: ReviewVerdictOptions): CodeReviewResult {
  requireReadable('change', change, softwareChangeGuard);
  requireOptions(options, optionsGuard);
  const { asOf, model, exceptions = [] } = options;
  return judgeReviews(change, { asOf, model, exceptions: new Map(exceptions.map((one) => [one.id, one])) });
}

/**
 * Judges the reviews of a readable change.
 *
 * @internal
 */
export function judgeReviews(
  change: SoftwareChange,
  {
    asOf,
    model,
    exceptions,
  }: {
    readonly asOf: CalendarDate;
    readonly model: LifecycleModel | undefined;
    readonly exceptions: ReadonlyMap<string, Exception>;
  },
): CodeReviewResult {
  const { id, revision, authors, pushedBy, mergedOn } = change;
  const on = mergedOn !== undefined && mergedOn < asOf ? mergedOn : asOf;
  const reviewers = standings(change, on);
  const unknown = [
    ...(authors.length === 0 ? (['authors'] as const) : []),
    ...(pushedBy === undefined ? (['pushedBy'] as const) : []),
  ];
  const withoutException = outcomeOf(reviewers, unknown.length > 0);
  const waivers = [...(change.waivers ?? []), ...(model?.waivers ?? [])];
  const waiver = waiverStanding(
    waivers.flatMap(({ kind, exception }) => (kind === 'review' ? [exception] : [])),
    exceptions,
    { rule: 'review', beneficiaries: beneficiariesOf(change), on },
  );
  const isExcepted = waiver?.flaw === null && !['independent', 'changes-requested'].includes(withoutException);
  return {
    change: id,
    revision,
    verdict: isExcepted ? 'excepted' : withoutException,
    withoutException,
    reviewers,
    unknown,
    waiver,
  };
}

function standings(change: SoftwareChange, on: CalendarDate): readonly ReviewerStanding[] {
  const last = new Map<string, CodeReview>();
  for (const review of change.reviews) {
    if (review.on > on) continue;
    const earlier = last.get(review.by);
    if (earlier === undefined || isLater(review, earlier)) last.set(review.by, review);
  }
  const authors = new Set(change.authors);
  const committers = new Set(change.committers);
  return [...last.values()].map((review) => ({
    by: review.by,
    verdict: review.verdict,
    revision: review.revision,
    reason: reasonOf(review, change, { authors, committers }),
  }));
}

/** A comment takes no verdict back; of two comments or two verdicts the later one counts, on one day the one recorded later. */
function isLater(review: CodeReview, earlier: CodeReview): boolean {
  const isComment = review.verdict === 'commented';
  if (isComment !== (earlier.verdict === 'commented')) return !isComment;
  return review.on >= earlier.on;
}

function reasonOf(
  { by, human, verdict, revision }: CodeReview,
  change: SoftwareChange,
  { authors, committers }: Readonly<Record<'authors' | 'committers', ReadonlySet<string>>>,
): ReviewReason {
  if (!human) return 'not-human';
  if (verdict === 'changes-requested') return 'changes-requested';
  if (verdict === 'commented') return 'commented-only';
  if (authors.has(by)) return 'author';
  if (committers.has(by)) return 'committer';
  if (change.pushedBy === by) return 'last-pusher';
  return revision === change.revision ? 'independent-approval' : 'other-revision';
}

function outcomeOf(reviewers: readonly ReviewerStanding[], isUnknown: boolean): CodeReviewResult['withoutException'] {
  const reasons = new Set(reviewers.map(({ reason }) => reason));
  if (reasons.has('changes-requested')) return 'changes-requested';
  if (reasons.has('independent-approval')) return isUnknown ? 'undecided' : 'independent';
  if (reasons.has('other-revision')) return 'stale';
  return reviewers.some(({ verdict }) => verdict === 'approved') ? 'not-independent' : 'missing';
}
