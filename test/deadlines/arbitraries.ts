import fc from 'fast-check';
import type { CalendarDate, Instant } from '../../src/core/index.ts';

/** Days well within the coverage of the calendars, so that periods end within it, too. */
export const days = fc
  .date({ min: new Date('2025-02-01'), max: new Date('2027-06-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as CalendarDate);

/** Moments of the years in which the calendars are known. */
export const instants = fc
  .date({ min: new Date('2025-02-01'), max: new Date('2027-06-30'), noInvalidDate: true })
  .map((date) => date.toISOString().replace('.000Z', 'Z') as Instant);

/** Zones with whole and broken offsets, and one that skipped a day. */
export const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Apia');
