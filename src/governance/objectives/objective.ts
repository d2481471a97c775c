import { type Action, ActionSchema } from '../../core/actions/action.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { objectiveLifecycle, type ObjectiveState } from './objective-lifecycle.ts';

/** A state that an objective entered. */
export interface ObjectiveEntry {
  /** The state entered. */
  readonly state: ObjectiveState;
  /** The day it was entered. */
  readonly enteredOn: CalendarDate;
}

/** An information security objective and the plan to achieve it (6.2). */
export interface Objective {
  /** The id of the objective. */
  readonly id: RecordId;
  /** The objective in a sentence. */
  readonly text: string;
  /** The measures that show whether it is achieved (6.2 b); empty until they are known. */
  readonly measures: readonly RecordId[];
  /** The actions to take (6.2 h); empty until they are planned. */
  readonly actions: readonly Action[];
  /** The resources required (6.2 i); not yet known when absent. */
  readonly resources?: string;
  /** The person or role responsible (6.2 j); not yet assigned when absent. */
  readonly owner?: string;
  /** The last day on which it is achieved in time (6.2 k), inclusive; not yet set when absent. */
  readonly dueOn?: CalendarDate;
  /** The way in which the results are evaluated (6.2 l); not yet known when absent. */
  readonly evaluation?: string;
  /** The states that it entered, oldest first. */
  readonly history: readonly ObjectiveEntry[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const ObjectiveEntrySchema: RecordSchema<ObjectiveEntry> = record<ObjectiveEntry>({
  state: words(objectiveLifecycle.states),
  enteredOn: CalendarDateSchema,
});

/**
 * Schema of `Objective`.
 *
 * @example
 * ```ts
 * import { ObjectiveSchema } from 'isms-kit/governance';
 *
 * const objective = {
 *   id: 'OBJ-1',
 *   text: 'Customer data stays confidential',
 *   measures: ['M-1'],
 *   actions: [{ status: 'open', text: 'Encrypt every laptop' }],
 *   dueOn: '2027-06-30',
 *   history: [{ state: 'agreed', enteredOn: '2026-07-01' }],
 * };
 * ObjectiveSchema.safeParse(objective).success; // => true
 * ObjectiveSchema.safeParse({ ...objective, history: [{ state: 'done', enteredOn: '2026-07-01' }] }).success; // => false
 * ```
 */
export const ObjectiveSchema: RecordSchema<Objective> = record<Objective>({
  id: RecordIdSchema,
  text: TextSchema,
  measures: list(referenceTo('measure')),
  actions: list(ActionSchema),
  resources: optional(TextSchema),
  owner: optional(TextSchema),
  dueOn: optional(CalendarDateSchema),
  evaluation: optional(TextSchema),
  history: list(ObjectiveEntrySchema),
  custom: optional(CustomFieldsSchema),
});
