/*
 * Prevents a package that works here and not where it is installed: files that are missing from the tarball or have no
 * business in it, declarations that a consumer's compiler refuses, an entry point that one module system cannot load.
 */
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { indexesIn } from '../../.ci/indexes-in.mjs';
import { subpaths } from './subpaths.ts';

interface Pack {
  readonly filename: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

const run = promisify(execFile);
const consumer = mkdtempSync(join(tmpdir(), 'isms-kit-consumer-'));
const modules = join(consumer, 'node_modules');

const packArguments = ['pack', '--json', '--ignore-scripts', '--pack-destination', consumer];
const [pack] = JSON.parse(execFileSync('npm', packArguments, { encoding: 'utf8' })) as [Pack];
mkdirSync(join(modules, 'isms-kit'), { recursive: true });
execFileSync('tar', ['-xzf', join(consumer, pack.filename), '-C', join(modules, 'isms-kit'), '--strip-components=1']);
const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'peerDependencies',
  Readonly<Record<string, string>>
>;
for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
  mkdirSync(dirname(join(modules, name)), { recursive: true });
  symlinkSync(resolve('node_modules', name), join(modules, name), 'dir');
}
afterAll(() => rmSync(consumer, { recursive: true }));

/** A consumer's module that loads every subpath and uses some of what it finds. */
const consumerModule = [
  ...subpaths.map(({ specifier }, index) => `import * as area${index} from '${specifier}';`),
  "import { type ControlId, getControl } from 'isms-kit/standard';",
  "import { addPeriod, CalendarDateSchema, ControlIdSchema } from 'isms-kit/core';",
  `export const areas: readonly object[] = [${subpaths.map((_, index) => `area${index}`).join(', ')}];`,
  "export const control: ControlId = ControlIdSchema.parse('A.5.15');",
  'export const title: string = getControl(control).title;',
  "export const due: string = addPeriod(CalendarDateSchema.parse('2026-01-31'), 'P1M');",
  '// @ts-expect-error there is no such control',
  "export const stranger: ControlId = 'A.5.99';",
].join('\n');
for (const extension of ['ts', 'mts', 'cts']) writeFileSync(join(consumer, `consumer.${extension}`), consumerModule);

const settings = ['--strict', '--noEmit', '--skipLibCheck', 'false', '--target', 'ES2022', '--lib', 'ES2022,DOM'];
const commonJs = ['--module', 'commonjs', '--esModuleInterop', '--moduleResolution'];
const consumers: readonly (readonly [compiler: string, resolution: string, options: readonly string[]])[] = [
  ['typescript-oldest', 'node', [...commonJs, 'node', 'consumer.ts']],
  ['typescript-oldest', 'node16', ['--module', 'node16', 'consumer.mts', 'consumer.cts']],
  ['typescript-oldest', 'bundler', ['--module', 'esnext', '--moduleResolution', 'bundler', 'consumer.ts']],
  ['typescript', 'node10', [...commonJs, 'node10', '--ignoreDeprecations', '6.0', 'consumer.ts']],
  ['typescript-newest', 'nodenext', ['--module', 'nodenext', 'consumer.mts', 'consumer.cts']],
  ['typescript-newest', 'bundler', ['--module', 'esnext', '--moduleResolution', 'bundler', 'consumer.ts']],
];

/** The most files and bytes that are shipped for each source file; the package grows with its sources and not faster. */
const mostFilesEach = 5;
const mostBytesEach = 10_900;

describe('the tarball', () => {
  const paths = pack.files.map(({ path }) => path);
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

  it('holds the sources, what was built from them, and the papers; nothing else', () => {
    const indexes = indexesIn('src', '.ts').flatMap((index) =>
      ['.js', '.cjs', '.d.ts', '.d.cts'].map((ending) => `dist/${index}${ending}`),
    );
    const papers = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json', 'docs/index.md', 'docs/style.md'];
    const pages = ['docs/guides', 'docs/decisions'].flatMap((folder) =>
      readdirSync(folder).map((name) => `${folder}/${name}`),
    );
    const expected = [...indexes, ...sources.map((name) => `src/${name}`), ...papers, ...pages];
    const joined =
      /^dist\/(?:locales\/)?[a-z]+\/(?:(?:rules|dates|schemas)\.c?js|(?:rules\.d\.cts|schemas\.d\.c?ts)(?:\.map)?)$/;
    expect(paths.filter((path) => !joined.test(path)).toSorted()).toEqual(expected.toSorted());
  });

  it(`is no more than ${mostFilesEach} files and ${mostBytesEach} bytes for each source file`, () => {
    expect(paths.length).toBeLessThanOrEqual(sources.length * mostFilesEach);
    expect(pack.unpackedSize).toBeLessThanOrEqual(sources.length * mostBytesEach);
  });
});

describe.concurrent('its declarations', () => {
  it.each(consumers)(
    'satisfy a strict consumer under %s who resolves as %s',
    async (compiler, _, options) => {
      const tsc = resolve('node_modules', compiler, 'bin/tsc');
      const verdict = await run(process.execPath, [tsc, ...settings, ...options], { cwd: consumer }).catch(
        (error: { stdout: string }) => error,
      );
      expect(verdict.stdout).toBe('');
    },
    180_000,
  );
});

describe('its entry points', () => {
  const specifiers = JSON.stringify(subpaths.map(({ specifier }) => specifier));
  const names = '.map((area) => Object.keys(area).toSorted())';
  const same = 'areas[0].risk.RiskSchema === areas[at].RiskSchema';
  const report = `const at = ${specifiers}.indexOf('isms-kit/risk'); console.log(JSON.stringify([${same}, areas${names}]))`;

  it('load by import and by require with the same names and share their schemas', async () => {
    const imported = `const areas = await Promise.all(${specifiers}.map((name) => import(name))); ${report}`;
    const required = `const areas = ${specifiers}.map((name) => require(name)); ${report}`;
    const byImport = await run(process.execPath, ['--input-type=module', '-e', imported], { cwd: consumer });
    const byRequire = await run(process.execPath, ['--input-type=commonjs', '-e', required], { cwd: consumer });
    expect(byImport.stdout).toContain('addPeriod');
    expect(byImport.stdout).toMatch(/^\[true/);
    expect(byRequire.stdout).toBe(byImport.stdout);
  });
});
