import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { DueItem } from '../../core/due/due-item.ts';
import type { Requirement } from '../../core/findings/finding.ts';
import { aDate, anObject, listOf } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { readRegister } from '../../core/guards/read-register.ts';
import type { RecordId } from '../../core/records/text.ts';
import { type ReviewDue, reviewDue } from '../../core/reviews/review-due.ts';
import type { ControlledDocument } from './controlled-document.ts';
import { documentGuard } from './document-guards.ts';
import { isPolicy } from './document-kinds.ts';
import { isRetired, latestEffective, type VersionDays, versionDays } from './version-in-force.ts';

/** The options of `documentReviewsDue`. */
export interface DocumentReviewsDueOptions {
  /** The day in question. */
  readonly asOf: CalendarDate;
}

/** The next review of a document. `lastOn` is the day that restarted the time until it: of a review or of an approval. */
export interface DocumentReviewDue extends ReviewDue {
  /** The id of the document. */
  readonly document: RecordId;
  /** The title of the document. */
  readonly title: string;
  /** The person or role that keeps it; null where the document names none. */
  readonly owner: string | null;
  /** The event on `lastOn`: a review that kept the document, or the approval of a major version; null when there was none. */
  readonly restartedBy: 'review' | 'major-version' | null;
  /** The day that the plan alone asks for, whatever day people set; null without a plan. */
  readonly plannedOn: CalendarDate | null;
}

const optionsGuard = /* @__PURE__ */ anObject<DocumentReviewsDueOptions>({ asOf: aDate });

/**
 * Finds when each document must be reviewed next (7.5.2 c, A.5.1). A review that kept the document restarts the time, and so does the approval
 * of a major version; minor and editorial versions and other changes of the record do not. A review before the approval of its version does
 * not count. A significant change brings the review of a plan with `onChange` forward, and a day that people set never puts the plan off.
 *
 * @param documents - The documents.
 * @param options - The day in question.
 * @returns A row for each document, in their order, `not-scheduled` where nothing asks for a review. A document that is retired, or has
 *   versions but none in force, has no row.
 * @throws RangeError if `asOf` is not a calendar date or a part that decides cannot be read.
 *
 * @example
 * ```ts
 * import { makeControlledDocument } from 'isms-kit/fixtures';
 * import { documentReviewsDue } from 'isms-kit/governance';
 *
 * const document = makeControlledDocument({ reviews: [{ on: '2026-09-14', by: 'ada', outcome: 'kept' }] });
 * const [review] = documentReviewsDue([document], { asOf: '2026-11-21' });
 * review?.dueOn; // => '2027-09-14'
 * review?.restartedBy; // => 'review'
 * ```
 */
export function documentReviewsDue(
  documents: readonly ControlledDocument[],
  options: DocumentReviewsDueOptions,
): readonly DocumentReviewDue[] {
  requireReadable('documents', documents, listOf(documentGuard));
  requireOptions(options, optionsGuard);
  const { asOf } = options;
  return documents.flatMap((document) => reviewOf(document, versionDays(document.versions, asOf), asOf) ?? []);
}

/**
 * The next review of a document; undefined where there is nothing to review.
 *
 * @internal
 */
export function reviewOf(
  document: ControlledDocument,
  days: readonly VersionDays[],
  asOf: CalendarDate,
): DocumentReviewDue | undefined {
  const { id, title, owner = null, review: cadence, nextReviewOn: nextOn, changedOn } = document;
  const isInForce = days.length === 0 || latestEffective(document, days, asOf) !== undefined;
  if (isRetired(document, asOf) || !isInForce) return undefined;
  const approvals = days.flatMap(({ version, approvedOn, withdrawnOn }) =>
    version.change === 'major' && approvedOn !== undefined && withdrawnOn === undefined ? [{ on: approvedOn }] : [],
  );
  const restarts = [...keptReviews(document, days), ...approvals];
  const due = reviewDue(restarts, { cadence, nextOn, changedOn, asOf });
  const plannedOn = nextOn === undefined ? due.dueOn : reviewDue(restarts, { cadence, changedOn, asOf }).dueOn;
  const restartedBy = approvals.some(({ on }) => on === due.lastOn) ? 'major-version' : 'review';
  return { document: id, title, owner, ...due, restartedBy: due.lastOn === null ? null : restartedBy, plannedOn };
}

/** The reviews that kept the document, those left out that name a version unknown or not yet approved at the time. */
function keptReviews(
  { reviews = [] }: Pick<ControlledDocument, 'reviews'>,
  days: readonly VersionDays[],
): readonly { readonly on: CalendarDate }[] {
  const named = new Map(days.map((version) => [version.version.version, version]));
  return reviews.filter(({ on, version, outcome }) => {
    if (outcome !== 'kept') return false;
    if (version === undefined) return true;
    const reviewed = named.get(version);
    return reviewed !== undefined && (reviewed.approvedOn === undefined || reviewed.approvedOn <= on);
  });
}

/**
 * The reviews of documents that a plan or a set day asks for. A document that cannot be read gives no item.
 *
 * @internal
 */
export function documentDueItems(
  controlledDocuments: readonly ControlledDocument[] | undefined,
  asOf: CalendarDate,
): readonly DueItem[] {
  const { listed } = readRegister('controlledDocuments', 'controlled-document', controlledDocuments, documentGuard);
  return listed.flatMap(({ record }) => {
    const due = reviewOf(record, versionDays(record.versions, asOf), asOf);
    if (due === undefined || due.state === 'not-scheduled' || due.rule === null) return [];
    return [
      {
        kind: 'document-review',
        subject: { kind: 'controlled-document', id: record.id },
        title: `Review the document "${record.title}"`,
        owner: due.owner,
        dueOn: due.dueOn,
        dueAt: null,
        state: due.state,
        requirement: reviewRequirement(record),
        rule: due.rule,
      },
    ];
  });
}

/**
 * The requirement that asks for the review of a document: A.5.1 for policies, 7.5.2 c for the others.
 *
 * @internal
 */
export function reviewRequirement(document: Pick<ControlledDocument, 'kind'>): Requirement {
  return isPolicy(document) ? 'A.5.1' : '7.5.2.c';
}
