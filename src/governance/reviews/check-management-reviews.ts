import { type ActionFlaw, actionFlaws } from '../../core/actions/action-flaws.ts';
import { stateOfAction } from '../../core/actions/action-state.ts';
import type { Action } from '../../core/actions/action.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import { groupBy } from '../../core/records/references.ts';
import { getClause } from '../../standard/clauses.ts';
import { futureEvent, type RecordsFinding, registerFindings, unknownReference } from '../records/governance-records.ts';
import type { Staff } from '../roles/staff.ts';
import { heldReviews } from './carried-forward-actions.ts';
import { reviewsFindings } from './findings.ts';
import type { ManagementReview } from './management-review.ts';
import { missingReviewInputs } from './missing-review-inputs.ts';
import { managementReviewGuard } from './review-guards.ts';

type ReviewFinding = FindingOf<typeof reviewsFindings> | RecordsFinding;

/** A review with its place in the register. */
interface PlacedReview extends ManagementReview {
  readonly index: number;
}

/** A review that was held by the day in question. */
interface HeldReview extends PlacedReview {
  readonly heldOn: CalendarDate;
}

/**
 * Finds the weaknesses of management reviews (9.3). A review that is only planned is asked for its day, a held one for its inputs, its outputs and its
 * actions.
 *
 * @internal
 */
export function checkManagementReviews(
  managementReviews: readonly ManagementReview[] | undefined,
  { staff, asOf }: { readonly staff: Staff; readonly asOf: CalendarDate },
): readonly ReviewFinding[] {
  const reviews = readReviews(managementReviews);
  const placed = reviews.listed.map(({ record, index }): PlacedReview => ({ ...record, index }));
  const isHeld = ({ heldOn }: PlacedReview): boolean => heldOn !== undefined && heldOn <= asOf;
  const held = heldReviews(placed.filter(isHeld));
  const first = held[0]?.index;
  return [
    ...registerFindings(reviews),
    ...placed.flatMap((review) => [
      ...recordFindings(review, staff, asOf),
      ...(isHeld(review) ? [] : planFindings(review, asOf)),
    ]),
    ...held.flatMap((review) => heldFindings(review, { staff, asOf, first: review.index === first })),
    ...droppedFindings(held),
    ...nextFindings(reviews, placed.every(isHeld)),
  ];
}

/**
 * Reads the register of management reviews.
 *
 * @internal
 */
export function readReviews(
  managementReviews: readonly ManagementReview[] | undefined,
): RegisterRead<ManagementReview> {
  return readRegister('managementReviews', 'management-review', managementReviews, managementReviewGuard);
}

function placeOf({ id, index }: PlacedReview, ...inner: readonly (string | number)[]) {
  return { subject: { kind: 'management-review', id }, path: ['managementReviews', index, ...inner] };
}

function recordFindings(review: PlacedReview, { people }: Staff, asOf: CalendarDate): readonly RecordsFinding[] {
  const { chair, attendees, heldOn, recordedOn } = review;
  return [
    ...unknownReference(placeOf(review, 'chair'), 'person', chair, people),
    ...attendees.flatMap((person, at) => unknownReference(placeOf(review, 'attendees', at), 'person', person, people)),
    ...futureEvent(placeOf(review, 'heldOn'), heldOn, asOf),
    ...futureEvent(placeOf(review, 'recordedOn'), recordedOn, asOf),
  ];
}

function planFindings(review: PlacedReview, asOf: CalendarDate): readonly ReviewFinding[] {
  const { id, plannedOn } = review;
  if (plannedOn >= asOf) return [];
  const details = { ...placeOf(review, 'plannedOn'), params: { review: id, plannedOn } };
  return [reportFinding(reviewsFindings, 'management-review-overdue', details)];
}

function nextFindings(
  { isGiven, flaws }: RegisterRead<ManagementReview>,
  isAllHeld: boolean,
): readonly ReviewFinding[] {
  if (!isGiven || !isAllHeld || flaws.some(({ kind }) => kind === 'unreadable')) return [];
  const subject = { kind: 'governance', id: 'managementReviews' };
  const details = { subject, path: ['managementReviews'], params: {} };
  return [reportFinding(reviewsFindings, 'management-review-unplanned', details)];
}

/** The short titles of the inputs. */
const topics: ReadonlyMap<string, string> = /* @__PURE__ */ inputTopics();

function inputTopics(): ReadonlyMap<string, string> {
  return new Map(getClause('9.3.2').items.map(({ id, topic }) => [id, topic]));
}

/** The two outputs of 9.3.3, as messages say them. */
const outputs = { improvements: 'improvement', changes: 'changes to the ISMS' } as const;

function heldFindings(
  review: HeldReview,
  { staff, asOf, first }: { readonly staff: Staff; readonly asOf: CalendarDate; readonly first: boolean },
): readonly ReviewFinding[] {
  const { id, heldOn, recordedOn, decisions = {}, actions } = review;
  const findings: ReviewFinding[] = missingReviewInputs(review, { first }).map((input) => {
    const params = { review: id, input, topic: topics.get(input) as string };
    const details = { ...placeOf(review, 'inputs'), params, requirements: [input] };
    return reportFinding(reviewsFindings, 'management-review-input-missing', details);
  });
  for (const [name, output] of Object.entries(outputs)) {
    if (decisions[name as keyof typeof outputs] !== undefined) continue;
    const details = { ...placeOf(review, 'decisions'), params: { review: id, output } };
    findings.push(reportFinding(reviewsFindings, 'management-review-output-missing', details));
  }
  if (isWithoutTopManagement(review, staff)) {
    const details = { ...placeOf(review, 'attendees'), params: { review: id, heldOn } };
    findings.push(reportFinding(reviewsFindings, 'management-review-without-top-management', details));
  }
  if (recordedOn !== undefined && recordedOn < heldOn) {
    const details = { ...placeOf(review, 'recordedOn'), params: { review: id, recordedOn, heldOn } };
    findings.push(reportFinding(reviewsFindings, 'management-review-recorded-before-held', details));
  }
  if (heldOn < asOf && (recordedOn === undefined || recordedOn > asOf)) {
    const details = { ...placeOf(review), params: { review: id, heldOn } };
    findings.push(reportFinding(reviewsFindings, 'management-review-unrecorded', details));
  }
  const flaws = actions.flatMap((action, at) =>
    actionFlaws(action, { asOf }).map((flaw) => flawFinding(review, action, at, flaw)),
  );
  return [...findings, ...flaws];
}

/** Unknown, and so not found, where the roles or their holders are not given. */
function isWithoutTopManagement({ chair, attendees, heldOn }: HeldReview, staff: Staff): boolean {
  if (!staff.roles.isGiven || !staff.roleAssignments.isGiven) return false;
  const people = chair === undefined ? attendees : [chair, ...attendees];
  return !people.some((person) =>
    staff.assignmentsOf(person, heldOn).some(({ role }) => staff.roles.byId.get(role)?.topManagement === true),
  );
}

function flawFinding(review: HeldReview, { text }: Action, at: number, flaw: ActionFlaw): ReviewFinding {
  const params = { review: review.id, action: text };
  const place = placeOf(review, 'actions', at);
  if (flaw.kind === 'unowned')
    return reportFinding(reviewsFindings, 'management-review-action-unowned', { ...place, params });
  if (flaw.kind === 'undated')
    return reportFinding(reviewsFindings, 'management-review-action-undated', { ...place, params });
  const details = { ...place, params: { ...params, dueOn: flaw.dueOn } };
  return reportFinding(reviewsFindings, 'management-review-action-overdue', details);
}

/**
 * Each action is asked for at the reviews after its own until it is done or dropped, so that the cost grows with the ids followed up and not with
 * all actions at all reviews.
 */
function droppedFindings(held: readonly HeldReview[]): readonly ReviewFinding[] {
  const findings: ReviewFinding[] = [];
  let pending: readonly { readonly action: Action; readonly earlier: string }[] = [];
  for (const [heldOn, reviews] of groupBy(held, (review) => [review.heldOn])) {
    const followedUp = new Set(reviews.flatMap((review) => review.followedUp ?? []));
    const [review] = reviews;
    pending = pending.filter(({ action, earlier }) => {
      if (!['open', 'overdue'].includes(stateOfAction(action, heldOn))) return false;
      if (action.id !== undefined && followedUp.has(action.id)) return true;
      const params = { review: review.id, action: action.text, earlier };
      const details = { ...placeOf(review, 'followedUp'), params };
      findings.push(reportFinding(reviewsFindings, 'management-review-action-dropped', details));
      return false;
    });
    pending = [...pending, ...reviews.flatMap(({ id, actions }) => actions.map((action) => ({ action, earlier: id })))];
  }
  return findings;
}
