import { floorViolations } from './floors.ts';
import { kindViolations } from './kinds.ts';
import { roomViolations } from './rooms.ts';
import { readModule, type SourceFile } from './source-module.ts';

/** What breaks the rules of the house in `src`, a line each: `risk/scoring/score-risk.ts:3 …`. */
export function layoutViolations(files: readonly SourceFile[]): readonly string[] {
  const modules = files.map(readModule);
  return [...kindViolations(modules), ...floorViolations(modules), ...roomViolations(modules)];
}
