import { readdirSync } from 'node:fs';

/**
 * The subpaths of the package by the names of their index modules: `risk/index`, `risk/methods/index`, last `index` for the package itself.
 *
 * @param {string} folder
 * @param {string} ending
 */
export function indexesIn(folder, ending) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name === `index${ending}` || name.endsWith(`/index${ending}`))
    .map((name) => name.slice(0, -ending.length))
    .toSorted((a, b) => (b === 'index' || (a !== 'index' && a < b) ? -1 : 1));
}
