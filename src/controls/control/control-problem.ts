import type { ControlId } from '../../standard/control-ids.ts';
import { isControl2013Id, isControlId } from '../../standard/control-id.ts';
import { controlSuccessors } from '../../standard/control-successors.ts';
import { type ControlIdProblem, readControlId } from '../../standard/read-control-id.ts';
import { isCustomControlId } from './custom-control-id.ts';

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
  // A column of controls has no clauses: 9.2.1 is the control of 2013.
  const number = controlNumber(text);
  if (isControl2013Id(number)) return { code: 'control-2013-edition', suggestions: controlSuccessors[number] };
  const reading = readControlId(text);
  if ('problem' in reading) return { code: codeOf(reading.problem), suggestions: reading.suggestions };
  const { id } = reading;
  return { code: `A.${text}` === id ? 'control-prefix-missing' : 'control-spelling', suggestions: [id] };
}

function codeOf(problem: ControlIdProblem): ControlProblem['code'] {
  if (problem === 'theme') return 'control-theme';
  return problem === 'edition-2013' ? 'control-2013-group' : 'control-unknown';
}

/**
 * The number that a text has in the form of Annex A of either edition, such as `A.5.1` for `a5.01`; undefined when it has another form.
 *
 * @internal
 */
export function controlNumber(text: string): string | undefined {
  const [, parts] =
    /^\s*(?:annex\s+)?(?:a\s*[.-]?\s*)?(\d{1,3}(?:\.\d{1,3}){0,2})\s*\.?\s*$/i.exec(text.slice(0, 60)) ?? [];
  return parts === undefined ? undefined : `A.${parts.split('.').map(Number).join('.')}`;
}
