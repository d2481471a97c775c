import * as z from 'zod';
import { isTimeZone } from './is-time-zone.ts';
import { issueOf } from '../findings/issue-of.ts';

/** The name of a time zone in the IANA database, such as `'Europe/Berlin'` or `'UTC'`. */
export type TimeZone = string;

const messages = {
  'time-zone-unknown': '"{zone}" is no time zone that the runtime knows, such as Europe/Berlin.',
} as const;

/**
 * The name of a time zone that the runtime knows. Offsets such as `+02:00` and abbreviations such as `CEST` are refused
 * (`params.code` is `time-zone-unknown`).
 *
 * @example
 * ```ts
 * import { TimeZoneSchema } from 'isms-kit/core';
 *
 * TimeZoneSchema.parse('Europe/Berlin'); // => 'Europe/Berlin'
 * TimeZoneSchema.safeParse('+02:00').success; // => false
 * ```
 */
export const TimeZoneSchema = z.string().superRefine((zone, context) => {
  if (isTimeZone(zone)) return;
  context.addIssue({ ...issueOf(messages, 'time-zone-unknown', { zone }), input: zone, continue: false });
});
