import { ActionSchema, type Action } from '../../core/actions/action.ts';
import { list, optional, record, type RecordSchema, union, type UnionSchema, word } from '../../core/records/record.ts';
import { TextSchema } from '../../core/records/text.ts';
import { type StatementControlId, StatementControlIdSchema } from '../../controls/control/statement-control-id.ts';

/** The risk treatment plan of one risk (6.1.3 e). */
export interface TreatmentPlan {
  /** The actions, in the order in which people read them; empty when nothing is left to do. */
  readonly actions: readonly Action[];
}

/** Schema of `TreatmentPlan`. */
export const TreatmentPlanSchema: RecordSchema<TreatmentPlan> = record<TreatmentPlan>({ actions: list(ActionSchema) });

/** Controls change the likelihood or the impact. */
export interface ModifyTreatment {
  /** The option. */
  readonly option: 'modify';
  /** The controls determined (6.1.3 b): those of Annex A, and custom controls. */
  readonly controls: readonly StatementControlId[];
  /** The plan that puts them in place; not yet made when absent. */
  readonly plan?: TreatmentPlan;
}

/** The risk is kept as it is, by informed choice. */
export interface RetainTreatment {
  /** The option. */
  readonly option: 'retain';
}

/** The activity that gives rise to the risk is ended or not begun. */
export interface AvoidTreatment {
  /** The option. */
  readonly option: 'avoid';
  /** The action that ends the activity; not yet known when absent. */
  readonly action?: Action;
}

/** Another party bears part of the risk, such as by insurance or contract. */
export interface ShareTreatment {
  /** The option. */
  readonly option: 'share';
  /** The other party; not yet known when absent. */
  readonly party?: string;
  /** The plan that puts the sharing in place. */
  readonly plan?: TreatmentPlan;
}

/** No option is selected yet. */
export interface UndecidedTreatment {
  /** The option. */
  readonly option: 'undecided';
}

/** Several options together, such as modifying a risk and retaining its remainder. */
export interface CombinedTreatment {
  /** The option. */
  readonly option: 'combined';
  /** The options, two or more; to retain the remainder occurs once at most. */
  readonly parts: readonly TreatmentPart[];
}

/** An option of treatment that can be combined with others. */
export type TreatmentPart = ModifyTreatment | RetainTreatment | AvoidTreatment | ShareTreatment;

/** The risk treatment option (6.1.3 a), in the words of ISO 31000. */
export type Treatment = TreatmentPart | UndecidedTreatment | CombinedTreatment;

const parts = [
  record<ModifyTreatment>({
    option: word('modify'),
    controls: list(StatementControlIdSchema),
    plan: optional(TreatmentPlanSchema),
  }),
  record<RetainTreatment>({ option: word('retain') }),
  record<AvoidTreatment>({ option: word('avoid'), action: optional(ActionSchema) }),
  record<ShareTreatment>({ option: word('share'), party: optional(TextSchema), plan: optional(TreatmentPlanSchema) }),
] as const;

const PartSchema: UnionSchema<TreatmentPart> = union('option', parts);

/**
 * Schema of `Treatment`. It refuses a combination that retains the remainder twice (`option-repeated`); the other options may be repeated.
 *
 * @example
 * ```ts
 * import { TreatmentSchema } from 'isms-kit/risk';
 *
 * TreatmentSchema.safeParse({ option: 'retain' }).success; // => true
 * TreatmentSchema.safeParse({ option: 'accept' }).success; // => false
 * ```
 */
export const TreatmentSchema: UnionSchema<Treatment> = union('option', [
  ...parts,
  record<UndecidedTreatment>({ option: word('undecided') }),
  record<CombinedTreatment>({ option: word('combined'), parts: list(PartSchema, { min: 2 }) }, (refuse) => [
    refuse('option-repeated', {
      of: ['parts'],
      message: 'A combination has the option {option} once at most.',
      each: ({ parts: combined }) =>
        combined
          .flatMap(({ option }, index) => (option === 'retain' ? [{ option, index }] : []))
          .slice(1)
          .map(({ option, index }) => ({ path: ['parts', index, 'option'], values: { option } })),
    }),
  ]),
]);
