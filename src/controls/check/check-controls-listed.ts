import { successorsOf } from '../../clauses/editions/controls.ts';
import { groupBy } from '../../core/records/references.ts';
import { type Finding, type FindingSubject, reportFinding } from '../../core/findings/finding.ts';
import { control2013Ids } from '../../standard/control-2013-ids.ts';
import { annexAControls } from '../../standard/controls.ts';
import { isControl2013Id, isControlId } from '../../standard/control-id.ts';
import type { CheckableStatement } from '../statement/checkable-statement.ts';
import { controlProblem } from '../control/control-problem.ts';
import { type ControlsFindingCode, controlsFindings } from './controls-findings.ts';
import { rowDetails, type StatementRow } from './statement-row.ts';

/**
 * Checks that a statement has every control of Annex A exactly once and no stranger (6.1.3 c).
 *
 * @internal
 */
export function checkControlsListed(
  statement: CheckableStatement,
  rows: readonly StatementRow[],
): readonly Finding<ControlsFindingCode>[] {
  const [first] = rows;
  if (first !== undefined && followsEdition2013(rows)) {
    const count = rows.filter(({ entry }) => isControl2013Id(entry.control)).length;
    const details = { subject: first.subject, path: ['entries'], params: { count } };
    return [reportFinding(controlsFindings, 'statement-edition-2013', details)];
  }
  const subject = { kind: 'statement-of-applicability', id: statement.id };
  return [...missingControls(rows, subject), ...repeatedControls(rows), ...rows.flatMap(strangeControl)];
}

/** A whole statement of the other edition says one thing, not two hundred: no row of 2022 and more than half of 2013. */
function followsEdition2013(rows: readonly StatementRow[]): boolean {
  const controls = rows.map(({ entry }) => entry.control);
  const of2013 = new Set(controls.filter(isControl2013Id));
  return of2013.size * 2 > control2013Ids.length && !controls.some(isControlId);
}

function missingControls(
  rows: readonly StatementRow[],
  subject: FindingSubject,
): readonly Finding<ControlsFindingCode>[] {
  const listed = new Set(rows.map(({ entry }) => entry.control));
  return annexAControls
    .filter(({ id }) => !listed.has(id))
    .map(({ id, title }) => {
      const details = { subject, path: ['entries'], params: { control: id, title }, requirements: [id] };
      return reportFinding(controlsFindings, 'statement-control-missing', details);
    });
}

function repeatedControls(rows: readonly StatementRow[]): readonly Finding<ControlsFindingCode>[] {
  const groups = groupBy(rows, ({ entry }) => [entry.control]);
  return [...groups.values()].flatMap((group) => {
    const [, second] = group;
    if (second === undefined) return [];
    const params = { count: group.length, rows: group.map(({ index }) => String(index)) };
    return [reportFinding(controlsFindings, 'statement-control-duplicate', rowDetails(second, ['control'], params))];
  });
}

function strangeControl(row: StatementRow): readonly Finding<ControlsFindingCode>[] {
  const { control } = row.entry;
  if (isControl2013Id(control)) {
    const successors = successorsOf(control);
    return [reportFinding(controlsFindings, 'statement-control-2013', rowDetails(row, ['control'], { successors }))];
  }
  const problem = controlProblem(control);
  if (problem === null) return [];
  if (problem === 'control-prefix-missing') {
    const details = rowDetails(row, ['control'], { suggestion: `A.${control}` });
    return [reportFinding(controlsFindings, 'statement-control-prefix-missing', details)];
  }
  return [reportFinding(controlsFindings, 'statement-control-unknown', rowDetails(row, ['control'], {}))];
}
