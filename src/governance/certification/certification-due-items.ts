import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { DueItem } from '../../core/due/due-item.ts';
import { readRegister } from '../../core/guards/read-register.ts';
import { certificationGuard } from './certification-guard.ts';
import type { Certification } from './certification.ts';
import { planOf } from './surveillance-plan.ts';

const kinds = {
  surveillance: { kind: 'surveillance-audit', title: 'Surveillance audit for' },
  recertification: { kind: 'recertification', title: 'Recertification to' },
} as const;

/**
 * The surveillance audits and the recertification that a running certification needs. One that expired, or cannot be read, gives no item.
 *
 * @internal
 */
export function certificationDueItems(
  certifications: readonly Certification[] | undefined,
  asOf: CalendarDate,
): readonly DueItem[] {
  const { listed } = readRegister('certifications', 'certification', certifications, certificationGuard);
  return listed.flatMap(({ record }) => {
    const { id, standard, edition, owner = null } = record;
    const { status, items } = planOf(record, { asOf });
    if (status !== 'certified' && status !== 'suspended') return [];
    return items.flatMap((item): readonly DueItem[] => {
      const { dueOn, state, rule, requirement } = item;
      if (item.kind !== 'surveillance' && item.kind !== 'recertification') return [];
      if (state === 'done' || state === 'late' || state === 'not-limited') return [];
      const { kind, title } = kinds[item.kind];
      return [
        {
          kind,
          subject: { kind: 'certification', id },
          title: `${title} ${standard}:${edition}`,
          owner,
          dueOn,
          dueAt: null,
          state,
          requirement,
          rule,
        },
      ];
    });
  });
}
