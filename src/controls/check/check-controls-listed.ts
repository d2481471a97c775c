import { successorsOf } from '../../clauses/editions/controls.ts';
import { type FindingSubject, reportFinding } from '../../core/findings/finding.ts';
import { groupBy } from '../../core/records/references.ts';
import { controlIds } from '../../standard/control-ids.ts';
import { controlTitles } from '../../standard/control-titles.ts';
import { control2013Ids } from '../../standard/control-2013-ids.ts';
import { isControl2013Id, isControlId } from '../../standard/control-id.ts';
import { controlProblem } from '../control/custom-control-id.ts';
import { type ControlsFinding, controlsFindings } from './findings.ts';
import { reportOnRow, type StatementRow } from './statement-row.ts';

/**
 * Checks that a statement has every control of Annex A exactly once and no unknown control (6.1.3 c).
 *
 * @internal
 */
export function checkControlsListed(
  rows: readonly StatementRow[],
  subject: FindingSubject,
): readonly ControlsFinding[] {
  if (followsEdition2013(rows)) {
    const count = rows.filter(({ entry }) => isControl2013Id(entry.control)).length;
    return [
      reportFinding(controlsFindings, 'statement-edition-2013', { subject, path: ['entries'], params: { count } }),
    ];
  }
  return [...missingControls(rows, subject), ...duplicateControls(rows), ...rows.flatMap(unknownControl)];
}

/** A whole statement of 2013 is one finding instead of two hundred: no control of 2022 and more than half of those of 2013. */
function followsEdition2013(rows: readonly StatementRow[]): boolean {
  const controls = rows.map(({ entry }) => entry.control);
  const of2013 = new Set(controls.filter(isControl2013Id));
  return of2013.size * 2 > control2013Ids.length && !controls.some(isControlId);
}

function missingControls(rows: readonly StatementRow[], subject: FindingSubject): readonly ControlsFinding[] {
  const listed = new Set(rows.map(({ entry }) => entry.control));
  return controlIds
    .filter((id) => !listed.has(id))
    .map((id) => {
      const details = {
        subject,
        path: ['entries'],
        params: { control: id, title: controlTitles[id] },
        requirements: [id],
      };
      return reportFinding(controlsFindings, 'statement-control-missing', details);
    });
}

/** One finding for each control, at its second row. */
function duplicateControls(rows: readonly StatementRow[]): readonly ControlsFinding[] {
  const groups = groupBy(rows, ({ entry }) => [entry.control]);
  return [...groups.values()].flatMap((group) => {
    const [, second] = group;
    if (second === undefined) return [];
    const params = { count: group.length, rows: group.map(({ index }) => String(index)) };
    return [reportOnRow(second, 'statement-control-duplicate', ['control'], params)];
  });
}

function unknownControl(row: StatementRow): readonly ControlsFinding[] {
  const { control } = row.entry;
  if (isControl2013Id(control)) {
    const successors = successorsOf(control);
    return [reportOnRow(row, 'statement-control-2013', ['control'], { successors })];
  }
  const problem = controlProblem(control);
  if (problem === undefined) return [];
  return [
    problem === 'control-prefix-missing'
      ? reportOnRow(row, 'statement-control-prefix-missing', ['control'], { suggestion: `A.${control}` })
      : reportOnRow(row, 'statement-control-unknown', ['control'], {}),
  ];
}
