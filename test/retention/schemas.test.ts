import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import {
  makeDisposalRecord,
  makeLegalHold,
  makeRetentionRecord,
  makeRetentionRule,
  makeRetentionSchedule,
} from '../../src/fixtures/index.ts';
import {
  CutoffSchema,
  DisposalRecordSchema,
  LegalHoldSchema,
  RetentionEndSchema,
  RetentionRecordSchema,
  RetentionRuleSchema,
  RetentionScheduleSchema,
} from '../../src/retention/index.ts';

/** The problems of a value: `path code`, the code of this library where the problem has one. */
function problemsOf(schema: z.ZodType, value: unknown): readonly string[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map((issue) => {
    const own: unknown = issue.code === 'custom' ? issue.params?.['code'] : issue.code;
    return `${issue.path.join('.')} ${String(own)}`;
  });
}

const fiscalYear = { kind: 'fiscal-year-end', month: 6, day: 30 };

const after = { kind: 'after', event: 'created', period: 'P1Y' };

describe('CutoffSchema', () => {
  it.each([
    ['the calendar year', 'calendar-year-end'],
    ['30 June', fiscalYear],
    ['28 February', { ...fiscalYear, month: 2, day: 28 }],
    ['the last day of February', { ...fiscalYear, month: 2, day: 'last' }],
    ['5 April', { ...fiscalYear, month: 4, day: 5 }],
    ['31 December', { ...fiscalYear, month: 12, day: 31 }],
  ])('accepts %s', (_name, cutoff) => {
    expect(CutoffSchema.parse(cutoff)).toEqual(cutoff);
  });

  it.each([
    ['29 February', { ...fiscalYear, month: 2, day: 29 }, 'day cutoff-day-not-every-year'],
    ['30 February', { ...fiscalYear, month: 2, day: 30 }, 'day cutoff-day-not-in-month'],
    ['31 February', { ...fiscalYear, month: 2, day: 31 }, 'day cutoff-day-not-in-month'],
    ['31 April', { ...fiscalYear, month: 4, day: 31 }, 'day cutoff-day-not-in-month'],
  ])('refuses %s', (_name, cutoff, problem) => {
    expect(problemsOf(CutoffSchema, cutoff)).toEqual([problem]);
  });

  it.each([
    ['day 0', { ...fiscalYear, day: 0 }, 'day too_small'],
    ['day 32', { ...fiscalYear, day: 32 }, 'day too_big'],
    ['month 0', { ...fiscalYear, month: 0 }, 'month too_small'],
    ['month 13', { ...fiscalYear, month: 13 }, 'month too_big'],
    ['half a month', { ...fiscalYear, month: 1.5 }, ' invalid_union'],
    ['an unknown key', { ...fiscalYear, year: 2026 }, ' unrecognized_keys'],
    ['another word', 'year-end', ' invalid_union'],
  ])('refuses %s, once', (_name, cutoff, problem) => {
    expect(problemsOf(RetentionEndSchema, { ...after, cutoff }).map((at) => at.replace(/^cutoff\.?/, ''))).toEqual([
      problem,
    ]);
  });
});

function nested(levels: number): unknown {
  let end: unknown = after;
  for (let level = 1; level < levels; level += 1) end = { kind: 'latest', of: [end] };
  return end;
}

describe('RetentionEndSchema', () => {
  it.each([
    ['a period after an event', after],
    ['a cut-off', { ...after, cutoff: 'calendar-year-end' }],
    ['the latest of ends', { kind: 'latest', of: [after, { kind: 'permanent' }] }],
    ['the earliest of one end', { kind: 'earliest', of: [{ kind: 'latest', of: [after] }] }],
    ['no end', { kind: 'permanent' }],
    ['sixteen levels', nested(16)],
    ['a thousand parts', { kind: 'latest', of: Array.from({ length: 999 }, () => after) }],
  ])('accepts %s', (_name, end) => {
    expect(RetentionEndSchema.parse(end)).toEqual(end);
  });

  it.each([
    ['an unknown kind', { kind: 'soon' }, 'kind invalid_union'],
    ['an event without a name', { ...after, event: ' ' }, 'event invalid_format'],
    ['a fraction of a year', { ...after, period: 'P0.5Y' }, 'period period-fractional'],
    ['a period of nothing', { ...after, period: 'P0D' }, 'period period-zero'],
    ['a negative period', { ...after, period: 'P-1Y' }, 'period period-negative'],
    ['hours', { ...after, period: 'PT72H' }, 'period period-with-time'],
    ['the latest of nothing', { kind: 'latest', of: [] }, 'of too_small'],
    ['the earliest of nothing', { kind: 'earliest', of: [] }, 'of too_small'],
    ['a mistyped key', { ...after, cutof: 'calendar-year-end' }, ' unrecognized_keys'],
    [
      'a cut-off on 31 February',
      { kind: 'latest', of: [{ ...after, cutoff: { ...fiscalYear, month: 2, day: 31 } }] },
      'of.0.cutoff.day cutoff-day-not-in-month',
    ],
    ['seventeen levels', nested(17), ' retention-end-too-deep'],
    ['a hundred thousand levels', nested(100_000), ' retention-end-too-deep'],
    [
      'a thousand and one parts',
      { kind: 'latest', of: Array.from({ length: 1000 }, () => after) },
      ' retention-end-too-large',
    ],
  ])('refuses %s', (_name, end, problem) => {
    expect(problemsOf(RetentionEndSchema, end)).toEqual([problem]);
  });

  it('refuses parts that stand for more parts over and over, before it has visited them all', () => {
    let end: unknown = after;
    for (let level = 0; level < 15; level += 1) end = { kind: 'latest', of: [end, end, end, end] };
    expect(problemsOf(RetentionEndSchema, end)).toEqual([' retention-end-too-large']);
  });

  it('refuses a circle', () => {
    const circle: { kind: string; of: unknown[] } = { kind: 'latest', of: [] };
    circle.of.push(circle);
    expect(problemsOf(RetentionEndSchema, circle)).toEqual([' retention-end-too-deep']);
  });

  it.each([null, 'permanent', 7, [], { kind: 'latest', of: 'created' }])('refuses %j', (end) => {
    expect(RetentionEndSchema.safeParse(end).success).toBe(false);
  });
});

describe('RetentionRuleSchema', () => {
  it('accepts a rule in force for a single day', () => {
    const rule = makeRetentionRule({ validFrom: '2025-01-01', validTo: '2025-01-01' });
    expect(RetentionRuleSchema.parse(rule)).toEqual(rule);
  });

  it.each([
    [
      'valid until before it is valid from',
      { validFrom: '2025-01-01', validTo: '2024-12-31' },
      'validTo valid-to-before-valid-from',
    ],
    ['a role of its own', { role: 'floor' }, 'role invalid_value'],
    ['no citation', { basis: { citation: '' } }, 'basis.citation invalid_format'],
    ['an unknown method', { disposal: { method: 'shred' } }, 'disposal.method invalid_value'],
    [
      'a time to dispose in hours',
      { disposal: { method: 'clear', within: 'PT1H' } },
      'disposal.within period-with-time',
    ],
    ['a day that does not exist', { validFrom: '2026-02-30' }, 'validFrom invalid_format'],
    ['an empty jurisdiction', { jurisdiction: '' }, 'jurisdiction invalid_format'],
    ['a mistyped key', { validUntil: '2026-01-01' }, ' unrecognized_keys'],
  ])('refuses %s', (_name, overrides, problem) => {
    expect(problemsOf(RetentionRuleSchema, { ...makeRetentionRule(), ...overrides })).toEqual([problem]);
  });
});

describe('RetentionScheduleSchema', () => {
  it('tells where in which rule the problem is', () => {
    const end = { ...after, cutoff: { ...fiscalYear, month: 4, day: 31 } };
    const schedule = { ...makeRetentionSchedule(), rules: [makeRetentionRule(), { ...makeRetentionRule(), end }] };
    expect(problemsOf(RetentionScheduleSchema, schedule)).toEqual(['rules.1.end.cutoff.day cutoff-day-not-in-month']);
  });

  it('accepts a schedule without rules or categories', () => {
    const schedule = { id: 'schedule', title: 'Schedule', version: '1.0', rules: [] };
    expect(RetentionScheduleSchema.parse(schedule)).toEqual(schedule);
  });
});

describe('RetentionRecordSchema', () => {
  it('refuses an event on a day that does not exist', () => {
    const record = { ...makeRetentionRecord(), events: { 'voucher-created': '2026-02-29' } };
    expect(problemsOf(RetentionRecordSchema, record)).toEqual(['events.voucher-created invalid_format']);
  });

  it.each([
    ['an event', '{"id":"r","category":"c","events":{"__proto__":"2026-01-01"}}', 'events unrecognized_keys'],
    ['a custom field', '{"id":"r","category":"c","events":{},"custom":{"__proto__":{}}}', 'custom unrecognized_keys'],
  ])('refuses %s of the name __proto__ instead of dropping it', (_name, json, problem) => {
    expect(problemsOf(RetentionRecordSchema, JSON.parse(json))).toEqual([problem]);
  });
});

describe('a day that no month has', () => {
  it('is one problem, not compared with another day', () => {
    const rule = { ...makeRetentionRule(), validFrom: '2025-01-01', validTo: '2024-02-30' };
    expect(problemsOf(RetentionRuleSchema, rule)).toEqual(['validTo invalid_format']);
    const hold = { ...makeLegalHold({ releasedOn: '2026-03-05' }), placedOn: '2026-04-31' };
    expect(problemsOf(LegalHoldSchema, hold)).toEqual(['placedOn invalid_format']);
  });
});

describe('LegalHoldSchema', () => {
  it.each([
    ['an open hold', makeLegalHold()],
    ['a hold of one day', makeLegalHold({ placedOn: '2026-03-01', releasedOn: '2026-03-01' })],
    ['a hold on everything', makeLegalHold({ scope: { kind: 'everything' } })],
    ['a hold on records', makeLegalHold({ scope: { kind: 'records', records: ['voucher-1'] } })],
  ])('accepts %s', (_name, hold) => {
    expect(LegalHoldSchema.parse(hold)).toEqual(hold);
  });

  it.each([
    [
      'a release before the hold was placed',
      { releasedOn: '2026-02-28', releasedBy: 'Counsel' },
      'releasedOn released-before-placed',
    ],
    ['a release by nobody', { releasedOn: '2026-03-01' }, 'releasedBy released-by-missing'],
    ['a release by somebody but never', { releasedBy: 'Counsel' }, 'releasedBy released-by-without-release'],
    ['a hold placed by nobody', { placedBy: '' }, 'placedBy invalid_format'],
    ['a scope without records', { scope: { kind: 'records', records: [] } }, 'scope.records too_small'],
    ['a scope without categories', { scope: { kind: 'categories', categories: [] } }, 'scope.categories too_small'],
    ['an unknown scope', { scope: { kind: 'site' } }, 'scope.kind invalid_union'],
    ['no word on the release', { releasedOn: undefined }, 'releasedOn invalid_type'],
  ])('refuses %s', (_name, overrides, problem) => {
    expect(problemsOf(LegalHoldSchema, { ...makeLegalHold(), ...overrides })).toEqual([problem]);
  });
});

describe('DisposalRecordSchema', () => {
  it.each(['clear', 'purge', 'destroy', 'crypto-erase', 'anonymise', 'transfer'] as const)('accepts %s', (method) => {
    const disposal = makeDisposalRecord({ method });
    expect(DisposalRecordSchema.parse(disposal)).toEqual(disposal);
  });

  const { recipient: _recipient, ...toNobody } = { recipient: '', ...makeDisposalRecord(), method: 'transfer' };

  it.each([
    ['a transfer to nobody', toNobody, 'recipient invalid_type'],
    ['a recipient of what was destroyed', { ...makeDisposalRecord(), recipient: 'Archive' }, ' unrecognized_keys'],
    ['a disposal of nothing', { ...makeDisposalRecord(), records: [] }, 'records too_small'],
    ['an unknown method', { ...makeDisposalRecord(), method: 'delete' }, 'method invalid_union'],
    [
      'a certificate without an issuer',
      { ...makeDisposalRecord(), certificate: { reference: 'x', issuedOn: '2026-01-01' } },
      'certificate.issuedBy invalid_type',
    ],
  ])('refuses %s', (_name, disposal, problem) => {
    expect(problemsOf(DisposalRecordSchema, disposal)).toEqual([problem]);
  });
});
