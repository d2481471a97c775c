import * as z from 'zod';
import type { FindingParam, PlaceOf } from '../findings/finding.ts';
import { nearestWords } from '../findings/nearest-words.ts';
import { shownValue } from '../findings/quotation.ts';
import { refusal } from '../findings/refusal.ts';

/** A schema that accepts and returns exactly `T`; the phantom `exactly` keeps a schema of a narrower type out. */
export interface FieldSchema<T> extends z.ZodType<T, T> {
  /** Absent at run time. */
  readonly exactly?: (value: T) => void;
}

declare const absent: unique symbol;

/**
 * A field that may be absent, made by `optional`; it fits only a property that the interface marks with `?`.
 *
 * @internal
 */
export interface OptionalField<T> {
  readonly [absent]: (value: T) => T;
}

/** The schemas of the fields of a record, as zod keeps them. */
type ShapeOf<T> = {
  readonly [Key in keyof T]-?: {} extends Pick<T, Key>
    ? z.ZodExactOptional<FieldSchema<Exclude<T[Key], undefined>>>
    : FieldSchema<T[Key]>;
};

/** The schemas of the fields of a record, as `record` takes them. */
type FieldsOf<T> = {
  readonly [Key in keyof T]-?: {} extends Pick<T, Key>
    ? OptionalField<Exclude<T[Key], undefined>>
    : FieldSchema<T[Key]>;
};

interface Internals<T, Definition> extends z.core.$ZodTypeInternals<T, T> {
  def: Definition & z.core.$ZodTypeDef;
  propValues: z.core.util.PropValues;
}

/** `.pick`, `.omit` and `.partial` throw on a schema with rules: use them on `z.strictObject(schema.shape)`. */
type Building = 'shape' | 'keyof' | 'extend' | 'safeExtend' | 'strip' | 'loose' | 'catchall';

/** A reason for which a record schema refuses a record whose fields are each right. */
export interface RecordRule {
  /** The stable code, in `params.code` of the issue. */
  readonly code: string;
  /** The fields that the rule reads. */
  readonly of: readonly string[];
  /** The sentence of the issue, with a place in braces for each value. */
  readonly message: string;
  /**
   * The places at which a record breaks the rule, each with the values of the sentence; empty when it keeps the rule. The fields in `of`
   * must be valid.
   */
  readonly violations: (record: object) => readonly RuleViolation[];
}

/** A place at which a record breaks a rule. */
export interface RuleViolation {
  /** The place, from the record inwards. */
  readonly path: readonly (string | number)[];
  /** A value for each place of the sentence. */
  readonly values: Readonly<Record<string, FindingParam>>;
}

/**
 * The schema of a record: a strict object of zod. `.extend` and `.safeExtend` build on it, `.safeExtend` keeps the rules; `.pick`, `.omit`
 * and `.partial` need `z.strictObject(schema.shape)`.
 */
export interface RecordSchema<T extends object>
  extends
    z.ZodType<T, T, Internals<T, z.core.$ZodObjectDef<ShapeOf<T>>>>,
    Pick<FieldSchema<T>, 'exactly'>,
    Pick<z.ZodObject<ShapeOf<T>, z.core.$strict>, Building> {
  /** The rules across fields, in the order in which they are asked. */
  readonly rules: readonly RecordRule[];
}

/** The schema of a record that has one of several shapes, distinguished by one field. */
export interface UnionSchema<T>
  extends z.ZodType<T, T, Internals<T, z.core.$ZodUnionDef>>, Pick<FieldSchema<T>, 'exactly'> {
  /** The schema of each shape. */
  readonly options: readonly (T extends object ? RecordSchema<T> : never)[];
}

type Read<T, Key extends keyof T> = { readonly [Name in Key]-?: Exclude<T[Name], undefined> };

interface ComparingRule<T, Key extends keyof T & string, Message extends string> {
  /** The fields to compare; the rule is asked only when all are there, and its issue stands at the first. */
  readonly of: readonly [Key, ...Key[]];
  /** The sentence; its places are fields in `of`. */
  readonly message: PlaceOf<Message> extends Key ? Message : never;
  /** Whether the record breaks the rule. */
  readonly when: (fields: Read<T, Key>) => boolean;
}

interface SearchingRule<T, Key extends keyof T & string, Message extends string> {
  /** The fields that the rule reads. */
  readonly of: readonly [Key, ...Key[]];
  /** The sentence. */
  readonly message: Message;
  /** The places at which the record breaks the rule, each with the values of the sentence. */
  readonly each: (fields: Pick<T, Key>) => readonly {
    readonly path: readonly (string | number)[];
    readonly values: Readonly<Record<PlaceOf<Message>, FindingParam>>;
  }[];
}

/**
 * Declares one rule of a record.
 *
 * @internal
 */
export interface Refuse<T> {
  <const Key extends keyof T & string, const Message extends string>(
    code: string,
    rule: ComparingRule<T, Key, Message>,
  ): RecordRule;
  <const Key extends keyof T & string, const Message extends string>(
    code: string,
    rule: SearchingRule<T, Key, Message>,
  ): RecordRule;
}

/**
 * Makes the schema of a record. The compiler holds the fields to the interface: none may be missing, surplus, wider, narrower, or optional on one
 * side only.
 *
 * @internal
 */
export function record<T extends object>(
  fields: FieldsOf<T>,
  rulesOf: (refuse: Refuse<T>) => readonly RecordRule[] = () => [],
): RecordSchema<T> {
  const object = z.strictObject(fields as unknown as z.core.$ZodShape);
  const rules = rulesOf(declareRule as Refuse<T>);
  // A bare check and not `.superRefine`, which makes a function for each record before it asks anything.
  const schema = rules.length === 0 ? object : object.check((payload) => report(rules, payload));
  return Object.assign(schema, { rules }) as unknown as RecordSchema<T>;
}

function report(rules: readonly RecordRule[], { value, issues }: z.core.ParsePayload<object>): void {
  for (const { code, message, violations } of rules) {
    for (const { path, values } of violations(value)) {
      issues.push({
        ...refusal(code, message, values),
        input: valueAtPath(value, path),
        path: [...path],
        continue: true,
      });
    }
  }
}

function valueAtPath(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce((inner, key) => (inner as Readonly<Record<string | number, unknown>>)[key], value);
}

type Fields = Readonly<Record<string, FindingParam | undefined>>;

interface DeclaredRule {
  readonly of: readonly [string, ...string[]];
  readonly message: string;
  readonly when?: (fields: Fields) => boolean;
  readonly each?: RecordRule['violations'];
}

function declareRule(code: string, { of, message, when, each }: DeclaredRule): RecordRule {
  const violations =
    each ?? ((value: object) => comparedFields(value as Fields, of, when as DeclaredRule['when'] & {}));
  return { code, of, message, violations };
}

function comparedFields(
  fields: Fields,
  of: DeclaredRule['of'],
  isBroken: (fields: Fields) => boolean,
): readonly RuleViolation[] {
  if (of.some((field) => fields[field] === undefined) || !isBroken(fields)) return [];
  const values = Object.fromEntries(of.map((field) => [field, fields[field] as FindingParam]));
  return [{ path: [of[0]], values }];
}

/**
 * Makes the schema of a record that has one of several shapes.
 *
 * @internal
 */
export function union<const Options extends readonly z.core.$ZodTypeDiscriminable[]>(
  field: string,
  options: Options,
): UnionSchema<z.core.output<Options[number]>> {
  return z.discriminatedUnion(field, options as never);
}

/**
 * Marks a field as one that may be absent; `undefined` is refused.
 *
 * @internal
 */
export function optional<T>(schema: FieldSchema<T>): OptionalField<T> {
  return z.exactOptional(schema) as unknown as OptionalField<T>;
}

/**
 * Makes the schema of a list, with the smallest and the largest number of its items, inclusive.
 *
 * @internal
 */
export function list<T>(
  items: FieldSchema<T>,
  { min = 0, max = Infinity }: { readonly min?: number; readonly max?: number } = {},
): FieldSchema<readonly T[]> {
  let schema = z.array(items);
  if (min > 0) schema = schema.min(min);
  if (max < Infinity) schema = schema.max(max);
  return schema;
}

/**
 * Makes the schema of a closed set of words; the sentence of a refusal names the nearest ones.
 *
 * @internal
 */
export function words<const Word extends string>(values: readonly Word[], what = 'a known word'): FieldSchema<Word> {
  return z.enum(values, {
    error: ({ input }) =>
      `${shownValue(input)} is not ${what}; the nearest: ${nearestWords(input, values).join(', ')}.`,
  });
}

/**
 * Makes the schema of one fixed word, such as the `kind` of a shape.
 *
 * @internal
 */
export function word<const Word extends string>(value: Word): FieldSchema<Word> {
  return z.literal(value);
}

/**
 * Makes the schema of an object whose keys are chosen by the consumer. The key `__proto__` is refused like an unknown field instead of being
 * dropped, because no object can safely take it over.
 *
 * @internal
 */
export function map<Key extends string, T>(
  keys: FieldSchema<Key>,
  values: FieldSchema<T>,
): FieldSchema<Readonly<Record<Key, T>>> {
  const names = keys as unknown as z.core.$ZodRecordKey;
  const form = z.record(names, values);
  return z
    .unknown()
    .check(({ value: input, issues }) => {
      if (typeof input !== 'object' || input === null || !Object.hasOwn(input, '__proto__')) return;
      issues.push({ code: 'unrecognized_keys', keys: ['__proto__'], input: { ...input }, continue: true });
    })
    .meta({
      // Read only when a JSON Schema is made: the input has the same form as the output.
      type: 'object',
      get propertyNames() {
        return jsonSchemaOf(names);
      },
      get additionalProperties() {
        return jsonSchemaOf(values);
      },
    })
    .pipe(form) as unknown as FieldSchema<Readonly<Record<Key, T>>>;
}

function jsonSchemaOf(schema: z.core.$ZodType): z.core.JSONSchema.BaseSchema {
  const { $schema: _dialect, ...keywords } = z.toJSONSchema(schema);
  return keywords;
}
