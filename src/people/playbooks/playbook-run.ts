import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type Evidence, EvidenceSchema } from '../../core/evidence/evidence.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, union, type UnionSchema, word } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type StepFields, stepFields, stepRules } from './playbook-step.ts';

interface RunStepFields extends StepFields {
  /** The last day on which the step is in time, inclusive. */
  readonly dueOn: CalendarDate;
}

/** A step that is to be done. */
export interface OpenRunStep extends RunStepFields {
  /** To be done. */
  readonly status: 'open';
}

/** A completed step. */
export interface DoneRunStep extends RunStepFields {
  /** Completed. */
  readonly status: 'done';
  /** The day of its completion. */
  readonly doneOn: CalendarDate;
  /** The person or role that did it; not recorded when absent. */
  readonly by?: string;
  /** Evidence that it was done. */
  readonly evidence?: readonly Evidence[];
}

/** A step that this run does not need. */
export interface NotNeededRunStep extends RunStepFields {
  /** Not needed. */
  readonly status: 'not-needed';
  /** The reason to leave it out. */
  readonly reason: string;
  /** The person or role that decided it; not recorded when absent. */
  readonly by?: string;
}

/** A step of a run, as the playbook had it when the run began, with the day on which it is due. */
export type RunStep = OpenRunStep | DoneRunStep | NotNeededRunStep;

/** The steps done for one event, such as the leaving of one person (A.5.37). It keeps the steps with which it began. */
export interface PlaybookRun {
  /** The id of the run. */
  readonly id: RecordId;
  /** The playbook. */
  readonly playbook: RecordId;
  /** The version of the playbook with which the run began. */
  readonly version: string;
  /** The day of the event. */
  readonly eventOn: CalendarDate;
  /** The person who joins, moves or leaves. */
  readonly person?: RecordId;
  /** The incident that the run answers. */
  readonly incident?: RecordId;
  /** The steps; a step needs only steps above it. */
  readonly steps: readonly RunStep[];
  /** The day on which somebody declared the run finished; it goes on when absent. */
  readonly closedOn?: CalendarDate;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const fields = { ...stepFields, dueOn: CalendarDateSchema };

const RunStepSchema: UnionSchema<RunStep> = union('status', [
  record<OpenRunStep>({ status: word('open'), ...fields }),
  record<DoneRunStep>({
    status: word('done'),
    ...fields,
    doneOn: CalendarDateSchema,
    by: optional(TextSchema),
    evidence: optional(list(EvidenceSchema)),
  }),
  record<NotNeededRunStep>({ status: word('not-needed'), ...fields, reason: TextSchema, by: optional(TextSchema) }),
]);

/**
 * Schema of `PlaybookRun`. It refuses a repeated id of a step (`step-duplicate`) and a step that needs a step that does not stand above it
 * (`step-need-unknown`).
 *
 * @example
 * ```ts
 * import { PlaybookRunSchema } from 'isms-kit/people';
 *
 * const step = { id: 'account', text: 'Close the account', dueOn: '2026-11-20', status: 'done', doneOn: '2026-11-20' };
 * const run = { id: 'RUN-1', playbook: 'PB-1', version: '1.0', eventOn: '2026-11-20', person: 'ada', steps: [step] };
 * PlaybookRunSchema.safeParse(run).success; // => true
 * PlaybookRunSchema.safeParse({ ...run, steps: [{ ...step, status: 'not-needed' }] }).success; // => false
 * ```
 */
export const PlaybookRunSchema: RecordSchema<PlaybookRun> = record<PlaybookRun>(
  {
    id: RecordIdSchema,
    playbook: referenceTo('playbook'),
    version: TextSchema,
    eventOn: CalendarDateSchema,
    person: optional(referenceTo('person')),
    incident: optional(referenceTo('incident')),
    steps: list(RunStepSchema),
    closedOn: optional(CalendarDateSchema),
    custom: optional(CustomFieldsSchema),
  },
  stepRules,
);
