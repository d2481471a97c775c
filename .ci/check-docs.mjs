/*
 * Prevents API pages that tell of another version of the code: generates them into a temporary folder, compares with the
 * committed `docs/api`, and names each file that differs. `npm run docs` mends it.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const committed = 'docs/api';
const generated = mkdtempSync(join(tmpdir(), 'isms-kit-docs-'));

/** @param {string} folder @returns {string[]} */
function pagesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
}

/** @param {string} page */
function differenceOf(page) {
  if (!existsSync(join(committed, page))) return 'missing';
  if (!existsSync(join(generated, page))) return 'no longer generated';
  const same = readFileSync(join(committed, page)).equals(readFileSync(join(generated, page)));
  return same ? undefined : 'differs';
}

try {
  execFileSync(process.execPath, ['node_modules/typedoc/bin/typedoc', '--logLevel', 'Warn', '--out', generated], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const pages = [...new Set([...pagesIn(committed), ...pagesIn(generated)])].toSorted();
  const differences = pages.flatMap((page) => {
    const difference = differenceOf(page);
    return difference === undefined ? [] : [`${committed}/${page}: ${difference}`];
  });
  if (differences.length > 0) {
    console.error(
      `${differences.join('\n')}\nThe API pages are out of date: run \`npm run docs\` and commit the result.`,
    );
    process.exitCode = 1;
  }
} catch {
  process.exitCode = 1;
} finally {
  rmSync(generated, { recursive: true, force: true });
}
