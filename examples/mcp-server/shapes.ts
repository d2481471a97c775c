import * as z from 'zod';

/** A whole document of the caller. The library reads it and says where it is wrong, which the schema of a tool cannot do as well. */
export function documentInput(description: string): z.ZodUnknown {
  return z.unknown().meta({ type: 'object', description });
}

/** Findings by their code, so that a hundred of them stay a short answer. */
export const findingGroups = z
  .array(
    z.strictObject({
      code: z.string(),
      severity: z.enum(['error', 'warning', 'info']),
      requirements: z.array(z.string()).describe('What the records fall short of, such as 6.1.3.d or A.5.9.'),
      title: z.string(),
      pointer: z.string().describe('The place of the first finding, a JSON Pointer.'),
      message: z.string().describe('The sentence of the first finding.'),
      count: z.int(),
      subjects: z.array(z.strictObject({ kind: z.string(), id: z.string() })).describe('The first records.'),
      more: z.int().describe('How many records are not named.'),
    }),
  )
  .describe('The findings by code, errors first.');

/** How much is covered: `share` is `counted / of`, null when `of` is 0. */
export const tally = z.strictObject({
  counted: z.int(),
  of: z.int(),
  excluded: z.int(),
  unknown: z.int(),
  share: z.number().nullable(),
});
