import { checkStatement, type CheckStatementContext, type UnparsedEntry } from '../../../src/controls/index.ts';
import { makeStatement } from '../../../src/fixtures/index.ts';

/** The codes that are found on a sound statement with this row in place of the row of its control. */
export function codesWith(entry: UnparsedEntry, context: CheckStatementContext = { asOf: '2026-11-21' }): string[] {
  const others = makeStatement().entries.filter(({ control }) => control !== entry.control);
  return checkStatement({ ...makeStatement(), entries: [...others, entry] }, context).map(({ code }) => code);
}
