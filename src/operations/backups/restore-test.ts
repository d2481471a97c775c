import * as z from 'zod';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Instant } from '../../core/calendar/instant.ts';
import { CalendarDateSchema, InstantSchema } from '../../core/calendar/schemas.ts';
import { type Evidence, EvidenceSchema } from '../../core/evidence/evidence.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type RestoreOutcome, restoreOutcomes, type RestoreScope, restoreScopes } from './backup-words.ts';

/** A test that restores a backup (A.8.13). */
export interface RestoreTest {
  /** The id of the test. */
  readonly id: RecordId;
  /** The plan whose copies were tested. */
  readonly plan: RecordId;
  /** The run whose copy was restored; not recorded when absent. */
  readonly run?: RecordId;
  /** The day of the test. */
  readonly on: CalendarDate;
  /** The person or role that ran it. */
  readonly by?: string;
  /** The size of the restore. */
  readonly scope: RestoreScope;
  /** Whether everything was restored and readable. */
  readonly outcome: RestoreOutcome;
  /** The minutes that the restore took, not negative; not measured when absent. */
  readonly tookMinutes?: number;
  /** The moment whose state the restored data had; not recorded when absent. */
  readonly pointAt?: Instant;
  /** Evidence of the test. */
  readonly evidence?: readonly Evidence[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `RestoreTest`.
 *
 * @example
 * ```ts
 * import { RestoreTestSchema } from 'isms-kit/operations';
 *
 * const test = { id: 'RT-1', plan: 'BP-1', on: '2026-09-14', scope: 'system', outcome: 'passed', tookMinutes: 95 };
 * RestoreTestSchema.safeParse(test).success; // => true
 * RestoreTestSchema.safeParse({ ...test, tookMinutes: -1 }).success; // => false
 * ```
 */
export const RestoreTestSchema: RecordSchema<RestoreTest> = record<RestoreTest>({
  id: RecordIdSchema,
  plan: referenceTo('backup-plan'),
  run: optional(referenceTo('backup-run')),
  on: CalendarDateSchema,
  by: optional(TextSchema),
  scope: words(restoreScopes),
  outcome: words(restoreOutcomes),
  tookMinutes: optional(z.number().min(0)),
  pointAt: optional(InstantSchema),
  evidence: optional(list(EvidenceSchema)),
  custom: optional(CustomFieldsSchema),
});
