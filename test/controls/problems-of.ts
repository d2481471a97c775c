import type * as z from 'zod';

/** The problems that a schema finds, each as its path and its code: `'controls.1: control-unknown'`. */
export function problemsOf(schema: z.ZodType, input: unknown): readonly string[] {
  const issues = schema.safeParse(input).error?.issues ?? [];
  return issues.map((issue) => {
    const code = issue.code === 'custom' ? String(issue.params?.['code']) : issue.code;
    return `${issue.path.join('.')}: ${code}`;
  });
}

/** The sentences with which a schema refuses a value. */
export function sentencesOf(schema: z.ZodType, input: unknown): readonly string[] {
  return (schema.safeParse(input).error?.issues ?? []).map(({ message }) => message);
}
