import * as z from 'zod';
import { issueOf } from '../findings/issue-of.ts';
import { toInstant } from './to-instant.ts';
import { yearMessages } from './year-messages.ts';

/** A point in time, written in UTC such as `'2026-11-21T09:30:00Z'`; a fraction of a second has three digits. */
export type Instant = `${number}-${number}-${number}T${number}:${number}:${number}Z`;

/**
 * A point in time from 1900 to 2999 with any offset, turned into UTC. A missing zone is refused; what is finer than a millisecond is cut.
 *
 * @example
 * ```ts
 * import { InstantSchema } from 'isms-kit/core';
 *
 * InstantSchema.parse('2026-11-21T10:30:00+01:00'); // => '2026-11-21T09:30:00Z'
 * InstantSchema.safeParse('2026-11-21T10:30:00').success; // => false
 * ```
 */
export const InstantSchema: z.ZodType<Instant, string> = z.iso
  .datetime({ offset: true, abort: true })
  .transform((text, context) => {
    const instant = toInstant(Date.parse(text));
    if (instant >= '1900' && instant < '3000') return instant;
    context.addIssue({ ...issueOf(yearMessages, 'year-out-of-range', { value: instant }), input: text });
    return z.NEVER;
  });
