import { defineConfig } from 'vitest/config';
import { GrowthReporter } from './test/bench/growth-reporter.ts';

export default defineConfig({
  test: {
    pool: 'forks',
    execArgv: ['--expose-gc'],
    fileParallelism: false,
    benchmark: {
      include: ['test/bench/**/*.bench.ts'],
      reporters: [new GrowthReporter()],
    },
  },
});
