import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as z from 'zod';
import { subpaths } from '../subpaths.ts';

/** A JSON Schema or a part of one. */
export interface JsonSchema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: boolean | JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly propertyNames?: JsonSchema;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
}

/** The file names of the JSON Schemas in `dist/schemas` without their ending. */
export const publishedNames: readonly string[] = readdirSync('dist/schemas')
  .map((name) => name.replace(/\.json$/, ''))
  .filter((name) => name !== 'openapi');

/** Reads a published schema. */
export function publishedSchema(name: string): JsonSchema {
  return JSON.parse(readFileSync(`dist/schemas/${name}.json`, 'utf8')) as JsonSchema;
}

/** Every schema within a schema, itself first. */
export function partsOf(schema: JsonSchema | boolean | undefined): readonly JsonSchema[] {
  if (typeof schema !== 'object') return [];
  const { properties = {}, $defs = {}, oneOf = [], anyOf = [], prefixItems = [] } = schema;
  const { items, additionalProperties, propertyNames } = schema;
  const lists = [...Object.values(properties), ...Object.values($defs), ...oneOf, ...anyOf, ...prefixItems];
  return [schema, ...[...lists, items, additionalProperties, propertyNames].flatMap(partsOf)];
}

/** The kebab case of the name of a type, as the file of its schema is named. */
export function fileNameOf(name: string): string {
  return name
    .split(/(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])/)
    .join('-')
    .toLowerCase();
}

/** A record of the package: its name, its zod schema and the file name of its JSON Schema. */
export interface PublishedRecord {
  readonly name: string;
  readonly schema: z.ZodType;
  readonly file: string;
}

const modules = await Promise.all(
  subpaths
    .filter(({ path }) => path !== 'index')
    .map(async ({ specifier }) => (await import(specifier)) as Readonly<Record<string, unknown>>),
);

/** Every value that a subpath exports, by its name. */
export const publishedValues: ReadonlyMap<string, unknown> = new Map(
  modules.flatMap((module) => Object.entries(module)),
);

/** Every record of the package, found by walking its exports. */
export const publishedRecords: readonly PublishedRecord[] = [...publishedValues].flatMap(([name, schema]) => {
  const record = name.replace(/Schema$/, '');
  return schema instanceof z.ZodType ? [{ name: record, schema, file: fileNameOf(record) }] : [];
});

/** What `dist/manifest.json` says of a function. */
export interface PublishedFunction {
  readonly name: string;
  readonly subpath: string;
  readonly summary: string;
  readonly asOf: boolean;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly schema?: JsonSchema }[];
  readonly returns: { readonly description: string; readonly schema?: JsonSchema };
  readonly example: string;
}

/** What is published beside the code: the names of the schemas and the functions. */
export const publishedManifest = JSON.parse(readFileSync('dist/manifest.json', 'utf8')) as {
  readonly records: readonly string[];
  readonly answers: readonly string[];
  readonly functions: readonly PublishedFunction[];
};

/** An Ajv with all published schemas, as strict as it can be. Formats are remarks, as JSON Schema 2020-12 has them, or assertions. */
export function ajvOfPublished({ validateFormats = false } = {}): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats });
  ajv.addVocabulary(['x-references']);
  for (const name of publishedNames) ajv.addSchema(publishedSchema(name));
  return ajv;
}

/** The reasons for which the schema in a file refuses a value. */
export function errorsOf(ajv: Ajv2020, file: string, value: unknown): readonly string[] {
  const validate = ajv.getSchema(`urn:isms-kit:schemas:${file}`);
  if (validate === undefined) throw new Error(`There is no schema ${file}.`);
  if (validate(value) === true) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
