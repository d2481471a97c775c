import type { FieldSchema } from '../../core/records/record.ts';
import { textForm } from '../../core/records/text.ts';
import { type ControlId, controlIds } from '../../standard/control-ids.ts';
import { type ControlProblem, controlProblem } from './control-problem.ts';
import { type CustomControlId, customControlKeywords, isCustomControlId } from './custom-control-id.ts';

/** A control that a Statement of Applicability can hold: a control of Annex A or a custom control. */
export type StatementControlId = ControlId | CustomControlId;

/**
 * The id of a custom control: `custom:` and a name of the consumer's choice, else `params.code` is `custom-control-unreadable`; the number of a
 * control of Annex A is no name (`custom-control-of-annex-a`). 6.1.3 b lets controls come from any source; the prefix keeps them apart from
 * Annex A.
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
    'custom-control-of-annex-a': '"{control}" has the number of a control of Annex A instead of a name.',
  },
  problemOf: (text) => {
    if (isCustomControlId(text)) return undefined;
    return /^custom:\S/.test(text) ? 'custom-control-of-annex-a' : 'custom-control-unreadable';
  },
  jsonSchema: customControlKeywords,
});

/**
 * The id of a control of ISO/IEC 27001:2022 Annex A or of a custom control. The issue's `params.code` says why a text is refused, and
 * `params.suggestions` has the controls that it may mean: `control-2013-edition` (an id of the 2013 edition), `control-2013-group` (a group of
 * controls of that edition), `control-theme` (a theme), `control-prefix-missing` (an Annex A number without `A.`), `control-spelling` (another
 * spelling), `custom-control-of-annex-a` (`custom:` before the number of a control of Annex A) or `control-unknown`.
 *
 * @example
 * ```ts
 * import { StatementControlIdSchema } from 'isms-kit/controls';
 *
 * StatementControlIdSchema.parse('A.8.30'); // => 'A.8.30'
 * StatementControlIdSchema.parse('custom:model-cards'); // => 'custom:model-cards'
 * StatementControlIdSchema.safeParse('A.5.99').success; // => false
 * const { error } = StatementControlIdSchema.safeParse('a5.01');
 * error?.issues[0]?.message; // => 'The control "a5.01" must be written A.5.1.'
 * ```
 */
export const StatementControlIdSchema: FieldSchema<StatementControlId> = textForm({
  place: 'control',
  messages: {
    'control-2013-edition': '"{control}" is a control of the 2013 edition; it went into {suggestions}.',
    'control-2013-group': '"{control}" is a group of controls of the 2013 edition; they went into {suggestions}.',
    'control-theme': '"{control}" is a theme of Annex A, not a control.',
    'control-prefix-missing': 'The control "{control}" must be written {suggestions}.',
    'control-spelling': 'The control "{control}" must be written {suggestions}.',
    'custom-control-of-annex-a': '"{control}" has the number of a control of Annex A instead of a name.',
    'control-unknown': '"{control}" is not a control of Annex A; a custom control starts with custom:.',
  },
  problemOf: (text) => controlProblem(text)?.code,
  closer: (text) => ({ values: { suggestions: (controlProblem(text) as ControlProblem).suggestions } }),
  jsonSchema: { anyOf: [{ type: 'string', enum: controlIds }, customControlKeywords] },
});
