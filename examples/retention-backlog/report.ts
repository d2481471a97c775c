import { addPeriod, type CalendarDate, daysBetween, type Finding } from 'isms-kit/core';
import {
  assessRetention,
  checkRetentionSchedule,
  describeRetention,
  type DisposalBacklog,
  disposalBacklog,
  lastTraceOn,
  type RetentionRecord,
  type RetentionSchedule,
  type VersionPolicy,
} from 'isms-kit/retention';
import { columns, findingLines, heading } from '../layout.ts';
import { holds, recordsOf } from './records.ts';
import { periodOf, type RetentionMatrix, scheduleOf } from './schedule.ts';

export type { RetentionMatrix } from './schedule.ts';

/** What a retention matrix means for a handful of records on a day, line by line. */
export function report(matrix: RetentionMatrix, asOf: CalendarDate): readonly string[] {
  const schedule = scheduleOf(matrix);
  const records = recordsIn(matrix);
  return [
    `Retention of ${records.length} records as of ${asOf}. Not legal advice.`,
    ...heading('What the schedule leaves open'),
    ...findingLines(scheduleFindings(matrix, asOf)),
    ...policySection(records, schedule, asOf, 'at-trigger', 'the version in force when the voucher was created'),
    ...policySection(records, schedule, asOf, 'at-as-of', `the version in force on ${asOf}`),
    ...heading('Why'),
    ...records.flatMap((record) => reasons(record, schedule, asOf)),
    ...heading('The last trace of a customer'),
    ...lastTrace(matrix),
  ];
}

/** What the retention schedule leaves open. */
export function scheduleFindings(matrix: RetentionMatrix, asOf: CalendarDate): readonly Finding[] {
  return checkRetentionSchedule(scheduleOf(matrix), { asOf });
}

/** The records that should have been disposed of, by the version of a rule in force when they were created. */
export function overdueRecords(matrix: RetentionMatrix, asOf: CalendarDate): DisposalBacklog['items'] {
  const { items } = disposalBacklog(recordsIn(matrix), scheduleOf(matrix), { asOf, holds });
  return items.filter(({ status }) => status === 'overdue');
}

function recordsIn(matrix: RetentionMatrix): readonly RetentionRecord[] {
  return recordsOf(categoryOf(matrix, 'while-active-then-grace'), categoryOf(matrix, 'relationship-plus-statutory'));
}

function policySection(
  records: readonly RetentionRecord[],
  schedule: RetentionSchedule,
  asOf: CalendarDate,
  versionPolicy: VersionPolicy,
  meaning: string,
): readonly string[] {
  const backlog = disposalBacklog(records, schedule, { asOf, holds, versionPolicy });
  return [...heading(`Backlog, ${versionPolicy}: ${meaning}`), ...itemRows(backlog), ...countRows(backlog)];
}

function itemRows({ items, undecided }: DisposalBacklog): readonly string[] {
  return [
    ...items.map(({ id, status, disposableFrom, overdueDays }) => {
      const since = disposableFrom === null ? '' : `since ${disposableFrom}`;
      const overdue = overdueDays === 0 ? '' : `${overdueDays} days overdue`;
      return `  ${id.padEnd(16)}${status.padEnd(12)}${since.padEnd(18)}${overdue}`.trimEnd();
    }),
    ...undecided.map((id) => `  ${id.padEnd(16)}undecided`),
  ];
}

function countRows({ byCategory }: DisposalBacklog): readonly string[] {
  return Object.entries(byCategory).flatMap(([category, { disposable, overdue, onHold, oldestDays }]) => [
    `  ${category}:`,
    `    ${disposable} disposable, ${overdue} overdue, ${onHold} on hold, oldest ${oldestDays ?? 'none'} days`,
  ]);
}

function reasons(record: RetentionRecord, schedule: RetentionSchedule, asOf: CalendarDate): readonly string[] {
  const outcome = assessRetention(record, schedule, { asOf, holds, versionPolicy: 'at-as-of' });
  return item(outcome.status, describeRetention(outcome).join(' '));
}

function lastTrace({ matrix }: RetentionMatrix): readonly string[] {
  const grace = matrix.find(({ graceAfterTermination }) => graceAfterTermination !== undefined)?.graceAfterTermination;
  const window = matrix.find(({ kind }) => kind === 'rolling-window')?.window;
  if (!grace || !window) return item('unknown', 'The matrix has no days for deletion or for backups.');
  const terminatedOn = '2026-03-01';
  const deleteBy = addPeriod(terminatedOn, periodOf(grace));
  const goneOn = lastTraceOn({ deleteBy, backupWindow: periodOf(window) });
  const days = daysBetween(terminatedOn, goneOn);
  const deletion = `Contract terminated on ${terminatedOn}, deleted by ${deleteBy}, out of the backups on ${goneOn}.`;
  return item(`${days} days`, deletion);
}

function categoryOf({ matrix }: RetentionMatrix, kind: string): string {
  return matrix.find((row) => row.kind === kind)?.category ?? kind;
}

/** A word on the left, and a text on the right. */
function item(word: string, text: string): readonly string[] {
  return columns(word, text, 20);
}
