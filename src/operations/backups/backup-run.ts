import { compareInstants, type Instant } from '../../core/calendar/instant.ts';
import { InstantSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, union, type UnionSchema, word } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';

/** A place that a copy has reached. */
export interface ReachedCopy {
  /** The place, by its name in the plan. */
  readonly place: string;
  /** The moment at which the whole copy was there. */
  readonly at: Instant;
}

interface BackupRunFields {
  /** The id of the run. */
  readonly id: RecordId;
  /** The plan that it serves. */
  readonly plan: RecordId;
  /** The moment at which the run ended. */
  readonly finishedAt: Instant;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/** A run that copied everything. */
export interface CompleteBackupRun extends BackupRunFields {
  /** Everything is copied. */
  readonly outcome: 'complete';
  /** The moment whose state of the data the copy has, mostly the start of the run. */
  readonly pointAt: Instant;
  /** The places that the copy has reached, each with its moment. */
  readonly copies: readonly ReachedCopy[];
}

/** A run that copied a part. It never counts as a copy. */
export interface PartialBackupRun extends BackupRunFields {
  /** A part is copied. */
  readonly outcome: 'partial';
  /** The moment whose state of the data the copy has; not yet known when absent. */
  readonly pointAt?: Instant;
  /** The reason. */
  readonly reason?: string;
}

/** A run that copied nothing of use. */
export interface FailedBackupRun extends BackupRunFields {
  /** Nothing is copied. */
  readonly outcome: 'failed';
  /** The reason. */
  readonly reason?: string;
}

/** A run of a backup plan that has ended (A.8.13), told apart by its outcome. */
export type BackupRun = CompleteBackupRun | PartialBackupRun | FailedBackupRun;

const fields = {
  id: RecordIdSchema,
  plan: referenceTo('backup-plan'),
  finishedAt: InstantSchema,
  custom: optional(CustomFieldsSchema),
};

const CompleteBackupRunSchema: RecordSchema<CompleteBackupRun> = record<CompleteBackupRun>(
  {
    ...fields,
    outcome: word('complete'),
    pointAt: InstantSchema,
    copies: list(record<ReachedCopy>({ place: TextSchema, at: InstantSchema })),
  },
  (refuse) => [
    refuse('backup-run-finished-before-point', {
      of: ['finishedAt', 'pointAt'],
      message: 'The run was finished at {finishedAt}, before the state of its data at {pointAt}.',
      when: ({ finishedAt, pointAt }) => compareInstants(finishedAt, pointAt) < 0,
    }),
    refuse('backup-copy-before-point', {
      of: ['copies', 'pointAt'],
      message: 'The copy reached "{place}" at {at}, before the state of its data at {pointAt}.',
      each: ({ copies, pointAt }) =>
        copies.flatMap(({ place, at }, index) =>
          compareInstants(at, pointAt) < 0 ? [{ path: ['copies', index, 'at'], values: { place, at, pointAt } }] : [],
        ),
    }),
  ],
);

const PartialBackupRunSchema: RecordSchema<PartialBackupRun> = record<PartialBackupRun>(
  { ...fields, outcome: word('partial'), pointAt: optional(InstantSchema), reason: optional(TextSchema) },
  (refuse) => [
    refuse('backup-run-finished-before-point', {
      of: ['finishedAt', 'pointAt'],
      message: 'The run was finished at {finishedAt}, before the state of its data at {pointAt}.',
      when: ({ finishedAt, pointAt }) => compareInstants(finishedAt, pointAt) < 0,
    }),
  ],
);

const FailedBackupRunSchema: RecordSchema<FailedBackupRun> = record<FailedBackupRun>({
  ...fields,
  outcome: word('failed'),
  reason: optional(TextSchema),
});

/**
 * Schema of `BackupRun`. It refuses an end of the run (`backup-run-finished-before-point`) and the arrival of a copy
 * (`backup-copy-before-point`) before the state of the data.
 *
 * @example
 * ```ts
 * import { BackupRunSchema } from 'isms-kit/operations';
 *
 * const run = { id: 'BR-1', plan: 'BP-1', outcome: 'complete', pointAt: '2026-11-20T02:00:00Z', copies: [] };
 * BackupRunSchema.safeParse({ ...run, finishedAt: '2026-11-20T02:40:00Z' }).success; // => true
 * BackupRunSchema.safeParse({ ...run, finishedAt: '2026-11-20T01:59:59Z' }).success; // => false
 * ```
 */
export const BackupRunSchema: UnionSchema<BackupRun> = union('outcome', [
  CompleteBackupRunSchema,
  PartialBackupRunSchema,
  FailedBackupRunSchema,
]);
