import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { record, type RecordRule, type RecordSchema, type Refuse, words } from '../../core/records/record.ts';
import { duplicateIndexes } from '../../core/records/references.ts';
import { type RecordId, referenceTo } from '../../core/records/text.ts';

/** A system from which rights were read. */
export interface SnapshotSource {
  /** The system, an asset. */
  readonly system: RecordId;
  /** The day on which its rights were read. */
  readonly fetchedOn: CalendarDate;
  /** Whether all its rights were read, some, or none. */
  readonly outcome: 'complete' | 'partial' | 'failed';
}

/**
 * Schema of `SnapshotSource`.
 *
 * @internal
 */
export const SnapshotSourceSchema: RecordSchema<SnapshotSource> = record<SnapshotSource>({
  system: referenceTo('asset'),
  fetchedOn: CalendarDateSchema,
  outcome: words(['complete', 'partial', 'failed']),
});

/**
 * The rule of a list of sources: no system twice, because two readings of it would contradict each other.
 *
 * @internal
 */
export function sourceRules(refuse: Refuse<{ readonly sources: readonly SnapshotSource[] }>): readonly RecordRule[] {
  return [
    refuse('snapshot-source-duplicate', {
      of: ['sources'],
      message: 'The system "{system}" is a source twice.',
      each: ({ sources }) => {
        const duplicates = duplicateIndexes(sources.map(({ system }) => system));
        return sources.flatMap(({ system }, index) =>
          duplicates.has(index) ? [{ path: ['sources', index, 'system'], values: { system } }] : [],
        );
      },
    }),
  ];
}
