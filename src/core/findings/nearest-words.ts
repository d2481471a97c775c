import { shortened } from './refusal.ts';

const mostWords = 5;

/**
 * The known words that a value comes nearest to, the nearest first; the first ones where the value is not a text.
 *
 * @internal
 */
export function nearestWords(value: unknown, known: readonly unknown[]): readonly string[] {
  const words = known.map(String);
  if (typeof value !== 'string') return words.slice(0, mostWords);
  const text = shortened(value);
  const ranked = words.map((word) => ({ word, distance: editDistance(text, word) }));
  return ranked
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, mostWords)
    .map(({ word }) => word);
}

/** The number of characters to insert, delete or replace to make one text of another (Levenshtein), whatever their case. */
function editDistance(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const replaced = Number(row[j - 1]) + Number(left[i - 1] !== right[j - 1]);
      next.push(Math.min(replaced, Number(row[j]) + 1, Number(next[j - 1]) + 1));
    }
    row = next;
  }
  return Number(row[right.length]);
}
