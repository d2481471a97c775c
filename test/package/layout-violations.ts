import { posix } from 'node:path';
import ts from 'typescript';

/** A file of `src`; `path` begins after `src/`. */
export interface SourceFile {
  readonly path: string;
  readonly source: string;
}

interface Import {
  readonly specifier: string;
  /** The imported file, as a path after `src/`; undefined for an npm package. */
  readonly target: string | undefined;
  readonly line: number;
  readonly typeOnly: boolean;
  /** `import * as z`, the only form that lets a bundler drop the rest of zod. */
  readonly namespace: boolean;
}

interface Module extends SourceFile {
  readonly area: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

const floorOf: Readonly<Record<string, number>> = {
  standard: 0,
  core: 1,
  clauses: 2,
  controls: 2,
  risk: 2,
  retention: 2,
  deadlines: 2,
  governance: 3,
  people: 3,
  assets: 3,
  access: 3,
  operations: 3,
  development: 3,
  incidents: 3,
  continuity: 3,
  suppliers: 3,
  privacy: 3,
  isms: 4,
  fixtures: 5,
  oscal: 5,
  tables: 5,
  charts: 5,
  simulation: 5,
  crosswalks: 5,
};
const highestFloorOfRoot = 4;
const longestFile = 250;

const npmImport = /^(?:zod|ts-pattern|date-fns\/\w+|@date-fns\/utc(?:\/[\w/]+)?|@noble\/hashes\/\w+)$/;
const namelessRoom = /(?:^|[/-])(?:utils?|helpers?|types?|common|constants?|shared|misc)(?:\.ts|\/)/;
const twoIdeas = /-and-/;
const machinePath = /(?:^|[^\w.])\/(?:home|root|tmp|Users|usr|work)\//m;

/** What breaks the rules of the house in `src`, a line each: `risk/score-risk.ts:3 …`. */
export function layoutViolations(files: readonly SourceFile[]): readonly string[] {
  const modules = files.map(read);
  const schemaPaths = new Set(modules.filter(isSchemaFile).map(({ path }) => path));
  return [
    ...modules.flatMap((module) => [
      ...nameViolations(module),
      ...importViolations(module),
      ...purityViolations(module),
      ...(isIndex(module) ? indexViolations(module) : kindViolations(module, schemaPaths)),
    ]),
    ...areaCycles(modules),
    ...rootViolations(modules),
  ];
}

function read({ path, source }: SourceFile): Module {
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
  return { path, source, area: areaOf(path), tree, imports };
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  return statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function areaOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
}

function lineOf(tree: ts.SourceFile, node: ts.Node): number {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
}

function isIndex({ path }: SourceFile): boolean {
  return posix.basename(path) === 'index.ts';
}

function isSchemaFile({ imports }: Module): boolean {
  return imports.some(({ specifier, typeOnly }) => specifier === 'zod' && !typeOnly);
}

/** A table: it declares constants and types and no behaviour, or it is the table of an area's findings. */
function isDataFile({ path, tree }: Module): boolean {
  return path.endsWith('-findings.ts') || !tree.statements.some((statement) => ts.isFunctionDeclaration(statement));
}

function nameViolations({ path, source }: Module): readonly string[] {
  return [
    ...(namelessRoom.test(path) ? [`${path} has no name of its own: call it after what it holds`] : []),
    ...(twoIdeas.test(path) ? [`${path} holds two ideas: split it`] : []),
    ...(machinePath.test(source) ? [`${path} names a path of some machine`] : []),
  ];
}

function importViolations({ path, area, imports }: Module): readonly string[] {
  if (path === 'index.ts') return [];
  const floor = floorOf[area];
  if (floor === undefined) return [`${path} lies in a folder that stands on no floor`];
  return imports.flatMap(({ specifier, target, line, namespace, typeOnly }) => {
    const place = `${path}:${line}`;
    if (target === undefined) {
      if (!npmImport.test(specifier)) return [`${place} imports ${specifier}, which is no dependency of this package`];
      const losesTreeShaking = specifier === 'zod' && !namespace && !typeOnly;
      return losesTreeShaking ? [`${place} must write: import * as z from 'zod'`] : [];
    }
    const targetArea = areaOf(target);
    if (targetArea === area) return [];
    if (posix.basename(target) === 'index.ts') return [`${place} imports an index: import the file itself`];
    return (floorOf[targetArea] ?? Infinity) > floor ? [`${place} imports ${target} from a floor above its own`] : [];
  });
}

function kindViolations(module: Module, schemaPaths: ReadonlySet<string>): readonly string[] {
  const { path, source, imports } = module;
  const lines = source.trimEnd().split('\n').length;
  const tooLong =
    lines > longestFile && !isDataFile(module) ? [`${path} has ${lines} lines, at most ${longestFile}`] : [];
  if (isSchemaFile(module)) return tooLong;
  const schemaImports = imports.filter(
    ({ target, typeOnly }) => !typeOnly && target !== undefined && schemaPaths.has(target),
  );
  return [
    ...tooLong,
    ...schemaImports.map(
      ({ target, line }) => `${path}:${line} imports the schema file ${target} at run time: import type`,
    ),
  ];
}

function indexViolations({ path, tree }: Module): readonly string[] {
  return tree.statements.flatMap((statement) =>
    ts.isExportDeclaration(statement) && (statement.moduleSpecifier !== undefined || isEmptyExport(statement))
      ? []
      : [`${path}:${lineOf(tree, statement)} does more than re-export`],
  );
}

/** `export {}`, which makes a module of an index that has nothing to re-export yet. */
function isEmptyExport({ exportClause }: ts.ExportDeclaration): boolean {
  return exportClause !== undefined && ts.isNamedExports(exportClause) && exportClause.elements.length === 0;
}

function purityViolations({ path, tree }: Module): readonly string[] {
  const violations: string[] = [];
  const visit = (node: ts.Node): void => {
    const impurity = impurityOf(node);
    if (impurity !== undefined) violations.push(`${path}:${lineOf(tree, node)} is impure: ${impurity}`);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return violations;
}

function impurityOf(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments ?? []).length !== 1) {
    return (node.arguments ?? []).length === 0 ? 'new Date() reads the clock' : 'new Date(y, m, …) reads the host zone';
  }
  if (!ts.isCallExpression(node)) return undefined;
  const callee = node.expression.getText();
  if (callee === 'Date' || callee === 'Date.now') return `${callee}() reads the clock`;
  return callee === 'Math.random' ? 'Math.random()' : undefined;
}

/** Areas that import each other, directly or around; a file's own area does not count. */
function areaCycles(modules: readonly Module[]): readonly string[] {
  const importsOf = new Map<string, Set<string>>();
  for (const { area, imports } of modules) {
    if (area === '') continue;
    const targets = importsOf.get(area) ?? new Set();
    for (const { target } of imports) if (target !== undefined && areaOf(target) !== area) targets.add(areaOf(target));
    importsOf.set(area, targets);
  }
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    [...(importsOf.get(from) ?? [])].some((next) => {
      if (next === to) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, to, seen);
    });
  const inCycle = [...importsOf.keys()].filter((area) => reaches(area, area)).toSorted();
  return inCycle.length > 0 ? [`${inCycle.join(', ')} import each other in a cycle`] : [];
}

function rootViolations(modules: readonly Module[]): readonly string[] {
  const root = modules.find(({ path }) => path === 'index.ts');
  if (root === undefined) return [];
  const areas = new Set(modules.map(({ area }) => area).filter((area) => area !== ''));
  const expected = [...areas].filter((area) => (floorOf[area] ?? Infinity) <= highestFloorOfRoot).toSorted();
  const actual = root.imports
    .map(({ target, specifier }) => target?.replace(/\/index\.ts$/, '') ?? specifier)
    .toSorted();
  return expected.join() === actual.join()
    ? []
    : [
        `index.ts must re-export floors 0 to ${highestFloorOfRoot}: ${expected.join(', ')}; it has ${actual.join(', ')}`,
      ];
}
