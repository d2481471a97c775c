/*
 * Prevents a public name that disappears, appears or changes between a value and a type without anyone deciding so, that
 * exists for `import` and not for `require`, and an area that nobody can import.
 */
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { subpaths } from './subpaths.ts';

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

describe.each(subpaths)('$specifier', ({ area, specifier, ...conditions }) => {
  const declared = declaredExports(conditions.import.types);

  it('exports the pinned names; if the change is meant: npx vitest run --project package -u', async () => {
    await expect(declared.map((name) => `${name}\n`).join('')).toMatchFileSnapshot(`exports/${area}.txt`);
  });

  it('gives the same names to import and to require as its declarations promise', async () => {
    const values = declared.filter((name) => !name.startsWith('type '));
    expect(Object.keys((await import(specifier)) as object).toSorted()).toEqual(values);
    expect(Object.keys(require(specifier) as object).toSorted()).toEqual(values);
    expect(declaredExports(conditions.require.types)).toEqual(declared);
  });
});

describe('the subpaths', () => {
  const areas = subpaths.map(({ area }) => area);

  it('are the areas that have an index, and the package itself', () => {
    const folders = readdirSync('src').filter((name) => existsSync(`src/${name}/index.ts`));
    expect(areas.toSorted()).toEqual([...folders, 'index'].toSorted());
  });

  it('are the only ones with a pinned list', () => {
    const pinned = readdirSync('test/package/exports').map((name) => name.replace(/\.txt$/, ''));
    expect(pinned.filter((area) => !areas.includes(area))).toEqual([]);
  });
});
