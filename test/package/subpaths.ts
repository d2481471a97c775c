import { readFileSync } from 'node:fs';

/** Where the files of one condition lie, as `package.json` says it. */
interface Target {
  readonly types: string;
  readonly default: string;
}

/** One way into the package, read from the `exports` of `package.json`. */
export interface Subpath {
  /** The area's folder in `src`; `index` for the package itself. */
  readonly area: string;
  /** What a consumer writes after `from`. */
  readonly specifier: string;
  readonly import: Target;
  readonly require: Target;
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | Pick<Subpath, 'import' | 'require'>>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

/** Every subpath that holds code, the package itself first. */
export const subpaths: readonly Subpath[] = Object.entries(manifest.exports).flatMap(([key, targets]) =>
  typeof targets === 'string'
    ? []
    : [{ ...targets, area: key === '.' ? 'index' : key.slice(2), specifier: manifest.name + key.slice(1) }],
);
