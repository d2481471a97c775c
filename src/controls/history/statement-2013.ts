import * as z from 'zod';
import { issueOf } from '../../core/findings/refusal.ts';
import type { Control2013Id } from '../../standard/control-2013-ids.ts';
import { isControl2013Id, isControlId } from '../../standard/control-id.ts';
import type { CustomControlId } from '../control/custom-control-id.ts';
import { isCustomControlId } from '../control/is-custom-control-id.ts';
import { applicableShape, excludedShape, undecidedShape } from '../statement/statement-entry-shapes.ts';
import { StatementHeaderSchema } from '../statement/statement-header.ts';

const messages = {
  'control-2022-edition': '"{control}" is a control of the 2022 edition.',
  'control-2013-unknown':
    '"{control}" is no control of the 2013 edition of Annex A; a control from elsewhere starts with custom:.',
} as const;

const Statement2013ControlIdSchema = z.string().superRefine((text, context) => {
  if (isControl2013Id(text) || isCustomControlId(text)) return;
  const code = isControlId(text) ? 'control-2022-edition' : 'control-2013-unknown';
  context.addIssue({ ...issueOf(messages, code, { control: text }), input: text, continue: false });
}) as unknown as z.ZodType<Control2013Id | CustomControlId, string>;

/**
 * A row of a statement of the 2013 edition: the same fields under a control of that edition. The issue's `params.code` on a wrong control
 * is `control-2022-edition` or `control-2013-unknown`.
 *
 * @example
 * ```ts
 * import { StatementEntry2013Schema } from 'isms-kit/controls';
 *
 * StatementEntry2013Schema.safeParse({ control: 'A.9.2.1', applicability: 'undecided' }).success; // => true
 * StatementEntry2013Schema.safeParse({ control: 'A.5.15', applicability: 'undecided' }).success; // => false
 * ```
 */
export const StatementEntry2013Schema = z.discriminatedUnion('applicability', [
  z.strictObject({
    /** The control. */
    control: Statement2013ControlIdSchema,
    ...applicableShape,
  }),
  z.strictObject({
    /** The control. */
    control: Statement2013ControlIdSchema,
    ...excludedShape,
  }),
  z.strictObject({
    /** The control. */
    control: Statement2013ControlIdSchema,
    ...undecidedShape,
  }),
]);

/** A row of a statement of the 2013 edition. */
export type StatementEntry2013 = Readonly<z.infer<typeof StatementEntry2013Schema>>;

/**
 * The Statement of Applicability of ISO/IEC 27001:2013, to be carried over by `upgradeStatement`.
 *
 * @example
 * ```ts
 * import { Statement2013Schema } from 'isms-kit/controls';
 *
 * const entries = [{ control: 'A.9.2.1', applicability: 'undecided' }];
 * Statement2013Schema.safeParse({ id: 'soa', version: '4', issuedOn: '2021-05-01', entries }).success; // => true
 * ```
 */
export const Statement2013Schema = StatementHeaderSchema.extend({
  /** The rows, one for each control. */
  entries: z.array(StatementEntry2013Schema).readonly(),
});

/** The Statement of Applicability of ISO/IEC 27001:2013. */
export interface Statement2013 extends Readonly<z.infer<typeof Statement2013Schema>> {}
