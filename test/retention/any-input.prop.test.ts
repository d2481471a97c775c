import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  makeDisposalRecord,
  makeLegalHold,
  makeRetentionRecord,
  makeRetentionRule,
  makeRetentionSchedule,
} from '../../src/fixtures/index.ts';
import * as retention from '../../src/retention/index.ts';

const active = { kind: 'after', event: 'created', cutoff: 'quarter-end', period: 'P2Y' } as const;
const term = { kind: 'term-end', ends: ['2021-07-31', '2022-07-31'] } as const;
const rules = [
  ...makeRetentionSchedule().rules,
  makeRetentionRule({
    id: 'ten',
    validFrom: '2020-01-01',
    validTo: '2027-12-31',
    phases: [{ name: 'active', end: active }],
    end: {
      kind: 'latest',
      of: [
        {
          kind: 'after',
          event: 'voucher-created',
          cutoff: { kind: 'fiscal-year-end', month: 2, day: 'last' },
          period: 'P10Y',
        },
        { kind: 'after', event: 'voucher-created', cutoff: term },
      ],
    },
  }),
  makeRetentionRule({ id: 'most', role: 'maximum', end: { kind: 'after', event: 'voucher-created', period: 'P3Y' } }),
];
const schedule = { ...makeRetentionSchedule(), rules };
const records = [
  makeRetentionRecord({ archivedOn: '2024-01-31', events: { 'voucher-created': '2021-03-04', created: '2021-03-04' } }),
  makeRetentionRecord({ id: 'voucher-2', disposedOn: '2029-01-15' }),
];
const holds = [
  makeLegalHold(),
  makeLegalHold({ id: 'hold-2', scope: { kind: 'records', records: ['voucher-2'] }, releasedOn: '2029-03-01' }),
  makeLegalHold({ id: 'hold-3', scope: { kind: 'categories', categories: ['accounting-vouchers'] } }),
];
const options = { asOf: '2026-11-29', holds, versionPolicy: 'at-as-of', jurisdictions: ['DE', 'EU'] } as const;
const outcome = retention.assessRetention(makeRetentionRecord(), schedule, options);
const disposals = [makeDisposalRecord(), makeDisposalRecord({ id: 'disposal-2', records: ['voucher-2'] })];
const copy = { store: 'database', deleteBy: '2026-05-30', backup: { kind: 'rolling', window: 'P30D' } };

const calls: readonly (readonly [keyof typeof retention, readonly unknown[], string])[] = [
  ['resolveRetentionEnd', [rules.at(-2)?.end, records[0]?.events], 'end|events'],
  [
    'assessRetention',
    [records[0], schedule, options],
    'record|events|archivedOn|disposedOn|schedule|rules|options|asOf|holds|versionPolicy|jurisdictions',
  ],
  ['describeRetention', [outcome], 'outcome'],
  [
    'readRetentionRules',
    [
      [{ ID: 'V', Category: 'V', Role: 'keep', Event: 'made', Time: '10 years', Basis: 'law', Method: 'shred' }],
      {
        columns: { period: 'Time' },
        words: { Bin: 'purge' },
        order: 'dmy',
        zone: 'UTC',
        firstRow: 2,
        limits: { rows: 9 },
      },
    ],
    'options|columns|words|order|zone|firstRow|limits',
  ],
  [
    'disposalBacklog',
    [records, schedule, options],
    'records|schedule|rules|options|asOf|holds|versionPolicy|jurisdictions',
  ],
  [
    'retentionDueItems',
    [
      { records, schedule, holds },
      { ...options, from: '2026-01-01', through: '2027-12-31' },
    ],
    'registers|rules|options|from|through|asOf|versionPolicy|jurisdictions',
  ],
  ['retentionWindow', [{ minimums: ['2026-12-31'], maximums: ['2029-06-30'] }], 'limits|minimums|maximums'],
  ['firstDayWithoutHold', ['2027-01-01', holds], 'day|holds'],
  ['lastTraceOn', [{ deleteBy: '2026-05-30', backupWindow: 'P30D' }], 'deletion|deleteBy|backupWindow'],
  ['lastTraceOfCopies', [[copy, { ...copy, backup: { kind: 'none' } }]], 'copies'],
  [
    'checkRetentionSchedule',
    [schedule, { asOf: '2026-11-29', jurisdictions: ['DE'] }],
    'schedule|context|asOf|jurisdictions',
  ],
  ['checkLegalHolds', [holds, { records, schedule }], 'holds|context'],
  [
    'checkDisposals',
    [disposals, { records, schedule, holds, versionPolicy: 'at-as-of', jurisdictions: ['DE'] }],
    'disposals|context|versionPolicy|jurisdictions',
  ],
  [
    'validateRetentionSchedule',
    [schedule, { asOf: '2026-11-29', jurisdictions: ['DE'] }],
    'context|asOf|jurisdictions',
  ],
  ['validateLegalHolds', [holds, { records, schedule }], 'context'],
  [
    'validateDisposals',
    [disposals, { records, schedule, holds, versionPolicy: 'at-as-of', jurisdictions: ['DE'] }],
    'context|versionPolicy|jurisdictions',
  ],
];

/** Any JSON value, and the words and days that code looks for in the wrong place. */
const values = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom('', 'P0D', 'PT72H', '2026-02-30', '29.11.2026', 'everything', 'latest', '__proto__', -0),
  fc.constantFrom([], {}, [null], { toString: 1, valueOf: 1 }, JSON.parse('{"__proto__": 1, "length": 3}')),
);

/** The value with another one at a place; the numbers choose the way to it. */
function replaced(value: unknown, [step, ...way]: readonly number[], by: unknown): unknown {
  if (step === undefined || typeof value !== 'object' || value === null) return by;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.with(Number(key), replaced(value[Number(key)], way, by));
  return { ...value, [key]: replaced((value as Record<string, unknown>)[key], way, by) };
}

function errorOf(ask: () => unknown): unknown {
  try {
    ask();
    return null;
  } catch (error) {
    return error;
  }
}

it('is there for every function', () => {
  const functions = Object.entries(retention).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));
  expect(calls.map(([name]) => name).toSorted()).toEqual(functions.toSorted());
});

describe('a function of retention on any JSON value', () => {
  it.each(calls)('%s returns, or throws a RangeError that begins with a parameter', (name, valid, parameters) => {
    const ask = Reflect.get(retention, name) as (...args: readonly unknown[]) => unknown;
    const begin = new RegExp(`^(?:${parameters})[.[ ]`);
    expect(errorOf(() => ask(...valid))).toBeNull();
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.nat(30), { maxLength: 9 }), values, (argument, way, by) => {
        const args = valid.with(argument % valid.length, replaced(valid[argument % valid.length], way, by));
        const error = errorOf(() => ask(...args));
        expect(error === null || (error instanceof RangeError && begin.test(error.message))).toBe(true);
        expect(String(error).length).toBeLessThan(520);
      }),
      { numRuns: 600, seed: 20_261_129 },
    );
  });
});
