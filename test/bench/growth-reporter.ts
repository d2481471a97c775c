import type { Reporter, RunnerTask, TestModule } from 'vitest/node';
import { indexPrefix } from './names.ts';

/**
 * Shows what `measureGrowth` measured: records a second at the median, the growth from the first size to the last, and that of a plain index.
 */
export class GrowthReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const rows = modules.flatMap((module) => {
      const file = (module as unknown as { readonly task: { readonly tasks: readonly RunnerTask[] } }).task;
      return file.tasks.flatMap((suite) =>
        suite.type === 'suite' && wasRun(suite.tasks) ? rowOf(suite.name, suite.tasks) : [],
      );
    });
    for (const row of rows) console.log(row);
  }
}

/** Whether a filter by name did not leave it out. */
function wasRun(benchmarks: readonly RunnerTask[]): boolean {
  return benchmarks.some((task) => task.result?.benchmark !== undefined);
}

/** The name of a benchmark is its size; the same size comes once in every round. */
function rowOf(name: string, benchmarks: readonly RunnerTask[]): string {
  const sizes = [...new Set(benchmarks.map((task) => Number(task.name.replace(indexPrefix, ''))))];
  const rounds = sizes.map((size) => ({ size, medians: timesOf(benchmarks, String(size)) }));
  const cells = rounds.map(({ size, medians }) => {
    const rate = Math.round((size / median(medians)) * 1000);
    return `${rate.toLocaleString('en')} records/s at ${size.toLocaleString('en')}`.padStart(36);
  });
  const ratio = growthOf(benchmarks, sizes.map(String));
  const indexRatio = growthOf(
    benchmarks,
    sizes.map((size) => `${indexPrefix}${size}`),
  );
  return `${name.padEnd(36)}${cells.join('')}   ratio ${ratio.toFixed(1)} (an index ${indexRatio.toFixed(1)})`;
}

/** How much longer the last of the named benchmarks takes than the first: the median of the rounds. */
function growthOf(benchmarks: readonly RunnerTask[], names: readonly string[]): number {
  const baseline = timesOf(benchmarks, names[0] ?? '');
  const largest = timesOf(benchmarks, names.at(-1) ?? '');
  return median(largest.map((time, round) => time / (baseline[round] ?? Number.NaN)));
}

function timesOf(benchmarks: readonly RunnerTask[], name: string): readonly number[] {
  return benchmarks.filter((task) => task.name === name).map((task) => task.result?.benchmark?.median ?? Number.NaN);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
