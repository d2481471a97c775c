import * as z from 'zod';
import { issueOf } from '../../core/findings/refusal.ts';
import { TextSchema } from '../../core/records/text.ts';
import { StatementControlIdSchema } from '../../controls/control/statement-control-id.ts';
import { TreatmentActionSchema } from './treatment-action.ts';

/** The risk treatment plan of one risk (6.1.3 e). */
export const TreatmentPlanSchema = z
  .strictObject({
    /** What is to be done, in the order to be read; empty when nothing is left to do. */
    actions: z.array(TreatmentActionSchema).readonly(),
  })
  .readonly();

/** The risk treatment plan of one risk (6.1.3 e). */
export interface TreatmentPlan extends z.infer<typeof TreatmentPlanSchema> {}

const modify = z
  .strictObject({
    /** Controls change likelihood or impact. */
    option: z.literal('modify'),
    /** The controls determined (6.1.3 b): of Annex A, or from elsewhere as `custom:` and a name. */
    controls: z.array(StatementControlIdSchema).readonly(),
    /** How they are put in place. */
    plan: TreatmentPlanSchema,
  })
  .readonly();

const retain = z
  .strictObject({
    /** The risk is kept as it is, by informed choice. */
    option: z.literal('retain'),
  })
  .readonly();

const avoid = z
  .strictObject({
    /** What gives rise to the risk is not begun or is ended. */
    option: z.literal('avoid'),
    /** What is ended or left undone. */
    action: TreatmentActionSchema,
  })
  .readonly();

const share = z
  .strictObject({
    /** Another party bears part of the risk, such as by insurance or contract. */
    option: z.literal('share'),
    /** The other party. */
    party: TextSchema,
    /** How the sharing is put in place. */
    plan: TreatmentPlanSchema.exactOptional(),
  })
  .readonly();

const undecided = z
  .strictObject({
    /** No option is selected yet. */
    option: z.literal('undecided'),
  })
  .readonly();

const messages = {
  'option-repeated': 'A combination has the option {option} once at most.',
} as const;

const combined = z
  .strictObject({
    /** Several options together, such as modifying a risk and retaining its remainder. */
    option: z.literal('combined'),
    /** The options, two or more; to retain what remains stands once at most. */
    parts: z
      .array(z.discriminatedUnion('option', [modify, retain, avoid, share]))
      .min(2)
      .superRefine((parts, context) => {
        const retained = parts.flatMap(({ option }, index) => (option === 'retain' ? [index] : []));
        const input = 'retain';
        for (const index of retained.slice(1)) {
          const issue = issueOf(messages, 'option-repeated', { option: input });
          context.addIssue({ ...issue, input, path: [index, 'option'] });
        }
      })
      .readonly(),
  })
  .readonly();

/**
 * The risk treatment option (6.1.3 a), in the words of ISO 31000: modify, retain, avoid, share, or several of them combined. A combination
 * may name two controls, avoidances or parties, but retain the remainder only once (`params.code` is `option-repeated`).
 *
 * @example
 * ```ts
 * import { TreatmentSchema } from 'isms-kit/risk';
 *
 * TreatmentSchema.safeParse({ option: 'retain' }).success; // => true
 * TreatmentSchema.safeParse({ option: 'share' }).success; // => false
 * ```
 */
export const TreatmentSchema = z.discriminatedUnion('option', [modify, retain, avoid, share, undecided, combined]);

/** The risk treatment option: modify, retain, avoid, share, undecided, or several combined. */
export type Treatment = z.infer<typeof TreatmentSchema>;
