import type * as z from 'zod';
import type { FindingPath, FindingSubject } from '../../core/findings/finding.ts';
import { subjectAt } from '../../core/guards/unreadable-record.ts';
import { remember } from '../../core/records/references.ts';
import { definitionOf, shapeWith, type UnionDefinition } from '../../core/validation/broken-rules.ts';
import { type Isms, type RegisterName, registerEntries } from '../document/isms.ts';

type Schema = z.core.$ZodType;

/** A field of a record that names another record. */
export interface NamedReference {
  /** The record that names the other. */
  readonly subject: FindingSubject;
  /** The place of the field in the document. */
  readonly path: FindingPath;
  /** The kind and the id of the record that is named. */
  readonly target: FindingSubject;
}

/**
 * A record of the document, with its register and its place.
 *
 * @internal
 */
export interface PlacedRecord {
  readonly register: RegisterName;
  readonly subject: FindingSubject;
  readonly path: FindingPath;
  readonly record: unknown;
  readonly schema: Schema;
}

/**
 * The records of a document, register by register.
 *
 * @internal
 */
export function recordsOf(isms: Isms): readonly PlacedRecord[] {
  return registerEntries().flatMap(([register, { kind, holds, schema }]): readonly PlacedRecord[] => {
    const content: unknown = isms[register];
    if (content === undefined) return [];
    if (holds === 'one')
      return [{ register, subject: subjectAt(kind, content, register), path: [register], record: content, schema }];
    return Array.from(content as readonly unknown[], (record, index) => ({
      register,
      subject: subjectAt(kind, record, index),
      path: [register, index],
      record,
      schema,
    }));
  });
}

interface Place {
  readonly schema: Schema;
  readonly value: unknown;
  readonly path: FindingPath;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * The references in records, which stand in fields, in lists and in the shapes of unions: a walk over the definition of the schema beside the value. It goes only where a reference can stand, and without
 * recursion. What an approval froze is the past, whose records need not be there any more.
 *
 * @internal
 */
export function namedReferences(records: readonly PlacedRecord[]): readonly NamedReference[] {
  const inner = innerPlaces();
  const kindOf = remember((schema: Schema) => targetOf(schema) ?? null);
  const found: NamedReference[] = [];
  for (const { subject, schema, record, path } of records) {
    const open: Place[] = [{ schema, value: record, path }];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      const kind = kindOf(place.schema);
      if (kind === null) {
        for (const next of inner(place).toReversed()) open.push(next);
      } else if (typeof place.value === 'string') {
        found.push({ subject, path: place.path, target: { kind, id: place.value } });
      }
    }
  }
  return found;
}

function targetOf(schema: Schema): string | undefined {
  return (schema as z.ZodType).meta()?.['x-references'] as string | undefined;
}

/** Gives the places within a place at which a reference can stand. Each schema is looked through once. */
function innerPlaces(): (place: Place) => readonly Place[] {
  const canRefer = remember((schema: Schema) => leadsToReference(schema));
  const fieldsOf = remember((shape: z.core.$ZodShape) =>
    Object.entries(shape).filter(([name, field]) => name !== frozenField && canRefer(field)),
  );
  const shapesOf = remember((definition: UnionDefinition) =>
    remember((word: unknown) => shapeWith(word, definition) ?? null),
  );

  return ({ schema, value, path }) => {
    const definition = definitionOf(schema);
    const { type } = definition;
    if (type === 'optional' || type === 'nullable') return [{ schema: definition.innerType, value, path }];
    if (typeof value !== 'object' || value === null) return [];
    if (type === 'array') {
      const { element } = definition;
      if (!Array.isArray(value)) return [];
      return Array.from(value, (item: unknown, index) => ({ schema: element, value: item, path: [...path, index] }));
    }
    if (type === 'object') {
      return fieldsOf(definition.shape).flatMap(([name, field]) =>
        Object.hasOwn(value, name) ? [{ schema: field, value: (value as Fields)[name], path: [...path, name] }] : [],
      );
    }
    // Only these shapes lead to a reference.
    const union = definition as UnionDefinition;
    const shape = shapesOf(union)((value as Fields)[String(union.discriminator)]);
    return shape === null ? [] : [{ schema: shape, value, path }];
  };
}

/** The field of an approval that holds the approved content. */
const frozenField = 'snapshot';

/** Whether a reference can stand somewhere in a value of the schema. A shape within itself is looked through once. */
function leadsToReference(start: Schema): boolean {
  const seen = new Set<Schema>([start]);
  for (const schema of seen) {
    if (targetOf(schema) !== undefined) return true;
    for (const part of partsOf(schema)) seen.add(part);
  }
  return false;
}

function partsOf(schema: Schema): readonly Schema[] {
  const definition = definitionOf(schema);
  const { type } = definition;
  if (type === 'optional' || type === 'nullable') return [definition.innerType];
  if (type === 'array') return [definition.element];
  if (type === 'object') return Object.values(definition.shape);
  return type === 'union' ? definition.options : [];
}
