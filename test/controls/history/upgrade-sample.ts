import {
  type ExcludedEntry2013,
  type Statement2013,
  type StatementEntry,
  type StatementEntry2013,
  type UpgradedStatement,
  upgradeStatement,
} from '../../../src/controls/index.ts';
import { makeStatementEntry } from '../../../src/fixtures/index.ts';
import { type Control2013Id, control2013Ids, type ControlId } from '../../../src/standard/index.ts';

export const header = { id: 'soa', version: '4', issuedOn: '2021-05-01' } as const;
const { control: _control, ...rest } = makeStatementEntry();

/** An applicable row without its control. */
export const fields = rest;

export const rowOn = (control: Control2013Id): StatementEntry2013 => Object.assign({}, fields, { control });

export const excludedOn = (control: Control2013Id, justification: string): ExcludedEntry2013 => ({
  control,
  applicability: 'excluded',
  reason: 'not-performed',
  justification,
});

/** A statement with an applicable row for each of the 114 controls. */
export const whole: Statement2013 = {
  ...header,
  approvedBy: 'CEO',
  approvedOn: '2021-05-01',
  title: 'SoA',
  entries: control2013Ids.map(rowOn),
};

/** The whole statement with other rows for some controls. */
export function upgradeWith(...rows: StatementEntry2013[]): UpgradedStatement {
  const replaced = new Set(rows.map(({ control }) => control));
  return upgradeStatement({
    ...whole,
    entries: [...whole.entries.filter(({ control }) => !replaced.has(control)), ...rows],
  });
}

export function rowIn({ statement }: UpgradedStatement, id: ControlId): StatementEntry | undefined {
  return statement.entries.find(({ control }) => control === id);
}
