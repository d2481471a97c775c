import * as z from 'zod';
import { issueOf } from '../../core/findings/refusal.ts';
import { isCustomControlId } from './is-custom-control-id.ts';

/** A control outside Annex A, an own one or one of another standard, such as `'custom:iso42001-a.6.2.4'`. */
export type CustomControlId = `custom:${string}`;

const messages = {
  'custom-control-unreadable': '"{control}" is not custom: and a name, such as custom:model-cards.',
} as const;

/**
 * The id of a control outside Annex A: `custom:` and a name of the consumer's choice. 6.1.3 b lets controls come from any source; the
 * prefix keeps them apart from Annex A (`params.code` is `custom-control-unreadable`).
 *
 * @example
 * ```ts
 * import { CustomControlIdSchema } from 'isms-kit/controls';
 *
 * CustomControlIdSchema.parse('custom:model-cards'); // => 'custom:model-cards'
 * CustomControlIdSchema.safeParse('model-cards').success; // => false
 * ```
 */
export const CustomControlIdSchema = z.string().superRefine((text, context) => {
  if (isCustomControlId(text)) return;
  const issue = issueOf(messages, 'custom-control-unreadable', { control: text });
  context.addIssue({ ...issue, input: text, continue: false });
}) as unknown as z.ZodType<CustomControlId, string>;
