/* Prevents package tests that speak of yesterday's `dist`. */
import { execFileSync } from 'node:child_process';

export function setup(): void {
  execFileSync(process.execPath, ['.ci/build-if-stale.mjs'], { stdio: ['ignore', 'inherit', 'inherit'] });
}
