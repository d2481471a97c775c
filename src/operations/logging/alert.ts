import { compareInstants, type Instant } from '../../core/calendar/instant.ts';
import { InstantSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import {
  optional,
  record,
  type RecordSchema,
  union,
  type UnionSchema,
  word,
  words,
} from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type AlertOutcome, alertOutcomes } from './log-words.ts';

interface AlertFields {
  /** The id of the alert. */
  readonly id: RecordId;
  /** The rule that raised it. */
  readonly rule: RecordId;
  /** The moment at which it was raised. */
  readonly raisedAt: Instant;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/** An alert that is not acknowledged yet. */
export interface OpenAlert extends AlertFields {
  /** The word for this state. */
  readonly status: 'open';
}

/** An alert that somebody looks into. */
export interface AcknowledgedAlert extends AlertFields {
  /** The word for this state. */
  readonly status: 'acknowledged';
  /** The moment at which somebody took it on. */
  readonly acknowledgedAt: Instant;
  /** The person or role that took it on. */
  readonly acknowledgedBy?: string;
}

/** An alert that has an outcome. */
export interface ClosedAlert extends AlertFields {
  /** The word for this state. */
  readonly status: 'closed';
  /** The moment at which somebody took it on. */
  readonly acknowledgedAt: Instant;
  /** The person or role that took it on. */
  readonly acknowledgedBy?: string;
  /** The moment at which its outcome was clear. */
  readonly closedAt: Instant;
  /** The outcome. */
  readonly outcome: AlertOutcome;
  /** The incident that it led to; none when absent. */
  readonly incident?: RecordId;
}

/** An alert of a monitoring rule (A.8.16), told apart by its state. */
export type Alert = OpenAlert | AcknowledgedAlert | ClosedAlert;

const fields = {
  id: RecordIdSchema,
  rule: referenceTo('monitoring-rule'),
  raisedAt: InstantSchema,
  custom: optional(CustomFieldsSchema),
};
const acknowledged = { ...fields, acknowledgedAt: InstantSchema, acknowledgedBy: optional(TextSchema) };

const OpenAlertSchema: RecordSchema<OpenAlert> = record<OpenAlert>({ ...fields, status: word('open') });

const AcknowledgedAlertSchema: RecordSchema<AcknowledgedAlert> = record<AcknowledgedAlert>(
  { ...acknowledged, status: word('acknowledged') },
  (refuse) => [
    refuse('alert-acknowledged-before-raised', {
      of: ['acknowledgedAt', 'raisedAt'],
      message: 'The alert was acknowledged at {acknowledgedAt}, before it was raised at {raisedAt}.',
      when: ({ acknowledgedAt, raisedAt }) => compareInstants(acknowledgedAt, raisedAt) < 0,
    }),
  ],
);

const ClosedAlertSchema: RecordSchema<ClosedAlert> = record<ClosedAlert>(
  {
    ...acknowledged,
    status: word('closed'),
    closedAt: InstantSchema,
    outcome: words(alertOutcomes),
    incident: optional(referenceTo('incident')),
  },
  (refuse) => [
    refuse('alert-acknowledged-before-raised', {
      of: ['acknowledgedAt', 'raisedAt'],
      message: 'The alert was acknowledged at {acknowledgedAt}, before it was raised at {raisedAt}.',
      when: ({ acknowledgedAt, raisedAt }) => compareInstants(acknowledgedAt, raisedAt) < 0,
    }),
    refuse('alert-closed-before-acknowledged', {
      of: ['closedAt', 'acknowledgedAt'],
      message: 'The alert was closed at {closedAt}, before it was acknowledged at {acknowledgedAt}.',
      when: ({ closedAt, acknowledgedAt }) => compareInstants(closedAt, acknowledgedAt) < 0,
    }),
  ],
);

/**
 * Schema of `Alert`. It refuses an acknowledgement before the alert (`alert-acknowledged-before-raised`) and an end before the acknowledgement
 * (`alert-closed-before-acknowledged`).
 *
 * @example
 * ```ts
 * import { AlertSchema } from 'isms-kit/operations';
 *
 * const alert = { id: 'AL-1', rule: 'MON-1', status: 'acknowledged', raisedAt: '2026-11-20T08:00:00Z' };
 * AlertSchema.safeParse({ ...alert, acknowledgedAt: '2026-11-20T08:12:00Z' }).success; // => true
 * AlertSchema.safeParse({ ...alert, acknowledgedAt: '2026-11-20T07:59:59Z' }).success; // => false
 * ```
 */
export const AlertSchema: UnionSchema<Alert> = union('status', [
  OpenAlertSchema,
  AcknowledgedAlertSchema,
  ClosedAlertSchema,
]);
