import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import vm from 'node:vm';

/** A condition of `exports`, or the file under it. */
type Target = string | null | { readonly [condition: string]: Target };

type Exports = Target | { readonly [subpath: string]: Target };

/** A place where CommonJS modules run with global objects of their own, as the tests of a consumer do under Jest. */
export interface Sandbox {
  /** Loads a module by its specifier. */
  require(specifier: string): unknown;
  /** The value of an expression in it. */
  evaluate(expression: string): unknown;
}

const conditions: ReadonlySet<string> = new Set(['require', 'default']);
const wrapper = ['module', 'exports', 'require', '__filename', '__dirname'];

/** Makes a sandbox for the packages of a folder. They get the globals of ECMAScript, and of the host what every host has. */
export function makeSandbox(folder: string): Sandbox {
  const context = vm.createContext({ TextEncoder, TextDecoder, URL, console, setTimeout, clearTimeout });
  const loaded = new Map<string, { exports: unknown }>();

  function load(path: string): unknown {
    const known = loaded.get(path);
    if (known !== undefined) return known.exports;
    const module = { exports: vm.runInContext('({})', context) as unknown };
    loaded.set(path, module);
    const run = vm.compileFunction(readFileSync(path, 'utf8'), wrapper, { parsingContext: context, filename: path });
    const directory = dirname(path);
    const require = (specifier: string): unknown => load(fileOf(specifier, directory));
    Reflect.apply(run, module.exports, [module, module.exports, require, path, directory]);
    return module.exports;
  }

  return {
    require: (specifier) => load(fileOf(specifier, folder)),
    evaluate: (expression) => vm.runInContext(expression, context),
  };
}

function fileOf(specifier: string, from: string): string {
  if (/^\.\.?\//.test(specifier)) return withEnding(resolve(from, specifier));
  const [, name = '', rest = ''] = /^((?:@[^/]+\/)?[^/]+)(.*)$/.exec(specifier) ?? [];
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    const root = join(folder, 'node_modules', name);
    if (existsSync(root)) return fileInPackage(realpathSync(root), `.${rest}`);
  }
  throw new Error(`Cannot find ${specifier} from ${from}`);
}

function fileInPackage(root: string, subpath: string): string {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { main?: string; exports?: Exports };
  if (manifest.exports === undefined) return withEnding(join(root, subpath === '.' ? (manifest.main ?? '.') : subpath));
  const { exports } = manifest;
  const bySubpath =
    typeof exports === 'object' && exports !== null && Object.keys(exports).some((key) => key.startsWith('.'))
      ? exports
      : { '.': exports };
  const target = targetOf(bySubpath[subpath] ?? null);
  if (target === null) throw new Error(`${root} does not export ${subpath} to require`);
  return join(root, target);
}

function targetOf(target: Target): string | null {
  if (target === null || typeof target === 'string') return target;
  const met = Object.keys(target).filter((condition) => conditions.has(condition));
  for (const condition of met) {
    const found = targetOf(target[condition] ?? null);
    if (found !== null) return found;
  }
  return null;
}

function withEnding(path: string): string {
  const found = [path, `${path}.js`, `${path}.cjs`, join(path, 'index.js')].find(
    (candidate) => existsSync(candidate) && statSync(candidate).isFile(),
  );
  if (found === undefined) throw new Error(`Cannot find ${path}`);
  return found;
}
