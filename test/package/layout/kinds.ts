import ts from 'typescript';
import { isIndex, lineOf, type Module } from './source-module.ts';

const longestFile = 250;
const shortestPrivateFile = 15;

const schemaExport = /^export (?:const \w+(?:Schema|Fields)|function validate[A-Z]\w*)\b/m;
const namelessRoom = /(?:^|[/-])(?:utils?|helpers?|types?|common|constants?|shared|misc)(?:\.ts|\/)/;
const twoIdeas = /-and-/;
const machinePath = /(?:^|[^\w.])\/(?:home|root|tmp|Users|usr|work)\//m;

/** A file has a name of its own and is an index, a schema file, a rule file or a table; a rule costs no schema and reads no clock. */
export function kindViolations(modules: readonly Module[]): readonly string[] {
  const schemaPaths = new Set(modules.filter(isSchemaFile).map(({ path }) => path));
  const exported = new Set(modules.filter(isIndex).flatMap(({ imports }) => imports.map(({ target }) => target)));
  return modules.flatMap((module) => [
    ...nameViolations(module),
    ...purityViolations(module),
    ...(isIndex(module)
      ? indexViolations(module)
      : [...sizeViolations(module, exported.has(module.path)), ...importViolations(module, schemaPaths)]),
  ]);
}

/**
 * A schema file costs zod: it imports it, or exports a schema, or fields for one, made by a file that does, or validates by one. So does what reads
 * the whole document: it walks the schema of every record, but for its tables of findings.
 */
function isSchemaFile({ area, path, imports, source }: Module): boolean {
  if (area === 'isms') return !/\/finding(?:s|-catalogue)\.ts$/.test(path);
  return imports.some(({ specifier, typeOnly }) => specifier === 'zod' && !typeOnly) || schemaExport.test(source);
}

/** A table: it declares constants and types and no behaviour. */
function isDataFile({ path, tree }: Module): boolean {
  return path.endsWith('/findings.ts') || !tree.statements.some((statement) => ts.isFunctionDeclaration(statement));
}

function nameViolations({ path, source }: Module): readonly string[] {
  return [
    ...(namelessRoom.test(path) ? [`${path} has no name of its own: call it after what it holds`] : []),
    ...(twoIdeas.test(path) ? [`${path} holds two ideas: split it`] : []),
    ...(machinePath.test(source) ? [`${path} names a path of some machine`] : []),
  ];
}

/** Lines with code; comments and blank lines do not count. */
function codeLines({ tree }: Module): number {
  const lines = new Set<number>();
  const mark = (from: number, to: number): void => {
    const last = tree.getLineAndCharacterOfPosition(to).line;
    for (let line = tree.getLineAndCharacterOfPosition(from).line; line <= last; line += 1) lines.add(line);
  };
  const visit = (node: ts.Node): void => {
    if (node.getChildCount(tree) === 0 && node.kind !== ts.SyntaxKind.EndOfFileToken)
      mark(node.getStart(tree), node.end);
    for (const child of node.getChildren(tree)) if (!ts.isJSDoc(child)) visit(child);
  };
  visit(tree);
  return lines.size;
}

function sizeViolations(module: Module, isExported: boolean): readonly string[] {
  const { path } = module;
  if (isDataFile(module)) return [];
  const lines = codeLines(module);
  if (lines > longestFile) return [`${path} has ${lines} lines of code, at most ${longestFile}`];
  return isExported || lines >= shortestPrivateFile
    ? []
    : [`${path} is private and has ${lines} lines of code: put it where it is used`];
}

function importViolations({ path, imports }: Module, schemaPaths: ReadonlySet<string>): readonly string[] {
  if (schemaPaths.has(path)) return [];
  return imports
    .filter(({ target, typeOnly }) => !typeOnly && target !== undefined && schemaPaths.has(target))
    .map(({ target, line }) => `${path}:${line} imports the schema file ${target} at run time: import type`);
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

const hostGlobals: ReadonlySet<string> = new Set(['console', 'process']);

function impurityOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node) && hostGlobals.has(node.expression.getText()))
    return `${node.expression.getText()} is not of the language`;
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments ?? []).length !== 1) {
    return (node.arguments ?? []).length === 0 ? 'new Date() reads the clock' : 'new Date(y, m, …) reads the host zone';
  }
  if (!ts.isCallExpression(node)) return undefined;
  const callee = node.expression.getText();
  if (callee === 'Date' || callee === 'Date.now') return `${callee}() reads the clock`;
  return callee === 'Math.random' ? 'Math.random()' : undefined;
}
