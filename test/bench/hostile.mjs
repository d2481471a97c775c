/*
 * Feeds mutated documents to the functions that take data of strangers, and shows that none crashes, hangs or touches a prototype:
 *
 *   node test/bench/hostile.mjs [inputs, 10,000 when absent, at most a million] [seed]
 *
 * An input is one register of the example with one to three parts replaced, removed, renamed or repeated. The seed makes a run repeatable; each
 * failure names the number of its input. No part of `npm run bench`, since a million inputs take hours.
 */
import {
  exampleAsOf,
  exampleIsms,
  makeIsms,
  makeLegalHold,
  makeRisk,
  makeRiskCriteria,
  makeStatement,
} from 'isms-kit/fixtures';
import {
  agenda,
  assessReadiness,
  checkIntegrity,
  checkIsms,
  gapRoadmap,
  migrateIsms,
  parseIsms,
  validateIsms,
} from 'isms-kit/isms';

const count = Math.min(Number(process.argv[2] ?? 10_000), 1_000_000);
const seed = Number(process.argv[3] ?? 20_261_121);
const mostMilliseconds = 5_000;

const asOf = exampleAsOf;
const window = { from: asOf, through: '2027-12-31', asOf };
const { schemaVersion, organization, ...registers } = exampleIsms;
const further = { risks: [makeRisk()], riskCriteria: makeRiskCriteria(), statementOfApplicability: makeStatement() };

/** Small documents of one register, so that many can be tried. @type {readonly object[]} */
const documents = Object.entries({ ...registers, ...further }).map(([name, content]) =>
  Object.assign({ schemaVersion, organization }, name === 'risks' ? { riskCriteria: further.riskCriteria } : {}, {
    [name]: Array.isArray(content) ? content.slice(0, 3) : content,
  }),
);

/** The functions, with whether they may refuse an input by a RangeError. @type {readonly (readonly [name: string, mayRefuse: boolean, call: (input: any) => unknown])[]} */
const functions = [
  ['parseIsms', false, parseIsms],
  ['validateIsms', false, (input) => validateIsms(input, { asOf })],
  ['migrateIsms', false, migrateIsms],
  ['checkIsms', false, (input) => checkIsms(input, { asOf })],
  ['checkIntegrity', false, checkIntegrity],
  ['agenda', true, (input) => agenda(input, /** @type {any} */ (window))],
  ['assessReadiness', false, (input) => assessReadiness(input, { asOf })],
  ['gapRoadmap', false, (input) => gapRoadmap(input, { asOf })],
];

/** @type {readonly (() => unknown)[]} */
const hostile = [
  () => null,
  () => undefined,
  () => '',
  () => '\ud800',
  () => 'x'.repeat(100_000),
  () => '2026-02-30',
  () => '=cmd()',
  () => -0,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => Number.MAX_SAFE_INTEGER + 2,
  () => 1e308,
  () => true,
  () => [],
  () => ({}),
  () => Array.from({ length: 3 }),
  () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  () => JSON.parse('['.repeat(5_000) + ']'.repeat(5_000)),
  () => 10n,
  () => new Map([[1, 2]]),
  () => new Date(Number.NaN),
  () => () => 1,
];
const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', '', '\ud800', 'id'];

let state = seed;
let slowest = { milliseconds: 0, input: -1, name: '' };
let refusals = 0;
let failures = 0;
const untouched = prototypeNames();

for (let input = 0; input < count; input += 1) {
  const document = mutated(structuredClone(documents[below(documents.length)]));
  for (const [name, mayRefuse, call] of functions) {
    const start = performance.now();
    try {
      call(document);
    } catch (error) {
      if (mayRefuse && error instanceof RangeError && !/call stack/.test(error.message)) refusals += 1;
      else report(`${name} threw ${String(error)}`, input);
    }
    const milliseconds = performance.now() - start;
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, input, name };
    if (milliseconds > mostMilliseconds) report(`${name} took ${milliseconds.toFixed(0)} ms`, input);
  }
  if (Object.hasOwn(Object.prototype, 'polluted')) report('a prototype was touched', input);
}
const now = prototypeNames();
if (now !== untouched) report('a prototype was touched', count);

const few = secondsFor(100_000);
const many = secondsFor(1_000_000);
console.log(
  `a million findings: ${many.toFixed(1)} s, ${(many / few).toFixed(1)} times the time of a tenth (at most 20)`,
);
if (many > few * 20) report('a million findings took too long', count);
console.log(`${count} inputs of seed ${seed}: ${failures} failures, ${refusals} refusals`);
console.log(`slowest: ${slowest.name} of input ${slowest.input}, ${slowest.milliseconds.toFixed(0)} ms`);
if (failures > 0) process.exitCode = 1;

/** The names that every object and every list has. */
function prototypeNames() {
  return [Object.prototype, Array.prototype].flatMap((prototype) => Object.getOwnPropertyNames(prototype)).join(' ');
}

/** The processor time for a hold that names as many records that are not there. @param {number} size */
function secondsFor(size) {
  const records = Array.from({ length: size }, (_, index) => `record-${index}`);
  const document = makeIsms({
    legalHolds: [makeLegalHold({ scope: { kind: 'records', records } })],
    retentionRecords: [],
  });
  const before = process.cpuUsage();
  if (checkIntegrity(document).length !== size) report(`${size} findings were not found`, count);
  return process.cpuUsage(before).user / 1_000_000;
}

/** @param {string} sentence @param {number} input */
function report(sentence, input) {
  failures += 1;
  if (failures <= 20) console.error(`input ${input}: ${sentence}`);
}

/** A whole number from 0 to below a limit (mulberry32). @param {number} limit */
function below(limit) {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
}

/** @param {any} document */
function mutated(document) {
  let root = document;
  for (let change = 0; change <= below(3); change += 1) root = mutatedOnce(root);
  return root;
}

/** @param {any} root */
function mutatedOnce(root) {
  if (typeof root !== 'object' || root === null) return root;
  let holder = root;
  let keys = Object.keys(holder);
  // The walk goes down with a chance of two in three, so that outer parts change, too.
  for (let depth = 0; depth < 12 && below(3) > 0; depth += 1) {
    const inner = holder[keys[below(Math.max(keys.length, 1))] ?? ''];
    if (typeof inner !== 'object' || inner === null || Object.keys(inner).length === 0) break;
    holder = inner;
    keys = Object.keys(holder);
  }
  const key = keys[below(Math.max(keys.length, 1))];
  if (key === undefined) return root;
  const value = holder[key];
  switch (below(6)) {
    case 0:
      delete holder[key];
      break;
    case 1:
      define(holder, names[below(names.length)] ?? '', value);
      break;
    case 2:
      if (Array.isArray(holder)) holder.push(structuredCloneOrSame(value));
      else define(holder, key, [value, value]);
      break;
    case 3:
      // A text of another field: an id that is none, a day where a name is.
      define(holder, key, holder[keys[below(keys.length)] ?? key]);
      break;
    default:
      define(holder, key, hostile[below(hostile.length)]?.());
  }
  return root;
}

/** @param {object} holder @param {string} key @param {unknown} value */
function define(holder, key, value) {
  if (Array.isArray(holder) && key === 'length') return;
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

/** @param {unknown} value */
function structuredCloneOrSame(value) {
  try {
    return structuredClone(value);
  } catch {
    return value;
  }
}
