import { expectTypeOf } from 'vitest';
import { readStatementRows, type StatementEntry } from '../../../src/controls/index.ts';
import type { RowFinding } from '../../../src/core/index.ts';

interface Row {
  readonly Control: string;
}
const rows: readonly Row[] = [];

const read = readStatementRows(rows, { columns: { control: 'Control' }, words: { Live: 'implemented' } });
expectTypeOf(read.entries).toEqualTypeOf<readonly StatementEntry[]>();
expectTypeOf(read.findings).toEqualTypeOf<readonly RowFinding[]>();
readStatementRows([['Control'], ['A.5.1', 1, null, new Date(0)]]);

// @ts-expect-error the field is misspelt
readStatementRows(rows, { columns: { controll: 'Control' } });
// @ts-expect-error no such word
readStatementRows(rows, { words: { Live: 'live' } });
// @ts-expect-error no such order
readStatementRows(rows, { order: 'dym' });
// @ts-expect-error rows are objects or lists
readStatementRows(['A.5.1']);
