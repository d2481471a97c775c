import type { ControlId } from '../../standard/control-ids.ts';
import { isControlId } from '../../standard/control-id.ts';
import { isCustomControlId } from './custom-control-id.ts';
import { readControlId } from './read-control-id.ts';

/**
 * The reason for which a statement of the 2022 edition cannot hold a control, with the controls of 2022 that its author may mean.
 *
 * @internal
 */
export interface ControlProblem {
  readonly code:
    | 'control-2013-edition'
    | 'control-2013-group'
    | 'control-theme'
    | 'control-prefix-missing'
    | 'control-spelling'
    | 'custom-control-of-annex-a'
    | 'control-unknown';
  readonly suggestions: readonly ControlId[];
}

/**
 * The reason for which a statement of the 2022 edition cannot hold a control; undefined when it can.
 *
 * @internal
 */
export function controlProblem(text: string): ControlProblem | undefined {
  if (isControlId(text) || isCustomControlId(text)) return undefined;
  if (/^custom:\S/.test(text)) {
    const reading = readControlId(text.slice('custom:'.length));
    return { code: 'custom-control-of-annex-a', suggestions: 'id' in reading ? [reading.id] : reading.suggestions };
  }
  const reading = readControlId(text);
  if ('problem' in reading) return { code: codeOf[reading.problem], suggestions: reading.suggestions };
  const { id } = reading;
  return { code: `A.${text}` === id ? 'control-prefix-missing' : 'control-spelling', suggestions: [id] };
}

const codeOf = {
  'control-2013': 'control-2013-edition',
  'control-group-2013': 'control-2013-group',
  'control-theme': 'control-theme',
  'control-unknown': 'control-unknown',
} as const;
