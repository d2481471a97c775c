import { isControl2013Id } from '../../standard/control-id.ts';
import { type ControlId, controlIds } from '../../standard/control-ids.ts';
import { controlSuccessors } from '../../standard/control-successors.ts';
import { type ControlIdProblem, readControlId } from '../../standard/read-control-id.ts';
import { remember } from '../records/references.ts';
import { refuseCell, type RowCells, splitText, textIn } from './row-cells.ts';

/**
 * The control that a text names, or the reason for which it names none.
 *
 * @internal
 */
export type ControlReading<Custom extends string> =
  | { readonly id: ControlId | Custom }
  | { readonly problem: ControlIdProblem; readonly suggestions: readonly ControlId[] };

/**
 * Reads one control as a cell names it.
 *
 * @internal
 */
export type ReadControl<Custom extends string> = (text: string) => ControlReading<Custom>;

/**
 * Prepares the reading of controls, each text once: those of Annex A, and the custom controls that an area knows by their form.
 *
 * @internal
 */
export function prepareControls<Custom extends string>(
  isCustom: (text: string) => text is Custom,
): ReadControl<Custom> {
  return remember((text: string) => (isCustom(text) ? { id: text } : readAnnexAControl(text)));
}

/** A column of controls has no clauses: 9.2.1 is the control of 2013, and 5 the theme. */
function readAnnexAControl(text: string): ControlReading<never> {
  const reading = readControlId(text);
  if ('id' in reading || reading.problem !== 'clause') return reading;
  const number = `A.${text}`;
  if (isControl2013Id(number)) return { problem: 'edition-2013', suggestions: controlSuccessors[number] };
  return /^[5-8](?!\.?\d)/.test(text) ? { problem: 'theme', suggestions: [] } : reading;
}

/**
 * The controls that a cell lists, separated by semicolons, commas or line breaks, ranges such as `A.5.15-A.5.18` among them. Each item that
 * cannot be read is a finding.
 *
 * @internal
 */
export function controlsIn<Field extends string, Custom extends string>(
  row: RowCells<Field>,
  field: Field,
  read: ReadControl<Custom>,
): readonly (ControlId | Custom)[] {
  const controls = new Set<ControlId | Custom>();
  for (const item of splitText(textIn(row, field) ?? '', /[;\n\r]/)) {
    // The title of a control may have a comma.
    const whole = read(item);
    const parts = 'id' in whole ? [item] : splitText(item, /,/);
    for (const part of parts) for (const id of controlsOfPart(row, field, part, read)) controls.add(id);
  }
  return [...controls];
}

function controlsOfPart<Field extends string, Custom extends string>(
  row: RowCells<Field>,
  field: Field,
  part: string,
  read: ReadControl<Custom>,
): readonly (ControlId | Custom)[] {
  const reading = read(part);
  if ('id' in reading) return [reading.id];
  const found = controlsOfRange(part);
  if (found.length > 0) return found;
  refuseControl(row, field, part, reading);
  return [];
}

const range = /^(.{1,20}?)\s?(?:\p{Pd}|\bto\b|\bbis\b)\s?(.{1,20})$/iu;

function controlsOfRange(text: string): readonly ControlId[] {
  const [, first = '', last = ''] = range.exec(text) ?? [];
  const [from, through] = [readControlId(first), readControlId(last)];
  if (!('id' in from) || !('id' in through)) return [];
  const start = controlIds.indexOf(from.id);
  const end = controlIds.indexOf(through.id);
  return start < end ? controlIds.slice(start, end + 1) : [];
}

/**
 * Reports a cell that names no control of the edition of 2022.
 *
 * @internal
 */
export function refuseControl<Field extends string>(
  row: RowCells<Field>,
  field: Field,
  value: string,
  { problem, suggestions }: { readonly problem: ControlIdProblem; readonly suggestions: readonly ControlId[] },
): undefined {
  if (suggestions.length === 0) return refuseCell(row, field, 'cell-control-unreadable', { value });
  const code = problem === 'edition-2013' ? 'cell-control-2013' : 'cell-control-doubtful';
  return refuseCell(row, field, code, { value, suggestions });
}
