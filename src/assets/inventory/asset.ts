import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
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
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type Cadence, CadenceSchema } from '../../core/reviews/cadence.ts';
import type { AssetStatus } from './asset-lifecycle.ts';
import { type ProtectionValues, ProtectionValuesSchema } from '../records/protection-values.ts';
import { type TypedClassification, TypedClassificationSchema } from '../records/typed-classification.ts';

/** A state in which nothing more is known of the asset than the day of its begin. */
export interface PlainAssetEntry extends HistoryEntry {
  /** Planned, in use, or retired from use. */
  readonly state: 'planned' | 'in-use' | 'retired';
}

/** The asset went to repair. */
export interface InRepairAssetEntry extends HistoryEntry {
  /** In repair. */
  readonly state: 'in-repair';
  /** The place of the repair, such as the workshop of a supplier; not known when absent. */
  readonly where?: string;
}

/** The asset was lost or stolen. */
export interface LostAssetEntry extends HistoryEntry {
  /** Lost; the day is that of the loss. */
  readonly state: 'lost';
  /** The day of the report as an event (A.6.8); not reported when absent. */
  readonly reportedOn?: CalendarDate;
  /** The incident under which the loss is handled; none yet when absent. */
  readonly incident?: RecordId;
}

/** The asset is gone for good. */
export interface DisposedAssetEntry extends HistoryEntry {
  /** Disposed of. */
  readonly state: 'disposed';
  /** The record of the disposal: of this asset, since it left use; not named when absent. */
  readonly disposal?: RecordId;
}

/** A state that an asset entered. */
export type AssetEntry = PlainAssetEntry | InRepairAssetEntry | LostAssetEntry | DisposedAssetEntry;

/**
 * Something of value that the organization answers for (A.5.9): a device, an application, a service, a room, a process. Processes and
 * applications may stand in the register, too; a dependency on an asset passes the need of protection on to it.
 */
export interface Asset {
  /** The id of the asset. */
  readonly id: RecordId;
  /** The name of the asset. */
  readonly title: string;
  /** The kind of asset in the organization's own words, such as `'laptop'`. */
  readonly category: string;
  /** The person or role that owns the asset; not yet known when absent. */
  readonly owner?: string;
  /** The person or role that looks after it for the owner; the owner does when absent. */
  readonly custodian?: string;
  /** The purpose for which it is used; not yet stated when absent. */
  readonly purpose?: string;
  /** The supplier that provides it; not known, or none, when absent. */
  readonly supplier?: RecordId;
  /** The site at which it stands; not known, or none, when absent. */
  readonly site?: RecordId;
  /** The data sets that it holds; empty when none is known. */
  readonly holds: readonly RecordId[];
  /** The assets on which it depends; empty when none is known. */
  readonly dependsOn: readonly RecordId[];
  /** The classification that a person stated; it follows from the data alone when absent. */
  readonly classification?: TypedClassification;
  /** The values that it has by itself, such as the availability that a process needs; only inherited ones when absent. */
  readonly values?: ProtectionValues;
  /** The plan of its inventory checks; not checked by plan when absent. */
  readonly cadence?: Cadence;
  /** The day of its last inventory check; never checked when absent. */
  readonly checkedOn?: CalendarDate;
  /** The states that it entered, oldest first; empty when none is recorded. */
  readonly history: readonly AssetEntry[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const AssetEntrySchema: UnionSchema<AssetEntry> = union('state', [
  record<PlainAssetEntry>({
    state: words(['planned', 'in-use', 'retired'] satisfies readonly AssetStatus[]),
    enteredOn: CalendarDateSchema,
  }),
  record<InRepairAssetEntry>({
    state: word('in-repair'),
    enteredOn: CalendarDateSchema,
    where: optional(TextSchema),
  }),
  record<LostAssetEntry>(
    {
      state: word('lost'),
      enteredOn: CalendarDateSchema,
      reportedOn: optional(CalendarDateSchema),
      incident: optional(referenceTo('incident')),
    },
    (refuse) => [
      refuse('loss-reported-before', {
        of: ['reportedOn', 'enteredOn'],
        message: 'The loss was reported on {reportedOn}, before the day of the loss, {enteredOn}.',
        when: ({ reportedOn, enteredOn }) => reportedOn < enteredOn,
      }),
    ],
  ),
  record<DisposedAssetEntry>({
    state: word('disposed'),
    enteredOn: CalendarDateSchema,
    disposal: optional(referenceTo('asset-disposal')),
  }),
]);

/**
 * Schema of `Asset`. It refuses a loss that was reported before it happened (`loss-reported-before`).
 *
 * @example
 * ```ts
 * import { AssetSchema } from 'isms-kit/assets';
 *
 * const laptop = {
 *   id: 'NB-17',
 *   title: 'Laptop of Ada',
 *   category: 'laptop',
 *   owner: 'it',
 *   holds: ['customer-data'],
 *   dependsOn: [],
 *   history: [{ state: 'in-use', enteredOn: '2025-02-03' }],
 * };
 * AssetSchema.safeParse(laptop).success; // => true
 * AssetSchema.safeParse({ ...laptop, history: [{ state: 'stolen', enteredOn: '2025-02-03' }] }).success; // => false
 * ```
 */
export const AssetSchema: RecordSchema<Asset> = record<Asset>({
  id: RecordIdSchema,
  title: TextSchema,
  category: TextSchema,
  owner: optional(TextSchema),
  custodian: optional(TextSchema),
  purpose: optional(TextSchema),
  supplier: optional(referenceTo('supplier')),
  site: optional(referenceTo('site')),
  holds: list(referenceTo('data-set')),
  dependsOn: list(referenceTo('asset')),
  classification: optional(TypedClassificationSchema),
  values: optional(ProtectionValuesSchema),
  cadence: optional(CadenceSchema),
  checkedOn: optional(CalendarDateSchema),
  history: list(AssetEntrySchema),
  custom: optional(CustomFieldsSchema),
});
