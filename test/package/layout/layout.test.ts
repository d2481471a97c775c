/*
 * Prevents the house from falling down floor by floor: an area that imports from above, rooms that import each other, a private file that another
 * area uses, a rule that imports a schema and so costs zod, an index with code in it, a drawer for odds and ends, a hidden clock.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { floorViolations } from './floors.ts';
import { kindViolations } from './kinds.ts';
import { layoutViolations } from './layout-violations.ts';
import { roomViolations } from './rooms.ts';
import { type Module, readModule } from './source-module.ts';

type Files = Readonly<Record<string, string>>;

function modulesOf(files: Files): readonly Module[] {
  return Object.entries(files).map(([path, source]) => readModule({ path, source }));
}

const lines = (count: number): string => '\n  use();'.repeat(count);

describe('layoutViolations', () => {
  it('finds nothing in a sound house', () => {
    const files: Files = {
      'index.ts':
        "export * as standard from './standard/index.ts';\nexport * as core from './core/index.ts';\nexport * as risk from './risk/index.ts';",
      'standard/index.ts': "/** Facts. */\nexport * from './control-ids.ts';",
      'standard/control-ids.ts': "export const controlIds = ['A.5.1'] as const;",
      'core/index.ts': "export { addPeriod } from './calendar/period.ts';",
      'core/calendar/period.ts':
        "import { addDays } from 'date-fns/addDays';\nimport { day } from './day.ts';\nnew Date(0);",
      'core/calendar/day.ts': `export function day() {${lines(13)}\n}`,
      'risk/index.ts':
        "export { RiskSchema, type Risk } from './risks/risk.ts';\nexport { scoreRisk } from './scoring/score-risk.ts';",
      'risk/risks/risk.ts': "import * as z from 'zod';\nimport { controlIds } from '../../standard/control-ids.ts';",
      'risk/risks/stages.ts': "export const stages = ['current'];",
      'risk/scoring/findings.ts': 'export const scoringFindings = {};',
      'risk/scoring/score-risk.ts':
        "import { day } from '../../core/calendar/day.ts';\nimport type { Risk } from '../risks/risk.ts';\nexport function scoreRisk() {}",
      'risk/methods/index.ts': "export { owaspRating } from './owasp-rating.ts';",
      'risk/methods/owasp-rating.ts': 'export function owaspRating() {}',
      'fixtures/index.ts': 'export {};',
      'fixtures/risk/make-risk.ts': "import type { Risk } from '../../risk/risks/risk.ts';",
      'fixtures/arbitraries/index.ts': "export { arbitraryRisk } from './records.ts';",
      'fixtures/arbitraries/records.ts': "import * as fc from 'fast-check';\nexport function arbitraryRisk() {}",
    };
    const sources = Object.entries(files).map(([path, source]) => ({ path, source }));
    expect(layoutViolations(sources)).toEqual([]);
  });
});

describe('floorViolations', () => {
  it.each([
    [
      'an import from a floor above',
      'core/room/a.ts',
      "import type { Risk } from '../../risk/risks/risk.ts';",
      'core/room/a.ts:1 imports risk/risks/risk.ts from a floor above its own',
    ],
    ['a folder without a floor', 'extras/room/a.ts', '', 'extras/room/a.ts lies in a folder that stands on no floor'],
    [
      "another area's index",
      'risk/room/a.ts',
      "\nimport { clauses } from '../../standard/index.ts';",
      'risk/room/a.ts:2 imports an index: import the file itself',
    ],
    [
      'a package that is no dependency',
      'risk/room/a.ts',
      "import fs from 'node:fs';",
      'risk/room/a.ts:1 imports node:fs, which is no dependency of this package',
    ],
    [
      'fast-check outside the arbitraries',
      'fixtures/risk/a.ts',
      "import * as fc from 'fast-check';",
      'fixtures/risk/a.ts:1 imports fast-check, which is no dependency of this package',
    ],
    [
      'the root of date-fns',
      'risk/room/a.ts',
      "import { addDays } from 'date-fns';",
      'risk/room/a.ts:1 imports date-fns, which is no dependency of this package',
    ],
    [
      'zod with all its locales',
      'risk/room/a.ts',
      "import { z } from 'zod';",
      "risk/room/a.ts:1 must write: import * as z from 'zod'",
    ],
  ])('finds %s', (_, path, source, violation) => {
    expect(floorViolations(modulesOf({ [path]: source }))).toEqual([violation]);
  });

  it('finds areas of one floor that import each other, around a corner and as types too', () => {
    const files = {
      'people/room/a.ts': "import { b } from '../../assets/room/b.ts';",
      'assets/room/b.ts': "import type { C } from '../../access/room/c.ts';",
      'access/room/c.ts': "import { a } from '../../people/room/a.ts';",
      'privacy/room/d.ts': "import { a } from '../../people/room/a.ts';",
    };
    expect(floorViolations(modulesOf(files))).toEqual(['access, assets, people import each other in a cycle']);
  });

  it('finds a root that lacks an area or has one of the top floor', () => {
    const files = {
      'index.ts': "export * as core from './core/index.ts';\nexport * as fixtures from './fixtures/index.ts';",
      'core/index.ts': 'export {};',
      'risk/index.ts': 'export {};',
      'fixtures/index.ts': 'export {};',
    };
    expect(floorViolations(modulesOf(files))).toEqual([
      'index.ts must re-export floors 0 to 4: core, risk; it has core, fixtures',
    ]);
  });
});

describe('roomViolations', () => {
  const twelve = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`risk/views/file${index}.ts`, '']));

  it('lets a room have 2 to 12 files and a room of fixtures any number', () => {
    expect(roomViolations(modulesOf(twelve))).toEqual([]);
    expect(roomViolations(modulesOf({ 'risk/views/a.ts': '', 'risk/views/b.ts': '' }))).toEqual([]);
    expect(roomViolations(modulesOf({ 'fixtures/risk/a.ts': '' }))).toEqual([]);
    expect(roomViolations(modulesOf({ 'risk/views/a.ts': '' }))).toEqual([
      'risk/views has 1 files: a room has 2 to 12',
    ]);
    expect(roomViolations(modulesOf({ ...twelve, 'risk/views/a.ts': '' }))).toEqual([
      'risk/views has 13 files: a room has 2 to 12',
    ]);
  });

  it('finds a file outside a room and a room within a room', () => {
    const files = { 'risk/a.ts': '', 'risk/views/lists/b.ts': '', 'risk/views/c.ts': '', 'standard/ids.ts': '' };
    expect(roomViolations(modulesOf(files))).toEqual([
      'risk/a.ts lies in no room of its area',
      'risk/views/lists/b.ts lies in no room of its area',
    ]);
  });

  it('finds rooms that import each other, and lets rooms of two areas have the same name', () => {
    const files = {
      'risk/views/a.ts': "import { b } from '../scoring/b.ts';",
      'risk/views/c.ts': '',
      'risk/scoring/b.ts': "import type { C } from '../views/c.ts';",
      'risk/scoring/d.ts': '',
    };
    expect(roomViolations(modulesOf(files))).toEqual([
      'the rooms risk/scoring, risk/views import each other in a cycle',
    ]);
  });

  it('finds files that import each other, as types too', () => {
    const files = {
      'risk/views/a.ts': "import { b } from './b.ts';",
      'risk/views/b.ts': "import type { C } from './c.ts';",
      'risk/views/c.ts': "import type { A } from './a.ts';",
    };
    expect(roomViolations(modulesOf(files))).toEqual([
      'risk/views/a.ts, risk/views/b.ts, risk/views/c.ts import each other in a cycle',
    ]);
  });

  it('finds a private file of another area, unless it is of core', () => {
    const files = {
      'controls/index.ts': "export { isCustom } from './control/custom.ts';",
      'controls/control/custom.ts': '',
      'controls/control/problem.ts': '',
      'core/records/record.ts': '',
      'core/records/text.ts': '',
      'risk/risks/a.ts':
        "import '../../core/records/record.ts';\nimport '../../controls/control/custom.ts';\nimport '../../controls/control/problem.ts';",
      'risk/risks/b.ts': '',
    };
    expect(roomViolations(modulesOf(files))).toEqual([
      'risk/risks/a.ts:3 imports controls/control/problem.ts, which is private to its area',
    ]);
  });
});

describe('kindViolations', () => {
  it.each([
    [
      'code in an index',
      'risk/index.ts',
      "export const answer = 42;\nexport * from './risks/risk.ts';",
      'risk/index.ts:1 does more than re-export',
    ],
    [
      'an import in an index',
      'risk/index.ts',
      "import { risk } from './risks/risk.ts';\nexport * from './risks/risk.ts';",
      'risk/index.ts:1 does more than re-export',
    ],
    ['a drawer', 'risk/views/utils.ts', '', 'risk/views/utils.ts has no name of its own: call it after what it holds'],
    [
      'a drawer with a label',
      'risk/views/date-helpers.ts',
      '',
      'risk/views/date-helpers.ts has no name of its own: call it after what it holds',
    ],
    [
      'a room of drawers',
      'risk/common/a.ts',
      '',
      'risk/common/a.ts has no name of its own: call it after what it holds',
    ],
    ['two ideas', 'risk/views/score-and-rank.ts', '', 'risk/views/score-and-rank.ts holds two ideas: split it'],
    ['a path of a machine', 'risk/views/a.ts', '// see /home/me/notes', 'risk/views/a.ts names a path of some machine'],
    [
      'a long file',
      'risk/views/a.ts',
      `function a() {${lines(249)}\n}`,
      'risk/views/a.ts has 251 lines of code, at most 250',
    ],
    [
      'a private file of a few lines',
      'risk/views/a.ts',
      `/** Long ${'\n * comment'.repeat(20)} */\nexport function a() {${lines(12)}\n}`,
      'risk/views/a.ts is private and has 14 lines of code: put it where it is used',
    ],
    [
      'the clock',
      'risk/views/a.ts',
      'const a = new Date();',
      'risk/views/a.ts:1 is impure: new Date() reads the clock',
    ],
    [
      'the clock without parentheses',
      'risk/views/a.ts',
      'const a = new Date;',
      'risk/views/a.ts:1 is impure: new Date() reads the clock',
    ],
    [
      'the clock as a call',
      'risk/views/a.ts',
      'const a = Date.now();',
      'risk/views/a.ts:1 is impure: Date.now() reads the clock',
    ],
    [
      'the clock as text',
      'risk/views/a.ts',
      'const a = Date();',
      'risk/views/a.ts:1 is impure: Date() reads the clock',
    ],
    [
      "the host's time zone",
      'risk/views/a.ts',
      'const a = new Date(2026, 1, 1);',
      'risk/views/a.ts:1 is impure: new Date(y, m, …) reads the host zone',
    ],
    ['randomness', 'risk/views/a.ts', 'const a = Math.random();', 'risk/views/a.ts:1 is impure: Math.random()'],
    ['output', 'risk/views/a.ts', "\nconsole.log('a');", 'risk/views/a.ts:2 is impure: console is not of the language'],
    [
      'the environment',
      'risk/views/a.ts',
      'const a = process.env;',
      'risk/views/a.ts:1 is impure: process is not of the language',
    ],
  ])('finds %s', (_, path, source, violation) => {
    expect(kindViolations(modulesOf({ [path]: source }))).toEqual([violation]);
  });

  it('lets a file have 250 lines of code, a table any number, and a file that the index exports a few', () => {
    const files = {
      'risk/index.ts': "export { a } from './views/a.ts';",
      'risk/views/a.ts': 'export function a() {}',
      'risk/views/b.ts': `function b() {${lines(248)}\n}${'\n// comment'.repeat(9)}`,
      'risk/views/table.ts': `export const table = [\n${'1,\n'.repeat(1000)}];`,
    };
    expect(kindViolations(modulesOf(files))).toEqual([]);
  });

  it('lets a validator import a schema, but not a rule import a validator', () => {
    const files = {
      'risk/index.ts': "export { validateRisk } from './risks/validate-risk.ts';",
      'risk/risks/risk.ts': "import * as z from 'zod';",
      'risk/risks/validate-risk.ts':
        "import { RiskSchema } from './risk.ts';\nexport function validateRisk() {\n  return RiskSchema;\n}",
      'risk/views/score-risk.ts': "import { validateRisk } from '../risks/validate-risk.ts';",
    };
    expect(kindViolations(modulesOf(files))).toEqual([
      'risk/views/score-risk.ts:1 imports the schema file risk/risks/validate-risk.ts at run time: import type',
    ]);
  });

  it('finds a rule that imports a schema at run time', () => {
    const files = {
      'risk/risks/risk.ts': "import * as z from 'zod';",
      'risk/views/score-risk.ts':
        "import type { Risk } from '../risks/risk.ts';\nimport { RiskSchema } from '../risks/risk.ts';",
    };
    expect(kindViolations(modulesOf(files))).toEqual([
      'risk/views/score-risk.ts:2 imports the schema file risk/risks/risk.ts at run time: import type',
    ]);
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
