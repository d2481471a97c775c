import * as z from 'zod';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type TestKind, testKinds } from '../records/test-kinds.ts';

/** The outcome of a run of tests; an aborted run and one that did not take place say nothing about the revision. */
export type TestOutcome = 'passed' | 'failed' | 'not-run' | 'aborted';

/** How many tests of a run had which result. */
export interface TestCounts {
  /** The tests that passed. */
  readonly passed: number;
  /** The tests that failed. */
  readonly failed: number;
  /** The tests that were left out; none when absent. */
  readonly skipped?: number;
}

/** A run of tests of one kind on a revision (A.8.29). */
export interface TestRun {
  /** The id of the run. */
  readonly id: RecordId;
  /** The kind of test. */
  readonly kind: TestKind;
  /** The change that it was made for; any with this revision when absent. */
  readonly change?: RecordId;
  /** The revision that was tested. */
  readonly revision: string;
  /** The environment; not recorded when absent. */
  readonly environment?: string;
  /** The day of the run. */
  readonly on: CalendarDate;
  /** The number of the attempt on that day, from 1; 1 when absent. */
  readonly attempt?: number;
  /** The outcome. */
  readonly outcome: TestOutcome;
  /** The counts; not recorded when absent. */
  readonly counts?: TestCounts;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const TestCountsSchema: RecordSchema<TestCounts> = record<TestCounts>({
  passed: z.int().nonnegative(),
  failed: z.int().nonnegative(),
  skipped: optional(z.int().nonnegative()),
});

/**
 * Schema of `TestRun`. It refuses a passed run with failed tests (`test-run-passed-with-failures`).
 *
 * @example
 * ```ts
 * import { TestRunSchema } from 'isms-kit/development';
 *
 * const run = { id: 'TR-1', kind: 'unit', revision: 'f00d', on: '2026-11-03', outcome: 'passed' };
 * TestRunSchema.safeParse(run).success; // => true
 * TestRunSchema.safeParse({ ...run, counts: { passed: 411, failed: 1 } }).success; // => false
 * ```
 */
export const TestRunSchema: RecordSchema<TestRun> = record<TestRun>(
  {
    id: RecordIdSchema,
    kind: words(testKinds, 'a kind of test'),
    change: optional(referenceTo('software-change')),
    revision: TextSchema,
    environment: optional(TextSchema),
    on: CalendarDateSchema,
    attempt: optional(z.int().positive()),
    outcome: words(['passed', 'failed', 'not-run', 'aborted']),
    counts: optional(TestCountsSchema),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('test-run-passed-with-failures', {
      of: ['outcome', 'counts'],
      message: 'The run passed, but {failed} tests failed.',
      each: ({ outcome, counts }) =>
        outcome === 'passed' && counts !== undefined && counts.failed > 0
          ? [{ path: ['counts', 'failed'], values: { failed: counts.failed } }]
          : [],
    }),
  ],
);
