import { bench, describe } from 'vitest';

/** The sizes of input that every benchmark runs over, the baseline first. */
export const sizes = [10_000, 100_000] as const;

/** The median of at least five runs, after one that does not count. */
const measured = { iterations: 5, time: 500, warmupIterations: 1, warmupTime: 100, throws: true };

/**
 * Measures a function over ten thousand and a hundred thousand records; the reporter shows records a second and how much
 * longer the hundred thousand take, which is 10 for a linear function.
 *
 * @param name - What is measured, as it stands in the report.
 * @param makeInput - Makes the input of a size; its time is not measured.
 * @param run - The function under measurement.
 */
export function measureGrowth<Input>(
  name: string,
  makeInput: (size: number) => Input,
  run: (input: Input) => unknown,
): void {
  describe(name, () => {
    for (const size of sizes) {
      const input = makeInput(size);
      bench(String(size), () => void run(input), measured);
    }
  });
}
