import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { dataSubjectRequestDeadline } from '../../deadlines/requests/data-subject-request-deadline.ts';
import { requestKnownBy } from '../../deadlines/requests/request-dates.ts';
import type { PrivacyReads } from '../activities/privacy-registers.ts';
import type { DataSubjectRequest, RequestedRight } from '../records/data-subject-request.ts';
import { rightsFor } from '../activities/rights-for.ts';
import { datedRequest } from './dated-request.ts';
import { requestAnswersFindings } from './findings.ts';

type AnswerFinding = FindingOf<typeof requestAnswersFindings>;

/**
 * A right of a request with its place.
 *
 * @internal
 */
export interface PlacedRight {
  readonly request: DataSubjectRequest;
  readonly requested: RequestedRight;
  readonly path: readonly (string | number)[];
}

/**
 * Finds what a refusal of a right lacks (GDPR art. 12(4)), in whole or in part.
 *
 * @internal
 */
export function refusalFindings(
  { request, requested, path }: PlacedRight,
  { controllers }: PrivacyReads,
  asOf: CalendarDate,
): readonly AnswerFinding[] {
  const { right, outcome } = requested;
  if (outcome === undefined || (outcome.status !== 'refused' && outcome.status !== 'partly')) return [];
  const place = { subject: { kind: 'data-subject-request', id: request.id }, path: [...path, 'outcome'] };
  const params = { request: request.id, right };
  const findings: AnswerFinding[] = [];
  if (outcome.reason === undefined || outcome.article === undefined)
    findings.push(reportFinding(requestAnswersFindings, 'request-refusal-reason-missing', { ...place, params }));
  if (outcome.complaintToldOn === undefined || outcome.complaintToldOn > asOf)
    findings.push(reportFinding(requestAnswersFindings, 'request-complaint-untold', { ...place, params }));
  if (outcome.ground === 'legal-hold' && outcome.hold === undefined)
    findings.push(reportFinding(requestAnswersFindings, 'request-hold-unnamed', { ...place, params }));
  if (outcome.status !== 'refused') return findings;
  const dueOn = refusalDueOn(request, asOf);
  if (dueOn !== null && outcome.on > dueOn) {
    const details = { ...place, params: { ...params, on: outcome.on, dueOn } };
    findings.push(reportFinding(requestAnswersFindings, 'request-refusal-late', details));
  }
  const activity = outcome.ground === 'no-such-right' ? activityThatGives(request, right, controllers) : undefined;
  if (activity !== undefined) {
    const details = { ...place, params: { ...params, activity } };
    findings.push(reportFinding(requestAnswersFindings, 'request-refusal-contradicted', details));
  }
  return findings;
}

/** A refusal is told within the first month, whether or not the time is extended; null while the time waits for the person. */
function refusalDueOn(request: DataSubjectRequest, asOf: CalendarDate): CalendarDate | null {
  return dataSubjectRequestDeadline(requestKnownBy(asOf, datedRequest(request))).announceExtensionBy;
}

function activityThatGives(
  { activities = [] }: DataSubjectRequest,
  right: RequestedRight['right'],
  controllers: PrivacyReads['controllers'],
): string | undefined {
  return activities.find((id) =>
    controllers.byId
      .get(id)
      ?.purposes?.some(
        ({ basis, directMarketing = false }) =>
          basis !== undefined && rightsFor(basis, { directMarketing }).some((one) => one.right === right && one.given),
      ),
  );
}
