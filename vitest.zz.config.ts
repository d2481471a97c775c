import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
export default defineConfig({
  resolve: { alias: [{ find: /^isms-kit\/(.*)$/, replacement: `${resolve('src')}/$1/index.ts` }] },
  test: { testTimeout: 100000, include: ['test/package/layout/*.test.ts'] },
});
