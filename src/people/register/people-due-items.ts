import type { Period } from '../../core/calendar/period.ts';
import type { DueItem } from '../../core/due/due-item.ts';
import { type DueItemsOptions, requireDueItemsOptions, selectDueItems } from '../../core/due/select-due-items.ts';
import { anObject, aPeriod, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { prepareStaff } from '../../governance/roles/staff.ts';
import { acknowledgementDueItems } from '../acknowledgements/acknowledgements-owed.ts';
import { readGate } from '../screening/prepare-gate.ts';
import { screeningDueItems } from '../screening/screening-due-items.ts';
import { trainingDueItems } from '../training/training-due.ts';
import { competenceDueItems } from '../competence/check-competence.ts';
import { conductDueItems } from '../conduct/check-conduct.ts';
import { playbookDueItems } from '../playbooks/check-playbooks.ts';
import type { PeopleRegisters } from './people-registers.ts';

/** The options of `peopleDueItems`. */
export interface PeopleDueItemsOptions extends DueItemsOptions {
  /** The time that a person has to acknowledge a document; without it no acknowledgement is listed. */
  readonly acknowledgeWithin?: Period;
}

const optionsGuard = /* @__PURE__ */ anObject<PeopleDueItemsOptions>({
  acknowledgeWithin: /* @__PURE__ */ maybe(aPeriod),
});

/**
 * Lists what the registers of people ask for by a day: acknowledgements, trainings, the renewal of screenings and agreements, the records of
 * screenings to delete; the renewal of competences and the actions for them; the steps of playbooks; disciplinary cases to delete and
 * agreements on remote working to renew. A record that cannot be read gives no item; `checkPeople` finds it.
 *
 * @param registers - The registers.
 * @param options - The window, the day in question, and the time to acknowledge.
 * @returns The items due by the end of the window, also those due before it that are not done, in the order of their days.
 * @throws RangeError if the registers are not an object, an option cannot be read, or the window ends before it begins.
 *
 * @example
 * ```ts
 * import { makeControlledDocument, makePerson } from 'isms-kit/fixtures';
 * import { peopleDueItems } from 'isms-kit/people';
 *
 * const registers = { people: [makePerson()], controlledDocuments: [makeControlledDocument()], acknowledgements: [] };
 * const options = { from: '2026-07-01', through: '2026-07-31', asOf: '2026-07-20', acknowledgeWithin: 'P30D' } as const;
 * const [item] = peopleDueItems(registers, options);
 * item?.title; // => 'Acknowledge "Information security policy"'
 * item?.owner; // => 'ada'
 * ```
 */
export function peopleDueItems(registers: PeopleRegisters, options: PeopleDueItemsOptions): readonly DueItem[] {
  requireReadable('registers', registers, anObject({}));
  requireOptions(options, optionsGuard);
  requireDueItemsOptions(options);
  const { asOf, acknowledgeWithin: within } = options;
  const staff = prepareStaff(registers);
  const reads = readGate(registers);
  return selectDueItems(
    [
      ...(within === undefined ? [] : acknowledgementDueItems(staff, reads, { asOf, within })),
      ...trainingDueItems(staff, reads, asOf),
      ...screeningDueItems(staff, reads, asOf),
      ...competenceDueItems(registers, { staff, asOf }),
      ...playbookDueItems(registers, asOf),
      ...conductDueItems(registers, { staff, asOf }),
    ],
    options,
  );
}
