import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type DueItem, dueState } from '../../core/due/due-item.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed } from '../../core/guards/read-register.ts';
import { futureEvent, type Place, registerFindings, unknownReference } from '../../core/guards/register-findings.ts';
import { reviewDue, type ReviewDue } from '../../core/reviews/review-due.ts';
import { reachWorkingDay } from '../../deadlines/working-days/working-day.ts';
import type { PrivacyReads } from '../activities/privacy-registers.ts';
import type { recordsFindings } from '../records/findings.ts';
import type { ImpactAssessment, PersonRisk } from '../records/impact-assessment.ts';
import { checkNeeds } from './check-needs.ts';
import { type ConsultationDeadlineOptions, countConsultation } from './consultation-deadline.ts';
import { assessmentsFindings } from './findings.ts';
import type { ImpactAssessmentNeededOptions } from './impact-assessment-needed.ts';

type AssessmentsFinding = FindingOf<typeof assessmentsFindings> | FindingOf<typeof recordsFindings>;

/**
 * Finds the weaknesses of impact assessments and of the decisions on their need.
 *
 * @internal
 */
export function checkAssessments(
  reads: PrivacyReads,
  options: ImpactAssessmentNeededOptions,
): readonly AssessmentsFinding[] {
  return [
    ...checkNeeds(reads, options),
    ...registerFindings('privacy', reads.assessments),
    ...reads.assessments.listed.flatMap((listed) => assessmentFindings(listed, reads, options.asOf)),
  ];
}

function placeOf({ record, index }: Listed<ImpactAssessment>): Place {
  return { subject: { kind: 'impact-assessment', id: record.id }, path: ['impactAssessments', index] };
}

function assessmentFindings(
  listed: Listed<ImpactAssessment>,
  { controllers }: PrivacyReads,
  asOf: CalendarDate,
): readonly AssessmentsFinding[] {
  const { activities, completedOn, reviews = [], consultation } = listed.record;
  const { subject, path } = placeOf(listed);
  return [
    ...activities.flatMap((activity, position) =>
      unknownReference(
        'privacy',
        { subject, path: [...path, 'activities', position] },
        ['controller-activity', activity],
        controllers,
      ),
    ),
    ...futureEvent('privacy', { subject, path: [...path, 'completedOn'] }, completedOn, asOf),
    ...futureEvent(
      'privacy',
      { subject, path: [...path, 'consultation', 'requestedOn'] },
      consultation?.requestedOn,
      asOf,
    ),
    ...reviews.flatMap(({ on }, position) =>
      futureEvent('privacy', { subject, path: [...path, 'reviews', position, 'on'] }, on, asOf),
    ),
    ...(completedOn !== undefined && completedOn <= asOf ? contentFindings(listed, asOf) : []),
    ...reviewFindings(listed, asOf),
  ];
}

/** What the law asks of an assessment that is said to be complete. */
function contentFindings(listed: Listed<ImpactAssessment>, asOf: CalendarDate): readonly AssessmentsFinding[] {
  const { id, officerAdvice: advice, views, risks = [], consultation } = listed.record;
  const { subject, path } = placeOf(listed);
  const place = { subject, path };
  const params = { assessment: id };
  const parts = missingParts(listed.record);
  const findings: AssessmentsFinding[] = [];
  if (parts.length > 0)
    findings.push(
      reportFinding(assessmentsFindings, 'impact-assessment-incomplete', { ...place, params: { ...params, parts } }),
    );
  if (advice === undefined)
    findings.push(reportFinding(assessmentsFindings, 'impact-assessment-advice-missing', { ...place, params }));
  if (advice?.followed === false && advice.reason === undefined) {
    const details = { subject, path: [...path, 'officerAdvice'], params };
    findings.push(reportFinding(assessmentsFindings, 'impact-assessment-advice-unanswered', details));
  }
  if (views === undefined)
    findings.push(reportFinding(assessmentsFindings, 'impact-assessment-views-missing', { ...place, params }));
  const isConsulted = consultation !== undefined && consultation.requestedOn <= asOf;
  for (const [position, { text, residual }] of risks.entries()) {
    if (residual !== undefined && (residual !== 'high' || isConsulted)) continue;
    const code =
      residual === undefined ? 'impact-assessment-residual-risk-unknown' : 'impact-assessment-consultation-missing';
    const details = { subject, path: [...path, 'risks', position], params: { ...params, risk: text } };
    findings.push(reportFinding(assessmentsFindings, code, details));
  }
  return findings;
}

/** The parts of GDPR art. 35(7) that are missing, in the order of its letters. */
function missingParts({
  description,
  necessity,
  risks = [],
}: ImpactAssessment): readonly ('description' | 'necessity' | 'risks' | 'measures')[] {
  return [
    ...(description === undefined ? (['description'] as const) : []),
    ...(necessity === undefined ? (['necessity'] as const) : []),
    ...(risks.length === 0 ? (['risks'] as const) : []),
    ...(risks.some(({ measures }: PersonRisk) => measures === undefined) ? (['measures'] as const) : []),
  ];
}

/** The completion counts as a review; a change of the risk asks for one at once, whatever the plan. */
function nextReview(
  { completedOn, review: cadence, reviews = [], riskChangedOn }: ImpactAssessment,
  asOf: CalendarDate,
): ReviewDue {
  const held = completedOn === undefined ? reviews : [...reviews, { on: completedOn }];
  const nextOn = riskChangedOn !== undefined && riskChangedOn <= asOf ? riskChangedOn : undefined;
  return reviewDue(held, { cadence, nextOn, asOf });
}

/** The rule as findings and due items name it. */
function ruleOf({ rule }: ReviewDue): 'risk-changed' | 'cadence' {
  return rule === 'next-on' ? 'risk-changed' : 'cadence';
}

function reviewFindings(listed: Listed<ImpactAssessment>, asOf: CalendarDate): readonly AssessmentsFinding[] {
  const due = nextReview(listed.record, asOf);
  if (due.dueOn === null || due.state !== 'overdue') return [];
  const { subject, path } = placeOf(listed);
  const params = { assessment: listed.record.id, dueOn: due.dueOn, rule: ruleOf(due) };
  const details = { subject, path: [...path, 'reviews'], params };
  return [reportFinding(assessmentsFindings, 'impact-assessment-review-overdue', details)];
}

/**
 * The next reviews of impact assessments, and the answers of the authority that are awaited.
 *
 * @internal
 */
export function assessmentDueItems(
  { assessments }: PrivacyReads,
  options: ConsultationDeadlineOptions,
): readonly DueItem[] {
  const { asOf } = options;
  return assessments.listed.flatMap((listed): readonly DueItem[] => {
    const { title, owner = null } = listed.record;
    const { subject } = placeOf(listed);
    const due = nextReview(listed.record, asOf);
    const answerOn = answerDueOn(listed.record, options);
    const common = { subject, owner, dueAt: null };
    return [
      ...(due.dueOn === null || due.state === 'not-scheduled'
        ? []
        : [
            {
              kind: 'impact-assessment-review',
              ...common,
              title: `Review the impact assessment "${title}"`,
              dueOn: due.dueOn,
              state: due.state,
              requirement: 'GDPR art. 35(11)',
              rule: ruleOf(due),
            } as const,
          ]),
      ...(answerOn === null
        ? []
        : [
            {
              kind: 'prior-consultation-answer',
              ...common,
              title: `Answer of the authority about the impact assessment "${title}"`,
              dueOn: answerOn,
              state: dueState(answerOn, asOf),
              requirement: 'GDPR art. 36(2)',
              rule: 'gdpr-36-2',
            } as const,
          ]),
    ];
  });
}

/** A last day that the calendar does not cover does not roll. */
function answerDueOn(
  { consultation }: ImpactAssessment,
  { asOf, calendar }: ConsultationDeadlineOptions,
): CalendarDate | null {
  if (consultation === undefined || consultation.requestedOn > asOf) return null;
  const { dueOn, answeredOn } = countConsultation(consultation, asOf, (date) => {
    const reached = calendar === undefined ? undefined : reachWorkingDay(date, calendar);
    return reached !== undefined && 'workingOn' in reached ? reached.workingOn : date;
  });
  return answeredOn === null ? dueOn : null;
}
