import { type CheckableEntry, checkStatement, type CheckStatementContext } from '../../../src/controls/index.ts';
import { makeStatement } from '../../../src/fixtures/index.ts';

/** The codes found on a sound statement whose row for the control is replaced. */
export function codesWith(entry: CheckableEntry, context: CheckStatementContext = { asOf: '2026-11-21' }): string[] {
  const others = makeStatement().entries.filter(({ control }) => control !== entry.control);
  return checkStatement({ ...makeStatement(), entries: [...others, entry] }, context).map(({ code }) => code);
}
