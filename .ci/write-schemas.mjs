/*
 * Writes `dist/schemas`, the JSON Schema of each record and of each answer of a public function and the OpenAPI description of the whole document,
 * and `dist/manifest.json`, the list of all public functions. Everything is found by walking the exports: a new record, answer or function needs no line here.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import * as z from 'zod';
import { kebab, schemaMaker } from './json-schemas.mjs';
import { functionsOf } from './manifest.mjs';
import { openApiOf } from './openapi.mjs';
import { publicFaceOf, targetOf } from './public-face.mjs';

const face = publicFaceOf('build');
const publicNames = [...face.names.values()];
const subpaths = [...new Set(publicNames.flatMap((known) => known.subpaths))];
const modules = await Promise.all(subpaths.map((subpath) => import(`../dist/${subpath}/index.js`)));

/** @type {Map<string, import('./json-schemas.mjs').Keywords>} */
const records = new Map();
for (const module of modules) {
  for (const [name, value] of Object.entries(module)) {
    if (!(value instanceof z.ZodType)) continue;
    const { $schema: _dialect, ...keywords } = z.toJSONSchema(value);
    records.set(name.replace(/Schema$/, ''), keywords);
  }
}

const answers = publicNames
  .filter(({ subpaths: [subpath] }) => subpath !== 'fixtures')
  .flatMap(({ declaration }) => (ts.isFunctionDeclaration(declaration) ? namesIn(declaration.type) : []));

const schemaOf = schemaMaker(face, records);
const described = new Set([...records.keys(), ...answers]);
for (const { name, symbol, subpaths: paths } of publicNames) {
  const other = publicNames.find((known) => known.name === name && known.symbol !== symbol);
  if (other && described.has(name))
    throw new Error(`${name} of ${paths[0]} and of ${other.subpaths[0]} need one file: rename one of them.`);
}
mkdirSync('dist/schemas', { recursive: true });
for (const name of described) write(`schemas/${kebab(name)}.json`, schemaOf(name));
const { version, description } = JSON.parse(readFileSync('package.json', 'utf8'));
write('schemas/openapi.json', openApiOf(schemaOf('Isms'), { version, description }));
write('manifest.json', {
  records: [...records.keys()].map(kebab).toSorted(),
  answers: [...new Set(answers)].map(kebab).toSorted(),
  functions: functionsOf(face, described),
});

/** @param {string} path @param {object} value */
function write(path, value) {
  writeFileSync(`dist/${path}`, `${JSON.stringify(value)}\n`);
}

/** The public names that an answer is spelled with. @param {ts.TypeNode | undefined} node @returns {readonly string[]} */
function namesIn(node) {
  if (node === undefined) return [];
  if (ts.isTypeOperatorNode(node) || ts.isParenthesizedTypeNode(node)) return namesIn(node.type);
  if (ts.isArrayTypeNode(node)) return namesIn(node.elementType);
  if (ts.isUnionTypeNode(node)) return node.types.flatMap(namesIn);
  if (!ts.isTypeReferenceNode(node) || node.typeArguments) return [];
  const symbol = face.checker.getSymbolAtLocation(node.typeName);
  const known = symbol && face.names.get(targetOf(symbol, face.checker));
  return known && !records.has(known.name) ? [known.name] : [];
}
