import { isControl2013Id } from '../../standard/control-id.ts';
import { type ControlId, controlIds } from '../../standard/control-ids.ts';
import { controlSuccessors } from '../../standard/control-successors.ts';
import { type ControlIdProblem, readControlId } from '../../standard/read-control-id.ts';
import { refuseCell, type RowCells, splitText, textIn } from './row-cells.ts';

/**
 * The custom controls that an area knows by their form.
 *
 * @internal
 */
export type IsCustom<Custom extends string> = (text: string) => text is Custom;

/**
 * The control that a text names, or the reason for which it names none.
 *
 * @internal
 */
export type ControlReading<Custom extends string> =
  | { readonly id: ControlId | Custom }
  | { readonly problem: ControlIdProblem; readonly suggestions: readonly ControlId[] };

/**
 * Reads one control of Annex A as a cell names it. A column of controls has no clauses: 9.2.1 is the control of 2013, and 5 the theme.
 *
 * @internal
 */
export function readAnnexAControl(text: string): ControlReading<never> {
  const reading = readControlId(text);
  if ('id' in reading || reading.problem !== 'clause') return reading;
  const number = `A.${text}`;
  if (isControl2013Id(number)) return { problem: 'edition-2013', suggestions: controlSuccessors[number] };
  return /^[5-8](?!\.?\d)/.test(text) ? { problem: 'theme', suggestions: [] } : reading;
}

/**
 * Reads one control of Annex A or a custom control.
 *
 * @internal
 */
export function readControl<Custom extends string>(text: string, isCustom: IsCustom<Custom>): ControlReading<Custom> {
  return isCustom(text) ? { id: text } : readAnnexAControl(text);
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
  isCustom: IsCustom<Custom>,
): readonly (ControlId | Custom)[] {
  const controls = new Set<ControlId | Custom>();
  for (const item of splitText(textIn(row, field) ?? '', /[;\n\r]/)) {
    // The title of a control may have a comma.
    const whole = readControl(item, isCustom);
    const parts = 'id' in whole ? [item] : splitText(item, /,/);
    for (const part of parts) for (const id of controlsOfPart(row, field, part, isCustom)) controls.add(id);
  }
  return [...controls];
}

function controlsOfPart<Field extends string, Custom extends string>(
  row: RowCells<Field>,
  field: Field,
  part: string,
  isCustom: IsCustom<Custom>,
): readonly (ControlId | Custom)[] {
  const reading = readControl(part, isCustom);
  if ('id' in reading) return [reading.id];
  const range = controlsOfRange(part);
  if (range.length > 0) return range;
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
