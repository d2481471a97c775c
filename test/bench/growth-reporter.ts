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

/** The name of a benchmark is its size. */
function rowOf(name: string, benchmarks: readonly RunnerTask[]): string {
  const medians = benchmarks.map((task) => task.result?.benchmark?.median ?? Number.NaN);
  const cells = benchmarks.map((task, index) => {
    const size = Number(task.name);
    const rate = Math.round((size / (medians[index] ?? Number.NaN)) * 1000);
    return `${rate.toLocaleString('en')} records/s at ${size.toLocaleString('en')}`.padStart(36);
  });
  const ratio = (medians.at(-1) ?? Number.NaN) / (medians[0] ?? Number.NaN);
  return `${name.padEnd(36)}${cells.join('')}   ratio ${ratio.toFixed(1)}`;
}
