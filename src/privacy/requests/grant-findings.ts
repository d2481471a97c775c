import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { unknownReference } from '../../core/guards/register-findings.ts';
import type { DataSubjectRight } from '../../deadlines/requests/data-subject-rights.ts';
import { lastTraceOn } from '../../retention/disposal/last-trace.ts';
import type { PrivacyReads } from '../activities/privacy-registers.ts';
import type { DataCopy } from '../records/data-copy.ts';
import type { AnsweredRight, PartlyAnsweredRight } from '../records/data-subject-request.ts';
import type { recordsFindings } from '../records/findings.ts';
import type { PlacedRight } from './answer-findings.ts';
import { requestAnswersFindings } from './findings.ts';

type GrantFinding = FindingOf<typeof requestAnswersFindings> | FindingOf<typeof recordsFindings>;

/** The rights of which the recipients of the data are told (GDPR art. 19). */
const toldRights: ReadonlySet<DataSubjectRight> = /* @__PURE__ */ new Set(['rectification', 'erasure', 'restriction']);

/**
 * The copies in use that data does not leave by itself, by the activity whose data they hold.
 *
 * @internal
 */
export type LastingCopies = ReadonlyMap<string, readonly DataCopy[]>;

/**
 * Finds what a right that is granted, in whole or in part, still asks for: recipients to tell, copies to erase.
 *
 * @internal
 */
export function grantFindings(
  placed: PlacedRight,
  {
    reads,
    lasting,
    asOf,
  }: { readonly reads: PrivacyReads; readonly lasting: LastingCopies; readonly asOf: CalendarDate },
): readonly GrantFinding[] {
  const { request, requested, path } = placed;
  const { right, outcome } = requested;
  if (outcome === undefined || (outcome.status !== 'answered' && outcome.status !== 'partly')) return [];
  const place = { subject: { kind: 'data-subject-request', id: request.id }, path: [...path, 'outcome'] };
  const findings: GrantFinding[] = [];
  if (toldRights.has(right) && outcome.recipients === undefined) {
    const details = { ...place, params: { request: request.id, right } };
    findings.push(reportFinding(requestAnswersFindings, 'request-recipients-untold', details));
  }
  if (right !== 'erasure') return findings;
  return [
    ...findings,
    ...remainingFindings(placed, outcome, lasting, asOf),
    ...erasureFindings(placed, outcome, reads),
  ];
}

type Grant = AnsweredRight | PartlyAnsweredRight;

/** The copies of the activities of the request that stay as they are until someone erases the data in them. */
function remainingFindings(
  { request, path }: PlacedRight,
  { on, erasures = [] }: Grant,
  lasting: LastingCopies,
  asOf: CalendarDate,
): readonly GrantFinding[] {
  const erased = new Set(erasures.flatMap((erasure) => (erasure.on <= asOf ? [erasure.copy] : [])));
  const copies = new Set((request.activities ?? []).flatMap((activity) => lasting.get(activity) ?? []));
  return [...copies].flatMap(({ id }) => {
    if (erased.has(id)) return [];
    const details = {
      subject: { kind: 'data-subject-request', id: request.id },
      path: [...path, 'outcome', 'erasures'],
      params: { request: request.id, copy: id, on },
    };
    return [reportFinding(requestAnswersFindings, 'request-erasure-copy-remaining', details)];
  });
}

function erasureFindings(
  { request, path }: PlacedRight,
  { on: answeredOn, erasures = [] }: Grant,
  { copies }: PrivacyReads,
): readonly GrantFinding[] {
  const subject = { kind: 'data-subject-request', id: request.id };
  const findings: GrantFinding[] = [];
  for (const [position, { copy, on }] of erasures.entries()) {
    const place = [...path, 'outcome', 'erasures', position];
    findings.push(...unknownReference('privacy', { subject, path: [...place, 'copy'] }, ['data-copy', copy], copies));
    const window = copies.byId.get(copy)?.erasedAfter;
    if (window === undefined) continue;
    const goneBy = lastTraceOn({ deleteBy: answeredOn, backupWindow: window });
    if (on <= goneBy) continue;
    const details = { subject, path: place, params: { request: request.id, copy, on, goneBy } };
    findings.push(reportFinding(requestAnswersFindings, 'request-erasure-copy-late', details));
  }
  return findings;
}
