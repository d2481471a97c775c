import { isControl2013Id, isControlId } from '../../standard/control-id.ts';
import { isCustomControlId } from './is-custom-control-id.ts';

/**
 * Why a text names no control of a Statement of Applicability.
 *
 * @internal
 */
export type ControlProblem = 'control-2013-edition' | 'control-prefix-missing' | 'control-unknown';

/**
 * Says why a text names no control that a statement of the 2022 edition can hold, or null when it does.
 *
 * @internal
 */
export function controlProblem(text: string): ControlProblem | null {
  if (isControlId(text) || isCustomControlId(text)) return null;
  if (isControl2013Id(text)) return 'control-2013-edition';
  if (isControlId(`A.${text}`)) return 'control-prefix-missing';
  return 'control-unknown';
}
