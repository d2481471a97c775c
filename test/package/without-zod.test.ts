/*
 * Prevents a subpath that starts to load zod, or stops to, without the decision page saying so.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { subpaths } from './subpaths.ts';

/** Whether Node loads zod when it imports a module of `dist`. */
function loadsZod(path: string, seen = new Set<string>()): boolean {
  if (seen.has(path)) return false;
  seen.add(path);
  const imported = [...readFileSync(path, 'utf8').matchAll(/^(?:import|export) .*?'([^']+)';$/gm)].map(
    (match) => match[1] ?? '',
  );
  return imported.some((specifier) =>
    specifier.startsWith('.') ? loadsZod(join(path, '..', specifier), seen) : /^zod(?:\/|$)/.test(specifier),
  );
}

describe('the subpaths that load no zod', () => {
  const page = readFileSync('docs/decisions/hosts-without-zod-4.md', 'utf8');

  it.each(['no', 'yes'])('are told by the decision page: %s', (answer) => {
    const row = new RegExp(String.raw`^\| (\S.*?) +\| ${answer} +\|$`, 'm').exec(page)?.[1] ?? '';
    const told = [...row.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
    const actual = subpaths
      .filter(({ path }) => path !== 'index')
      .filter((subpath) => loadsZod(subpath.import.default) === (answer === 'yes'))
      .map(({ path }) => path);
    expect(told.toSorted()).toEqual(actual.toSorted());
  });
});
