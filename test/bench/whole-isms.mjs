/*
 * Shows what a whole ISMS costs: parsing, integrity and check of a generated document of 100,000 and of 1,000,000 records, in records a second,
 * how much longer the larger one takes, and the peak of memory in heaps of the parsed document.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./measure-whole-isms.mjs').Measured} Measured */

const sizes = [100_000, 1_000_000];
const mostTimes = 12;
const mostHeaps = 3;
const script = fileURLToPath(new URL('measure-whole-isms.mjs', import.meta.url));
const options = ['--expose-gc', '--max-old-space-size=8192'];

const [small, large] = sizes.map((size) => {
  /** @type {Measured} */
  const measured = JSON.parse(execFileSync(process.execPath, [...options, script, String(size)], { encoding: 'utf8' }));
  return measured;
});
if (small === undefined || large === undefined) throw new Error('Two sizes are compared.');

for (const step of /** @type {const} */ (['parse', 'integrity', 'check'])) {
  const rates = [small, large].map(
    ({ records, seconds }) => `${Math.round(records / seconds[step]).toLocaleString('en')} for ${records}`,
  );
  const times = large.seconds[step] / small.seconds[step];
  console.log(`ISMS, ${step}, records a second: ${rates.join(', ')}; ${times.toFixed(1)} times (at most ${mostTimes})`);
  if (times > mostTimes) process.exitCode = 1;
}
for (const { records, heaps } of [small, large]) {
  console.log(
    `ISMS, check of ${records} records, peak: ${heaps.toFixed(1)} heaps of the document (at most ${mostHeaps})`,
  );
  if (heaps > mostHeaps) process.exitCode = 1;
}
