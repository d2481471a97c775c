import type { Reporter, RunnerTask, TestModule } from 'vitest/node';
import { sizes } from './measure-growth.ts';

/** Shows what `measureGrowth` measured: records a second at the median, and the growth from the first size to the last. */
export class GrowthReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const rows = modules.flatMap((module) => {
      const file = (module as unknown as { readonly task: { readonly tasks: readonly RunnerTask[] } }).task;
      return file.tasks.flatMap((suite) => (suite.type === 'suite' ? rowOf(suite.name, suite.tasks) : []));
    });
    const heads = sizes.map((size) => `${size.toLocaleString('en')} records`.padStart(24));
    console.log(`${''.padEnd(32)}${heads.join('')}   ratio`);
    for (const row of rows) console.log(row);
  }
}

function rowOf(name: string, benchmarks: readonly RunnerTask[]): string {
  const medians = benchmarks.map((task) => task.result?.benchmark?.median ?? Number.NaN);
  const rates = medians.map((milliseconds, index) => Math.round(((sizes[index] ?? 0) / milliseconds) * 1000));
  const cells = rates.map((rate) => `${rate.toLocaleString('en')} records/s`.padStart(24));
  const ratio = (medians.at(-1) ?? Number.NaN) / (medians[0] ?? Number.NaN);
  return `${name.padEnd(32)}${cells.join('')}${ratio.toFixed(1).padStart(8)}`;
}
