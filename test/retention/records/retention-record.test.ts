import { describe, expect, it } from 'vitest';
import { makeRetentionRecord } from '../../../src/fixtures/index.ts';
import { RetentionRecordSchema } from '../../../src/retention/index.ts';
import { problemsOf } from '../problems-of.ts';

describe('RetentionRecordSchema', () => {
  it('refuses an event on a day that does not exist', () => {
    const record = { ...makeRetentionRecord(), events: { 'voucher-created': '2026-02-29' } };
    expect(problemsOf(RetentionRecordSchema, record)).toEqual(['events.voucher-created date-impossible']);
  });

  it('has the day of its archiving', () => {
    const record = makeRetentionRecord({ archivedOn: '2024-01-31' });
    expect(RetentionRecordSchema.parse(record)).toEqual(record);
    expect(problemsOf(RetentionRecordSchema, { ...record, archivedOn: '2024-02-30' })).toEqual([
      'archivedOn date-impossible',
    ]);
  });

  it.each([
    ['an event', '{"id":"r","category":"c","events":{"__proto__":"2026-01-01"}}', 'events unrecognized_keys'],
    ['a custom field', '{"id":"r","category":"c","events":{},"custom":{"__proto__":{}}}', 'custom unrecognized_keys'],
  ])('refuses %s of the name __proto__ instead of dropping it', (_name, json, problem) => {
    expect(problemsOf(RetentionRecordSchema, JSON.parse(json))).toEqual([problem]);
  });
});
