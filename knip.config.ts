import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'src/**/index.ts',
    '.ci/{summarize-tests,typescript-loader,typedoc-plugin}.mjs',
    'examples/*/index.ts',
    'test/**/*.test-d.ts',
    'test/bench/*.bench.ts',
    'docs/guides/*.md',
  ],
  project: ['src/**/*.ts', '.ci/**/*.mjs', 'test/**/*.ts', 'examples/**/*.ts', '*.config.ts', 'docs/guides/*.md'],
  // Only its copy of the schema of SARIF is read, by its path.
  ignoreDependencies: ['@microsoft/jest-sarif'],
  // What the executed examples of the guides import is used.
  compilers: { md: (text) => [...text.matchAll(/^import .*? from '[^']+';$/gm)].map(([line]) => line).join('\n') },
};

export default config;
