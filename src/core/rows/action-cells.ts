import type { OpenAction } from '../actions/action.ts';
import { dateIn, present, type RowCells, textIn } from './row-cells.ts';

/**
 * The fields of a sheet that make an action.
 *
 * @internal
 */
export interface ActionFields<Field extends string> {
  readonly text: Field;
  readonly owner: Field;
  readonly dueOn: Field;
}

/**
 * The open action that a row names; undefined where it has no text, without which owner and day have no place.
 *
 * @internal
 */
export function actionIn<Field extends string>(
  row: RowCells<Field>,
  { text: textField, owner: ownerField, dueOn: dueField }: ActionFields<Field>,
): OpenAction | undefined {
  const text = textIn(row, textField);
  if (text === undefined) return undefined;
  return { status: 'open', text, ...present({ owner: textIn(row, ownerField), dueOn: dateIn(row, dueField) }) };
}
