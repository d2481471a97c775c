import { isClauseId, isClauseItemId } from './clause-id.ts';
import { type ClauseId, clauseIds } from './clause-ids.ts';
import type { ClauseItemId } from './clause-item-ids.ts';
import { clauseTitles } from './clause-titles.ts';
import { isControlId } from './control-id.ts';
import type { ControlId } from './control-ids.ts';
import { readNumberText } from './number-text.ts';

/**
 * The reason for which a text is not read as the id of a clause or an item: it has no number (`unreadable`); the number is that of a control
 * (`control`) or of nothing (`unknown`); the words behind it are the title of another clause (`other-title`) or of none (`unknown-title`).
 */
export type ClauseIdProblem = 'unreadable' | 'control' | 'unknown' | 'other-title' | 'unknown-title';

/** The clause or item that a text names, or the reason for which it names none with the ids that it may mean, the likeliest first. */
export type ClauseIdRead =
  | {
      /** The id. */
      readonly id: ClauseId | ClauseItemId;
    }
  | {
      /** The reason. */
      readonly problem: ClauseIdProblem;
      /** The ids that the text may mean, the likeliest first. */
      readonly suggestions: readonly (ClauseId | ClauseItemId | ControlId)[];
    };

/**
 * Reads one id of a clause or an item as people store it: `6.1.3`, `Clause 6.1.3 d)`, `§ 6.1.3(d)`, `06.1`, with blanks, brackets or a full
 * stop around it, with its own title behind.
 *
 * @param text - One id; `parseReferences` reads lists and ranges.
 * @returns The id, or the problem with suggestions.
 * @throws RangeError if the value is not a string.
 *
 * @example
 * ```ts
 * import { readClauseId } from 'isms-kit/standard';
 *
 * readClauseId('Clause 6.1.3 d)'); // => { id: '6.1.3.d' }
 * readClauseId('A.5.15'); // => { problem: 'control', suggestions: ['A.5.15'] }
 * readClauseId('6.1.9'); // => { problem: 'unknown', suggestions: ['6.1'] }
 * ```
 */
export function readClauseId(text: string): ClauseIdRead {
  const read = readNumberText(
    text,
    /^(?:(?:sub-?)?clauses?|cl|section|sec|§|klausel|kapitel|abschnitt|annex(?= ?a))?[ .:]{0,3}(?:a(?=[ .]?\d))?[ .:]{0,3}/i,
    true,
  );
  if (read === undefined) return { problem: 'unreadable', suggestions: [] };
  const { parts, words, prefix } = read;
  const id = parts.join('.');
  const control = `A.${id}`;
  const isOfAnnexA = /a[ .:]{0,3}$/i.test(prefix);
  if (isControlId(control) && (isOfAnnexA || !isClauseId(id))) return { problem: 'control', suggestions: [control] };
  if (isOfAnnexA || !(isClauseId(id) || isClauseItemId(id))) {
    return { problem: 'unknown', suggestions: isOfAnnexA ? [] : nearestClauses(parts) };
  }
  const titled = clausesTitled(words);
  const [clause] = id.split(/\.(?=[a-z])/);
  if (words === '' || titled.some((other) => other === clause)) return { id };
  if (titled.length === 0) return { problem: 'unknown-title', suggestions: [id] };
  return { problem: 'other-title', suggestions: [...titled, id] };
}

/** The nearest clause above. */
function nearestClauses(parts: readonly string[]): readonly (ClauseId | ClauseItemId)[] {
  for (let length = parts.length - 1; length > 0; length--) {
    const id = parts.slice(0, length).join('.');
    if (isClauseId(id) || isClauseItemId(id)) return [id];
  }
  return [];
}

/** Several clauses have the title "General". */
function clausesTitled(words: string): readonly ClauseId[] {
  const title = words.toLowerCase();
  return clauseIds.filter((id) => clauseTitles[id].toLowerCase() === title);
}
