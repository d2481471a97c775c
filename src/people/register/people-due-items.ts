import type { DueItem } from '../../core/due/due-item.ts';
import { type DueItemsOptions, requireDueItemsOptions, selectDueItems } from '../../core/due/select-due-items.ts';
import { anObject } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { prepareStaff } from '../../governance/roles/staff.ts';
import { competenceDueItems } from '../competence/check-competence.ts';
import { conductDueItems } from '../conduct/check-conduct.ts';
import { playbookDueItems } from '../playbooks/check-playbooks.ts';
import type { PeopleRegisters } from './people-registers.ts';

/**
 * Lists what the registers of people ask for by a day. A record that cannot be read gives no item; `checkPeople` finds it.
 *
 * @param registers - The registers.
 * @param options - The window and the day in question.
 * @returns The items due by the end of the window, also those due before it that are not done, in the order of their days.
 * @throws RangeError if the registers are not an object, a date is not a calendar date, or the window ends before it begins.
 */
export function peopleDueItems(registers: PeopleRegisters, options: DueItemsOptions): readonly DueItem[] {
  requireReadable('registers', registers, anObject({}));
  requireReadable('options', options, anObject({}));
  requireDueItemsOptions(options);
  const { asOf } = options;
  const staff = prepareStaff(registers);
  return selectDueItems(
    [
      ...competenceDueItems(registers, { staff, asOf }),
      ...playbookDueItems(registers, asOf),
      ...conductDueItems(registers, { staff, asOf }),
    ],
    options,
  );
}
