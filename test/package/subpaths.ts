import { readFileSync } from 'node:fs';

/** Where the files of one condition lie, as `package.json` says it. */
interface Target {
  readonly types: string;
  readonly default: string;
}

/** One way into the package, read from the `exports` of `package.json`. */
export interface Subpath {
  /** Its path, such as `risk/methods`; `index` for the package itself. */
  readonly path: string;
  /** What a consumer writes after `from`. */
  readonly specifier: string;
  readonly import: Target;
  readonly require: Target;
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | Pick<Subpath, 'import' | 'require'>>>;
  readonly typesVersions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** What `package.json` says of the ways into the package. */
export const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

/** Every subpath that holds code, the package itself first. */
export const subpaths: readonly Subpath[] = Object.entries(manifest.exports).flatMap(([key, targets]) =>
  typeof targets === 'string'
    ? []
    : [{ ...targets, path: key === '.' ? 'index' : key.slice(2), specifier: manifest.name + key.slice(1) }],
);
