import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type DueItem, dueState } from '../../core/due/due-item.ts';
import { readRegister } from '../../core/guards/read-register.ts';
import { auditDays } from './audit-days.ts';
import { auditGuard } from './audit-guards.ts';
import type { Audit } from './audit.ts';

/**
 * The audits that are not done, and the reports of those that are done and whose report has a day. An audit that cannot be read gives no
 * item.
 *
 * @internal
 */
export function auditDueItems(audits: readonly Audit[] | undefined, asOf: CalendarDate): readonly DueItem[] {
  return readRegister('audits', 'audit', audits, auditGuard).listed.flatMap(({ record }): readonly DueItem[] => {
    const { id, title = id, team, plannedThrough, reportDueOn } = record;
    const { isOpen, doneOn, reportedOn } = auditDays(record, asOf);
    const shared = {
      subject: { kind: 'audit', id },
      owner: team.find(({ lead }) => lead === true)?.person ?? null,
      dueAt: null,
    };
    if (isOpen) {
      return [
        {
          kind: 'audit',
          ...shared,
          title: `Do the audit "${title}"`,
          dueOn: plannedThrough,
          state: dueState(plannedThrough, asOf),
          requirement: '9.2.1',
          rule: 'planned-through',
        },
      ];
    }
    if (doneOn === undefined || reportedOn !== undefined || reportDueOn === undefined) return [];
    return [
      {
        kind: 'audit-report',
        ...shared,
        title: `Report the audit "${title}"`,
        dueOn: reportDueOn,
        state: dueState(reportDueOn, asOf),
        requirement: '9.2.2.c',
        rule: 'due-on',
      },
    ];
  });
}
