import type { FieldSchema } from '../../core/records/record.ts';
import { textForm } from '../../core/records/text.ts';
import type { ControlId } from '../../standard/control-ids.ts';
import { controlProblem, type CustomControlId, isCustomControlId } from './custom-control-id.ts';

/** A control that a Statement of Applicability can hold: a control of Annex A or a custom control. */
export type StatementControlId = ControlId | CustomControlId;

/**
 * The id of a custom control: `custom:` and a name of the consumer's choice, else `params.code` is `custom-control-unreadable`. 6.1.3 b lets
 * controls come from any source; the prefix keeps them apart from Annex A.
 *
 * @example
 * ```ts
 * import { CustomControlIdSchema } from 'isms-kit/controls';
 *
 * CustomControlIdSchema.parse('custom:model-cards'); // => 'custom:model-cards'
 * CustomControlIdSchema.safeParse('model-cards').success; // => false
 * ```
 */
export const CustomControlIdSchema: FieldSchema<CustomControlId> = textForm({
  place: 'control',
  messages: {
    'custom-control-unreadable': '"{control}" is not custom: and a name, such as custom:model-cards.',
  },
  problemOf: (text) => (isCustomControlId(text) ? undefined : 'custom-control-unreadable'),
  jsonSchema: { pattern: '^custom:\\S' },
});

/**
 * The id of a control of ISO/IEC 27001:2022 Annex A or of a custom control. The issue's `params.code` says why a text is refused:
 * `control-2013-edition` (an id of the 2013 edition), `control-prefix-missing` (an Annex A number without `A.`) or `control-unknown`.
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
export const StatementControlIdSchema: FieldSchema<StatementControlId> = textForm({
  place: 'control',
  messages: {
    'control-2013-edition': '"{control}" is a control of the 2013 edition.',
    'control-prefix-missing': 'The control "{control}" must be written A.{control}.',
    'control-unknown': '"{control}" is not a control of Annex A; a custom control starts with custom:.',
  },
  problemOf: controlProblem,
  jsonSchema: { pattern: '^(A\\.[5-8]\\.[1-9]\\d?$|custom:\\S)' },
});
