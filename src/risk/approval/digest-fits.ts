import { digestOf } from './digest-of.ts';

/**
 * Tells whether a digest is that of a value; a value that has no canonical form, which nobody can have approved, has none.
 *
 * @internal
 */
export function digestFits(digest: string, value: unknown): boolean {
  try {
    return digestOf(value) === digest;
  } catch {
    return false;
  }
}
