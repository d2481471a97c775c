import type * as z from 'zod';
import { type Finding, findingsOfIssues } from '../../../src/core/index.ts';

/** The record that every finding of these tests is about. */
export const subject = { kind: 'sample', id: 'S-1' };

/** The findings of a refused input, and of its issues alone. */
export function findingsOn(
  schema: z.ZodType,
  input: unknown,
): { readonly known: readonly Finding[]; readonly blind: readonly Finding[] } {
  const { error } = schema.safeParse(input);
  return { known: findingsOfIssues(error, subject, { input }), blind: findingsOfIssues(error, subject) };
}

/** The findings as short texts: code, place, sentence. */
export const say = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code, path, message }) => `${code} [${path.join('.')}] ${message}`);
