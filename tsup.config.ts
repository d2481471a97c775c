import { defineConfig } from 'tsup';

// The declarations come from `.ci/emit-declarations.mjs`: one a source file, in a second instead of ten.
export default defineConfig({
  entry: ['src/**/*.ts'],
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'es2023',
  splitting: false,
  sourcemap: true,
  clean: true,
  silent: true,
  esbuildOptions(options) {
    options.sourcesContent = false;
  },
  esbuildPlugins: [
    {
      // One output file per source file: who imports one rule must not pay for its neighbours.
      name: 'preserve-modules',
      setup(build) {
        const extension = build.initialOptions.format === 'cjs' ? '.cjs' : '.js';
        build.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ kind, path }) =>
          kind === 'entry-point' ? undefined : { path: path.replace(/\.ts$/, extension), external: true },
        );
      },
    },
  ],
});
