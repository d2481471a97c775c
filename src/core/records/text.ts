import * as z from 'zod';
import type { FindingParam } from '../findings/finding.ts';
import { refusal } from '../findings/refusal.ts';
import type { FieldSchema } from './record.ts';

interface TextForm<Code extends string> {
  /** The place that a sentence has for the text. */
  readonly place: string;
  /** The sentences by code. */
  readonly messages: Readonly<Record<Code, string>>;
  /** The code of the reason to refuse a text; undefined when it is in the form. It runs for each text, so it must be quick. */
  readonly problemOf: (text: string) => Code | undefined;
  /** A refused text as the sentence shows it; the text itself when absent. */
  readonly shown?: (text: string) => string;
  /** Says more about a refused text: further values, and a sentence in place of that of its code; undefined where there is no more to say. */
  readonly closer?: (
    text: string,
    code: Code,
  ) => { readonly message?: string; readonly values: Readonly<Record<string, FindingParam>> } | undefined;
  /** The sentence about a value of another type that people take for this form; the one of zod where undefined. */
  readonly otherType?: (value: unknown) => string | undefined;
  /** An accepted text as the schema returns it; the text itself when absent. */
  readonly canonical?: (text: string) => string;
  /** Keywords of JSON Schema that say the form, such as `pattern`, in expressions that every validator knows: no `(?`, no `\d`. */
  readonly jsonSchema: Readonly<Record<string, string | readonly object[]>>;
}

/**
 * Makes the schema of a text in a form of this library. The sentence is made only when a text is refused; nothing further is computed on a
 * refused text.
 *
 * @internal
 */
export function textForm<T extends string, Code extends string>({
  place,
  messages,
  problemOf,
  shown = (text) => text,
  closer,
  otherType,
  canonical,
  jsonSchema,
}: TextForm<Code>): FieldSchema<T> {
  // A bare check and not `.superRefine`, which makes a function for each text before it asks anything.
  const checked = z.string({ error: ({ input }) => otherType?.(input) }).check(({ value: text, issues }) => {
    const code = problemOf(text);
    if (code === undefined) return;
    const { message = messages[code], values } = closer?.(text, code) ?? { values: {} };
    const refused = refusal<Code, string>(code, message, { [place]: shown(text), ...values });
    issues.push({ ...refused, input: text, continue: false });
  });
  const schema = canonical === undefined ? checked : checked.overwrite(canonical);
  return schema.meta(jsonSchema) as unknown as FieldSchema<T>;
}

const visible = /\S/;

/** The id of a record: the consumer's own text. */
export type RecordId = string;

/**
 * The id of a record: a text of the consumer's choice with a visible character, else `params.code` is `id-empty`.
 *
 * @example
 * ```ts
 * import { RecordIdSchema } from 'isms-kit/core';
 *
 * RecordIdSchema.parse('R-17'); // => 'R-17'
 * RecordIdSchema.safeParse(' ').success; // => false
 * ```
 */
export const RecordIdSchema: FieldSchema<RecordId> = /* @__PURE__ */ textForm({
  place: 'id',
  messages: { 'id-empty': 'The id is empty; an id has a visible character.' },
  problemOf: (text) => (visible.test(text) ? undefined : 'id-empty'),
  jsonSchema: { pattern: visible.source },
});

/**
 * A text for people with a visible character, else `params.code` is `text-empty`. A text that is not known is an absent field.
 *
 * @example
 * ```ts
 * import { TextSchema } from 'isms-kit/core';
 *
 * TextSchema.parse('Head of Engineering'); // => 'Head of Engineering'
 * TextSchema.safeParse('').success; // => false
 * ```
 */
export const TextSchema: FieldSchema<string> = /* @__PURE__ */ textForm({
  place: 'text',
  messages: { 'text-empty': 'The text is empty; leave the field out where there is nothing to say.' },
  problemOf: (text) => (visible.test(text) ? undefined : 'text-empty'),
  jsonSchema: { pattern: visible.source },
});

/**
 * Makes the schema of a field that names another record by its id. The kind of that record is in the metadata `x-references`, from which
 * integrity checks, JSON Schema and documentation read it.
 *
 * @param kind - The kind of the record, in kebab case and singular, such as `'asset'`.
 * @returns A schema like `RecordIdSchema`.
 *
 * @example
 * ```ts
 * import { referenceTo } from 'isms-kit/core';
 *
 * referenceTo('asset').parse('A-1'); // => 'A-1'
 * referenceTo('asset').meta(); // => { pattern: '\\S', 'x-references': 'asset' }
 * ```
 */
export function referenceTo(kind: string): FieldSchema<RecordId> {
  return RecordIdSchema.meta({ 'x-references': kind });
}
