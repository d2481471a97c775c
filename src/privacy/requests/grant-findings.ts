import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed } from '../../core/guards/read-register.ts';
import { futureEvent, unknownReference } from '../../core/guards/register-findings.ts';
import { groupBy } from '../../core/records/references.ts';
import type { CheckDataSubjectRequestsContext } from '../../deadlines/requests/check-data-subject-requests.ts';
import type { DataSubjectRight } from '../../deadlines/requests/data-subject-rights.ts';
import { lastTraceOn } from '../../retention/disposal/last-trace.ts';
import type { PrivacyReads } from '../activities/privacy-registers.ts';
import type { DataCopy } from '../records/data-copy.ts';
import type { AnsweredRight, CopyErasure, PartlyAnsweredRight } from '../records/data-subject-request.ts';
import type { recordsFindings } from '../records/findings.ts';
import type { PlacedRight } from './answer-findings.ts';
import { limitOf } from './dated-request.ts';
import { requestAnswersFindings } from './findings.ts';

type GrantFinding = FindingOf<typeof requestAnswersFindings> | FindingOf<typeof recordsFindings>;

/** The rights of which the recipients of the data are told (GDPR art. 19). */
const toldRights: ReadonlySet<DataSubjectRight> = /* @__PURE__ */ new Set(['rectification', 'erasure', 'restriction']);

/**
 * The copies in use that data does not leave by itself. A view from elsewhere holds no data of its own.
 *
 * @internal
 */
export interface LastingCopies {
  /** By the activity whose data they hold. */
  readonly byActivity: ReadonlyMap<string, readonly DataCopy[]>;
  /** Those that may hold the data of any activity. */
  readonly ofUnknown: readonly DataCopy[];
}

/**
 * Sorts the copies in use that data does not leave by itself.
 *
 * @internal
 */
export function lastingCopies(listed: readonly Listed<DataCopy>[]): LastingCopies {
  const lasting = listed.flatMap(({ record }) =>
    record.use === 'not-in-use' || record.kind === 'support-access' || windowOf(record) !== undefined ? [] : [record],
  );
  return {
    byActivity: groupBy(lasting, ({ activities = [] }) => new Set(activities)),
    ofUnknown: lasting.filter(({ activities }) => activities === undefined),
  };
}

/** The time after which erased data has left a copy by itself; an original has none. */
function windowOf({ kind, erasedAfter }: DataCopy): Period | undefined {
  return kind === 'primary' ? undefined : erasedAfter;
}

interface GrantContext extends CheckDataSubjectRequestsContext {
  readonly reads: PrivacyReads;
  readonly lasting: LastingCopies;
}

/**
 * Finds what a right that is granted, in whole or in part, still asks for: recipients to tell, copies to erase.
 *
 * @internal
 */
export function grantFindings(placed: PlacedRight, context: GrantContext): readonly GrantFinding[] {
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
  return [...findings, ...remainingFindings(placed, outcome, context), ...erasureFindings(placed, outcome, context)];
}

type Grant = AnsweredRight | PartlyAnsweredRight;

/** The copies that may hold data of the request and stay as they are until someone erases the data in them. */
function remainingFindings(
  { request, path }: PlacedRight,
  { on, erasures = [] }: Grant,
  { lasting: { byActivity, ofUnknown }, asOf }: GrantContext,
): readonly GrantFinding[] {
  const erased = new Set(erasures.flatMap((erasure) => (erasure.on <= asOf ? [erasure.copy] : [])));
  const held = (request.activities ?? []).flatMap((activity) => byActivity.get(activity) ?? []);
  return [...new Set([...held, ...ofUnknown])].flatMap(({ id }) => {
    if (erased.has(id)) return [];
    const details = {
      subject: { kind: 'data-subject-request', id: request.id },
      path: [...path, 'outcome', 'erasures'],
      params: { request: request.id, copy: id, on },
    };
    return [reportFinding(requestAnswersFindings, 'request-erasure-copy-remaining', details)];
  });
}

/** A copy is erased within the time limit of the request; what data leaves by itself, within its window from the deletion of the original on. */
function erasureFindings(
  { request, path }: PlacedRight,
  { on: answeredOn, erasures = [] }: Grant,
  { reads: { copies }, ...context }: GrantContext,
): readonly GrantFinding[] {
  const { asOf } = context;
  const subject = { kind: 'data-subject-request', id: request.id };
  const deletedOn = deletionDays(erasures, copies, asOf);
  const { dueOn } = limitOf(request, context);
  return erasures.flatMap(({ copy, on }, position): readonly GrantFinding[] => {
    const place = [...path, 'outcome', 'erasures', position];
    const flaws = [
      ...unknownReference('privacy', { subject, path: [...place, 'copy'] }, ['data-copy', copy], copies),
      ...futureEvent('privacy', { subject, path: [...place, 'on'] }, on, asOf),
    ];
    const stored = copies.byId.get(copy);
    if (stored === undefined || on > asOf) return flaws;
    const backupWindow = windowOf(stored);
    const deleteBy = deletedOn.get(stored.category) ?? answeredOn;
    const goneBy = backupWindow === undefined ? dueOn : lastTraceOn({ deleteBy, backupWindow });
    if (goneBy === null || on <= goneBy) return flaws;
    const details = { subject, path: place, params: { request: request.id, copy, on, goneBy } };
    return [...flaws, reportFinding(requestAnswersFindings, 'request-erasure-copy-late', details)];
  });
}

/** The day on which the last original of each category was erased. */
function deletionDays(
  erasures: readonly CopyErasure[],
  copies: PrivacyReads['copies'],
  asOf: CalendarDate,
): ReadonlyMap<string, CalendarDate> {
  const days = new Map<string, CalendarDate>();
  for (const { copy, on } of erasures) {
    const stored = copies.byId.get(copy);
    if (stored?.kind !== 'primary' || on > asOf) continue;
    const known = days.get(stored.category);
    if (known === undefined || on > known) days.set(stored.category, on);
  }
  return days;
}
