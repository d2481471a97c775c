import { addPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type DueItem, dueState } from '../../core/due/due-item.ts';
import { capacityState } from './capacity-state.ts';
import { readResources, type ResourcesRegisters } from './read-resources.ts';

/**
 * The measurements of capacities and the checks and updates of protections against malware that are due.
 *
 * @internal
 */
export function resourceDueItems(registers: ResourcesRegisters, asOf: CalendarDate): readonly DueItem[] {
  const { capacities, protections } = readResources(registers);
  const measurements = capacities.listed.flatMap(({ record }) => {
    const { id, title, owner = null } = record;
    return itemsOn(capacityState(record, asOf).dueOn, asOf, {
      kind: 'capacity-measurement',
      subject: { kind: 'capacity', id },
      title: `Measure the use of "${title}"`,
      owner,
      requirement: 'A.8.6',
      rule: 'measure-every',
    });
  });
  const checks = protections.listed.flatMap(({ record: protection }) => {
    if (protection.status === 'unknown' || protection.status === 'not-needed') return [];
    const { id, asset, checkedOn, checkEvery } = protection;
    const dueOn = checkEvery === undefined ? null : addPeriod(checkedOn, checkEvery);
    return itemsOn(dueOn, asOf, {
      kind: 'malware-protection-check',
      subject: { kind: 'malware-protection', id },
      title: `Check the protection of the asset "${asset}" against malware`,
      owner: null,
      requirement: 'A.8.7',
      rule: 'check-every',
    });
  });
  return [...measurements, ...checks];
}

function itemsOn(
  dueOn: CalendarDate | null,
  asOf: CalendarDate,
  item: Omit<DueItem, 'dueOn' | 'dueAt' | 'state'>,
): readonly DueItem[] {
  return dueOn === null ? [] : [{ ...item, dueOn, dueAt: null, state: dueState(dueOn, asOf) }];
}
