import type * as z from 'zod';
import type { FieldSchema } from '../../core/records/record.ts';

/**
 * A register of the document: the kind of its records, whether it holds many or is one record itself, and their schema.
 *
 * @internal
 */
export interface IsmsRegister {
  readonly kind: string;
  readonly holds: 'many' | 'one';
  readonly schema: z.ZodType;
}

type RegisterOf<Content> = IsmsRegister &
  (Content extends readonly (infer Item)[]
    ? { readonly holds: 'many'; readonly schema: FieldSchema<Item> }
    : { readonly holds: 'one'; readonly schema: FieldSchema<Content> });

/**
 * The registers of a part of the document, each with the schema of what it holds.
 *
 * @internal
 */
export type RegistersOf<Registers> = { readonly [Name in keyof Registers]-?: RegisterOf<NonNullable<Registers[Name]>> };
