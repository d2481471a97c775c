import * as z from 'zod';
import { isCalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { issueOf, type OwnIssue } from '../../core/findings/refusal.ts';
import { RecordIdSchema, TextSchema } from '../../core/records/text.ts';

/**
 * What a legal hold covers: everything, whole categories, or single records.
 *
 * @example
 * ```ts
 * import { HoldScopeSchema } from 'isms-kit/retention';
 *
 * HoldScopeSchema.parse({ kind: 'categories', categories: ['mail'] }); // => { kind: 'categories', categories: ['mail'] }
 * ```
 */
export const HoldScopeSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({
      /** Everything there is. */
      kind: z.literal('everything'),
    })
    .readonly(),
  z
    .strictObject({
      /** Whole categories. */
      kind: z.literal('categories'),
      /** The categories, at least one. */
      categories: z.array(RecordIdSchema).min(1).readonly(),
    })
    .readonly(),
  z
    .strictObject({
      /** Single records. */
      kind: z.literal('records'),
      /** The ids of the records, at least one. */
      records: z.array(RecordIdSchema).min(1).readonly(),
    })
    .readonly(),
]);

/** What a legal hold covers: everything, whole categories, or single records. */
export type HoldScope = z.infer<typeof HoldScopeSchema>;

const messages = {
  'released-before-placed': 'The hold was released on {releasedOn}, before it was placed on {placedOn}.',
  'released-by-missing': 'The hold was released on {releasedOn}, and nobody is named who released it.',
  'released-by-without-release': 'The hold names {releasedBy} as who released it, but no day of release.',
} as const;

/**
 * A legal hold: a case for which disposal is suspended, from the day it is placed through the day it is released, both included. It
 * never expires in silence: an open hold says `releasedOn: null`. The issue's `params.code` is `released-before-placed`,
 * `released-by-missing` (a released hold names who released it) or `released-by-without-release`.
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
export const LegalHoldSchema = z
  .strictObject({
    /** The id of the hold. */
    id: RecordIdSchema,
    /** The case it serves: litigation, an audit, an investigation. */
    matter: TextSchema,
    /** What it covers. */
    scope: HoldScopeSchema,
    /** The first day on which nothing in scope may be disposed of. */
    placedOn: CalendarDateSchema,
    /** Who placed it. */
    placedBy: TextSchema,
    /** The last day of the hold, inclusive; null while it stands. */
    releasedOn: CalendarDateSchema.nullable(),
    /** Who released it; absent while it stands. */
    releasedBy: TextSchema.exactOptional(),
    /** The consumer's own data. */
    custom: CustomFieldsSchema.exactOptional(),
  })
  .superRefine(({ placedOn, releasedOn, releasedBy }, context) => {
    const refuse = (key: string, input: unknown, issue: OwnIssue<keyof typeof messages>): void =>
      context.addIssue({ ...issue, input, path: [key] });
    const areDays = isCalendarDate(placedOn) && isCalendarDate(releasedOn);
    if (areDays && releasedOn < placedOn)
      refuse('releasedOn', releasedOn, issueOf(messages, 'released-before-placed', { placedOn, releasedOn }));
    if (releasedOn !== null && releasedBy === undefined)
      refuse('releasedBy', releasedBy, issueOf(messages, 'released-by-missing', { releasedOn }));
    if (releasedOn === null && releasedBy !== undefined)
      refuse('releasedBy', releasedBy, issueOf(messages, 'released-by-without-release', { releasedBy }));
  });

/** A legal hold: a case for which disposal is suspended. */
export interface LegalHold extends Readonly<z.infer<typeof LegalHoldSchema>> {}
