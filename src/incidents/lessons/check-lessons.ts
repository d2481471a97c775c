import { placeOfIncident } from '../cases/check-cases.ts';
import { actionFlaws } from '../../core/actions/action-flaws.ts';
import { stateOfAction } from '../../core/actions/action-state.ts';
import { epochMilliseconds } from '../../core/calendar/instant.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Moment } from '../../core/guards/moment.ts';
import { type DueItem, dueState } from '../../core/due/due-item.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { indexesOf, type Listed, type RegisterRead } from '../../core/guards/read-register.ts';
import { futureEvent, type Place, unknownReference } from '../../core/guards/register-findings.ts';
import { groupBy } from '../../core/records/references.ts';
import type { Incident, IncidentCause } from '../cases/incident.ts';
import { type IncidentSeverityScale, severityOn } from '../cases/severity-scale.ts';
import { casesFindings } from '../cases/findings.ts';
import type { recordsFindings } from '../records/findings.ts';
import { lessonsFindings } from './findings.ts';
import { earlyReview, gapsOf, type IncidentStateGap } from './incident-state-gaps.ts';
import type { IncidentLesson, PostIncidentReview } from './post-incident-review.ts';

type LessonsFinding =
  FindingOf<typeof lessonsFindings> | FindingOf<typeof casesFindings> | FindingOf<typeof recordsFindings>;

interface LessonsReads {
  readonly incidents: RegisterRead<Incident>;
  readonly reviews: RegisterRead<PostIncidentReview>;
}

interface LessonsContext {
  readonly moment: Moment;
  readonly scale: IncidentSeverityScale | undefined;
}

type ReviewsOf = ReadonlyMap<string, readonly PostIncidentReview[]>;

/**
 * Finds the weaknesses of the end of incidents: states without their ground, causes, reviews, lessons and what follows from them (A.5.27, 10.2).
 *
 * @internal
 */
export function checkLessons({ incidents, reviews }: LessonsReads, context: LessonsContext): readonly LessonsFinding[] {
  const reviewsOf = groupBy(
    reviews.listed.map(({ record }) => record),
    ({ incident }) => [incident],
  );
  return [
    ...incidents.listed.flatMap((listed) => stateFindings(listed, reviewsOf, { ...context, isGiven: reviews.isGiven })),
    ...recurrenceFindings(incidents, reviewsOf, context.moment),
    ...reviews.listed.flatMap((listed) => reviewFindings(listed, incidents, context.moment.asOf)),
  ];
}

function stateFindings(
  listed: Listed<Incident>,
  reviewsOf: ReviewsOf,
  { moment: { asOf }, scale, isGiven }: LessonsContext & { readonly isGiven: boolean },
): readonly LessonsFinding[] {
  const { id, history } = listed.record;
  const { subject, path } = placeOfIncident(listed);
  const last = history.findLastIndex(({ enteredOn }) => enteredOn <= asOf);
  const reopened = history.findLastIndex(({ state, enteredOn }) => state === 'reopened' && enteredOn <= asOf);
  const context = { asOf, scale, reviews: reviewsOf.get(id) ?? [] };
  // A reopened incident takes its way again.
  return history.slice(reopened + 1, last + 1).flatMap(({ state }, position): readonly LessonsFinding[] => {
    const index = reopened + 1 + position;
    const place = { subject, path: [...path, 'history', index] };
    const gaps = gapsOf(listed.record, state, context);
    const findings: LessonsFinding[] = [];
    const others = gaps.filter((gap) => isOfStage(gap) || (index === last && gap !== 'cause' && gap !== 'review'));
    if (others.length > 0) {
      const params = { incident: id, state, gaps: others };
      findings.push(reportFinding(lessonsFindings, 'incident-state-unfounded', { ...place, params }));
    }
    // What reviews say is not known where their register is not given.
    if (!isGiven || index !== last) return findings;
    if (gaps.includes('cause')) {
      const params = { incident: id };
      findings.push(reportFinding(lessonsFindings, 'incident-closed-without-cause', { ...place, params }));
    }
    if (gaps.includes('review')) {
      const params = { incident: id, level: String(severityOn(listed.record, asOf)?.level) };
      findings.push(reportFinding(lessonsFindings, 'incident-closed-without-lessons', { ...place, params }));
    }
    return findings;
  });
}

/** Whether a gap belongs to the stage itself, so that a later state does not fill it. What else is missing the last state asks for. */
function isOfStage(gap: IncidentStateGap): boolean {
  return gap === 'time' || gap === 'containment';
}

/** The category of the cause that the incident states, else of the last review that knows it. */
function categoryOf({ id, cause }: Incident, reviewsOf: ReviewsOf, asOf: CalendarDate): string | undefined {
  const review = reviewsOf.get(id)?.findLast((each) => each.heldOn <= asOf && knownCategory(each.cause) !== undefined);
  return knownCategory(cause) ?? knownCategory(review?.cause);
}

function knownCategory(cause: IncidentCause | undefined): string | undefined {
  return cause?.kind === 'known' ? cause.category : undefined;
}

/** Incidents with a cause of one category, each after the first with the one that was detected before it. */
function recurrenceFindings(
  incidents: RegisterRead<Incident>,
  reviewsOf: ReviewsOf,
  { asOf, latest }: Moment,
): readonly LessonsFinding[] {
  const indexes = indexesOf(incidents.listed);
  const counting = incidents.listed.flatMap(({ record }) =>
    record.dismissal === undefined && epochMilliseconds('detectedAt', record.detectedAt) <= latest ? [record] : [],
  );
  const alike = groupBy(counting, (incident) => {
    const category = categoryOf(incident, reviewsOf, asOf);
    return category === undefined ? [] : [category];
  });
  return [...alike].flatMap(([category, group]) => {
    const inOrder = group
      .map(({ id, detectedAt }) => ({ id, at: epochMilliseconds('detectedAt', detectedAt) }))
      .toSorted((a, b) => a.at - b.at);
    return inOrder.slice(1).map(({ id }, position) => {
      const previous = String(inOrder[position]?.id);
      const subject = { kind: 'incident', id };
      const path = ['incidents', indexes.get(id) as number];
      const params = { incident: id, category, previous };
      return reportFinding(lessonsFindings, 'incident-recurring', { subject, path, params });
    });
  });
}

function reviewFindings(
  { record: review, index }: Listed<PostIncidentReview>,
  incidents: RegisterRead<Incident>,
  asOf: CalendarDate,
): readonly LessonsFinding[] {
  const subject = { kind: 'post-incident-review', id: review.id };
  const path = ['postIncidentReviews', index];
  return [
    ...unknownReference(
      'incidents',
      { subject, path: [...path, 'incident'] },
      ['incident', review.incident],
      incidents,
    ),
    ...futureEvent('incidents', { subject, path: [...path, 'heldOn'] }, review.heldOn, asOf),
    ...earlyFindings(review, incidents.byId.get(review.incident), { subject, path: [...path, 'heldOn'] }),
    ...review.lessons.flatMap((lesson, place) =>
      lessonFindings(lesson, { subject, path: [...path, 'lessons', place] }, asOf),
    ),
  ];
}

function earlyFindings(
  review: PostIncidentReview,
  incident: Incident | undefined,
  place: Place,
): readonly LessonsFinding[] {
  const found = incident && earlyReview(review, incident);
  if (found === undefined) return [];
  const params = { incident: review.incident, later: 'reviewed', earlier: 'detected', ...found };
  return [reportFinding(casesFindings, 'incident-times-out-of-order', { ...place, params })];
}

function lessonFindings(
  { text, response }: IncidentLesson,
  { subject, path }: Place,
  asOf: CalendarDate,
): readonly LessonsFinding[] {
  const review = subject.id;
  if (response === undefined) {
    const params = { review, lesson: text };
    return [reportFinding(lessonsFindings, 'lesson-action-missing', { subject, path, params })];
  }
  if (response.kind !== 'actions') return [];
  return response.actions.flatMap((action, place) => {
    const at = { subject, path: [...path, 'response', 'actions', place] };
    return actionFlaws(action, { asOf }).map((flaw) => {
      const params = { review, action: action.text };
      return flaw.kind === 'overdue'
        ? reportFinding(lessonsFindings, 'lesson-action-overdue', { ...at, params: { ...params, dueOn: flaw.dueOn } })
        : reportFinding(lessonsFindings, `lesson-action-${flaw.kind}`, { ...at, params });
    });
  });
}

/**
 * The actions after incidents that are to be done by a day.
 *
 * @internal
 */
export function lessonDueItems(reviews: RegisterRead<PostIncidentReview>, asOf: CalendarDate): readonly DueItem[] {
  return reviews.listed.flatMap(({ record: { id, lessons } }) =>
    lessons.flatMap(({ response }) =>
      response?.kind !== 'actions'
        ? []
        : response.actions.flatMap((action): readonly DueItem[] => {
            const state = stateOfAction(action, asOf);
            if (action.dueOn === undefined || state === 'done' || state === 'cancelled') return [];
            return [
              {
                kind: 'lesson-action',
                subject: { kind: 'post-incident-review', id },
                title: action.text,
                owner: action.owner ?? null,
                dueOn: action.dueOn,
                dueAt: null,
                state: dueState(action.dueOn, asOf),
                requirement: 'A.5.27',
                rule: 'due-on',
              },
            ];
          }),
    ),
  );
}
