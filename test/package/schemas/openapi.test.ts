/*
 * Prevents an OpenAPI description that no tool reads, and one that says something else than the JSON Schemas beside it.
 */
import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { exampleIsms } from 'isms-kit/fixtures';
import { mutationsOf } from './mutations.ts';
import { placesIn } from './places.ts';
import {
  ajvOfPublished,
  errorsOf,
  type JsonSchema,
  partsOf,
  publishedRecords,
  publishedSchema,
} from './published-schemas.ts';

/** A union of records with the field that tells them apart. */
interface Discriminated extends JsonSchema {
  readonly discriminator?: { readonly propertyName: string; readonly mapping: Readonly<Record<string, string>> };
}

interface OpenApi {
  readonly openapi: string;
  readonly info: { readonly version: string };
  readonly components: { readonly schemas: Readonly<Record<string, Discriminated>> };
}

const description = JSON.parse(readFileSync('dist/schemas/openapi.json', 'utf8')) as OpenApi;
const { schemas } = description.components;
const parts = Object.values(schemas).flatMap(partsOf) as readonly Discriminated[];
const folder = '#/components/schemas/';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false });
ajv.addVocabulary(['openapi', 'info', 'paths', 'components', 'discriminator', 'x-references']);
ajv.addSchema(description, 'openapi');

function isAccepted(name: string, value: unknown): boolean {
  const validate = ajv.getSchema(`openapi${folder}${name}`);
  if (validate === undefined) throw new Error(`There is no component ${name}.`);
  return validate(value) === true;
}

describe('dist/schemas/openapi.json', () => {
  it('is a valid OpenAPI 3.1 document of the version of the package', async () => {
    const { valid, errors } = await new Validator().validate(
      JSON.parse(JSON.stringify(description)) as Record<string, unknown>,
    );
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(description.openapi).toBe('3.1.0');
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
    expect(description.info.version).toBe(version);
  });

  it('has the document of the ISMS and each of its parts as a component', () => {
    const { title, $defs = {} } = publishedSchema('isms');
    expect(title).toBe('Isms');
    expect(Object.keys(schemas)).toEqual(['Isms', ...Object.keys($defs)].toSorted());
  });

  it('has no keyword that stands for a schema of its own, and refers to its components only', () => {
    expect(JSON.stringify(description)).not.toMatch(/"\$(?:schema|id|defs)"/);
    const references = parts.flatMap(({ $ref }) => $ref ?? []);
    expect(references.filter((target) => !Object.hasOwn(schemas, target.replace(folder, '')))).toEqual([]);
    expect(references.every((target) => target.startsWith(folder))).toBe(true);
    expect(references.length).toBeGreaterThan(1000);
  });

  it('tells the options of every union of records apart by a field that each of them needs', () => {
    const unions = parts.filter(({ oneOf }) => oneOf !== undefined);
    expect(unions.length).toBeGreaterThan(40);
    for (const { oneOf = [], discriminator } of unions) {
      const { propertyName = '', mapping = {} } = discriminator ?? {};
      expect([...new Set(Object.values(mapping))].toSorted()).toEqual(oneOf.map(({ $ref }) => $ref ?? '').toSorted());
      for (const target of Object.values(mapping)) {
        const option = schemas[target.replace(folder, '')];
        expect(option?.oneOf !== undefined || option?.required?.includes(propertyName)).toBe(true);
      }
    }
    expect(schemas['StatementEntry']?.discriminator).toEqual({
      propertyName: 'applicability',
      mapping: {
        applicable: '#/components/schemas/ApplicableEntry',
        excluded: '#/components/schemas/ExcludedEntry',
        undecided: '#/components/schemas/UndecidedEntry',
      },
    });
  });
});

describe('a component', () => {
  const published = ajvOfPublished();
  const records = publishedRecords.filter(({ name }) => Object.hasOwn(schemas, name));
  const samples = new Map<string, unknown[]>();
  for (const { schema, value } of placesIn(exampleIsms, publishedSchema('isms'))) {
    const found = samples.get(schema.title ?? '') ?? [];
    samples.set(schema.title ?? '', [...found, value]);
  }

  it('accepts the whole example, and refuses it with an unknown register or another version', () => {
    expect(isAccepted('Isms', exampleIsms)).toBe(true);
    expect(isAccepted('Isms', { ...exampleIsms, hazards: [] })).toBe(false);
    expect(isAccepted('Isms', { ...exampleIsms, schemaVersion: 2 })).toBe(false);
  });

  it.each(records)(
    '$name accepts what zod accepts, and refuses what its JSON Schema refuses',
    ({ name, schema, file }) => {
      const [sample = null] = samples.get(name) ?? [];
      const changed = name === 'Isms' ? [] : mutationsOf(sample, publishedSchema(file)).map(({ record }) => record);
      const values = [...(samples.get(name) ?? []).slice(0, 20), ...changed];
      expect(values.filter((value) => schema.safeParse(value).success && !isAccepted(name, value))).toEqual([]);
      expect(
        values.filter((value) => isAccepted(name, value) !== (errorsOf(published, file, value).length === 0)),
      ).toEqual([]);
    },
  );
});
