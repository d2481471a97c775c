import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What a consumer's bundler makes of a piece of code. */
export interface Bundle {
  /** The code as the browser would get it. */
  readonly code: string;
  /** Bytes of it. */
  readonly minified: number;
  /** Bytes of it after gzip. */
  readonly gzip: number;
  /** The npm packages that a part of it comes from. */
  readonly packages: readonly string[];
  /** The areas of this package that a part of it comes from. */
  readonly areas: readonly string[];
}

/** Bundles a consumer's module, everything included, and says where what is left of it comes from. */
export async function bundleOf(module: string): Promise<Bundle> {
  const result = await build({
    stdin: { contents: module, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2023',
    write: false,
    metafile: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  const [output] = Object.values(result.metafile.outputs);
  const used = Object.entries(output?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) =>
    bytesInOutput > 0 ? path : [],
  );
  const code = result.outputFiles[0]?.text ?? '';
  return {
    code,
    minified: Buffer.byteLength(code),
    gzip: gzipSync(code, { level: 9 }).length,
    packages: namesIn(used, /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/),
    areas: namesIn(used, /^dist\/([^/]+)\//),
  };
}

function namesIn(paths: readonly string[], pattern: RegExp): readonly string[] {
  return [...new Set(paths.flatMap((path) => pattern.exec(path)?.[1] ?? []))].toSorted();
}
