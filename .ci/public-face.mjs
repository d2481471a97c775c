/*
 * Reads the public names of the built declarations, with the libraries of the language and without those of other packages: enough for
 * the compiler to say what each type is made of and which sentence an editor shows.
 */
import { join } from 'node:path';
import ts from 'typescript';
import { declarationProgram } from './declaration-program.mjs';
import { indexesIn } from './indexes-in.mjs';

/**
 * A public name.
 *
 * @typedef {object} PublicName
 * @property {string} name
 * @property {string[]} subpaths The subpaths that export it, such as `risk/methods`.
 * @property {ts.Symbol} symbol
 * @property {ts.Declaration} declaration
 */

/** @typedef {{ readonly checker: ts.TypeChecker, readonly names: ReadonlyMap<ts.Symbol, PublicName> }} PublicFace */

/** @param {string} folder @returns {PublicFace} */
export function publicFaceOf(folder) {
  const indexes = indexesIn(folder, '.d.ts').filter((index) => index !== 'index');
  const program = declarationProgram(
    indexes.map((index) => join(folder, `${index}.d.ts`)),
    { strict: true, exactOptionalPropertyTypes: true, lib: ['lib.es2023.d.ts'] },
  );
  const checker = program.getTypeChecker();
  /** @type {Map<ts.Symbol, PublicName>} */
  const names = new Map();
  for (const index of indexes) {
    const file = program.getSourceFile(join(folder, `${index}.d.ts`));
    const module = file && checker.getSymbolAtLocation(file);
    for (const exported of module === undefined ? [] : checker.getExportsOfModule(module)) {
      const symbol = targetOf(exported, checker);
      const [declaration] = symbol.declarations ?? [];
      if (declaration === undefined) continue;
      const known = names.get(symbol) ?? { name: exported.name, subpaths: [], symbol, declaration };
      known.subpaths.push(index.replace(/\/index$/, ''));
      names.set(symbol, known);
    }
  }
  return { checker, names };
}

/** What a name stands for, where it was imported or exported again. @param {ts.Symbol} symbol @param {ts.TypeChecker} checker */
export function targetOf(symbol, checker) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** What an editor shows about a name, in one line; empty where it has no comment. @param {ts.Symbol} symbol @param {ts.TypeChecker} checker */
export function sentenceOf(symbol, checker) {
  return inOneLine(ts.displayPartsToString(symbol.getDocumentationComment(checker)));
}

/** The first sentence of what an editor shows. @param {ts.Symbol} symbol @param {ts.TypeChecker} checker */
export function firstSentenceOf(symbol, checker) {
  const [paragraph = ''] = ts.displayPartsToString(symbol.getDocumentationComment(checker)).split(/\n\s*\n/);
  return firstSentence(inOneLine(paragraph));
}

/** @param {string} text */
export function inOneLine(text) {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** @param {string} text A text in one line. */
export function firstSentence(text) {
  return /^.*?[.!?](?= [A-Z`'"(]|$)/.exec(text)?.[0] ?? text;
}
