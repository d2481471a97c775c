import type { JsonSchema } from './published-schemas.ts';

/** A place in a value, with the schema that describes it. */
export interface Place {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  /** The schema at the place, never a reference. */
  readonly schema: JsonSchema;
}

/** Every place in a value that its schema describes, in the shape of each union that fits; of a list the first item. */
export function placesIn(value: unknown, root: JsonSchema): readonly Place[] {
  const places: Place[] = [];
  visit(value, root, []);
  return places;

  function visit(inner: unknown, described: JsonSchema, path: Place['path']): void {
    const schema = resolved(described, root);
    places.push({ path, value: inner, schema });
    for (const option of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) {
      if (fits(inner, resolved(option, root), root)) visit(inner, option, path);
    }
    if (Array.isArray(inner)) {
      if (typeof schema.items === 'object' && inner.length > 0) visit(inner[0], schema.items, [...path, 0]);
    } else if (typeof inner === 'object' && inner !== null) {
      for (const [key, field] of Object.entries(inner)) {
        const fieldSchema = schema.properties?.[key] ?? schema.additionalProperties;
        if (typeof fieldSchema === 'object') visit(field, fieldSchema, [...path, key]);
      }
    }
  }
}

/** The part that a schema refers to, itself where it refers to none. */
function resolved(schema: JsonSchema, root: JsonSchema): JsonSchema {
  if (schema.$ref === undefined) return schema;
  const part = schema.$ref === '#' ? root : root.$defs?.[schema.$ref.replace('#/$defs/', '')];
  if (part === undefined) throw new Error(`${schema.$ref} refers to nothing.`);
  return part;
}

/** Whether a value has the type and the words of an option; good enough to tell the options of a union apart. */
function fits(value: unknown, option: JsonSchema, root: JsonSchema): boolean {
  if (option.oneOf !== undefined || option.anyOf !== undefined) return true;
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  if (type !== (option.type === 'integer' ? 'number' : option.type)) return false;
  if (type === 'string') return option.enum?.includes(value) ?? new RegExp(option.pattern ?? '').test(value as string);
  return Object.entries(option.properties ?? {}).every(([key, field]) => {
    const { const: word } = resolved(field, root);
    return word === undefined || (value as Readonly<Record<string, unknown>>)[key] === word;
  });
}
