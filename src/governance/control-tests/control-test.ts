import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type StatementControlId, StatementControlIdSchema } from '../../controls/control/statement-control-id.ts';
import { type Evidence, EvidenceSchema } from '../../core/evidence/evidence.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, TextSchema } from '../../core/records/text.ts';
import { type Cadence, CadenceSchema } from '../../core/reviews/cadence.ts';
import { type AuditSample, AuditSampleSchema } from '../audits/audit-item.ts';

/** A run of the test of a control. */
export interface ControlTestRun {
  /** The day of the run. */
  readonly on: CalendarDate;
  /** The person or role that ran it. */
  readonly by?: string;
  /** The sample; not recorded when absent. */
  readonly sample?: AuditSample;
  /** The result. */
  readonly result: 'passed' | 'failed';
  /** The evidence; a run that passed without any proves nothing. */
  readonly evidence?: readonly Evidence[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/** A test of whether a control operates, with its plan and its runs (9.1). A control may have several tests. */
export interface ControlTest {
  /** The id of the test. */
  readonly id: RecordId;
  /** The control. */
  readonly control: StatementControlId;
  /** The procedure: the steps, and the result that passes. */
  readonly procedure: string;
  /** The person or role that runs it; not yet assigned when absent. */
  readonly owner?: string;
  /** The plan of its runs; not yet planned when absent. */
  readonly cadence?: Cadence;
  /** The day that people set for the next run. */
  readonly nextOn?: CalendarDate;
  /** The runs, in any order. */
  readonly runs: readonly ControlTestRun[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const ControlTestRunSchema: RecordSchema<ControlTestRun> = record<ControlTestRun>({
  on: CalendarDateSchema,
  by: optional(TextSchema),
  sample: optional(AuditSampleSchema),
  result: words(['passed', 'failed']),
  evidence: optional(list(EvidenceSchema)),
  custom: optional(CustomFieldsSchema),
});

/**
 * Schema of `ControlTest`.
 *
 * @example
 * ```ts
 * import { ControlTestSchema } from 'isms-kit/governance';
 *
 * const test = {
 *   id: 'CT-1',
 *   control: 'A.8.13',
 *   procedure: 'Restore the newest backup into an empty database; all tables are there within four hours.',
 *   cadence: { every: 'P3M', mode: 'rolling', anchor: '2026-01-01' },
 *   runs: [{ on: '2026-09-14', result: 'passed' }],
 * };
 * ControlTestSchema.safeParse(test).success; // => true
 * ControlTestSchema.safeParse({ ...test, control: 'A.12.3.1' }).success; // => false
 * ```
 */
export const ControlTestSchema: RecordSchema<ControlTest> = record<ControlTest>({
  id: RecordIdSchema,
  control: StatementControlIdSchema,
  procedure: TextSchema,
  owner: optional(TextSchema),
  cadence: optional(CadenceSchema),
  nextOn: optional(CalendarDateSchema),
  runs: list(ControlTestRunSchema),
  custom: optional(CustomFieldsSchema),
});
