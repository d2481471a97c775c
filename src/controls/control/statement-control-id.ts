import * as z from 'zod';
import type { ControlId } from '../../standard/control-ids.ts';
import { issueOf } from '../../core/findings/refusal.ts';
import type { FieldSchema } from '../../core/records/record.ts';
import { controlProblem } from './control-problem.ts';
import type { CustomControlId } from './custom-control-id.ts';

/** A control that a Statement of Applicability can hold: one of Annex A, or one outside it. */
export type StatementControlId = ControlId | CustomControlId;

const messages = {
  'control-2013-edition': '"{control}" is a control of the 2013 edition.',
  'control-prefix-missing': 'The control "{control}" is written A.{control}.',
  'control-unknown': '"{control}" is no control of Annex A; a control from elsewhere starts with custom:.',
} as const;

/**
 * A control of ISO/IEC 27001:2022 Annex A or a control outside it. The issue's `params.code` says why a text is refused:
 * `control-2013-edition` for an id of the 2013 edition, `control-prefix-missing` for an Annex A number without `A.`, else
 * `control-unknown`.
 *
 * @example
 * ```ts
 * import { StatementControlIdSchema } from 'isms-kit/controls';
 *
 * StatementControlIdSchema.parse('A.8.30'); // => 'A.8.30'
 * StatementControlIdSchema.parse('custom:model-cards'); // => 'custom:model-cards'
 * StatementControlIdSchema.safeParse('A.5.99').success; // => false
 * StatementControlIdSchema.safeParse('A.9.2.1').success; // => false
 * ```
 */
export const StatementControlIdSchema: FieldSchema<StatementControlId> = z.string().superRefine((text, context) => {
  const code = controlProblem(text);
  if (code === null) return;
  context.addIssue({ ...issueOf(messages, code, { control: text }), input: text, continue: false });
}) as unknown as FieldSchema<StatementControlId>;
