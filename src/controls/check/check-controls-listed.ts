import { type FindingSubject, reportFinding } from '../../core/findings/finding.ts';
import { groupBy } from '../../core/records/references.ts';
import { controlIds } from '../../standard/control-ids.ts';
import { controlTitles } from '../../standard/control-titles.ts';
import { control2013Ids } from '../../standard/control-2013-ids.ts';
import { isControl2013Id, isControlId } from '../../standard/control-id.ts';
import { type ControlProblem, controlProblem } from '../control/control-problem.ts';
import { type ControlsFinding, controlsFindings } from './findings.ts';
import { reportOnRow, type StatementRow } from './statement-row.ts';
import { controlsOfTitle } from './title-of-control.ts';

/** A row with the controls that it stands for: its own, or those that its spelling or its title means. */
interface ReadRow {
  readonly row: StatementRow;
  readonly controls: readonly string[];
  /** Whether the title of the row is that of another control. */
  readonly isOther: boolean;
  readonly findings: readonly ControlsFinding[];
}

/**
 * Checks that a statement has every control of Annex A exactly once, no unknown control, and no title of another control (6.1.3 c).
 *
 * @param unreadable - The controls of the rows that cannot be read: they are not missing.
 *
 * @internal
 */
export function checkControlsListed(
  rows: readonly StatementRow[],
  unreadable: readonly string[],
  subject: FindingSubject,
): readonly ControlsFinding[] {
  if (followsEdition2013(rows)) {
    const count = rows.filter(({ entry }) => isControl2013Id(entry.control)).length;
    return [
      reportFinding(controlsFindings, 'statement-edition-2013', { subject, path: ['entries'], params: { count } }),
    ];
  }
  const read = rows.map(readRow);
  const listed = new Set([...unreadable, ...read.flatMap(({ controls }) => controls)]);
  return [...missingControls(listed, subject), ...duplicateControls(read), ...read.flatMap(({ findings }) => findings)];
}

/** A whole statement of 2013 is one finding instead of two hundred: no control of 2022 and more than half of those of 2013. */
function followsEdition2013(rows: readonly StatementRow[]): boolean {
  const controls = rows.map(({ entry }) => entry.control);
  const of2013 = new Set(controls.filter(isControl2013Id));
  return of2013.size * 2 > control2013Ids.length && !controls.some(isControlId);
}

function missingControls(listed: ReadonlySet<string>, subject: FindingSubject): readonly ControlsFinding[] {
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

/** One finding for each control, at its second row. A row with the title of another control has a finding of its own. */
function duplicateControls(read: readonly ReadRow[]): readonly ControlsFinding[] {
  const rows = read.filter(({ isOther }) => !isOther).map(({ row }) => row);
  const groups = groupBy(rows, ({ entry }) => [entry.control]);
  return [...groups.values()].flatMap((group) => {
    const [, second] = group;
    if (second === undefined) return [];
    const params = { count: group.length, rows: group.map(({ index }) => String(index)) };
    return [reportOnRow(second, 'statement-control-duplicate', ['control'], params)];
  });
}

function readRow(row: StatementRow): ReadRow {
  const { control, title } = row.entry;
  const problem = controlProblem(control);
  const meant = problem !== undefined && isSpelling(problem) ? problem.suggestions : [control];
  const others = title === undefined ? undefined : controlsOfTitle(meant, title);
  if (title !== undefined && others !== undefined) {
    const found = reportOnRow(row, 'statement-title-of-other-control', ['title'], { title, others: [...others] });
    return { row, controls: [...meant, ...others], isOther: true, findings: [found] };
  }
  const findings = problem === undefined ? [] : [reportProblem(row, problem)];
  return { row, controls: meant, isOther: false, findings };
}

/** Whether a text stands for one control of Annex A, in another spelling. */
function isSpelling({ code }: ControlProblem): boolean {
  return code === 'control-prefix-missing' || code === 'control-spelling' || code === 'custom-control-of-annex-a';
}

function reportProblem(row: StatementRow, { code, suggestions }: ControlProblem): ControlsFinding {
  if (code === 'control-theme' || code === 'control-unknown')
    return reportOnRow(row, `statement-${code}`, ['control'], {});
  if (code === 'control-2013-edition' || code === 'control-2013-group') {
    const found = code === 'control-2013-edition' ? 'statement-control-2013' : 'statement-control-2013-group';
    return reportOnRow(row, found, ['control'], { successors: suggestions });
  }
  return reportOnRow(row, `statement-${code}`, ['control'], { suggestion: suggestions.join(', ') });
}
