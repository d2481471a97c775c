import type { CalendarDate, DueItem, Finding, HourPeriod, Instant } from '../../src/core/index.ts';
import { checkIncidents, incidentsDueItems, type IncidentsRegisters } from '../../src/incidents/index.ts';

/** The registers that a check of breaches reads. */
export type BreachRegisters = Pick<IncidentsRegisters, 'personalDataBreaches' | 'incidents'>;

/** The day or moment of a check of breaches, and the rules of the organization. */
export interface BreachContext {
  readonly asOf: CalendarDate;
  readonly now?: Instant;
  readonly investigateWithin?: HourPeriod;
}

/** The findings about breaches. */
export function findingsOf(registers: BreachRegisters, context: BreachContext): readonly Finding[] {
  return checkIncidents(registers, context);
}

/** The due items of breaches. */
export function dueItemsOf(registers: BreachRegisters, context: BreachContext): readonly DueItem[] {
  return incidentsDueItems(registers, { ...context, from: context.asOf, through: '2999-12-31' });
}
