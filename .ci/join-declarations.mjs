/*
 * Has the compiler write a declaration file for each source file, and joins them in `dist`. For each area: `rules.d.cts` with all that
 * names no type of another package, shared by ES modules and CommonJS, and `schemas` in both formats with the rest, since zod declares its
 * types in both; what names a type of fast-check, which few install, stands apart in `arbitraries`. For each subpath an index that exports its names from them. Maps lead from each name to its place in `src`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { decode, encode } from '@jridgewell/sourcemap-codec';
import { declarationParts, takeName } from './declaration-parts.mjs';

/** @typedef {import('./declaration-parts.mjs').Part} Part */
/** @typedef {import('./declaration-parts.mjs').Subpath} Subpath */
/** @typedef {{ readonly source: string, readonly mappings: import('@jridgewell/sourcemap-codec').SourceMapMappings }} Places */

const compiler = 'node_modules/typescript-newest/bin/tsc';
const emission = ['--noEmit', 'false', '--emitDeclarationOnly', '--declaration', '--declarationMap'];
try {
  execFileSync(process.execPath, [compiler, '-p', '.', '--rootDir', 'src', '--outDir', 'build', ...emission], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
} catch {
  process.exit(1);
}

/** @type {Map<string, Places>} */
const readPlaces = new Map();
const { subpaths, parts } = declarationParts('build');
const bound = boundTo(() => true);
const boundToFastCheck = boundTo((line) => line.includes("'fast-check'"));
const exported = new Set([...subpaths.values()].flatMap((subpath) => subpath.parts.map(({ part }) => part)));
for (const part of parts) for (const needed of part.needs) if (fileOf(needed) !== fileOf(part)) exported.add(needed);

for (const file of new Set(parts.map(fileOf))) {
  const own = parts.filter((part) => fileOf(part) === file);
  for (const ending of file.endsWith('/rules') ? ['.d.cts'] : ['.d.ts', '.d.cts']) writeParts(`${file}${ending}`, own);
}
for (const [index, subpath] of subpaths) {
  for (const ending of ['.d.ts', '.d.cts']) writeIndex(`${index}${ending}`, subpath);
}

/**
 * The parts that name a type of another package, themselves or through what they need.
 *
 * @param {(line: string) => boolean} isWanted Whether the import of a package counts.
 */
function boundTo(isWanted) {
  const found = new Set(parts.filter(({ packages }) => [...packages].some(isWanted)));
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const part of parts) if ([...part.needs].some((needed) => found.has(needed))) found.add(part);
  }
  return found;
}

/** @param {Part} part */
function fileOf(part) {
  if (boundToFastCheck.has(part)) return `${part.area}/arbitraries`;
  return `${part.area}/${bound.has(part) ? 'schemas' : 'rules'}`;
}

/** @param {string} path @param {Subpath} subpath */
function writeIndex(path, subpath) {
  const extension = path.endsWith('.d.cts') ? 'cjs' : 'js';
  const areas = subpath.areas.map((area) => `export * as ${area} from './${area}/index.${extension}';\n`);
  write(path, [subpath.comment, ...areas, ...clausesOf('export', path, subpath.parts)].join(''));
}

/**
 * @param {'import' | 'export'} keyword
 * @param {string} path The file that the clauses stand in.
 * @param {Subpath['parts']} named
 */
function clausesOf(keyword, path, named) {
  return [...new Set(named.map(({ part }) => fileOf(part)))].map((file) => {
    const names = named
      .filter(({ part }) => fileOf(part) === file)
      .map(({ name, part }) => (name === part.name ? name : `${part.name} as ${name}`));
    const extension = path.endsWith('.d.cts') || file.endsWith('/rules') ? 'cjs' : 'js';
    const place = relative(dirname(path), `${file}.${extension}`);
    return `${keyword} { ${names.join(', ')} } from '${place.startsWith('.') ? place : `./${place}`}';\n`;
  });
}

/** @param {string} path @param {readonly Part[]} own */
function writeParts(path, own) {
  const area = dirname(path);
  const taken = new Set(parts.filter((part) => part.area === area).map(({ name }) => name));
  const needed = new Set(own.flatMap((part) => [...part.needs]).filter((part) => !own.includes(part)));
  const names = new Map([...needed].map((part) => [part, part.area === area ? part.name : takeName(part.name, taken)]));
  const packages = new Set(own.flatMap((part) => [...part.packages]));

  const text = mappedText(path);
  for (const line of packages) text.add(`${line}\n`);
  for (const line of clausesOf(
    'import',
    path,
    [...names].map(([part, name]) => ({ name, part })),
  ))
    text.add(line);
  for (const part of own) for (const statement of part.statements) addStatement(text, part, statement, names);
  text.add(`\nexport { ${own.flatMap((part) => (exported.has(part) ? part.name : [])).join(', ')} };\n`);
  text.add(`//# sourceMappingURL=${basename(path)}.map\n`);
  write(path, text.written());
  write(`${path}.map`, JSON.stringify(text.map()));
}

/**
 * Adds a declaration with its comment, without its `export`, each part in it under the name that it has in this file.
 *
 * @param {ReturnType<typeof mappedText>} text
 * @param {Part} owner
 * @param {import('typescript').Statement} statement
 * @param {ReadonlyMap<Part, string>} names Those of parts from other files.
 */
function addStatement(text, owner, statement, names) {
  const file = statement.getSourceFile();
  const start = statement.getStart();
  const edits = new Map(
    owner.references.map(({ from, to, part }) => [from, { to, name: names.get(part) ?? part.name }]),
  );
  if (file.text.startsWith('export ', start)) edits.set(start, { to: start + 'export '.length, name: '' });

  const { source, mappings } = placesIn(file.fileName);
  let at = statement.getStart(file, true);
  text.add('\n');
  const stops = new Set([...edits.keys(), ...owner.names].filter((stop) => stop >= at && stop < statement.end));
  for (const stop of [...stops].toSorted((a, b) => a - b)) {
    text.add(file.text.slice(at, stop));
    const { line, character } = file.getLineAndCharacterOfPosition(stop);
    const [, , sourceLine, sourceColumn] = mappings[line]?.find(([column]) => column === character) ?? [];
    if (owner.names.has(stop) && sourceLine !== undefined && sourceColumn !== undefined) {
      text.mark(source, sourceLine, sourceColumn);
    }
    const { to, name } = edits.get(stop) ?? { to: stop, name: '' };
    text.add(name);
    at = to;
  }
  text.add(`${file.text.slice(at, statement.end)}\n`);
}

/** Where the compiler says that the names of a declaration file come from. @param {string} path @returns {Places} */
function placesIn(path) {
  const known = readPlaces.get(path);
  if (known !== undefined) return known;
  const { sources, mappings } = JSON.parse(readFileSync(`${path}.map`, 'utf8'));
  const places = { source: resolve(dirname(path), sources[0]), mappings: decode(mappings) };
  readPlaces.set(path, places);
  return places;
}

/** A text that keeps where the names in it come from. @param {string} path */
function mappedText(path) {
  /** @type {string[]} */
  const pieces = [];
  /** @type {[column: number, source: number, sourceLine: number, sourceColumn: number][][]} */
  const lines = [[]];
  /** @type {string[]} */
  const sources = [];
  let column = 0;
  return {
    /** @param {string} written */
    add(written) {
      const piece = written.replaceAll(/\n(?: {4})+/g, (indent) => indent.slice(0, 1 + (indent.length - 1) / 2));
      const [first = '', ...others] = piece.split('\n');
      for (const _ of others) lines.push([]);
      column = others.at(-1)?.length ?? column + first.length;
      pieces.push(piece);
    },
    /** @param {string} source @param {number} sourceLine @param {number} sourceColumn */
    mark(source, sourceLine, sourceColumn) {
      if (!sources.includes(source)) sources.push(source);
      lines.at(-1)?.push([column, sources.indexOf(source), sourceLine, sourceColumn]);
    },
    written: () => pieces.join(''),
    map: () => ({
      version: 3,
      file: basename(path),
      sources: sources.map((source) => relative(dirname(resolve('dist', path)), source)),
      names: [],
      mappings: encode(lines),
    }),
  };
}

/** @param {string} path @param {string} text */
function write(path, text) {
  mkdirSync(dirname(join('dist', path)), { recursive: true });
  writeFileSync(join('dist', path), text);
}
