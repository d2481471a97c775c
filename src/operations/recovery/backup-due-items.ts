import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type DueItem, dueState } from '../../core/due/due-item.ts';
import { groupBy } from '../../core/records/references.ts';
import { isInForce } from '../../core/calendar/day-range.ts';
import { type BackupsRegisters, readBackups } from './check-backups.ts';
import { restoreStanding } from './restore-standing.ts';

/**
 * The restore tests and the reviews of decisions against a backup that are due.
 *
 * @internal
 */
export function backupDueItems(registers: BackupsRegisters, asOf: CalendarDate): readonly DueItem[] {
  const { plans, tests, exemptions } = readBackups({ ...registers, backupRuns: [] });
  const testsOf = groupBy(
    tests.listed.map(({ record }) => record),
    ({ plan }) => [plan],
  );
  const restores = plans.listed.flatMap(({ record: plan }): readonly DueItem[] => {
    const { id, title = id, owner = null } = plan;
    const { due } = restoreStanding(plan, testsOf.get(id) ?? [], asOf);
    if (!isInForce(plan, asOf) || due.dueOn === null || due.state === 'not-scheduled') return [];
    return [
      {
        kind: 'restore-test',
        subject: { kind: 'backup-plan', id },
        title: `Test a restore of "${title}"`,
        owner,
        dueOn: due.dueOn,
        dueAt: null,
        state: due.state,
        requirement: 'A.8.13',
        rule: String(due.rule),
      },
    ];
  });
  const reviews = exemptions.listed.flatMap(({ record }): readonly DueItem[] => {
    const { id, approvedBy = null, reviewOn } = record;
    if (!isInForce(record, asOf) || reviewOn === undefined) return [];
    return [
      {
        kind: 'backup-exemption-review',
        subject: { kind: 'backup-exemption', id },
        title: `Review the decision "${id}" against a backup`,
        owner: approvedBy,
        dueOn: reviewOn,
        dueAt: null,
        state: dueState(reviewOn, asOf),
        requirement: 'A.8.13',
        rule: 'review-on',
      },
    ];
  });
  return [...restores, ...reviews];
}
