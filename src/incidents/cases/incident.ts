import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Instant } from '../../core/calendar/instant.ts';
import { CalendarDateSchema, InstantSchema } from '../../core/calendar/schemas.ts';
import type { HistoryEntry } from '../../core/lifecycle/check-history.ts';
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
import { ControlIdSchema } from '../../core/records/standard-ids.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import type { ControlId } from '../../standard/control-ids.ts';
import { type IncidentTime, IncidentTimeSchema } from '../records/incident-time.ts';
import { type TlpLabel, tlpLabels } from '../records/incident-words.ts';
import { incidentLifecycle, type IncidentState } from './incident-lifecycle.ts';

/** A state that an incident entered. */
export interface IncidentEntry extends HistoryEntry {
  /** The state entered. */
  readonly state: IncidentState;
}

/** An assessment of the severity of an incident. */
export interface SeverityAssessment {
  /** The level, one of the organization's scale. */
  readonly level: string;
  /** The day of the assessment. */
  readonly on: CalendarDate;
  /** The person or role that assessed it; not recorded when absent. */
  readonly by?: string;
  /** The reason, which a lower level than before needs; not recorded when absent. */
  readonly reason?: string;
}

/** The cause of an incident is known. */
export interface KnownIncidentCause {
  /** Known. */
  readonly kind: 'known';
  /** The cause. */
  readonly text: string;
  /** A word of the organization for such causes, by which incidents recur; not stated when absent. */
  readonly category?: string;
}

/** The cause of an incident was looked for and not found. */
export interface UndeterminedIncidentCause {
  /** Not found. */
  readonly kind: 'undetermined';
  /** The reason why it cannot be found. */
  readonly reason: string;
}

/** The cause of an incident. */
export type IncidentCause = KnownIncidentCause | UndeterminedIncidentCause;

interface DismissalFields {
  /** The person or role that dismissed it. */
  readonly by: string;
  /** The day. */
  readonly on: CalendarDate;
  /** The reason. */
  readonly reason: string;
}

/** The dismissal of an incident that is none. */
export interface UnfoundedIncident extends DismissalFields {
  /** No incident. */
  readonly kind: 'no-incident';
}

/** The dismissal of an incident that is recorded twice; the other one counts. */
export interface DuplicateIncident extends DismissalFields {
  /** Recorded twice. */
  readonly kind: 'duplicate';
  /** The incident that counts. */
  readonly of: RecordId;
}

/** The decision that a recorded incident does not count. */
export type IncidentDismissal = UnfoundedIncident | DuplicateIncident;

/** An information security incident (A.5.24 to A.5.28). A breach of personal data by it is a record of its own. */
export interface Incident {
  /** The id of the incident. */
  readonly id: RecordId;
  /** Its title. */
  readonly title: string;
  /** The time at which it began; not known when absent. */
  readonly occurred?: IncidentTime;
  /** The time at which it was detected. */
  readonly detectedAt: Instant;
  /** The time at which somebody took it on; not known when absent. */
  readonly acknowledged?: IncidentTime;
  /** The time at which it was reported to those who must know; not known when absent. */
  readonly reported?: IncidentTime;
  /** The time at which it no longer spread; not yet, or not known, when absent. */
  readonly contained?: IncidentTime;
  /** The time at which its cause was removed; not yet, or not known, when absent. */
  readonly eradicated?: IncidentTime;
  /** The time at which everything worked again; not yet, or not known, when absent. */
  readonly recovered?: IncidentTime;
  /** The time of its resolution, the last one where it was reopened; not yet, or not known, when absent. */
  readonly resolved?: IncidentTime;
  /** The assessments of its severity, of which the one of the latest day stands, of several on one day the last; empty when it is not assessed. */
  readonly severity: readonly SeverityAssessment[];
  /** The person or role that leads the response; not yet named when absent. */
  readonly owner?: string;
  /** The assets that it hit; none, or not yet known, when absent. */
  readonly assets?: readonly RecordId[];
  /** The services of suppliers that it hit or came from; none, or not yet known, when absent. */
  readonly services?: readonly RecordId[];
  /** The continuity plans that were activated for it; none when absent. */
  readonly activatedPlans?: readonly RecordId[];
  /** The threats behind it, in words; not known when absent. */
  readonly threats?: readonly string[];
  /** The risks that came true; none, or not yet known, when absent. */
  readonly risks?: readonly RecordId[];
  /** The controls that failed; none, or not yet known, when absent. */
  readonly failedControls?: readonly ControlId[];
  /** Its class in a taxonomy of the organization's choice; not classified when absent. */
  readonly classification?: string;
  /** The label of the Traffic Light Protocol, version 2.0; not labelled when absent. */
  readonly tlp?: TlpLabel;
  /** The cause, where no review states it; not yet known when absent. */
  readonly cause?: IncidentCause;
  /** The decision that it does not count; it counts when absent. */
  readonly dismissal?: IncidentDismissal;
  /** The states that it entered, oldest first; empty when none is recorded. */
  readonly history: readonly IncidentEntry[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * The schema of a cause.
 *
 * @internal
 */
export const IncidentCauseSchema: UnionSchema<IncidentCause> = union('kind', [
  record<KnownIncidentCause>({ kind: word('known'), text: TextSchema, category: optional(TextSchema) }),
  record<UndeterminedIncidentCause>({ kind: word('undetermined'), reason: TextSchema }),
]);

const dismissal = { by: TextSchema, on: CalendarDateSchema, reason: TextSchema };

const IncidentDismissalSchema: UnionSchema<IncidentDismissal> = union('kind', [
  record<UnfoundedIncident>({ kind: word('no-incident'), ...dismissal }),
  record<DuplicateIncident>({ kind: word('duplicate'), of: referenceTo('incident'), ...dismissal }),
]);

/**
 * Schema of `Incident`. It accepts times out of order and a closed incident without a cause; `checkIncidents` finds them.
 *
 * @example
 * ```ts
 * import { IncidentSchema } from 'isms-kit/incidents';
 *
 * const incident = {
 *   id: 'INC-1',
 *   title: 'Stolen session',
 *   detectedAt: '2026-11-02T10:00:00Z',
 *   severity: [],
 *   history: [{ state: 'reported', enteredOn: '2026-11-02' }],
 * };
 * IncidentSchema.safeParse(incident).success; // => true
 * IncidentSchema.safeParse({ ...incident, severity: 0 }).success; // => false
 * ```
 */
export const IncidentSchema: RecordSchema<Incident> = record<Incident>({
  id: RecordIdSchema,
  title: TextSchema,
  occurred: optional(IncidentTimeSchema),
  detectedAt: InstantSchema,
  acknowledged: optional(IncidentTimeSchema),
  reported: optional(IncidentTimeSchema),
  contained: optional(IncidentTimeSchema),
  eradicated: optional(IncidentTimeSchema),
  recovered: optional(IncidentTimeSchema),
  resolved: optional(IncidentTimeSchema),
  severity: list(
    record<SeverityAssessment>({
      level: TextSchema,
      on: CalendarDateSchema,
      by: optional(TextSchema),
      reason: optional(TextSchema),
    }),
  ),
  owner: optional(TextSchema),
  assets: optional(list(referenceTo('asset'))),
  services: optional(list(referenceTo('supplier-service'))),
  activatedPlans: optional(list(referenceTo('continuity-plan'))),
  threats: optional(list(TextSchema)),
  risks: optional(list(referenceTo('risk'))),
  failedControls: optional(list(ControlIdSchema)),
  classification: optional(TextSchema),
  tlp: optional(words(tlpLabels)),
  cause: optional(IncidentCauseSchema),
  dismissal: optional(IncidentDismissalSchema),
  history: list(record<IncidentEntry>({ state: words(incidentLifecycle.states), enteredOn: CalendarDateSchema })),
  custom: optional(CustomFieldsSchema),
});
