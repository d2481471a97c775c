/** The most levels of lists and objects within each other; every parser of JSON and every function of this library reaches as deep. */
const mostLevels = 100;
/** The most values that stand in a text again because an object stands in several places. */
const mostRepeats = 1_000_000;

/**
 * The reason for which a value cannot be written as JSON in reasonable time and depth.
 *
 * @internal
 */
export type NestingProblem = 'cyclic' | 'too-deep' | 'too-repetitive';

interface Extent {
  readonly levels: number;
  readonly values: number;
}

/**
 * Measures a value before it is walked: undefined where it is a tree, or a graph whose text is hardly longer than a tree's. An object that
 * stands in two places is written twice; one within another again and again doubles the text with each level.
 *
 * @internal
 */
export function nestingProblem(root: unknown): NestingProblem | undefined {
  const extents = new Map<object, Extent | 'open'>();
  let distinct = 0;

  const measure = (value: unknown, levelsLeft: number): Extent | NestingProblem => {
    if (typeof value !== 'object' || value === null) {
      distinct += 1;
      return { levels: 0, values: 1 };
    }
    const known = extents.get(value);
    if (known === 'open') return 'cyclic';
    if (known !== undefined) return known.levels > levelsLeft ? 'too-deep' : known;
    if (levelsLeft === 0) return 'too-deep';
    extents.set(value, 'open');
    distinct += 1;
    let levels = 0;
    let values = 1;
    for (const inner of Object.values(value)) {
      const extent = measure(inner, levelsLeft - 1);
      if (typeof extent === 'string') return extent;
      levels = Math.max(levels, extent.levels);
      values += extent.values;
    }
    const extent = { levels: levels + 1, values };
    extents.set(value, extent);
    return extent;
  };

  const extent = measure(root, mostLevels);
  if (typeof extent === 'string') return extent;
  return extent.values - distinct > mostRepeats ? 'too-repetitive' : undefined;
}

const loneSurrogate = /\p{Surrogate}/u;

/**
 * Reports whether a text has half of a surrogate pair, which UTF-8 cannot hold.
 *
 * @internal
 */
export function hasLoneSurrogate(text: string): boolean {
  return loneSurrogate.test(text);
}
