import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

declare module 'vitest' {
  interface ProvidedContext {
    /** The time zone that a `zone:*` project runs under; absent in the other projects. */
    hostZone?: string;
  }
}

const hostZones = ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Pacific/Apia'];
const calendarTests = ['core', 'retention', 'deadlines'].map((area) => `test/${area}/**/*.test.ts`);

export default defineConfig({
  test: {
    pool: 'forks',
    isolate: false,
    maxWorkers: '100%',
    maxConcurrency: availableParallelism(),
    testTimeout: 60_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'coverage/test-report.json' },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/index.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { 100: true, perFile: true },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/package/**', 'test/examples/**', 'test/generated/**'],
          env: { TZ: 'UTC' },
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts', 'test/examples/**/*.test.ts'],
          globalSetup: 'test/package/fresh-build.ts',
          hookTimeout: 120_000,
        },
      },
      ...hostZones.map((zone) => ({
        extends: true as const,
        test: {
          name: `zone:${zone}`,
          include: calendarTests,
          // Rows and refusals are the same in every zone, and slow: once is enough.
          exclude: ['test/**/any-input.prop.test.ts', 'test/core/rows/**'],
          env: { TZ: zone },
          provide: { hostZone: zone },
        },
      })),
    ],
  },
});
