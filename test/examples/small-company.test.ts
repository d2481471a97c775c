import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DocumentRegister } from '../../examples/clause-coverage/report.ts';
import type { RetentionMatrix } from '../../examples/retention-backlog/report.ts';
import type { RiskScales } from '../../examples/risk-register/criteria.ts';
import { report } from '../../examples/small-company/report.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(`examples/data/${name}.json`, 'utf8'));
const lines = report({
  register: read('document-register') as DocumentRegister,
  scales: read('risk-scales') as RiskScales,
  matrix: read('retention-matrix') as RetentionMatrix,
  asOf: '2026-11-21',
});

describe('examples/small-company', () => {
  it('begins with what to do first and goes through the four pillars', () => {
    expect(lines.filter((line) => /^\d\. /.test(line))).toEqual([
      '1. What to do first',
      '2. What its documents cover',
      '3. What its Statement of Applicability says',
      '4. What its risks are',
      '5. What it keeps and what it may delete',
    ]);
  });

  it('counts what is found in each area', () => {
    const start = lines.indexOf('1. What to do first') + 2;
    expect(lines.slice(start, start + 5)).toEqual([
      '  Documented information                  4 errors, 0 warnings, 0 notes',
      '  Statement of Applicability              10 errors, 12 warnings, 0 notes',
      '  Risk register, against the statement    4 errors, 3 warnings, 0 notes',
      '  Retention schedule                      1 error, 0 warnings, 0 notes',
      '  Records overdue for disposal            vouchers-2015 (234 days), customer-03 (23 days)',
    ]);
  });

  it('prints at most 100 columns, without colours', () => {
    expect(lines.filter((line) => line.length > 100 || line.includes('\u001B'))).toEqual([]);
  });
});
