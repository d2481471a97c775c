import * as z from 'zod';
import { InstantSchema } from '../../core/calendar/schemas.ts';

const GdprAuthorityFactsSchema = z
  .strictObject({
    /** Notification of a personal data breach to the supervisory authority. */
    regime: z.literal('gdpr-33'),
    /** When the controller became aware: reasonably certain that personal data were compromised. */
    awareAt: InstantSchema,
    /** When the notification was submitted. */
    notificationSentAt: z.exactOptional(InstantSchema),
  })
  .readonly();

const GdprSubjectsFactsSchema = z
  .strictObject({
    /** Communication of a personal data breach to the data subjects. */
    regime: z.literal('gdpr-34'),
    /** When the controller became aware. */
    awareAt: InstantSchema,
    /** When the data subjects were told. */
    notificationSentAt: z.exactOptional(InstantSchema),
  })
  .readonly();

const Nis2FactsSchema = z
  .strictObject({
    /** Reporting of a significant incident. */
    regime: z.literal('nis2'),
    /** When the entity became aware of the significant incident. */
    awareAt: InstantSchema,
    /** When the early warning was submitted. */
    initialSentAt: z.exactOptional(InstantSchema),
    /** When the incident notification was submitted; the final report counts from it. */
    notificationSentAt: z.exactOptional(InstantSchema),
    /** When the CSIRT or the authority asked for an intermediate report. */
    intermediateRequestedAt: z.exactOptional(InstantSchema),
    /** When the intermediate report was submitted. */
    intermediateSentAt: z.exactOptional(InstantSchema),
    /** When the final report was submitted. */
    finalSentAt: z.exactOptional(InstantSchema),
    /** Whether the entity is a trust service provider, which has 24 hours for the notification, too; not, when absent. */
    trustServiceProvider: z.exactOptional(z.boolean()),
    /** Present when the incident is still going on when the final report would be due; without effect when it was handled by then. */
    ongoing: z.exactOptional(
      z
        .strictObject({
          /** When the progress report was submitted that takes the place of the final report. */
          progressSentAt: z.exactOptional(InstantSchema),
          /** When the incident was handled; the final report counts from it. */
          handledAt: z.exactOptional(InstantSchema),
        })
        .readonly(),
    ),
  })
  .readonly();

const DoraFactsSchema = z
  .strictObject({
    /** Reporting of a major ICT-related incident. */
    regime: z.literal('dora'),
    /** When the financial entity became aware of the incident. */
    awareAt: InstantSchema,
    /** When the incident was classified as major. */
    classifiedAt: z.exactOptional(InstantSchema),
    /** When the initial notification was submitted; the intermediate report counts from it. */
    initialSentAt: z.exactOptional(InstantSchema),
    /** When the intermediate report was submitted. */
    intermediateSentAt: z.exactOptional(InstantSchema),
    /** When the latest updated intermediate report was submitted; a final report that is not earlier counts from it. */
    intermediateUpdatedAt: z.exactOptional(InstantSchema),
    /** When the final report was submitted. */
    finalSentAt: z.exactOptional(InstantSchema),
    /**
     * Whether the entity may use the relief at weekends and bank holidays of art. 5(4): for every report, for none, or, where art. 5(5) excludes it
     * from the relief for the first two, for the final report only. None, when absent.
     */
    weekendRelief: z.exactOptional(z.union([z.boolean(), z.literal('final-only')])),
  })
  .readonly();

/**
 * What happened in an incident, as far as one regime of notification asks: when it became known and what was filed when.
 *
 * @example
 * ```ts
 * import { NotificationFactsSchema } from 'isms-kit/deadlines';
 *
 * NotificationFactsSchema.parse({ regime: 'gdpr-33', awareAt: '2026-06-05T18:20:00+02:00' }).awareAt; // => '2026-06-05T16:20:00Z'
 * NotificationFactsSchema.safeParse({ regime: 'gdpr-33', classifiedAt: '2026-06-05T16:20:00Z' }).success; // => false
 * ```
 */
export const NotificationFactsSchema = z.discriminatedUnion('regime', [
  GdprAuthorityFactsSchema,
  GdprSubjectsFactsSchema,
  Nis2FactsSchema,
  DoraFactsSchema,
]);

/** What happened in an incident, as far as GDPR art. 33 asks. */
export interface GdprAuthorityFacts extends z.infer<typeof GdprAuthorityFactsSchema> {}

/** What happened in an incident, as far as GDPR art. 34 asks. */
export interface GdprSubjectsFacts extends z.infer<typeof GdprSubjectsFactsSchema> {}

/** What happened in an incident, as far as NIS2 art. 23 asks. */
export interface Nis2Facts extends z.infer<typeof Nis2FactsSchema> {}

/** What happened in an incident, as far as DORA art. 19 and Delegated Regulation (EU) 2025/301 art. 5 ask. */
export interface DoraFacts extends z.infer<typeof DoraFactsSchema> {}

/** The facts of an incident by the regime that asks. */
export interface NotificationFactsByRegime {
  /** GDPR art. 33. */
  readonly 'gdpr-33': GdprAuthorityFacts;
  /** GDPR art. 34. */
  readonly 'gdpr-34': GdprSubjectsFacts;
  /** NIS2 art. 23. */
  readonly nis2: Nis2Facts;
  /** DORA art. 19. */
  readonly dora: DoraFacts;
}

/** What happened in an incident, as far as one regime of notification asks. */
export type NotificationFacts = NotificationFactsByRegime[keyof NotificationFactsByRegime];
