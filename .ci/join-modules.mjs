/*
 * Joins the modules of `build`, one a source file, into a few for each area. For each subpath an index exports its names from
 * them. All of it is written as ES modules and as CommonJS. Node loads some thirty files instead of hundreds; a bundler drops what
 * nobody uses, since all that runs on import is marked as pure.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import { indexesIn } from './indexes-in.mjs';

const indexes = indexesIn('build', '.js');

/** Packages that not every reader of an area must load, and what the modules that load them are joined in; the others are `rules`. */
const kinds = /** @type {const} */ ([
  ['zod', 'schemas'],
  ['fast-check', 'arbitraries'],
  ['@date-fns/utc', 'dates'],
]);

/** @typedef {{ readonly type: string, readonly start: number, readonly end: number, readonly [key: string]: any }} Node */

/** @type {import('rollup').Plugin} */
const pureInitializers = {
  name: 'pure-initializers',
  transform(code) {
    const statements = /** @type {readonly Node[]} */ (/** @type {unknown} */ (this.parse(code).body));
    const running = statements.flatMap((statement) => {
      if (statement.type === 'VariableDeclaration') return statement['declarations'];
      if (/^(?:Im|Ex)port|^(?:Function|Class)Declaration$/.test(statement.type)) return [];
      return this.error('Only declarations may stand at the top of a module: this runs on import.', statement.start);
    });
    let marked = code;
    for (const declarator of running.toReversed()) {
      if (declarator.id.type === 'Identifier' && isInert(declarator.init)) continue;
      marked = marked.slice(0, declarator.start) + markedDeclarator(declarator, code) + marked.slice(declarator.end);
    }
    return { code: marked, map: null };
  },
};

/** @param {Node} declarator @param {string} code */
function markedDeclarator({ id, init }, code) {
  const [pattern, value] = [id, init].map(({ start, end }) => code.slice(start, end));
  if (id.type === 'Identifier')
    return `${pattern} = /* @__PURE__ */ ${isPlainCall(init) ? value : `(() => (${value}))()`}`;
  return id.properties
    .map((/** @type {Node} */ property) => (property['value'] ?? property['argument']).name)
    .map(
      (/** @type {string} */ name) =>
        `${name} = /* @__PURE__ */ (() => { const ${pattern} = ${value}; return ${name}; })()`,
    )
    .join(', ');
}

/**
 * CommonJS is for programs, ES modules and sources are for reading: functions keep their names, so that a stack trace can be read.
 *
 * @type {import('rollup').OutputPlugin}
 */
const dense = {
  name: 'dense',
  renderChunk: async (code) => ({
    code: (await transform(code, { minify: true, lineLimit: 120, charset: 'utf8' })).code,
    map: null,
  }),
};

/**
 * Whether every bundler sees by itself that nobody notices when the expression is dropped.
 *
 * @param {Node | null | undefined} node
 * @returns {boolean}
 */
function isInert(node) {
  switch (node?.type) {
    case undefined:
    case 'Literal':
    case 'Identifier':
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return true;
    case 'ClassExpression':
      return node?.['superClass'] === null;
    case 'UnaryExpression':
      return isInert(node?.['argument']);
    case 'ArrayExpression':
      return node?.['elements'].every(isInert);
    case 'ObjectExpression':
      return node?.['properties'].every(
        (/** @type {Node} */ { computed, value }) => !computed && value && isInert(value),
      );
    default:
      return false;
  }
}

/** A call that is pure as a whole when it is marked: nothing in it runs before. @param {Node} node */
function isPlainCall({ type, callee, arguments: given }) {
  return /^(?:Call|New)Expression$/.test(type) && callee.type === 'Identifier' && given.every(isInert);
}

const bundle = await rollup({
  input: Object.fromEntries(indexes.filter((name) => name !== 'index').map((name) => [name, `build/${name}.js`])),
  external: /^[^./]/,
  plugins: [pureInitializers],
  treeshake: { moduleSideEffects: false },
});

rmSync('dist', { recursive: true, force: true });
await Promise.all([writeAs('es', 'js'), writeAs('cjs', 'cjs', [dense])]);
await bundle.close();

// The root takes nothing in: it names the indexes of the areas, so that a bundler sees through the namespaces.
const namespaces = [...readFileSync('src/index.ts', 'utf8').matchAll(/^export \* as (\w+) from '(.+)\.ts';$/gm)];
const commonJs = ["'use strict';", "Object.defineProperty(exports, '__esModule', { value: true });"];
for (const [, name, path] of namespaces) commonJs.push(`exports.${name} = require('${path}.cjs');`);
writeFileSync('dist/index.js', namespaces.map(([, name, path]) => `export * as ${name} from '${path}.js';\n`).join(''));
writeFileSync('dist/index.cjs', commonJs.map((line) => `${line}\n`).join(''));

/** @param {'es' | 'cjs'} format @param {string} extension @param {import('rollup').OutputPlugin[]} plugins */
function writeAs(format, extension, plugins = []) {
  return bundle.write({
    dir: 'dist',
    format,
    plugins,
    entryFileNames: `[name].${extension}`,
    chunkFileNames: `[name].${extension}`,
    manualChunks: (id, { getModuleInfo }) => {
      const path = relative('build', id);
      if (/(?:^|\/)index\.js$/.test(path)) return undefined;
      const [, kind = 'rules'] = kinds.find(([name]) => loads(name, id, getModuleInfo)) ?? [];
      return `${folderOf(path)}/${kind}`;
    },
    generatedCode: { constBindings: true },
    minifyInternalExports: false,
    hoistTransitiveImports: false,
    interop: 'esModule',
    esModule: true,
  });
}

/** The folder whose modules are joined: the area, but a language alone, because nobody reads two. @param {string} path */
function folderOf(path) {
  return path
    .split('/')
    .slice(0, path.startsWith('locales/') ? 2 : 1)
    .join('/');
}

/**
 * @param {string} name
 * @param {string} id
 * @param {import('rollup').GetModuleInfo} getModuleInfo
 * @returns {boolean}
 */
function loads(name, id, getModuleInfo, seen = new Set()) {
  if (id.startsWith(name)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return (getModuleInfo(id)?.importedIds ?? []).some((imported) => loads(name, imported, getModuleInfo, seen));
}
