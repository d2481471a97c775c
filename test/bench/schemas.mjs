/*
 * Shows what parsing costs: plain, after `z.compile`, and in Ajv on the generated JSON Schema; medians of five processes. With
 * `ISMS_KIT_BASELINE=<folder of another built version>` that one is measured in turn with this one.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** @typedef {'plain' | 'compiled' | 'ajv'} Way */
/** @typedef {{ readonly name: string } & Readonly<Record<Way, number | null>>} Row */

const processes = 5;
const baseline = process.env['ISMS_KIT_BASELINE'];
const folders = [...(baseline === undefined ? [] : [baseline]), '.'];
const code = readFileSync(new URL('measure-schemas.mjs', import.meta.url), 'utf8');
const ajv = import.meta.resolve('ajv/dist/2020.js');

/** @type {Row[][][]} */
const runs = folders.map(() => []);
for (let run = 0; run < processes; run += 1) {
  for (const [place, folder] of folders.entries()) {
    const options = { cwd: folder, input: code, encoding: /** @type {const} */ ('utf8') };
    runs[place]?.push(JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-', ajv], options)));
  }
}

const medians = runs.map((ofPackage) =>
  (ofPackage[0] ?? []).map((row, place) =>
    medianRow(
      row.name,
      ofPackage.map((rows) => rows[place]),
    ),
  ),
);
const own = medians.at(-1) ?? [];
const before = baseline === undefined ? undefined : medians[0];
console.log(
  `inputs a second${' '.repeat(31)}${['plain', 'z.compile', 'Ajv'].map((name) => name.padStart(18)).join('')}`,
);
for (const [place, row] of own.entries()) {
  const old = before?.[place];
  if (old !== undefined) console.log(lineOf(`${row.name}, baseline`, old, old.plain));
  console.log(lineOf(row.name, row, (old ?? row).plain));
}

/** @param {string} name @param {readonly (Row | undefined)[]} rows @returns {Row} */
function medianRow(name, rows) {
  /** @param {Way} way */
  const medianOf = (way) => {
    const rates = rows.flatMap((row) => row?.[way] ?? []);
    return rates.length < rows.length ? null : (rates.toSorted((a, b) => a - b)[Math.floor(rates.length / 2)] ?? null);
  };
  return { name, plain: medianOf('plain'), compiled: medianOf('compiled'), ajv: medianOf('ajv') };
}

/** The rates, and how many times that of reference each is. @param {string} name @param {Row} row @param {number | null} reference */
function lineOf(name, { plain, compiled, ajv: other }, reference) {
  const cells = [plain, compiled, other].map((rate) =>
    rate === null || reference === null
      ? 'cannot'
      : `${Math.round(rate).toLocaleString('en')} (${(rate / reference).toFixed(1)})`,
  );
  return `${name.padEnd(46)}${cells.map((cell) => cell.padStart(18)).join('')}`;
}
