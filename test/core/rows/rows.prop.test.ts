import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStatementRows, StatementEntrySchema } from '../../../src/controls/index.ts';
import { statementHeaders } from '../../../src/controls/rows/statement-columns.ts';
import type { RowFinding, UnreadRow } from '../../../src/core/index.ts';
import { makeRiskCriteria } from '../../../src/fixtures/index.ts';
import { documentHeaders } from '../../../src/governance/document-rows/document-columns.ts';
import { ControlledDocumentSchema, readDocumentRows } from '../../../src/governance/index.ts';
import { readRetentionRules, RetentionRuleSchema } from '../../../src/retention/index.ts';
import { retentionHeaders } from '../../../src/retention/rows/retention-columns.ts';
import { readRiskRows, RiskSchema } from '../../../src/risk/index.ts';
import { riskHeaders } from '../../../src/risk/rows/risk-columns.ts';

interface Read {
  readonly records: readonly object[];
  readonly unread: readonly UnreadRow[];
  readonly findings: readonly RowFinding[];
}

interface Reader {
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly schema: { readonly parse: (record: unknown) => unknown };
  readonly read: (rows: unknown) => Read;
}

const criteria = makeRiskCriteria();
const options = { order: 'dmy', zone: 'UTC' } as const;

const readers: Readonly<Record<string, Reader>> = {
  readStatementRows: {
    headers: statementHeaders,
    schema: StatementEntrySchema,
    read: (rows) => {
      const { entries, ...rest } = readStatementRows(rows as never, options);
      return { records: entries, ...rest };
    },
  },
  readRiskRows: {
    headers: riskHeaders,
    schema: RiskSchema,
    read: (rows) => {
      const { risks, ...rest } = readRiskRows(rows as never, criteria, { ...options, assessedOn: '2026-03-02' });
      return { records: risks, ...rest };
    },
  },
  readDocumentRows: {
    headers: documentHeaders,
    schema: ControlledDocumentSchema,
    read: (rows) => {
      const { documents, ...rest } = readDocumentRows(rows as never, options);
      return { records: documents, ...rest };
    },
  },
  readRetentionRules: {
    headers: retentionHeaders,
    schema: RetentionRuleSchema,
    read: (rows) => {
      const { rules, ...rest } = readRetentionRules(rows as never, options);
      return { records: rules, ...rest };
    },
  },
};

const texts = [
  'A.5.1; 8.24',
  'A.8.13',
  'yes',
  'no',
  'n/a',
  'done',
  'inherited',
  'in progress',
  'reduce, accept',
  'transfer',
  'C, I',
  'closed',
  'open',
  'keep',
  'purge',
  '10 years',
  'forever',
  '2026-11-29',
  '3.2.2025',
  'likely',
  'major',
  'high',
  '=1+1',
  '\uD800',
  ' ',
];
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<unknown>(...texts) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(null, true, 3, 5.1, 46_355, new Date('2026-11-29')) },
  fc.jsonValue(),
);

function rowsOf(headers: readonly string[]) {
  const row = fc.dictionary(fc.constantFrom(...headers, 'Colour', '__proto__'), cell, { minKeys: 4, maxKeys: 20 });
  return fc.array(fc.oneof({ weight: 9, arbitrary: row }, fc.jsonValue()), { maxLength: 6 });
}

const isObject = (row: unknown) => typeof row === 'object' && row !== null && !Array.isArray(row);

describe.each(Object.entries(readers))('%s', (_, { headers, schema, read }) => {
  const given = Object.values(headers).map(([first = '']) => first);

  it('returns records that their schema takes, over any cells', () => {
    fc.assert(
      fc.property(rowsOf(given), (rows) => {
        const { records, findings } = read(rows);
        for (const record of records) expect(schema.parse(record)).toEqual(record);
        for (const { message } of findings) expect(message).not.toMatch(/\{\w+\}/);
        for (const { message } of findings) expect(message.length).toBeLessThanOrEqual(500);
      }),
      { numRuns: 400, seed: 20_261_129 },
    );
  });

  it('gives a record or an unread row for each row that is not empty', () => {
    fc.assert(
      fc.property(rowsOf(given), (rows) => {
        fc.pre(!Array.isArray(rows[0]));
        const { records, unread } = read(rows);
        const most = rows.length;
        const least = rows.filter((row) => !isObject(row)).length;
        expect(records.length + unread.length).toBeLessThanOrEqual(most);
        expect(unread.length).toBeGreaterThanOrEqual(least);
      }),
      { numRuns: 200, seed: 20_261_129 },
    );
  });

  it('keeps every cell that has a finding', () => {
    fc.assert(
      fc.property(rowsOf(given), ([row]) => {
        fc.pre(isObject(row));
        const { records, unread, findings } = read([row]);
        const [record] = records as readonly { readonly custom?: object }[];
        const kept = Object.keys(record?.custom ?? unread[0]?.cells ?? {});
        const found = findings.filter(({ code }) => code.startsWith('cell-')).map(({ path }) => path[1]);
        expect(kept).toEqual(expect.arrayContaining(found));
      }),
      { numRuns: 300, seed: 20_261_129 },
    );
  });

  it('orders findings by row and column, those of columns first', () => {
    fc.assert(
      fc.property(rowsOf(given), (rows) => {
        const places = read(rows).findings.map(({ path: [index] }) => (typeof index === 'number' ? index : -1));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
      { numRuns: 200, seed: 20_261_129 },
    );
  });

  it('answers any JSON value in place of the rows, the same each time', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (rows) => {
        const { findings } = read(rows);
        expect(findings.some(({ code }) => code === 'row-list-unreadable')).toBe(!Array.isArray(rows));
        expect(read(rows).findings).toEqual(findings);
      }),
      { numRuns: 300, seed: 20_261_129 },
    );
  });
});
