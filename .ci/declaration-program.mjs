import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/**
 * A program over declaration files that names other packages and never reads them.
 *
 * @param {string[]} roots
 * @param {ts.CompilerOptions} options
 */
export function declarationProgram(roots, options) {
  const all = { types: [], module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2023, ...options };
  const host = ts.createCompilerHost(all);
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) => ({
      resolvedModule: text.startsWith('.')
        ? { resolvedFileName: resolve(dirname(from), text.replace(/\.ts$/, '.d.ts')), extension: ts.Extension.Dts }
        : undefined,
    }));
  return ts.createProgram(roots, all, host);
}
