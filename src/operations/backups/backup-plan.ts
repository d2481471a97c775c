import * as z from 'zod';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { HourPeriod } from '../../core/calendar/hour-period.ts';
import type { Period } from '../../core/calendar/period.ts';
import { CalendarDateSchema, HourPeriodSchema, PeriodSchema } from '../../core/calendar/schemas.ts';
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
import { duplicateIndexes } from '../../core/records/references.ts';
import { type RecordId, RecordIdSchema, TextSchema } from '../../core/records/text.ts';
import { type Cadence, CadenceSchema } from '../../core/reviews/cadence.ts';
import {
  type BackupMethod,
  backupMethods,
  type CopyIsolation,
  copyIsolations,
  type RestoreScope,
  restoreScopes,
} from './backup-words.ts';
import { type CoveredResource, CoveredResourceSchema } from './covered-resource.ts';

/** Backups at an interval of days, weeks, months or years. */
export interface CalendarFrequency {
  /** On the calendar. */
  readonly kind: 'calendar';
  /** The time from one backup to the next. */
  readonly every: Period;
}

/** Backups at an interval of hours and minutes. */
export interface HourlyFrequency {
  /** By hours. */
  readonly kind: 'hours';
  /** The time from one backup to the next. */
  readonly every: HourPeriod;
}

/** Backups that follow each change, such as replication. */
export interface ContinuousFrequency {
  /** Without an interval. */
  readonly kind: 'continuous';
}

/** Backups at an event, such as a release. They come without an interval. */
export interface EventFrequency {
  /** At an event. */
  readonly kind: 'on-event';
  /** The event. */
  readonly event: string;
}

/** How often a backup plan makes a copy. */
export type BackupFrequency = CalendarFrequency | HourlyFrequency | ContinuousFrequency | EventFrequency;

/** A copy that is not encrypted. */
export interface UnencryptedCopy {
  /** Not encrypted. */
  readonly kind: 'none';
}

/** A copy that is encrypted. */
export interface EncryptedCopy {
  /** Encrypted. */
  readonly kind: 'encrypted';
  /** The places at which its key is kept; not yet known when absent. */
  readonly keyPlaces?: readonly string[];
}

/** Whether a copy is encrypted, and where its key is. */
export type CopyEncryption = UnencryptedCopy | EncryptedCopy;

/** The data that a plan copies, as it stands in use. */
export interface BackupOriginal {
  /** The place where it is. */
  readonly place: string;
  /** The kind of medium, such as a disk; not yet known when absent. */
  readonly medium?: string;
}

/** A copy that a plan keeps. */
export interface BackupCopy {
  /** The place where it is, by the name that runs give it. */
  readonly place: string;
  /** The kind of medium, such as a tape; not yet known when absent. */
  readonly medium?: string;
  /** Whether it is at another site than the original, so that the loss of the site spares it. */
  readonly offSite: boolean;
  /** How it is kept from the systems that could destroy it. */
  readonly isolation: CopyIsolation;
  /** Whether it is encrypted, and where its key is. */
  readonly encryption: CopyEncryption;
}

/** An objective in minutes; 0 is an objective, too. */
export interface QuantifiedObjective {
  /** In minutes. */
  readonly kind: 'quantified';
  /** The largest time in minutes, not negative. */
  readonly minutes: number;
}

/** An objective in words, such as "near zero". It cannot be measured. */
export interface QualitativeObjective {
  /** In words. */
  readonly kind: 'qualitative';
  /** The words. */
  readonly text: string;
}

/** The largest time for which data may be lost (recovery point objective). */
export type RecoveryPointObjective = QuantifiedObjective | QualitativeObjective;

/** A recovery time in minutes. */
export interface QuantifiedTimeObjective extends QuantifiedObjective {
  /** The size of the restore; a narrower one proves nothing. */
  readonly scope: RestoreScope;
}

/** A recovery time in words. */
export interface QualitativeTimeObjective extends QualitativeObjective {
  /** The size of the restore; a narrower one proves nothing. */
  readonly scope: RestoreScope;
}

/** The largest time until something is restored (recovery time objective), with the size of the restore. */
export type RecoveryTimeObjective = QuantifiedTimeObjective | QualitativeTimeObjective;

/** The objectives of a plan. */
export interface BackupObjectives {
  /** The largest time for which data may be lost; not yet set when absent. */
  readonly rpo?: RecoveryPointObjective;
  /** The largest time until the data is restored; not yet set when absent. */
  readonly rto?: RecoveryTimeObjective;
}

/** A plan to make backups of assets or data (A.8.13). */
export interface BackupPlan {
  /** The id of the plan. */
  readonly id: RecordId;
  /** The name for people; the id serves when absent. */
  readonly title?: string;
  /** The person or role that owns it; not yet known when absent. */
  readonly owner?: string;
  /** The assets and data that it copies, at least one. */
  readonly covers: readonly CoveredResource[];
  /** How the copies are made. */
  readonly method: BackupMethod;
  /** How often a copy is made. */
  readonly frequency: BackupFrequency;
  /** The time after the interval by which the next run must be finished; it includes the duration of a run. No time when absent. */
  readonly tolerance?: HourPeriod;
  /** The longest duration of a run; that of the recorded runs when absent. */
  readonly longestRun?: HourPeriod;
  /** The time for which copies are kept. */
  readonly window: Period;
  /** The data as it stands in use; not yet known when absent. */
  readonly original?: BackupOriginal;
  /** The copies, at least one, each at its own place. */
  readonly copies: readonly BackupCopy[];
  /** The objectives; not yet set when absent. */
  readonly objectives?: BackupObjectives;
  /** When a restore is tested; not yet planned when absent. */
  readonly testCadence?: Cadence;
  /** The day of the last significant change of the plan, which makes earlier restore tests stale; not changed when absent. */
  readonly changedOn?: CalendarDate;
  /** The first day of the plan. */
  readonly from: CalendarDate;
  /** The last day of the plan, inclusive; it goes on when absent. */
  readonly through?: CalendarDate;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const BackupFrequencySchema: UnionSchema<BackupFrequency> = union('kind', [
  record<CalendarFrequency>({ kind: word('calendar'), every: PeriodSchema }),
  record<HourlyFrequency>({ kind: word('hours'), every: HourPeriodSchema }),
  record<ContinuousFrequency>({ kind: word('continuous') }),
  record<EventFrequency>({ kind: word('on-event'), event: TextSchema }),
]);

const CopyEncryptionSchema: UnionSchema<CopyEncryption> = union('kind', [
  record<UnencryptedCopy>({ kind: word('none') }),
  record<EncryptedCopy>({ kind: word('encrypted'), keyPlaces: optional(list(TextSchema, { min: 1 })) }),
]);

const BackupCopySchema: RecordSchema<BackupCopy> = record<BackupCopy>({
  place: TextSchema,
  medium: optional(TextSchema),
  offSite: z.boolean(),
  isolation: words(copyIsolations),
  encryption: CopyEncryptionSchema,
});

const minutes = z.number().min(0);
const scope = words(restoreScopes);

const RecoveryPointObjectiveSchema: UnionSchema<RecoveryPointObjective> = union('kind', [
  record<QuantifiedObjective>({ kind: word('quantified'), minutes }),
  record<QualitativeObjective>({ kind: word('qualitative'), text: TextSchema }),
]);

const RecoveryTimeObjectiveSchema: UnionSchema<RecoveryTimeObjective> = union('kind', [
  record<QuantifiedTimeObjective>({ kind: word('quantified'), minutes, scope }),
  record<QualitativeTimeObjective>({ kind: word('qualitative'), text: TextSchema, scope }),
]);

/**
 * Schema of `BackupPlan`. It refuses an end before the start (`backup-plan-ends-before-start`) and a place with two copies
 * (`backup-place-duplicate`).
 *
 * @example
 * ```ts
 * import { BackupPlanSchema } from 'isms-kit/operations';
 *
 * const plan = {
 *   id: 'BP-1',
 *   covers: [{ kind: 'asset', asset: 'A-1' }],
 *   method: 'incremental',
 *   frequency: { kind: 'calendar', every: 'P1D' },
 *   window: 'P30D',
 *   copies: [{ place: 'vault', offSite: true, isolation: 'immutable', encryption: { kind: 'none' } }],
 *   from: '2025-01-01',
 * };
 * BackupPlanSchema.safeParse(plan).success; // => true
 * BackupPlanSchema.safeParse({ ...plan, copies: [] }).success; // => false
 * ```
 */
export const BackupPlanSchema: RecordSchema<BackupPlan> = record<BackupPlan>(
  {
    id: RecordIdSchema,
    title: optional(TextSchema),
    owner: optional(TextSchema),
    covers: list(CoveredResourceSchema, { min: 1 }),
    method: words(backupMethods),
    frequency: BackupFrequencySchema,
    tolerance: optional(HourPeriodSchema),
    longestRun: optional(HourPeriodSchema),
    window: PeriodSchema,
    original: optional(record<BackupOriginal>({ place: TextSchema, medium: optional(TextSchema) })),
    copies: list(BackupCopySchema, { min: 1 }),
    objectives: optional(
      record<BackupObjectives>({
        rpo: optional(RecoveryPointObjectiveSchema),
        rto: optional(RecoveryTimeObjectiveSchema),
      }),
    ),
    testCadence: optional(CadenceSchema),
    changedOn: optional(CalendarDateSchema),
    from: CalendarDateSchema,
    through: optional(CalendarDateSchema),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('backup-plan-ends-before-start', {
      of: ['through', 'from'],
      message: 'The plan ends on {through}, before it begins on {from}.',
      when: ({ through, from }) => through < from,
    }),
    refuse('backup-place-duplicate', {
      of: ['copies'],
      message: 'The place "{place}" has a copy above.',
      each: ({ copies }) =>
        [...duplicateIndexes(copies.map(({ place }) => place))].map((index) => ({
          path: ['copies', index, 'place'],
          values: { place: String(copies[index]?.place) },
        })),
    }),
  ],
);
