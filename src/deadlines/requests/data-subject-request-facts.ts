import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type DataSubjectRight, dataSubjectRights } from './data-subject-rights.ts';
import { optional, record, type RecordSchema, words } from '../../core/records/record.ts';

/** The dates of a data subject's request, as far as its time limit needs them. */
export interface DataSubjectRequestFacts {
  /** The law: GDPR art. 12(3), or UK GDPR art. 12A. */
  readonly regime: 'gdpr' | 'uk-gdpr';
  /** The day on which the request arrived, also outside working hours. */
  readonly receivedOn: CalendarDate;
  /** The right that is exercised; access when absent. Under the UK GDPR only a request of access is stopped by a question about its meaning. */
  readonly right?: DataSubjectRight;
  /** The day on which proof of identity was asked for; without it no reading suspends the month of the GDPR. */
  readonly identityAskedOn?: CalendarDate;
  /** The day on which the requested proof of identity arrived; null while it has not; absent if none was requested. */
  readonly identityProvedOn?: CalendarDate | null;
  /** The day on which the requested fee was paid; null while it is not; absent if none was requested. */
  readonly feePaidOn?: CalendarDate | null;
  /** The day on which the data subject was informed, with reasons, that the answer takes longer. */
  readonly extensionAnnouncedOn?: CalendarDate;
  /** A question back to the data subject about the meaning of the request. */
  readonly clarification?: RequestClarification;
}

/** A question back to a data subject. */
export interface RequestClarification {
  /** The day on which it was asked. */
  readonly askedOn: CalendarDate;
  /** The day on which the answer arrived; null while it has not. */
  readonly receivedOn: CalendarDate | null;
}

const RequestClarificationSchema: RecordSchema<RequestClarification> = record<RequestClarification>({
  askedOn: CalendarDateSchema,
  receivedOn: CalendarDateSchema.nullable(),
});

/**
 * Schema of `DataSubjectRequestFacts`.
 *
 * @example
 * ```ts
 * import { DataSubjectRequestFactsSchema } from 'isms-kit/deadlines';
 *
 * DataSubjectRequestFactsSchema.parse({ regime: 'gdpr', receivedOn: '2026-01-31' }).regime; // => 'gdpr'
 * DataSubjectRequestFactsSchema.safeParse({ regime: 'ccpa', receivedOn: '2026-01-31' }).success; // => false
 * ```
 */
export const DataSubjectRequestFactsSchema: RecordSchema<DataSubjectRequestFacts> = record<DataSubjectRequestFacts>({
  regime: words(['gdpr', 'uk-gdpr']),
  receivedOn: CalendarDateSchema,
  right: optional(words(dataSubjectRights)),
  identityAskedOn: optional(CalendarDateSchema),
  identityProvedOn: optional(CalendarDateSchema.nullable()),
  feePaidOn: optional(CalendarDateSchema.nullable()),
  extensionAnnouncedOn: optional(CalendarDateSchema),
  clarification: optional(RequestClarificationSchema),
});
