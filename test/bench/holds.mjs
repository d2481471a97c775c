/*
 * Shows how much longer `disposalBacklog` takes for a million records of which every tenth has a legal hold of its own than without holds: both
 * in turn, the shortest of three runs each.
 */
import { disposalBacklog } from 'isms-kit/retention';

/** @typedef {import('isms-kit/core').CalendarDate} CalendarDate */
/** @typedef {import('isms-kit/retention').RetentionRecord} RetentionRecord */
/** @typedef {import('isms-kit/retention').RetentionRule} RetentionRule */
/** @typedef {import('isms-kit/retention').LegalHold} LegalHold */

const size = 1_000_000;
const heldOf = 10;
const rounds = 3;
const mostTimes = 4;

/** @type {readonly RetentionRule[]} */
const rules = [
  {
    id: 'minimum',
    category: 'mail',
    role: 'minimum',
    end: { kind: 'after', event: 'closed', cutoff: 'calendar-year-end', period: 'P6Y' },
    basis: { citation: 'Retention policy' },
    disposal: { method: 'purge', within: 'P90D' },
  },
];
/** @type {readonly RetentionRecord[]} */
const records = Array.from({ length: size }, (_, index) => ({
  id: `record-${index}`,
  category: 'mail',
  events: { closed: /** @type {CalendarDate} */ (`20${10 + (index % 16)}-0${1 + (index % 9)}-15`) },
}));
/** @type {readonly LegalHold[]} */
const holds = Array.from({ length: size / heldOf }, (_, index) => ({
  id: `hold-${index}`,
  matter: 'Audit',
  scope: { kind: 'records', records: [`record-${index * heldOf}`] },
  placedOn: '2024-03-01',
  placedBy: 'Counsel',
  releasedOn: null,
}));

let free = Infinity;
let held = Infinity;
for (let round = 0; round < rounds; round += 1) {
  free = Math.min(free, timeOf([]));
  held = Math.min(held, timeOf(holds));
}
const times = held / free;
console.log(
  `disposalBacklog of ${size} records, ${size / heldOf} held: ${times.toFixed(1)} times the time without holds (at most ${mostTimes})`,
);
if (times > mostTimes) process.exitCode = 1;

/** @param {readonly LegalHold[]} onRecords */
function timeOf(onRecords) {
  const start = performance.now();
  disposalBacklog(records, { rules }, { asOf: '2026-11-21', holds: onRecords });
  return performance.now() - start;
}
