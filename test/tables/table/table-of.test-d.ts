import { expectTypeOf } from 'vitest';
import { statementTable } from '../../../src/controls/index.ts';
import { type Table, tableOf } from '../../../src/tables/index.ts';

const rows = statementTable({ entries: [] });
expectTypeOf(tableOf(rows, { control: 'Control', actionDueOn: 'Due' })).toEqualTypeOf<Table>();
// @ts-expect-error the rows have no such field
tableOf(rows, { colour: 'Colour' });
// @ts-expect-error a heading is a text
tableOf(rows, { control: 1 });
// @ts-expect-error a list is no cell
tableOf([{ id: 'a', tags: ['x'] }], { tags: 'Tags' });
