import { addPeriod, type CalendarDate, daysBetween } from 'isms-kit/core';
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
import { holds, recordsOf } from './records.ts';
import { periodOf, type RetentionMatrix, scheduleOf } from './schedule.ts';

export type { RetentionMatrix } from './schedule.ts';

const width = 100;

/** What a retention matrix means for a handful of records on a day, line by line. */
export function report(matrix: RetentionMatrix, asOf: CalendarDate): readonly string[] {
  const schedule = scheduleOf(matrix);
  const records = recordsOf(
    categoryOf(matrix, 'while-active-then-grace'),
    categoryOf(matrix, 'relationship-plus-statutory'),
  );
  return [
    `Retention of ${records.length} records as of ${asOf}. Not legal advice.`,
    ...heading('What the schedule leaves open'),
    ...checkRetentionSchedule(schedule, { asOf }).flatMap(({ severity, message }) => item(severity, message)),
    ...policySection(records, schedule, asOf, 'at-trigger', 'the version in force when the voucher was created'),
    ...policySection(records, schedule, asOf, 'at-as-of', `the version in force on ${asOf}`),
    ...heading('Why'),
    ...records.flatMap((record) => reasons(record, schedule, asOf)),
    ...heading('The last trace of a customer'),
    ...lastTrace(matrix),
  ];
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

function heading(text: string): readonly string[] {
  return ['', text, '-'.repeat(text.length)];
}

/** A word on the left, and a text wrapped on the right. */
function item(word: string, text: string): readonly string[] {
  const lines: string[] = [];
  for (const part of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + part.length <= width - 20) lines[lines.length - 1] = `${line} ${part}`;
    else lines.push(part);
  }
  return lines.map((line, index) => `  ${(index === 0 ? word : '').padEnd(18)}${line}`);
}
