import type { Reporter, RunnerTask, TestModule } from 'vitest/node';

/** Shows what `measureGrowth` measured: records a second at the median, and the growth from the first size to the last. */
export class GrowthReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const rows = modules.flatMap((module) => {
      const file = (module as unknown as { readonly task: { readonly tasks: readonly RunnerTask[] } }).task;
      return file.tasks.flatMap((suite) => (suite.type === 'suite' ? rowOf(suite.name, suite.tasks) : []));
    });
    for (const row of rows) console.log(row);
  }
}

/** The name of a benchmark is its size; the same size comes once in every round. */
function rowOf(name: string, benchmarks: readonly RunnerTask[]): string {
  const sizes = [...new Set(benchmarks.map((task) => Number(task.name)))];
  const rounds = sizes.map((size) => ({ size, medians: timesOf(benchmarks, size) }));
  const cells = rounds.map(({ size, medians }) => {
    const rate = Math.round((size / median(medians)) * 1000);
    return `${rate.toLocaleString('en')} records/s at ${size.toLocaleString('en')}`.padStart(36);
  });
  const baseline = rounds[0]?.medians ?? [];
  const largest = rounds.at(-1)?.medians ?? [];
  const ratio = median(largest.map((time, round) => time / (baseline[round] ?? Number.NaN)));
  return `${name.padEnd(36)}${cells.join('')}   ratio ${ratio.toFixed(1)}`;
}

function timesOf(benchmarks: readonly RunnerTask[], size: number): readonly number[] {
  return benchmarks
    .filter((task) => Number(task.name) === size)
    .map((task) => task.result?.benchmark?.median ?? Number.NaN);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
