/*
 * Prevents a public name that disappears, appears or changes between a value and a type without anyone deciding so, that
 * exists for `import` and not for `require`, a subpath with too many names, and an index that no path imports.
 */
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { indexesIn } from '../../.ci/indexes-in.mjs';
import { manifest, subpaths } from './subpaths.ts';

/** How many values a subpath may export; types do not count. */
const mostValues = 60;
const ofAnySize: ReadonlySet<string> = new Set(['fixtures']);

const require = createRequire(import.meta.url);

const program = ts.createProgram(
  subpaths.flatMap((subpath) => [subpath.import.types, subpath.require.types]),
  { module: ts.ModuleKind.NodeNext, skipLibCheck: true, types: [] },
);
const checker = program.getTypeChecker();

/** The exports of a declaration file, a line each: `addPeriod`, `type Period`. */
function declaredExports(path: string): readonly string[] {
  const file = program.getSourceFile(path);
  const module = file && checker.getSymbolAtLocation(file);
  if (module === undefined) return [];
  return checker
    .getExportsOfModule(module)
    .map((symbol) => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return target.flags & ts.SymbolFlags.Value ? symbol.name : `type ${symbol.name}`;
    })
    .toSorted();
}

describe.each(subpaths)('$specifier', ({ path, specifier, ...conditions }) => {
  const declared = declaredExports(conditions.import.types);
  const values = declared.filter((name) => !name.startsWith('type '));

  it('exports the pinned names; if the change is meant: npx vitest run --project package -u', async () => {
    await expect(declared.map((name) => `${name}\n`).join('')).toMatchFileSnapshot(`exports/${path}.txt`);
  });

  it('gives the same names to import and to require as its declarations promise', async () => {
    expect(Object.keys((await import(specifier)) as object).toSorted()).toEqual(values);
    expect(Object.keys(require(specifier) as object).toSorted()).toEqual(values);
    expect(declaredExports(conditions.require.types)).toEqual(declared);
  });

  it.skipIf(ofAnySize.has(path))(`exports at most ${mostValues} values`, () => {
    expect(values.length).toBeLessThanOrEqual(mostValues);
  });
});

describe('the subpaths', () => {
  const indexes = indexesIn('src', '.ts');
  const nested = indexes.filter((index) => index !== 'index').map((index) => index.replace(/\/index$/, ''));

  it('are the indexes of src and the manifest, in both formats', () => {
    const targetsOf = (index: string): object => ({
      import: { types: `./dist/${index}.d.ts`, default: `./dist/${index}.js` },
      require: { types: `./dist/${index}.d.cts`, default: `./dist/${index}.cjs` },
    });
    expect(manifest.exports).toEqual({
      '.': targetsOf('index'),
      ...Object.fromEntries(nested.map((path) => [`./${path}`, targetsOf(`${path}/index`)])),
      './schemas/*.json': './dist/schemas/*.json',
      './manifest.json': './dist/manifest.json',
      './package.json': './package.json',
    });
  });

  it('are all known to compilers without support of exports', () => {
    const declarations = nested.map((path) => [path, [`./dist/${path}/index.d.ts`]]);
    const data = { 'schemas/*': ['./dist/schemas/*'], 'manifest.json': ['./dist/manifest.json'] };
    expect(manifest.typesVersions).toEqual({ '*': { ...Object.fromEntries(declarations), ...data } });
  });

  it('are the only ones with a pinned list', () => {
    const pinned = readdirSync('test/package/exports', { recursive: true, encoding: 'utf8' });
    const paths = pinned.filter((name) => name.endsWith('.txt')).map((name) => name.replace(/\.txt$/, ''));
    expect(paths.toSorted()).toEqual(subpaths.map(({ path }) => path).toSorted());
  });
});
