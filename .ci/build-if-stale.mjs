/*
 * Builds `dist` when a source file is newer than it, was added or was removed, so that tests and examples never speak of
 * yesterday's code and a second run pays nothing.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const settings = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsup.config.ts'];
const scripts = ['join-modules', 'join-declarations', 'declaration-parts', 'declaration-program', 'indexes-in']
  .concat('write-schemas', 'public-face', 'spelled-types', 'json-schemas', 'openapi', 'manifest')
  .map((name) => `.ci/${name}.mjs`);
const lastWritten = 'dist/manifest.json';

/** @param {string} folder @param {RegExp} ending */
function namesIn(folder, ending) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => name.replace(ending, ''))
    .toSorted();
}

function isFresh() {
  if (!existsSync(lastWritten) || !existsSync('build')) return false;
  const builtAt = statSync(lastWritten).mtimeMs;
  const sources = namesIn('src', /\.ts$/);
  const inputs = [...settings, ...scripts, ...sources.map((name) => join('src', `${name}.ts`))];
  return (
    inputs.every((path) => statSync(path).mtimeMs <= builtAt) &&
    sources.join('\n') === namesIn('build', /\.js$/).join('\n')
  );
}

if (!isFresh()) {
  try {
    execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'inherit', 'inherit'] });
  } catch {
    process.exit(1);
  }
}
