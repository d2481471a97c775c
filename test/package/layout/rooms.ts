import { cyclesOf, importGraph, isIndex, type Module, roomOf } from './source-module.ts';

/** `standard` is one room of tables. */
const areasWithoutRooms: ReadonlySet<string> = new Set(['', 'standard']);
/** `fixtures` has a room for each area, `locales` a room for each language with a file for each area. */
const areasWithRoomsOfAnySize: ReadonlySet<string> = new Set(['fixtures', 'locales']);
const fewestFiles = 2;
const mostFiles = 12;

/**
 * Files lie in rooms of an area. A room imports only rooms below it, and no two files import each other in a circle, types included. A file
 * that no index exports is private: its own room and the rooms above it may import it, another area may not; rooms of `core` serve everyone.
 */
export function roomViolations(modules: readonly Module[]): readonly string[] {
  return [
    ...modules.flatMap(placeViolations),
    ...sizeViolations(modules),
    ...privacyViolations(modules),
    ...cyclesOf(importGraph(modules.filter(isPlaced), roomPath)).map(
      (rooms) => `the rooms ${rooms.join(', ')} import each other in a cycle`,
    ),
    ...cyclesOf(importGraph(modules, (path) => path)).map(
      (files) => `${files.join(', ')} import each other in a cycle`,
    ),
  ];
}

function isPlaced(module: Module): boolean {
  return !areasWithoutRooms.has(module.area) && !isIndex(module);
}

function roomPath(path: string): string | undefined {
  return roomOf(path) === '' ? undefined : path.split('/').slice(0, 2).join('/');
}

function placeViolations(module: Module): readonly string[] {
  const { path } = module;
  const depth = path.split('/').length;
  if (isPlaced(module) && depth !== 3) return [`${path} lies in no room of its area`];
  return [];
}

function sizeViolations(modules: readonly Module[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { path, area } of modules) {
    const room = roomPath(path);
    if (room !== undefined && !areasWithRoomsOfAnySize.has(area)) counts.set(room, (counts.get(room) ?? 0) + 1);
  }
  return [...counts].flatMap(([room, count]) =>
    count >= fewestFiles && count <= mostFiles
      ? []
      : [`${room} has ${count} files: a room has ${fewestFiles} to ${mostFiles}`],
  );
}

function privacyViolations(modules: readonly Module[]): readonly string[] {
  const exported = new Set(modules.filter(isIndex).flatMap(({ imports }) => imports.map(({ target }) => target ?? '')));
  return modules.flatMap((module) => {
    if (isIndex(module)) return [];
    return module.imports.flatMap(({ target, line }) => {
      if (target === undefined || target.startsWith('core/') || target.startsWith(`${module.area}/`)) return [];
      return exported.has(target) ? [] : [`${module.path}:${line} imports ${target}, which is private to its area`];
    });
  });
}
