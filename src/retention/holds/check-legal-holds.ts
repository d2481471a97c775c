import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { anObject, aText, listOf, maybe } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { duplicateIndexes, idsOf, unknownReferences } from '../../core/records/references.ts';
import type { recordsFindings } from '../records/findings.ts';
import type { RetentionRecord } from '../records/retention-record.ts';
import { separateUnreadable } from '../records/separate-unreadable.ts';
import type { RetentionRule } from '../rules/retention-rule.ts';
import type { RetentionSchedule } from '../rules/retention-schedule.ts';
import { holdsFindings } from './findings.ts';
import type { LegalHold } from './legal-hold.ts';
import { legalHoldGuard } from './prepare-holds.ts';

/** The context of `checkLegalHolds`. */
export interface CheckLegalHoldsContext {
  /** The records that exist; the scopes of the holds are not checked when absent. */
  readonly records?: readonly Pick<RetentionRecord, 'id' | 'category'>[];
  /** The retention schedule: a category with a rule is known even without a record. */
  readonly schedule?: Pick<RetentionSchedule, 'rules'>;
}

const contextGuard = anObject<CheckLegalHoldsContext>({
  records: maybe(listOf(anObject<RetentionRecord>({ id: aText, category: aText }))),
  schedule: maybe(anObject<RetentionSchedule>({ rules: listOf(anObject<RetentionRule>({ category: aText })) })),
});

type HoldsFinding = FindingOf<typeof holdsFindings & typeof recordsFindings>;

/**
 * Checks that legal holds cover what exists: a hold with a mistyped id protects nothing, unnoticed (A.5.28, A.5.33).
 *
 * @param holds - The legal holds.
 * @param context - The records and the schedule that the holds refer to.
 * @returns A finding for each unreadable hold, each duplicate id and, where records are given, each record and category that does not exist.
 *
 * @example
 * ```ts
 * import { checkLegalHolds, type LegalHold } from 'isms-kit/retention';
 *
 * const hold: LegalHold = {
 *   id: 'H-1',
 *   matter: 'Tax audit',
 *   scope: { kind: 'records', records: ['R-2'] },
 *   placedOn: '2026-03-01',
 *   placedBy: 'General Counsel',
 *   releasedOn: null,
 * };
 * const findings = checkLegalHolds([hold], { records: [{ id: 'R-1', category: 'mail' }] });
 * findings.map(({ code }) => code); // => ['hold-record-unknown']
 * ```
 */
export function checkLegalHolds(
  holds: readonly LegalHold[],
  context: CheckLegalHoldsContext = {},
): readonly HoldsFinding[] {
  requireReadable(
    'holds',
    holds,
    listOf(() => undefined),
  );
  requireReadable('context', context, contextGuard);
  const { records, schedule } = context;
  const { readable, findings } = separateUnreadable('legal-hold', holds, legalHoldGuard, []);
  const again = duplicateIndexes(readable.map(({ record }) => record.id));
  const recordIds = idsOf(records);
  const known = [...(records ?? []), ...(schedule?.rules ?? [])].map(({ category }) => category);
  const categories = records === undefined && schedule === undefined ? undefined : new Set(known);
  const ofHolds = readable.flatMap(({ record: { id, scope }, index }, position) => {
    const subject = { kind: 'legal-hold', id };
    const found: HoldsFinding[] = [];
    if (again.has(position)) {
      const details = { subject, path: [index, 'id'], params: { hold: id } };
      found.push(reportFinding(holdsFindings, 'hold-duplicate', details));
    }
    if (scope.kind === 'records') {
      for (const { id: record, index: place } of unknownReferences(scope.records, recordIds)) {
        const details = { subject, path: [index, 'scope', 'records', place], params: { hold: id, record } };
        found.push(reportFinding(holdsFindings, 'hold-record-unknown', details));
      }
    }
    if (scope.kind === 'categories') {
      for (const { id: category, index: place } of unknownReferences(scope.categories, categories)) {
        const details = { subject, path: [index, 'scope', 'categories', place], params: { hold: id, category } };
        found.push(reportFinding(holdsFindings, 'hold-category-unknown', details));
      }
    }
    return found;
  });
  return [...findings, ...ofHolds];
}
