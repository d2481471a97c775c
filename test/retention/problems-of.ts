import type * as z from 'zod';

/** The problems of a value: `path code`, the code of this library where the problem has one. */
export function problemsOf(schema: z.ZodType, value: unknown): readonly string[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map((issue) => {
    const own: unknown = issue.code === 'custom' ? issue.params?.['code'] : issue.code;
    return `${issue.path.join('.')} ${String(own)}`;
  });
}

/** The sentences of the issues of a value. */
export function sentencesOf(schema: z.ZodType, value: unknown): readonly string[] {
  return (schema.safeParse(value).error?.issues ?? []).map(({ message }) => message);
}
