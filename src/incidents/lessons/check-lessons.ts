import { placeOfIncident } from '../cases/check-cases.ts';
import { actionFlaws } from '../../core/actions/action-flaws.ts';
import { stateOfAction } from '../../core/actions/action-state.ts';
import { epochMilliseconds } from '../../core/calendar/instant.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type DueItem, dueState } from '../../core/due/due-item.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { indexesOf, type Listed, type RegisterRead } from '../../core/guards/read-register.ts';
import { futureEvent, type Place, unknownReference } from '../../core/guards/register-findings.ts';
import { groupBy } from '../../core/records/references.ts';
import type { Incident } from '../cases/incident.ts';
import { type IncidentSeverityScale, severityOn } from '../cases/severity-scale.ts';
import type { recordsFindings } from '../records/findings.ts';
import { lessonsFindings } from './findings.ts';
import { gapsOf } from './incident-state-gaps.ts';
import type { IncidentLesson, PostIncidentReview } from './post-incident-review.ts';

type LessonsFinding = FindingOf<typeof lessonsFindings> | FindingOf<typeof recordsFindings>;

interface LessonsReads {
  readonly incidents: RegisterRead<Incident>;
  readonly reviews: RegisterRead<PostIncidentReview>;
}

interface LessonsContext {
  readonly asOf: CalendarDate;
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
    ...recurrenceFindings(incidents, reviewsOf, context.asOf),
    ...reviews.listed.flatMap((listed) => reviewFindings(listed, incidents, context.asOf)),
  ];
}

function stateFindings(
  listed: Listed<Incident>,
  reviewsOf: ReviewsOf,
  { asOf, scale, isGiven }: LessonsContext & { readonly isGiven: boolean },
): readonly LessonsFinding[] {
  const { id, history } = listed.record;
  const { subject, path } = placeOfIncident(listed);
  const index = history.findLastIndex(({ enteredOn }) => enteredOn <= asOf);
  const state = history[index]?.state;
  if (state === undefined) return [];
  const place = { subject, path: [...path, 'history', index] };
  const gaps = gapsOf(listed.record, state, { asOf, scale, reviews: reviewsOf.get(id) ?? [] });
  const others = gaps.filter((gap) => gap !== 'cause' && gap !== 'review');
  const findings: LessonsFinding[] = [];
  if (others.length > 0) {
    const params = { incident: id, state, gaps: others };
    findings.push(reportFinding(lessonsFindings, 'incident-state-unfounded', { ...place, params }));
  }
  // What reviews say is not known where their register is not given.
  if (!isGiven) return findings;
  if (gaps.includes('cause'))
    findings.push(
      reportFinding(lessonsFindings, 'incident-closed-without-cause', { ...place, params: { incident: id } }),
    );
  if (gaps.includes('review')) {
    const params = { incident: id, level: String(severityOn(listed.record, asOf)?.level) };
    findings.push(reportFinding(lessonsFindings, 'incident-closed-without-lessons', { ...place, params }));
  }
  return findings;
}

function categoryOf({ id, cause }: Incident, reviewsOf: ReviewsOf, asOf: CalendarDate): string | undefined {
  const stated = cause ?? reviewsOf.get(id)?.findLast(({ heldOn }) => heldOn <= asOf)?.cause;
  return stated?.kind === 'known' ? stated.category : undefined;
}

/** Incidents with a cause of one category, each after the first with the one that was detected before it. */
function recurrenceFindings(
  incidents: RegisterRead<Incident>,
  reviewsOf: ReviewsOf,
  asOf: CalendarDate,
): readonly LessonsFinding[] {
  const indexes = indexesOf(incidents.listed);
  const counting = incidents.listed.flatMap(({ record }) => (record.dismissal === undefined ? [record] : []));
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
    ...review.lessons.flatMap((lesson, place) =>
      lessonFindings(lesson, { subject, path: [...path, 'lessons', place] }, asOf),
    ),
  ];
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
