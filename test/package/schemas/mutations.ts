import { type Place, placesIn } from './places.ts';
import type { JsonSchema } from './published-schemas.ts';

/** A record with one part changed. */
export interface Mutation {
  /** What was changed, such as `.treatment.plan.actions[0].text = " "`. */
  readonly name: string;
  readonly record: unknown;
  /** Whether the definition itself refuses the record: a required field is missing or a field is unknown. */
  readonly isRefused: boolean;
}

const ids = ['A.5.15', 'A.5.99', 'A.9.2.1', 'custom:x', 'custom:', 'custom:A.5.15', '33', '33ff', '5(1)(f)'];
const days = ['2026-11-29', '2026-02-30', '2026-13-01', '1899-12-31', '29.11.2026'];
const instants = [
  '2026-11-29T10:30:00Z',
  '2026-11-29T10:30Z',
  '2026-11-29T10:30:00',
  '2026-02-30T10:30:00Z',
  '1899-12-31T10:30:00Z',
  '1899-12-31T23:30:00-02:00',
];
const periods = ['P1Y', 'P0D', 'P300Y', 'P1Y2W', 'P', 'PT1H', 'PT0H', 'PT9999999H', 'PT'];
const zones = ['Europe/Berlin', 'CEST', '+02:00', 'Mars/Olympus'];
const otherTypes = [
  null,
  true,
  false,
  -1,
  0,
  0.5,
  1,
  2,
  11,
  40,
  1e21,
  [],
  ['x'],
  [''],
  [null],
  {},
  { x: 'x' },
  { '': 1 },
];

/** Values that a part may be replaced with; each form of text is there in a right, a wrong and an impossible variant. */
const replacements: readonly unknown[] = ['', ' ', 'x', ids, days, instants, periods, zones]
  .flat()
  .concat(otherTypes as never[]);

/** Every way to replace, leave out or add one part of a record, at each place that its schema describes. */
export function mutationsOf(record: unknown, root: JsonSchema): readonly Mutation[] {
  return placesIn(record, root).flatMap((place) => mutationsAt(record, place));
}

function mutationsAt(record: unknown, { path, value, schema }: Place): readonly Mutation[] {
  const replaced = replacements.map((other) => mutation(record, path, other, false));
  if (typeof value !== 'object' || value === null || schema.properties === undefined) return replaced;
  const { properties, required = [] } = schema;
  const present = Object.keys(properties).filter((key) => Object.hasOwn(value, key));
  const absent = Object.keys(properties).filter((key) => !present.includes(key));
  return [
    ...replaced,
    mutation(record, [...path, 'unknownField'], 1, true),
    ...present.map((key) => mutation(record, path.concat(key), undefined, required.includes(key))),
    ...absent.flatMap((key) => replacements.map((other) => mutation(record, path.concat(key), other, false))),
  ];
}

/** The record with another value at a path; without the field when the value is undefined. */
function mutation(record: unknown, path: Place['path'], value: unknown, isRefused: boolean): Mutation {
  const place = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return { name: `${place} = ${JSON.stringify(value)}`, record: replacedAt(record, path, value), isRefused };
}

function replacedAt(holder: unknown, [step, ...rest]: Place['path'], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(holder))
    return holder.map((item, index) => (index === step ? replacedAt(item, rest, value) : item));
  const fields = holder as Readonly<Record<string, unknown>>;
  const { [step]: inner, ...others } = fields;
  const replaced = replacedAt(inner, rest, value);
  return replaced === undefined ? others : { ...others, [step]: replaced };
}
