import { epochMilliseconds, type Instant } from '../../core/calendar/instant.ts';
import type { DueItem, DueState } from '../../core/due/due-item.ts';
import type { RegisterRead } from '../../core/guards/read-register.ts';
import type { Moment } from '../../core/guards/moment.ts';
import type { PersonalDataBreach } from '../breaches/personal-data-breach.ts';
import { planRows } from './notification-plan.ts';
import type { NotificationPlanRow } from './plan-row.ts';

/**
 * The notices of breaches that are due at an instant and not sent: to the authority, to controllers by their contracts, and those that an order or the
 * record gives a date. A notice without a numeric limit has no day in an agenda; `checkBreaches` finds it.
 *
 * @internal
 */
export function breachDueItems(read: RegisterRead<PersonalDataBreach>, moment: Moment): readonly DueItem[] {
  return read.listed.flatMap(({ record }) =>
    planRows(record, moment).flatMap((row) => {
      const dueAt = row.dueAt ?? row.contractualDueAt;
      if (dueAt === null || row.sentAt !== null) return [];
      return [itemOf(record, { row, dueAt, moment })];
    }),
  );
}

interface OpenRow {
  readonly row: NotificationPlanRow;
  readonly dueAt: Instant;
  readonly moment: Moment;
}

function itemOf({ id, owner, awareAt }: PersonalDataBreach, { row, dueAt, moment }: OpenRow): DueItem {
  return {
    kind: 'breach-notification',
    subject: { kind: 'personal-data-breach', id },
    title: `Breach "${id}": ${taskOf(row)}`,
    owner: owner ?? null,
    dueOn: null,
    dueAt,
    state: dueStateOf(awareAt, dueAt, moment),
    requirement: row.source ?? 'A.5.26',
    rule: row.rule,
  };
}

function taskOf({ recipient, name }: NotificationPlanRow): string {
  if (recipient === 'authority') return 'notify the supervisory authority';
  return recipient === 'people' ? 'tell the people' : `tell "${name}"`;
}

/** A notice is due soon in the last quarter of the time from awareness, as the clocks of `deadlines` are. */
function dueStateOf(awareAt: Instant, dueAt: Instant, { earliest, latest }: Moment): DueState {
  const end = epochMilliseconds('dueAt', dueAt);
  if (end < earliest) return 'overdue';
  const notice = (end - epochMilliseconds('awareAt', awareAt)) / 4;
  return latest >= end - notice ? 'due-soon' : 'scheduled';
}
