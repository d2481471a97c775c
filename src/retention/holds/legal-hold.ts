import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, union, type UnionSchema, word } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';

/** A hold on all records. */
export interface EverythingScope {
  /** All records. */
  readonly kind: 'everything';
}

/** A hold on whole categories of records. */
export interface CategoryScope {
  /** Whole categories. */
  readonly kind: 'categories';
  /** The categories, at least one. */
  readonly categories: readonly RecordId[];
}

/** A hold on single records. */
export interface RecordScope {
  /** Single records. */
  readonly kind: 'records';
  /** The ids of the records, at least one. */
  readonly records: readonly RecordId[];
}

/** The records that a legal hold covers. */
export type HoldScope = EverythingScope | CategoryScope | RecordScope;

/**
 * Schema of `HoldScope`.
 *
 * @example
 * ```ts
 * import { HoldScopeSchema } from 'isms-kit/retention';
 *
 * HoldScopeSchema.parse({ kind: 'categories', categories: ['mail'] }); // => { kind: 'categories', categories: ['mail'] }
 * ```
 */
export const HoldScopeSchema: UnionSchema<HoldScope> = union('kind', [
  record<EverythingScope>({ kind: word('everything') }),
  record<CategoryScope>({ kind: word('categories'), categories: list(referenceTo('retention-category'), { min: 1 }) }),
  record<RecordScope>({ kind: word('records'), records: list(referenceTo('retention-record'), { min: 1 }) }),
]);

/**
 * A legal hold: a case for which disposal is suspended, from the day on which it is placed through the day on which it is released, both
 * included. It has no expiry: an open hold says `releasedOn: null`.
 */
export interface LegalHold {
  /** The id of the hold. */
  readonly id: RecordId;
  /** The case that it serves: litigation, an audit, an investigation. */
  readonly matter: string;
  /** The records that it covers. */
  readonly scope: HoldScope;
  /** The first day on which no record in scope may be disposed of. */
  readonly placedOn: CalendarDate;
  /** The person or role that placed it. */
  readonly placedBy: string;
  /** The last day of the hold, inclusive; null while it stands. */
  readonly releasedOn: CalendarDate | null;
  /** The person or role that released it; absent while it stands. */
  readonly releasedBy?: string;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `LegalHold`. It refuses a release before the hold was placed (`released-before-placed`), a release without the person who
 * released it (`released-by-missing`), and such a person without a release (`released-by-without-release`).
 *
 * @example
 * ```ts
 * import { LegalHoldSchema } from 'isms-kit/retention';
 *
 * const hold = {
 *   id: 'H-1',
 *   matter: 'Customer v. Company',
 *   scope: { kind: 'everything' },
 *   placedOn: '2026-03-01',
 *   placedBy: 'General Counsel',
 *   releasedOn: null,
 * };
 * LegalHoldSchema.safeParse(hold).success; // => true
 * LegalHoldSchema.safeParse({ ...hold, releasedOn: '2026-02-28', releasedBy: 'General Counsel' }).success; // => false
 * ```
 */
export const LegalHoldSchema: RecordSchema<LegalHold> = record<LegalHold>(
  {
    id: RecordIdSchema,
    matter: TextSchema,
    scope: HoldScopeSchema,
    placedOn: CalendarDateSchema,
    placedBy: TextSchema,
    releasedOn: CalendarDateSchema.nullable(),
    releasedBy: optional(TextSchema),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('released-before-placed', {
      of: ['releasedOn', 'placedOn'],
      message: 'The hold was released on {releasedOn}, before it was placed on {placedOn}.',
      when: ({ releasedOn, placedOn }) => releasedOn !== null && releasedOn < placedOn,
    }),
    refuse('released-by-missing', {
      of: ['releasedOn', 'releasedBy'],
      message: 'The hold was released on {releasedOn}, and the name of the person who released it is missing.',
      each: ({ releasedOn, releasedBy }) =>
        releasedOn === null || releasedBy !== undefined ? [] : [{ path: ['releasedBy'], values: { releasedOn } }],
    }),
    refuse('released-by-without-release', {
      of: ['releasedBy', 'releasedOn'],
      message: 'The hold names {releasedBy} as who released it, but no day of release.',
      each: ({ releasedBy, releasedOn }) =>
        releasedBy === undefined || releasedOn !== null ? [] : [{ path: ['releasedBy'], values: { releasedBy } }],
    }),
  ],
);
