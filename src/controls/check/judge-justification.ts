import { emptyWords } from './empty-words.ts';
import { justificationLimits } from './justification-limits.ts';
import { wordsOf } from '../statement/words-of.ts';

/** Why a justification has no substance: words that say nothing, too few words, or the control's title over again. */
export type JustificationFlaw = 'empty-words' | 'too-few-words' | 'copied-title';

/**
 * Tells why a justification has no substance (6.1.3 d), by the lines of `justificationLimits`. A text that passes may still be wrong.
 *
 * @param justification - The text.
 * @param titles - Titles of the control, which a justification must not merely repeat.
 * @returns The first flaw, or null when there is none.
 *
 * @example
 * ```ts
 * import { judgeJustification } from 'isms-kit/controls';
 *
 * judgeJustification('N/A'); // => 'empty-words'
 * judgeJustification('Cloud only'); // => 'too-few-words'
 * judgeJustification('Outsourced development is not applicable', ['Outsourced development']); // => 'copied-title'
 * judgeJustification('All software is written by employees.', ['Outsourced development']); // => null
 * ```
 */
export function judgeJustification(justification: string, titles: readonly string[] = []): JustificationFlaw | null {
  const words = wordsOf(justification);
  const telling = words.filter((word) => !emptyWords.has(word));
  if (telling.length === 0) return 'empty-words';
  const copied = titles.some((title) => {
    const titleWords = wordsOf(title).filter((word) => !emptyWords.has(word));
    return titleWords.length > 0 && titleWords.join(' ') === telling.join(' ');
  });
  if (copied) return 'copied-title';
  return words.length < justificationLimits.leastWords ? 'too-few-words' : null;
}
