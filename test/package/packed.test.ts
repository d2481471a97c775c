/*
 * Prevents a package that works here and not where it is installed: files that are missing from the tarball or have no
 * business in it, declarations that a consumer's compiler refuses, an entry point that one module system cannot load.
 */
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import * as kit from 'isms-kit';
import {
  makeNotificationFacts,
  makeRetentionRecord,
  makeRetentionSchedule,
  makeRisk,
  makeRiskCriteria,
  makeStatement,
} from 'isms-kit/fixtures';
import { afterAll, describe, expect, it } from 'vitest';
import { indexesIn } from '../../.ci/indexes-in.mjs';
import { consumerModule, errorOf, fileNameOf } from './consumer-modules.ts';
import { makeSandbox } from './sandbox.ts';
import { publishedNames } from './schemas/published-schemas.ts';
import { subpaths } from './subpaths.ts';

interface Pack {
  readonly filename: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

type Way = readonly [compiler: string, resolution: string, extensions: readonly string[], options: readonly string[]];

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

for (const { path, specifier } of subpaths) {
  for (const extension of ['ts', 'mts', 'cts']) {
    writeFileSync(join(consumer, `${fileNameOf(path)}.${extension}`), consumerModule(path, specifier));
  }
}

/** A consumer's module that reads data of the package; an ES module of a newer compiler must say that it is JSON. */
const dataModule = (attributes: string): string =>
  [
    `import schema from 'isms-kit/schemas/risk.json'${attributes};`,
    `import manifest from 'isms-kit/manifest.json'${attributes};`,
    'export const id: string = schema.$id;',
    'export const names: readonly string[] = manifest.functions.map(({ name }) => name);',
  ].join('\n');
writeFileSync(join(consumer, 'data.ts'), dataModule(''));
writeFileSync(join(consumer, 'data.mts'), dataModule(" with { type: 'json' }"));

const node10 = ['--module', 'commonjs', '--esModuleInterop', '--moduleResolution', 'node10'];
/**
 * Each compiler with each way in which it resolves modules; one way of each also checks all declarations that it loads. The data is imported
 * where the compiler can.
 */
const ways: readonly Way[] = [
  ['typescript-oldest', 'node10', ['ts'], [...node10, 'data.ts']],
  ['typescript', 'node10', ['ts'], [...node10, '--ignoreDeprecations', '6.0', 'data.ts']],
  ...['typescript-oldest', 'typescript', 'typescript-newest'].flatMap((compiler): readonly Way[] => [
    [compiler, 'bundler', ['ts'], ['--module', 'esnext', '--moduleResolution', 'bundler', 'data.ts']],
    [compiler, 'node16', ['mts', 'cts'], ['--module', 'node16']],
    [
      compiler,
      'nodenext',
      ['mts', 'cts'],
      ['--module', 'nodenext', '--skipLibCheck', 'false', ...(compiler === 'typescript-oldest' ? [] : ['data.mts'])],
    ],
  ]),
];
const settings = [
  '--resolveJsonModule',
  '--strict',
  '--noEmit',
  '--target',
  'ES2022',
  '--lib',
  'ES2022,DOM',
  '--skipLibCheck',
];

/** The most that is shipped for each source file, in code and papers, and in data; the package grows with its sources and not faster. */
const mostFilesEach = 5;
const mostBytesEach = 10_900;
const mostBytesOfDataEach = 2_500;

/** The files that a page links to, without those on the web and places in the page itself. */
function linksIn(page: string): readonly string[] {
  return [...page.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, target = '']) => target);
}

describe('the tarball', () => {
  const paths = pack.files.map(({ path }) => path);
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

  it('holds the sources, what was built from them, and the papers; nothing else', () => {
    const indexes = indexesIn('src', '.ts').flatMap((index) =>
      ['.js', '.cjs', '.d.ts', '.d.cts'].map((ending) => `dist/${index}${ending}`),
    );
    const papers = [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'package.json',
      'docs/index.md',
      'docs/style.md',
      'llms.txt',
    ];
    const pages = ['docs/guides', 'docs/decisions'].flatMap((folder) =>
      readdirSync(folder).map((name) => `${folder}/${name}`),
    );
    const data = [
      'dist/manifest.json',
      'dist/schemas/openapi.json',
      ...publishedNames.map((name) => `dist/schemas/${name}.json`),
    ];
    const expected = [...indexes, ...data, ...sources.map((name) => `src/${name}`), ...papers, ...pages];
    const joined =
      /^dist\/(?:locales\/)?[a-z]+\/(?:(?:rules|dates|schemas|arbitraries)\.c?js|(?:rules\.d\.cts|(?:schemas|arbitraries)\.d\.c?ts)(?:\.map)?)$/;
    expect(paths.filter((path) => !joined.test(path)).toSorted()).toEqual(expected.toSorted());
  });

  it(`is no more than ${mostFilesEach} files, ${mostBytesEach} bytes and ${mostBytesOfDataEach} of data for each source file`, () => {
    const sizes = pack.files.flatMap(({ path, size }) => (/^dist\/.*\.json$/.test(path) ? size : []));
    const data = sizes.reduce((sum, size) => sum + size, 0);
    expect(paths.length).toBeLessThanOrEqual(sources.length * mostFilesEach);
    expect(pack.unpackedSize - data).toBeLessThanOrEqual(sources.length * mostBytesEach);
    expect(data).toBeLessThanOrEqual(sources.length * mostBytesOfDataEach);
  });

  it('holds every page and file that a page in it links to', () => {
    const pages = paths.filter((path) => /\.(?:md|txt)$/.test(path) && !path.startsWith('src/'));
    const broken = pages.flatMap((page) =>
      linksIn(readFileSync(page, 'utf8'))
        .map((link) => join(dirname(page), link))
        .filter((target) => !paths.includes(target))
        .map((target) => `${page}: ${target}`),
    );
    expect(pages).toContain('llms.txt');
    expect(broken).toEqual([]);
  });
});

describe.concurrent('its declarations', () => {
  it.each(ways)(
    'satisfy a strict consumer of every subpath under %s who resolves as %s, and refuse its wrong line',
    async (compiler, _, extensions, options) => {
      const files = extensions.flatMap((extension) =>
        subpaths.map(({ path }) => ({ path, file: `${fileNameOf(path)}.${extension}` })),
      );
      const tsc = [resolve('node_modules', compiler, 'bin/tsc'), ...settings, ...options];
      const verdict = await run(process.execPath, [...tsc, ...files.map(({ file }) => file)], { cwd: consumer }).catch(
        (error: { stdout: string }) => error,
      );
      const errors = verdict.stdout.split('\n').filter((line) => /^\S/.test(line));
      expect(errors.map((line) => line.replace(/,\d+(\): )error (TS\d+): .*/, '$1$2')).toSorted()).toEqual(
        files.map(({ path, file }) => errorOf(path, file)).toSorted(),
      );
    },
    180_000,
  );
});

describe('its data', () => {
  it('loads by import and by require', async () => {
    const names = ['isms-kit/schemas/risk.json', 'isms-kit/manifest.json'];
    const imported = `for (const name of ${JSON.stringify(names)}) console.log(JSON.stringify((await import(name, { with: { type: 'json' } })).default))`;
    const required = `for (const name of ${JSON.stringify(names)}) console.log(JSON.stringify(require(name)))`;
    const byImport = await run(process.execPath, ['--input-type=module', '-e', imported], { cwd: consumer });
    const byRequire = await run(process.execPath, ['--input-type=commonjs', '-e', required], { cwd: consumer });
    expect(byImport.stdout).toContain('urn:isms-kit:schemas:risk-assessment');
    expect(byRequire.stdout).toBe(byImport.stdout);
  });
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

describe('a consumer under Jest, whose modules have global objects of their own', () => {
  const sandbox = makeSandbox(consumer);
  const register = { criteria: makeRiskCriteria(), risks: [makeRisk({ custom: { tags: ['a', { b: [null] }] } })] };
  const statement = makeStatement();
  const asOf = '2027-06-01';

  it.each(subpaths)('loads $specifier with all of its names', async ({ specifier }) => {
    const names = Object.keys((await import(specifier)) as object).toSorted();
    expect(Object.keys(sandbox.require(specifier) as object).toSorted()).toEqual(names);
  });

  it.each<readonly [name: string, ask: (areas: typeof kit) => unknown]>([
    ['coverage', ({ clauses }) => clauses.assessCoverage([{ id: 'D-1', ...clauses.parseReferences('Annex A 5.1') }])],
    ['statement', ({ controls }) => controls.checkStatement(statement, { asOf })],
    ['register', ({ risk }) => risk.checkRiskRegister(register, { asOf })],
    [
      'retention',
      ({ retention }) => retention.assessRetention(makeRetentionRecord(), makeRetentionSchedule(), { asOf }),
    ],
    [
      'clocks',
      ({ deadlines }) => deadlines.notificationClocks(makeNotificationFacts('dora'), { now: `${asOf}T00:00:00Z` }),
    ],
    ['records', ({ risk }) => risk.RiskRegisterSchema.parse(register)],
    [
      'refusals',
      ({ core, risk }) =>
        core.findingsOfIssues(risk.RiskSchema.safeParse([register]).error, { kind: 'risk', id: 'R-1' }),
    ],
    ['days and instants', ({ core }) => [core.instantOf(new Date(0)), core.readCalendarDate(new Date(0))]],
    ['digests', ({ core }) => core.digestOf(register)],
  ])('gives the same %s from arrays and objects of another realm', (_, ask) => {
    const sandboxed = sandbox.require('isms-kit') as typeof kit;
    expect(JSON.stringify(ask(sandboxed))).toBe(JSON.stringify(ask(kit)));
  });

  it('gives arrays and throws a RangeError of its own realm', () => {
    const { clauses, core } = sandbox.require('isms-kit') as typeof kit;
    const { references } = clauses.parseReferences('Annex A 5.1');
    expect(references).not.toBeInstanceOf(Array);
    expect(references).toBeInstanceOf(sandbox.evaluate('Array'));
    const rangeError = sandbox.evaluate('RangeError') as typeof RangeError;
    expect(() => core.addPeriod('2026-02-30', 'P1D')).toThrow(rangeError);
  });
});
