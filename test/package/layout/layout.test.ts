/*
 * Prevents the house from falling down floor by floor: an area that imports from above, a rule that imports a schema and
 * so costs zod, an index with code in it, a drawer for odds and ends, a file too long to read, a hidden clock.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layoutViolations, type SourceFile } from './layout-violations.ts';

function violationsOf(files: Readonly<Record<string, string>>): readonly string[] {
  return layoutViolations(Object.entries(files).map(([path, source]): SourceFile => ({ path, source })));
}

describe('layoutViolations', () => {
  it('finds nothing in a sound house', () => {
    const files = {
      'index.ts': "export * from './standard/index.ts';\nexport * from './risk/index.ts';",
      'standard/index.ts': "/** Facts. */\nexport * from './control-ids.ts';",
      'standard/control-ids.ts': "export const controlIds = ['A.5.1'] as const;",
      'risk/index.ts':
        "export { RiskSchema, type Risk } from './risk.ts';\nexport { scoreRisk } from './score-risk.ts';",
      'risk/risk.ts': "import * as z from 'zod';\nimport { controlIds } from '../standard/control-ids.ts';",
      'risk/score-risk.ts':
        "import { addDays } from 'date-fns/addDays';\nimport type { Risk } from './risk.ts';\nnew Date(0);",
      'fixtures/index.ts': 'export {};',
    };
    expect(violationsOf(files)).toEqual([]);
  });

  it.each([
    [
      'an import from a floor above',
      'core/a.ts',
      "import type { Risk } from '../risk/risk.ts';",
      'core/a.ts:1 imports risk/risk.ts from a floor above its own',
    ],
    ['a folder without a floor', 'extras/a.ts', '', 'extras/a.ts lies in a folder that stands on no floor'],
    [
      "another area's index",
      'risk/a.ts',
      "\nimport { clauses } from '../standard/index.ts';",
      'risk/a.ts:2 imports an index: import the file itself',
    ],
    [
      'a package that is no dependency',
      'risk/a.ts',
      "import fs from 'node:fs';",
      'risk/a.ts:1 imports node:fs, which is no dependency of this package',
    ],
    [
      'the root of date-fns',
      'risk/a.ts',
      "import { addDays } from 'date-fns';",
      'risk/a.ts:1 imports date-fns, which is no dependency of this package',
    ],
    [
      'zod with all its locales',
      'risk/a.ts',
      "import { z } from 'zod';",
      "risk/a.ts:1 must write: import * as z from 'zod'",
    ],
    [
      'code in an index',
      'risk/index.ts',
      "export const answer = 42;\nexport * from './risk.ts';",
      'risk/index.ts:1 does more than re-export',
    ],
    [
      'an import in an index',
      'risk/index.ts',
      "import { risk } from './risk.ts';\nexport * from './risk.ts';",
      'risk/index.ts:1 does more than re-export',
    ],
    ['a drawer', 'risk/utils.ts', '', 'risk/utils.ts has no name of its own: call it after what it holds'],
    [
      'a drawer with a label',
      'risk/date-helpers.ts',
      '',
      'risk/date-helpers.ts has no name of its own: call it after what it holds',
    ],
    [
      'a folder of drawers',
      'risk/common/a.ts',
      '',
      'risk/common/a.ts has no name of its own: call it after what it holds',
    ],
    ['two ideas', 'risk/score-and-rank.ts', '', 'risk/score-and-rank.ts holds two ideas: split it'],
    ['a path of a machine', 'risk/a.ts', '// see /home/me/notes', 'risk/a.ts names a path of some machine'],
    ['a long file', 'risk/a.ts', `function a() {}${'\n//'.repeat(250)}`, 'risk/a.ts has 251 lines, at most 250'],
    ['the clock', 'risk/a.ts', 'const a = new Date();', 'risk/a.ts:1 is impure: new Date() reads the clock'],
    [
      'the clock without parentheses',
      'risk/a.ts',
      'const a = new Date;',
      'risk/a.ts:1 is impure: new Date() reads the clock',
    ],
    ['the clock as a call', 'risk/a.ts', 'const a = Date.now();', 'risk/a.ts:1 is impure: Date.now() reads the clock'],
    ['the clock as text', 'risk/a.ts', 'const a = Date();', 'risk/a.ts:1 is impure: Date() reads the clock'],
    [
      "the host's time zone",
      'risk/a.ts',
      'const a = new Date(2026, 1, 1);',
      'risk/a.ts:1 is impure: new Date(y, m, …) reads the host zone',
    ],
    ['randomness', 'risk/a.ts', 'const a = Math.random();', 'risk/a.ts:1 is impure: Math.random()'],
  ])('finds %s', (_, path, source, violation) => {
    expect(violationsOf({ [path]: source })).toEqual([violation]);
  });

  it('lets a file have 250 lines and a table as many as it needs', () => {
    expect(violationsOf({ 'risk/a.ts': `function a() {}${'\n//'.repeat(249)}\n` })).toEqual([]);
    expect(violationsOf({ 'risk/a.ts': `export const table = [\n${'1,\n'.repeat(1000)}];` })).toEqual([]);
  });

  it('finds a rule that imports a schema at run time', () => {
    const files = {
      'risk/risk.ts': "import * as z from 'zod';",
      'risk/score-risk.ts': "import type { Risk } from './risk.ts';\nimport { RiskSchema } from './risk.ts';",
    };
    expect(violationsOf(files)).toEqual([
      'risk/score-risk.ts:2 imports the schema file risk/risk.ts at run time: import type',
    ]);
  });

  it('finds areas of one floor that import each other, around a corner and as types too', () => {
    const files = {
      'people/a.ts': "import { b } from '../assets/b.ts';",
      'assets/b.ts': "import type { C } from '../access/c.ts';",
      'access/c.ts': "import { a } from '../people/a.ts';",
      'privacy/d.ts': "import { a } from '../people/a.ts';",
    };
    expect(violationsOf(files)).toEqual(['access, assets, people import each other in a cycle']);
  });

  it('finds a root that lacks an area or has one of the top floor', () => {
    const files = {
      'index.ts': "export * from './core/index.ts';\nexport * from './fixtures/index.ts';",
      'core/index.ts': 'export {};',
      'risk/index.ts': 'export {};',
      'fixtures/index.ts': 'export {};',
    };
    expect(violationsOf(files)).toEqual(['index.ts must re-export floors 0 to 4: core, risk; it has core, fixtures']);
  });
});

describe('src', () => {
  it('keeps to the layout', () => {
    const paths = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    expect(paths.length).toBeGreaterThan(0);
    expect(layoutViolations(paths.map((path) => ({ path, source: readFileSync(join('src', path), 'utf8') })))).toEqual(
      [],
    );
  });
});
