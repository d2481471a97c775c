import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type Cadence, CadenceSchema } from '../../core/reviews/cadence.ts';

/** When a plan begins, and who decides that. */
export interface PlanActivation {
  /** The criteria, each of which activates the plan; not yet known when empty. */
  readonly criteria: readonly string[];
  /** The people or roles who activate it; not yet known when empty. */
  readonly by: readonly string[];
}

/** A role in the execution of a plan. */
export interface PlanRole {
  /** The role, such as the lead of the recovery. */
  readonly role: string;
  /** The person or role of the organization that has it. */
  readonly holder: string;
  /** The person or role of the organization that stands in; nobody when absent. */
  readonly deputy?: string;
}

/** Someone whom people must reach while a plan is executed. */
export interface PlanContact {
  /** The name of the person or organization. */
  readonly name: string;
  /** The person in the register of people; someone from outside when absent. */
  readonly person?: RecordId;
  /** How to reach them, in a way that works during an interruption. */
  readonly reachedBy: string;
}

/** A step of a plan. */
export interface PlanStep {
  /** The work to do. */
  readonly text: string;
  /** The role in the plan, the person or the role that does it; not yet known when absent. */
  readonly owner?: string;
}

/** A plan to keep processes running, or to recover them, during an interruption (A.5.29, A.5.30). */
export interface ContinuityPlan {
  /** The id of the plan. */
  readonly id: RecordId;
  /** The title. */
  readonly title: string;
  /** The person or role that owns it; not yet known when absent. */
  readonly owner?: string;
  /** The processes that it keeps running or recovers, at least one. */
  readonly processes: readonly RecordId[];
  /** When it begins; not yet known when absent. */
  readonly activation?: PlanActivation;
  /** The roles in its execution; not yet given when absent. */
  readonly roles?: readonly PlanRole[];
  /** The contacts; none when absent. */
  readonly contacts?: readonly PlanContact[];
  /** The steps in their order; not yet written when absent. */
  readonly steps?: readonly PlanStep[];
  /** How the organization returns to normal; not yet known when absent. */
  readonly return?: string;
  /** When it is exercised; not yet planned when absent. */
  readonly exerciseCadence?: Cadence;
  /** The day of the last significant change of the plan; not changed when absent. */
  readonly changedOn?: CalendarDate;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `ContinuityPlan`.
 *
 * @example
 * ```ts
 * import { ContinuityPlanSchema } from 'isms-kit/continuity';
 *
 * const plan = { id: 'CP-1', title: 'Loss of the region', processes: ['shop'] };
 * ContinuityPlanSchema.safeParse(plan).success; // => true
 * ContinuityPlanSchema.safeParse({ ...plan, processes: [] }).success; // => false
 * ```
 */
export const ContinuityPlanSchema: RecordSchema<ContinuityPlan> = record<ContinuityPlan>({
  id: RecordIdSchema,
  title: TextSchema,
  owner: optional(TextSchema),
  processes: list(referenceTo('process'), { min: 1 }),
  activation: optional(record<PlanActivation>({ criteria: list(TextSchema), by: list(TextSchema) })),
  roles: optional(list(record<PlanRole>({ role: TextSchema, holder: TextSchema, deputy: optional(TextSchema) }))),
  contacts: optional(
    list(record<PlanContact>({ name: TextSchema, person: optional(referenceTo('person')), reachedBy: TextSchema })),
  ),
  steps: optional(list(record<PlanStep>({ text: TextSchema, owner: optional(TextSchema) }))),
  return: optional(TextSchema),
  exerciseCadence: optional(CadenceSchema),
  changedOn: optional(CalendarDateSchema),
  custom: optional(CustomFieldsSchema),
});
