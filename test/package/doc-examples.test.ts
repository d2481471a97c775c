/*
 * Prevents documentation that lies: each TypeScript example in a doc comment, in README.md and in docs is compiled
 * against the built package, executed, and compared with the answer that stands behind it (`expression; // => value`).
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { checkedExample, docExamplesIn } from './doc-examples.ts';

const generated = resolve('test/generated/doc-examples');
rmSync(generated, { recursive: true, force: true });
mkdirSync(generated, { recursive: true });

function filesIn(folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}

const documents = [
  ...filesIn('src', '.ts'),
  ...filesIn('docs', '.md'),
  ...['README.md'].filter((path) => existsSync(path)),
];

/** Writes a module where the package and vitest can be imported from, and answers its path. */
function writeModule(name: string, module: string): string {
  const path = join(generated, `${name.replaceAll(/\W+/g, '-')}.ts`);
  writeFileSync(path, module);
  return path;
}

const examples = documents
  .flatMap((path) => docExamplesIn(path, readFileSync(path, 'utf8')))
  .map(({ path, line, code, runs }) => {
    const place = `${path}:${line}`;
    const { module, unread } = checkedExample(code);
    return { place, path, line, runs, unread, module: writeModule(place, module) };
  });

function typeErrors(): readonly string[] {
  const { config } = ts.readConfigFile('test/tsconfig.json', (path) => ts.sys.readFile(path)) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, 'test');
  const paths = examples.map(({ module }) => module);
  const program = ts.createProgram(paths, { ...options, noUnusedLocals: false, incremental: false });
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const example = examples.find(({ module }) => file !== undefined && resolve(file.fileName) === module);
    const line = (example?.line ?? 0) + (file?.getLineAndCharacterOfPosition(start).line ?? 0);
    return `${example?.path ?? file?.fileName}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

describe('docExamplesIn', () => {
  it('finds the fences of doc comments, with their lines', () => {
    const source = [
      'const a = 1;',
      '/**',
      ' * Doubles.',
      ' *',
      ' * ```ts',
      ' * if (a) {',
      ' *   double(1); // => 2',
      ' * }',
      ' * ```',
      ' * ```sh',
      ' * npm test',
      ' * ```',
      ' */',
      'const fence = "```ts";',
      '// ```ts',
    ].join('\n');
    expect(docExamplesIn('a.ts', source)).toEqual([
      { path: 'a.ts', line: 6, code: 'if (a) {\n  double(1); // => 2\n}', runs: true },
    ]);
  });

  it('finds the fences of Markdown, indented ones too, and those that must not run', () => {
    const text = '# T\n\n- item\n\n  ```ts\n  a;\n    b;\n  ```\n\n```json\n{}\n```\n```ts no-run\nc;\n```\n';
    expect(docExamplesIn('a.md', text)).toEqual([
      { path: 'a.md', line: 6, code: 'a;\n  b;', runs: true },
      { path: 'a.md', line: 14, code: 'c;', runs: false },
    ]);
  });
});

describe('checkedExample', () => {
  const importExpect = "\nimport { expect as $expect } from 'vitest';\n";

  it.each([
    ['double(1); // => 2', '$expect(double(1)).toStrictEqual(2); // => 2'],
    ['double(\n  1,\n); // => 2', '$expect(double(\n  1,\n)).toStrictEqual(2); // => 2'],
    ['const a = double(1); // => 2', 'const a = double(1);$expect(a).toStrictEqual(2); // => 2'],
    ['await f(); // => { a: [1] }', '$expect(await f()).toStrictEqual({ a: [1] }); // => { a: [1] }'],
    [
      'f(); // => {\n//   a: 1,\n// }\n// Prose.',
      '$expect(f()).toStrictEqual({ a: 1, }); // => {\n//   a: 1,\n// }\n// Prose.',
    ],
    ['f(); // => 1\n// Prose.\ng();', '$expect(f()).toStrictEqual(1); // => 1\n// Prose.\ng();'],
    ['if (a) {\n  f(); // => 1\n}', 'if (a) {\n  $expect(f()).toStrictEqual(1); // => 1\n}'],
    ['f();\ng(); // a remark', 'f();\ng(); // a remark'],
  ])('reads %j', (code, module) => {
    expect(checkedExample(code)).toEqual({ module: module + importExpect, unread: [] });
  });

  it('names an answer that it cannot compare', () => {
    expect(checkedExample('// => 1\nfunction f() {} // => 2\n').unread).toEqual(['// => 1', 'function f() {} // => 2']);
  });

  it('makes a module that fails on a wrong answer and passes on a right one', async () => {
    const right = writeModule('right', checkedExample('[1, 2].map((n) => n * 2); // => [2, 4]').module);
    const wrong = writeModule('wrong', checkedExample('[1, 2].map((n) => n * 2); // => [2, 5]').module);
    await expect(import(right)).resolves.toBeDefined();
    await expect(import(wrong)).rejects.toThrow('to strictly equal');
  });
});

describe('the examples of the documentation', () => {
  it('exist and compile', () => {
    expect(examples).not.toEqual([]);
    expect(typeErrors()).toEqual([]);
  });

  it.each(examples)('$place has no answer that nothing is compared with', ({ unread }) => {
    expect(unread).toEqual([]);
  });

  it.each(examples.filter(({ runs }) => runs))('$place answers what it says', async ({ module }) => {
    await expect(import(module)).resolves.toBeDefined();
  });
});
