import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { CheckDataSubjectRequestsContext } from '../../deadlines/requests/check-data-subject-requests.ts';
import type { PrivacyReads } from '../activities/privacy-registers.ts';
import type { DataSubjectRequest, RequestedRight } from '../records/data-subject-request.ts';
import { rightsFor } from '../activities/rights-for.ts';
import { limitOf } from './dated-request.ts';
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
 * Finds what a refusal of a right lacks (GDPR art. 12(4)), in whole or in part. It is told with the complaint and the judicial remedy within the first month, whether
 * or not the time is extended.
 *
 * @internal
 */
export function refusalFindings(
  { request, requested, path }: PlacedRight,
  { controllers }: PrivacyReads,
  context: CheckDataSubjectRequestsContext,
): readonly AnswerFinding[] {
  const { asOf } = context;
  const { right, outcome } = requested;
  if (outcome === undefined || (outcome.status !== 'refused' && outcome.status !== 'partly')) return [];
  const place = { subject: { kind: 'data-subject-request', id: request.id }, path: [...path, 'outcome'] };
  const params = { request: request.id, right };
  const findings: AnswerFinding[] = [];
  if (outcome.reason === undefined || outcome.article === undefined)
    findings.push(reportFinding(requestAnswersFindings, 'request-refusal-reason-missing', { ...place, params }));
  const complaintToldOn = knownBy(asOf, outcome.complaintToldOn);
  if (complaintToldOn === undefined)
    findings.push(reportFinding(requestAnswersFindings, 'request-complaint-untold', { ...place, params }));
  if (outcome.ground === 'legal-hold' && outcome.hold === undefined)
    findings.push(reportFinding(requestAnswersFindings, 'request-hold-unnamed', { ...place, params }));
  const { announceExtensionBy: dueOn } = limitOf(request, context);
  const on = complaintToldOn !== undefined && complaintToldOn > outcome.on ? complaintToldOn : outcome.on;
  if (dueOn !== null && on > dueOn) {
    const details = { ...place, params: { ...params, on, dueOn } };
    findings.push(reportFinding(requestAnswersFindings, 'request-refusal-late', details));
  }
  // A ground that is not stated is no exception.
  const { ground = 'no-such-right' } = outcome;
  const activity = ground === 'no-such-right' ? activityThatGives(request, right, controllers) : undefined;
  if (activity !== undefined) {
    const details = { ...place, params: { ...params, activity } };
    findings.push(reportFinding(requestAnswersFindings, 'request-refusal-contradicted', details));
  }
  return findings;
}

function knownBy(asOf: CalendarDate, date: CalendarDate | undefined): CalendarDate | undefined {
  return date !== undefined && date <= asOf ? date : undefined;
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
