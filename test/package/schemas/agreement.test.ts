/*
 * Prevents a JSON Schema that refuses what zod accepts, and one that accepts what zod refuses for a reason that no page tells.
 */
import { readFileSync } from 'node:fs';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { RecordRule } from '../../../src/core/index.ts';
import { makeAudit } from '../../../src/fixtures/index.ts';
import { mutationsOf } from './mutations.ts';
import { placesIn } from './places.ts';
import {
  ajvOfPublished,
  errorsOf,
  fileNameOf,
  publishedManifest,
  publishedRecords,
  publishedSchema,
  publishedValues,
} from './published-schemas.ts';

const ajv = ajvOfPublished();
const asserting = addFormats.default(ajvOfPublished({ validateFormats: true }));

/** The words that a builder is given where it makes records of several kinds. */
const kindsOfBuilder: Readonly<Record<string, readonly string[]>> = {
  makeNotificationFacts: ['gdpr-33', 'gdpr-34', 'nis2', 'nis2-de', 'dora'],
};

/** What every builder of `isms-kit/fixtures` makes, with the file of its schema. */
const built = publishedManifest.functions.flatMap(({ name, returns }) => {
  const make = publishedValues.get(name) as (kind?: string) => unknown;
  const file = returns.schema?.$ref?.replace('urn:isms-kit:schemas:', '') ?? fileOfRecord(name.replace('make', ''));
  if (!name.startsWith('make') || file === undefined) return [];
  return (kindsOfBuilder[name] ?? [undefined]).map((kind) => ({ name, file, record: make(kind) }));
});

function fileOfRecord(name: string): string | undefined {
  return publishedRecords.find((record) => record.name === name)?.file;
}

/** What stands in the built records, by the name of the record that it is. */
const parts = new Map<string, unknown[]>(publishedRecords.map(({ name }) => [name, []]));
for (const { file, record } of built) {
  for (const { schema, value } of placesIn(record, publishedSchema(file))) parts.get(schema.title ?? '')?.push(value);
}

/** Texts and values that a schema of ours refuses by their form and JSON Schema does not, each with the code of the refusal. */
const differences: readonly (readonly [code: string, name: string, value: unknown])[] = [
  ['date-impossible', 'CalendarDate', '2026-02-30'],
  ['instant-impossible', 'Instant', '2026-02-30T10:30:00Z'],
  ['year-out-of-range', 'Instant', '1899-12-31T10:30:00Z'],
  ['period-zero', 'Period', 'P0D'],
  ['period-too-long', 'Period', 'P300Y'],
  ['hour-period-zero', 'HourPeriod', 'PT0H'],
  ['hour-period-too-long', 'HourPeriod', 'PT9999999H'],
  ['time-zone-unknown', 'TimeZone', 'Mars/Olympus'],
  ['custom-control-of-annex-a', 'CustomControlId', 'custom:A.5.15'],
  ['audit-requirement-unknown', 'Audit', { ...makeAudit(), scope: ['custom:A.5.15'] }],
  ['article-unreadable', 'Reference', { kind: 'article', instrument: 'GDPR', article: '33ff', relation: 'addresses' }],
  ['impact-empty', 'Impact', {}],
  ['negative-zero', 'ProbabilityBand', { from: -0 }],
  ['json-too-deep', 'CustomFields', { deep: JSON.parse('['.repeat(200) + ']'.repeat(200)) as unknown }],
  ['json-half-character', 'CustomFields', { half: '\uD83D' }],
  ['retention-end-too-deep', 'RetentionEnd', nestedEnd(20)],
  ['retention-end-too-large', 'RetentionEnd', { kind: 'latest', of: Array.from({ length: 2000 }, () => nestedEnd(0)) }],
];

function nestedEnd(levels: number): object {
  return levels === 0 ? { kind: 'permanent' } : { kind: 'latest', of: [nestedEnd(levels - 1)] };
}

/** The codes of an issue that our schemas reported, those of the options of a union included; its zod code where it is one of zod. */
function codesOf(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === 'custom') return [String(issue.params?.['code'])];
  const inner = issue.code === 'invalid_union' ? issue.errors.flat().flatMap(codesOf) : [];
  const ours = inner.filter((code) => !/^(?:invalid|unrecognized)_/.test(code));
  return ours.length > 0 ? ours : [issue.code];
}

/** The codes of the rules of a schema and of all schemas within it. */
function ruleCodesIn(schema: unknown, seen = new Set<unknown>()): readonly string[] {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return [];
  seen.add(schema);
  if (!(schema instanceof z.ZodType)) return Object.values(schema).flatMap((inner) => ruleCodesIn(inner, seen));
  const { rules = [] } = schema as { readonly rules?: readonly RecordRule[] };
  const { shape } = schema as { readonly shape?: unknown };
  return [...rules.map(({ code }) => code), ...ruleCodesIn(shape, seen), ...ruleCodesIn(schema.def, seen)];
}

const told = new Set([
  ...differences.map(([code]) => code),
  ...publishedRecords.flatMap(({ schema }) => ruleCodesIn(schema)),
]);

describe('the builders of isms-kit/fixtures', () => {
  it.each(built)('make with $name what its JSON Schema accepts, formats as assertions included', ({ file, record }) => {
    expect(errorsOf(ajv, file, record)).toEqual([]);
    expect(errorsOf(asserting, file, record)).toEqual([]);
  });
});

describe.each(publishedRecords)('the JSON Schema of $name', ({ name, schema, file }) => {
  // Alike parts of many records need no more than some samples; a record without any is held by the values that replace it.
  const samples = [...(parts.get(name) ?? []), null].slice(0, 6);
  const mutations = samples.flatMap((sample) => mutationsOf(sample, publishedSchema(file)));
  const verdicts = mutations.map(({ name: change, record, isRefused }) => ({
    change,
    record,
    isRefused,
    parsed: schema.safeParse(record),
  }));

  it('accepts every part that the builders make, as zod does', () => {
    const refused = (parts.get(name) ?? []).filter(
      (part) => !schema.safeParse(part).success || errorsOf(ajv, file, part).length > 0,
    );
    expect(refused).toEqual([]);
  });

  it('refuses, as zod does, a record without a required field and one with an unknown field', () => {
    const accepted = verdicts.filter(
      ({ isRefused, parsed, record }) => isRefused && (parsed.success || errorsOf(ajv, file, record).length === 0),
    );
    expect(accepted.map(({ change }) => change)).toEqual([]);
  });

  it('accepts every changed record that zod accepts', () => {
    const refused = verdicts.filter(({ parsed, record }) => parsed.success && errorsOf(ajv, file, record).length > 0);
    expect(refused.map(({ change }) => change)).toEqual([]);
  });

  it('refuses every changed record that zod refuses but for a rule or a written difference', () => {
    const untold = verdicts.flatMap(({ change, parsed, record }) => {
      if (parsed.success || errorsOf(ajv, file, record).length > 0) return [];
      const codes = parsed.error.issues.flatMap(codesOf).filter((code) => !told.has(code));
      return codes.map((code) => `${change}: ${code}`);
    });
    expect(untold).toEqual([]);
  });
});

describe('a written difference', () => {
  const page = readFileSync('docs/guides/json-schema.md', 'utf8');

  it.each(differences)(
    '%s is one: JSON Schema accepts what zod refuses, and the guide tells it',
    (code, name, value) => {
      const record = publishedRecords.find((each) => each.name === name);
      expect(record?.schema.safeParse(value).error?.issues.flatMap(codesOf)).toContain(code);
      expect(errorsOf(ajv, fileNameOf(name), value)).toEqual([]);
      expect(page).toContain(`\`${code}\``);
    },
  );

  it('between formats as remarks and as assertions is a time without seconds', () => {
    expect(errorsOf(ajv, 'instant', '2026-11-29T10:30Z')).toEqual([]);
    expect(errorsOf(asserting, 'instant', '2026-11-29T10:30Z')).not.toEqual([]);
    expect(errorsOf(asserting, 'calendar-date', '2026-02-30')).not.toEqual([]);
  });
});
