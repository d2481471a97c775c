import { type StatementControlId, StatementControlIdSchema } from '../../controls/control/statement-control-id.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import {
  list,
  optional,
  record,
  type RecordSchema,
  union,
  type UnionSchema,
  word,
  words,
} from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { exceptionLifecycle, type ExceptionStatus } from './exception-lifecycle.ts';

/** A state that an exception entered. */
export interface ExceptionEntry {
  /** The state entered. */
  readonly state: ExceptionStatus;
  /** The day it was entered. */
  readonly enteredOn: CalendarDate;
}

/** A control that need not be met. */
export interface ExceptedControl {
  /** A control. */
  readonly kind: 'control';
  /** The control of Annex A, or a custom one. */
  readonly control: StatementControlId;
}

/** A rule of the organization's own documents that need not be met. */
export interface ExceptedRule {
  /** A rule of a document. */
  readonly kind: 'document';
  /** The document. */
  readonly document: RecordId;
  /** The section; the whole document when absent. */
  readonly section?: string;
}

/** The rule or control that an exception suspends. */
export type ExceptedRequirement = ExceptedControl | ExceptedRule;

/** The person who approved an exception, and the role that gave the right to. The day is that of the state `approved`. */
export interface ExceptionApprover {
  /** The person. */
  readonly person: RecordId;
  /** The role that the person held on the day of the approval. */
  readonly role: RecordId;
}

/**
 * Permission not to meet a rule for a time (A.5.36). It accepts no risk: it may name the risk and the acceptance that do. A longer time is a
 * new exception that `renews` this one, not another last day.
 */
export interface Exception {
  /** The id of the exception. */
  readonly id: RecordId;
  /** The rule or control that need not be met. */
  readonly requirement: ExceptedRequirement;
  /** The systems, people or places for which it holds. */
  readonly scope: string;
  /** The reason; not yet stated when absent. */
  readonly reason?: string;
  /** The risk that it leaves. */
  readonly risk?: RecordId;
  /** The acceptance of that risk. */
  readonly acceptance?: RecordId;
  /** The controls that make up for it; empty when there are none. */
  readonly compensatingControls: readonly StatementControlId[];
  /** The person who asked for it. */
  readonly requestedBy?: RecordId;
  /** The person who approved it; not approved by anybody known when absent. */
  readonly approvedBy?: ExceptionApprover;
  /** The first day on which it holds; not before the day of its approval. */
  readonly from: CalendarDate;
  /** The last day on which it holds, inclusive; every exception needs one. */
  readonly expiresOn?: CalendarDate;
  /** The earlier exception that it renews. */
  readonly renews?: RecordId;
  /** The states that it entered, oldest first, at least one. */
  readonly history: readonly ExceptionEntry[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const ExceptionEntrySchema: RecordSchema<ExceptionEntry> = record<ExceptionEntry>({
  state: words(exceptionLifecycle.states),
  enteredOn: CalendarDateSchema,
});

const ExceptedRequirementSchema: UnionSchema<ExceptedRequirement> = union('kind', [
  record<ExceptedControl>({ kind: word('control'), control: StatementControlIdSchema }),
  record<ExceptedRule>({
    kind: word('document'),
    document: referenceTo('controlled-document'),
    section: optional(TextSchema),
  }),
]);

const ExceptionApproverSchema: RecordSchema<ExceptionApprover> = record<ExceptionApprover>({
  person: referenceTo('person'),
  role: referenceTo('role'),
});

/**
 * Schema of `Exception`. It refuses an end before the start (`exception-expires-before-start`).
 *
 * @example
 * ```ts
 * import { ExceptionSchema } from 'isms-kit/governance';
 *
 * const exception = {
 *   id: 'EX-1',
 *   requirement: { kind: 'control', control: 'A.8.5' },
 *   scope: 'The legacy time clock',
 *   reason: 'Its maker offers no second factor',
 *   compensatingControls: ['A.8.22'],
 *   from: '2026-04-01',
 *   expiresOn: '2026-12-31',
 *   history: [{ state: 'requested', enteredOn: '2026-03-20' }],
 * };
 * ExceptionSchema.safeParse(exception).success; // => true
 * ExceptionSchema.safeParse({ ...exception, expiresOn: '2026-03-31' }).success; // => false
 * ```
 */
export const ExceptionSchema: RecordSchema<Exception> = record<Exception>(
  {
    id: RecordIdSchema,
    requirement: ExceptedRequirementSchema,
    scope: TextSchema,
    reason: optional(TextSchema),
    risk: optional(referenceTo('risk')),
    acceptance: optional(referenceTo('risk-acceptance')),
    compensatingControls: list(StatementControlIdSchema),
    requestedBy: optional(referenceTo('person')),
    approvedBy: optional(ExceptionApproverSchema),
    from: CalendarDateSchema,
    expiresOn: optional(CalendarDateSchema),
    renews: optional(referenceTo('exception')),
    history: list(ExceptionEntrySchema, { min: 1 }),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('exception-expires-before-start', {
      of: ['expiresOn', 'from'],
      message: 'The exception expires on {expiresOn}, before it begins on {from}.',
      when: ({ expiresOn, from }) => expiresOn < from,
    }),
  ],
);
