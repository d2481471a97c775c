import { bench, describe } from 'vitest';
import { indexPrefix } from './names.ts';

/** The sizes of input that a benchmark runs over unless it has its own, the baseline first. */
const sizes = [10_000, 100_000] as const;

/** How often the sizes are measured one after the other: what slows the machine for a while slows both sizes of a round. */
const rounds = 3;

/** The median of all runs in a third of a second, at least two. */
const measured = { iterations: 2, time: 333, throws: true };

/** Runs that do not count: in the first round the engine compiles what it sees often, in each the heap grows to what a run needs. */
const first = { warmupIterations: 1, warmupTime: 200 };
const later = { warmupIterations: 1, warmupTime: 0 };

/** Records that each name the next one. */
function makeLinks(size: number): readonly Link[] {
  return Array.from({ length: size }, (_, index) => ({ id: `L-${index}`, next: `L-${(index + 1) % size}` }));
}

interface Link {
  readonly id: string;
  readonly next: string;
}

/**
 * The least that a function does over a register whose records name each other: an index by id, an answer for each record, one look at the
 * record that it names. What it takes more than ten times longer for ten times the records is the machine: its caches and the collector.
 */
function indexLinks(links: readonly Link[]): number {
  const answers = new Map(links.map((link) => [link.id, { link, isNamed: false }]));
  for (const { next } of links) {
    const answer = answers.get(next);
    if (answer !== undefined) answer.isNamed = true;
  }
  return answers.size;
}

/**
 * Measures a function over ten thousand and a hundred thousand records, or other sizes; the reporter shows records a second
 * and how much longer the larger size takes, which is 10 for a linear function and sizes ten times apart on a machine without caches. Beside
 * it stands how much longer a plain index of as many records takes in the same rounds.
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
    const measure = benchRounds(makeInput, run, of);
    const measureIndex = benchRounds(makeLinks, indexLinks, of, indexPrefix);
    for (let round = 1; round <= rounds; round++) {
      measure(round);
      measureIndex(round);
    }
  });
}

/** Answers what adds the benchmarks of one round, one for each size. */
function benchRounds<Input>(
  makeInput: (size: number) => Input,
  run: (input: Input) => unknown,
  sizesOfRound: readonly number[],
  prefix = '',
): (round: number) => void {
  const largest = Math.max(...sizesOfRound);
  const inputs = new Map<number, readonly Input[]>();
  const inputsOf = (size: number): readonly Input[] => {
    const made = inputs.get(size) ?? Array.from({ length: largest / size }, () => makeInput(size));
    inputs.set(size, made);
    return made;
  };
  return (round) => {
    for (const size of sizesOfRound) {
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
      bench(`${prefix}${size}`, () => void run(ready[turn++ % ready.length] as Input), {
        ...measured,
        ...(round === 1 ? first : later),
        setup,
        teardown,
      });
    }
  };
}
