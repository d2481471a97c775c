import * as z from 'zod';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { HourPeriod } from '../../core/calendar/hour-period.ts';
import { CalendarDateSchema, HourPeriodSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, union, type UnionSchema, word } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type Dependency, DependencySchema } from './dependency.ts';
import { type RecoveryTime, RecoveryTimeSchema } from './recovery-time.ts';
import { type SinglePointAcceptance, SinglePointAcceptanceSchema } from './single-point-acceptance.ts';

/** Copies that keep earlier states of the data. */
export interface ResourceCopies {
  /** Copies. */
  readonly kind: 'copies';
  /** The time from one copy to the next. */
  readonly interval: HourPeriod;
  /** The time from the state that a copy has until the copy is usable elsewhere. */
  readonly usableAfter: HourPeriod;
}

/** A replica, which follows every change. It does not protect from corruption, because it follows that, too. */
export interface ResourceReplica {
  /** A replica. */
  readonly kind: 'replica';
  /** The longest time by which it is behind. */
  readonly lag: HourPeriod;
}

/** A backup of the data of a resource (A.8.13). */
export type ResourceBackup = ResourceCopies | ResourceReplica;

/** Something that processes need: people, premises, technology, data, a service of a supplier (A.5.29, A.5.30, A.8.14). */
export interface Resource {
  /** The id of the resource; no process has it, too. */
  readonly id: RecordId;
  /** The name for people. */
  readonly name: string;
  /** The person or role that answers for it; not yet known when absent. */
  readonly owner?: string;
  /** The asset that it is; in no register of assets when absent. */
  readonly asset?: RecordId;
  /** The time that the resource itself needs to be there again; not yet known when absent. */
  readonly recoveryTime?: RecoveryTime;
  /** Whether it holds data that would be lost with it. */
  readonly holdsData: boolean;
  /** The backups of its data; empty where none are made, not yet known when absent. */
  readonly backups?: readonly ResourceBackup[];
  /** The processes and resources on which it depends; none when absent. */
  readonly dependencies?: readonly Dependency[];
  /** The decision to live with it as a single point of failure; not decided when absent. */
  readonly acceptedSinglePoint?: SinglePointAcceptance;
  /** The day of the last significant change, which makes earlier exercises stale; not changed when absent. */
  readonly changedOn?: CalendarDate;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const ResourceBackupSchema: UnionSchema<ResourceBackup> = union('kind', [
  record<ResourceCopies>({ kind: word('copies'), interval: HourPeriodSchema, usableAfter: HourPeriodSchema }),
  record<ResourceReplica>({ kind: word('replica'), lag: HourPeriodSchema }),
]);

/**
 * Schema of `Resource`. It refuses an alternative that is there twice (`dependency-alternative-repeated`), and a need for more alternatives than
 * there are (`dependency-alternatives-too-few`).
 *
 * @example
 * ```ts
 * import { ResourceSchema } from 'isms-kit/continuity';
 *
 * const resource = { id: 'database', name: 'Database', holdsData: true };
 * ResourceSchema.safeParse(resource).success; // => true
 * ResourceSchema.safeParse({ ...resource, backups: [{ kind: 'copies', interval: 'PT24H' }] }).success; // => false
 * ```
 */
export const ResourceSchema: RecordSchema<Resource> = record<Resource>({
  id: RecordIdSchema,
  name: TextSchema,
  owner: optional(TextSchema),
  asset: optional(referenceTo('asset')),
  recoveryTime: optional(RecoveryTimeSchema),
  holdsData: z.boolean(),
  backups: optional(list(ResourceBackupSchema)),
  dependencies: optional(list(DependencySchema)),
  acceptedSinglePoint: optional(SinglePointAcceptanceSchema),
  changedOn: optional(CalendarDateSchema),
  custom: optional(CustomFieldsSchema),
});
