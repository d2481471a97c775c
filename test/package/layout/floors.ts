import { posix } from 'node:path';
import { areaOf, cyclesOf, importGraph, type Module } from './source-module.ts';

const floorOf: Readonly<Record<string, number>> = {
  standard: 0,
  core: 1,
  clauses: 2,
  controls: 2,
  risk: 2,
  retention: 2,
  deadlines: 2,
  governance: 3,
  people: 3,
  assets: 3,
  access: 3,
  operations: 3,
  development: 3,
  continuity: 3,
  incidents: 3,
  suppliers: 3,
  privacy: 3,
  isms: 4,
  fixtures: 5,
  locales: 5,
  oscal: 5,
  tables: 5,
  charts: 5,
  simulation: 5,
  crosswalks: 5,
};
const highestFloorOfRoot = 4;

const npmImport = /^(?:zod|ts-pattern|date-fns\/\w+|@date-fns\/utc(?:\/[\w/]+)?|@noble\/hashes\/\w+)$/;

/** Areas import only from floors below, or from their own floor without a cycle; packages only in the form that costs least. */
export function floorViolations(modules: readonly Module[]): readonly string[] {
  return [
    ...modules.flatMap(importViolations),
    ...cyclesOf(importGraph(modules, (path) => areaOf(path) || undefined)).map(
      (areas) => `${areas.join(', ')} import each other in a cycle`,
    ),
    ...rootViolations(modules),
  ];
}

function importViolations({ path, area, imports }: Module): readonly string[] {
  if (path === 'index.ts') return [];
  const floor = floorOf[area];
  if (floor === undefined) return [`${path} lies in a folder that stands on no floor`];
  return imports.flatMap(({ specifier, target, line, namespace, typeOnly }) => {
    const place = `${path}:${line}`;
    if (target === undefined) {
      const isArbitrary = specifier === 'fast-check' && path.startsWith('fixtures/arbitraries/');
      if (!npmImport.test(specifier) && !isArbitrary)
        return [`${place} imports ${specifier}, which is no dependency of this package`];
      const losesTreeShaking = specifier === 'zod' && !namespace && !typeOnly;
      return losesTreeShaking ? [`${place} must write: import * as z from 'zod'`] : [];
    }
    if (posix.basename(target) === 'index.ts') return [`${place} imports an index: import the file itself`];
    return (floorOf[areaOf(target)] ?? Infinity) > floor
      ? [`${place} imports ${target} from a floor above its own`]
      : [];
  });
}

function rootViolations(modules: readonly Module[]): readonly string[] {
  const root = modules.find(({ path }) => path === 'index.ts');
  if (root === undefined) return [];
  const areas = new Set(modules.map(({ area }) => area).filter((area) => area !== ''));
  const expected = [...areas].filter((area) => (floorOf[area] ?? Infinity) <= highestFloorOfRoot).toSorted();
  const actual = root.imports
    .map(({ target, specifier }) => target?.replace(/\/index\.ts$/, '') ?? specifier)
    .toSorted();
  return expected.join() === actual.join()
    ? []
    : [
        `index.ts must re-export floors 0 to ${highestFloorOfRoot}: ${expected.join(', ')}; it has ${actual.join(', ')}`,
      ];
}
