import { compareInstants, type Instant } from '../../core/calendar/instant.ts';
import { InstantSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type TimelineKind, timelineKinds } from '../records/incident-words.ts';

/** An entry in the timeline of an incident (A.5.26, A.5.28). It is never edited; a later entry may supersede it. */
export interface TimelineEntry {
  /** The id of the entry. */
  readonly id: RecordId;
  /** The incident. */
  readonly incident: RecordId;
  /** The time at which it happened. */
  readonly at: Instant;
  /** The kind of entry. */
  readonly kind: TimelineKind;
  /** The description. */
  readonly text: string;
  /** The person or role that did or saw it. */
  readonly by: string;
  /** The time at which it was written down; not recorded when absent. */
  readonly recordedAt?: Instant;
  /** The items of evidence that show it; none when absent. */
  readonly evidence?: readonly RecordId[];
  /** The entry that it corrects and that no longer counts; none when absent. */
  readonly supersedes?: RecordId;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `TimelineEntry`. It refuses an entry that was written down before it happened (`timeline-recorded-before`).
 *
 * @example
 * ```ts
 * import { TimelineEntrySchema } from 'isms-kit/incidents';
 *
 * const entry = {
 *   id: 'TL-1',
 *   incident: 'INC-1',
 *   at: '2026-11-02T10:20:00Z',
 *   kind: 'decision',
 *   text: 'All sessions are ended',
 *   by: 'ciso',
 * };
 * TimelineEntrySchema.safeParse(entry).success; // => true
 * TimelineEntrySchema.safeParse({ ...entry, recordedAt: '2026-11-02T10:19:59Z' }).success; // => false
 * ```
 */
export const TimelineEntrySchema: RecordSchema<TimelineEntry> = record<TimelineEntry>(
  {
    id: RecordIdSchema,
    incident: referenceTo('incident'),
    at: InstantSchema,
    kind: words(timelineKinds),
    text: TextSchema,
    by: TextSchema,
    recordedAt: optional(InstantSchema),
    evidence: optional(list(referenceTo('evidence-item'))),
    supersedes: optional(referenceTo('timeline-entry')),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('timeline-recorded-before', {
      of: ['recordedAt', 'at'],
      message: 'The entry was written down at {recordedAt}, before it happened at {at}.',
      when: ({ recordedAt, at }) => compareInstants(recordedAt, at) < 0,
    }),
  ],
);
