/*
 * Reads the declarations that the compiler made of each source file, from the indexes of the subpaths on: what they export, and all that
 * this needs.
 */
import { join, relative } from 'node:path';
import ts from 'typescript';
import { declarationProgram } from './declaration-program.mjs';
import { indexesIn } from './indexes-in.mjs';

/**
 * What one source file declares under one name: a function, or a constant and the interface of the same name.
 *
 * @typedef {object} Part
 * @property {string} name Unique in its area.
 * @property {string} area
 * @property {readonly ts.Statement[]} statements
 * @property {Set<Part>} needs
 * @property {Set<string>} packages The imports of other packages that it needs, as written.
 * @property {{ from: number, to: number, part: Part }[]} references Where a part is named, this one included.
 * @property {Set<number>} names Where something is declared: the part itself, a field of it.
 */

/** @typedef {{ readonly name: string, readonly part: Part }} ExportedPart */
/** @typedef {{ readonly comment: string, readonly parts: readonly ExportedPart[], readonly areas: readonly string[] }} Subpath */

/** @param {string} folder */
export function declarationParts(folder) {
  const indexes = indexesIn(folder, '.d.ts');
  const program = declarationProgram(
    indexes.map((index) => join(folder, `${index}.d.ts`)),
    { noLib: true },
  );
  const checker = program.getTypeChecker();
  /** @type {Map<ts.Symbol, Part>} */
  const parts = new Map();

  /** @param {string} index @returns {Subpath} */
  const subpathOf = (index) => {
    const file = program.getSourceFile(join(folder, `${index}.d.ts`));
    const module = file && checker.getSymbolAtLocation(file);
    if (file === undefined || module === undefined) throw new Error(`${folder}/${index}.d.ts exports nothing.`);
    const symbols = checker.getExportsOfModule(module);
    return {
      comment: file.text.slice(0, file.statements[0]?.getStart()),
      parts: symbols.flatMap((symbol) => {
        const part = partOf(targetOf(symbol));
        return part === undefined ? [] : [{ name: symbol.name, part }];
      }),
      areas: symbols.flatMap((symbol) => (targetOf(symbol).flags & ts.SymbolFlags.ValueModule ? [symbol.name] : [])),
    };
  };

  /** @param {ts.Symbol} symbol */
  const targetOf = (symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return checker.getExportSymbolOfSymbol(target);
  };

  /** @param {ts.Symbol} symbol @returns {Part | undefined} */
  const partOf = (symbol) => {
    const known = parts.get(symbol);
    if (known !== undefined) return known;
    const statements = (symbol.declarations ?? []).flatMap((declaration) => {
      const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
      return ts.isStatement(statement) && ts.isSourceFile(statement.parent) ? [statement] : [];
    });
    const [first] = statements;
    if (first === undefined) return undefined;
    const [area = ''] = relative(folder, first.getSourceFile().fileName).split('/');
    const { name } = symbol;
    /** @type {Part} */
    const part = { name, area, statements, needs: new Set(), packages: new Set(), references: [], names: new Set() };
    parts.set(symbol, part);
    for (const statement of statements) readReferences(statement, part);
    return part;
  };

  /** @param {ts.Node} node @param {Part} part */
  const readReferences = (node, part) => {
    const name = ts.isImportTypeNode(node) ? leftmost(node.qualifier) : node;
    const symbol = name !== undefined && ts.isIdentifier(name) ? checker.getSymbolAtLocation(name) : undefined;
    if (name !== undefined && symbol !== undefined) {
      const needed = partOf(targetOf(symbol));
      const importing = symbol.declarations?.map((declaration) => ts.findAncestor(declaration, ts.isImportDeclaration));
      if (needed !== undefined) part.references.push({ from: node.getStart(), to: name.end, part: needed });
      if (needed !== undefined && needed !== part) part.needs.add(needed);
      if (needed === undefined && importing?.[0] !== undefined)
        part.packages.add(importing[0].getText().replace(/^import type /, 'import '));
    }
    if ('name' in node.parent && node.parent.name === node) part.names.add(node.getStart());
    if (ts.isImportTypeNode(node)) node.typeArguments?.forEach((argument) => readReferences(argument, part));
    else ts.forEachChild(node, (child) => readReferences(child, part));
  };

  const subpaths = new Map(indexes.map((index) => [index, subpathOf(index)]));
  const all = nameApart(subpaths.values(), parts.values());
  const files = new Map(program.getSourceFiles().map((file, place) => [file, place]));
  /** @param {Part} part */
  const placeOf = ({ statements: [first] }) => (first ? (files.get(first.getSourceFile()) ?? 0) * 1e7 + first.pos : 0);
  return { subpaths, parts: all.toSorted((a, b) => placeOf(a) - placeOf(b)) };
}

/** @param {ts.EntityName | undefined} name @returns {ts.Identifier | undefined} */
function leftmost(name) {
  return name !== undefined && ts.isQualifiedName(name) ? leftmost(name.left) : name;
}

/**
 * Gives each part a name of its own in its area; the public ones keep theirs.
 *
 * @param {Iterable<Subpath>} subpaths
 * @param {Iterable<Part>} parts
 */
function nameApart(subpaths, parts) {
  const all = new Set([...[...subpaths].flatMap((subpath) => subpath.parts.map(({ part }) => part)), ...parts]);
  /** @type {Map<string, Set<string>>} */
  const taken = new Map();
  for (const part of all) {
    const inArea = taken.get(part.area) ?? new Set();
    taken.set(part.area, inArea);
    part.name = takeName(part.name, inArea);
  }
  return [...all];
}

/** The name, or the name with a number where it is taken. @param {string} name @param {Set<string>} taken */
export function takeName(name, taken) {
  let free = name;
  for (let number = 1; taken.has(free); number += 1) free = `${name}$${number}`;
  taken.add(free);
  return free;
}
