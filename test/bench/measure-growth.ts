import { bench, describe } from 'vitest';

/** The sizes of input that a benchmark runs over unless it has its own, the baseline first. */
const sizes = [10_000, 100_000] as const;

/** The median of all runs in two seconds, at least five, after those that do not count: the engine compiles what it sees often. */
const measured = { iterations: 5, time: 2000, warmupIterations: 3, warmupTime: 500, throws: true };

/**
 * Measures a function over ten thousand and a hundred thousand records, or other sizes; the reporter shows records a second
 * and how much longer the larger size takes, which is 10 for a linear function and sizes ten times apart.
 *
 * Inputs of a smaller size take turns, as many as make up the largest: each is as cold in the caches of the processor as a part of the
 * largest is, so that what is compared is the function and not the memory.
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
    const largest = Math.max(...of);
    for (const size of of) {
      const inputs = Array.from({ length: largest / size }, () => makeInput(size));
      let turn = 0;
      bench(String(size), () => void run(inputs[turn++ % inputs.length] as Input), measured);
    }
  });
}
