import { bench, describe } from 'vitest';

/** The sizes of input that a benchmark runs over unless it has its own, the baseline first. */
const sizes = [10_000, 100_000] as const;

/** How often the sizes are measured one after the other: what slows the machine for a while slows both sizes of a round. */
const rounds = 3;

/** The median of all runs in a third of a second, at least two. */
const measured = { iterations: 2, time: 333, throws: true };

/** Runs that do not count: in the first round the engine compiles what it sees often, in each the heap grows to what a run needs. */
const first = { warmupIterations: 1, warmupTime: 200 };
const later = { warmupIterations: 1, warmupTime: 0 };

/**
 * Measures a function over ten thousand and a hundred thousand records, or other sizes; the reporter shows records a second
 * and how much longer the larger size takes, which is 10 for a linear function and sizes ten times apart.
 *
 * Inputs of a smaller size take turns, as many as make up the largest: each is as cold in the caches of the processor as a part of the
 * largest is, so that what is compared is the function and not the memory. Inputs live for one benchmark, so that the collector of one
 * never walks the records of another.
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
    const inputs = new Map<number, readonly Input[]>();
    const inputsOf = (size: number): readonly Input[] => {
      const made = inputs.get(size) ?? Array.from({ length: largest / size }, () => makeInput(size));
      inputs.set(size, made);
      return made;
    };
    for (let round = 1; round <= rounds; round++) {
      for (const size of of) {
        let turn = 0;
        let ready: readonly Input[] = [];
        const setup = (): void => {
          ready = inputsOf(size);
          globalThis.gc?.();
        };
        const teardown = (_task: unknown, mode: 'run' | 'warmup'): void => {
          ready = [];
          if (mode === 'run' && round === rounds) inputs.delete(size);
        };
        bench(String(size), () => void run(ready[turn++ % ready.length] as Input), {
          ...measured,
          ...(round === 1 ? first : later),
          setup,
          teardown,
        });
      }
    }
  });
}
