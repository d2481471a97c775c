import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { optional, record, union, type UnionSchema, word, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';

interface StatedClassification {
  /** The id of the level of the classification scheme. */
  readonly level: RecordId;
  /** The reason in words; not stated when absent. A level above or below the computed one needs it. */
  readonly rationale?: string;
  /** The person who classified the asset; not known when absent. */
  readonly by?: RecordId;
  /** The day of the classification. */
  readonly on: CalendarDate;
}

/** A level by assessment, or by cumulation: many harmless things together need more protection than each. */
export interface AssessedClassification extends StatedClassification {
  /** The ground. */
  readonly reason: 'assessed' | 'cumulation';
}

/** A lower level, because the part of the data on this asset is harmless. It needs a rationale and an approval. */
export interface DistributionClassification extends StatedClassification {
  /** Only a harmless part of the data is on this asset. */
  readonly reason: 'distribution';
  /** The person who approved the lower level; not yet approved when absent. */
  readonly approvedBy?: RecordId;
}

/** A classification of an asset that a person stated, apart from the one that follows from its data. */
export type TypedClassification = AssessedClassification | DistributionClassification;

const stated = {
  level: RecordIdSchema,
  rationale: optional(TextSchema),
  by: optional(referenceTo('person')),
  on: CalendarDateSchema,
};

/**
 * Schema of `TypedClassification`.
 *
 * @internal
 */
export const TypedClassificationSchema: UnionSchema<TypedClassification> = union('reason', [
  record<AssessedClassification>({ reason: words(['assessed', 'cumulation']), ...stated }),
  record<DistributionClassification>({
    reason: word('distribution'),
    ...stated,
    approvedBy: optional(referenceTo('person')),
  }),
]);
