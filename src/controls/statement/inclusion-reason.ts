import * as z from 'zod';
import { RecordIdSchema, TextSchema } from '../../core/records/text.ts';

/**
 * Why a control is applicable (6.1.3 d, justification for inclusion). The first three kinds are derived from linked records and are
 * derived anew with each draft; the last two are typed by a person and never overwritten.
 *
 * @example
 * ```ts
 * import { InclusionReasonSchema } from 'isms-kit/controls';
 *
 * InclusionReasonSchema.safeParse({ kind: 'risk-treatment', risks: ['R-7'] }).success; // => true
 * InclusionReasonSchema.safeParse({ kind: 'risk-treatment', risks: [] }).success; // => false
 * InclusionReasonSchema.safeParse({ kind: 'best-practice' }).success; // => false
 * ```
 */
export const InclusionReasonSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    /** Derived: the control treats risks. */
    kind: z.literal('risk-treatment'),
    /** The risks it treats, at least one. */
    risks: z.array(RecordIdSchema).min(1).readonly(),
  }),
  z.strictObject({
    /** Derived: laws demand the control. */
    kind: z.literal('legal'),
    /** The legal obligations that demand it, at least one. */
    obligations: z.array(RecordIdSchema).min(1).readonly(),
  }),
  z.strictObject({
    /** Derived: contracts demand the control. */
    kind: z.literal('contractual'),
    /** The contractual obligations that demand it, at least one. */
    obligations: z.array(RecordIdSchema).min(1).readonly(),
  }),
  z.strictObject({
    /** Typed: the business needs the control. */
    kind: z.literal('business-requirement'),
    /** What it needs it for. */
    note: TextSchema,
  }),
  z.strictObject({
    /** Typed: the control is good practice here. */
    kind: z.literal('best-practice'),
    /** Which practice, or whose. */
    note: TextSchema,
  }),
]);

/** Why a control is applicable. */
export type InclusionReason = z.infer<typeof InclusionReasonSchema>;
