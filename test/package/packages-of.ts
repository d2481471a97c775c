import { build, type Plugin } from 'esbuild';

const npmPackage = /^(?:@[^/]+\/)?[^./][^/]*/;

/** For each export of a subpath, the npm packages that a consumer of it alone still imports at run time. */
export async function packagesOf(
  names: readonly string[],
  specifier: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const consumers: Plugin = {
    name: 'one-consumer-per-export',
    setup(bundler) {
      bundler.onResolve({ filter: /.*/ }, ({ kind, path }) => {
        if (kind === 'entry-point') return { path, namespace: 'consumer' };
        return path === specifier || path.startsWith('.') ? undefined : { path, external: true, sideEffects: false };
      });
      bundler.onLoad({ filter: /.*/, namespace: 'consumer' }, ({ path }) => ({
        contents: `export { ${path} } from '${specifier}'`,
        resolveDir: process.cwd(),
      }));
    },
  };
  const { metafile } = await build({
    entryPoints: [...names],
    plugins: [consumers],
    bundle: true,
    format: 'esm',
    outdir: 'unwritten',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  return new Map(
    Object.values(metafile.outputs).map(({ entryPoint = '', imports }) => [
      entryPoint.replace(/^consumer:/, ''),
      [...new Set(imports.map(({ path }) => npmPackage.exec(path)?.[0] ?? path))].toSorted(),
    ]),
  );
}
