import { addPeriod } from '../core/add-period.ts';
import type { CalendarDate } from '../core/calendar-date.ts';
import { daysBetween } from '../core/days-between.ts';
import { type Finding, reportFinding } from '../core/report-finding.ts';
import { indexHolds } from './compile-holds.ts';
import {
  compileRetention,
  type RecordInRetention,
  type RetentionDecision,
  type RetentionOptions,
} from './compile-retention.ts';
import type { DisposalRecord } from './disposal-record.ts';
import { remember } from '../core/remember.ts';
import { retentionFindings } from './retention-findings.ts';
import type { RetentionRule } from './retention-rule.ts';
import { isSufficientDisposal } from './sufficient-disposal.ts';

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
 *   for good although permanent, without a rule, by an insufficient method, without the certificate a rule demands (once for each
 *   disposal). Then, with an empty path, the records marked as disposed of on another day or without a disposal.
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
  const holdsOn = indexHolds(holds);
  const decideOn = remember((asOf: CalendarDate) => compileRetention(schedule, { ...options, asOf }, holdsOn));
  const recordById = new Map(records.map((record) => [record.id, record]));
  const disposalOf = new Map<string, CheckedDisposal>();
  const found: DisposalFinding[] = [];
  disposals.forEach((disposal, index) => {
    let lacksCertificate = false;
    disposal.records.forEach((id, place) => {
      const at = { disposal, path: [index, 'records', place] };
      const record = recordById.get(id);
      const first = disposalOf.get(id);
      if (first !== undefined)
        found.push(report(at, 'disposal-repeated', { record: id, first: first.id, disposal: disposal.id }));
      else if (record === undefined)
        found.push(report(at, 'disposal-record-unknown', { record: id, disposal: disposal.id }));
      else {
        const { id: recordId, category, events } = record;
        const decision = decideOn(disposal.disposedOn)({ id: recordId, category, events });
        found.push(...timeFindings(at, record, decision), ...methodFindings(at, record, decision));
        const demandedBy = lacksCertificate ? undefined : missingCertificate(disposal, decision);
        if (demandedBy !== undefined) {
          lacksCertificate = true;
          const params = { disposal: disposal.id, rule: demandedBy, record: id };
          found.push(report({ disposal, path: [index] }, 'disposal-certificate-missing', params));
        }
      }
      disposalOf.set(id, first ?? disposal);
    });
  });
  return [...found, ...records.flatMap((record) => recordFindings(record, disposalOf.get(record.id)))];
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
  { id, category }: RecordInRetention,
  { status, retainThrough, disposeBy, overdueDays, missing, holds, rules }: RetentionDecision,
): readonly DisposalFinding[] {
  const { disposedOn } = at.disposal;
  const about = { record: id, category, disposedOn };
  const found: DisposalFinding[] = [];
  const isKept = rules.minimums.length > 0 && (status === 'permanent' || status === 'conflict');
  if (status === 'no-rule') found.push(report(at, 'disposal-without-rule', about));
  else if (status === 'awaiting-trigger' && rules.minimums.length > 0)
    found.push(report(at, 'disposal-before-trigger', { ...about, missing }));
  else if (isKept && retainThrough === null) found.push(report(at, 'disposal-of-permanent-record', about));
  else if (retainThrough !== null && disposedOn <= retainThrough) {
    const disposableFrom = addPeriod(retainThrough, 'P1D');
    const daysEarly = daysBetween(disposedOn, disposableFrom);
    found.push(report(at, 'disposal-early', { ...about, disposableFrom, daysEarly }));
  } else if (status === 'overdue' && disposeBy !== null) {
    found.push(report(at, 'disposal-late', { ...about, disposeBy, daysLate: overdueDays }));
  }
  if (holds.standing.length > 0) found.push(report(at, 'disposal-under-hold', { ...about, holds: holds.standing }));
  return found;
}

function methodFindings(
  at: Place,
  { id }: RecordInRetention,
  { rules }: RetentionDecision,
): readonly DisposalFinding[] {
  const { method } = at.disposal;
  const demanded = [...rules.minimums, ...rules.maximums].map(({ rule }) => rule.disposal.method);
  if (demanded.length === 0 || demanded.some((demand) => isSufficientDisposal(method, demand))) return [];
  return [report(at, 'disposal-method-insufficient', { record: id, method, demanded: [...new Set(demanded)] })];
}

function missingCertificate({ certificate }: CheckedDisposal, { rules }: RetentionDecision): string | undefined {
  if (certificate !== undefined) return undefined;
  return [...rules.minimums, ...rules.maximums].find(({ rule }) => rule.disposal.certificateRequired === true)?.rule.id;
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
