import type { CustomControlId } from '../../controls/control/custom-control-id.ts';
import type { OpenAction } from '../../core/actions/action.ts';
import { type ActionFields, actionIn } from '../../core/rows/action-cells.ts';
import { controlsIn, type ReadControl } from '../../core/rows/control-cells.ts';
import { leaveCell, present, type RowCells, textIn, wordsIn } from '../../core/rows/row-cells.ts';
import type { Vocabulary } from '../../core/rows/vocabulary.ts';
import type { Treatment, TreatmentPart } from '../treatment/treatment.ts';
import type { RiskField } from './risk-columns.ts';
import type { StatedOption } from './risk-words.ts';

const treatmentAction: ActionFields<RiskField> = { text: 'action', owner: 'actionOwner', dueOn: 'actionDueOn' };

/**
 * The measures by which the treatments of all rows are read.
 *
 * @internal
 */
export interface TreatmentMeasures {
  readonly options: Vocabulary<StatedOption>;
  readonly control: ReadControl<CustomControlId>;
}

/**
 * The treatment that a row names; undecided where it names none that can be read. The action belongs to the first of the options that can have
 * one.
 *
 * @internal
 */
export function treatmentIn(row: RowCells<RiskField>, { options: vocabulary, control }: TreatmentMeasures): Treatment {
  const options = wordsIn(row, 'treatment', vocabulary);
  const stated = options.filter((option) => option !== 'undecided');
  if (stated.length < options.length && stated.length > 0) leaveCell(row, 'treatment');
  if (stated.length === 0 || stated.length < options.length || row.refused.has('treatment'))
    return { option: 'undecided' };
  const active = stated.find((option) => option !== 'retain');
  const action = active === undefined ? undefined : actionIn(row, treatmentAction);
  const parts = stated.map((option) => partOf(row, option, option === active ? action : undefined, control));
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : { option: 'combined', parts };
}

function partOf(
  row: RowCells<RiskField>,
  option: TreatmentPart['option'],
  action: OpenAction | undefined,
  control: ReadControl<CustomControlId>,
): TreatmentPart {
  if (option === 'retain') return { option };
  if (option === 'avoid') return { option, ...present({ action }) };
  const plan = action === undefined ? undefined : { actions: [action] };
  if (option === 'share') return { option, ...present({ party: textIn(row, 'party'), plan }) };
  return { option, controls: controlsIn(row, 'controls', control), ...present({ plan }) };
}
