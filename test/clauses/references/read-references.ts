import { parseReferences, type Reference } from '../../../src/clauses/index.ts';

/** `6.1.3.d`, `A.5.15`, `GDPR 33`, `GDPR` for the whole; `~` before it for supports. */
export function short(reference: Reference): string {
  const mark = reference.relation === 'supports' ? '~' : '';
  if (reference.kind !== 'article') return mark + reference.id;
  return mark + [reference.instrument, reference.article].filter((part) => part !== null).join(' ');
}

/** The references of a text in short, then its problems. */
export function readReferences(text: string): readonly string[] {
  const { references, problems } = parseReferences(text);
  return [...references.map(short), ...problems.map((problem) => `${problem.code}: ${problem.text}`)];
}
