import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, union, type UnionSchema, word } from '../../core/records/record.ts';
import { duplicateIndexes } from '../../core/records/references.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';

/** A setting of a baseline. */
export interface BaselineItem {
  /** The id of the setting, unique in the baseline. */
  readonly id: RecordId;
  /** The setting. */
  readonly title?: string;
  /** The value that it must have. */
  readonly expected: string;
  /** The first day of this value; an earlier finding says nothing about it. It had always this value when absent. */
  readonly since?: CalendarDate;
}

interface ItemAssessmentFields {
  /** The asset. */
  readonly asset: RecordId;
  /** The id of the setting. */
  readonly item: RecordId;
  /** The day on which it was looked at. */
  readonly on: CalendarDate;
}

/** A setting that has the expected value. */
export interface CompliantItem extends ItemAssessmentFields {
  /** The setting has the expected value. */
  readonly result: 'compliant';
}

/** A setting that has another value. */
export interface DeviatingItem extends ItemAssessmentFields {
  /** The setting has another value. */
  readonly result: 'deviates';
  /** The value that it has; not recorded when absent. */
  readonly actual?: string;
  /** The exception that allows it; the deviation is open when absent or when the exception is not active. */
  readonly exception?: RecordId;
}

/** A setting that could not be read. */
export interface UnreadItem extends ItemAssessmentFields {
  /** The setting could not be read. */
  readonly result: 'unknown';
}

/** How a setting of an asset was found. */
export type ItemAssessment = CompliantItem | DeviatingItem | UnreadItem;

/** A standard configuration of assets (A.8.9). */
export interface ConfigurationBaseline {
  /** The id of the baseline. */
  readonly id: RecordId;
  /** The baseline. */
  readonly title: string;
  /** Its version. */
  readonly version: string;
  /** The person or role that owns it; not yet known when absent. */
  readonly owner?: string;
  /** The settings, at least one. */
  readonly items: readonly BaselineItem[];
  /** The assets that must have these settings. */
  readonly assets: readonly RecordId[];
  /** How the settings were found, in any order; of several on one day the last one decides. */
  readonly assessments: readonly ItemAssessment[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const fields = { asset: referenceTo('asset'), item: RecordIdSchema, on: CalendarDateSchema };

const ItemAssessmentSchema: UnionSchema<ItemAssessment> = union('result', [
  record<CompliantItem>({ ...fields, result: word('compliant') }),
  record<DeviatingItem>({
    ...fields,
    result: word('deviates'),
    actual: optional(TextSchema),
    exception: optional(referenceTo('exception')),
  }),
  record<UnreadItem>({ ...fields, result: word('unknown') }),
]);

/**
 * Schema of `ConfigurationBaseline`. It refuses two settings with one id (`baseline-item-duplicate`), an asset that is there twice
 * (`baseline-asset-duplicate`), and an assessment of a setting or an asset that the baseline does not have (`baseline-item-unknown`,
 * `baseline-asset-unknown`).
 *
 * @example
 * ```ts
 * import { ConfigurationBaselineSchema } from 'isms-kit/operations';
 *
 * const baseline = {
 *   id: 'CB-1',
 *   title: 'Servers',
 *   version: '3',
 *   items: [{ id: 'ssh-root', expected: 'no' }],
 *   assets: ['A-1'],
 *   assessments: [{ asset: 'A-1', item: 'ssh-root', on: '2026-11-02', result: 'compliant' }],
 * };
 * ConfigurationBaselineSchema.safeParse(baseline).success; // => true
 * ConfigurationBaselineSchema.safeParse({ ...baseline, assets: [] }).success; // => false
 * ```
 */
export const ConfigurationBaselineSchema: RecordSchema<ConfigurationBaseline> = record<ConfigurationBaseline>(
  {
    id: RecordIdSchema,
    title: TextSchema,
    version: TextSchema,
    owner: optional(TextSchema),
    items: list(
      record<BaselineItem>({
        id: RecordIdSchema,
        title: optional(TextSchema),
        expected: TextSchema,
        since: optional(CalendarDateSchema),
      }),
      { min: 1 },
    ),
    assets: list(referenceTo('asset')),
    assessments: list(ItemAssessmentSchema),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('baseline-item-duplicate', {
      of: ['items'],
      message: 'The id "{item}" is that of a setting above.',
      each: ({ items }) =>
        [...duplicateIndexes(items.map(({ id }) => id))].map((index) => ({
          path: ['items', index, 'id'],
          values: { item: String(items[index]?.id) },
        })),
    }),
    refuse('baseline-asset-duplicate', {
      of: ['assets'],
      message: 'The asset "{asset}" is there above.',
      each: ({ assets }) =>
        [...duplicateIndexes(assets)].map((index) => ({
          path: ['assets', index],
          values: { asset: String(assets[index]) },
        })),
    }),
    refuse('baseline-item-unknown', {
      of: ['assessments', 'items'],
      message: 'The baseline has no setting "{item}".',
      each: ({ assessments, items }) => {
        const known = new Set(items.map(({ id }) => id));
        return assessments.flatMap(({ item }, index) =>
          known.has(item) ? [] : [{ path: ['assessments', index, 'item'], values: { item } }],
        );
      },
    }),
    refuse('baseline-asset-unknown', {
      of: ['assessments', 'assets'],
      message: 'The asset "{asset}" is not one of the baseline.',
      each: ({ assessments, assets }) => {
        const known = new Set(assets);
        return assessments.flatMap(({ asset }, index) =>
          known.has(asset) ? [] : [{ path: ['assessments', index, 'asset'], values: { asset } }],
        );
      },
    }),
  ],
);
