import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readStatementRows } from 'isms-kit/controls';
import { readRiskRows, riskCriteriaPresets } from 'isms-kit/risk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { report } from '../../examples/from-spreadsheet/report.ts';
import { rowsOfCsv, rowsOfXlsx, writeRegister } from '../../examples/from-spreadsheet/sheets.ts';

describe('examples/from-spreadsheet', () => {
  const statement = rowsOfCsv('examples/data/statement.csv');
  let folder = '';
  let register: readonly object[] = [];
  let lines: readonly string[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'register-'));
    await writeRegister(join(folder, 'register.xlsx'));
    register = await rowsOfXlsx(join(folder, 'register.xlsx'));
    lines = report({ statement, register }, '2026-11-21');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('reads the statement of the CSV file', () => {
    const { entries, unread } = readStatementRows(statement);
    expect(entries.map(({ control, applicability }) => `${control} ${applicability}`)).toEqual([
      'A.5.1 applicable',
      'A.5.7 applicable',
      'A.5.9 applicable',
      'A.7.2 excluded',
      'A.8.13 applicable',
      'A.8.30 undecided',
    ]);
    expect(entries[1]).toMatchObject({
      implementation: {
        status: 'partially-implemented',
        action: { status: 'open', text: 'Quellen in einen Kanal bündeln', owner: 'IT-Leitung', dueOn: '2027-03-31' },
      },
      policies: [{ document: 'Schwachstellenmanagement' }],
    });
    expect(unread.map(({ row }) => row)).toEqual([8]);
  });

  it('reads the register of the XLSX file, its dates in UTC', () => {
    const columns = { current: { likelihood: 'L', impact: 'I' } };
    const options = { assessedOn: '2026-11-21', columns } as const;
    const { risks } = readRiskRows(register, riskCriteriaPresets.product5x5, { ...options, zone: 'UTC' });
    expect(risks.map(({ id, identifiedOn }) => [id, identifiedOn])).toEqual([
      ['R-1', '2026-02-16'],
      ['R-2', '2026-02-16'],
      ['R-3', '2026-03-02'],
      ['R-4', '2025-11-03'],
      ['R-5', '2026-11-03'],
    ]);
    const zoneless = readRiskRows(register, riskCriteriaPresets.product5x5, options);
    expect(zoneless.risks.map(({ identifiedOn }) => identifiedOn)).toEqual(risks.map(() => undefined));
  });

  it('prints the heat map and what the checks find', () => {
    expect(lines[0]).toBe('6 entries of a statement and 5 risks from two sheets');
    expect(lines).toContain('| Likely         | Low        | Medium: R-1 | High        | High      | Critical    |');
    expect(lines).toContain('  not placed: R-5');
    expect(lines).toContain('  error    Row 7 has no owner; a risk must have one.');
    expect(lines).toContain('  warning  The action "Encrypt disks" of the risk "R-1" has no owner.');
  });

  it('prints at most 100 columns, without colours', () => {
    expect(lines.filter((line) => line.length > 100 || line.includes('\u001B'))).toEqual([]);
  });
});
