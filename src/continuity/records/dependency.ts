import type { HourPeriod } from '../../core/calendar/hour-period.ts';
import { HourPeriodSchema } from '../../core/calendar/schemas.ts';
import * as z from 'zod';
import {
  list,
  optional,
  record,
  type RecordSchema,
  union,
  type UnionSchema,
  word,
  words,
} from '../../core/records/record.ts';
import { duplicateIndexes } from '../../core/records/references.ts';
import { type RecordId, RecordIdSchema, TextSchema } from '../../core/records/text.ts';

/** A time for which something goes on without a dependency. */
export interface Tolerance {
  /** The longest time without the dependency. */
  readonly period: HourPeriod;
  /** How it goes on, such as with lists on paper. */
  readonly how: string;
}

/** The parts that every dependency has. */
export interface DependencyFields {
  /** When the recovery can begin: once the dependency is there again, or at the same time; after it when absent. */
  readonly starts?: 'after' | 'parallel';
  /** The time for which it goes on without the dependency; it stops at once when absent. */
  readonly tolerates?: Tolerance;
}

/** A dependency on one process or resource. */
export interface SingleDependency extends DependencyFields {
  /** On one. */
  readonly kind: 'single';
  /** The process or resource. */
  readonly on: RecordId;
}

/** A dependency on processes or resources that stand in for each other (A.8.14). */
export interface AlternativeDependency extends DependencyFields {
  /** On some of several. */
  readonly kind: 'alternatives';
  /** The processes or resources, each once. */
  readonly anyOf: readonly RecordId[];
  /** How many of them it needs; one when absent. */
  readonly atLeast?: number;
}

/** Something without which a process or resource stops. Processes and resources share their ids, so an id alone names one. */
export type Dependency = SingleDependency | AlternativeDependency;

const fields = {
  starts: optional(words(['after', 'parallel'])),
  tolerates: optional(record<Tolerance>({ period: HourPeriodSchema, how: TextSchema })),
};

const AlternativeDependencySchema: RecordSchema<AlternativeDependency> = record<AlternativeDependency>(
  {
    kind: word('alternatives'),
    anyOf: list(RecordIdSchema, { min: 1 }),
    atLeast: optional(z.int().min(1)),
    ...fields,
  },
  (refuse) => [
    refuse('dependency-alternative-repeated', {
      of: ['anyOf'],
      message: 'The alternative "{alternative}" is there above.',
      each: ({ anyOf }) =>
        [...duplicateIndexes(anyOf)].map((index) => ({
          path: ['anyOf', index],
          values: { alternative: String(anyOf[index]) },
        })),
    }),
    refuse('dependency-alternatives-too-few', {
      of: ['atLeast', 'anyOf'],
      message: 'At least {atLeast} are needed; there are {count} alternatives.',
      each: ({ atLeast, anyOf }) =>
        atLeast !== undefined && atLeast > anyOf.length
          ? [{ path: ['atLeast'], values: { atLeast, count: anyOf.length } }]
          : [],
    }),
  ],
);

/**
 * Schema of `Dependency`.
 *
 * @internal
 */
export const DependencySchema: UnionSchema<Dependency> = union('kind', [
  record<SingleDependency>({ kind: word('single'), on: RecordIdSchema, ...fields }),
  AlternativeDependencySchema,
]);
