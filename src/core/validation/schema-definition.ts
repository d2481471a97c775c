import type * as z from 'zod';

/**
 * The definition of a union; one field distinguishes its shapes, or none does.
 *
 * @internal
 */
export type UnionDefinition = z.core.$ZodUnionDef & { readonly discriminator?: string };

/**
 * The definition of a schema, by which a walk reads it.
 *
 * @internal
 */
export function definitionOf(schema: z.core.$ZodType): z.core.$ZodTypes['_zod']['def'] {
  return (schema as z.ZodType).def as z.core.$ZodTypes['_zod']['def'];
}

/**
 * The shape of a union that has this word in the field that distinguishes the shapes; undefined where none has it.
 *
 * @internal
 */
export function shapeWith(word: unknown, { discriminator, options }: UnionDefinition): z.core.$ZodType | undefined {
  return options.find((option) => hasWord(option, String(discriminator), word));
}

/** Whether a shape of a union, or one of its shapes, has this word in the field that distinguishes them. */
function hasWord(schema: z.core.$ZodType, field: string, word: unknown): boolean {
  const definition = definitionOf(schema);
  if (definition.type === 'union') return definition.options.some((option) => hasWord(option, field, word));
  return definition.type === 'object' && (definition.shape[field] as z.ZodType).safeParse(word).success;
}
