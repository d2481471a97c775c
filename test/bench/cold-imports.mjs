/*
 * Shows what a cold import costs in Node, as a ratio to that of zod, which all schemas need: fresh processes in turn, medians. Fails when
 * the package itself costs more than it may.
 */
import { execFileSync } from 'node:child_process';

const rounds = 15;
const mostTimesZod = 2.5;

const ways = [
  { format: 'module', load: (/** @type {string} */ name) => `await import('${name}')` },
  { format: 'commonjs', load: (/** @type {string} */ name) => `require('${name}')` },
];
for (const { format, load } of ways) {
  const names = ['zod', 'isms-kit', 'isms-kit/risk', 'isms-kit/risk/methods'];
  /** @type {Map<string, number[]>} */
  const times = new Map(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const code = `const start = performance.now(); ${load(name)}; console.log(performance.now() - start)`;
      times.get(name)?.push(Number(execFileSync(process.execPath, [`--input-type=${format}`, '-e', code])));
    }
  }
  const [zod = Number.NaN, root = Number.NaN, ...others] = names.map((name) => medianOf(times.get(name) ?? []));
  const cells = [root, ...others].map((time, place) => `${names[place + 1]} ${(time / zod).toFixed(1)}`);
  console.log(
    `cold ${format === 'module' ? 'import' : 'require'}, times zod (${Math.round(zod)} ms): ${cells.join(', ')}`,
  );
  if (root > zod * mostTimesZod) {
    console.error(`isms-kit must cost at most ${mostTimesZod} times zod.`);
    process.exitCode = 1;
  }
}

/** @param {readonly number[]} values */
function medianOf(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
