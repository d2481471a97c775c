/*
 * Shows what an import costs a consumer's compiler, as a ratio to that of zod, which all schemas need: the types that it makes from generic
 * ones and the time of its check, medians of three processes in turn.
 */
import { consumers, measureChecking } from './measure-checking.mjs';

const rounds = 3;
const names = /** @type {(keyof typeof consumers)[]} */ (Object.keys(consumers));

for (const skipLibCheck of [false, true]) {
  /** @type {import('./measure-checking.mjs').Checking[][]} */
  const runs = names.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, name] of names.entries()) {
      runs[place]?.push(measureChecking(name, { compiler: 'typescript', skipLibCheck }));
    }
  }
  const [zod, ...others] = runs.map((run) => ({
    instantiations: medianOf(run.map(({ instantiations }) => instantiations)),
    seconds: medianOf(run.map(({ seconds }) => seconds)),
  }));
  if (zod === undefined) throw new Error('zod was not measured');
  const cells = others.map(({ instantiations, seconds }, place) => {
    const ratios = [instantiations / zod.instantiations, seconds / zod.seconds].map((ratio) => ratio.toFixed(2));
    return `${names[place + 1]} ${ratios[0]} instantiations, ${ratios[1]} time`;
  });
  const reach = skipLibCheck ? 'with skipLibCheck' : 'of all declarations';
  console.log(`check ${reach}, times zod (${zod.instantiations}, ${zod.seconds.toFixed(2)} s): ${cells.join('; ')}`);
}

/** @param {readonly number[]} values */
function medianOf(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
