import * as z from 'zod';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type SnapshotSource, SnapshotSourceSchema, sourceRules } from './snapshot-source.ts';

/** A right as a system shows it. */
export interface SnapshotEntry {
  /** The system, one of the sources. */
  readonly system: RecordId;
  /** The account. */
  readonly account: RecordId;
  /** The entitlement, as the system names it; or the id of a granted role, where the system shows roles alone. */
  readonly entitlement: string;
  /** Whether the system shows it as privileged. */
  readonly privileged: boolean;
  /** The last day that the system shows, inclusive; it shows none when absent. */
  readonly until?: CalendarDate;
  /** The roles or groups by which the account has it, in no order; it has it directly when absent. */
  readonly via?: readonly RecordId[];
}

/** The rights that systems showed when they were read: the evidence beside the register of grants (A.5.18). */
export interface EntitlementSnapshot {
  /** The id of the snapshot. */
  readonly id: RecordId;
  /** The systems that were read, each once, failed ones included. */
  readonly sources: readonly SnapshotSource[];
  /** The rights. */
  readonly entries: readonly SnapshotEntry[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const SnapshotEntrySchema: RecordSchema<SnapshotEntry> = record<SnapshotEntry>({
  system: referenceTo('asset'),
  account: referenceTo('account'),
  entitlement: TextSchema,
  privileged: z.boolean(),
  until: optional(CalendarDateSchema),
  via: optional(list(RecordIdSchema)),
});

/**
 * Schema of `EntitlementSnapshot`. It refuses a system that is a source twice (`snapshot-source-duplicate`) and an entry of a system that is no
 * source (`snapshot-entry-without-source`). An entry twice is no reason to refuse it; `compareEntitlements` lists it.
 *
 * @example
 * ```ts
 * import { EntitlementSnapshotSchema } from 'isms-kit/access';
 *
 * const snapshot = {
 *   id: 'SNAP-1',
 *   sources: [{ system: 'crm', fetchedOn: '2026-11-02', outcome: 'complete' }],
 *   entries: [{ system: 'crm', account: 'ACC-1', entitlement: 'customer.read', privileged: false }],
 * };
 * EntitlementSnapshotSchema.safeParse(snapshot).success; // => true
 * EntitlementSnapshotSchema.safeParse({ ...snapshot, sources: [] }).success; // => false
 * ```
 */
export const EntitlementSnapshotSchema: RecordSchema<EntitlementSnapshot> = record<EntitlementSnapshot>(
  {
    id: RecordIdSchema,
    sources: list(SnapshotSourceSchema),
    entries: list(SnapshotEntrySchema),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    ...sourceRules(refuse),
    refuse('snapshot-entry-without-source', {
      of: ['entries', 'sources'],
      message: 'The system "{system}" of the entry is no source of the snapshot.',
      each: ({ entries, sources }) => {
        const read = new Set(sources.map(({ system }) => system));
        return entries.flatMap(({ system }, index) =>
          read.has(system) ? [] : [{ path: ['entries', index, 'system'], values: { system } }],
        );
      },
    }),
  ],
);
