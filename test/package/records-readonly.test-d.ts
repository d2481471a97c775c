/*
 * Prevents a record that its holder can change: walks the type of every exported schema at every depth and fails on a property or a list that is
 * not readonly.
 */
import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type * as clauses from '../../src/clauses/index.ts';
import type * as controls from '../../src/controls/index.ts';
import type * as core from '../../src/core/index.ts';
import type * as deadlines from '../../src/deadlines/index.ts';
import type * as governance from '../../src/governance/index.ts';
import type * as operations from '../../src/operations/index.ts';
import type * as assets from '../../src/assets/index.ts';
import type * as access from '../../src/access/index.ts';
import type * as continuity from '../../src/continuity/index.ts';
import type * as development from '../../src/development/index.ts';
import type * as people from '../../src/people/index.ts';
import type * as incidents from '../../src/incidents/index.ts';
import type * as privacy from '../../src/privacy/index.ts';
import type * as suppliers from '../../src/suppliers/index.ts';
import type * as isms from '../../src/isms/index.ts';
import type * as retention from '../../src/retention/index.ts';
import type * as risk from '../../src/risk/index.ts';

/** The comparison that sees modifiers of properties. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- a parameter used once keeps the comparison open
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Deeper than any record but those that hold records of their own kind, which look the same at every depth. */
type Depth = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
type Shallower<Left extends readonly unknown[]> = Left extends readonly [unknown, ...infer Rest] ? Rest : [];

/** The names of the properties of an object that can be written, and `'list'` for a list that can be, at any depth. */
type Writable<T, Left extends readonly unknown[] = Depth> = Left extends readonly []
  ? never
  : T extends string | number | boolean | null | undefined
    ? never
    : T extends readonly (infer Item)[]
      ? (T extends unknown[] ? 'list' : never) | Writable<Item, Shallower<Left>>
      : T extends object
        ? { [Key in keyof T]-?: WritableKey<T, Key> | Writable<T[Key], Shallower<Left>> }[keyof T]
        : never;

type WritableKey<T, Key extends keyof T> =
  Same<{ [Name in Key]: T[Name] }, { -readonly [Name in Key]: T[Name] }> extends true ? Key : never;

/** The names of the schemas of a module whose records can be written. */
type Offenders<Module> = keyof {
  [
    Name in keyof Module as Name extends `${string}Schema`
      ? [Writable<OutputOf<Module[Name]>>] extends [never]
        ? never
        : Name
      : never
  ]: Writable<OutputOf<Module[Name]>>;
};

type OutputOf<Schema> = Schema extends z.ZodType ? z.output<Schema> : 'not a schema';

interface Sample {
  readonly kept: readonly { readonly text: string }[];
  readonly list: string[];
  readonly inner: { written?: number };
}
expectTypeOf<Writable<Sample>>().toEqualTypeOf<'list' | 'written'>();
expectTypeOf<Writable<Pick<Sample, 'kept'>>>().toBeNever();

expectTypeOf<Offenders<typeof core>>().toBeNever();
expectTypeOf<Offenders<typeof clauses>>().toBeNever();
expectTypeOf<Offenders<typeof controls>>().toBeNever();
expectTypeOf<Offenders<typeof risk>>().toBeNever();
expectTypeOf<Offenders<typeof retention>>().toBeNever();
expectTypeOf<Offenders<typeof deadlines>>().toBeNever();
expectTypeOf<Offenders<typeof governance>>().toBeNever();
expectTypeOf<Offenders<typeof assets>>().toBeNever();
expectTypeOf<Offenders<typeof access>>().toBeNever();
expectTypeOf<Offenders<typeof people>>().toBeNever();
expectTypeOf<Offenders<typeof operations>>().toBeNever();
expectTypeOf<Offenders<typeof development>>().toBeNever();
expectTypeOf<Offenders<typeof suppliers>>().toBeNever();
expectTypeOf<Offenders<typeof incidents>>().toBeNever();
expectTypeOf<Offenders<typeof continuity>>().toBeNever();
expectTypeOf<Offenders<typeof privacy>>().toBeNever();
expectTypeOf<Offenders<typeof isms>>().toBeNever();
