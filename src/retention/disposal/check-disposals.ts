import { daysBetween } from '../../core/calendar/calendar-date.ts';
import { type FindingDetails, type FindingOf, type FindingPath, reportFinding } from '../../core/findings/finding.ts';
import { aDate, anObject, aText, type Guard, listOf, maybe } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { duplicateIndexes, groupBy } from '../../core/records/references.ts';
import {
  type AssessRetentionOptions,
  combinedRange,
  openEvents,
  prepareRetention,
  requireChoice,
  type RetentionDecision,
} from '../assessment/prepare-retention.ts';
import { afterEveryDate, isDecided } from '../ends/end-range.ts';
import { legalHoldGuard } from '../holds/prepare-holds.ts';
import { isSufficientDisposal } from '../records/disposal-methods.ts';
import type { recordsFindings } from '../records/findings.ts';
import { aMethod, recordGuard } from '../records/record-guards.ts';
import type { RetentionRecord } from '../records/retention-record.ts';
import { type Listed, separateUnreadable } from '../records/separate-unreadable.ts';
import type { GoverningRule } from '../rules/governing-rules.ts';
import type { RetentionRule } from '../rules/retention-rule.ts';
import { ruleGuard } from '../rules/rule-guard.ts';
import type { RetentionSchedule } from '../rules/retention-schedule.ts';
import type { DisposalCertificate, DisposalRecord } from './disposal-record.ts';
import { disposalFindings } from './findings.ts';
import { decidingRules } from '../rules/deciding-rules.ts';

/** The context of `checkDisposals`. */
export interface CheckDisposalsContext extends Omit<AssessRetentionOptions, 'asOf'> {
  /** The records that exist or existed, those disposed of included. */
  readonly records: readonly RetentionRecord[];
  /** The rules in all their versions. */
  readonly schedule: Pick<RetentionSchedule, 'rules'>;
}

type DisposalFinding = FindingOf<typeof disposalFindings & typeof recordsFindings>;

interface Place {
  readonly disposal: DisposalRecord;
  readonly path: FindingPath;
}

/**
 * Checks disposals against the rules and holds of the day on which they were done (A.8.10, A.7.14, A.5.33).
 *
 * @param disposals - The disposals, in any order.
 * @param context - The records, the rules, the legal holds, and the choice of versions and jurisdictions.
 * @returns Findings with the place of the record within `disposals`: disposed of early, late, twice, under a hold, before its trigger,
 *   although permanent, without a rule, by an insufficient method, without the certificate that a rule demands or with one from before the
 *   disposal (once for each disposal). Of several disposals of one record, the first by day is judged. Findings with an empty path name
 *   the records with an id that is there twice, those marked as disposed of on another day or without a disposal, and the records, rules
 *   and holds that are unreadable; a record is not judged while it or a rule of its category is unreadable.
 *
 * @example
 * ```ts
 * import { checkDisposals, type RetentionRule } from 'isms-kit/retention';
 *
 * const letters: RetentionRule = {
 *   id: 'letters',
 *   category: 'letters',
 *   role: 'minimum',
 *   end: { kind: 'after', event: 'sent', cutoff: 'calendar-year-end', period: 'P6Y' },
 *   basis: { citation: 's.147(3) AO' },
 *   disposal: { method: 'destroy' },
 * };
 * const findings = checkDisposals(
 *   [{ id: 'D-1', records: ['L-1'], disposedOn: '2026-12-30', disposedBy: 'Archivist', method: 'destroy' }],
 *   {
 *     records: [{ id: 'L-1', category: 'letters', events: { sent: '2020-02-03' }, disposedOn: '2026-12-30' }],
 *     schedule: { rules: [letters] },
 *   },
 * );
 * findings.map(({ code }) => code); // => ['disposal-early']
 * findings[0]?.params['daysEarly']; // => 2
 * ```
 */
export function checkDisposals(
  disposals: readonly DisposalRecord[],
  context: CheckDisposalsContext,
): readonly DisposalFinding[] {
  requireReadable('disposals', disposals, aList);
  requireReadable('context', context, contextGuard);
  requireChoice(context);
  const { records, schedule, holds = [] } = context;
  const done = separateUnreadable('disposal', disposals, disposalGuard, []);
  const kept = separateUnreadable('retention-record', records, recordGuard, null);
  const rules = separateUnreadable('retention-rule', schedule.rules, ruleGuard, null);
  const held = separateUnreadable('legal-hold', holds, legalHoldGuard, null);
  const unreadableRecords = new Set(kept.unreadable.map(({ id }) => id));
  const unreadableCategories = new Set(rules.unreadable.map(({ category }) => category));
  const readableRules = { rules: rules.readable.map(({ record }) => record) };
  const readableHolds = held.readable.map(({ record }) => record);
  const decide = prepareRetention(readableRules, readableHolds, context, decidingRules);
  const readableRecords = kept.readable.map(({ record }) => record);
  const recordsById = groupBy(readableRecords, ({ id }) => [id]);
  const firstById = firstPlaces(done.readable);
  const found: DisposalFinding[] = [
    ...[done, kept, rules, held].flatMap(({ findings }) => findings),
    ...recordDuplicates(recordsById),
    ...disposalDuplicates(done.readable),
  ];
  for (const { record: disposal, index } of done.readable) {
    let lacksCertificate = false;
    disposal.records.forEach((id, place) => {
      const at = { disposal, path: [index, 'records', place] };
      const first = firstById.get(id);
      if (first !== undefined && (first.index !== index || first.place !== place)) {
        found.push(report(at, 'disposal-repeated', { record: id, first: first.disposal.id, disposal: disposal.id }));
        return;
      }
      const [record] = recordsById.get(id) ?? [];
      if (record === undefined) {
        if (unreadableRecords.has(id)) return;
        found.push(report(at, 'disposal-record-unknown', { record: id, disposal: disposal.id }));
        return;
      }
      const { category, events } = record;
      if (unreadableCategories.has(category)) return;
      const decision = decide({ id, category, events }, disposal.disposedOn);
      found.push(...timeFindings(at, record, decision), ...methodFindings(at, record, decision));
      const demandedBy = lacksCertificate ? undefined : missingCertificate(disposal, decision);
      if (demandedBy !== undefined) {
        lacksCertificate = true;
        const params = { disposal: disposal.id, rule: demandedBy, record: id };
        found.push(report({ disposal, path: [index] }, 'disposal-certificate-missing', params));
      }
    });
    found.push(...certificateFindings(disposal, index));
  }
  const namedByUnreadable = idsNamedBy(done.unreadable);
  return [
    ...found,
    ...readableRecords.flatMap((record) =>
      namedByUnreadable.has(record.id) ? [] : recordFindings(record, firstById.get(record.id)?.disposal),
    ),
  ];
}

const aList = listOf(() => undefined);

const contextGuard: Guard = anObject<CheckDisposalsContext>({
  records: aList,
  schedule: anObject<RetentionSchedule>({ rules: aList }),
  holds: maybe(aList),
});

const disposalGuard: Guard = anObject<DisposalRecord>({
  id: aText,
  records: listOf(aText),
  disposedOn: aDate,
  method: aMethod,
  certificate: maybe(anObject<DisposalCertificate>({ issuedOn: aDate })),
});

/** The ids of the records that unreadable disposals name. */
function idsNamedBy(disposals: readonly { readonly records?: unknown }[]): ReadonlySet<unknown> {
  return new Set(disposals.flatMap(({ records }) => (Array.isArray(records) ? (records as readonly unknown[]) : [])));
}

/** A record in a disposal. */
interface DisposalPlace {
  readonly disposal: DisposalRecord;
  readonly index: number;
  readonly place: number;
}

/** The first disposal of each record by day, whatever the order of the list: a record cannot be disposed of again. */
function firstPlaces(disposals: readonly Listed<DisposalRecord>[]): ReadonlyMap<string, DisposalPlace> {
  const first = new Map<string, DisposalPlace>();
  for (const { record: disposal, index } of disposals) {
    disposal.records.forEach((record, place) => {
      const known = first.get(record)?.disposal;
      if (known === undefined || isBefore(disposal, known)) first.set(record, { disposal, index, place });
    });
  }
  return first;
}

function isBefore(a: DisposalRecord, b: DisposalRecord): boolean {
  return a.disposedOn < b.disposedOn || (a.disposedOn === b.disposedOn && a.id < b.id);
}

function recordDuplicates(recordsById: ReadonlyMap<string, readonly RetentionRecord[]>): DisposalFinding[] {
  return [...recordsById].flatMap(([record, same]) => {
    if (same.length === 1) return [];
    const subject = { kind: 'retention-record', id: record };
    return [reportFinding(disposalFindings, 'disposal-record-ambiguous', { subject, path: [], params: { record } })];
  });
}

function disposalDuplicates(disposals: readonly Listed<DisposalRecord>[]): readonly DisposalFinding[] {
  const again = duplicateIndexes(disposals.map(({ record }) => record.id));
  return disposals.flatMap(({ record: disposal, index }, position) =>
    again.has(position)
      ? [report({ disposal, path: [index, 'id'] }, 'disposal-duplicate', { disposal: disposal.id })]
      : [],
  );
}

function report<Code extends keyof typeof disposalFindings>(
  { disposal, path }: Place,
  code: Code,
  params: FindingDetails<(typeof disposalFindings)[Code]['message']>['params'],
): DisposalFinding {
  return reportFinding(disposalFindings, code, { subject: { kind: 'disposal', id: disposal.id }, path, params });
}

function timeFindings(
  at: Place,
  record: RetentionRecord,
  { disposeBy, disposableFrom, overdueDays, status, held, rules }: RetentionDecision,
): readonly DisposalFinding[] {
  const { disposal } = at;
  const { disposedOn } = disposal;
  const about = { record: record.id, category: record.category, disposedOn };
  const kept = rules.minimums.filter((minimum) => !isHandedOver(disposal, minimum));
  const floor = combinedRange(kept);
  const found: DisposalFinding[] = [];
  if (status === 'no-rule') found.push(report(at, 'disposal-without-rule', about));
  else if (floor !== null && !isDecided(floor))
    found.push(report(at, 'disposal-before-trigger', { ...about, missing: openEvents(record, kept) }));
  else if (floor !== null && floor.low.branch === null) found.push(report(at, 'disposal-of-permanent-record', about));
  else if (floor?.low.branch && disposedOn <= floor.low.branch.through) {
    const firstDay = disposableFrom ?? floor.low.branch.disposableFrom;
    const daysEarly = daysBetween(disposedOn, firstDay);
    found.push(report(at, 'disposal-early', { ...about, disposableFrom: firstDay, daysEarly }));
  } else if (status === 'overdue' && disposeBy !== null) {
    found.push(report(at, 'disposal-late', { ...about, disposeBy, daysLate: overdueDays }));
  }
  const holds = held.standingIn({ from: disposedOn, through: disposedOn }, disposedOn);
  if (holds.length > 0) found.push(report(at, 'disposal-under-hold', { ...about, holds }));
  return found;
}

/** A permanent record may be handed over, such as to an archive, where its rule demands that. */
function isHandedOver({ method }: DisposalRecord, { rule, range }: GoverningRule): boolean {
  return method === 'transfer' && rule.disposal.method === 'transfer' && range.low.key === afterEveryDate.key;
}

function methodFindings(at: Place, { id }: RetentionRecord, { rules }: RetentionDecision): readonly DisposalFinding[] {
  const { method } = at.disposal;
  const demanded = certainRules(rules).map(({ disposal }) => disposal.method);
  if (demanded.length === 0 || isSufficientDisposal(method, demanded)) return [];
  return [report(at, 'disposal-method-insufficient', { record: id, method, demanded: [...new Set(demanded)] })];
}

function certificateFindings(disposal: DisposalRecord, index: number): readonly DisposalFinding[] {
  const { id, disposedOn, certificate } = disposal;
  if (certificate === undefined || certificate.issuedOn >= disposedOn) return [];
  const params = { disposal: id, issuedOn: certificate.issuedOn, disposedOn };
  return [report({ disposal, path: [index, 'certificate', 'issuedOn'] }, 'disposal-certificate-early', params)];
}

function certainRules({ minimums, maximums }: RetentionDecision['rules']): readonly RetentionRule[] {
  return [...minimums, ...maximums].filter(({ isCertain }) => isCertain).map(({ rule }) => rule);
}

function missingCertificate({ certificate }: DisposalRecord, { rules }: RetentionDecision): string | undefined {
  if (certificate !== undefined) return undefined;
  return certainRules(rules).find(({ disposal }) => disposal.certificateRequired === true)?.id;
}

function recordFindings(
  { id, disposedOn }: RetentionRecord,
  disposal: DisposalRecord | undefined,
): readonly DisposalFinding[] {
  if (disposedOn === undefined || disposal?.disposedOn === disposedOn) return [];
  const subject = { kind: 'retention-record', id };
  if (disposal === undefined) {
    return [
      reportFinding(disposalFindings, 'disposal-unrecorded', {
        subject,
        path: [],
        params: { record: id, disposedOn },
      }),
    ];
  }
  const params = { record: id, recordedOn: disposedOn, disposal: disposal.id, disposedOn: disposal.disposedOn };
  return [reportFinding(disposalFindings, 'disposal-date-different', { subject, path: [], params })];
}
