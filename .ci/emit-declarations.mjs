/*
 * Writes the declarations into `dist`: a `.d.ts` and a `.d.cts` for each source file, with maps that lead to `src`. The
 * compiler leaves the `.ts` of relative imports as it is; a consumer's compiler needs the name of the file that is there.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const compiler = 'node_modules/typescript-newest/bin/tsc';
const options = ['--noEmit', 'false', '--emitDeclarationOnly', '--declaration', '--declarationMap'];
const relativeImport = /(\bfrom |\bimport\(|\bimport )(["'])(\.{1,2}\/[^"']*)\.ts\2/g;

try {
  execFileSync(process.execPath, [compiler, '-p', '.', ...options, '--rootDir', 'src', '--outDir', 'dist'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
} catch {
  process.exit(1);
}

for (const name of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.d.ts')) continue;
  const path = join('dist', name);
  const declarations = readFileSync(path, 'utf8');
  writeFileSync(path, declarations.replace(relativeImport, '$1$2$3.js$2'));
  writeFileSync(path.replace(/\.d\.ts$/, '.d.cts'), declarations.replace(relativeImport, '$1$2$3.cjs$2'));
}
