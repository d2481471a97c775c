import type { CalendarDate, DueItem, Finding, HourPeriod, Instant } from '../../src/core/index.ts';
import { readRegister } from '../../src/core/guards/read-register.ts';
import { breachGuard } from '../../src/incidents/breaches/breach-guards.ts';
import type { JudgedMoment } from '../../src/incidents/breaches/check-breach-records.ts';
import type { PersonalDataBreach } from '../../src/incidents/index.ts';
import { breachDueItems } from '../../src/incidents/notification/breach-due-items.ts';
import { checkBreaches } from '../../src/incidents/notification/check-breaches.ts';

/** The registers that a check of breaches reads. */
export interface BreachRegisters {
  readonly personalDataBreaches?: readonly PersonalDataBreach[];
  readonly incidents?: readonly { readonly id: string }[];
}

/** The day or moment of a check of breaches, and the rules of the organization. */
export interface BreachContext {
  readonly asOf: CalendarDate;
  readonly now?: Instant;
  readonly investigateWithin?: HourPeriod;
}

function momentOf({ asOf, now }: BreachContext): JudgedMoment {
  const midnight = Date.parse(asOf);
  const hour = 3_600_000;
  if (now === undefined) return { asOf, earliest: midnight - 14 * hour, latest: midnight + 36 * hour };
  return { asOf, earliest: Date.parse(now), latest: Date.parse(now) };
}

function readOf({ personalDataBreaches }: BreachRegisters) {
  return readRegister('personalDataBreaches', 'personal-data-breach', personalDataBreaches, breachGuard);
}

/** The findings about breaches. */
export function findingsOf(registers: BreachRegisters, context: BreachContext): readonly Finding[] {
  const { incidents } = registers;
  return checkBreaches(readOf(registers), {
    moment: momentOf(context),
    ...(incidents !== undefined && { incidents: readRegister('incidents', 'incident', incidents, () => undefined) }),
    ...(context.investigateWithin !== undefined && { investigateWithin: context.investigateWithin }),
  });
}

/** The due items of breaches. */
export function dueItemsOf(registers: BreachRegisters, context: BreachContext): readonly DueItem[] {
  return breachDueItems(readOf(registers), momentOf(context));
}
