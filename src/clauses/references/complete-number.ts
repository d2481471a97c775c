import type { GroupMember } from '../citations/number-group.ts';
import type { Locator } from '../citations/read-locator.ts';
import type { WrittenNumber } from '../citations/read-phrases.ts';

/**
 * Gives a short number the parts that it leaves to the number before it: `A.5.19/20`, `Annex A 8.25-28, 31`, `Clause 9.1/2`. A short number
 * of a control must rise and count nothing; one of a clause must stand behind a slash and be below 4, where the clauses begin. Undefined
 * where a control of the current edition stands before a number that is no short form.
 *
 * @internal
 */
export function completeNumber(
  { number, gap }: GroupMember,
  before: readonly string[] | undefined,
  kind: 'clause' | 'control',
): WrittenNumber | undefined {
  const { from } = number;
  const [text = ''] = from.parts;
  if (!from.isShort || from.isPrefixed || from.parts.length > 1 || before === undefined) return number;
  const isListed = gap.separator && !gap.semicolon && !gap.line && !gap.anyWords && gap.depth === 0;
  const stem = before.slice(0, -1);
  if (kind === 'clause') {
    const isShort = isListed && gap.tight && Number(text) < 4 && stem.length > 0 && /^\d+$/.test(String(before.at(-1)));
    return isShort ? withStem(number, stem) : number;
  }
  if (stem.length !== 1) return number;
  const isShort = isListed && /^\d{1,2}$/.test(text) && Number(text) > Number(before[1]);
  return isShort && (gap.tight || !number.isBeforeWord) ? withStem(number, stem) : undefined;
}

function withStem(number: WrittenNumber, stem: readonly string[]): WrittenNumber {
  const { from, to } = number;
  const completed: Locator = { ...from, parts: [...stem, ...from.parts], isShort: false };
  return { ...number, from: completed, to: to === from ? completed : to };
}

/**
 * Finds the parts of the last number of a range, with those that it leaves to the first.
 *
 * @internal
 */
export function completedEnd({ from, to }: Pick<WrittenNumber, 'from' | 'to'>): readonly string[] {
  if (from === to || !to.isShort) return to.parts;
  return [...from.parts.slice(0, Math.max(0, from.parts.length - to.parts.length)), ...to.parts];
}
