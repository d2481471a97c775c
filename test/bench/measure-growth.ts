import { bench, describe } from 'vitest';

/** The sizes of input that a benchmark runs over unless it has its own, the baseline first. */
const sizes = [10_000, 100_000] as const;

/** The median of at least five runs, after one that does not count. */
const measured = { iterations: 5, time: 500, warmupIterations: 1, warmupTime: 100, throws: true };

/**
 * Measures a function over ten thousand and a hundred thousand records, or other sizes; the reporter shows records a second
 * and how much longer the larger size takes, which is 10 for a linear function and sizes ten times apart.
 *
 * @param name - What is measured, as it stands in the report.
 * @param makeInput - Makes the input of a size; its time is not measured.
 * @param run - The function under measurement.
 * @param of - The sizes, the baseline first.
 */
export function measureGrowth<Input>(
  name: string,
  makeInput: (size: number) => Input,
  run: (input: Input) => unknown,
  of: readonly number[] = sizes,
): void {
  describe(name, () => {
    for (const size of of) {
      const input = makeInput(size);
      bench(String(size), () => void run(input), measured);
    }
  });
}
