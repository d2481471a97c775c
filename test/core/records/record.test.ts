import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { CalendarDateSchema } from '../../../src/core/calendar/schemas.ts';
import type { CalendarDate } from '../../../src/core/index.ts';
import { list, map, optional, record, union, word, words } from '../../../src/core/records/record.ts';
import { RecordIdSchema, TextSchema } from '../../../src/core/records/text.ts';

interface Lease {
  readonly kind: 'lease';
  readonly tenants: readonly string[];
  readonly from: CalendarDate;
  readonly through?: CalendarDate;
}

const LeaseSchema = record<Lease>(
  {
    kind: word('lease'),
    tenants: list(TextSchema, { min: 1, max: 2 }),
    from: CalendarDateSchema,
    through: optional(CalendarDateSchema),
  },
  (refuse) => [
    refuse('lease-through-before-from', {
      of: ['through', 'from'],
      message: 'The lease ends on {through}, before {from}.',
      when: ({ through, from }) => through < from,
    }),
    refuse('lease-tenant-duplicate', {
      of: ['tenants'],
      message: 'The tenant "{tenant}" stands twice.',
      each: ({ tenants }) =>
        tenants.flatMap((tenant, index) =>
          tenants.indexOf(tenant) < index ? [{ path: ['tenants', index], values: { tenant } }] : [],
        ),
    }),
  ],
);

const lease: Lease = { kind: 'lease', tenants: ['me'], from: '2026-01-01' };
const issuesOf = (input: unknown) => LeaseSchema.safeParse(input, { reportInput: true }).error?.issues ?? [];

describe('record', () => {
  it('accepts what keeps the rules, and asks a rule only when all its fields are there', () => {
    expect(LeaseSchema.parse(lease)).toEqual(lease);
    expect(LeaseSchema.parse({ ...lease, through: '2026-01-01' })).toEqual({ ...lease, through: '2026-01-01' });
  });

  it('reports the sentence, code, values, place and input of every rule that is broken', () => {
    expect(issuesOf({ ...lease, tenants: ['me', 'me'], through: '2025-12-31' })).toEqual([
      {
        code: 'custom',
        message: 'The lease ends on 2025-12-31, before 2026-01-01.',
        params: { code: 'lease-through-before-from', through: '2025-12-31', from: '2026-01-01' },
        path: ['through'],
        input: '2025-12-31',
      },
      {
        code: 'custom',
        message: 'The tenant "me" stands twice.',
        params: { code: 'lease-tenant-duplicate', tenant: 'me' },
        path: ['tenants', 1],
        input: 'me',
      },
    ]);
  });

  it('refuses an unknown field, an explicit undefined, and lists too short or too long', () => {
    for (const change of [{ rent: 1 }, { through: undefined }, { tenants: [] }, { tenants: ['a', 'b', 'c'] }])
      expect(issuesOf({ ...lease, ...change })).toHaveLength(1);
  });

  it('keeps its rules as data and when it is extended', () => {
    expect(LeaseSchema.rules.map(({ code, of, message }) => [code, of, message])).toEqual([
      ['lease-through-before-from', ['through', 'from'], 'The lease ends on {through}, before {from}.'],
      ['lease-tenant-duplicate', ['tenants'], 'The tenant "{tenant}" stands twice.'],
    ]);
    const longer = LeaseSchema.safeExtend({ rent: z.number() });
    expect(longer.safeParse({ ...lease, rent: 1, through: '2025-12-31' }).success).toBe(false);
    expect(record<Pick<Lease, 'kind'>>({ kind: word('lease') }).rules).toEqual([]);
  });
});

describe('union, words and list', () => {
  const SaleSchema = record<{ readonly kind: 'sale'; readonly speed: 'slow' | 'fast' }>({
    kind: word('sale'),
    speed: words(['slow', 'fast']),
  });
  const contracts = list(union('kind', [LeaseSchema, SaleSchema]));

  it('accept each shape and refuse every other word', () => {
    expect(contracts.parse([lease, { kind: 'sale', speed: 'slow' }])).toHaveLength(2);
    expect(contracts.parse([])).toEqual([]);
    expect(contracts.safeParse([{ kind: 'sale', speed: 'still' }]).error?.issues).toMatchObject([
      { path: [0, 'speed'] },
    ]);
    expect(contracts.safeParse([{ kind: 'gift' }]).error?.issues).toMatchObject([{ path: [0, 'kind'] }]);
  });
});

describe('map', () => {
  const levels = map(RecordIdSchema, TextSchema);

  it('keeps keys of any text', () => {
    expect(levels.parse({ a: 'x', 'b c': 'y' })).toEqual({ a: 'x', 'b c': 'y' });
  });

  it.each([
    ['a key that is refused', '{" ":"x"}', { code: 'invalid_key', path: [' '] }],
    ['a value that is refused', '{"a":" "}', { code: 'custom', path: ['a'] }],
    ['the key __proto__, which would be lost', '{"__proto__":"x"}', { code: 'unrecognized_keys', keys: ['__proto__'] }],
    ['null', 'null', { code: 'invalid_type' }],
    ['a text', '"a"', { code: 'invalid_type' }],
  ])('refuses %s', (_, json, issue) => {
    expect(levels.safeParse(JSON.parse(json)).error?.issues).toMatchObject([issue]);
  });
});
