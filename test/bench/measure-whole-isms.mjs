/*
 * Measures one size of a generated ISMS in this process and prints what it found as JSON; `whole-isms.mjs` runs it. Some of the last records have a
 * field that collects the garbage and measures the heap when it is read: what the check keeps for the other records is alive then.
 */
import { generateIsms } from 'isms-kit/fixtures';
import { checkIntegrity, checkIsms, IsmsSchema } from 'isms-kit/isms';

/** @typedef {import('isms-kit/isms').Isms} Isms */
/** @typedef {'parse' | 'integrity' | 'check'} Step */
/** @typedef {{ readonly records: number, readonly seconds: Readonly<Record<Step, number>>, readonly heaps: number }} Measured */

const size = Number(process.argv[2]);
const asOf = '2026-11-21';
const shares = {
  people: 0.09,
  assets: 0.18,
  risks: 0.09,
  suppliers: 0.03,
  accounts: 0.09,
  vulnerabilities: 0.09,
  nonconformities: 0.04,
  trainings: 0.09,
  retentionRecords: 0.09,
};
const counts = Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, Math.round(size * share)]));
/** @type {unknown} */
let input = generateIsms({ seed: 'bench', asOf, ...counts });
const before = usedHeap();
const [isms, parse] = timed(() => IsmsSchema.parse(input));
const ofDocument = usedHeap() - before;
input = undefined;
const [, integrity] = timed(() => checkIntegrity(isms));
const [, check] = timed(() => checkIsms(isms, { asOf }));
const records = Object.values(isms).reduce((sum, register) => sum + (Array.isArray(register) ? register.length : 0), 0);

/** @type {Measured} */
const measured = { records, seconds: { parse, integrity, check }, heaps: peakOfCheck() / ofDocument };
console.log(JSON.stringify(measured));

/** The heap at its highest while the check runs, the document in it and the findings left out. */
function peakOfCheck() {
  const start = usedHeap() - ofDocument;
  let most = 0;
  for (const register of /** @type {const} */ ([
    'risks',
    'people',
    'suppliers',
    'assets',
    'accounts',
    'vulnerabilities',
    'retentionRecords',
  ])) {
    const record = isms[register]?.at(-1);
    if (record === undefined) continue;
    const { id } = record;
    const get = () => {
      most = Math.max(most, usedHeap());
      return id;
    };
    Object.defineProperty(record, 'id', { get, enumerable: true });
  }
  const untouched = usedHeap();
  const findings = checkIsms(isms, { asOf });
  const ofFindings = usedHeap() - untouched;
  // The findings are used once more, so that they are in the heap that is measured.
  if (findings.length === 0) throw new Error('There is nothing to measure.');
  return most - ofFindings - start;
}

/**
 * @template Answer
 * @param {() => Answer} run
 * @returns {[answer: Answer, seconds: number]}
 */
function timed(run) {
  const { user: start } = process.cpuUsage();
  const answer = run();
  return [answer, (process.cpuUsage().user - start) / 1e6];
}

function usedHeap() {
  if (globalThis.gc === undefined) throw new Error('Node must run with --expose-gc.');
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
