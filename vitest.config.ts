import { defineConfig } from 'vitest/config';

declare module 'vitest' {
  interface ProvidedContext {
    /** The time zone that a `zone:*` project runs under; absent in the other projects. */
    hostZone?: string;
  }
}

const hostZones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Pacific/Apia'];
const calendarTests = ['core', 'retention', 'deadlines'].map((area) => `test/${area}/**/*.test.ts`);

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/package/**', 'test/generated/**'],
          isolate: false,
        },
      },
      {
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      ...hostZones.map((zone) => ({
        test: {
          name: `zone:${zone}`,
          include: calendarTests,
          isolate: false,
          pool: 'forks' as const,
          env: { TZ: zone },
          provide: { hostZone: zone },
        },
      })),
    ],
    reporters: ['default', 'json'],
    outputFile: { json: 'coverage/test-report.json' },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/index.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { 100: true, perFile: true },
    },
  },
});
