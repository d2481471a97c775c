import type { Instant } from '../../core/calendar/instant.ts';
import { InstantSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import {
  list,
  optional,
  record,
  type RecordSchema,
  union,
  type UnionSchema,
  word,
  words,
} from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type IncidentTime, IncidentTimeSchema } from '../records/incident-time.ts';
import {
  noIncidentCategories,
  type NoIncidentCategory,
  type ReporterKind,
  reporterKinds,
} from '../records/incident-words.ts';

/** The person or system that reported a security event. */
export interface EventReporter {
  /** The kind of reporter. */
  readonly kind: ReporterKind;
  /** The name of the person or system; not recorded when absent. */
  readonly name?: string;
}

/** The decision on an event is still to be made. */
export interface PendingTriage {
  /** Not yet decided. */
  readonly outcome: 'pending';
}

interface TriageDecision {
  /** The person or role that decided. */
  readonly by: string;
  /** The time of the decision. */
  readonly at: Instant;
  /** The reason; not yet stated when absent. */
  readonly reason?: string;
}

/** The event is an incident, or a part of one. */
export interface IncidentTriage extends TriageDecision {
  /** An incident. */
  readonly outcome: 'incident';
  /** The incident; several events may lead to one. */
  readonly incident: RecordId;
}

/** The event was reported before. */
export interface DuplicateTriage extends TriageDecision {
  /** A duplicate. */
  readonly outcome: 'duplicate';
  /** The event that was reported before. */
  readonly of: RecordId;
}

/** The event is no incident. */
export interface NoIncidentTriage extends TriageDecision {
  /** No incident. */
  readonly outcome: 'no-incident';
  /** The category; a near miss is worth a lesson. */
  readonly category: NoIncidentCategory;
}

/** The decision whether an event is an incident (A.5.25), told apart by its outcome. */
export type EventTriage = PendingTriage | IncidentTriage | DuplicateTriage | NoIncidentTriage;

/** Something that was observed and may be an incident (A.6.8). */
export interface SecurityEvent {
  /** The id of the event. */
  readonly id: RecordId;
  /** Its title. */
  readonly title: string;
  /** The time at which it was observed. */
  readonly observed: IncidentTime;
  /** The time at which it was reported to those who decide. */
  readonly reportedAt: Instant;
  /** The reporter. */
  readonly reporter: EventReporter;
  /** The assets that it is about; none, or not yet known, when absent. */
  readonly assets?: readonly RecordId[];
  /** The decision whether it is an incident. */
  readonly triage: EventTriage;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const decision = { by: TextSchema, at: InstantSchema, reason: optional(TextSchema) };

const EventTriageSchema: UnionSchema<EventTriage> = union('outcome', [
  record<PendingTriage>({ outcome: word('pending') }),
  record<IncidentTriage>({ outcome: word('incident'), incident: referenceTo('incident'), ...decision }),
  record<DuplicateTriage>({ outcome: word('duplicate'), of: referenceTo('security-event'), ...decision }),
  record<NoIncidentTriage>({ outcome: word('no-incident'), category: words(noIncidentCategories), ...decision }),
]);

/**
 * Schema of `SecurityEvent`. It accepts a decision without a reason and times out of order; `checkIncidents` finds them.
 *
 * @example
 * ```ts
 * import { SecurityEventSchema } from 'isms-kit/incidents';
 *
 * const event = {
 *   id: 'EV-1',
 *   title: 'Phishing mail',
 *   observed: { kind: 'on', on: '2026-11-02' },
 *   reportedAt: '2026-11-02T08:30:00Z',
 *   reporter: { kind: 'staff' },
 *   triage: { outcome: 'pending' },
 * };
 * SecurityEventSchema.safeParse(event).success; // => true
 * SecurityEventSchema.safeParse({ ...event, triage: { outcome: 'incident' } }).success; // => false
 * ```
 */
export const SecurityEventSchema: RecordSchema<SecurityEvent> = record<SecurityEvent>({
  id: RecordIdSchema,
  title: TextSchema,
  observed: IncidentTimeSchema,
  reportedAt: InstantSchema,
  reporter: record<EventReporter>({ kind: words(reporterKinds), name: optional(TextSchema) }),
  assets: optional(list(referenceTo('asset'))),
  triage: EventTriageSchema,
  custom: optional(CustomFieldsSchema),
});
