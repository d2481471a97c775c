import { type FindingSubject, reportFinding } from '../../core/findings/finding.ts';
import { controlTitles } from '../../standard/control-titles.ts';
import { isControlId } from '../../standard/control-id.ts';
import type { UnparsedEntry } from '../statement/unparsed-statement.ts';
import { type ControlsFinding, controlsFindings } from './findings.ts';
import { wordsOf } from '../control/words-of.ts';
import {
  type JustificationFlaw,
  judgedJustification,
  justificationLimits,
} from '../justification/judge-justification.ts';
import { reportOnRow, type StatementRow } from './statement-row.ts';

/**
 * Checks that the justification of a row and the notes of its reasons have content (6.1.3 d).
 *
 * @internal
 */
export function checkRowJustification(row: StatementRow): readonly ControlsFinding[] {
  const { justification, reasons = [] } = row.entry;
  const notes = reasons.flatMap((reason, position) => {
    const { kind, note } = reason;
    const judged = note === undefined ? null : judgedJustification(note, []);
    if (note === undefined || judged?.flaw !== 'empty-words') return [];
    const { language, languageName } = judged;
    const params = { kind, note, language, languageName };
    return [reportOnRow(row, 'statement-reason-empty', ['reasons', position, 'note'], params)];
  });
  return justification === undefined ? notes : [...notes, ...checkText(row, justification)];
}

function checkText(row: StatementRow, justification: string): readonly ControlsFinding[] {
  const judged = judgedJustification(justification, titlesOf(row.entry));
  if (judged === null) return [];
  const { leastWords } = justificationLimits;
  const { flaw, language, languageName } = judged;
  const params = { justification, leastWords, language, languageName };
  return [reportOnRow(row, codeOf[flaw], ['justification'], params)];
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
    if (justification === undefined || judgedJustification(justification, []) !== null) continue;
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
