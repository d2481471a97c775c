import type { DueItem } from '../../core/due/due-item.ts';
import type { DueItemsOptions } from '../../core/due/select-due-items.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed } from '../../core/guards/read-register.ts';
import { registerFindings, unknownReference } from '../../core/guards/register-findings.ts';
import { deadlinesDueItems } from '../../deadlines/agenda/deadlines-due-items.ts';
import type { DeadlinesFinding } from '../../deadlines/agenda/findings.ts';
import {
  checkDataSubjectRequests,
  type CheckDataSubjectRequestsContext,
} from '../../deadlines/requests/check-data-subject-requests.ts';
import type { DataSubjectRequestDeadlineOptions } from '../../deadlines/requests/data-subject-request-deadline.ts';
import type { PrivacyReads } from '../activities/privacy-registers.ts';
import type { DataSubjectRequest } from '../records/data-subject-request.ts';
import type { recordsFindings } from '../records/findings.ts';
import { refusalFindings } from './answer-findings.ts';
import { datedRequest, isWithdrawn } from './dated-request.ts';
import { requestAnswersFindings } from './findings.ts';
import { grantFindings, lastingCopies, type LastingCopies } from './grant-findings.ts';

type RequestsFinding = DeadlinesFinding | FindingOf<typeof requestAnswersFindings> | FindingOf<typeof recordsFindings>;

/**
 * Finds the requests beyond their time limits, by the check of deadlines, and what their answers lack.
 *
 * @internal
 */
export function checkRequests(
  reads: PrivacyReads,
  context: CheckDataSubjectRequestsContext,
): readonly RequestsFinding[] {
  const { requests, copies } = reads;
  const lasting = lastingCopies(copies.listed);
  return [
    ...registerFindings('privacy', requests),
    ...limitFindings(requests.listed, context),
    ...requests.listed.flatMap((listed) => requestFindings(listed, { ...context, reads, lasting })),
  ];
}

function limitFindings(
  listed: readonly Listed<DataSubjectRequest>[],
  context: CheckDataSubjectRequestsContext,
): readonly DeadlinesFinding[] {
  const awaited = listed.filter(({ record }) => !isWithdrawn(record, context.asOf));
  const dated = awaited.map(({ record }) => datedRequest(record));
  return checkDataSubjectRequests(dated, context).map((finding) => {
    const [position, field, ...rest] = finding.path;
    const { index } = awaited[Number(position)] as Listed<DataSubjectRequest>;
    const within = field === undefined ? [] : [field === 'answeredOn' ? 'rights' : field, ...rest];
    return Object.assign({}, finding, { path: ['dataSubjectRequests', index, ...within] });
  });
}

interface RequestContext extends CheckDataSubjectRequestsContext {
  readonly reads: PrivacyReads;
  readonly lasting: LastingCopies;
}

function requestFindings(
  { record: request, index }: Listed<DataSubjectRequest>,
  context: RequestContext,
): readonly RequestsFinding[] {
  const { reads, asOf } = context;
  const { id, activities = [], rights, extensionAnnouncedOn, extensionReason, feePaidOn, feeReason } = request;
  const subject = { kind: 'data-subject-request', id };
  const path = ['dataSubjectRequests', index];
  const params = { request: id };
  const answered = rights.flatMap((requested, position) =>
    requested.outcome === undefined || requested.outcome.on > asOf
      ? []
      : [{ request, requested, path: [...path, 'rights', position] }],
  );
  const isExtended = extensionAnnouncedOn !== undefined && extensionAnnouncedOn <= asOf;
  return [
    ...activities.flatMap((activity, position) =>
      unknownReference(
        'privacy',
        { subject, path: [...path, 'activities', position] },
        ['controller-activity', activity],
        reads.controllers,
      ),
    ),
    ...(isExtended && extensionReason === undefined
      ? [
          reportFinding(requestAnswersFindings, 'request-extension-reason-missing', {
            subject,
            path: [...path, 'extensionAnnouncedOn'],
            params,
          }),
        ]
      : []),
    ...(feePaidOn !== undefined && feeReason === undefined
      ? [
          reportFinding(requestAnswersFindings, 'request-fee-reason-missing', {
            subject,
            path: [...path, 'feePaidOn'],
            params,
          }),
        ]
      : []),
    ...answered.flatMap((placed) => refusalFindings(placed, reads, context)),
    ...answered.flatMap((placed) => grantFindings(placed, context)),
  ];
}

/**
 * The answers and extensions that are due, each with the owner of its request.
 *
 * @internal
 */
export function requestDueItems(
  { requests }: PrivacyReads,
  options: DueItemsOptions & DataSubjectRequestDeadlineOptions,
): readonly DueItem[] {
  const awaited = requests.listed.flatMap(({ record }) =>
    isWithdrawn(record, options.asOf) ? [] : [datedRequest(record)],
  );
  return deadlinesDueItems({ requests: awaited }, options).map((item) =>
    Object.assign({}, item, { owner: (requests.byId.get(item.subject.id) as DataSubjectRequest).owner ?? null }),
  );
}
