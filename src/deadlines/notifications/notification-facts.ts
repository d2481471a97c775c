import * as z from 'zod';
import type { Instant } from '../../core/calendar/instant.ts';
import { InstantSchema } from '../../core/calendar/schemas.ts';
import { optional, record, type RecordSchema, union, type UnionSchema, word } from '../../core/records/record.ts';

/** The events of a personal data breach, as far as GDPR art. 33 asks for them. */
export interface GdprAuthorityFacts {
  /** Notification of a personal data breach to the supervisory authority. */
  readonly regime: 'gdpr-33';
  /** The moment at which the controller became aware: reasonably certain that personal data were compromised. */
  readonly awareAt: Instant;
  /** The moment at which the notification was submitted. */
  readonly notificationSentAt?: Instant;
}

/** The events of a personal data breach, as far as GDPR art. 34 asks for them. */
export interface GdprSubjectsFacts {
  /** Communication of a personal data breach to the data subjects. */
  readonly regime: 'gdpr-34';
  /** The moment at which the controller became aware. */
  readonly awareAt: Instant;
  /** The moment at which the data subjects were informed. */
  readonly notificationSentAt?: Instant;
}

/** The events of a significant incident, as far as NIS2 art. 23 asks for them. */
export interface Nis2Facts {
  /** Reporting of a significant incident. */
  readonly regime: 'nis2';
  /** The moment at which the entity became aware of the significant incident. */
  readonly awareAt: Instant;
  /** The moment at which the early warning was submitted. */
  readonly initialSentAt?: Instant;
  /** The moment at which the incident notification was submitted; the final report counts from it. */
  readonly notificationSentAt?: Instant;
  /** The moment at which the CSIRT or the authority asked for an intermediate report. */
  readonly intermediateRequestedAt?: Instant;
  /** The moment at which the intermediate report was submitted. */
  readonly intermediateSentAt?: Instant;
  /** The moment at which the final report was submitted. */
  readonly finalSentAt?: Instant;
  /** Whether the entity is a trust service provider, which must notify within 24 hours, too; false when absent. */
  readonly trustServiceProvider?: boolean;
  /** Present if the incident still goes on when the final report would be due; without effect if it was handled by then. */
  readonly ongoing?: OngoingIncident;
}

/** The events of an incident that goes on beyond the limit of its final report (NIS2 art. 23(4)(e)). */
export interface OngoingIncident {
  /** The moment at which the progress report was submitted that takes the place of the final report. */
  readonly progressSentAt?: Instant;
  /** The moment at which the incident was handled; the final report counts from it. */
  readonly handledAt?: Instant;
}

/**
 * The events of a significant incident, as far as BSIG 2025 s.32 asks for them, the German transposition of NIS2. It has no shorter limit for trust
 * service providers, and no number for the final report of an incident that went on.
 */
export interface GermanNis2Facts extends Omit<Nis2Facts, 'regime' | 'trustServiceProvider'> {
  /** Reporting of a significant incident to the German authority. */
  readonly regime: 'nis2-de';
}

/** The events of a major ICT-related incident, as far as DORA art. 19 and Delegated Regulation (EU) 2025/301 art. 5 ask for them. */
export interface DoraFacts {
  /** Reporting of a major ICT-related incident. */
  readonly regime: 'dora';
  /** The moment at which the financial entity became aware of the incident. */
  readonly awareAt: Instant;
  /** The moment at which the incident was classified as major. */
  readonly classifiedAt?: Instant;
  /** The moment at which the initial notification was submitted; the intermediate report counts from it. */
  readonly initialSentAt?: Instant;
  /** The moment at which the intermediate report was submitted. */
  readonly intermediateSentAt?: Instant;
  /** The moment at which the latest updated intermediate report was submitted; a final report that is not earlier counts from it. */
  readonly intermediateUpdatedAt?: Instant;
  /** The moment at which the final report was submitted. */
  readonly finalSentAt?: Instant;
  /**
   * Whether the entity may use the relief at weekends and bank holidays of art. 5(4): for every report, for none, or for the final report only
   * where art. 5(5) excludes the entity from it for the first two; false when absent.
   */
  readonly weekendRelief?: boolean | 'final-only';
}

/** The facts of an incident by the regime that asks for them. */
export interface NotificationFactsByRegime {
  /** GDPR art. 33. */
  readonly 'gdpr-33': GdprAuthorityFacts;
  /** GDPR art. 34. */
  readonly 'gdpr-34': GdprSubjectsFacts;
  /** NIS2 art. 23. */
  readonly nis2: Nis2Facts;
  /** BSIG 2025 s.32. */
  readonly 'nis2-de': GermanNis2Facts;
  /** DORA art. 19. */
  readonly dora: DoraFacts;
}

/** The events of an incident, as far as one regime of notification asks for them. */
export type NotificationFacts = NotificationFactsByRegime[keyof NotificationFactsByRegime];

const GdprAuthorityFactsSchema: RecordSchema<GdprAuthorityFacts> = record<GdprAuthorityFacts>({
  regime: word('gdpr-33'),
  awareAt: InstantSchema,
  notificationSentAt: optional(InstantSchema),
});

const GdprSubjectsFactsSchema: RecordSchema<GdprSubjectsFacts> = record<GdprSubjectsFacts>({
  regime: word('gdpr-34'),
  awareAt: InstantSchema,
  notificationSentAt: optional(InstantSchema),
});

const OngoingIncidentSchema: RecordSchema<OngoingIncident> = record<OngoingIncident>({
  progressSentAt: optional(InstantSchema),
  handledAt: optional(InstantSchema),
});

const nis2Fields = {
  awareAt: InstantSchema,
  initialSentAt: optional(InstantSchema),
  notificationSentAt: optional(InstantSchema),
  intermediateRequestedAt: optional(InstantSchema),
  intermediateSentAt: optional(InstantSchema),
  finalSentAt: optional(InstantSchema),
  ongoing: optional(OngoingIncidentSchema),
};

const Nis2FactsSchema: RecordSchema<Nis2Facts> = record<Nis2Facts>({
  regime: word('nis2'),
  ...nis2Fields,
  trustServiceProvider: optional(z.boolean()),
});

const GermanNis2FactsSchema: RecordSchema<GermanNis2Facts> = record<GermanNis2Facts>({
  regime: word('nis2-de'),
  ...nis2Fields,
});

const DoraFactsSchema: RecordSchema<DoraFacts> = record<DoraFacts>({
  regime: word('dora'),
  awareAt: InstantSchema,
  classifiedAt: optional(InstantSchema),
  initialSentAt: optional(InstantSchema),
  intermediateSentAt: optional(InstantSchema),
  intermediateUpdatedAt: optional(InstantSchema),
  finalSentAt: optional(InstantSchema),
  weekendRelief: optional(z.union([z.boolean(), z.literal('final-only')])),
});

/**
 * Schema of `NotificationFacts`; `options` has the schema of each regime.
 *
 * @example
 * ```ts
 * import { NotificationFactsSchema } from 'isms-kit/deadlines';
 *
 * NotificationFactsSchema.parse({ regime: 'gdpr-33', awareAt: '2026-06-05T18:20:00+02:00' }).awareAt; // => '2026-06-05T16:20:00Z'
 * NotificationFactsSchema.safeParse({ regime: 'gdpr-33', classifiedAt: '2026-06-05T16:20:00Z' }).success; // => false
 * ```
 */
export const NotificationFactsSchema: UnionSchema<NotificationFacts> = union('regime', [
  GdprAuthorityFactsSchema,
  GdprSubjectsFactsSchema,
  Nis2FactsSchema,
  GermanNis2FactsSchema,
  DoraFactsSchema,
]);
