import { checkStatement, type CheckStatementContext, type UnparsedEntry } from '../../../src/controls/index.ts';
import type { Finding } from '../../../src/core/index.ts';
import { makeStatement } from '../../../src/fixtures/index.ts';

/** The findings on a sound statement with this row in place of the row of its control. */
export function findingsWith(
  entry: UnparsedEntry,
  context: CheckStatementContext = { asOf: '2026-11-21' },
): readonly Finding[] {
  const others = makeStatement().entries.filter(({ control }) => control !== entry.control);
  return checkStatement({ ...makeStatement(), entries: [...others, entry] }, context);
}

/** The codes of `findingsWith`. */
export function codesWith(entry: UnparsedEntry, context?: CheckStatementContext): string[] {
  return findingsWith(entry, context).map(({ code }) => code);
}
