import * as z from 'zod';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';

/**
 * The dates of a data subject's request, as far as its time limit asks for them.
 *
 * @example
 * ```ts
 * import { DataSubjectRequestFactsSchema } from 'isms-kit/deadlines';
 *
 * DataSubjectRequestFactsSchema.parse({ regime: 'gdpr', receivedOn: '2026-01-31' }).regime; // => 'gdpr'
 * DataSubjectRequestFactsSchema.safeParse({ regime: 'ccpa', receivedOn: '2026-01-31' }).success; // => false
 * ```
 */
export const DataSubjectRequestFactsSchema = z
  .strictObject({
    /** The law: GDPR art. 12(3), or UK GDPR art. 12A. */
    regime: z.enum(['gdpr', 'uk-gdpr']),
    /** The day the request arrived, also outside working hours. */
    receivedOn: CalendarDateSchema,
    /** The day the identity was proved that was asked for; null while it is not; absent when nobody asked. */
    identityProvedOn: z.exactOptional(CalendarDateSchema.nullable()),
    /** The day the fee was paid that was asked for; null while it is not; absent when nobody asked. */
    feePaidOn: z.exactOptional(CalendarDateSchema.nullable()),
    /** The day the data subject was told, with reasons, that the answer takes longer. */
    extensionAnnouncedOn: z.exactOptional(CalendarDateSchema),
    /** A question back to the data subject about what the request means. */
    clarification: z.exactOptional(
      z
        .strictObject({
          /** The day it was asked. */
          askedOn: CalendarDateSchema,
          /** The day the answer arrived; null while it has not. */
          receivedOn: CalendarDateSchema.nullable(),
        })
        .readonly(),
    ),
  })
  .readonly();

/** The dates of a data subject's request, as far as its time limit asks for them. */
export interface DataSubjectRequestFacts extends z.infer<typeof DataSubjectRequestFactsSchema> {}
