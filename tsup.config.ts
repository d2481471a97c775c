import { defineConfig } from 'tsup';

// One module per source file; `.ci/join-modules.mjs` makes those that are shipped of them.
export default defineConfig({
  entry: ['src/**/*.ts'],
  outDir: 'build',
  format: 'esm',
  platform: 'neutral',
  target: 'es2023',
  splitting: false,
  clean: true,
  silent: true,
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
  esbuildPlugins: [
    {
      name: 'preserve-modules',
      setup(build) {
        build.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ kind, path }) =>
          kind === 'entry-point' ? undefined : { path: path.replace(/\.ts$/, '.js'), external: true },
        );
      },
    },
  ],
});
