import { type Finding, type FindingSubject, reportFinding } from '../../core/findings/finding.ts';
import { getControl } from '../../standard/controls.ts';
import { isControlId } from '../../standard/control-id.ts';
import type { CheckableEntry } from '../statement/checkable-statement.ts';
import { type ControlsFindingCode, controlsFindings } from './controls-findings.ts';
import { type JustificationFlaw, judgeJustification } from './judge-justification.ts';
import { justificationLimits } from './justification-limits.ts';
import { rowDetails, type StatementRow } from './statement-row.ts';
import { wordsOf } from '../statement/words-of.ts';

/**
 * Checks that a justification and the notes of reasons say something (6.1.3 d).
 *
 * @internal
 */
export function checkRowJustification(row: StatementRow): readonly Finding<ControlsFindingCode>[] {
  const { justification, reasons = [] } = row.entry;
  const notes = reasons.flatMap((reason, position) => {
    if (!('note' in reason) || judgeJustification(reason.note) !== 'empty-words') return [];
    const details = rowDetails(row, ['reasons', position, 'note'], reason);
    return [reportFinding(controlsFindings, 'statement-reason-empty', details)];
  });
  return justification === undefined ? notes : [...notes, ...checkText(row, justification)];
}

function checkText(row: StatementRow, justification: string): readonly Finding<ControlsFindingCode>[] {
  const flaw = judgeJustification(justification, titlesOf(row.entry));
  if (flaw === null) return [];
  const { leastWords } = justificationLimits;
  return [
    reportFinding(controlsFindings, codeOf[flaw], rowDetails(row, ['justification'], { justification, leastWords })),
  ];
}

const codeOf = {
  'empty-words': 'statement-justification-empty',
  'too-few-words': 'statement-justification-short',
  'copied-title': 'statement-justification-copied',
} as const satisfies Readonly<Record<JustificationFlaw, ControlsFindingCode>>;

function titlesOf({ control, title }: CheckableEntry): readonly string[] {
  return [...(isControlId(control) ? [getControl(control).title] : []), ...(title === undefined ? [] : [title])];
}

/**
 * Finds the sentences that justify too many controls; marks and capitals make no difference.
 *
 * @internal
 */
export function checkRepeatedJustifications(
  rows: readonly StatementRow[],
  subject: FindingSubject,
): readonly Finding<ControlsFindingCode>[] {
  const { mostControls } = justificationLimits;
  const users = new Map<string, { readonly justification: string; readonly controls: Set<string> }>();
  for (const { entry } of rows) {
    const { control, justification } = entry;
    if (justification === undefined || judgeJustification(justification) !== null) continue;
    const sentence = wordsOf(justification).join(' ');
    const known = users.get(sentence) ?? { justification, controls: new Set() };
    known.controls.add(control);
    users.set(sentence, known);
  }
  return [...users.values()]
    .filter(({ controls }) => controls.size > mostControls)
    .map(({ justification, controls }) => {
      const params = { justification, count: controls.size, mostControls, controls: [...controls] };
      const requirements = [...controls].filter(isControlId);
      const details = { subject, path: ['entries'], params, requirements };
      return reportFinding(controlsFindings, 'statement-justification-repeated', details);
    });
}
