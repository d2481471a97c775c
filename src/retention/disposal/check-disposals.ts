import { type CalendarDate, daysBetween, requireCalendarDate } from '../../core/calendar/calendar-date.ts';
import { duplicateIndexes, groupBy, remember } from '../../core/records/references.ts';
import { type Finding, reportFinding } from '../../core/findings/finding.ts';
import { isDecided, never } from '../ends/compile-end.ts';
import { indexHolds } from '../holds/compile-holds.ts';
import {
  combinedRange,
  compileRetention,
  openEvents,
  type RecordInRetention,
  type RetentionDecision,
  type RetentionOptions,
} from '../records/compile-retention.ts';
import type { GoverningRule } from '../rules/compile-rules.ts';
import type { DisposalRecord } from './disposal-record.ts';
import { retentionFindings } from '../rules/retention-findings.ts';
import type { RetentionRule } from '../rules/retention-rule.ts';
import { isSufficientDisposal } from '../rules/sufficient-disposal.ts';

/** What `checkDisposals` may know besides records and rules; see `RetentionOptions`. */
export type DisposalContext = Omit<RetentionOptions, 'asOf'>;

/** What is needed of a disposal to check it. */
export type CheckedDisposal = Pick<DisposalRecord, 'id' | 'records' | 'disposedOn' | 'method' | 'certificate'>;

/** A finding about a disposal. */
export type DisposalFinding = Finding<keyof typeof retentionFindings & `disposal-${string}`>;

interface Place {
  readonly disposal: CheckedDisposal;
  readonly path: readonly (string | number)[];
}

/**
 * Checks disposals against the rules and holds of the day on which they were done (A.8.10, A.7.14, A.5.33).
 *
 * @param disposals - The disposals, in any order.
 * @param records - The records that exist or existed, those disposed of included.
 * @param schedule - The rules, all versions of them.
 * @param context - The legal holds, and which version and which jurisdictions govern.
 * @returns Findings with the place of the record within `disposals`: disposed of early, late, twice, under a hold, before its trigger,
 *   for good although permanent, without a rule, by an insufficient method, without the certificate a rule demands or with one from before
 *   (once for each disposal). Of several disposals of one record the first by day is judged. With an empty path, the records there are
 *   two of, and those marked as disposed of on another day or without a disposal.
 * @throws RangeError when a day of a disposal, a record, a hold or a rule is not one the schemas accept, which parsed values never are.
 *
 * @example
 * ```ts
 * import { checkDisposals, type RetentionRule } from 'isms-kit/retention';
 *
 * const mail: RetentionRule = {
 *   id: 'letters',
 *   category: 'letters',
 *   role: 'minimum',
 *   end: { kind: 'after', event: 'sent', cutoff: 'calendar-year-end', period: 'P6Y' },
 *   basis: { citation: 's.147(3) AO' },
 *   disposal: { method: 'destroy' },
 * };
 * const findings = checkDisposals(
 *   [{ id: 'D-1', records: ['L-1'], disposedOn: '2026-12-30', method: 'destroy' }],
 *   [{ id: 'L-1', category: 'letters', events: { sent: '2020-02-03' }, disposedOn: '2026-12-30' }],
 *   { rules: [mail] },
 * );
 * findings.map(({ code }) => code); // => ['disposal-early']
 * findings[0]?.params['daysEarly']; // => 2
 * ```
 */
export function checkDisposals(
  disposals: readonly CheckedDisposal[],
  records: readonly RecordInRetention[],
  schedule: { readonly rules: readonly RetentionRule[] },
  { holds = [], ...options }: DisposalContext = {},
): readonly DisposalFinding[] {
  disposals.forEach(({ disposedOn, certificate }, index) => {
    requireCalendarDate(`disposals[${index}].disposedOn`, disposedOn);
    if (certificate !== undefined)
      requireCalendarDate(`disposals[${index}].certificate.issuedOn`, certificate.issuedOn);
  });
  records.forEach(({ disposedOn }, index) => {
    if (disposedOn !== undefined) requireCalendarDate(`records[${index}].disposedOn`, disposedOn);
  });
  const holdsOn = indexHolds(holds);
  const decideOn = remember((asOf: CalendarDate) => compileRetention(schedule, { ...options, asOf }, holdsOn));
  const recordsById = groupBy(records, ({ id }) => [id]);
  const firstById = firstPlaces(disposals);
  const found = [...recordDuplicates(recordsById), ...disposalDuplicates(disposals)];
  disposals.forEach((disposal, index) => {
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
        found.push(report(at, 'disposal-record-unknown', { record: id, disposal: disposal.id }));
        return;
      }
      const { category, events } = record;
      const decision = decideOn(disposal.disposedOn)({ id, category, events });
      found.push(...timeFindings(at, record, decision), ...methodFindings(at, record, decision));
      const demandedBy = lacksCertificate ? undefined : missingCertificate(disposal, decision);
      if (demandedBy !== undefined) {
        lacksCertificate = true;
        const params = { disposal: disposal.id, rule: demandedBy, record: id };
        found.push(report({ disposal, path: [index] }, 'disposal-certificate-missing', params));
      }
    });
    found.push(...certificateFindings(disposal, index));
  });
  return [...found, ...records.flatMap((record) => recordFindings(record, firstById.get(record.id)?.disposal))];
}

/** Where a record is disposed of. */
interface DisposalPlace {
  readonly disposal: CheckedDisposal;
  readonly index: number;
  readonly place: number;
}

/** What is gone cannot be disposed of again: the first day counts, whatever the order of the list. */
function firstPlaces(disposals: readonly CheckedDisposal[]): ReadonlyMap<string, DisposalPlace> {
  const first = new Map<string, DisposalPlace>();
  disposals.forEach((disposal, index) => {
    disposal.records.forEach((record, place) => {
      const known = first.get(record)?.disposal;
      if (known === undefined || isBefore(disposal, known)) first.set(record, { disposal, index, place });
    });
  });
  return first;
}

function isBefore(a: CheckedDisposal, b: CheckedDisposal): boolean {
  return a.disposedOn < b.disposedOn || (a.disposedOn === b.disposedOn && a.id < b.id);
}

function recordDuplicates(recordsById: ReadonlyMap<string, readonly RecordInRetention[]>): DisposalFinding[] {
  return [...recordsById].flatMap(([record, same]) => {
    if (same.length === 1) return [];
    const subject = { kind: 'retention-record', id: record };
    return [reportFinding(retentionFindings, 'disposal-record-ambiguous', { subject, path: [], params: { record } })];
  });
}

function disposalDuplicates(disposals: readonly CheckedDisposal[]): readonly DisposalFinding[] {
  const again = duplicateIndexes(disposals.map(({ id }) => id));
  return disposals.flatMap((disposal, index) =>
    again.has(index)
      ? [report({ disposal, path: [index, 'id'] }, 'disposal-duplicate', { disposal: disposal.id })]
      : [],
  );
}

function report<Code extends DisposalFinding['code']>(
  { disposal, path }: Place,
  code: Code,
  params: Parameters<typeof reportFinding<typeof retentionFindings, Code>>[2]['params'],
): DisposalFinding {
  return reportFinding(retentionFindings, code, { subject: { kind: 'disposal', id: disposal.id }, path, params });
}

function timeFindings(
  at: Place,
  record: RecordInRetention,
  { disposeBy, overdueDays, status, holds, rules }: RetentionDecision,
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
  else if (floor !== null && floor.low.leg === null) found.push(report(at, 'disposal-of-permanent-record', about));
  else if (floor?.low.leg && disposedOn <= floor.low.leg.through) {
    const { disposableFrom } = floor.low.leg;
    const daysEarly = daysBetween(disposedOn, disposableFrom);
    found.push(report(at, 'disposal-early', { ...about, disposableFrom, daysEarly }));
  } else if (status === 'overdue' && disposeBy !== null) {
    found.push(report(at, 'disposal-late', { ...about, disposeBy, daysLate: overdueDays }));
  }
  if (holds.standing.length > 0) found.push(report(at, 'disposal-under-hold', { ...about, holds: holds.standing }));
  return found;
}

/** What is to be kept for good may go to who keeps it, such as an archive, where that is what the duty says. */
function isHandedOver({ method }: CheckedDisposal, { rule, range }: GoverningRule): boolean {
  return method === 'transfer' && rule.disposal.method === 'transfer' && range.low.key === never.key;
}

function methodFindings(
  at: Place,
  { id }: RecordInRetention,
  { rules }: RetentionDecision,
): readonly DisposalFinding[] {
  const { method } = at.disposal;
  const demanded = certainRules(rules).map(({ disposal }) => disposal.method);
  if (demanded.length === 0 || isSufficientDisposal(method, demanded)) return [];
  return [report(at, 'disposal-method-insufficient', { record: id, method, demanded: [...new Set(demanded)] })];
}

function certificateFindings(disposal: CheckedDisposal, index: number): readonly DisposalFinding[] {
  const { id, disposedOn, certificate } = disposal;
  if (certificate === undefined || certificate.issuedOn >= disposedOn) return [];
  const params = { disposal: id, issuedOn: certificate.issuedOn, disposedOn };
  return [report({ disposal, path: [index, 'certificate', 'issuedOn'] }, 'disposal-certificate-early', params)];
}

function certainRules({ minimums, maximums }: RetentionDecision['rules']): readonly RetentionRule[] {
  return [...minimums, ...maximums].filter(({ isCertain }) => isCertain).map(({ rule }) => rule);
}

function missingCertificate({ certificate }: CheckedDisposal, { rules }: RetentionDecision): string | undefined {
  if (certificate !== undefined) return undefined;
  return certainRules(rules).find(({ disposal }) => disposal.certificateRequired === true)?.id;
}

function recordFindings(
  { id, disposedOn }: RecordInRetention,
  disposal: CheckedDisposal | undefined,
): readonly DisposalFinding[] {
  if (disposedOn === undefined || disposal?.disposedOn === disposedOn) return [];
  const subject = { kind: 'retention-record', id };
  if (disposal === undefined) {
    return [
      reportFinding(retentionFindings, 'disposal-unrecorded', {
        subject,
        path: [],
        params: { record: id, disposedOn },
      }),
    ];
  }
  const params = { record: id, recordedOn: disposedOn, disposal: disposal.id, disposedOn: disposal.disposedOn };
  return [reportFinding(retentionFindings, 'disposal-date-different', { subject, path: [], params })];
}
