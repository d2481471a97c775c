import { createHash } from 'node:crypto';

export function idsOf<Id>(table: readonly { readonly id: Id }[]): readonly Id[] {
  return table.map(({ id }) => id);
}

/** Compares ids by their numbers: `A.5.9` before `A.5.10`. */
export function natural(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

/** The digest of a table as JSON: it shows a changed value, order or key of a composed table. */
export function digestOf(table: unknown): string {
  return createHash('sha256').update(JSON.stringify(table)).digest('hex');
}
