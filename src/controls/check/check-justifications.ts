import { type FindingSubject, reportFinding } from '../../core/findings/finding.ts';
import { controlTitles } from '../../standard/control-titles.ts';
import { isControlId } from '../../standard/control-id.ts';
import type { UnparsedEntry } from '../statement/unparsed-statement.ts';
import { type ControlsFinding, controlsFindings } from './findings.ts';
import { type JustificationFlaw, judgeJustification, justificationLimits, wordsOf } from './judge-justification.ts';
import { reportOnRow, type StatementRow } from './statement-row.ts';

/**
 * Checks that the justification of a row and the notes of its reasons have content (6.1.3 d).
 *
 * @internal
 */
export function checkRowJustification(row: StatementRow): readonly ControlsFinding[] {
  const { justification, reasons = [] } = row.entry;
  const notes = reasons.flatMap((reason, position) => {
    if (!('note' in reason) || judgeJustification(reason.note, []) !== 'empty-words') return [];
    const { kind, note } = reason;
    return [reportOnRow(row, 'statement-reason-empty', ['reasons', position, 'note'], { kind, note })];
  });
  return justification === undefined ? notes : [...notes, ...checkText(row, justification)];
}

function checkText(row: StatementRow, justification: string): readonly ControlsFinding[] {
  const flaw = judgeJustification(justification, titlesOf(row.entry));
  if (flaw === null) return [];
  const { leastWords } = justificationLimits;
  return [reportOnRow(row, codeOf[flaw], ['justification'], { justification, leastWords })];
}

const codeOf = {
  'empty-words': 'statement-justification-empty',
  'too-few-words': 'statement-justification-short',
  'copied-title': 'statement-justification-copied',
} as const satisfies Readonly<Record<JustificationFlaw, keyof typeof controlsFindings>>;

function titlesOf({ control, title }: UnparsedEntry): readonly string[] {
  return [...(isControlId(control) ? [controlTitles[control]] : []), ...(title === undefined ? [] : [title])];
}

/**
 * Finds the sentences that justify too many controls; punctuation and capitals make no difference.
 *
 * @internal
 */
export function checkRepeatedJustifications(
  rows: readonly StatementRow[],
  subject: FindingSubject,
): readonly ControlsFinding[] {
  const { mostControls } = justificationLimits;
  const users = new Map<string, { readonly justification: string; readonly controls: Set<string> }>();
  for (const { entry } of rows) {
    const { control, justification } = entry;
    if (justification === undefined || judgeJustification(justification, []) !== null) continue;
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
