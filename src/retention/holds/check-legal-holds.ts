import { duplicateIndexes } from '../../core/records/references.ts';
import { type Finding, reportFinding } from '../../core/findings/finding.ts';
import type { HoldOnRecords } from './compile-holds.ts';
import { retentionFindings } from '../rules/retention-findings.ts';
import type { RetentionRecord } from '../records/retention-record.ts';
import type { RetentionSchedule } from '../rules/retention-schedule.ts';

/** What `checkLegalHolds` may know besides the holds. */
export interface LegalHoldContext {
  /** The records that exist; whether holds cover any is not checked when absent. */
  readonly records?: readonly Pick<RetentionRecord, 'id' | 'category'>[];
  /** The retention schedule, whose categories are known even without a record. */
  readonly schedule?: Pick<RetentionSchedule, 'rules'>;
}

/** A finding about a legal hold. */
export type LegalHoldFinding = Finding<keyof typeof retentionFindings & `hold-${string}`>;

/**
 * Checks that legal holds hold something: a mistyped id would protect nothing, and nobody would notice (A.5.28, A.5.33).
 *
 * @param holds - The legal holds.
 * @param context - The records and the schedule that the holds speak of.
 * @returns A finding for each duplicate id and, where records are given, each record and category that does not exist.
 *
 * @example
 * ```ts
 * import { checkLegalHolds } from 'isms-kit/retention';
 *
 * const hold = { id: 'H-1', scope: { kind: 'records', records: ['R-2'] }, placedOn: '2026-03-01', releasedOn: null } as const;
 * const findings = checkLegalHolds([hold], { records: [{ id: 'R-1', category: 'mail' }] });
 * findings.map(({ code }) => code); // => ['hold-record-unknown']
 * ```
 */
export function checkLegalHolds(
  holds: readonly HoldOnRecords[],
  { records, schedule }: LegalHoldContext = {},
): readonly LegalHoldFinding[] {
  const again = duplicateIndexes(holds.map(({ id }) => id));
  const recordIds = new Set(records?.map(({ id }) => id));
  const categories = new Set([...(records ?? []), ...(schedule?.rules ?? [])].map(({ category }) => category));
  return holds.flatMap(({ id, scope }, index) => {
    const subject = { kind: 'legal-hold', id };
    const found: LegalHoldFinding[] = [];
    if (again.has(index)) {
      found.push(
        reportFinding(retentionFindings, 'hold-duplicate', { subject, path: [index, 'id'], params: { hold: id } }),
      );
    }
    if (records === undefined || scope.kind === 'everything') return found;
    const unknown =
      scope.kind === 'records'
        ? scope.records.flatMap((record, place) => {
            if (recordIds.has(record)) return [];
            const details = { subject, path: [index, 'scope', 'records', place], params: { hold: id, record } };
            return [reportFinding(retentionFindings, 'hold-record-unknown', details)];
          })
        : scope.categories.flatMap((category, place) => {
            if (categories.has(category)) return [];
            const details = { subject, path: [index, 'scope', 'categories', place], params: { hold: id, category } };
            return [reportFinding(retentionFindings, 'hold-category-unknown', details)];
          });
    return [...found, ...unknown];
  });
}
