import { readFileSync } from 'node:fs';
import { RetentionRecordSchema, RetentionScheduleSchema, LegalHoldSchema } from 'isms-kit/retention';
import { describe, expect, it } from 'vitest';
import { holds, recordsOf } from '../../examples/retention-backlog/records.ts';
import { report, type RetentionMatrix } from '../../examples/retention-backlog/report.ts';
import { scheduleOf } from '../../examples/retention-backlog/schedule.ts';

const file = new URL('../../examples/data/retention-matrix.json', import.meta.url);
const matrix = JSON.parse(readFileSync(file, 'utf8')) as RetentionMatrix;
const lines = report(matrix, '2026-11-21');

/** The lines from a heading to the next empty line. */
function section(title: string): readonly string[] {
  const start = lines.findIndex((line) => line.startsWith(title)) + 2;
  return lines.slice(start, lines.indexOf('', start) === -1 ? undefined : lines.indexOf('', start));
}

describe('examples/retention-backlog', () => {
  it('makes records that the schemas accept', () => {
    expect(RetentionScheduleSchema.safeParse(scheduleOf(matrix)).success).toBe(true);
    for (const record of recordsOf('a', 'b')) expect(RetentionRecordSchema.parse(record)).toEqual(record);
    for (const hold of holds) expect(LegalHoldSchema.parse(hold)).toEqual(hold);
  });

  it('finds the category that the matrix says nothing about', () => {
    expect(section('What the schedule leaves open').join(' ')).toMatch(/^ {2}error .* "AI interaction traces/);
    expect(section('What the schedule leaves open')).toHaveLength(2);
  });

  it('shows what the change of a statute does to the backlog', () => {
    expect(section('Backlog, at-trigger').slice(0, 5)).toEqual([
      '  vouchers-2015   overdue     since 2026-01-01  234 days overdue',
      '  customer-04     on-hold',
      '  customer-03     overdue                       23 days overdue',
      '  customer-02     disposable',
      '  customer-01     undecided',
    ]);
    expect(section('Backlog, at-as-of').slice(0, 3)).toEqual([
      '  vouchers-2015   overdue     since 2025-01-01  599 days overdue',
      '  vouchers-2016   overdue     since 2025-01-01  599 days overdue',
      '  vouchers-2017   overdue     since 2026-01-01  234 days overdue',
    ]);
  });

  it('answers 120 days for 90 days to delete and 30 days of backups', () => {
    expect(section('The last trace of a customer')[0]).toMatch(/^ {2}120 days /);
  });

  it('says so when the matrix has no days', () => {
    expect(report({ policyVersion: '1.0', matrix: [] }, '2026-11-21').at(-1)).toBe(
      '  unknown           The matrix has no days for deletion or for backups.',
    );
  });

  it('prints at most 100 columns, without colours', () => {
    expect(lines.filter((line) => line.length > 100 || line.includes('\u001b'))).toEqual([]);
  });
});
