import { posix } from 'node:path';
import ts from 'typescript';

/** A file of `src`; `path` begins after `src/`. */
export interface SourceFile {
  readonly path: string;
  readonly source: string;
}

/** An import or a re-export. */
interface Import {
  readonly specifier: string;
  /** The imported file, as a path after `src/`; undefined for an npm package. */
  readonly target: string | undefined;
  readonly line: number;
  readonly typeOnly: boolean;
  /** `import * as z`, the only form that lets a bundler drop the rest of zod. */
  readonly namespace: boolean;
}

/** A source file as the layout rules see it. */
export interface Module extends SourceFile {
  /** The folder of `src`; empty for the root index. */
  readonly area: string;
  /** The folder of the area; empty for a file that lies in the area itself. */
  readonly room: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

export function readModule({ path, source }: SourceFile): Module {
  const tree = ts.createSourceFile(path, source, ts.ScriptTarget.ES2023, true);
  const imports = tree.statements.flatMap((statement): readonly Import[] => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    if (statement.moduleSpecifier === undefined || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const specifier = statement.moduleSpecifier.text;
    const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
    return [
      {
        specifier,
        target: specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : undefined,
        line: lineOf(tree, statement),
        typeOnly: isTypeOnly(statement),
        namespace: bindings !== undefined && ts.isNamespaceImport(bindings),
      },
    ];
  });
  return { path, source, area: areaOf(path), room: roomOf(path), tree, imports };
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  return statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

/** `risk` for `risk/views/rank-risks.ts`. */
export function areaOf(path: string): string {
  return path.split('/').slice(0, -1)[0] ?? '';
}

/** `views` for `risk/views/rank-risks.ts`. */
export function roomOf(path: string): string {
  return path.split('/').slice(0, -1)[1] ?? '';
}

export function isIndex({ path }: SourceFile): boolean {
  return posix.basename(path) === 'index.ts';
}

export function lineOf(tree: ts.SourceFile, node: ts.Node): number {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
}

/** The names that lie on a cycle of the graph, in alphabetical order: Tarjan's strongly connected components of two or more. */
export function cyclesOf(graph: ReadonlyMap<string, ReadonlySet<string>>): readonly (readonly string[])[] {
  const places = new Map<string, { readonly index: number; low: number; isOpen: boolean }>();
  const open: string[] = [];
  const cycles: string[][] = [];
  const visit = (name: string): { readonly index: number; low: number; isOpen: boolean } => {
    const place = { index: places.size, low: places.size, isOpen: true };
    places.set(name, place);
    open.push(name);
    for (const next of graph.get(name) ?? []) {
      const known = places.get(next);
      if (known === undefined) place.low = Math.min(place.low, visit(next).low);
      else if (known.isOpen) place.low = Math.min(place.low, known.index);
    }
    if (place.low === place.index) {
      const component = open.splice(open.indexOf(name));
      for (const member of component) (places.get(member) as { isOpen: boolean }).isOpen = false;
      if (component.length > 1) cycles.push(component.toSorted());
    }
    return place;
  };
  for (const name of graph.keys()) if (!places.has(name)) visit(name);
  return cycles;
}

/** A graph of the modules' imports between what `keyOf` makes of two paths; imports within one key are left out. */
export function importGraph(
  modules: readonly Module[],
  keyOf: (path: string) => string | undefined,
): ReadonlyMap<string, ReadonlySet<string>> {
  const graph = new Map<string, Set<string>>();
  for (const { path, imports } of modules) {
    const from = keyOf(path);
    if (from === undefined) continue;
    const targets = graph.get(from) ?? new Set();
    graph.set(from, targets);
    for (const { target } of imports) {
      const to = target === undefined ? undefined : keyOf(target);
      if (to !== undefined && to !== from) targets.add(to);
    }
  }
  return graph;
}
