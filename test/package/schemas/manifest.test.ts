/*
 * Prevents a manifest that leaves out a function, tells of a schema that is not there, or needs more room than the functions are worth.
 */
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { subpaths } from '../subpaths.ts';
import {
  ajvOfPublished,
  partsOf,
  publishedManifest,
  publishedNames,
  type PublishedFunction,
} from './published-schemas.ts';

/** The most bytes for a function in the manifest, on average. */
const mostBytesEach = 1_000;

const { functions, records, answers } = publishedManifest;

/** The schemas of a function: those of its parameters and of its answer. */
function schemasOf({ parameters, returns }: PublishedFunction): readonly object[] {
  return [...parameters, returns].flatMap(({ schema }) => schema ?? []);
}

describe('dist/manifest.json', () => {
  it.each(subpaths.filter(({ path }) => path !== 'index'))('lists every function of $specifier', async (subpath) => {
    const module = (await import(subpath.specifier)) as Readonly<Record<string, unknown>>;
    const exported = Object.keys(module).filter((name) => typeof module[name] === 'function');
    const listed = functions.filter(({ subpath: own }) => own === subpath.path).map(({ name }) => name);
    expect(listed.toSorted()).toEqual(exported.toSorted());
  });

  it('has a summary, a sentence for each parameter, the answer and an example of each function', () => {
    const silent = functions.filter(
      ({ name, summary, parameters, returns, example }) =>
        !/^[A-Z].*[.:]$/.test(summary) ||
        !parameters.every((parameter) => /^\w+$/.test(parameter.name) && parameter.description !== '') ||
        returns.description === '' ||
        !example.includes(name),
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('knows the functions that need the day or the instant of the question', () => {
    const needing = functions.filter(({ asOf }) => asOf).map(({ name }) => name);
    expect(needing).toEqual(
      expect.arrayContaining(['assessRisk', 'assessRetention', 'notificationClocks', 'actionState']),
    );
    expect(needing).not.toContain('scoreRisk');
    expect(needing).not.toContain('isCalendarDate');
    expect(needing).not.toContain('checkStatement');
  });

  it('refers to published schemas only, in schemas that a validator reads', () => {
    const ajv = ajvOfPublished();
    const ids = new Set(publishedNames.map((name) => `urn:isms-kit:schemas:${name}`));
    const references = functions
      .flatMap(schemasOf)
      .flatMap(partsOf)
      .flatMap(({ $ref }) => $ref ?? []);
    expect(references.filter((reference) => !ids.has(reference))).toEqual([]);
    expect(references).toEqual(expect.arrayContaining(['urn:isms-kit:schemas:risk', 'urn:isms-kit:schemas:finding']));
    for (const schema of functions.flatMap(schemasOf)) expect(() => ajv.compile(schema)).not.toThrow();
  });

  it('tells the schema of every answer that has one', () => {
    const told = new Set(functions.flatMap(({ returns }) => partsOf(returns.schema)).flatMap(({ $ref }) => $ref ?? []));
    expect(answers.filter((name) => !told.has(`urn:isms-kit:schemas:${name}`))).toEqual([]);
    expect([...records, ...answers].toSorted()).toEqual(publishedNames.toSorted());
  });

  it(`has at most ${mostBytesEach} bytes for each function`, () => {
    expect(statSync('dist/manifest.json').size).toBeLessThanOrEqual(functions.length * mostBytesEach);
  });
});

describe('llms.txt', () => {
  it('names every subpath with its declarations, the manifest, a schema and every guide', () => {
    const text = readFileSync('llms.txt', 'utf8');
    for (const { path, specifier } of subpaths)
      expect(text).toContain(`[${specifier}](dist/${path === 'index' ? path : `${path}/index`}.d.ts): `);
    for (const target of ['dist/manifest.json', 'dist/schemas/risk.json', 'docs/guides/json-schema.md'])
      expect(text).toContain(`(${target}): `);
  });
});
